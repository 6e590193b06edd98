"""Arabic: what people say in daily life, beside the words that name a status or a duty."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_SIGNS: Mapping[Sign, str] = {
    Sign.WORK: (
        "مشروع|مسودة القانون|المرسوم|التعديل, أعمال|عملية الصياغة|الإعداد|التعديل|المراجعة, الصياغة, المسودة, المشاورات, "
        "مشاورات, الدورات, دورات, الدورات التدريبية, صياغة القانون|المشروع|مشروع_القانون|المسودة, إعداد القانون|"
        "المشروع|مشروع_القانون|المسودة, مراجعة القانون|المشروع|المسودة, التدريب"
    ),
    Sign.HEDGE: (
        "[هذا] سؤال جيد|وجيه|مهم|ممتاز, ليس صحيحا|دقيقا, غير صحيح|دقيق"
    ),
    Sign.REQUEST: (
        "بالموافقة على, الموافقة على, التكرم بالموافقة على, لن نلحق, ما نلحق, ما راح نلحق, لن نتمكن من ذلك في الموعد, "
        "ما لحقنا"
    ),
    Sign.FORWARD: (
        "جهة|نقطة الاتصال [لهذه_التوصية|بهذا_الشأن|في_هذا_الشأن] هي|هو|أصبحت, الشخص المسؤول عن هذه التوصية هو|هي"
    ),
}
_EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "ما كملناش, ما خلصناش, لسه ما كملناش|خلصناش|خلصنا|كملنا, لم نكمل|ننته|ننهها|نكملها|نكمله بعد, قيد الإعداد|"
        "الصياغة [حاليا]"
    ),
}
PHRASEBOOK = Phrasebook(_SIGNS, everyday=_EVERYDAY)
