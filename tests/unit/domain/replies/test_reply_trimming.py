"""What is the person's and what is not."""

from domain.replies.trimming import trim
from domain.replies.writing import tidy

OURS = """Dear colleague,

How to answer
For example: “UPR4-140.12 partially implemented. The bill passed first reading.”
Statuses: Not started, In progress, Partially implemented, Fully implemented, Blocked.

1. UPR4-140.12 · Progress
Due 20 February 2027 (in 10 days)
Adopt the bill on domestic violence and make sure that it is applied in every province.
Please say how far it is implemented and what was done.

2. UPR4-140.13 · Progress
Please say how far it is implemented and what was done.
"""


def test_our_own_text_is_cut_however_it_is_wrapped_and_marked() -> None:
    mangled = (
        OURS.replace("domestic violence and", "domestic\nviolence and")
        .replace("Due", "\u200fDue")
        .replace(" is ", "\u00a0is ")
    )
    assert trim(tidy("Done.\n\n" + mangled), OURS).own == "Done."
    assert trim(tidy("\n".join("> " + line for line in mangled.split("\n"))), OURS).own == ""


def test_a_short_answer_that_our_text_holds_too_is_kept() -> None:
    for answer in (
        "Not started",
        "Fully implemented",
        "UPR4-140.12 partially implemented. The bill passed first reading.",
    ):
        assert trim(answer, OURS).own == answer


def test_an_answer_between_our_lines_knows_what_it_stands_under() -> None:
    lines = OURS.split("\n")
    at = lines.index("Please say how far it is implemented and what was done.") + 1
    answered = "\n".join([*lines[:at], "Fully implemented.", *lines[at:]])
    (part,) = trim(tidy(answered), OURS).parts
    assert part.text == "Fully implemented."
    assert "1. UPR4-140.12 · Progress" in part.under


def test_what_follows_an_unmarked_head_is_cut_but_for_what_was_inserted() -> None:
    head = "From: Suivi <a@b.example>\nSent: Wednesday\nTo: Amina\nSubject: 2 recommendations\n\n"
    trimmed = trim(tidy("Thanks.\n\n" + head + OURS + "\nFully implemented elsewhere"), OURS)
    assert trimmed.own == "Thanks."
    assert "Fully implemented elsewhere" in trimmed.cut


def test_an_empty_answer_above_a_strange_quote_is_not_sure() -> None:
    assert not trim("-----Original Message-----\n140.12 done\n").sure
    assert trim("> 140.12 done\n").sure


def test_everything_is_either_own_or_cut() -> None:
    quote = "On 10 Feb 2027, Suivi <a@b.example> wrote:\n> x\nno\n> y"
    text = f"140.12 done\n\nBest regards,\nAmina\nSent from my iPhone\n\n{quote}"
    trimmed = trim(text)
    assert trimmed.own == "140.12 done\nno"
    for line in filter(None, text.split("\n")):
        assert line in trimmed.own or line in trimmed.cut


def test_a_sentence_about_writing_is_no_head_of_a_quote() -> None:
    text = "140.12 in progress.\nOn our request the Minister wrote to Parliament.\nThe bill follows."
    assert trim(text).own == text


def test_thanks_at_the_top_are_no_signature() -> None:
    assert "140.12 done" in trim("Kind regards from Geneva!\n140.12 done").own
    assert "140.12 done" in trim("Saludos,\n140.12 done").own
