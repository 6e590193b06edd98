"""What `suivi doctor` looks at, each part by itself: whether it answers, and how to mend it."""

import asyncio
import os
import shutil
import stat
import sys
from collections.abc import Awaitable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from cli.errors import Refused
from cli.stack import Stack, find, read_record
from config.settings import FILE_NAME, Settings
from config.sources import SettingsError

PATIENCE = 15.0
LITTLE_SPACE = 1_000_000_000
VERY_LITTLE_SPACE = 200_000_000
EXTENSIONS = ("btree_gist", "pg_trgm", "unaccent")

START = "suivi up"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one part. mend: what to do; empty when all is well."""

    name: str
    state: Literal["ok", "warn", "fail"]
    detail: str
    mend: str = ""


async def examine(settings: Settings) -> list[Finding]:
    """Look at every part at once, each for at most 15 seconds."""
    found = [check_python(), *check_folder(settings.general.data), check_space(settings.general.data)]
    try:
        stack: Stack | None = find(settings)
    except Refused as refusal:
        stack = None
        found.append(Finding("stack", "fail", str(refusal), START))
    looks = []
    if stack:
        looks += [
            look("postgresql", "see logs/postgres.log, and database.url", check_database(stack)),
            look("temporal", "see logs/temporal.log, and [temporal] in the settings", check_temporal(settings, stack)),
            look("web", "see logs/web.log", check_web(stack)),
        ]
    found += check_language(settings)
    if stack is None or stack.kind == "real":
        looks += [
            look("mail out", "check [smtp] in the settings, and ask the relay's keeper", check_smtp(settings)),
            look("mail in", "check [imap] in the settings, and ask the mailbox's keeper", check_imap(settings)),
            look("telegram", "check [telegram] in the settings, and the way to its servers", check_telegram(settings)),
            look("matrix", "check [matrix] in the settings, and the way to its homeserver", check_matrix(settings)),
        ]
        found.append(check_trust(settings))
        looks.append(look("virus scanner", "start clamd, or correct evidence.clamd", check_clamd(settings)))
        found += check_files(settings)
    for findings in await asyncio.gather(*looks):
        found += findings
    return [*found, *check_embedded(settings)]


async def look(name: str, mend: str, check: Awaitable[list[Finding]]) -> list[Finding]:
    """Await one check; whatever it meets is a finding, not an end."""
    try:
        return await asyncio.wait_for(check, PATIENCE)
    except TimeoutError:
        return [Finding(name, "fail", f"no answer within {PATIENCE:g} s", mend)]
    except Exception as error:  # noqa: BLE001 - doctor says what is wrong, it does not fall ill
        return [Finding(name, "fail", " ".join(str(error).split()) or type(error).__name__, mend)]


def check_python() -> Finding:
    return Finding("python", "ok", ".".join(map(str, sys.version_info[:3])))


def check_folder(data: Path) -> list[Finding]:
    """Return whether the data folder, and a settings file with secrets, are the owner's alone."""
    if not data.is_dir():
        return [Finding("folder", "warn", f"{data} is not there yet", START)]
    found = []
    mode = stat.S_IMODE(data.stat().st_mode)
    if mode & 0o077:
        found.append(Finding("folder", "fail", f"{data} is open to others (mode {mode:o})", f"chmod 700 {data}"))
    else:
        found.append(Finding("folder", "ok", f"{data}, its owner's alone"))
    file = data / FILE_NAME
    if file.is_file() and (mode := stat.S_IMODE(file.stat().st_mode)) & 0o077 and mode & 0o044:
        found.append(Finding("settings", "warn", f"{file} can be read by others (mode {mode:o})", f"chmod 600 {file}"))
    return found


