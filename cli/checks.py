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
from domain.faults import Fault

PATIENCE = 15.0
LITTLE_SPACE = 1_000_000_000
VERY_LITTLE_SPACE = 200_000_000
EXTENSIONS = ("btree_gist", "pg_trgm", "unaccent")

START = Fault("check-run", {"command": "suivi up"})


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one part. mend: what to do; None when all is well."""

    name: str
    state: Literal["ok", "warn", "fail"]
    detail: Fault
    mend: Fault | None = None

    def tell(self) -> dict[str, str]:
        """The same in English, for the command line."""
        from languages.faults import say_fault

        mend = say_fault("en", self.mend) if self.mend else ""
        return {"name": self.name, "state": self.state, "detail": say_fault("en", self.detail), "mend": mend}


def said(words: str) -> Fault:
    """What another program says of itself."""
    return Fault("check-says", {"said": words})


def run(command: str) -> Fault:
    return Fault("check-run", {"command": command})


def see(*names: str) -> Fault:
    return Fault("check-see", {"names": names})


def put(*names: str) -> Fault:
    """Settings to set."""
    return Fault("check-set", {"names": names})


async def examine(settings: Settings) -> list[Finding]:
    """Look at every part at once, each for at most 15 seconds."""
    found = [check_python(), *check_folder(settings.general.data), check_space(settings.general.data)]
    try:
        stack: Stack | None = find(settings)
    except Refused as refusal:
        stack = None
        found.append(Finding("stack", "fail", said(str(refusal)), START))
    looks = []
    if stack:
        looks += [
            look("postgresql", see("logs/postgres.log", "database.url"), check_database(stack)),
            look("temporal", see("logs/temporal.log", "[temporal]"), check_temporal(settings, stack)),
            look("web", see("logs/web.log"), check_web(stack)),
        ]
    found += check_language(settings)
    if stack is None or stack.kind == "real":
        looks += [
            look("mail out", Fault("check-ask-keeper", {"section": "[smtp]"}), check_smtp(settings)),
            look("mail in", Fault("check-ask-keeper", {"section": "[imap]"}), check_imap(settings)),
            look("telegram", Fault("check-way", {"section": "[telegram]"}), check_telegram(settings)),
            look("matrix", Fault("check-way", {"section": "[matrix]"}), check_matrix(settings)),
        ]
        found.append(check_trust(settings))
        looks.append(look("virus scanner", Fault("check-start-clamd"), check_clamd(settings)))
        found += check_files(settings)
    for findings in await asyncio.gather(*looks):
        found += findings
    return [*found, *check_embedded(settings)]


async def look(name: str, mend: Fault, check: Awaitable[list[Finding]]) -> list[Finding]:
    """Await one check; whatever it meets is a finding, not an end."""
    try:
        return await asyncio.wait_for(check, PATIENCE)
    except TimeoutError:
        return [Finding(name, "fail", Fault("check-silent", {"seconds": f"{PATIENCE:g}"}), mend)]
    except Exception as error:  # noqa: BLE001 - doctor says what is wrong, it does not fall ill
        return [Finding(name, "fail", said(" ".join(str(error).split()) or type(error).__name__), mend)]


def check_python() -> Finding:
    return Finding("python", "ok", said(".".join(map(str, sys.version_info[:3]))))


def check_folder(data: Path) -> list[Finding]:
    """Return whether the data folder, and a settings file with secrets, are the owner's alone."""
    if not data.is_dir():
        return [Finding("folder", "warn", Fault("check-folder-none", {"folder": str(data)}), START)]
    found = []
    folder = {"folder": str(data)}
    mode = stat.S_IMODE(data.stat().st_mode)
    if mode & 0o077:
        open_to = Fault("check-folder-open", folder | {"mode": f"{mode:o}"})
        found.append(Finding("folder", "fail", open_to, run(f"chmod 700 {data}")))
    else:
        found.append(Finding("folder", "ok", Fault("check-folder-own", folder)))
    file = data / FILE_NAME
    if file.is_file() and (mode := stat.S_IMODE(file.stat().st_mode)) & 0o077 and mode & 0o044:
        open_to = Fault("check-settings-open", {"file": str(file), "mode": f"{mode:o}"})
        found.append(Finding("settings", "warn", open_to, run(f"chmod 600 {file}")))
    return found


