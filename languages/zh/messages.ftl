### 中文。行政公文语体，敬称“贵单位”“您”。

## 词语
status-not_started = 尚未开始
status-in_progress = 正在落实
status-partially_implemented = 部分落实
status-fully_implemented = 全部落实
status-blocked = 受阻

action-report = 报告
action-no_change = 无变化
action-decline = 不属于本单位职责
action-extend = 申请延期
action-delegate = 已转交同事
action-question = 提问
action-acknowledge = 已确认收到
action-unclear = 不明确

phase-received = 已收到
phase-assigned = 已分派
phase-acknowledged = 已确认
phase-implementing = 落实中
phase-submitted = 已列入报告
phase-closed = 已结束
phase-carried_over = 转入下一轮
phase-archived = 已归档

position-supported = 支持
position-noted = 注意到
position-split = 部分支持

post-main = 协调人
post-alternate = 候补协调人
post-validator = 核准机关
post-head = 单位负责人
post-coordinator = 统筹人
post-cabinet = 内阁

role-lead = 牵头单位
role-support = 协办单位

ask-acknowledge = 确认收到
ask-plan = 计划
ask-progress = 进展
ask-clarify = 说明
ask-validate = 核准

progress-provisional = 暂记
progress-reported = 单位已报告
progress-validated = 已核准
progress-published = 已公布
progress-withdrawn = 已撤回

channel-email = 电子邮件
channel-telegram = Telegram
channel-matrix = Matrix
channel-practice = 练习
channel-form = 网上表格
milestone-collect = 发出询问
milestone-chase = 答复期限
milestone-validate = 核准
milestone-consult = 征求意见
milestone-draft = 起草报告
milestone-approve = 政府批准
milestone-submit = 提交报告

classification-public = 公开
classification-restricted = 限制分发
classification-confidential = 机密

sending-hold = 暂存：消息已拟好，尚未发出
sending-redirect = 转发：全部消息发往同一地址
sending-live = 启用：消息正常发出
sending-pause = 暂停：不拟任何消息

via-phone = 通过电话
via-letter = 通过公函
via-meeting = 在会议上
via-mail = 通过电子邮件

## 连接
list-separator = 、
labelled = { $label }：{ $text }
quoted = “{ $text }”
date-today = 今天
date-tomorrow = 明天
date-yesterday = 昨天
date-with-weekday = { $day }（{ $weekday }）

## 按钮
button-no_change = 无变化
button-acknowledge = 属于我单位
button-decline = 不属于我单位
button-validate = 确认
button-send_back = 退回
button-undo = 撤回答复 { $reference }
button-confirm = 是，出自本人
button-form = 在网上表格答复
button-undo-link = 撤回此答复
button-list = 返回列表
button-previous = 上一页
button-next = 下一页
button-later = 稍后
button-colleague = 转交同事
button-question = 询问统筹人
button-language = 语言 · Language
button-help = 帮助
button-tomorrow = 明天再提醒
button-next-week = 下周再提醒
button-open-page = 打开页面
button-whole-list = 查看完整列表

## 各类信函
letter-to = { $name }（{ $institution }）收
letter-to-person = { $name } 收
letter-greeting = 您好！
letter-closing = 感谢您的合作。
act-title = 谨请办理
letter-contact = 如有疑问，请联系：{ $coordinator }
letter-why = 您作为{ $institution }的协调人或主管人员，收到国家落实、报告和后续行动机制的这封来函。
letter-why-coordinator = 此通知由国家机制的后续行动系统发出。
letter-why-function = 您收到国家落实、报告和后续行动机制的这封来函。您的职务：{ $post }。
letter-why-decided = 国家落实、报告和后续行动机制谨此答复您的申请。
letter-why-files = 国家落实、报告和后续行动机制就您所发送的文件告知您。
letter-practice = 练习：国家和数据均属虚构，任何内容都不会离开本机。

