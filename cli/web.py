"""`suivi web`: serve the pages."""

import click

from cli.output import Console, command_options
from cli.serving import start_process


@click.command()
@command_options
async def web(console: Console) -> None:
    """Serve the pages until stopped."""
    import uvicorn

    from activities.errands import Errands
    from bots.telegram import TelegramBot
    from cli.stack import read_record
    from cli.wiring import inviting_of, speaking_of, wire
    from config.deadlines import load_templates
    from web.app import build_app
    from web.bell import Bell
    from web.deps import Office, WebDeps, clock

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
                    state=settings.general.state,
                    language=settings.general.language,
                    engine_pages=pages,
                ),
            )
        )
        config = uvicorn.Config(
            app,
            host=settings.web.host,
            port=settings.web.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=5,
        )
        try:
            await uvicorn.Server(config).serve()
        finally:
            await errands.aclose()
