"""Joins lines that a mail program wrapped, and parts what pictures, columns and marks in words stand between."""

import re
from itertools import pairwise

from domain.replies.compounds import join_compounds
from domain.replies.lexicon import read_tokens, split_words
from domain.replies.vocabulary import Sign
from domain.replies.writing import Folded

_BULLET = re.compile(r"\s*(?:[-•*–—+>|]|\d{1,2}[.)]|\(?[a-z]\))\s")
_WRAPPED_FROM = 60
_COLUMN = re.compile(r"(?<=\S)(?:\t[ \t]*| {3,})(?=\S)")
# Marks that somebody dictated.
_SPOKEN = re.compile(r"(?<=[^\W\d]) (?:comma|virgule|запятая|full stop)(?= )")
# A picture between two statements of a chat parts them.
_PICTURE = re.compile(r"(?<=[\w)])[✅✔☑👍👌🙏🙂😊😀😃😄🎉💪🌟✨](?=\w)")
_PICTURE_BEFORE_NUMBER = re.compile(
    r"(?<=[^\W\d_]) ?[✅✔☑👍👌🙏🙂😊😀😃😄🎉💪🌟✨🙌💯🥳👏]{1,4} (?=(?:[^\W\d_]{1,3} )?#?\d{1,4}(?![\d:/%]))"
)
_POLITE = re.compile(r", ?(?:пожалуиста|please|por favor|s'il vous plait|svp|لو سمحتم|من فضلكم) ?,")
# Russian parts "that" from what says it; who writes or denies it belongs to what is said.
_THAT = re.compile(r", ?(?=что )")
_BUT_PARTLY = re.compile(r", ?(?=а (?:только |лишь |пока )?(?:частично|отчасти|наполовину)(?!\w))")
# The ending of a Russian ordinal: "17-ю", "10-го марта".
_ORDINAL = re.compile(r"(?<![\w.-])(\d{1,3}(?:\.\d{1,3})?)[-–](?:[яиюемх]|[оы]и|ая|ую|о?го|о?му|о[мею]|ми|ти)(?![а-я])")
# The Spanish "yes", which without its accent is "if"; a word that says nothing takes its place.
_YES = re.compile(r"(?<!\w)(si)(?= ?[,.:]| \w)")
ANSWERS = (
    Sign.STATUS,
    Sign.EVERYDAY,
    Sign.NO_CHANGE,
    Sign.NOT_OURS,
    Sign.OURS,
    Sign.RECEIVED,
    Sign.THANKS,
    Sign.GREETING,
)
_GO_ON = (Sign.NOT, Sign.DOUBT, Sign.FILLER, Sign.AND, Sign.LIMIT, Sign.REQUEST)


def join_lines(folded: Folded, text: str) -> str:
    """Return the folded text as long as it was, with those line ends as spaces at which the sentence goes on.

    text: what was folded. A mark takes the place of what stands for one.
    """
    joined = _unwrap(folded, text)
    joined = _SPOKEN.sub(lambda said: (". " if "stop" in said.group() else ", ").ljust(len(said.group())), joined)
    joined = _THAT.sub(lambda said: " " * len(said.group()), joined)
    joined = _BUT_PARTLY.sub(lambda said: " " * len(said.group()), joined)
    joined = _ORDINAL.sub(lambda said: said[1].rjust(len(said.group())), joined)
    joined = _PICTURE.sub(",", joined)
    joined = _PICTURE_BEFORE_NUMBER.sub(lambda seen: ";".center(len(seen.group())), joined)
    joined = _POLITE.sub(lambda said: said.group().replace(",", " "), joined)
    # The columns of a pasted table.
    joined = _COLUMN.sub(lambda gap: "|".ljust(len(gap.group())), joined)
    return _YES.sub(lambda said: "q " if text[folded.place(said.start(1) + 1)] in "íÍ" else said.group(), joined)


def _unwrap(folded: Folded, text: str) -> str:
    """Return the folded text with those line ends as spaces at which the sentence goes on."""
    lines = folded.text.split("\n")
    joined = [lines[0]]
    place = 0
    for line, following in pairwise(lines):
        place += len(line) + 1
        joined.append(" " if _goes_on(line, following, text[folded.place(place) :][:40].lstrip()[:1]) else "\n")
        joined.append(following)
    return "".join(joined)


def _goes_on(line: str, following: str, first: str) -> bool:
    ended = line.rstrip()
    if not ended or not following.strip() or ended[-1] in ".!?;:|" or _BULLET.match(following):
        return False
    left, right = split_words(ended[-120:])[-6:], split_words(following[:120])[:6]
    if not left or not right or right[0][0][0].isdigit():
        return False
    both = [*((word, -1, -1) for word, _, _ in left), *((word, 1, 1) for word, _, _ in right)]
    if any(token.start < 0 < token.end for token in join_compounds(read_tokens(both))):
        return True
    *others, last = read_tokens(left)
    # "Partly implemented only" says all it has to say.
    ends = last.means(Sign.LIMIT) and bool(others) and others[-1].means(*ANSWERS)
    if last.means(*_GO_ON) and not last.means(*ANSWERS) and not ends:
        return True
    if ends or last.means(*ANSWERS) or first.isupper():
        return False
    return first.islower() or len(ended) >= _WRAPPED_FROM
