"""`python -m tests.dispatcher DSN SMTP_PORT LEASE AHEAD`: claims and sends for ever, as a worker does, to be killed.

Its clock goes AHEAD seconds before ours, so that it works in working hours at any hour.

The engine is left out: it finds a killed worker out after 15 seconds only, and what is tested is the record.
"""

import asyncio
import sys
from datetime import UTC, datetime, timedelta

from activities.composing import Composer
from activities.sending import DispatchRequest, Sending
from channels.email import EmailChannel, SmtpSettings
from domain.calendar import Calendar
from domain.ladder import DEFAULT
from domain.words import ChannelName
from models.session import Database
from workflows.dispatch import parts_of

KEYS = {1: b"a key to sign tokens with, 32 b."}
REST = 0.05


async def dispatch(dsn: str, port: int, lease: float, ahead: timedelta) -> None:
    email = EmailChannel(SmtpSettings("suivi@rights.example", host="127.0.0.1", port=port, security="none", timeout=5))
    composer = Composer(DEFAULT, Calendar(), keys=KEYS)
    sending = Sending(Database(dsn), composer, {ChannelName.EMAIL: email}, KEYS, timedelta(seconds=lease))
    while True:
        batches = await sending.claim_due(DispatchRequest(datetime.now(UTC) + ahead))
        await asyncio.gather(*(sending.send_messages(part) for batch in batches for part in parts_of(batch)))
        await asyncio.sleep(0 if batches else REST)


if __name__ == "__main__":
    asyncio.run(dispatch(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), timedelta(seconds=float(sys.argv[4]))))
