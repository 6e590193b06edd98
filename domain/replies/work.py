"""Tells what is said of work that is a part of a recommendation: who drafts the law is at work on it."""

from collections.abc import Sequence

from domain.replies.dates import read_amount
from domain.replies.sentences import Piece
from domain.replies.surroundings import (
    ARTICLES,
    OF,
    OURS_WORDS,
    VOID,
    begins_known,
    is_coming,
    is_neutral,
    says,
    tells,
)
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Status

_PRESENT = words_of("currently presently actuellement actualmente atualmente presentemente حاليا")
# What is said of a part of the work holds for the whole: who drafts the law is at work.
WORKED_ON = (Status.IN_PROGRESS, Status.NOT_STARTED, Status.BLOCKED)
_LONGEST_COMPLEMENT = 5
_LINKS = words_of(
    "with avec con com l d au aux para sobre a en em na nas sur pour on for in в во на по над о об с при في"
)
_AWAITING = words_of(
    "espera esperamos previsto prevista previstos preve prevemos esperando aguarda aguardando aguardamos"
    " awaiting waiting wait attente attend attendant attendons attends ожидании ожидая ждем"
    " بانتظار انتظار"
)
_NEAR = 2
_REPLIES = words_of("respuesta resposta")
_OF_OTHERS = ("os", "as", "ido", "ado", "ito", "eito")
_COORDINATING = words_of("y e and et и و")
# "Other ministries have begun".
_OTHERS = words_of(
    "life vie vida жизнь world monde"
    " other others autre autres otro otra otros otras outro outra outros outras другие другая другой другое остальные"
    " اخري اخرون الاخرون 其 别"
)

# "They tell us that work goes on".
_THAT = words_of("that que что أن بأن إن أنها أنه بأنها بأنه إنها إنه بانها")
# What somebody writes to us: "our answer is in preparation" says nothing of the recommendation.
_ANSWERS = words_of(
    "answer reply response draft questionnaire letter form report rapport reponse brouillon courrier formulaire"
    " respuesta borrador cuestionario formulario carta resposta rascunho questionario oficio ответ черновик анкета"
    " письмо справка رد ردنا الرد جوابنا المسودة الاستبيان"
)
_PEOPLE = words_of(
    "department directorate unit division section office committee commission working direction departement service"
    " cellule comite bureau travaille travaillent planche planchent "
    "team teams staff colleagues lawyers experts specialists engineers equipe equipes juristes agents"
    " services collegues equipo equipos juristas colegas tecnicos servicos servicios специалисты юристы сотрудники"
    " коллеги эксперты команда"
)
_ONE = words_of("one une una uma один одна одно احداهما احدها 一")
_ARTICLES = ARTICLES | {"l"}
_WORKING = words_of(
    "разработки подготовки согласования обсуждения рассмотрения доработки создания принятия внедрения утверждения"
    " исполнения реализации выполнения разработку подготовку согласование обсуждение доработку"
)
_ANSWER_OF = words_of("ответа отчёта справки доклада письма информации ответ отчёт справку")
_AFTER = words_of("in en em to this ce cette este esta as como comme with by в к на по")


