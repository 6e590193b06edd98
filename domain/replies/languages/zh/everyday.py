"""Chinese: what people say in daily life, beside the words that name a status or a duty."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_SIGNS: Mapping[Sign, str] = {
    Sign.WORK: (
        "[该|此] 法案|草案|法律草案|修正案|条例草案, 起草|修订|培训|磋商|协商|调研|制定 工作, 磋商, 培训班, 法官培训"
    ),
    Sign.FILLER: "[我] [已|已经] 调离 [原] [岗位|单位], 这个事, 这件事, 此事",
    Sign.HEDGE: (
        "要|让|叫 我们 写|说|报, "
        "谈何容易, 言过其实, 为时过早, 言之过早, 说得太早, 只是 时间|钱 问题, [这|那] 是个问题, "
        "[这|这是|真是] [个|一个] 好问题, 问得好, 也不对, 不对, 也不准确, 不准确, 谈不上, 说不上, 算不上, 也谈不上, "
        "也说不上, 也算不上"
    ),
    Sign.REQUEST: "来不及 [了], 赶不及 [了], 赶不上 [了], 特 申请|请 [将], 特此 申请|请求 [将]",
}
_EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: "协调 推进 [中], [正在] 办理 中, 正在 起草|修订|制定|拟定 [中|之中]",
}
PHRASEBOOK = Phrasebook(_SIGNS, everyday=_EVERYDAY)
