"""E-mail: hands letters to the ministry's own relay over SMTP."""

import asyncio
import contextlib
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from pathlib import Path
from typing import Literal

from aiosmtplib import (
    SMTP,
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPHeloError,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
    SMTPServerDisconnected,
    SMTPStatus,
    SMTPTimeoutError,
)

from channels.connections import Connections
from channels.letters import (
    AddressFault,
    Letterhead,
    ascii_domain,
    compose_letter,
    is_plain,
    parse_address,
    return_path,
)
from channels.ports import ChannelError, NoLongerWanted, Still, UnknownOutcome, always
from domain.faults import Fault
from domain.messages import Outgoing, Sent
from domain.secrets import Secret

# RFC 4954 and 3207: the relay refuses us, not the recipient.
OURS_TO_MEND = frozenset({530, 534, 535, 538})

DAWDLED = 0.5
"""Seconds that a relay may take to ask for the text before we look again whether it is still wanted."""


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """The relay and how we write.

    host: None when mail is not set up. security: "starttls" (587), "tls" (465), "none" (a relay on this machine).
    reply_local_part: answers go to `<reply_local_part>+<token>@<domain of from_address>`. timeout: seconds.
    ca_file: the ministry's own certificate authority, PEM.
    """

    from_address: str
    host: str | None = None
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    username: str | None = None
    password: Secret | None = None
    from_name: str = "Suivi"
    reply_local_part: str = "suivi"
    timeout: float = 20
    connections: int = 8
    ca_file: Path | None = None


class EmailChannel:
    """Implements channels.ports.Channel. `Sent.provider_id` is the Message-ID with its angle brackets."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings
        self._letterhead = Letterhead(settings.from_address, settings.from_name, settings.reply_local_part)
        self._connections = Connections(self._connect, limit=settings.connections)
        self._tls: ssl.SSLContext | None = None

    async def send(self, outgoing: Outgoing, still: Still = always) -> Sent:
        """Hand one letter to the relay, at most `timeout` seconds to connect, to address it, and to give its text.

        Raises ChannelError: permanent when the relay refuses the recipient or the text for good (5xx), or when the
        address is none; temporary otherwise. UnknownOutcome when the line broke after the text had been sent.
        """
        try:
            letter = compose_letter(outgoing, self._letterhead, datetime.now(UTC))
            recipient = parse_address(outgoing.address)
        except AddressFault as fault:
            raise ChannelError(str(fault), permanent=True) from fault
        with self._explained():
            try:
                await self._hand_over(outgoing, recipient, letter.content, still)
            except SMTPServerDisconnected:
                # Relays leave between two letters without a word; nothing of this one has left us yet.
                await self._hand_over(outgoing, recipient, letter.content, still)
        return Sent(letter.message_id)

    async def _hand_over(self, outgoing: Outgoing, recipient: Address, content: bytes, still: Still) -> None:
        async with self._connections.borrow() as client:
            async with asyncio.timeout(self._settings.timeout):
                await self._address(client, outgoing, recipient)
            if not await still():
                raise NoLongerWanted
            await give_text(client, content, still, self._settings.timeout)

    async def check(self) -> Fault:
        """Connect and log in, send nothing. Raises ChannelError."""
        with self._explained():
            async with asyncio.timeout(self._settings.timeout), self._connections.borrow() as client:
                await client.noop()
                encrypted = client.get_transport_info("ssl_object") is not None
        user, place = self._settings.username, f"{self._settings.host}:{self._settings.port}"
        who = Fault("check-login", {"user": user}) if user else Fault("check-no-login")
        how = Fault("check-encrypted" if encrypted else "check-unencrypted")
        return Fault("check-smtp", {"place": place, "how": how, "who": who})

    async def aclose(self) -> None:
        await self._connections.aclose()

    async def _address(self, client: SMTP, outgoing: Outgoing, recipient: Address) -> None:
        options, encoding = [], "ascii"
        if not is_plain(recipient):
            if not client.supports_extension("smtputf8"):
                raise ChannelError(
                    f"{outgoing.address} has letters beyond ASCII before the @, and the relay does not offer "
                    "SMTPUTF8: ask the person for an ASCII address",
                    permanent=True,
                )
            options, encoding = ["SMTPUTF8"], "utf-8"
        await client.mail(return_path(outgoing, self._letterhead), options=options, encoding=encoding)
        await client.rcpt(recipient.addr_spec, encoding=encoding)

    async def _connect(self) -> SMTP:
        settings = self._settings
        if settings.host is None:
            raise ChannelError("no SMTP host is set: set smtp.host, or leave e-mail out", permanent=False)
        if self._tls is None and settings.security != "none":
            self._tls = ssl.create_default_context(cafile=settings.ca_file)
        client = SMTP(
            hostname=settings.host,
            port=settings.port,
            use_tls=settings.security == "tls",
            start_tls=settings.security == "starttls",
            tls_context=self._tls,
            timeout=settings.timeout,
            local_hostname=ascii_domain(self._letterhead.domain),
            username=settings.username,
            password=settings.password.reveal() if settings.password else None,
        )
        try:
            await client.connect()
            if client.is_ehlo_or_helo_needed:
                # Without log-in nothing has asked yet what the relay can do; a very old one only knows HELO.
                with contextlib.suppress(SMTPHeloError):
                    await client.ehlo()
        except BaseException:
            client.close()
            raise
        return client

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn what the relay or the network said into a ChannelError that says what to do."""
        relay = f"{self._settings.host}:{self._settings.port}"
        try:
            yield
        except SMTPAuthenticationError as fault:
            reason = f"{relay} refuses our log-in ({_said(fault)}): check smtp.username and smtp.password"
            raise ChannelError(reason, permanent=False) from fault
        except SMTPSenderRefused as fault:
            reason = f"{relay} refuses us as a sender ({_said(fault)}): check smtp.from_address with its keeper"
            raise ChannelError(reason, permanent=False) from fault
        except (SMTPRecipientRefused, SMTPDataError) as fault:
            permanent = 500 <= fault.code < 600 and fault.code not in OURS_TO_MEND
            raise ChannelError(f"{relay} refuses: {_said(fault)}", permanent=permanent) from fault
        except SMTPResponseException as fault:
            raise ChannelError(f"{relay} refuses: {_said(fault)}", permanent=False) from fault
        except (SMTPException, OSError) as fault:
            if isinstance(fault, ssl.SSLError) or isinstance(fault.__cause__, ssl.SSLError):
                reason = f"no trusted encryption with {relay} ({fault}): check smtp.security and smtp.ca_file"
            elif "STARTTLS extension" in str(fault):
                reason = f'{relay} offers no STARTTLS: check smtp.port, or set smtp.security to "tls"'
                reason += ' ("none": only for a relay on this machine)'
            elif "AUTH extension" in str(fault):
                reason = f"{relay} takes no log-in here: check smtp.port and smtp.security, or leave out smtp.username"
            else:
                reason = f"{relay} cannot be reached ({fault or type(fault).__name__})"
            raise ChannelError(reason, permanent=False) from fault