## 汇总
digest-count = { $count ->
   *[other] { $count }项建议等待您的答复
}
digest-overdue = { $overdue ->
   *[other] 其中{ $overdue }项已逾期
}
digest-subject = { digest-count }，最近期限{ $day }
digest-subject-overdue = { digest-count }，{ digest-overdue }（最早期限{ $day }）
digest-opening-gentle = { $count ->
   *[other] 谨请就以下{ $count }项建议惠予答复。
}
digest-opening-firm = { $count ->
   *[other] 以下{ $count }项建议，我们尚未收到您的全部答复，谨请尽快惠复。
}
digest-opening-urgent = { $count ->
   *[other] 以下{ $count }项建议亟待您的答复：缺少答复，国家报告便无法完成。
}
digest-opening-alternate = { $institution }的协调人尚未答复。
digest-opening-validator = { $institution }的各位协调人尚未答复。
digest-act-alternate = 您作为候补协调人，请代协调人以同样方式答复。
digest-act-validator = 请督促协调人答复，或由您亲自答复。
digest-how-title = 如何答复
digest-how = 请直接回复本消息，用您自己的话写明：编号、状态和已做的工作。
digest-how-example = 例如：“{ $reference } 部分落实。法案已通过一读。”
digest-how-statuses = 可选状态：{ $statuses }。
digest-how-words = 请直接回复本消息，以编号开头，用您自己的话作答。
digest-how-acknowledge = 确认收到时：“{ $reference } 属于我单位”或“{ $reference } 不属于我单位”。
digest-how-other = 如无变化，写“无变化”即可。您也可以申请延期、指定同事，或说明该建议不属于贵单位职责。
digest-form = 或在网上表格答复，无需密码：
digest-list = 完整列表及全文：
digest-remainder = { $count ->
   *[other] 另有{ $count }项建议等待您的答复，此处仅列编号：
}
digest-remainder-more = { $count ->
   *[other] 以及另外{ $count }项
}
digest-open-hint = 选择编号可查看建议并答复。
page-of = 第{ $page }页，共{ $pages }页
group-overdue = 已逾期
group-soon = 一周内到期
group-later = 稍后到期
group-deadline = { $deadline }，期限{ $due }：请于{ $day }前答复
group-deadline-undated = { $deadline }：请于{ $day }前答复

item-due = 期限：{ $day }（{ $distance }）
item-overdue = { $days ->
   *[other] 期限：{ $day }，已逾期{ $days }天
}
item-asked = { $times ->
   *[other] 此前已询问{ $times }次
}
item-text = 建议
item-request = 具体要求
item-last = 您上次的答复
item-last-on = 您上次的答复（{ $day }）
item-last-given = 上次的答复
item-last-given-on = 上次的答复（{ $day }）
item-last-by = 答复人
item-last-answer = { $status }。{ $text }
item-institution = 单位
item-report = 用于报告
item-asked-whom = 已询问人员
asked-since = 始于{ $day }
asked-times = { $times ->
   *[other] { $times }次
}
asked-times-most = { $times ->
   *[other] 至多{ $times }次
}
asked-person = { $name }（{ asked-times }）
asked-first = 首次询问：{ $day }
count-of = { $count } / { $total }
item-confidential = 机密：其内容从不以消息发送。请向统筹人查阅。
item-wants-acknowledge = 请说明是否属于贵单位职责。
item-wants-plan = 请说明拟采取的措施、责任人和时限。
item-wants-progress = 请说明落实程度和已做的工作。
item-wants-clarify = 请说明您上次的答复。
item-wants-validate = 请确认或退回贵单位所报告的内容。

## 缺少答复时报送上级
escalation-subject = { $count ->
   *[other] { $institution }：{ $count }项建议未获答复
}
escalation-count = { $count ->
   *[other] { $count }项建议未获答复
}
escalation-institutions = { $institutions ->
   *[other] 涉及{ $institutions }个单位
}
escalation-subject-several = { escalation-count }，{ escalation-institutions }
escalation-opening-head = { $count ->
   *[other] 经多次提醒，贵单位仍未就以下{ $count }项建议作出答复。
}
escalation-opening-coordinator = { $count ->
   *[other] 经多次提醒，以下{ $count }项建议仍未获答复。已致函有关责任人。
}
escalation-opening-cabinet = { $count ->
   *[other] 经多次提醒，以下{ $count }项建议仍未获答复，国家报告有延误之虞。
}
escalation-opening-vacant = { $count ->
   *[other] 以下{ $count }项建议等待答复，但无法联系到{ $institution }的任何协调人。
}
escalation-information = 无需您亲自答复：答复由协调人或候补协调人提交。
escalation-missing = 所缺答复
missing-since = 自{ $day }起未答复
escalation-act-head = 谨请督促贵单位有关人员答复。
escalation-act-coordinator = 请亲自与下列责任人联系跟进。
escalation-act-cabinet = 谨请就此事与下列各单位负责人商办。
escalation-act-vacant = 谨请指定一位可以联系到的协调人。

