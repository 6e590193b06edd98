import time
from datetime import UTC, date, datetime
from email.message import EmailMessage
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.mail import Border, decode_mail, identify_mail
from channels.letters import Letterhead, compose_letter, return_path
from domain.messages import Authenticity, Incoming, Outgoing
from domain.tokens import Purpose, make_token, read_token
from domain.words import ChannelName, MessageId

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
BORDER = Border("suivi", "mx.nmirf.example")
KEYS = {1: b"k" * 32}
TOKEN = make_token(42, date(2027, 1, 1), KEYS, 1)
OURS = "<digest.00000000-0000-0000-0000-00000000002a@nmirf.example>"


def decode(text: str | bytes) -> Incoming:
    raw = text if isinstance(text, bytes) else text.encode()
    return decode_mail(raw.replace(b"\n", b"\r\n"), AT, BORDER)


def mail(headers: str = "", body: str = "1. Fait\n", sender: str = "Amina <amina@mma.example>") -> str:
    base = f"From: {sender}\nTo: suivi@nmirf.example\nSubject: Re: Rappel\nMessage-ID: <r1@mma.example>\n"
    return f"{base}{headers}\n{body}"


def test_a_reply_says_who_when_to_what_and_in_which_words() -> None:
    reply = decode(
        f"Return-Path: <amina@mma.example>\nDelivered-To: suivi+{TOKEN.upper()}@nmirf.example\n"
        + mail(f"In-Reply-To: {OURS}\nReferences: <a@b> {OURS}\n", "1. Fait\n\n> 1. UPR4-140.12 ?\n")
    )
    assert reply.channel is ChannelName.EMAIL
    assert reply.received_at == AT
    assert reply.sender == "amina@mma.example"
    assert reply.subject == "Re: Rappel"
    assert reply.text == "1. Fait\n\n> 1. UPR4-140.12 ?\n"
    assert reply.token == TOKEN
    assert read_token(reply.token, KEYS, date(2026, 11, 24)) == 42
    assert reply.refers_to == OURS
    assert not reply.automatic
    assert reply.bounced is None
    assert reply.fault is None


@pytest.mark.parametrize("header", ["To", "Cc", "Delivered-To", "X-Original-To"])
def test_the_token_is_found_wherever_the_address_went(header: str) -> None:
    assert decode(f'{header}: x@y.example, "Suivi" <Suivi+{TOKEN.title()}@nmirf.example>\n' + mail()).token == TOKEN


def test_somebody_elses_plus_address_is_no_token() -> None:
    assert decode(f"Cc: other+{TOKEN}@nmirf.example\n" + mail()).token is None
    assert decode("Cc: suivi+news@nmirf.example\n" + mail()).token is None


def test_what_answers_ours_refers_to_ours_even_when_it_came_by_a_colleague() -> None:
    forwarded = mail(f"In-Reply-To: <colleague@mma.example>\nReferences: {OURS} <colleague@mma.example>\n")
    assert decode(forwarded).refers_to == OURS
    assert decode(mail("References: <a@b> <c@d>\n")).refers_to == "<c@d>"
    assert decode(mail("In-Reply-To: <[x]@y.prod.outlook.example>\n")).refers_to == "<[x]@y.prod.outlook.example>"


def test_a_message_id_in_brackets_as_microsoft_sends_it_is_no_trouble() -> None:
    reply = decode(mail().replace("<r1@mma.example>", "<[0a1b]@mma.example>"))
    assert reply.text == "1. Fait\n"
    assert reply.fault is None


@pytest.mark.parametrize(
    ("declared", "body", "text"),
    [
        ("x-unknown", "échéance", "échéance"),
        ("idna", "échéance", "échéance"),
        ("hex", "échéance", "échéance"),
        ("us-ascii", "échéance", "échéance"),
        ("iso-8859-1", "échéance".encode("latin-1"), "échéance"),
        ("windows-1256", "تم التنفيذ".encode("cp1256"), "تم التنفيذ"),
        ("iso-8859-8-i", "בוצע".encode("iso-8859-8"), "בוצע"),
        ("koi8-r", "готово".encode("koi8-r"), "готово"),
        ("utf-8", b"d\xe9j\xe0 fait", "déjà fait"),
        ("utf-8", b"a\x00b", "ab"),
    ],
)
def test_every_charset_and_none_is_read_as_well_as_can_be(declared: str, body: str | bytes, text: str) -> None:
    head = mail(f"Content-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: 8bit\n", "").encode()
    assert decode(head + (body if isinstance(body, bytes) else body.encode())).text == text


