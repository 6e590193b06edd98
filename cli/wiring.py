"""Where everything is put together: settings and a running stack become the objects that do the work."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from temporalio.client import Client

from activities.briefing import Briefing
from activities.collecting import Collecting
from activities.composing import Composer
from activities.custody import Custody
from activities.deadlines import Deadlines
from activities.deciding import Deciding
from activities.files import FileStore
from activities.importing import Importing
from activities.listening import Listening
from activities.posts import PostWatch
from activities.reconciling import Reconciling
from activities.records import Records
from activities.replies import Replies
from activities.scanning import Scanning
from activities.sending import Sending
from activities.staffing import Staffing
from bots.inbox import RecordInbox
from channels.clamd import Clamd
from channels.invitations import Invite, invite_to_matrix, invite_to_telegram
from channels.ports import Channel
from channels.registry import ChannelSettings, open_channels
from cli.stack import Stack
from config.calendars import load_calendar
from config.keys import load_keys
from config.ladder_file import LadderFile
from config.ladders import load_ladders
from config.settings import Settings
from domain.calendar import Calendar, always
from domain.evidence.files import MEGABYTE, Limits
from domain.ladder import FollowedLadders, Ladders
from domain.recommendation import Policy
from domain.trust import MailTrust
from domain.words import ChannelName
from models.session import Database
from workflows.client import Engine, connect, load_profile
from workflows.messages import Timing

PRACTICE_EVERY = timedelta(seconds=5)


@dataclass(frozen=True)
class House:
    """All parts of one installation, wired. Nothing has connected yet but the engine's client."""

    settings: Settings
    stack: Stack
    database: Database
    client: Client
    engine: Engine
    composer: Composer
    channels: dict[ChannelName, Channel]
    records: Records
    sending: Sending
    replies: Replies
    importing: Importing
    reconciling: Reconciling
    listening: Listening
    posts: PostWatch
    deciding: Deciding
    briefing: Briefing
    deadlines: Deadlines
    collecting: Collecting
    inbox: RecordInbox
    files: FileStore
    ladder_file: LadderFile

    @property
    def activities(self) -> list[Callable[..., Any]]:
        """Everything a worker offers to workflows."""
        return [
            self.records.record_change,
            self.sending.anything_due,
            self.sending.claim_due,
            self.sending.send_messages,
            self.replies.apply_unapplied,
            self.importing.save_file,
            self.importing.start_lives,
            self.importing.finish_import,
            self.reconciling.mend_lives,
            self.reconciling.mend_deadlines,
            self.deadlines.record_deadline,
            self.collecting.open_asks,
            self.collecting.release_asks,
            self.collecting.wake_lives,
            self.listening.watch_listeners,
            self.posts.watch_posts,
            self.briefing.make_brief,
        ]

    @property
    def timing(self) -> Timing:
        dispatch = self.settings.dispatch
        every = min(dispatch.every, PRACTICE_EVERY) if self.stack.kind == "practice" else dispatch.every
        return Timing(dispatch_every=every, limit=dispatch.limit)


@asynccontextmanager
async def wire(settings: Settings, stack: Stack) -> AsyncIterator[House]:
    """Put everything together for one process; closes what it opened. Raises EngineUnreachable."""
    client = await open_client(settings, stack)
    database = Database(stack.dsn)
    engine = Engine(client, settings.temporal.task_queue)
    practice = stack.kind == "practice"
    keys = load_keys(settings.general.data)
    calendar = calendar_of(settings, practice=practice)
    ladder_file = LadderFile(settings.general.data, practice=practice)
    ladders = FollowedLadders(ladder_file.in_force)
    composer = Composer(
        ladders=ladders,
        calendar=calendar,
        public_url=settings.general.public_url or stack.web_url,
        practice=practice,
        keys=keys,
    )
    set_up = _set_up(settings, practice=practice)
    channels = open_channels(
        ChannelSettings(
            email=settings.smtp if set_up[ChannelName.EMAIL] else None,
            telegram=settings.telegram if set_up[ChannelName.TELEGRAM] else None,
            practice=practice,
        )
    )
    policy = policy_of(settings, practice=practice)
    records = Records(database, policy, calendar, ladders)
    freely = timedelta(days=settings.asks.extend_freely_days)
    files = FileStore(settings.general.data / "files")
    clamd = settings.evidence.clamd
    custody = Custody(files, limits_of(settings), Clamd(clamd) if clamd else None)
    scanning = Scanning(database, custody, calendar) if custody.scanner is not None else None
    trust = MailTrust(settings.mail.trust)
    replies = Replies(database, engine, calendar, keys, trust, freely, scanning=scanning, limits=custody.limits)
    house = House(
        settings=settings,
        stack=stack,
        database=database,
        client=client,
        engine=engine,
        composer=composer,
        channels=channels,
        records=records,
        sending=Sending(
            database,
            composer,
            channels,
            keys,
            settings.dispatch.lease,
            # The bots hold its one device, and send what is claimed for it.
            elsewhere=(ChannelName.MATRIX,) if set_up[ChannelName.MATRIX] else (),
        ),
        replies=replies,
        importing=Importing(database, files, records, engine),
        reconciling=Reconciling(database, engine, calendar, ladders.report),
        listening=Listening(database),
        posts=PostWatch(database, engine, calendar, ladders, policy.no_owner_after),
        deciding=Deciding(database, engine, calendar),
        briefing=Briefing(database, calendar),
        deadlines=Deadlines(database, calendar, ladders, frozenset(channels) or frozenset(ChannelName)),
        collecting=Collecting(database, engine, calendar, ladders),
        inbox=RecordInbox(database, replies, composer, keys, custody=custody, language=settings.general.language),
        files=files,
        ladder_file=ladder_file,
    )
    try:
        yield house
    finally:
        await house.inbox.aclose()
        await engine.aclose()
        for channel in channels.values():
            await channel.aclose()
        await database.aclose()


