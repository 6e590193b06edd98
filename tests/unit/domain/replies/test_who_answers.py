"""Who answers instead: a colleague with a name, or another institution."""

import pytest

from domain.replies.understanding import understand
from tests.replies import CONTEXTS, sure, tell


def _told(text: str, context: str = "one") -> list[str]:
    return tell(understand(text, CONTEXTS[context]))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A partir de hoy se encarga de esta recomendación mi compañero Julián Restrepo.", "Julián Restrepo"),
        ("Veuillez noter que j'ai quitté le service et qu'Awa Diop a repris mes dossiers.", "Awa Diop"),
        ("I left the department last month and Jane Okello has taken over my duties.", "Jane Okello"),
        ("سيتولى الزميل سامر العبادي متابعة هذه التوصية بدلاً مني.", "سامر العبادي"),
        ("Анна Петрова теперь контактное лицо.", "Анна Петрова"),
        ("我的同事王芳会回复您。", "王芳"),
        ("这项建议现由法规处的林涛负责。", "林涛"),
        ("انتقلت إلى إدارة أخرى وتولت مهامي سعاد بلحاج.", "سعاد بلحاج"),
        ("من الآن يرجى التواصل مع رنا خوري (r.khoury@gov.example).", "r.khoury@gov.example"),
        ("From 1 March Peter Mushi will be your focal point.", "Peter Mushi"),
        ("Peter Mushi of our legal department will answer you.", "Peter Mushi"),
        ("Pierre Moreau, de notre direction juridique, vous répondra.", "Pierre Moreau"),
    ],
)
def test_a_colleague_is_named_before_or_behind_what_they_do(text: str, name: str) -> None:
    assert _told(text) == [f"UPR4-140.12 delegate {name}"]


@pytest.mark.parametrize(
    "text",
    [
        "Please contact the Director General.",
        "You'd better ask Parliament.",
        "Pierre Moreau, de l'opposition, vous répondra au tribunal.",
        "Should I contact Jane Okello?",
        "Jane Okello will be responding next year perhaps.",
        "الملف عند المدير العام",
        "الموضوع عند ربنا",
        "راجعوا كتابنا السابق.",
        "راسلوا الجهة المختصة",
        "التوصية أصبحت منفذة كليا",
        "تولي الحكومة أهمية لهذا الموضوع.",
        "اكتبوا ما ترونه مناسبا.",
    ],
)
def test_who_holds_an_office_what_is_ours_and_what_is_only_asked_is_nobodys_name(text: str) -> None:
    assert not any("delegate" in line for line in _told(text))


def test_whoever_takes_over_all_or_one_that_is_named_behind_takes_over_those() -> None:
    assert _told("Please note Josephine Tamba will handle 140.13 from now on.", "three") == [
        "UPR4-140.13 delegate Josephine Tamba"
    ]
    assert len(_told("Rashid Khan will take over all three recommendations from Monday.", "three")) == 3


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Health handles this, not us.",
        "Le ministère de la Santé est chef de file.",
        "Es el Ministerio de Salud quien debe responder.",
        "O Ministério da Saúde é que responde por isto.",
        "Этим занимается Министерство здравоохранения.",
        "وزارة الصحة هي الجهة المختصة",
        "卫生部是主管部门。",
        "Cela ne relève pas de notre ministère mais de celui de la Santé.",
    ],
)
def test_an_institution_that_is_said_to_be_in_charge_is_whose_it_is(text: str) -> None:
    (told,) = _told(text)
    assert told.startswith("UPR4-140.12 decline ")


@pytest.mark.parametrize("text", ["The ministry is responsible.", "Is the Ministry of Health responsible for this?"])
def test_what_may_be_ones_own_ministry_or_is_only_asked_is_not_declined(text: str) -> None:
    assert not any("decline" in line for line in _told(text))


def test_of_two_of_which_one_is_said_to_be_another_s_nobody_knows_which_is_the_other() -> None:
    assert sure(_told("12和13里有一项我们已落实,另一项不归我们管。", "three")) == []


@pytest.mark.parametrize(
    "text", ["12 done. 17 will follow later.", "12已完成。17我问一下再回。", "12 terminée. La 17 suivra séparément."]
)
def test_what_only_promises_an_answer_says_nothing_yet(text: str) -> None:
    assert _told(text, "three") == ["UPR4-140.12 report fully_implemented"]