def test_the_plain_part_is_preferred_and_html_read_when_it_is_empty() -> None:
    both = EmailMessage()
    both["From"] = "amina@mma.example"
    both.set_content("plain words\n")
    both.add_alternative("<p>marked words</p>", subtype="html")
    assert decode(bytes(both)).text == "plain words\n"
    empty = EmailMessage()
    empty["From"] = "amina@mma.example"
    empty.set_content(" \n")
    empty.add_alternative("<p>marked<br>words</p>", subtype="html")
    assert decode(bytes(empty)).text == "marked\nwords"


def test_attachments_are_named_and_not_read_as_words() -> None:
    message = EmailMessage()
    message["From"] = "amina@mma.example"
    message.set_content("voir ci-joint\n")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="décret n°5.pdf")
    message.add_attachment("1. Fait", filename="notes.txt")
    reply = decode(bytes(message))
    assert reply.text == "voir ci-joint\n"
    assert reply.attachments == ("décret n°5.pdf", "notes.txt")


def test_an_encoded_subject_is_read_and_a_raw_one_too() -> None:
    assert (
        decode(mail().replace("Re: Rappel", "=?utf-8?q?R=C3=A9?= =?iso-8859-1?q?_=E9ch=E9ance?=")).subject
        == "Ré échéance"
    )
    assert decode(mail().replace("Re: Rappel", "échéance")).subject == "échéance"
    assert decode(mail().replace("Re: Rappel", "=?x-none?q?abc?=")).subject == "=?x-none?q?abc?="


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied (vacation)",
        "Auto-Submitted: auto-generated",
        "Precedence: bulk",
        "Precedence: list",
        "Precedence: junk",
        "X-Autoreply: yes",
        "Return-Path: <>",
        "List-Id: <news.example>",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=x",
    ],
)
def test_what_a_program_wrote_is_recorded_and_never_answered(header: str) -> None:
    reply = decode(mail(header + "\n"))
    assert reply.automatic
    assert reply.bounced is None


def test_what_a_person_wrote_is_no_program() -> None:
    assert not decode(mail("Auto-Submitted: no\nReturn-Path: <amina@mma.example>\n")).automatic


def test_mail_from_the_mailer_daemon_is_automatic() -> None:
    assert decode(mail(sender="MAILER-DAEMON@mx.example")).automatic


REPORT = """From: MAILER-DAEMON@mx.example
Return-Path: <>
To: suivi+bounce.{token}@nmirf.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; amina@mma.example
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 unknown

--b
Content-Type: {kind}

Message-ID: {original}
Subject: Rappel

--b--
"""


@pytest.mark.parametrize("kind", ["message/rfc822", "text/rfc822-headers"])
@pytest.mark.parametrize(("status", "permanent"), [("5.1.1", True), ("4.4.7", False)])
def test_a_bounce_names_what_bounced_and_whether_for_good(kind: str, status: str, permanent: bool) -> None:
    report = REPORT.format(token=TOKEN, action="failed", status=status, kind=kind, original=OURS)
    by_address = decode(report)
    assert by_address.bounced == TOKEN
    assert by_address.permanent_bounce is permanent
    assert by_address.automatic
    assert by_address.token is None
    by_original = decode(report.replace("+bounce." + TOKEN, ""))
    assert by_original.bounced == OURS
    assert by_original.fault is None


def test_a_delay_is_no_bounce() -> None:
    delayed = decode(REPORT.format(token=TOKEN, action="delayed", status="4.4.1", kind="message/rfc822", original=OURS))
    assert delayed.automatic
    assert delayed.bounced is None
    assert not delayed.permanent_bounce


def test_a_bounce_says_where_the_mail_had_been_sent() -> None:
    report = REPORT.format(token=TOKEN, action="failed", status="5.1.1", kind="message/rfc822", original=OURS)
    assert decode(report).bounced_address == "amina@mma.example"
    passed_on = report.replace(
        "Final-Recipient: rfc822; amina@mma.example",
        "Final-Recipient: rfc822; x@home.example\nOriginal-Recipient: rfc822;Amina@MMA.example",
    )
    assert decode(passed_on).bounced_address == "amina@mma.example", "her forwarder's address is not ours to judge"


def test_a_bounce_in_prose_is_a_bounce_too() -> None:
    reply = decode(
        f"Delivered-To: suivi+bounce.{TOKEN}@nmirf.example\n"
        + mail(body="<amina@mma.example>: 550 5.1.1 no such user\n", sender="postmaster@mma.example")
    )
    assert (reply.bounced, reply.permanent_bounce) == (TOKEN, True)


