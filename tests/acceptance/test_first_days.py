"""A secretariat's first days with real files and real servers: mail by SMTP and IMAP, chat by the Bot API."""

import asyncio
import csv
import email.utils
import re
import smtplib
from collections.abc import AsyncIterator, Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.house import House, run_house, wait_until
from tests.peers.dovecot import Dovecot
from tests.peers.smtp import Relay, run_relay
from tests.peers.telegram import TOKEN, TelegramPeer

PEOPLE = """institution,acronym,post,person,language,time zone,email
Ministry of Foreign Affairs,MFA,main,Ana Novak,en,Europe/Ljubljana,ana@mfa.example
Ministry of Foreign Affairs,MFA,alternate,Ivo Kos,en,Europe/Ljubljana,ivo@mfa.example
Ministry of Justice,MJ,main,Maja Zupan,fr,Europe/Ljubljana,maja@mj.example
Human Rights Secretariat,HRS,coordinator,Clara Kern,en,Europe/Ljubljana,clara@hrs.example
"""
ROUTING = """body,theme,institution,priority
UPR,,Ministry of Foreign Affairs,1
CESCR,,Ministry of Justice,1
"""


@pytest.fixture
def relay(dovecot: Dovecot) -> Iterator[Relay]:
    with run_relay(lmtp=dovecot.lmtp) as made:
        yield made


@pytest_asyncio.fixture
async def house(tmp_path: Path, relay: Relay, dovecot: Dovecot, telegram: TelegramPeer) -> AsyncIterator[House]:
    env = {
        "SUIVI_SMTP_HOST": "127.0.0.1",
        "SUIVI_SMTP_PORT": str(relay.port),
        "SUIVI_SMTP_SECURITY": "none",
        "SUIVI_SMTP_FROM_ADDRESS": "suivi@rights.example",
        "SUIVI_IMAP_HOST": "127.0.0.1",
        "SUIVI_IMAP_PORT": str(dovecot.imap),
        "SUIVI_IMAP_SECURITY": "none",
        "SUIVI_IMAP_USERNAME": "suivi@rights.example",
        "SUIVI_IMAP_PASSWORD": "secret",
        "SUIVI_TELEGRAM_TOKEN": TOKEN,
        "SUIVI_TELEGRAM_BASE_URL": telegram.base_url,
        "SUIVI_TELEGRAM_BASE_FILE_URL": telegram.base_file_url,
    }
    made = House(tmp_path / "data", env)
    await asyncio.to_thread(made.start)
    yield made
    await asyncio.to_thread(made.stop)


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def table(folder: Path, count: int) -> Path:
    """A plain table of recommendations to one State."""
    file = folder / "recommendations.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        rows = csv.writer(stream)
        rows.writerow(["State", "Body", "Document symbol", "UPR cycle", "Number", "Position", "Text", "Themes"])
        for n in range(1, count + 1):
            rows.writerow(
                [
                    "Slovenia",
                    "UPR",
                    "A/HRC/59/15",
                    "4",
                    f"140.{n}",
                    "Supported",
                    f"Take measure number {n}",
                    "Education",
                ]
            )
    return file


def reply_to(mail: EmailMessage, text: str, sender: str) -> EmailMessage:
    """What a mail program makes of "reply": quoted text below the answer."""
    reply = EmailMessage()
    reply["From"] = sender
    reply["To"] = mail["Reply-To"]
    reply["Subject"] = f"Re: {mail['Subject']}"
    reply["In-Reply-To"] = mail["Message-ID"]
    reply["Message-ID"] = email.utils.make_msgid(domain="mfa.example")
    reply["Date"] = email.utils.formatdate()
    body = mail.get_body(("plain",))
    assert body is not None
    quoted = "\n".join(f"> {line}" for line in body.get_content().splitlines())
    reply.set_content(f"{text}\n\nOn Monday, Suivi wrote:\n{quoted}\n")
    return reply


def send(relay: Relay, mail: EmailMessage) -> None:
    with smtplib.SMTP("127.0.0.1", relay.port) as smtp:
        smtp.send_message(mail)


def mails_to(relay: Relay, address: str) -> list[EmailMessage]:
    return [mail.message for mail in relay.mails if mail.recipient == address]