def staffing_of(settings: Settings, database: Database, *, practice: bool = False) -> Staffing:
    """What changes who holds which post."""
    calendar, ladders = calendar_of(settings, practice=practice), ladders_of(settings, practice=practice)
    return Staffing(database, calendar, ladders, settings.general.language, practice)


def inviting_of(settings: Settings, *, practice: bool = False) -> dict[ChannelName, Invite]:
    """How people are invited to the chats that are set up, Telegram first."""
    there = _set_up(settings, practice=practice)
    found: dict[ChannelName, Invite] = {}
    if settings.telegram is not None and there[ChannelName.TELEGRAM]:
        found[ChannelName.TELEGRAM] = invite_to_telegram(settings.telegram)
    if settings.matrix is not None and there[ChannelName.MATRIX]:
        found[ChannelName.MATRIX] = invite_to_matrix(settings.matrix)
    return found


async def open_client(settings: Settings, stack: Stack) -> Client:
    """The engine's client: of the running stack, or of a profile of temporal.toml."""
    if settings.temporal.profile is not None:
        return await load_profile(settings.temporal.profile)
    return await connect(stack.temporal_address, stack.namespace)


def calendar_of(settings: Settings, *, practice: bool = False) -> Calendar:
    """The State's working days and hours. In practice there are no nights: a newcomer is written to at once."""
    general = settings.general
    if practice:
        return always(general.time_zone)
    return load_calendar(general.data, general.time_zone, general.country, datetime.now(UTC).year)


def ladders_of(settings: Settings, *, practice: bool = False, file: Path | None = None) -> Ladders:
    """The ladders of this installation, or of a file to try."""
    data = settings.general.data
    return load_ladders(data, file) if file is not None else LadderFile(data, practice=practice).in_force()


def speaking_of(settings: Settings, *, practice: bool = False) -> tuple[ChannelName, ...]:
    """The channels that are set up."""
    return tuple(name for name, there in _set_up(settings, practice=practice).items() if there)


def _set_up(settings: Settings, *, practice: bool) -> dict[ChannelName, bool]:
    smtp, telegram, matrix = settings.smtp, settings.telegram, settings.matrix
    return {
        ChannelName.EMAIL: bool(smtp and smtp.host) and not practice,
        ChannelName.TELEGRAM: bool(telegram and telegram.token) and not practice,
        ChannelName.MATRIX: bool(matrix and matrix.homeserver) and not practice,
        ChannelName.PRACTICE: practice,
    }


def limits_of(settings: Settings) -> Limits:
    """What one message may bring in files."""
    evidence = settings.evidence
    return Limits(
        largest=evidence.largest_mb * MEGABYTE,
        most=evidence.most,
        total=evidence.total_mb * MEGABYTE,
        recordings=evidence.recordings,
    )


def policy_of(settings: Settings, *, practice: bool = False) -> Policy:
    """How long things may take. In practice a report is not asked for again: the newcomer has seen it."""
    asks = settings.asks
    return Policy(
        acknowledge_within=timedelta(days=asks.acknowledge_within_days),
        progress_within=timedelta(days=asks.progress_within_days),
        progress_every=None if practice else timedelta(days=asks.progress_every_days),
        no_owner_after=timedelta(days=asks.no_owner_after_days),
    )