## 确认
confirmation-subject = { $count ->
   *[other] 谢谢：您的{ $count }项答复已记录
}
confirmation-subject-provisional = { $count ->
   *[other] 请确认您的{ $count }项答复
}
confirmation-subject-check = { $count ->
   *[other] 请核对：有{ $count }项答复未能记录
}
confirmation-opening = 谢谢。以下是根据您的来函所作的记录。
confirmation-opening-provisional = 谢谢。以下是我们的理解。待您确认来函出自本人后，答复即生效。
confirmation-opening-check = 谢谢。来函内容未能全部记录，请核对以下各项。
confirmation-waits = 待您确认的答复，经您确认来函出自本人后即生效。
confirmation-correct = 如需更正，直接回复正确的答复即可，以最后一次为准。
confirmation-undo = 如需撤回答复：
confirmation-confirm = 确认来函出自本人：
confirmation-next = 下次答复期限：{ $day }
confirmation-narrative = 已做的工作
outcome-recorded = 已记录
outcome-provisional = 等待您确认
outcome-passed_on = 已转交协调员
outcome-unclear = 未记录：含义不能确定
outcome-already_recorded = 此前已记录，未作改动
outcome-refused = 未记录
refusal-not_charged = 该建议未分派给贵单位。
refusal-over = 该建议已结束，不再记录任何内容。
refusal-ask_closed = 该询问已获答复或已撤回。
refusal-frozen = 报告已停止修改，请联系统筹人。
refusal-date_too_early = 所申请的日期必须晚于现有期限。
refusal-not_allowed = 您的职务不能作此答复，请联系统筹人。
refusal-unknown_reference = 您名下没有此编号的建议。
refusal-nothing_to_repeat = “无变化”须以先前的答复为前提，而此前并无答复。
refusal-other = 请联系统筹人。
understood-extend = 申请延期至{ $day }
understood-delegate = 已转交：{ $name }
understood-decline = 不属于贵单位职责；您建议：{ $name }

## 询问
question-subject = 请说明您对 { $references } 的答复
question-subject-unknown = 请说明您的来函
question-opening = { $count ->
   *[other] 感谢来函。我们不能确定您对以下{ $count }项建议的意思，因此未作记录。
}
question-opening-unknown = 感谢来函。我们无法判断来函涉及哪项建议，因此未作记录。
question-words = 您写道
question-guess = 您的意思是“{ $status }”吗？
question-name-it = 请回复建议的编号及其状态。

## 随答复附上的文件

file-kept = 已随您的答复保存：{ $names }
file-held = 已收到，待您答复后一并保存：{ $names }
file-waiting = 已收到，在完成病毒检查之前单独存放：{ $names }。检查结果将另行通知您。
file-refused = 未保存：{ $names }。{ $reason }
file-nameless = 文件 { $n }
unfit-empty = 文件没有内容。
unfit-too_large = 单个文件不得超过 { $most } MB。
unfit-too_many = 每条消息的文件不得超过 { $most } 个。
unfit-total = 每条消息的全部文件合计不得超过 { $most } MB。
unfit-type = 不接受此类文件。请发送 PDF、Office 或 OpenDocument 文件、图片或纯文本。
unfit-contradiction = 文件名或类型与内容不符。请以正确的名称重新保存。
unfit-double = 该文件合并了两种类型的文件。请重新保存。
unfit-program = 不接受程序以及含有程序的文件。
unfit-macros = 不接受含有宏的文件。请去除宏后保存，或存为 PDF。
unfit-encrypted = 文件有密码保护，无法检查。请发送没有密码的文件。
unfit-bomb = 文件解压后过大，无法检查。请改为发送 PDF。
unfit-damaged = 文件已损坏，无法打开。请重新保存后再发送一次。
unfit-infected = 在文件中发现了病毒。
unfit-missing = 文件未能送达。请再发送一次。
unfit-stranger = 文件来自我们不认识的地址。