@pytest.mark.dovecot
@pytest.mark.timeout(240)
async def test_a_focal_point_is_asked_and_answers_by_mail_and_by_telegram(
    house: House, relay: Relay, telegram: TelegramPeer, tmp_path: Path
) -> None:
    async def suivi(*arguments: str | Path, ok: bool = True) -> dict[str, Any]:
        return await asyncio.to_thread(house.suivi, *arguments, ok=ok)

    async def until(true: Callable[[], object], what: str) -> None:
        """Wait in a thread: the Bot API answers on this loop."""
        await asyncio.to_thread(wait_until, true, what)

    people = await suivi("people", "import", write(tmp_path, "people.csv", PEOPLE))
    assert (people["created"], people["problems"]) == (7, [])
    await suivi("people", "import", write(tmp_path, "routing.csv", ROUTING))
    imported = await suivi("import", table(tmp_path, 5))
    assert (imported["read"], imported["created"], imported["problems"]) == (5, 5, [])
    assert (await suivi("import", table(tmp_path, 5)))["unchanged"] == 5

    unknown = await suivi("assign", "UPR4-140.1", "--lead", "Ministry of Foreign Afairs", ok=False)
    assert "Ministry of Foreign Affairs" in unknown["error"]
    routed = await suivi("route", "--apply")
    assert (routed["assigned"], routed["unowned"]) == (5, 0)

    await until(lambda: house.status()["digests"]["held"] == 1, "a digest is held")
    (held,) = (await suivi("digests", "--to", "Ana Novak"))["digests"]
    assert held["state"] == "held"
    assert "UPR4-140.5" in held["text"]
    assert relay.mails == []

    await suivi("sending", "live")
    await until(lambda: mails_to(relay, "ana@mfa.example"), "the digest arrives")
    digest = mails_to(relay, "ana@mfa.example")[0]
    answer = reply_to(digest, "140.2 partially implemented. The bill passed first reading.", "ana@mfa.example")
    await asyncio.to_thread(send, relay, answer)
    await until(lambda: len(mails_to(relay, "ana@mfa.example")) == 2, "the confirmation arrives")
    confirmation = mails_to(relay, "ana@mfa.example")[1].get_body(("plain",))
    assert confirmation is not None
    assert "140.2" in confirmation.get_content()
    story = await suivi("show", "UPR4-140.2")
    (progress,) = story["progress"]
    assert progress["status"] == "partially_implemented"
    assert progress["narrative"] == "The bill passed first reading."
    assert progress["state"] == "provisional"  # mail.trust = confirm: one tap is missing
    assert story["phase"] == "implementing"
    assert next(a for a in story["asks"] if a["kind"] == "acknowledge")["state"] == "answered"
    assert [entry["kind"] for entry in story["conversation"]] == ["message", "reply"]

    stranger = reply_to(digest, "140.3 fully implemented.", "mallory@elsewhere.example")
    await asyncio.to_thread(send, relay, stranger)
    await until(lambda: house.status()["replies"]["quarantined"] == 1, "the stranger is kept apart")
    assert (await suivi("show", "UPR4-140.3"))["progress"] == []

    token = (await suivi("people", "link", "Maja Zupan"))["token"]
    await telegram.say(4242, f"/start {token}")
    await telegram.wait_for("sendMessage", 1, seconds=30)
    await suivi("assign", "UPR4-140.4", "--lead", "MJ")
    (asked, *_) = (await telegram.wait_for("sendMessage", 2, seconds=60))[1:]
    buttons = asked.buttons
    pressed = next(b["callback_data"] for row in buttons for b in row if b["callback_data"].endswith(":f"))
    await telegram.press(4242, pressed, under=1002, buttons=buttons)
    await until(lambda: house.suivi("show", "UPR4-140.4")["progress"], "the button's answer is recorded")
    (by_button,) = (await suivi("show", "UPR4-140.4"))["progress"]
    assert (by_button["status"], by_button["state"]) == ("fully_implemented", "reported")

    said = await suivi(
        "answer", "UPR4-140.5", "--status", "blocked", "--by", "Ana Novak", "--via", "phone", "--text", "No budget."
    )
    assert said["result"] == "recorded"
    final = await suivi("status")
    assert final["recommendations"]["total"] == 5
    assert final["workflows"]["running"] == 5
    assert final["replies"]["for_review"] == 0
    assert final["digests"]["failed"] == 0


@pytest.mark.timeout(120)
def test_what_cannot_be_read_is_refused_and_nothing_is_saved(tmp_path: Path, shared_data: Path) -> None:
    with run_house(tmp_path) as house:
        refused = house.suivi("import", shared_data / "uhri_sample_cescr_aus_15.json", ok=False)["error"]
        assert re.search(r"_id.*which is no known format", refused)
        assert house.status()["recommendations"]["total"] == 0


@pytest.mark.timeout(240)
def test_the_files_of_ohchr_are_imported_as_they_are(tmp_path: Path, shared_data: Path) -> None:
    with run_house(tmp_path) as house:
        first = house.suivi("import", shared_data / "uhri_export_slovenia_australia.xlsx")
        assert (first["read"], first["recommendations"], first["created"]) == (484, 476, 476)
        assert (first["skipped"], first["problems"]) == ({"concern": 8}, [])
        again = house.suivi("import", shared_data / "uhri_export_slovenia_australia.xlsx")
        assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 476)
        other = house.suivi("import", shared_data / "uhri_export_slovenia_australia.json")
        assert (other["recommendations"], other["created"]) == (476, 0)
        table = house.suivi("import", shared_data / "slovenia_upr_cycles_2-4.csv")
        assert (table["read"], table["created"], table["updated"] + table["unchanged"]) == (632, 163, 469)
        assert table["problems"] == []
        repeated = house.suivi("import", shared_data / "slovenia_upr_cycles_2-4.csv")
        assert (repeated["created"], repeated["updated"], repeated["unchanged"]) == (0, 0, 632)
        wait_until(lambda: house.status()["workflows"]["running"] == 476 + 163, "every recommendation lives")


@pytest.mark.timeout(240)
def test_the_archive_of_all_states_is_registered_with_all_recommenders(tmp_path: Path, shared_data: Path) -> None:
    with run_house(tmp_path) as house:
        one = house.suivi("import", shared_data / "upr_info_sessions_1-20.csv", "--state", "Slovenia", "--dry-run")
        assert (one["read"], one["created"]) == (42_013, 274)
        assert house.status()["recommendations"]["total"] == 0
        whole = house.suivi("import", shared_data / "upr_info_sessions_1-20.csv", "--archive")
        assert (whole["read"], whole["created"], whole["skipped"]["pledge"]) == (42_013, 39_894, 947)
        status = house.status()
        assert status["recommendations"]["by_phase"] == {"archived": 39_894}
        assert status["workflows"]["running"] == 0