def check_space(data: Path) -> Finding:
    there = next(folder for folder in (data, *data.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    detail = Fault("check-free", {"gigabytes": f"{free / 1e9:.1f}"})
    if free < VERY_LITTLE_SPACE:
        return Finding("disk", "fail", detail, Fault("check-free-now"))
    if free < LITTLE_SPACE:
        return Finding("disk", "warn", detail, Fault("check-free-soon"))
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
            Finding(
                "postgresql", "fail", Fault("check-lacks", {"names": tuple(missing)}), Fault("check-install-contrib")
            )
        ]
    if not migrated:
        return [Finding("postgresql", "fail", Fault("check-unmigrated", {"version": version}), run("suivi migrate"))]
    return [Finding("postgresql", "ok", Fault("check-postgresql", {"version": version}))]


async def check_temporal(settings: Settings, stack: Stack) -> list[Finding]:
    from cli import temporal
    from workflows.client import connect, load_profile

    profile = settings.temporal.profile
    client = await (load_profile(profile) if profile else connect(stack.temporal_address, stack.namespace))
    kept = await temporal.describe_namespace(client)
    told = {"place": stack.temporal_address or profile or "", "namespace": client.namespace}
    found = [Finding("temporal", "ok", Fault("check-temporal", told))]
    if kept < temporal.RETENTION:
        found.append(
            Finding(
                "retention",
                "warn",
                Fault("check-retention", {"days": str(kept.days)}),
                run(f"temporal operator namespace update --retention {temporal.RETENTION.days}d {client.namespace}"),
            )
        )
    there = await temporal.list_attributes(client)
    if wrong := [name for name, kind in temporal.SEARCH_ATTRIBUTES.items() if there.get(name) != kind]:
        mend = see("deploy/") if settings.temporal.is_external else START
        found.append(Finding("search attributes", "fail", Fault("check-lacks", {"names": tuple(wrong)}), mend))
    return found


async def check_web(stack: Stack) -> list[Finding]:
    from cli.parts import ask_health

    if stack.web_url is None:
        return [Finding("web", "warn", Fault("check-no-address"), put("general.public_url"))]
    if await asyncio.to_thread(ask_health, stack.web_url):
        return [Finding("web", "ok", Fault("check-ready", {"address": stack.web_url}))]
    return [Finding("web", "fail", Fault("check-unready", {"address": stack.web_url}), see("logs/web.log"))]


async def check_smtp(settings: Settings) -> list[Finding]:
    from channels.email import EmailChannel

    if settings.smtp is None or settings.smtp.host is None:
        return [Finding("mail out", "warn", Fault("check-no-mail"), put("smtp.host", "smtp.from_address"))]
    channel = EmailChannel(settings.smtp)
    try:
        return [Finding("mail out", "ok", await channel.check())]
    finally:
        await channel.aclose()


async def check_imap(settings: Settings) -> list[Finding]:
    from bots.mailbox import Mailbox
    from bots.ports import Inbox

    if settings.imap is None or settings.imap.host is None:
        return [
            Finding("mail in", "warn", Fault("check-no-replies"), put("imap.host", "imap.username", "imap.password"))
        ]
    # A check stores nothing, so it needs no inbox.
    return [Finding("mail in", "ok", await Mailbox(settings.imap, cast(Inbox, None)).check())]


async def check_telegram(settings: Settings) -> list[Finding]:
    from channels.telegram import TelegramChannel

    if settings.telegram is None or settings.telegram.token is None:
        return [Finding("telegram", "ok", Fault("check-unused"))]
    channel = TelegramChannel(settings.telegram)
    try:
        return [Finding("telegram", "ok", await channel.check())]
    finally:
        await channel.aclose()


async def check_matrix(settings: Settings) -> list[Finding]:
    from channels.matrix import MatrixChannel

    if settings.matrix is None or settings.matrix.homeserver is None:
        return [Finding("matrix", "ok", Fault("check-unused"))]
    return [Finding("matrix", "ok", await MatrixChannel(settings.matrix).check())]


async def check_clamd(settings: Settings) -> list[Finding]:
    from channels.clamd import Clamd

    address = settings.evidence.clamd
    if address is None:
        return [Finding("virus scanner", "ok", Fault("check-unscanned"))]
    return [Finding("virus scanner", "ok", await Clamd(address, timeout=PATIENCE).check())]


def check_files(settings: Settings) -> list[Finding]:
    """Whether the store of files can be written, and whether files wait in it that nobody will ever scan."""
    store = settings.general.data / "files"
    folder = {"folder": str(store)}
    if not store.is_dir():
        return []
    if not os.access(store, os.R_OK | os.W_OK | os.X_OK):
        return [Finding("files", "fail", Fault("check-files-closed", folder), Fault("check-files-give"))]
    waiting = store / "waiting"
    count = sum(path.is_file() for path in waiting.iterdir()) if waiting.is_dir() else 0
    if count and settings.evidence.clamd is None:
        return [Finding("files", "fail", Fault("check-files-unscanned", {"number": str(count)}), put("evidence.clamd"))]
    if count:
        return [Finding("files", "warn", Fault("check-files-wait", {"number": str(count)}), Fault("check-start-clamd"))]
    return [Finding("files", "ok", Fault("check-files-open", folder))]


def check_language(settings: Settings) -> list[Finding]:
    from languages.catalogue import LANGUAGES

    if settings.general.language.partition("-")[0].lower() in LANGUAGES:
        return []
    detail = Fault("check-language", {"found": settings.general.language})
    return [Finding("language", "fail", detail, Fault("check-one-of", {"names": LANGUAGES}))]


def check_trust(settings: Settings) -> Finding:
    if settings.mail.trust == "verified":
        return Finding("mail.trust", "ok", Fault("check-trust-verified", {"border": settings.mail.authserv_id or ""}))
    return Finding("mail.trust", "ok", Fault("check-trust-confirm"))


def check_embedded(settings: Settings) -> list[Finding]:
    record = read_record(settings.general.data)
    if settings.temporal.is_external or record is None or not record.supervisor.is_alive():
        return []
    detail = Fault("check-embedded", {"address": record.stack.temporal_address})
    return [Finding("embedded", "warn", detail, Fault("check-embedded-keep"))]


def explain_settings(error: SettingsError) -> Finding:
    return Finding("settings", "fail", said(str(error)), Fault("check-correct", {"file": FILE_NAME}))
