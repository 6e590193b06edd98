"""A letter that covers a table needs nobody to read it; one that says a word more does."""

import pytest

from domain.covering import is_covering


@pytest.mark.parametrize(
    "words",
    [
        "Please find attached our answers.",
        "Dear colleague, please find attached the filled-in table.",
        "See attached.",
        "Veuillez trouver ci-joint le tableau rempli.",
        "Adjunto la tabla.",
        "Segue em anexo a tabela preenchida.",
        "Направляю заполненную таблицу.",
        "مرفق طيه الجدول بعد ملئه.",
        "附件是填好的表格。",
    ],
)
def test_it_points_to_a_table_and_says_no_more(words: str) -> None:
    assert is_covering(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Completed.",
        "Please find our answers.",
        "Please disregard the attached table.",
        "Please find attached our answers, except for row 5.",
        "Attached. 140.7 is not ours.",
        "Ci-joint le tableau, sauf la ligne 5.",
        "Прилагаю таблицу, кроме строки 5.",
        "附件不是填好的表格。",
        "الجدول المرفق غير صحيح",
    ],
)
def test_it_says_something_else(words: str) -> None:
    assert not is_covering(words)