def _said(fault: SMTPResponseException) -> str:
    return " ".join(f"{fault.code} {fault.message}".split())


async def give_text(client: SMTP, content: bytes, still: Still, timeout: float) -> None:
    """DATA, and the letter once the relay is ready for it: aiosmtplib's own leaves no room for a last look between.

    content: with CRLF. Raises NoLongerWanted, the connection then closed; UnknownOutcome, SMTPDataError.
    """
    began = asyncio.get_running_loop().time()
    ready = await client.execute_command(b"DATA", timeout=timeout)
    if ready.code != SMTPStatus.start_input:
        raise SMTPDataError(ready.code, ready.message)
    protocol = client.protocol
    if protocol is None:
        raise SMTPServerDisconnected("Connection lost")
    if asyncio.get_running_loop().time() - began > DAWDLED and not await still():
        # Only a broken line ends a text that was asked for (RFC 5321, 4.1.1.4: nothing is delivered without its end).
        client.close()
        raise NoLongerWanted
    try:
        protocol.write(stuff(content))
        taken = await protocol.read_response(timeout=timeout)
    except (SMTPTimeoutError, SMTPServerDisconnected, OSError) as fault:
        raise UnknownOutcome(f"the relay fell silent after the text was sent: {fault}") from fault
    if taken.code != SMTPStatus.completed:
        raise SMTPDataError(taken.code, taken.message)


def stuff(content: bytes) -> bytes:
    """Double the dots that begin a line, and end the text (RFC 5321, 4.5.2). content: with CRLF."""
    dotted = content.replace(b"\r\n.", b"\r\n..")
    return (b"." + dotted if dotted.startswith(b".") else dotted) + (
        b".\r\n" if dotted.endswith(b"\r\n") else b"\r\n.\r\n"
    )