def test_an_absence_notice_at_the_bounce_address_tells_what_it_answers() -> None:
    reply = decode(
        f"To: suivi+bounce.{TOKEN}@nmirf.example\n" + mail("Auto-Submitted: auto-replied\n", "Je suis absente.\n")
    )
    assert reply.automatic
    assert reply.bounced is None
    assert reply.token == TOKEN


OURS_AR = "Authentication-Results: mx.nmirf.example;"


@pytest.mark.parametrize(
    ("headers", "authenticity"),
    [
        ("", Authenticity.ABSENT),
        (f"{OURS_AR} none\n", Authenticity.ABSENT),
        (f"{OURS_AR} dmarc=pass header.from=mma.example\n", Authenticity.PASSED),
        (f"{OURS_AR} dmarc=pass (p=none) header.from=evil.example\n", Authenticity.FAILED),
        (f"{OURS_AR} dkim=pass header.d=evil.example; dmarc=fail header.from=mma.example\n", Authenticity.FAILED),
        (f"{OURS_AR} dkim=pass (good) header.d=mma.example header.b=Abc\n", Authenticity.PASSED),
        (f"{OURS_AR} dkim=pass header.i=@mail.mma.example\n", Authenticity.PASSED),
        (f"{OURS_AR} dkim=pass header.d=evil.example\n", Authenticity.ABSENT),
        (f"{OURS_AR} dkim=fail header.d=mma.example\n", Authenticity.FAILED),
        (f"{OURS_AR} spf=pass smtp.mailfrom=amina@mma.example\n", Authenticity.PASSED),
        (f"{OURS_AR} spf=fail smtp.mailfrom=amina@mma.example\n", Authenticity.FAILED),
        ("Authentication-Results: evil.example; dmarc=pass header.from=mma.example\n", Authenticity.ABSENT),
        (f"Authentication-Results: other; none\n{OURS_AR} dmarc=pass header.from=mma.example\n", Authenticity.ABSENT),
        (f"{OURS_AR} dmarc=fail\n{OURS_AR} dmarc=pass header.from=mma.example\n", Authenticity.FAILED),
        (f'{OURS_AR} spf=fail reason="x; dmarc=pass header.from=mma.example"\n', Authenticity.FAILED),
        (f"{OURS_AR} spf=fail (x; dmarc=pass header.from=mma.example)\n", Authenticity.FAILED),
        (f"{OURS_AR}\n\tdmarc=pass\n header.from=mma.example\n", Authenticity.PASSED),
    ],
)
def test_only_the_topmost_word_of_our_own_border_is_believed(headers: str, authenticity: Authenticity) -> None:
    assert decode(headers + mail()).authenticity is authenticity


def test_without_a_border_nobody_is_believed() -> None:
    raw = f"{OURS_AR} dmarc=pass header.from=mma.example\n{mail()}".encode()
    assert decode_mail(raw, AT, Border()).authenticity is Authenticity.ABSENT


@pytest.mark.parametrize(
    "sender",
    [
        "amina@mma.example, evil@evil.example",
        "amina@mma.example\nFrom: evil@evil.example",
        "amina@mma.example <evil@evil.example>",
        "<amina@mma.example>evil@evil.example",
        "undisclosed",
        "",
    ],
)
def test_a_sender_that_parsers_could_read_differently_is_left_to_a_human(sender: str) -> None:
    fault = decode(mail(sender=sender)).fault
    assert fault is not None
    assert "one sender" in fault


@pytest.mark.parametrize(
    "sender",
    [
        '"amina@mma.example" <amina@mma.example>',
        "amina@mma.example <Amina@mma.example>",
        "=?utf-8?q?Amina?= <amina@mma.example> (Rabat)",
        "amina@mma.example",
    ],
)
def test_a_sender_written_in_any_common_way_is_one_sender(sender: str) -> None:
    reply = decode(mail(sender=sender))
    assert reply.fault is None
    assert reply.sender.lower() == "amina@mma.example"


def test_a_mail_keeps_its_name_when_it_is_delivered_again() -> None:
    once = mail().encode()
    again = b"Return-Path: <a@b>\nReceived: by x\n" + once.replace(b"\n", b"\r\n")
    assert identify_mail(once) == identify_mail(again)
    assert identify_mail(once) != identify_mail(once.replace(b"Fait", b"Non"))
    assert identify_mail(once) != identify_mail(once.replace(b"<r1@", b"<r2@"))


