"""What may be a part of the work, what is said without a verb, and numbers that say how many."""

import pytest

from domain.replies.understanding import understand
from tests.replies import CONTEXTS, sure, tell


def _told(text: str, context: str = "one") -> list[str]:
    return tell(understand(text, CONTEXTS[context]))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("La formation des juges et des procureurs est en cours.", "in_progress"),
        ("Le projet de loi est en cours d'examen au Sénat.", "in_progress"),
        ("El proyecto de ley está estancado en el Senado.", "blocked"),
        ("A formação dos juízes ainda não teve início.", "not_started"),
        ("Hemos iniciado las consultas con la sociedad civil.", "in_progress"),
        ("Pas encore terminé, nous y travaillons.", "in_progress"),
    ],
)
def test_what_goes_on_with_a_part_of_the_work_goes_on_with_the_recommendation(text: str, status: str) -> None:
    assert _told(text) == [f"UPR4-140.12 report {status}"]


@pytest.mark.parametrize(
    "text",
    [
        "La formation des juges est terminée.",
        "Le texte n'est plus bloqué.",
        "El proyecto de ley estará en trámite en marzo.",
        "O texto estaria bloqueado.",
        "Pas terminé, et nous n'y travaillons pas.",
        "Para considerarla cumplida, se necesita el decreto.",
        "Isto já devia estar aprovado, não?",
    ],
)
def test_a_part_that_is_done_or_only_hoped_for_is_asked_back(text: str) -> None:
    assert not any("report" in line for line in _told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 faite, 13 pas encore.", ["UPR4-140.12 report fully_implemented", "UPR4-140.13 report not_started"]),
        (
            "La primera ya está, las otras dos todavía no.",
            [
                "UPR4-140.12 report fully_implemented",
                "UPR4-140.13 report not_started",
                "CESCR-AUS-17 report not_started",
            ],
        ),
        ("La 12 ya, la 13 en proceso.", ["UPR4-140.12 report fully_implemented", "UPR4-140.13 report in_progress"]),
    ],
)
def test_not_yet_says_a_status_only_of_what_is_named(text: str, expected: list[str]) -> None:
    assert sorted(_told(text, "three")) == sorted(expected)
    assert not any("report" in line for line in _told("Pas encore.", "three"))


@pytest.mark.parametrize("text", ["Les 3 en cours", "las 3 en proceso", "as 3 em andamento"])
def test_as_many_as_were_asked_are_all_of_them(text: str) -> None:
    assert len(_told(text, "three")) == 3
    assert not any("report" in line for line in _told(text, "six"))


@pytest.mark.parametrize("text", ["2 sur 3 sont faites.", "2 de las 3 están hechas.", "2 das 3 estão feitas."])
def test_two_of_three_are_nobody_knows_which(text: str) -> None:
    assert not any("report" in line for line in _told(text, "three"))


@pytest.mark.parametrize("text", ["Aucune des trois terminée.", "Ninguna de las tres está terminada."])
def test_none_of_the_three_is_not_all_of_them(text: str) -> None:
    assert not any("report" in line for line in _told(text, "three"))


def test_a_title_before_its_reference_says_nothing_of_its_own() -> None:
    for text in (
        "S'agissant de la formation des juges (140.13), c'est en cours.",
        "En cuanto a los jueces, la 13, está en curso.",
    ):
        assert _told(text, "three") == ["UPR4-140.13 report in_progress"]


@pytest.mark.parametrize(
    "text", ["Fait en juin 2026.", "C'est fait depuis mars.", "Hecho (ley aprobada en junio de 2026)."]
)
def test_a_month_that_something_is_done_since_is_past(text: str) -> None:
    assert _told(text) == ["UPR4-140.12 report fully_implemented"]


@pytest.mark.parametrize(
    ("context", "text", "told"),
    [
        ("one", "該建議已全部落實", ["UPR4-140.12 report fully_implemented"]),
        ("three", "12做咗", ["UPR4-140.12 report fully_implemented"]),
        ("one", "各位老师好，我们年前开了两次协调会，方案改了三稿，目前还在推进。", ["UPR4-140.12 report in_progress"]),
        ("one", "会议将在下周召开，此项工作尚未启动。", ["UPR4-140.12 report not_started"]),
        ("one", "المالية لم تصرف المبلغ والمشروع متوقف بالكامل.", ["UPR4-140.12 report blocked"]),
        ("one", "抱歉，最近忙两会。12已经落实了。", ["UPR4-140.12 report fully_implemented"]),
        (
            "three",
            "除17外，其余两条均已完成。",
            ["UPR4-140.12 report fully_implemented", "UPR4-140.13 report fully_implemented"],
        ),
        (
            "six",
            "4-6正在推进",
            ["CEDAW-SEN-22 report in_progress", "CRC-SEN-31 report in_progress", "UPR4-105.10 report in_progress"],
        ),
        ("six", "儿童权利那条不归我们管", ["CRC-SEN-31 decline"]),
        ("six", "توصية سيداو لم تبدأ", ["CEDAW-SEN-22 report not_started"]),
    ],
)
def test_what_is_told_around_a_status_leaves_it_standing(context: str, text: str, told: list[str]) -> None:
    assert sorted(_told(text, context)) == told


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("one", "他们说开了三次会，目前正在推进。"),
        ("one", "原定去年启动。"),
        ("one", "我问了卫生部，他们还没回。"),
        ("one", "由卫生部组织的培训已经结束。"),
        ("one", "我这边搞定了，等对方签字。"),
        ("one", "استلم خالد العمري الجائزة."),
        ("one", "انتهت ولايتي."),
        ("one", "توقفت عن متابعة الملف."),
        ("one", "العمل جار، أو هكذا يقولون."),
        ("three", "12 على حالها، و13 أفضل من المرة السابقة وهي قيد التنفيذ"),
    ],
)
def test_what_is_of_something_or_somebody_else_is_asked_back(context: str, text: str) -> None:
    told = _told(text, context)
    assert not sure(told), told
    assert any("unclear" in line for line in told)


def test_a_number_that_begins_a_sentence_is_asked_back_where_nobody_can_tell_what_is_said_of_it() -> None:
    assert "CESCR-AUS-17 unclear" in _told("12 و13 بدون تغيير؛ 17 عرضت على البرلمان.", "three")