## 通知
notice-no_owner-subject = { $count ->
   *[other] { $count }项建议没有负责单位
}
notice-no_owner = { $count ->
   *[other] 这{ $count }项建议尚未分派给任何单位。在分派之前，不会询问任何人。
}
notice-declined-subject = { $reference }：{ $institution }表示不属于其职责
notice-declined = { $institution }表示 { $reference } 不属于其职责。请分派给其他单位，或退回该单位。
notice-declined-to = 其建议：{ $name }。
notice-undeliverable-subject = { $name }：消息未能送达（{ $channel }）
notice-undeliverable = { $name }在{ $channel }上的联系方式均告失败。现尝试下一渠道，然后是下一位人员。请核对其联系方式。
notice-hard_bounce-subject = { $name }：一个地址被拒收
notice-hard_bounce = 地址 { $address }（{ $name }）被永久拒收，今后不再使用。请索取新地址。
notice-for_review-subject = { $name }的答复需要您过目
notice-for_review = 渠道：{ $channel }。收到时间：{ $day } { $time }。未予记录，或未全部记录。查看：suivi inbox list --review
notice-listener_silent-subject = { $channel }：自 { $time } 起与 { $account } 失去联系
notice-listener_silent = 自{ $day } { $time } 起与 { $account }（{ $channel }）失去联系。发往该处的答复正在等候；Telegram 仅保留24小时。请运行“suivi doctor”。
notice-answers_missing-subject = { $missing ->
   *[other] { $deadline }，期限{ $day }：缺{ $missing }项答复
}
notice-answers_missing-gentle = 本报告所需答复：{ $total }项。尚缺：{ $missing }项。
notice-answers_missing-firm = 期限将至。本报告所需答复：{ $total }项。尚缺：{ $missing }项。
notice-answers_missing-urgent = 报告有延误之虞。所需答复：{ $total }项。尚缺：{ $missing }项。
notice-answers_missing-by = 答复期限：{ $day }。
missing-act-validator = 请贵单位协调人报送这些答复，以便您及时核准。
missing-act-validator-urgent = 请立即向贵单位协调人索取这些答复，或由您亲自答复。
missing-act-head = 谨请督促有关人员按时报送这些答复。
missing-act-head-urgent = 请立即责成有关人员报送这些答复：缺少答复，国家报告便无法完成。
missing-act-coordinator = 请逐一跟进下列单位，从第一个开始。
missing-act-coordinator-urgent = 请于今日致电下列单位负责人，从第一个开始。
missing-act-cabinet = 谨请要求下列单位负责人报送这些答复。
missing-act-cabinet-urgent = 请责成下列单位负责人报送这些答复：缺少答复，国家报告便无法完成。
notice-hand_over-subject = 工作交接：{ $institution }
notice-hand_over = 欢迎履新。以下是您接手的事项：先列待答事项，再列此前的答复。
handover-act = 请通读。待答事项还会以例行消息发给您，直接回复即可。
handover-function = 您的职务
handover-from = 任职日期
handover-predecessor = 前任
handover-open = 待答事项
handover-given = 此前的答复
handover-nothing = 目前没有待答事项，此前也没有答复。
notice-vacancy-nobody-subject = { $institution }：职位空缺（{ $post }）
notice-vacancy-nobody = 该职位目前无人担任：{ $institution }，{ $post }。
notice-vacancy-unreachable-subject = { $institution }：无法联系到{ $name }（{ $post }）
notice-vacancy-unreachable = 任何消息都无法送达{ $name }（{ $institution }，{ $post }）：没有可用的地址。
notice-vacancy-open = { $count ->
   *[other] 有{ $count }项对该单位的询问等待答复。
}
vacancy-act-nobody = 请推动指定人选，并用以下命令登记：{ $command }
vacancy-act-unreachable = 请索取可用的地址，并用以下命令登记：{ $command }
notice-confirm_date-subject = 请确认日期：{ $deadline }，{ $day }
notice-confirm_date = 该日期尚无人确认：{ $deadline }，{ $day }。所有提醒均由此日期倒推。
confirm_date-act = 如日期无误，请用以下命令确认：{ $command }
decided-extend-granted-subject = { $reference }：同意延期
decided-extend-granted = 您就 { $reference } 提出的延期申请已获同意。
decided-extend-refused-subject = { $reference }：未能同意延期
decided-extend-refused = 很抱歉，您就 { $reference } 提出的延期申请未获同意，期限不变。
decided-delegate-granted-subject = { $reference }：已按您的申请转交
decided-delegate-granted = 您将 { $reference } 转交同事的申请已获同意，今后改由该同事答复。
decided-delegate-refused-subject = { $reference }：仍请您答复
decided-delegate-refused = 很抱歉，您将 { $reference } 转交同事的申请未获同意，仍请您答复。
notice-written_back-subject = 您{ $day }的来信
notice-written_back = 感谢您{ $day }的来信。协调员致函如下：
notice-written_back-hidden = 协调员希望就此与您当面沟通。此事涉密，此处不再详述。
written_back-act = 如需回复，直接回复本消息即可。
decided-colleague = 同事
decided-due = 答复期限
notice-files_checked-subject = 您的文件已检查完毕
notice-files_checked = 您于 { $day }发送的文件已完成病毒检查。
notice-weekly_brief-subject = 每周简报，{ $day }
notice-weekly_brief = { $since }至{ $until }。
notice-reason = 原因
notice-source = 来源
notice-references = 建议
notice-words = 来函内容
notice-missing-by = 各单位所缺答复
doubt-unclear = 含义不明确。
doubt-decision = 其中有需要您决定的事项：延长时间、改由其他单位或同事负责，或答复问题。
doubt-unverified = 无法核实发件人。
doubt-stranger = 发件人不明。
doubt-unreadable = 无法读取该消息。
doubt-long = 消息较长，无法区分其中的引用部分。
brief-answered = 收到的答复
brief-open = 待答询问
brief-overdue = 逾期询问
brief-unowned = 没有负责单位的建议
brief-for_review = 待审阅的答复
brief-undelivered = 未送达的消息
brief-validated = 已核准的答复
brief-due_soon = 一周内到期的询问
brief-waiting = 待您决定的申请
brief-tentative = 尚未确认的日期
brief-changed = 本周变化
brief-waits = 等待您处理
brief-late = 逾期
brief-ahead = 即将到期
brief-failed = 未送达
brief-calm = 本周平稳：无逾期事项，无待您处理的事项，消息全部送达。

