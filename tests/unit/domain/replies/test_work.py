"""What is said of something else than the recommendation, or only leads on, in Spanish and Portuguese."""

import pytest

from domain.replies.understanding import understand
from tests.replies import CONTEXTS, tell


@pytest.mark.parametrize(
    "text",
    [
        "El contrato con la imprenta está parado.",
        "El acuerdo con la universidad está vencido y suspendido.",
        "La consultoría está en curso, la recomendación no.",
        "Avança tão devagar que parece bloqueada.",
        "Estuvo suspendida el año pasado.",
        "Ahí vamos, con el favor de Dios.",
    ],
)
def test_what_is_of_something_else_or_taken_back_is_asked_back(text: str) -> None:
    assert tell(understand(text, CONTEXTS["one"])) == ["UPR4-140.12 unclear"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Seguimos sin novedad.", "no_change"),
        ("Seguimos esperando los fondos, por eso está paralizada.", "report blocked"),
        ("Continuamos à espera do Congresso, está bloqueada.", "report blocked"),
        ("En proceso. Se han realizado tres reuniones.", "report in_progress"),
        ("Estamos en proceso, pues según dicen falta dinero.", "report in_progress"),
        ("Se capacitó a 1.120 jueces. Totalmente implementada.", "report fully_implemented"),
        ("Necesitamos dos semanas más, hasta el 6 de marzo de 2027.", "extend 2027-03-06"),
        ("Vamos a necesitar hasta el 30 de abril de 2027 para contestar, por las elecciones.", "extend 2027-04-30"),
        ("Tudo bem? A recomendação está em curso.", "report in_progress"),
        ("Esto lo ve el MINSA, o sea el Ministerio de Salud.", "decline Ministerio de Salud"),
    ],
)
def test_what_only_leads_on_or_surrounds_it_takes_nothing_back(text: str, said: str) -> None:
    assert tell(understand(text, CONTEXTS["one"])) == [f"UPR4-140.12 {said}"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12: ley aprobada, cumplida.", ["UPR4-140.12 report fully_implemented"]),
        ("2) 140.13: cumplida.", ["UPR4-140.13 report fully_implemented"]),
        ("Marquen la 12 como cumplida.", ["UPR4-140.12 report fully_implemented"]),
        ("La 12 sí va en marcha.", ["UPR4-140.12 report in_progress"]),
        ("Sobre la formación de jueces: 3 cursos, totalmente cumplida.", ["UPR4-140.13 report fully_implemented"]),
        ("La 13 no ha empezado, la 12 tampoco.", ["UPR4-140.13 report not_started", "UPR4-140.12 report not_started"]),
        ("La 13 está cumplida, la 12 tampoco.", ["UPR4-140.13 report fully_implemented", "UPR4-140.12 unclear"]),
        ("Las lleva Justicia: la 12.", ["UPR4-140.12 unclear"]),
    ],
)
def test_how_a_recommendation_is_named_before_or_beside_it(text: str, said: list[str]) -> None:
    assert tell(understand(text, CONTEXTS["three"])) == said
