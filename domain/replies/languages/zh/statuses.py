"""Chinese: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

from domain.words import Status

_DO = "落实|实施|执行|完成|履行|实现|贯彻|兑现"
_UNDER = "落实|实施|执行|推进|进行|办理|推动|开展|贯彻|筹备|处理"
_STOPPED = "受阻|停滞|搁置|暂停|中止|中断|停止|停摆|搁浅|叫停"
_WORKS = "工作|落实工作|落实|实施|执行|实施工作|有关工作|相关工作|该工作|推进工作|项目"

STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        "尚未|还未|仍未|暂未|并未|未|还没|还没有|没有|没|至今未|目前未 [正式] 开始|启动|着手|展开|动工|开展|"
        f"起步 [{_UNDER}|工作|任何工作|行动], 还没|还没有|还未|仍未|暂未, 未开始落实, 尚未|还未|还没有|没有|未|"
        "仍未 采取|进行|开展 [任何|相关|具体] 措施|行动|举措|工作|步骤, 尚无任何 行动|措施|进展, 什么都没 做, "
        "什么也没 做, 还没做, 没做"
    ),
    Status.IN_PROGRESS: (
        f"正在 [积极|稳步|有序|抓紧] {_UNDER} [中|当中|之中], {_UNDER} 中|过程中|之中|当中, [仍] 在 [积极|稳步|"
        f"有序] {_UNDER} 中|过程中|之中, 已|已经 开始|着手 {_UNDER}, 正处于 落实|实施|执行 阶段|过程中, 处于 落实|"
        f"实施|执行 阶段, {_WORKS} [正|仍|正在|仍在|还在|继续] 进行|推进|进行中|推进中|持续|开展, {_WORKS} 正在 有序|"
        "稳步|积极 推进|进行|开展"
    ),
    Status.PARTIALLY_IMPLEMENTED: f"[已|已经] 部分 [地] [得到|获得] {_DO} [了], 已得到|得到 部分 {_DO}",
    Status.FULLY_IMPLEMENTED: (
        f"[已|已经] 全部|全面|完全|充分|全 [得到] {_DO} [完毕|了], {_DO} 完毕, 已得到|已经得到|得到 全面|充分|完全|"
        f"全部 {_DO}, 已落实完毕, [已|已经] 全部 落实到位|办结|办理完毕|完成, [已|已经] 落实到位"
    ),
    Status.BLOCKED: f"{_WORKS} [已|被|目前|处于|已经|被迫|陷入] {_STOPPED} [状态]",
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "进行中, 在进行, 正在做, 还在做, 在做, 处理中, 正在处理, 已开始, 已启动, 已经开始, 已经启动, 在推进, "
        "还在推进, 正推进, 正在努力, 在办, 在办理"
    ),
    Status.PARTIALLY_IMPLEMENTED: "部分, 部分完成, 完成了一部分, 只完成了一部分, 落实了一部分",
    Status.FULLY_IMPLEMENTED: (
        "已|已经 完成|落实|实施|执行|履行|兑现|实现 [了], 完成, 完成了, 落实了, 已办妥, 办妥, 办妥了, 已办结, 办结, "
        "做完了, 已做完, 已经做完, 做好了, 搞定, 搞定了, 已完毕, 完毕, 办完了, 已办完"
    ),
    Status.BLOCKED: f"[已|被|已被|已经] {_STOPPED}, 卡住, 卡住了, 陷入僵局, 陷入停滞, 冻结, 被冻结",
}