## 聊天
chat-welcome = 欢迎您，{ $name }。本聊天已与{ $institution }关联。今后将在此就各项建议征询您的答复，您可以用自己的话作答。
chat-already-linked = 本聊天此前已与{ $institution }关联。
chat-link-expired = 此链接已过期或已使用。请向统筹人索取新链接。
chat-not-linked = 本聊天未与任何协调人关联。请向统筹人索取链接。
chat-unlinked = 本聊天已解除关联，今后不再收到消息。
chat-groups-refused = 出于保密考虑，每次只与一人对话。请在私聊中留言。
chat-help = 请回复建议的编号、状态和已做的工作。例如：“{ $reference } 部分落实。法案已通过一读。” 发送 /today 可查看等待您答复的事项。
chat-unknown-command = 无此命令。发送 /help 可了解如何答复。
chat-nothing-open = 没有等待您答复的事项。谢谢。
chat-received = 已收到，谢谢。记录后将予确认。
chat-already-recorded = 此前已记录：{ $reference }，{ $status }。未作改动。
chat-recorded = 已记录：{ $reference }，{ $status }。谢谢。
chat-tell-more = 做了哪些工作？请写在一条消息中，如有证明文件也请一并发送；如无补充，无需回复。
chat-taken-back = 已撤回：{ $reference }。我们将再次询问。
chat-ask-closed = 该询问已获答复或已撤回：{ $reference }。
chat-thanks = 谢谢。
chat-repeat = 我们自 { $from } 至 { $until } 无法联络，可能错过了您的消息。如您曾来信，请再发送一次。
chat-commands =
    /today：等待您答复的事项
    /undo：撤回最近一次答复
    /later：暂不提醒
    /colleague 加姓名：将当前问题转交同事
    /ask 加问题：询问统筹人
    /language：更换语言
    /stop：解除本聊天的关联
chat-choices = 请回复所选项的编号：
chat-choice-unclear = 无法确定您选的是哪一项。请直接回复列有选项的消息，或发送 /today 查看当前列表。
chat-later-one = { $reference } 可以推迟到何时？您也可以写明日期。
chat-later-all = 整个列表可以推迟到何时？您也可以写明日期。
chat-later-done = { $day }之前不再就 { $references } 发送提醒。
chat-later-capped = 以下事项期限更近，将提前提醒：{ $references }。
chat-later-kept = 以下事项期限太近，不能推迟：{ $references }。
chat-later-nothing = 没有可以再推迟的事项。
chat-later-unclear = 无法读出这个日期。请这样写，例如：“/later 2027-03-15”。
chat-colleague-who = 应向哪位同事询问 { $reference }？请写下姓名。
chat-question-what = 关于 { $reference }，您想问统筹人什么？请写在一条消息中。
chat-question-open = 您想问统筹人什么？请在一条消息中写上“/ask”和您的问题。
chat-open-first = 指的是哪一项建议？请先打开该建议。
chat-language-which = 您希望我们用哪种语言与您联系？
chat-language-done = 今后我们将用中文与您联系。
chat-language-unclear = 暂无此语言。请从以下语言中选择。
chat-undo-nothing = 没有可以撤回的答复。
chat-unreadable = 无法解密您的消息。请再发送一次。