def without_complements(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Without what work is of: "the training of judges and prosecutors", "the regional consultations"."""
    if not any(piece.means(Sign.WORK) for piece in pieces):
        return pieces
    kept: list[Piece] = []
    dropped, within = 0, False
    for piece in pieces:
        unknown = not (piece.token.senses or piece.is_mark or piece.mention or piece.day)
        if within and unknown and not is_coming(piece) and dropped < _LONGEST_COMPLEMENT:
            dropped += 1
            continue
        linking = within and (piece.means(Sign.AND) or piece.token.text in OF | ARTICLES | _LINKS)
        within = linking or piece.means(Sign.WORK)
        dropped = dropped if linking else 0
        kept.append(piece)
    return kept


def is_of_other(clause: Sequence[Piece]) -> bool:
    """Whether a status is said of our answer, or of so many of something: "of five measures, three are done"."""
    if is_of_answer(clause):
        return True
    said = [piece for piece in clause if piece.token.text not in _ARTICLES or piece.token.text in _ONE]
    if not said or said[0].mention or said[0].day or said[0].means(Sign.ALL, Sign.REST):
        return False
    first = said[0].token.text
    return first in _ONE or (not (first.isdigit() or first in OF) and (read_amount(first) or 0) > 1)


def _is_of_ours(before: Sequence[Piece], unknown: Sequence[Piece]) -> bool:
    """Whether something of the office is worked on, and nobody of it works: "the move of our archive"."""
    ours = any(OURS_WORDS.intersection(piece.token.text.split()) for piece in before)
    return ours and not any(_PEOPLE.intersection(piece.token.text.split()) for piece in (*before, *unknown))


def is_of_answer(clause: Sequence[Piece]) -> bool:
    """Whether it is our question's answer of which a status is said: "our reply is in progress"."""
    said = [piece.token.text.split() for piece in clause]
    at = next((n for n, words in enumerate(said) if _ANSWERS.intersection(words)), None)
    if at is None or len(clause) - at > _NEAR + 1 or said[at][0] in _AFTER or (at and said[at - 1][-1] in _AFTER):
        return False
    return not any(piece.mention or piece.means(Sign.MARKER) or piece.is_mark for piece in clause[at + 1 :])


def without_object(piece: Piece, after: Sequence[Piece]) -> Sequence[Piece]:
    """Without what is worked on, behind the Russian "at the stage of drafting": "на стадии разработки закона"."""
    if piece.token.text.rpartition(" ")[2] not in _WORKING:
        return after
    end = 0
    while end < min(len(after), _LONGEST_COMPLEMENT):
        one = after[end]
        if one.token.senses or one.is_mark or one.mention or one.day or is_coming(one):
            break
        end += 1
    return after[end:]


def prepares_answer(piece: Piece, after: Sequence[Piece]) -> bool:
    """Whether it is our answer that is worked on: "на стадии подготовки ответа", "va en camino la respuesta"."""
    if (
        after
        and after[:_NEAR][-1].token.text.rpartition(" ")[2] in _REPLIES
        and not any(p.is_mark for p in after[:_NEAR])
    ):
        return True
    working = piece.token.text.rpartition(" ")[2] in _WORKING
    return working and bool(after) and after[0].token.text.rpartition(" ")[2] in _ANSWER_OF


def is_unfinished(before: Sequence[Piece]) -> bool:
    """Whether nothing is said but that something is not finished: "not done yet, but we are on it"."""
    done = [p for p in before if Status.FULLY_IMPLEMENTED in p.token.senses.values()]
    denied = any(p.means(Sign.NOT) for p in before)
    return (
        bool(done)
        and denied
        and all(p in done or is_neutral(p) or p.means(Sign.NOT, Sign.YET, Sign.BUT) for p in before)
    )


def is_of_work(before: Sequence[Piece], piece: Piece) -> bool:
    """Whether only a short subject that no table knows stands before "in progress": "the drafting is".

    What some work for a recommendation is, the recommendation is too, as long as work goes on.
    """
    unknown = [
        piece for piece in before if not piece.token.senses and not (piece.is_mark or piece.mention or piece.day)
    ]
    return (
        0 < len(unknown) <= _NEAR
        and all(_may_be_work(p) for p in unknown)
        and not any(_THAT.intersection(piece.token.text.split()) for piece in before)
        and not (_is_of_ours(before, [*unknown, piece]) or any(piece.token.text.endswith("نا") for piece in unknown))
        and all(piece in unknown or (is_neutral(piece) and not piece.is_mark) for piece in before)
    )


def _may_be_work(piece: Piece) -> bool:
    """A Chinese character is no word: two of them may well be "originally planned"."""
    word = piece.token.text
    return word.isalpha() and word not in _OTHERS and word < "\u3400" and not is_coming(piece)


def has_object(after: Sequence[Piece]) -> bool:
    """Whether what was done is told behind it: "已完成两轮征求意见", "se han realizado tres reuniones"."""
    end = next((at for at, p in enumerate(after) if p.is_mark or p.means(Sign.SINCE, Sign.BUT)), len(after))
    if after[:end] and after[0].token.text[:1] > "\u3400":
        return any(tells(p) for p in after[:end])
    first = next((p for p in after[:end] if not (is_neutral(p) and not p.means(Sign.ALL, Sign.REST))), None)
    return first is not None and ((tells(first) and first.token.text.isalpha()) or first.means(Sign.WORK))


def stands_alone(piece: Piece, after: Sequence[Piece], status: Status | None, everyday: bool) -> bool:
    """Whether a status is all that its clause says, and not of something that is named behind it."""
    if everyday and after and not after[0].is_mark and (piece.means(Sign.FILLER) or waits(after[0])):
        # "Seguimos esperando".
        return False
    done = status is Status.FULLY_IMPLEMENTED
    return (begins_known(after) or not (everyday or done)) and not (done and has_object(after))


def is_outdone(after: Sequence[Piece], status: Status | None) -> bool:
    """Whether the clause goes on to another status: "it advances so slowly that it seems blocked"."""
    for piece in after:
        if piece.is_mark or piece.mention or piece.means(Sign.AND, Sign.BUT, Sign.SINCE):
            return False
        if any(sign in piece.token.senses for sign in (Sign.STATUS, Sign.EVERYDAY)) and not says(piece, status):
            return True
    return False


def is_present(status: Status | None, before: Sequence[Piece]) -> bool:
    """Whether "currently" makes a work of what looks done: "actuellement mise en œuvre par le ministère"."""
    return status is Status.FULLY_IMPLEMENTED and any(p.token.text in _PRESENT for p in before)


def leads_on(piece: Piece, after: Sequence[Piece]) -> bool:
    """Whether "we go on" only leads to "without any change", or to what is waited for."""
    first = next((p for p in after if p.is_mark or not is_neutral(p)), None)
    same = piece.means(Sign.FILLER) and first is not None and first.means(Sign.NO_CHANGE)
    return same or (" " not in piece.token.text and bool(after) and waits(after[0]))


def is_paired(before: Sequence[Piece], clause: Sequence[Piece], piece: Piece) -> bool:
    """Whether "and" joins a word to what was said of something else: "the contract is over and suspended"."""
    joined = bool(before) and not clause and before[-1].token.text in _COORDINATING
    return not before or (joined and " " not in piece.token.text)


def concludes(before: Sequence[Piece], clause: Sequence[Piece], piece: Piece, after: Sequence[Piece]) -> bool:
    """Whether a word ends, behind a mark, what is told of a recommendation that is named: "12: law adopted, done"."""
    against = (*VOID, Sign.LIMIT, Sign.HEDGE, Sign.EXCEPT, Sign.STATUS, Sign.EVERYDAY, Sign.NO_CHANGE, Sign.ASK)
    return (
        not (clause or after)
        # "La 13: cursos de 2025, cumplidos": a recommendation is one, and feminine.
        and not piece.token.text.endswith(_OF_OTHERS)
        and any(p.mention for p in before)
        and not any(p.means(*against) and not p.means(Sign.FILLER) for p in before)
    )


def waits(piece: Piece) -> bool:
    """Whether a piece says that something is waited for, or expected."""
    return bool(_AWAITING.intersection(piece.token.text.split()))
