"""The e-mail channel against a real SMTP server, plain, STARTTLS and TLS."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Literal
from uuid import UUID

import pytest
import pytest_asyncio

from channels.email import EmailChannel, SmtpSettings
from channels.ports import ChannelError, UnknownOutcome
from domain.messages import Outgoing
from domain.secrets import Secret
from domain.words import ChannelName, MessageId
from languages.faults import say_fault
from tests.peers.smtp import PASSWORD, USERNAME, Relay, run_relay

TOKEN = "a" * 32
LETTER = Outgoing(
    id=MessageId(UUID(int=7)),
    number=7,
    channel=ChannelName.EMAIL,
    address="amina@mma.example",
    name="Amina Idrissi",
    language="fr",
    subject="Rappel : 3 recommandations à suivre avant le 30 novembre",
    text="Bonjour,\n\n1. UPR4-140.12\n.\nÉchéance 30/11\n",
    html="<p>Bonjour, <b>échéance</b></p>",
    reply_token=TOKEN,
    follows="<earlier@mma.example>",
)


def settings(relay: Relay, **more: object) -> SmtpSettings:
    base = SmtpSettings("suivi@nmirf.example", host="127.0.0.1", port=relay.port, security="none", timeout=5)
    return replace(base, **more)


@pytest_asyncio.fixture
async def email(relay: Relay) -> AsyncIterator[EmailChannel]:
    channel = EmailChannel(settings(relay))
    yield channel
    await channel.aclose()


async def test_a_letter_arrives_with_all_that_brings_its_answer_home(email: EmailChannel, relay: Relay) -> None:
    sent = await email.send(LETTER)
    (mail,) = relay.mails
    message = mail.message
    assert sent.provider_id == "<digest.00000000-0000-0000-0000-000000000007@nmirf.example>"
    assert message["Message-ID"] == sent.provider_id
    assert message["Reply-To"] == f"suivi+{TOKEN}@nmirf.example"
    assert mail.sender == f"suivi+bounce.{TOKEN}@nmirf.example"
    assert mail.recipient == "amina@mma.example"
    assert message["Subject"] == LETTER.subject
    assert message["In-Reply-To"] == message["References"] == "<earlier@mma.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["List-Id"] == "<suivi.nmirf.example>"
    assert message["Content-Language"] == "fr"
    assert message["Date"].datetime.tzinfo is not None
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    plain = message.get_body(("plain",))
    assert plain is not None
    assert plain.get_content().splitlines() == LETTER.text.splitlines()
    assert mail.raw.isascii()


async def test_a_resend_is_recognisable_by_its_message_id(email: EmailChannel, relay: Relay) -> None:
    assert (await email.send(LETTER)).provider_id == (await email.send(LETTER)).provider_id
    assert len(relay.mails) == 2


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_letters_go_encrypted_and_logged_in(
    security: Literal["starttls", "tls"], certificate: tuple[Path, Path]
) -> None:
    with run_relay(certificate=certificate, security=security, login=True) as relay:
        known = settings(relay, security=security, ca_file=certificate[0], username=USERNAME, password=Secret(PASSWORD))
        channel = EmailChannel(known)
        assert "encrypted, logged in as suivi" in say_fault("en", await channel.check())
        await channel.send(LETTER)
        await channel.aclose()
        assert len(relay.mails) == 1

        wrong = EmailChannel(replace(known, password=Secret("wrong")))
        with pytest.raises(ChannelError, match=r"check smtp\.username and smtp\.password") as refused:
            await wrong.send(LETTER)
        assert not refused.value.permanent

        stranger = EmailChannel(replace(known, ca_file=None))
        with pytest.raises(ChannelError, match=r"smtp\.ca_file") as untrusted:
            await stranger.check()
        assert not untrusted.value.permanent


async def test_a_relay_that_wants_a_log_in_is_no_fault_of_the_recipient() -> None:
    with run_relay(login=True) as relay:
        channel = EmailChannel(settings(relay))
        with pytest.raises(ChannelError) as refused:
            await channel.send(LETTER)
        await channel.aclose()
    assert not refused.value.permanent


async def test_a_promise_of_starttls_that_the_relay_breaks_sends_nothing(relay: Relay) -> None:
    channel = EmailChannel(settings(relay, security="starttls"))
    with pytest.raises(ChannelError) as refused:
        await channel.send(LETTER)
    assert not refused.value.permanent
    assert relay.mails == []


@pytest.mark.parametrize(
    ("fault", "reply", "permanent"),
    [
        ("recipient", "550 5.1.1 mailbox unknown", True),
        ("recipient", "451 4.7.1 greylisted, come back", False),
        ("recipient", "530 5.7.0 authentication required", False),
        ("data", "554 5.7.1 refused for its content", True),
        ("data", "452 4.3.1 disk full", False),
        ("sender", "550 5.7.1 you may not send as this address", False),
        ("sender", "451 4.3.2 not now", False),
    ],
)
async def test_a_refusal_says_whether_it_is_for_good(
    email: EmailChannel, relay: Relay, fault: str, reply: str, permanent: bool
) -> None:
    setattr(relay.faults, fault, reply)
    with pytest.raises(ChannelError) as refused:
        await email.send(LETTER)
    assert refused.value.permanent is permanent
    assert reply[4:] in refused.value.reason
    assert not isinstance(refused.value, UnknownOutcome)

    setattr(relay.faults, fault, None)
    await email.send(LETTER)
    assert [mail.session for mail in relay.mails] == [1], "a refusal costs no connection"


async def test_a_line_dropped_after_the_text_is_an_unknown_outcome(email: EmailChannel, relay: Relay) -> None:
    relay.faults.drop_after_data = True
    with pytest.raises(UnknownOutcome) as unknown:
        await email.send(LETTER)
    assert not unknown.value.permanent
    assert len(relay.mails) == 1

    relay.faults.drop_after_data = False
    await email.send(LETTER)
    assert [mail.session for mail in relay.mails] == [1, 2]


async def test_silence_after_the_text_is_an_unknown_outcome(relay: Relay) -> None:
    relay.faults.delay_after_data = 3
    channel = EmailChannel(settings(relay, timeout=0.3))
    with pytest.raises(UnknownOutcome):
        await channel.send(LETTER)
    await channel.aclose()
    assert len(relay.mails) == 1


async def test_silence_before_the_text_is_only_a_delay(relay: Relay) -> None:
    relay.faults.delay = 3
    channel = EmailChannel(settings(relay, timeout=0.3))
    with pytest.raises(ChannelError) as late:
        await channel.send(LETTER)
    await channel.aclose()
    assert not late.value.permanent
    assert not isinstance(late.value, UnknownOutcome)
    assert relay.mails == []


async def test_nobody_at_the_port_is_a_delay(relay: Relay) -> None:
    channel = EmailChannel(settings(relay, port=1))
    with pytest.raises(ChannelError, match="cannot be reached") as absent:
        await channel.check()
    assert not absent.value.permanent


async def test_no_host_says_what_to_set() -> None:
    with pytest.raises(ChannelError, match=r"set smtp\.host"):
        await EmailChannel(SmtpSettings("suivi@nmirf.example")).check()


async def test_many_letters_share_a_few_connections(relay: Relay) -> None:
    channel = EmailChannel(settings(relay, connections=2))
    await asyncio.gather(*(channel.send(LETTER) for _ in range(30)))
    await channel.aclose()
    assert len(relay.mails) == 30
    assert {mail.session for mail in relay.mails} <= {1, 2}


async def test_a_relay_that_restarts_between_two_letters_is_met_again() -> None:
    with run_relay() as before:
        channel = EmailChannel(settings(before))
        await channel.send(LETTER)
        port = before.port
    with run_relay(port=port) as after:
        await channel.send(LETTER)
        assert len(after.mails) == 1
    await channel.aclose()


@pytest.mark.parametrize("hostile", ["Rappel\r\nBcc: all@gov.example", "Rappel\nX: y", "Rappel\x0b\u2028Bcc: z\x00"])
async def test_no_line_break_in_a_subject_or_a_name_makes_a_header(
    email: EmailChannel, relay: Relay, hostile: str
) -> None:
    await email.send(replace(LETTER, subject=hostile, name=hostile))
    message = relay.mails[0].message
    assert message["Bcc"] is None
    assert message["X"] is None
    assert message["Subject"].startswith("Rappel ")
    assert message["To"].addresses[0].addr_spec == "amina@mma.example"


@pytest.mark.parametrize(
    "address",
    ["", "amina", "amina@", "@mma.example", "a@b@c", "a b@mma.example", "a@b.example\r\nBcc: c@d", "a@" + "b" * 300],
)
async def test_what_is_no_address_is_refused_for_good_and_never_sent(
    email: EmailChannel, relay: Relay, address: str
) -> None:
    with pytest.raises(ChannelError, match="not an e-mail address") as refused:
        await email.send(replace(LETTER, address=address))
    assert refused.value.permanent
    assert relay.mails == []


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("أمينة الإدريسي", "تذكير: ثلاث توصيات قبل 30 نوفمبر " * 4),
        ("Müller, Jörg (Référent) <x@y>", "Напоминание " * 20),
        ("Amina " * 30, "Reminder " * 40),
        ("李雷", "提醒" * 60),
    ],
)
async def test_names_and_subjects_of_every_script_arrive_as_written(
    email: EmailChannel, relay: Relay, name: str, subject: str
) -> None:
    await email.send(replace(LETTER, name=name, subject=subject, text=subject * 30))
    mail = relay.mails[0]
    assert mail.message["Subject"] == subject.strip()
    assert mail.message["To"].addresses[0].display_name == name.strip()
    assert mail.message["To"].addresses[0].addr_spec == "amina@mma.example"
    plain = mail.message.get_body(("plain",))
    assert plain is not None
    assert plain.get_content().strip() == (subject * 30).strip()
    assert mail.raw.isascii()
    assert max(len(line) for line in mail.raw.splitlines()) <= 998


async def test_a_long_id_is_never_folded_or_encoded(email: EmailChannel, relay: Relay) -> None:
    long_id = f"<{'AM0PR04MB4321' * 8}@eurprd04.prod.outlook.example>"
    await email.send(replace(LETTER, follows=long_id))
    assert f"In-Reply-To: {long_id}\r\n".encode() in relay.mails[0].raw


async def test_a_domain_beyond_ascii_is_written_as_dns_knows_it(email: EmailChannel, relay: Relay) -> None:
    await email.send(replace(LETTER, address="amina@ministère.example"))
    assert relay.mails[0].recipient == "amina@xn--ministre-60a.example"


async def test_a_local_part_beyond_ascii_goes_by_smtputf8(email: EmailChannel, relay: Relay) -> None:
    await email.send(replace(LETTER, address="أمينة@mma.example"))
    mail = relay.mails[0]
    assert mail.recipient == "أمينة@mma.example"
    assert "SMTPUTF8" in mail.options
    assert "أمينة@mma.example".encode() in mail.raw


async def test_a_relay_without_smtputf8_cannot_carry_it() -> None:
    with run_relay(smtputf8=False) as relay:
        channel = EmailChannel(settings(relay))
        with pytest.raises(ChannelError, match="SMTPUTF8") as refused:
            await channel.send(replace(LETTER, address="أمينة@mma.example"))
        await channel.aclose()
    assert refused.value.permanent


async def test_a_letter_is_taken_in_a_few_milliseconds(email: EmailChannel, relay: Relay) -> None:
    await email.send(LETTER)
    started = time.perf_counter()
    for _ in range(20):
        await email.send(LETTER)
    assert (time.perf_counter() - started) / 20 < 0.25
