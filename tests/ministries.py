"""Three ministries that work in English, French and Arabic, each with a focal point who has mail, Telegram and Matrix.

All of it is real: one `suivi up`, Dovecot and Postfix (or the relay alone), the Bot API's emulator, and Synapse.
"""

import asyncio
import contextlib
import csv
import email.utils
import re
import smtplib
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from tests.house import House, wait_until
from tests.integration.test_matrix import Account, account
from tests.peers.dovecot import Dovecot
from tests.peers.postfix import run_postfix
from tests.peers.postfix import why_absent as why_no_postfix
from tests.peers.smtp import Relay, run_relay
from tests.peers.synapse import Synapse
from tests.peers.telegram import TOKEN, Call, TelegramPeer, run_telegram

EACH = 8
"""Recommendations of each ministry."""
PATIENCE = 60.0
"""Seconds."""
UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What keeps the direction of words; nobody sees it."""


@dataclass(frozen=True)
class FocalPoint:
    """Who answers for a ministry. first: the number of its first recommendation. chat: in Telegram."""

    language: str
    name: str
    institution: str
    address: str
    chat: int
    first: int

    def reference(self, place: int) -> str:
        return f"UPR4-140.{self.first + place}"


FOCAL_POINTS = {
    one.language: one
    for one in (
        FocalPoint("en", "Grace Mensah", "Ministry of Justice", "grace@justice.example", 101, 10),
        FocalPoint("fr", "Hélène Kouassi", "Ministère de la Santé", "helene@sante.example", 102, 30),
        FocalPoint("ar", "سلمى الإدريسي", "وزارة التربية الوطنية", "salma@education.example", 103, 50),
    )
}


@dataclass
class Ministries:
    """The running installation with its peers. submission: the port at which people hand in their mail."""

    house: House
    relay: Relay
    submission: int
    telegram: TelegramPeer
    accounts: dict[str, Account] = field(default_factory=dict)
    rooms: dict[str, str] = field(default_factory=dict)

    async def suivi(self, *arguments: str | Path) -> dict[str, Any]:
        return await asyncio.to_thread(self.house.suivi, *arguments)

    async def show(self, who: FocalPoint, place: int) -> dict[str, Any]:
        return await self.suivi("show", who.reference(place))

    async def until(self, true: Callable[[], object], what: str) -> None:
        """Wait in a thread: the Bot API answers on this loop."""
        await asyncio.to_thread(wait_until, true, what)

    # By mail

    def mails(self, who: FocalPoint) -> list[EmailMessage]:
        return [mail.message for mail in list(self.relay.mails) if mail.recipient == who.address]

    async def mail_after(self, who: FocalPoint, count: int) -> EmailMessage:
        """The next mail to a person who had so many."""
        await self.until(lambda: len(self.mails(who)) > count, f"{who.name} has more than {count} mails")
        return self.mails(who)[count]

    async def hand_in(self, mail: EmailMessage) -> None:
        def send() -> None:
            with smtplib.SMTP("127.0.0.1", self.submission) as smtp:
                smtp.send_message(mail)

        await asyncio.to_thread(send)

    # In Telegram

    async def writes(self, who: FocalPoint, text: str | None, **more: Any) -> Call:
        """What a person writes to the bot, and the next message that they are sent. more: further fields, a file."""
        count = len(self.chat(who))
        # Telegram tells whole seconds: who reads within one answers in the next.
        await self.telegram.say(who.chat, text, date=int(time.time()) + 1, **more)
        return await self.chat_after(who, count)

    async def presses(self, who: FocalPoint, data: str) -> Call:
        """A button pressed, and the toast that answers it."""
        count = len(self.telegram.sent("answerCallbackQuery"))
        await self.telegram.press(who.chat, data, under=1, buttons=[[{"text": "x", "callback_data": data}]])
        return (await self.telegram.wait_for("answerCallbackQuery", count + 1, seconds=PATIENCE))[count]

    def chat(self, who: FocalPoint) -> list[Call]:
        return [call for call in self.telegram.sent() if call.fields["chat_id"] == str(who.chat)]

    async def chat_after(self, who: FocalPoint, count: int) -> Call:
        async with asyncio.timeout(PATIENCE), self.telegram.changed:
            await self.telegram.changed.wait_for(lambda: len(self.chat(who)) > count)
        return self.chat(who)[count]

    # In Matrix

    async def tells(self, who: FocalPoint, text: str, to: Any = None) -> None:
        """What a person writes. to: the message of ours that they reply to, as who is quicker than a glance must."""
        person, room = self.accounts[who.language], self.rooms[who.language]
        await person.says(room, text, to=to.event_id if to else None)

    async def hears(self, who: FocalPoint, part: str) -> Any:
        """The next message to them in which something is said."""
        person = self.accounts[who.language]
        try:
            return await person.reads(lambda event: part in bare(event.body), seconds=PATIENCE)
        except TimeoutError as late:
            late.add_note(f"{who.name} waited for “{part}” and read: {[getattr(e, 'body', e) for e in person.seen]}")
            raise


@asynccontextmanager
async def run_ministries(folder: Path, dovecot: Dovecot, synapse: Synapse) -> AsyncIterator[Ministries]:
    """Everybody was asked by mail, and has then linked Telegram and Matrix."""
    async with AsyncExitStack() as stack:
        postfix = why_no_postfix() is None
        relay = stack.enter_context(run_relay(lmtp=None if postfix else dovecot.lmtp))
        submission = stack.enter_context(run_postfix(relay.port, dovecot.lmtp)) if postfix else relay.port
        telegram = await stack.enter_async_context(run_telegram())
        bot = synapse.register("suivi")
        mailbox = f"suivi{synapse.users}"
        env = {
            "SUIVI_SMTP_HOST": "127.0.0.1",
            "SUIVI_SMTP_PORT": str(submission),
            "SUIVI_SMTP_SECURITY": "none",
            "SUIVI_SMTP_FROM_ADDRESS": f"{mailbox}@rights.example",
            "SUIVI_SMTP_REPLY_LOCAL_PART": mailbox,
            "SUIVI_IMAP_HOST": "127.0.0.1",
            "SUIVI_IMAP_PORT": str(dovecot.imap),
            "SUIVI_IMAP_SECURITY": "none",
            "SUIVI_IMAP_USERNAME": f"{mailbox}@rights.example",
            "SUIVI_IMAP_PASSWORD": "secret",
            "SUIVI_TELEGRAM_TOKEN": TOKEN,
            "SUIVI_TELEGRAM_BASE_URL": telegram.base_url,
            "SUIVI_TELEGRAM_BASE_FILE_URL": telegram.base_file_url,
            "SUIVI_TELEGRAM_POLL_TIMEOUT": "1",
            "SUIVI_MATRIX_HOMESERVER": synapse.url,
            "SUIVI_MATRIX_USER_ID": bot,
            "SUIVI_MATRIX_PASSWORD": "secret",
            "SUIVI_MATRIX_SYNC_TIMEOUT": "1",
        }
        house = House(folder / "data", env)
        stack.push_async_callback(asyncio.to_thread, house.stop)
        await asyncio.to_thread(house.start)
        made = Ministries(house, relay, submission, telegram)
        await _ask(made, folder)
        await asyncio.gather(*(_link_telegram(made, who) for who in FOCAL_POINTS.values()))
        for language in FOCAL_POINTS:
            person = await stack.enter_async_context(account(synapse, language, folder / language))
            made.accounts[language] = person
        await asyncio.gather(*(_link_matrix(made, who, bot) for who in FOCAL_POINTS.values()))
        yield made


async def _ask(made: Ministries, folder: Path) -> None:
    people, recommendations = folder / "people.csv", folder / "recommendations.csv"
    with people.open("w", newline="", encoding="utf-8") as stream:
        rows = csv.writer(stream)
        rows.writerow(["institution", "post", "person", "language", "time zone", "email"])
        for who in FOCAL_POINTS.values():
            rows.writerow([who.institution, "main", who.name, who.language, "UTC", who.address])
    with recommendations.open("w", newline="", encoding="utf-8") as stream:
        rows = csv.writer(stream)
        rows.writerow(["State", "Body", "Document symbol", "UPR cycle", "Number", "Position", "Text"])
        for who in FOCAL_POINTS.values():
            for number in range(who.first, who.first + EACH):
                told = ["Marevia", "UPR", "A/HRC/59/15", "4", f"140.{number}", "Supported"]
                rows.writerow([*told, f"Take measure number {number}"])
    await made.suivi("people", "import", people)
    await made.suivi("import", recommendations)
    lead = {who.institution: map(who.reference, range(EACH)) for who in FOCAL_POINTS.values()}
    await asyncio.gather(*(made.suivi("assign", *theirs, "--lead", to) for to, theirs in lead.items()))
    await made.suivi("sending", "live")
    for who in FOCAL_POINTS.values():
        await made.mail_after(who, 0)


async def _link_telegram(made: Ministries, who: FocalPoint) -> None:
    token = (await made.suivi("people", "link", who.name, "--channel", "telegram"))["token"]
    assert who.name in (await made.writes(who, f"/start {token}")).fields["text"]


async def _link_matrix(made: Ministries, who: FocalPoint, bot: str) -> None:
    person = made.accounts[who.language]
    made.rooms[who.language] = room = await person.open_room(bot)
    async with asyncio.timeout(PATIENCE):
        while len((await person.client.joined_members(room)).members) < 2:
            await person.look(wait=200)
    await person.look()
    await made.tells(who, (await made.suivi("people", "link", who.name, "--channel", "matrix"))["write"])
    await made.hears(who, who.name)


def reply_to(mail: EmailMessage, who: FocalPoint, text: str) -> EmailMessage:
    """What a mail program makes of "reply": the answer above what was written."""
    reply = EmailMessage()
    reply["From"], reply["To"] = who.address, mail["Reply-To"]
    reply["Subject"] = f"Re: {mail['Subject']}"
    reply["In-Reply-To"] = mail["Message-ID"]
    reply["Message-ID"] = email.utils.make_msgid(domain=who.address.partition("@")[2])
    reply["Date"] = email.utils.formatdate()
    quoted = "\n".join(f"> {line}" for line in text_of(mail).splitlines())
    reply.set_content(f"{text}\n\n{quoted}\n")
    return reply


def bare(text: str) -> str:
    """A text as its reader takes it in: in one line, without the marks of direction."""
    return " ".join(UNSEEN.sub("", text).split())


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def link_in(mail: EmailMessage, path: str) -> str:
    """The link to a page of ours: "form", or "said"."""
    found = re.search(rf"http://\S+/{path}/[a-z2-7]+", text_of(mail))
    assert found is not None, text_of(mail)
    return found[0]


def number_of(mail: EmailMessage, reference: str) -> int:
    """The number under which a digest asks about a recommendation."""
    found = re.search(rf"^\W*(\d+)\. \W*{re.escape(reference)}\b", text_of(mail), re.MULTILINE)
    assert found is not None, text_of(mail)
    return int(found[1])


async def _by_hand() -> None:
    """Run it until it is interrupted, and print where everything is."""
    import json
    import sys

    from tests.peers.dovecot import run_dovecot
    from tests.peers.synapse import run_synapse

    folder = Path(sys.argv[1])
    (folder / "synapse").mkdir(parents=True)
    with run_dovecot() as dovecot, run_synapse(folder / "synapse") as synapse:
        async with run_ministries(folder, dovecot, synapse) as made:
            peers = {"dovecot": dovecot.imap, "submission": made.submission, "relay": made.relay.port}
            chats = {"telegram": made.telegram.base_url, "matrix": synapse.url}
            print(json.dumps(dict(made.house.env) | peers | chats | {"url": made.house.url}), flush=True)
            await asyncio.Event().wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_by_hand())
