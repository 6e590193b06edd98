"""What the second reader learns from: each block of the corpus with what it means, one JSON object a line."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from domain.replies import understanding
from domain.replies.blocks import Block
from domain.replies.features import features_of
from domain.replies.judgement import judge_by_rules
from domain.replies.meaning import Context, Item
from domain.replies.narratives import Page
from domain.replies.readers import AUTOMATIC, NOISE, UNCLEAR, meaning_of
from domain.words import AskKind
from tests.learning.letters import in_a_letter
from tests.replies import CONTEXTS, CORPUS, Case, read_corpus, read_statements


@dataclass(frozen=True)
class Seen:
    """A block that was judged, what the rules made of it, and the recommendations that it is about."""

    block: Block
    kind: AskKind
    said: tuple[str, ...]
    about: tuple[str, ...]


def see(case: Case) -> list[Seen]:
    """Every block of a reply, as the rules alone judge it."""
    seen: list[Seen] = []

    def judge(block: Block, page: Page, context: Context, kind: AskKind) -> list[Item]:
        found = judge_by_rules(block, page, context, kind)
        if not any(one.block is block for one in seen):
            said = tuple(meaning_of(item) for item in found)
            seen.append(Seen(block, kind, said, _about(block, context)))
        return found

    theirs = understanding.judge
    understanding.judge = judge
    try:
        understanding.understand(case.text, CONTEXTS[case.context])
    finally:
        understanding.judge = theirs
    return seen


def _about(block: Block, context: Context) -> tuple[str, ...]:
    if block.references:
        return block.references
    asked = tuple(ask.reference for ask in context.asks)
    return asked if block.everything or len(asked) == 1 else ()


def examples(cases: Sequence[Case]) -> Iterator[tuple[list[str], str]]:
    """Features and meaning of each block of which the corpus says without doubt what it means."""
    for case in cases:
        seen = see(case)
        for one in seen:
            meant = {_meant(reference, case) for reference in one.about}
            if len(meant) != 1 or (meaning := meant.pop()) is None:
                continue
            shared = sum(bool(set(one.about) & set(other.about)) for other in seen) > 1
            if shared and one.said != (meaning,):
                # Several blocks speak of it: which of them says so, nobody wrote down.
                continue
            yield sorted(features_of(one.block, one.kind)), meaning


def _meant(reference: str, case: Case) -> str | None:
    """What a reply says of a recommendation by the corpus; None where it says several things or nothing."""
    if case.expect in (("whole noise",), ("whole auto_reply",)):
        return case.expect[0].removeprefix("whole ")
    lines = [line.split() for line in case.expect if line.split()[0] == reference]
    if len(lines) == 1:
        return " ".join(lines[0][1:3] if lines[0][1] == "report" else lines[0][1:2])
    return UNCLEAR if not lines and not case.is_clear else None


def with_letters(statements: Iterable[tuple[Case, str]]) -> Iterator[tuple[Case, str]]:
    """The statements, and one in five of them in a letter too."""
    for n, (case, meaning) in enumerate(statements):
        yield case, meaning
        if n % 5 == 0 and meaning not in (NOISE, AUTOMATIC):
            yield replace(case, text=in_a_letter(case.text, case.language, n // 5)), meaning


def single(statements: Iterable[tuple[Case, str]]) -> Iterator[tuple[list[str], str]]:
    """Features and meaning of each statement that is read as one block."""
    for case, meaning in statements:
        blocks = see(case)
        if len(blocks) == 1:
            yield sorted(features_of(blocks[0].block, blocks[0].kind)), meaning


def main() -> None:
    cases = [*read_corpus(), *read_corpus(CORPUS / "asked_back")]
    for features, meaning in (*examples(cases), *single(with_letters(read_statements()))):
        sys.stdout.write(json.dumps([features, meaning], ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
