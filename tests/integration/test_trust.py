"""Who tries to speak for somebody else: nothing is recorded, and the coordinator can see that it was tried."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from telegram import Update

from activities.replies import Replies
from bots.mail import decode_mail
from bots.updates import decode_update
from domain.loops import MOST_ANSWERS
from domain.messages import Incoming
from domain.tokens import make_link_token
from domain.trust import MailTrust
from domain.words import ChannelName, MessageState, ReplyState
from models.asks import Ask
from models.inbox import store_reply
from models.messages import Message
from models.people import Contact, Person
from models.recommendations import Progress
from models.replies import Reply
from tests.office import AMINA, BORDER, CALENDAR, FAILED, HIND, KEYS, NOW, PASSED, Office

YEARS = timedelta(days=2000)


async def test_the_true_sender_is_believed(office: Office) -> None:
    reply = await office.get(office.write(Authentication_Results=PASSED))
    assert reply is not None
    assert reply.state is ReplyState.APPLIED
    assert len(await office.rows(Progress)) == 1


@pytest.mark.parametrize(
    "case", ["spoofed", "unvouched", "stolen", "no token", "forged token", "expired", "two senders"]
)
async def test_who_is_not_the_sender_records_nothing_and_is_shown_to_the_coordinator(office: Office, case: str) -> None:
    before, told = await office.counts(), len(await office.notices())
    stolen = office.tokens[AMINA]
    mails = {
        "spoofed": office.write(Authentication_Results=FAILED),
        "unvouched": office.write(),
        "stolen": office.write(sender=HIND, token=stolen, Authentication_Results=PASSED.replace("justice", "health")),
        "no token": office.write(token="x", Authentication_Results=PASSED),
        "forged token": office.write(token=stolen[:-1] + "a2"[stolen[-1] == "a"], Authentication_Results=PASSED),
        "expired": office.write(Authentication_Results=PASSED),
        "two senders": office.write(sender=f"{AMINA}, {HIND}", Authentication_Results=PASSED),
    }  # fmt: skip
    reply = await office.get(mails[case], NOW + YEARS if case == "expired" else NOW)
    assert reply is not None
    assert reply.state is ReplyState.QUARANTINED
    assert await office.counts() == before
    assert len(await office.to_review()) == 1
    assert len(await office.notices()) == told + 1
    assert not [m for m in await office.rows(Message) if m.reply_id], "who forges is not answered"


async def test_a_mail_replayed_under_another_name_is_the_same_mail(office: Office) -> None:
    raw = office.write(Authentication_Results=PASSED, Date="Mon, 11 Jan 2027 10:00:00 +0000")
    await office.get(raw)
    before = await office.counts()
    name = raw.partition(b"Message-ID: ")[2].partition(b"\n")[0]
    assert await office.get(raw) is None
    assert await office.get(b"Received: by evil.example\n" + raw.replace(name, b"<another@justice.example>")) is None
    assert await office.counts() == before


async def test_a_reply_that_waited_for_us_is_judged_by_when_it_came(office: Office) -> None:
    raw = office.write(Authentication_Results=PASSED)
    async with office.country.database.transaction() as session:
        await store_reply(session, raw, decode_mail(raw, NOW, BORDER))
    await office.replies.apply_all(NOW + YEARS)
    assert len(await office.rows(Progress)) == 1


async def test_a_sender_nobody_vouches_for_charges_no_colleague(office: Office) -> None:
    office.replies = Replies(
        office.country.database, office.replies.lifecycles, CALENDAR, KEYS, MailTrust.CONFIRM, timedelta(days=14)
    )
    for text in ("1. please ask Bruno Costa", "1. we need more time, until 20 January 2027"):
        reply = await office.get(office.write(text))
        assert reply is not None
        assert reply.state is ReplyState.FOR_REVIEW, text
    assert {a.delegate_id for a in await office.rows(Ask)} == {None}
    assert len(await office.to_review()) == 2


async def test_a_mail_that_nobody_could_read_is_shown_to_a_human(office: Office) -> None:
    heads = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1900))
    reply = await office.get(b"From: Amina <amina@justice.example>\n" + heads.encode() + b"1. In progress")
    assert reply is not None
    assert (reply.state, reply.sender) == (ReplyState.QUARANTINED, AMINA)
    (why,) = await office.to_review()
    assert "cannot be read" in why


def pressed(chat: str, data: str, id: int = 1) -> Incoming:
    user = {"id": int(chat), "first_name": "Hind", "is_bot": False}
    message = {"message_id": 5, "date": int(NOW.timestamp()), "chat": {"id": int(chat), "type": "private"}}
    query = {"id": "1", "from": user, "chat_instance": "1", "data": data, "message": message}
    update = Update.de_json({"update_id": id, "callback_query": query})
    return decode_update(update, "telegram:7", NOW)


async def test_forged_button_data_records_nothing_and_is_shown(office: Office) -> None:
    await office.bind_chat("Hind Salah", "66")
    amina, hind = await office.number_of("Amina Diallo"), await office.number_of("Hind Salah")
    forged = (f"s:{amina}:1:f", f"s:{hind}:77:f", "s:999999:1:f", f"s:{hind}:1:z", "'; DROP TABLE reply", "s:0:0:f")
    for n, data in enumerate(forged, start=1):
        await office.take(pressed("66", data, n))
        assert await office.rows(Progress) == [], data
        assert len(await office.to_review()) == n, data
    assert await office.notices()


async def test_a_replayed_update_is_one(office: Office) -> None:
    await office.bind_chat("Hind Salah", "66")
    data = f"s:{await office.number_of('Hind Salah')}:1:i"
    await office.take(pressed("66", data))
    async with office.country.database.transaction() as session:
        assert await store_reply(session, b"raw", pressed("66", data)) is None
    assert len(await office.rows(Progress)) == 1


async def link_of(office: Office, name: str, *, minutes: int = 10) -> str:
    async with office.country.database.transaction() as session:
        person = await session.get_one(Person, office.country.people[name])
    return make_link_token(person.number, NOW + timedelta(minutes=minutes), KEYS, 1)


async def test_a_link_binds_one_chat_and_no_second_one(office: Office) -> None:
    link = await link_of(office, "Amina Diallo")
    assert (await office.inbox.link(ChannelName.TELEGRAM, link, "42", "Amina")).linked
    assert (await office.inbox.link(ChannelName.TELEGRAM, link, "42", "Amina")).linked, "she may press it again"
    assert not (await office.inbox.link(ChannelName.TELEGRAM, link, "66", "Eve")).linked
    await office.inbox.aclose()
    bound = [c.address for c in await office.rows(Contact) if c.channel is ChannelName.TELEGRAM]
    assert bound == ["42"]
    assert ["used before" in why for why in await office.to_review()] == [True]


async def test_a_link_that_does_not_hold_binds_nobody_and_is_shown(office: Office) -> None:
    await office.bind_chat("Hind Salah", "66")
    good = await link_of(office, "Amina Diallo")
    forged = good[:-1] + ("A" if good[-1] != "A" else "B")
    before = {(c.address, c.person_id) for c in await office.rows(Contact)}
    expired = await link_of(office, "Amina Diallo", minutes=-5)
    for link, chat in ((forged, "70"), (forged, "70"), (expired, "71"), (good, "66"), ("x" * 900, "72")):
        assert not (await office.inbox.link(ChannelName.TELEGRAM, link, chat, "Eve")).linked
    await office.inbox.aclose()
    assert {(c.address, c.person_id) for c in await office.rows(Contact)} == before
    assert len(await office.to_review()) == 4, "the same link again is no news"
    assert await office.notices()


async def test_a_bounce_that_comes_again_does_not_break_the_next_address(office: Office) -> None:
    await office.bind_chat("Amina Diallo", "42")
    for n in range(2):
        bounce = Incoming(
            ChannelName.EMAIL, f"bounce{n}", NOW, "mailer-daemon@x.example", automatic=True,
            bounced=office.tokens[AMINA], bounced_address=AMINA, permanent_bounce=True,
        )  # fmt: skip
        await office.take(bounce)
        await office.dispatch(NOW + timedelta(minutes=5))
    broken = [c.address for c in await office.rows(Contact) if c.broken_at]
    assert broken == [AMINA]
    number = await office.number_of("Amina Diallo")
    digest = next(m for m in await office.rows(Message) if m.number == number)
    assert digest.channel is ChannelName.TELEGRAM
    assert [m.content["kind"] for m in await office.notices() if m.content] == ["hard_bounce"]


async def test_what_was_said_on_two_channels_is_applied_in_its_order(office: Office) -> None:
    await office.bind_chat("Amina Diallo", "42")
    number = await office.number_of("Amina Diallo")
    later = pressed("42", f"s:{number}:1:f")
    raw = office.write("1. In progress", Authentication_Results=PASSED)
    async with office.country.database.transaction() as session:
        await store_reply(session, raw, decode_mail(raw, NOW - timedelta(minutes=9), BORDER))
        id = await store_reply(session, b"raw", later)
    assert isinstance(id, UUID)
    await office.replies.apply(id, NOW)
    assert [p.said_at for p in await office.rows(Progress)] == [NOW - timedelta(minutes=9), NOW], "as they were written"
    assert {r.state for r in await office.rows(Reply)} == {ReplyState.APPLIED}


# Programs that answer

Answering = Callable[[int, str, str], bytes]


async def exchange(office: Office, answer: Answering, *, rounds: int = 30) -> int:
    """Let a program answer every mail that Amina gets, until we fall silent; how many mails she got."""
    seen = 0
    for n in range(rounds):
        at = NOW + timedelta(minutes=n)
        await office.dispatch(at)
        fresh = [mail for mail in office.relay.mails[seen:] if mail.recipient == AMINA]
        seen = len(office.relay.mails)
        if not fresh:
            break
        for mail in fresh:
            token = str(mail.message["Reply-To"] or "").partition("+")[2].partition("@")[0]
            await office.get(answer(n, token, str(mail.message["Subject"])), at)
    return len([mail for mail in office.relay.mails if mail.recipient == AMINA])


@pytest.mark.parametrize(
    "words", ["Thank you, we shall see.", "Ticket {n} was opened for your message.", "1. In progress, ticket {n}"]
)
async def test_an_auto_responder_that_does_not_say_what_it_is_is_not_answered_for_ever(
    office: Office, words: str
) -> None:
    def respond(n: int, token: str, subject: str) -> bytes:
        return office.write(words.format(n=n), token=token or None, Authentication_Results=PASSED)

    got = await exchange(office, respond, rounds=80)
    assert got <= 1 + MOST_ANSWERS, "a day's answers have an end"
    if "In progress" not in words:
        assert got <= 1 + 5
        assert await office.to_review(), "a human looks"


async def test_an_auto_responder_that_says_so_is_not_answered_at_all(office: Office) -> None:
    def respond(n: int, token: str, subject: str) -> bytes:
        return office.write("1. In progress", token=token, Authentication_Results=PASSED, Auto_Submitted="auto-replied")

    assert await exchange(office, respond) == 1
    assert await office.rows(Progress) == []


@pytest.mark.parametrize("stripped", [False, True])
async def test_two_suivis_that_write_to_each_other_fall_silent(office: Office, stripped: bool) -> None:
    """Amina's address is the mailbox of another Suivi: what it sends is what we send, back to where it came from."""

    def respond(n: int, token: str, subject: str) -> bytes:
        mine = next(mail for mail in office.relay.mails if mail.recipient == AMINA).message
        raw = office.write(mine.get_body(("plain",)).get_content(), token=token, Authentication_Results=PASSED,
                           **({} if stripped else {"Auto_Submitted": str(mine["Auto-Submitted"])}))  # fmt: skip
        return raw + f"\nTheirs {n}".encode()

    got = await exchange(office, respond, rounds=60)
    assert got <= (1 + MOST_ANSWERS if stripped else 1)
    assert await office.rows(Progress) == []
    assert {m.state for m in await office.rows(Message)} <= {
        MessageState.SENT,
        MessageState.READY,
        MessageState.CANCELLED,
    }
