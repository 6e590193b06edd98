"""`send-ceiling`: one reminder each to 2,000 people, claimed before, until marked, against the same mails sent bare."""

from statistics import median

from benchmarks.dispatching import NOW, Spent, count, dispatch, open_sending
from benchmarks.measures import Measure, compare
from benchmarks.postbox import CONNECTIONS, Postbox, run_postbox, send_bare
from benchmarks.servers import run_servers
from cli.serving import in_loop
from domain.words import MessageState, ReminderState
from tests.crowd import gather_crowd

PEOPLE = 2_000
ROUNDS = 3


def measure() -> list[Measure]:
    """Rounds in turn, each on a new record and one relay; the bare mails are the bytes that ours were."""
    ours: list[float] = []
    bare: list[float] = []
    claiming: list[float] = []
    with run_servers() as servers, run_postbox() as postbox:
        for _ in range(ROUNDS):
            mine, theirs, size = in_loop(_round(servers.make_database(), postbox))
            ours.append(PEOPLE / mine.sending)
            claiming.append(mine.claiming)
            bare.append(PEOPLE / theirs)
    mine, theirs, ratio, spread = compare(ours, bare)
    note = f"{PEOPLE:,} mails of {size:,} bytes on average; bare: aiosmtplib, {CONNECTIONS} connections; "
    note += f"to claim them took {median(claiming):.1f} s more; {spread}"
    return [Measure("send-ceiling", mine, "messages/s", 0.5, "least", theirs, ratio, note)]


async def _round(dsn: str, postbox: Postbox) -> tuple[Spent, float, int]:
    async with open_sending(dsn, postbox.port) as sending:
        await gather_crowd(sending.database, PEOPLE, PEOPLE, NOW)
        spent = await dispatch(sending, PEOPLE)
        letters = postbox.empty()
        marked = await count(sending.database, MessageState.SENT), await count(sending.database, ReminderState.SENT)
    if (len({letter.recipient for letter in letters}), len(letters), *marked) != (PEOPLE,) * 4:
        raise RuntimeError(f"{len(letters)} mails arrived, {marked[0]} messages and {marked[1]} reminders are marked")
    bare = await send_bare(postbox.port, letters)
    if len(postbox.empty()) != PEOPLE:
        raise RuntimeError("the relay lost mails of the bare sender")
    return spent, bare, sum(len(letter.raw) for letter in letters) // PEOPLE