## 网上表格
form-title = 您的答复
form-intro = { $count ->
   *[other] { $name }，有{ $count }项建议等待您的答复。
}
form-status = 落实程度如何？
form-narrative = 做了哪些工作？
form-files = 证明文件（可选）
form-files-hint = PDF、Office 和 OpenDocument 文件、图片、纯文本：每个不超过 { $largest } MB，合计不超过 { $total } MB，最多 { $most } 个文件。
form-files-again = 文件无法保留在本页，请重新选择。
form-no-change = 自我上次答复以来无变化
form-send = 发送
form-saved = 谢谢。您的答复已记录。
form-saved-provisional = 谢谢。由于我们尚不认识此浏览器，请通过刚刚发给您的消息予以确认。
form-expired = 此链接已过期。请使用最新消息中的链接，或直接回复该消息。
form-nothing-open = 没有等待您答复的事项。谢谢。
form-try-again = 您的答复未能保存，仍保留在本页。请几分钟后再次发送。
form-language = 语言
form-later = 暂不答复
form-extend = 我们需要更多时间
form-until = 延至何日？
form-whose = 属于哪个单位？（如您知道）
form-all = 所有建议均无变化
form-unknown = 我们尚不认识此浏览器。此处不显示以往的答复；您在此所作的答复，须通过我们随后发给您的消息确认后才算数。
form-given = 已答复
form-empty = 尚未选择或更改任何内容。
form-turn = 翻页前请先发送您的答复。
form-applying = 已收到，正在记录您的答复。
form-check = 谢谢。有些内容未能照原样记录，请查看以下各项。
form-waits = 正在记录
form-done = 已处理 { $count } 项，共 { $total } 项
form-replaced = 已被之后的答复取代，或已撤回
form-back = 返回表格
form-undo = 撤回答复

## 表格
table-title = 等待您答复的建议
table-sheet = 答复
table-how = 请填写白色单元格：选择状态，并说明所做的工作。没有状态的行不表示任何意见。请存为 .xlsx，随您的回复或通过网上表格发回。
table-n = 序号
table-reference = 编号
table-text = 建议
table-wants = 具体要求
table-due = 期限
table-last_status = 上次的状态
table-last = 您上次的答复
table-says = 状态
table-words = 所做的工作
table-until = 延至
table-whose = 如不属于您单位：属于哪个单位？
table-link = 或填写 Excel 文件，随您的回复或通过网上表格发回：
table-attached = 或填写所附 Excel 文件，随您的回复发回。
table-get = 下载 Excel 文件
table-form = 用 Excel 文件答复
table-form-how = 请下载文件，填好后在此发送，或附在您的回复中。请先发送您在上面填写的内容。
table-file = 您填好的 Excel 文件（.xlsx）
table-send = 发送填好的文件
table-none = 请先选择填好的 Excel 文件。
table-subject-fault = 请核对您的 Excel 文件：其中内容均未记录
table-fault-format = “{ $name }”不是 Excel 工作簿（.xlsx），其中内容均未记录。请打开我们发给您的文件，填写后存为 .xlsx，再次发送。
table-fault-encrypted = “{ $name }”设有密码，其中内容均未记录。请存为不带密码的文件，再次发送。
table-fault-damaged = “{ $name }”已损坏，可能在传送途中被截断，其中内容均未记录。请重新存为 .xlsx，再次发送。
table-fault-unsafe = “{ $name }”远大于一份答复表格，或含有我们不予打开的部分，其中内容均未记录。请将您的答复复制到我们发给您的文件中，并发送该文件。
table-fault-unmarked = “{ $name }”不是我们发给您的文件，或已失去我们据以识别的标记，其中内容均未记录。请将您的答复复制到我们发给您的文件中，并发送该文件。
table-fault-several = “{ $name }”含有不止一份表格，其中内容均未记录。请将每份表格分别存为单独的文件发送。
table-fault-columns = “{ $name }”缺少状态栏或编号栏，其中内容均未记录。请将您的答复复制到我们发给您的文件中，并发送该文件。
table-fault-foreign = “{ $name }”不属于我们发给您的任何消息，其中内容均未记录。请使用您本人最近一条消息中的文件。
table-fault-empty = “{ $name }”中没有填写任何答复，未作任何记录。请在您要答复的每一行选择状态。
table-rows = 未记录的行
table-row = 第 { $row } 行
table-rows-more = { $count ->
   *[other] 另有 { $count } 行未记录。
}
table-row-no_reference = 有答复但没有编号：请注明是哪项建议。
table-row-unknown_reference = “{ $found }”不在此消息所列建议之中。
table-row-contradiction = 序号与编号“{ $found }”不相符；请从我们发给您的文件中复制两者。
table-row-several_asks = 关于“{ $found }”的提问不止一个；请同时填写序号。
table-row-no_status = 已填写内容但没有状态；请从列表中选择。
table-row-status = 状态：“{ $found }”不在列表之中；请从中选择。
table-row-date = “{ $found }”不是我们能够确定的日期；请写成 2027-03-31 的形式。
table-row-needless_date = “延至”栏中有“{ $found }”，但状态并未要求更多时间；请清除其一或更改其他。
table-row-needless_whose = 最后一栏中有“{ $found }”，但状态并未表示不属于您单位；请清除其一或更改其他。
table-row-too_long = 文字超过 { $found } 个字符；请缩短，或作为文件附上。
table-row-formula = 有单元格含有没有结果的公式或错误；请直接写出答复。
table-row-merged = 有单元格跨多行合并；请拆分单元格并填写每一行。
table-row-duplicate = 此建议有不止一个答复，且互不相同；请保留正确的一行。

