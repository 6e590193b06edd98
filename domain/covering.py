"""Whether the words of a mail say nothing but that a table is attached, in seven languages."""

from functools import cache

from domain.replies.writing import fold_words

_POINTING = (
    "attached attachment enclosed herewith table file excel xlsx "
    "joint jointe joints jointes annexe tableau fichier "
    "adjunto adjunta adjuntos adjuntas adjuntamos anexo anexa tabla archivo "
    "anexos junto tabela ficheiro "
    "вложении вложение прилагаю прилагаем прилагается прилагаются таблица таблицу таблице файл файле "
    "مرفق مرفقا مرفقة طيه نرفق الجدول جدول الملف ملف"
)
_BESIDE = (
    "please find here is are the our my your filled completed in out list answers answer replies reply responses "
    "response see as requested dear colleague colleagues kindly sending send we i am with for to of and a an from by "
    "veuillez trouver ci le la les l rempli remplie remplis dument notre nos votre vos mon mes reponses reponse voir "
    "piece en comme demande vous nous je avec par de du des et dans "
    "sirvase encontrar encontrara rellenado rellenada nuestra nuestras nuestro nuestros respuestas respuesta ver el "
    "los las su sus con completado completada envio enviamos se remite un una por "
    "segue seguem em queira preenchido preenchida as o os nossas nossa nossos respostas resposta envia remete "
    "направляю направляем отправляю отправляем во в заполненную заполненная заполненный ответы ответами наши нашими "
    "мои ваш наш с к письму "
    "بعد ملئه المملوء ردودنا الردود اكسل إكسل تجدون نرسل لكم اليكم إليكم في مع من"
)
_POINTING_ZH, _BESIDE_ZH = "附表", "件格是为填好的写请见查收我单位部您答复发送给如下在中已将文"


def is_covering(words: str) -> bool:
    """Whether they point to a file and say no word more. One that is not known here, and somebody reads them."""
    told = fold_words(words)
    said = [word for word in told.split() if not _is_chinese(word)]
    letters = [c for word in told.split() if _is_chinese(word) for c in word]
    pointing, beside = _known()
    points = any(word in pointing for word in said) or any(c in _POINTING_ZH for c in letters)
    return (
        points
        and all(word in pointing or word in beside for word in said)
        and all(c in _POINTING_ZH or c in _BESIDE_ZH for c in letters)
    )


def _is_chinese(word: str) -> bool:
    return "\u3400" <= word[0] <= "\u9fff"


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(fold_words(_POINTING).split()), frozenset(fold_words(_BESIDE).split())
