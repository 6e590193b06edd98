"""`dispatch-apscheduler`: 10,000 reminders due in one hour to 170 people, against APScheduler firing a job for each."""

import smtplib
import time
from datetime import UTC, datetime
from email.message import EmailMessage

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from benchmarks.dispatching import NOW, Spent, count, dispatch, open_sending
from benchmarks.measures import Measure, compare
from benchmarks.postbox import CONNECTIONS, Postbox, run_postbox, send_bare
from benchmarks.servers import run_servers
from cli.serving import in_loop
from domain.words import MessageState, ReminderState
from models.session import alchemy_url
from tests.crowd import TEXT, gather_crowd

PEOPLE, REMINDERS = 170, 10_000
JOBS = 10_000
ROUNDS = 3
LOOK_EVERY = 0.05


def measure() -> list[Measure]:
    """Rounds of ours, each on a new record, with the same mails sent bare after each; APScheduler once, between."""
    spent: list[Spent] = []
    bare: list[float] = []
    with run_servers() as servers, run_postbox() as postbox:
        for n in range(ROUNDS):
            mine, theirs, size = in_loop(_dispatch(servers.make_database(), postbox))
            spent.append(mine)
            bare.append(PEOPLE / theirs)
            if n == 0:
                jobs = fire_jobs(servers.make_database(), postbox)
    whole, fired, ratio, spread = compare([REMINDERS / one.whole for one in spent], [jobs] * ROUNDS)
    first = Measure(
        "dispatch-apscheduler", whole, "reminders/s", 10, "least", fired, ratio,
        f"{REMINDERS:,} reminders claimed, sent and marked as exactly {PEOPLE} digests; APScheduler: {JOBS:,} jobs of "
        f"one small mail each; {spread}",
    )  # fmt: skip
    sending, plain, ratio, spread = compare([PEOPLE / one.sending for one in spent], bare)
    second = Measure(
        "dispatch-apscheduler", sending, "digests/s", 0.5, "least", plain, ratio,
        f"{PEOPLE} digests of {size:,} bytes on average, sent and marked; bare: the same mails by aiosmtplib, "
        f"{CONNECTIONS} connections; {spread}",
    )  # fmt: skip
    return [first, second]


async def _dispatch(dsn: str, postbox: Postbox) -> tuple[Spent, float, int]:
    async with open_sending(dsn, postbox.port) as sending:
        await gather_crowd(sending.database, PEOPLE, REMINDERS, NOW)
        spent = await dispatch(sending)
        letters = postbox.empty()
        marked = await count(sending.database, MessageState.SENT), await count(sending.database, ReminderState.SENT)
    if (len({letter.recipient for letter in letters}), len(letters), *marked) != (PEOPLE, PEOPLE, PEOPLE, REMINDERS):
        raise RuntimeError(f"{len(letters)} mails arrived, {marked[0]} messages and {marked[1]} reminders are marked")
    bare = await send_bare(postbox.port, letters)
    if len(postbox.empty()) != PEOPLE:
        raise RuntimeError("the relay lost mails of the bare sender")
    return spent, bare, sum(len(letter.raw) for letter in letters) // PEOPLE


def fire_jobs(dsn: str, postbox: Postbox) -> float:
    """Jobs a second from the moment that all are due until each mail arrived."""
    scheduler = BackgroundScheduler(
        jobstores={"default": SQLAlchemyJobStore(alchemy_url(dsn))},
        # Its default of one second drops what it cannot fire in time.
        job_defaults={"misfire_grace_time": None},
        timezone=UTC,
    )
    scheduler.start(paused=True)
    for n in range(JOBS):
        scheduler.add_job(remind, "date", run_date=datetime.now(UTC), args=(postbox.port, f"person{n}@gov.example"))
    began = time.perf_counter()
    scheduler.resume()
    while postbox.count() < JOBS:
        time.sleep(LOOK_EVERY)
    took = time.perf_counter() - began
    scheduler.shutdown()
    if len({letter.recipient for letter in postbox.empty()}) != JOBS:
        raise RuntimeError("APScheduler sent some mails twice")
    return JOBS / took


def remind(port: int, recipient: str) -> None:
    """The job, as people write it."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "reminders@rights.example", recipient, "Your report is due"
    mail.set_content(f"{TEXT}.")
    with smtplib.SMTP("127.0.0.1", port) as relay:
        relay.send_message(mail)