## 状态页
page-status-title = 总体情况
page-recommendations = 建议
page-by-phase = 按阶段
page-unowned = 没有负责单位
page-asks-open = 待答询问
page-asks-overdue = 逾期询问
page-reminders-due = 待发提醒
page-digests-held = 暂存消息
page-digests-sent = 已发消息
page-digests-failed = 发送失败的消息
page-replies-received = 收到的答复
page-replies-applied = 已记录的答复
page-replies-for-review = 待审阅的答复
page-replies-quarantined = 搁置的答复
page-sending = 发送
page-deadlines = 期限
page-updated = 截至{ $day } { $time }

## 练习页
practice-title = 练习
practice-intro = 请扮演一个虚构国家的协调人：阅读发给您的消息，并像回复电子邮件或聊天那样作答。
practice-you-are = 您的角色：{ $name }，{ $post }，{ $institution }。
practice-choose = 选择角色
practice-inbox = 收到的消息
practice-empty = 尚无消息。第一条将在几分钟内到达。
practice-answer = 您的答复
practice-answer-hint = 例如：“{ $reference } 部分落实。法案已通过一读。”
practice-send = 发送答复
practice-sent = 您的答复已发出。系统的理解显示在下方。
practice-understood = 系统的理解
practice-room = 查看统筹人所见
practice-skip = 快进{ $days }天

