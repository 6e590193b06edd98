"""How every process logs: one line an event on stderr, for people or for collectors, without secrets."""

import json
import logging
import re
import sys
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Any, TextIO

from config.sections import LogSettings
from domain.secrets import Secret

# They tell at "info" every request they make, some with the token in the address.
CHATTY = (
    "aiosmtplib",
    "alembic",
    "apscheduler",
    "asyncio",
    "hpack",
    "httpcore",
    "httpx",
    "imap_tools",
    "litestar",
    "nio",
    "sqlalchemy",
    "telegram",
    "uvicorn.access",
)

# These quote, as warnings, what people wrote.
QUOTING = ("nio.events.misc", "nio.responses")

# What looks like a secret wherever it comes from: passwords in addresses, bot tokens, headers.
SHAPES = (
    re.compile(r"(?<=://)([^/\s:@]*):([^/\s@]+)(?=@)"),
    re.compile(r"(?<!\d)(\d{6,12}):([A-Za-z0-9_-]{30,})"),
    re.compile(r"(?i)\b(bearer|basic)\s+([A-Za-z0-9._~+/=-]{8,})"),
    re.compile(r"(?i)\b(password|passwd|token|secret|api[_-]?key)[\"']?\s*[=:]\s*[\"']?([^\s\"'&,;]{4,})"),
)
HIDDEN = "…"


def start_logging(settings: LogSettings, secrets: Iterable[Secret] = (), *, stream: TextIO | None = None) -> None:
    """Log everything from here on to `stream` (stderr); what was set up before is replaced.

    secrets: texts that must never appear, as `gather_secrets` finds them.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    hide = Redaction(secrets)
    handler.setFormatter(JsonLine(hide) if settings.form == "json" else HumanLine(hide))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.level.upper())
    logging.captureWarnings(True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(max(root.level, logging.WARNING))
    for name in QUOTING:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def gather_secrets(settings: object) -> list[Secret]:
    """Return every Secret within a settings dataclass."""
    if isinstance(settings, Secret):
        return [settings]
    if is_dataclass(settings) and not isinstance(settings, type):
        return [secret for field in fields(settings) for secret in gather_secrets(getattr(settings, field.name))]
    return []


class Redaction:
    """Hides the secrets that are known, and what has a secret's shape."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        # Shorter ones would hide half of every line.
        known = sorted({s.reveal() for s in secrets if len(s.reveal()) >= 6}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def __call__(self, text: str) -> str:
        if self._known:
            text = self._known.sub(HIDDEN, text)
        for shape in SHAPES:
            text = shape.sub(lambda found: found[0].replace(found[2], HIDDEN), text)
        return text


class HumanLine(logging.Formatter):
    """`2027-02-10T08:00:00Z INFO bots.inbox: stored a reply`, then the traceback if there is one."""

    def __init__(self, hide: Redaction) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._hide = hide

    def format(self, record: logging.LogRecord) -> str:
        return self._hide(super().format(record))

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:
        return write_instant(record)


class JsonLine(logging.Formatter):
    """One JSON object a line: at, level, logger, message, and error with its traceback."""

    def __init__(self, hide: Redaction) -> None:
        super().__init__()
        self._hide = hide

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": write_instant(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._hide(record.getMessage()),
        }
        if record.exc_info:
            line["error"] = self._hide(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def write_instant(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