def test_a_dated_mail_keeps_its_name_under_another_message_id() -> None:
    dated = mail("Date: Mon, 11 Jan 2027 10:00:00 +0000\n").encode()
    assert identify_mail(dated) == identify_mail(dated.replace(b"<r1@", b"<r2@"))
    assert identify_mail(dated) != identify_mail(dated.replace(b"10:00:00", b"10:00:01"))
    assert identify_mail(dated) != identify_mail(dated.replace(b"To: suivi@", b"To: suivi+x@"))


def test_a_mail_that_cannot_be_parsed_is_no_program_s_and_says_who_may_have_written_it() -> None:
    reply = decode(b"From: Amina <amina@mma.example>\n" + nest(1900))
    assert reply.fault is not None
    assert "cannot be read" in reply.fault
    assert (reply.sender, reply.automatic) == ("amina@mma.example", False)


def nest(levels: int) -> bytes:
    """Multiparts in multiparts, deeper than Python can call itself."""
    heads = (f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(levels))
    return "".join(heads).encode()


def test_what_is_cut_for_its_size_is_left_to_a_human() -> None:
    reply = decode(mail(body="1. Fait\n" + "\n" * 700_000))
    assert reply.fault is not None
    assert "was cut there" in reply.fault
    assert decode(mail(body="1. Fait\n" + "-- \n" * 5000)).fault is not None


def test_what_we_send_comes_back_to_us() -> None:
    letterhead = Letterhead("suivi@nmirf.example", "Suivi", "suivi")
    ours = Outgoing(
        MessageId(UUID(int=42)), 42, ChannelName.EMAIL, "amina@mma.example", "Amina", "fr", "S", "T", reply_token=TOKEN
    )
    letter = compose_letter(ours, letterhead, AT)
    reply = decode(f"To: {letter.headers['Reply-To']}\n" + mail(f"In-Reply-To: {letter.message_id}\n"))
    assert (reply.token, reply.refers_to) == (TOKEN, OURS)
    bounce = decode(f"Delivered-To: {return_path(ours, letterhead)}\n" + mail(sender="mailer-daemon@x.example"))
    assert bounce.bounced == TOKEN
    assert make_token(42, date(2027, 1, 1), KEYS, 1, Purpose.BOUNCE) != TOKEN


HOSTILE = [
    b"",
    b"\x00\xff" * 500,
    b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 3000,
    b"From: " + b"(" * 50_000 + b"\n\nx",
    b"From: " + b"a@b," * 20_000 + b"\n\nx",
    b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n\nx",
    b"References: " + b"<a@b>" * 20_000 + b"\n\nx",
    b"In-Reply-To: " + b"<" * 200_000 + b"\n\nx",
    b"Authentication-Results: mx.nmirf.example; " + b"(" * 100_000 + b"\n\nx",
    b"Content-Type: text/plain; charset=\"\x00\xff\"; name*0*=x'y'%zz\n\nx",
    b"Content-Type: ;;;===\nContent-Transfer-Encoding: base64\nContent-Disposition: ===\n\n!!!!",
    b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nAAAA",
    b"Content-Type: multipart/report; report-type=delivery-status\n\nno parts",
    b"Message-ID: <[x]@y>\nDate: yesterday\nTo: undisclosed:;\nFrom: =?utf-8?b?====?=\n\nx",
    b"x" * 300_000,
    b"a:\n" * 60_000,
    b"Message-ID: x\n" + b" y\n" * 60_000 + b"\nx",
    b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 400_000,
    b"From: a@b.example\n" + b"X: y\n" * 800_000 + b"\nx",
    b"From: a@b.example\n\n" + b"x\n" * 10_000_000,
]


@pytest.mark.parametrize("raw", HOSTILE, ids=range(len(HOSTILE)))
def test_no_mail_stops_the_mailbox_or_keeps_it_busy(raw: bytes) -> None:
    # The processor's time, not the clock's: a machine that is busy with others must not fail us.
    started = time.thread_time()
    reply = decode_mail(raw, AT, BORDER)
    assert reply.external_id.startswith("mail:")
    assert "\0" not in reply.text + reply.subject + reply.sender
    assert time.thread_time() - started < 5


@settings(max_examples=150)
@given(st.binary(max_size=300), st.lists(st.integers(0, 900), max_size=6))
def test_a_mail_with_any_bytes_anywhere_is_still_decoded(noise: bytes, places: list[int]) -> None:
    raw = REPORT.format(token=TOKEN, action="failed", status="5.1.1", kind="message/rfc822", original=OURS).encode()
    for place in places:
        raw = raw[:place] + noise + raw[place:]
    assert decode_mail(raw, AT, BORDER).channel is ChannelName.EMAIL