## 首批页面
page-renews = 本页会自动更新。
page-begin-title = 如何开始
page-begin-people = 各机构及其协调人
page-begin-recommendations = 建议，来自 UHRI、UPR Info 或自有表格
page-begin-route = 把建议分派给各机构
page-begin-live = 开始发送消息
page-do-read = 阅读已备消息
page-do-live = 开始发送
page-do-hold = 暂存消息
page-do-pause = 全部停止
page-owes-title = 询问了谁，谁已逾期
page-owes-none = 没有待答询问。
page-open = 待答
page-overdue = 逾期
page-first-due = 最早期限
page-now = 现在
page-ahead-title = 即将发出的提醒
page-ahead-none = 没有计划中的提醒。
page-listening-title = 接收
page-heard = 最近联络：{ $time }
page-not-heard = 尚无联络
page-listening-none = 目前没有邮箱或机器人在接收。
page-listening-practice = 练习中，答复来自练习页。
page-engine-silent = 工作流引擎没有响应。
page-workflows = 正在跟进的建议：
page-news-title = 最新变更
page-news-none = 尚无任何变更。
page-for = { $who } 代 { $person }
page-verb-assign = 已分派
page-verb-redirect = 已转交
page-verb-acknowledge = 已确认收到
page-verb-answer = 已答复
page-verb-amend = 答复已更正
page-verb-undo = 答复已撤回
page-verb-confirm = 答复已确认
page-verb-decline = 已推辞
page-verb-open_ask = 已询问
page-verb-grant_extension = 已延期
page-verb-delegate = 已委托同事
page-verb-snooze = 已推迟
page-verb-remind = 已催办
page-verb-validate = 已核准
page-verb-send_back = 已退回
page-verb-publish = 已公布
page-verb-close = 已结束
page-verb-carry_over = 已转入下一轮
page-verb-revert = 已撤销
page-verb-release = 恢复常规节奏
page-verb-tick = 到期
page-verb-add = 已添加
page-verb-correct = 已更正
page-verb-hand_over = 已交接
page-verb-leave = 已登记休假
page-verb-back = 已回岗
page-verb-unlink = 已移除地址
page-verb-end_post = 已离任
page-verb-appoint = 已任职
page-verb-mend = 已重试地址
page-verb-prefer = 已设为首选地址
page-verb-invite = 已生成链接
page-verb-import = 已导入
page-verb-turn = 已切换
page-verb-receive = 已收到
page-verb-link = 已绑定
page-verb-open_link = 链接已打开
page-verb-refuse = 已拒绝请求
page-verb-dismiss = 已搁置
page-verb-write_back = 已回信
page-verb-bind = 已确认发件人
page-verb-retry = 已重新发送
page-verb-restore = 已退回待审
page-verb-sign_in = 已登录
page-verb-lock = 账户已锁定
page-verb-unlock = 账户已解锁
page-verb-change_rights = 权限已更改
page-verb-shut_out = 已停用
page-verb-let_in = 已恢复准入
page-verb-set_password = 密码已设置
page-verb-end_sign_in = 登录已终止
page-verb-set_second_factor = 已设置双重验证
page-verb-remove_second_factor = 已取消双重验证
page-verb-add_token = 令牌已创建
page-verb-end_token = 令牌已终止
page-verb-change = 已修改
page-deadline-add = 新增期限
page-deadline-confirm = 日期已确认
page-deadline-move = 日期已变更
page-deadline-freeze = 报告停止修改
page-deadline-submit = 报告已提交
page-deadline-cancel = 期限已取消
page-deadline-wake = 期限已复查
page-subject-recommendation = 建议
page-subject-person = 人员
page-subject-institution = 机构
page-subject-post = 职位
page-subject-file = 文件
page-subject-contact = 联络方式
page-subject-user = 用户
page-subject-sending = 发送
page-subject-deadline = 期限
page-subject-form = 表格
page-subject-reply = 回复
page-subject-request = 请求
page-subject-message = 消息
page-subject-ladders = 提醒阶梯
page-through-import = 通过导入
page-through-command = 通过命令
page-through-routing = 按分派规则
page-through-system = 自动
page-through-deadline = 因报告期限
page-through-room = 通过页面
page-through-api = 通过程序
page-said-title = 您的答复
page-said-intro = 以下是从您的消息中记录的内容。
page-said-waits = 以下是我们对您消息的理解。请确认该消息由您发出，确认后方才有效。
page-said-confirmed = 已确认，谢谢。
page-said-taken-back = 已撤回，我们会再次询问。
page-said-refused = 此答复已无法在此更改，请联系统筹人。
page-said-nothing = 未从此消息中记录任何内容。
page-said-opening = 打开本页不会更改任何内容。
page-list-title = 完整列表
page-list-answer = 如需答复，回复该消息并以建议编号开头即可。
page-list-none = 本列表各项均已答复。谢谢。
page-fault-missing = 此处没有内容
page-fault-missing-do = 地址可能不完整或有误。请重新打开最近一条消息中的链接。
page-fault-expired = 此链接已过期
page-fault-expired-do = 如需更正答复，回复最近一条消息即可。
page-fault-stale = 此列表已不再显示
page-fault-stale-do = 请使用最近一条消息中的链接。
page-fault-forbidden = 该请求并非来自我们的页面
page-fault-forbidden-do = 未作任何记录。请重新打开页面再试。
page-fault-host = 我们不使用这个名称
page-fault-host-do = 请使用消息中或统筹人提供的地址。
page-fault-too-long = 内容过长
page-fault-too-long-do = 未作任何记录。请返回并发送较短的文字或较小的文件。
page-fault-request = 无法读取该请求
page-fault-request-do = 未作任何记录。请重新打开页面再试。
page-fault-often = 过于频繁
page-fault-often-do = 未作任何更改。请等待一分钟后重试。
page-fault-away = 请稍后再试
page-fault-away-do = 系统的一部分暂时无法访问。如果您正在发送内容，请重新发送。
page-fault-inside = 我们这边出现了问题
page-fault-inside-do = 故障已记录。请重试；如仍存在，请联系统筹人。
practice-invite = 消息正在发给虚构的协调人。扮演其中一位，只需一分钟。
practice-begin = 以 { $name } 的身份开始
practice-step-choose = 在下方选择一位人员。姓名旁的数字表示等待的答复数。
practice-step-read = 阅读 Suivi 用其语言发出的消息。
practice-step-answer = 点一下按钮，或用自己的话作答。
practice-step-watch = 查看系统的理解，再到首页看数字变化。
practice-nobody = 还没有可扮演的人员。
practice-waiting = { $count ->
   *[other] 等待 { $count } 项答复
}
practice-you = 您
practice-ignored = 其中没有可记录的内容。
practice-back = 选择其他人
practice-here = 这是 { $name } 的手机，此人代表一个虚构的机构作答。消息与 Suivi 实际所写的一样；一切都不会离开本机。
practice-above = 答复缺失时会告知此人，但不要求其作答。可能尚无消息。
practice-try = 可以试试
practice-try-tap = 点击消息下方的按钮：立即记录。
practice-try-words = 用自己的话、任选语言一次回答多项：编号、状态、已采取的措施。
practice-try-not-ours = 说明某项不归贵机构负责，或请求延期。
practice-try-nonsense = 写一些无法理解的话：不会记录，系统会询问您的意思。
practice-watch = 之后：
practice-look = 查看新消息
practice-earlier = { $count ->
   *[other] 较早的 { $count } 条消息
}
practice-buttons = 一键作答
