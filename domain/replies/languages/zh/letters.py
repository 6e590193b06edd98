"""Chinese: what stands around an answer in a mail."""

from domain.replies.vocabulary import Letters

LETTERS = Letters(
    attributions=(r"^.{4,300}写道 ?:?\s*$", r"^在 ?.{4,300}写道 ?:?\s*$"),
    headers="发件人, 收件人, 抄送, 主题, 发送时间, 日期, 时间, 密送, 发送日期",
    originals=("原始邮件", "转发的邮件", "转发邮件信息", "原邮件", "回复的原邮件", "邮件原件"),
    closings="此致, 敬礼, 顺祝, 顺颂, 祝好, 祝商祺, 致礼, 谨启, 敬上, 祝工作顺利",
    footers="发自我的, 来自我的, 从我的, 发自, 获取适用于, 获取 outlook, 通过 outlook",
    disclaimers="本邮件及其, 本邮件包含, 本邮件内容, 此邮件及, 本电子邮件, 免责声明, 保密声明, 如果您不是, "
    "本邮件所含, 保密提示",
    banners="外部邮件, [外部], 警告:此邮件, 注意:此邮件, 您不常收到",
)
