"""`suivi web`: serve the pages."""

from functools import partial
from typing import TYPE_CHECKING

import click

from cli.output import Console
from cli.serving import serving_options, settle_memory, start_process

if TYPE_CHECKING:
    from collections.abc import Sequence

    from config.settings import Settings
    from web.deps import Check, Setting


@click.command()
@serving_options
async def web(console: Console) -> None:
    """Serve the pages until stopped."""
    import uvicorn

    from activities.errands import Errands
    from activities.rehearsing import rehearse
    from bots.telegram import TelegramBot
    from cli.stack import read_record
    from cli.wiring import inviting_of, speaking_of, wire
    from config.deadlines import load_templates
    from web.app import build_app
    from web.bell import Bell
    from web.deps import Office, WebDeps, clock
    from web.rehearsals import Rehearsals

    start_process(console)
    settings = console.settings
    record = read_record(settings.general.data)
    pages = f"{record.ui_url}/namespaces/{console.stack.namespace}/workflows" if record and record.ui_url else None
    async with wire(settings, console.stack) as house:
        telegram = settings.telegram
        hook = None
        if telegram and telegram.token and telegram.mode == "webhook":
            hook = TelegramBot(telegram, house.inbox).handle
        errands = Errands(house.database, clock)
        rehearsals = Rehearsals(rehearse)
        app = build_app(
            WebDeps(
                database=house.database,
                inbox=house.inbox,
                composer=house.composer,
                lifecycles=house.engine,
                keys=house.composer.keys,
                practice=console.stack.kind == "practice",
                public_url=house.composer.public_url,
                telegram_webhook=hook,
                engine_running=house.engine.count_running,
                limits=house.replies.limits,
                bell=Bell(console.stack.dsn),
                room=Office(
                    deciding=house.deciding,
                    deadlines=house.deadlines,
                    policy=house.records.policy,
                    files=house.files,
                    templates=load_templates(settings.general.data),
                    speaking=speaking_of(settings, practice=console.stack.kind == "practice"),
                    imports=house.engine,
                    errands=errands,
                    inviting=inviting_of(settings, practice=console.stack.kind == "practice"),
                    ladders=house.ladder_file,
                    rehearsals=rehearsals,
                    state=settings.general.state,
                    language=settings.general.language,
                    engine_pages=pages,
                    settings=partial(list_shown, console),
                    examine=partial(check_parts, settings),
                ),
                behind_proxy=settings.web.behind_proxy,
            )
        )
        settle_memory()
        config = uvicorn.Config(
            app,
            host=settings.web.host,
            port=settings.web.port,
            log_config=None,
            access_log=False,
            server_header=False,
            # Who comes is told by web/brakes.py, as the settings say.
            proxy_headers=False,
            timeout_graceful_shutdown=5,
        )
        try:
            await uvicorn.Server(config).serve()
        finally:
            await rehearsals.aclose()
            await errands.aclose()


def list_shown(console: Console) -> "Sequence[Setting]":
    """Every setting for the room's page: what is set, and where; of a secret only whether it is."""
    from dataclasses import asdict

    from config.shown import show_settings
    from web.deps import Setting

    return [Setting(**asdict(one)) for one in show_settings(console.settings, console.given)]


async def check_parts(settings: "Settings") -> "Sequence[Check]":
    """What `suivi doctor` finds."""
    from cli.checks import examine
    from web.deps import Check

    return [Check(one.name, one.state, one.detail, one.mend) for one in await examine(settings)]