def check_space(data: Path) -> Finding:
    there = next(folder for folder in (data, *data.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    detail = f"{free / 1e9:.1f} GB free"
    if free < VERY_LITTLE_SPACE:
        return Finding("disk", "fail", detail, "free space now: the database stops when the disk is full")
    if free < LITTLE_SPACE:
        return Finding("disk", "warn", detail, "free space soon")
    return Finding("disk", "ok", detail)


async def check_database(stack: Stack) -> list[Finding]:
    import psycopg

    async with await psycopg.AsyncConnection.connect(stack.dsn, connect_timeout=10) as connection:
        version = str(connection.info.server_version // 10000)
        rows = await connection.execute(
            "SELECT name FROM pg_available_extensions WHERE name = ANY(%s)", [list(EXTENSIONS)]
        )
        there = {str(row[0]) for row in await rows.fetchall()}
        rows = await connection.execute("SELECT to_regclass('alembic_version') IS NOT NULL")
        migrated = (await rows.fetchone() or (False,))[0]
    if missing := sorted(set(EXTENSIONS) - there):
        return [
            Finding("postgresql", "fail", f"without {', '.join(missing)}", "install postgresql-contrib on its server")
        ]
    if not migrated:
        return [Finding("postgresql", "fail", f"PostgreSQL {version} answers, without our tables", "suivi migrate")]
    return [Finding("postgresql", "ok", f"PostgreSQL {version} answers")]


async def check_temporal(settings: Settings, stack: Stack) -> list[Finding]:
    from cli import temporal
    from workflows.client import connect, load_profile

    profile = settings.temporal.profile
    client = await (load_profile(profile) if profile else connect(stack.temporal_address, stack.namespace))
    kept = await temporal.describe_namespace(client)
    found = [Finding("temporal", "ok", f"{stack.temporal_address or profile} answers, namespace {client.namespace}")]
    if kept < temporal.RETENTION:
        found.append(
            Finding(
                "retention",
                "warn",
                f"closed workflows are kept {kept.days} days",
                f"temporal operator namespace update --retention {temporal.RETENTION.days}d {client.namespace}",
            )
        )
    there = await temporal.list_attributes(client)
    if wrong := [name for name, kind in temporal.SEARCH_ATTRIBUTES.items() if there.get(name) != kind]:
        mend = "suivi up adds them" if not settings.temporal.is_external else "add them: see deploy/"
        found.append(Finding("search attributes", "fail", f"missing: {', '.join(wrong)}", mend))
    return found


async def check_web(stack: Stack) -> list[Finding]:
    from cli.parts import ask_health

    if stack.web_url is None:
        return [Finding("web", "warn", "no address known", "set general.public_url")]
    if await asyncio.to_thread(ask_health, stack.web_url):
        return [Finding("web", "ok", f"{stack.web_url} is ready")]
    return [Finding("web", "fail", f"{stack.web_url} is not ready", "see logs/web.log")]


async def check_smtp(settings: Settings) -> list[Finding]:
    from channels.email import EmailChannel

    if settings.smtp is None or settings.smtp.host is None:
        return [Finding("mail out", "warn", "no mail can be sent", "set smtp.host and smtp.from_address")]
    channel = EmailChannel(settings.smtp)
    try:
        return [Finding("mail out", "ok", await channel.check())]
    finally:
        await channel.aclose()


async def check_imap(settings: Settings) -> list[Finding]:
    from bots.mailbox import Mailbox
    from bots.ports import Inbox

    if settings.imap is None or settings.imap.host is None:
        return [Finding("mail in", "warn", "no replies by mail can be read", "set imap.host, username and password")]
    # A check stores nothing, so it needs no inbox.
    return [Finding("mail in", "ok", await Mailbox(settings.imap, cast(Inbox, None)).check())]


async def check_telegram(settings: Settings) -> list[Finding]:
    from channels.telegram import TelegramChannel

    if settings.telegram is None or settings.telegram.token is None:
        return [Finding("telegram", "ok", "not used")]
    channel = TelegramChannel(settings.telegram)
    try:
        return [Finding("telegram", "ok", await channel.check())]
    finally:
        await channel.aclose()


async def check_matrix(settings: Settings) -> list[Finding]:
    from channels.matrix import MatrixChannel

    if settings.matrix is None or settings.matrix.homeserver is None:
        return [Finding("matrix", "ok", "not used")]
    return [Finding("matrix", "ok", await MatrixChannel(settings.matrix).check())]


async def check_clamd(settings: Settings) -> list[Finding]:
    from channels.clamd import Clamd

    address = settings.evidence.clamd
    if address is None:
        return [Finding("virus scanner", "ok", "not used: files that come with answers are not scanned")]
    return [Finding("virus scanner", "ok", await Clamd(address, timeout=PATIENCE).check())]


def check_files(settings: Settings) -> list[Finding]:
    """Whether the store of files can be written, and whether files wait in it that nobody will ever scan."""
    store = settings.general.data / "files"
    if not store.is_dir():
        return []
    if not os.access(store, os.R_OK | os.W_OK | os.X_OK):
        return [Finding("files", "fail", f"{store} cannot be written", "give it to the account that runs suivi")]
    waiting = store / "waiting"
    count = sum(path.is_file() for path in waiting.iterdir()) if waiting.is_dir() else 0
    if count and settings.evidence.clamd is None:
        return [Finding("files", "fail", f"{count} wait for a virus scanner, and none is set", "set evidence.clamd")]
    if count:
        return [Finding("files", "warn", f"{count} wait for the virus scanner", "start clamd; they are then scanned")]
    return [Finding("files", "ok", f"{store} can be written")]


def check_language(settings: Settings) -> list[Finding]:
    from languages.catalogue import LANGUAGES

    if settings.general.language.partition("-")[0].lower() in LANGUAGES:
        return []
    detail = (
        f"general.language {settings.general.language!r} is none of ours: people without one are written in English"
    )
    return [Finding("language", "fail", detail, f"set it to one of {', '.join(LANGUAGES)}")]


def check_trust(settings: Settings) -> Finding:
    if settings.mail.trust == "verified":
        return Finding("mail.trust", "ok", f"verified: the results of {settings.mail.authserv_id} are believed")
    return Finding("mail.trust", "ok", "confirm: an answer by mail is provisional until its sender taps once")


def check_embedded(settings: Settings) -> list[Finding]:
    record = read_record(settings.general.data)
    if settings.temporal.is_external or record is None or not record.supervisor.is_alive():
        return []
    detail = f"Temporal's port {record.stack.temporal_address} has no log-in: any account of this machine can use it"
    return [Finding("embedded", "warn", detail, "keep this machine to one trusted account, or set temporal.address")]


def explain_settings(error: SettingsError) -> Finding:
    return Finding("settings", "fail", str(error), f"correct it in {FILE_NAME} or the environment")
