"""Puts the pages together into one application."""

from litestar import Litestar
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.types import ControllerRouterHandler

from web.assets import send_asset
from web.deps import WebDeps
from web.digest import show_digest
from web.faults import tell_fault
from web.form import show_form, show_sent, take_form
from web.guard import add_headers, make_guard
from web.health import live, ready
from web.hooks import receive_update
from web.pages import choose, show_status
from web.practice import choose_player, send_reply, show_phone
from web.said import act_on_said, show_said
from web.table import send_table, take_table


def build_app(deps: WebDeps) -> Litestar:
    """Every page that this installation has: the practice pages only in practice, the webhook only when asked for."""
    handlers: list[ControllerRouterHandler] = [
        live,
        ready,
        send_asset,
        choose,
        show_status,
        show_said,
        act_on_said,
        show_digest,
        show_form,
        take_form,
        show_sent,
        send_table,
        take_table,
    ]
    if deps.practice:
        handlers += [choose_player, show_phone, send_reply]
    if deps.telegram_webhook is not None:
        handlers.append(receive_update)
    return Litestar(
        route_handlers=handlers,
        dependencies={"deps": Provide(lambda: deps, sync_to_thread=False)},
        middleware=[make_guard(deps.public_url, practice=deps.practice)],
        before_send=[add_headers],
        exception_handlers={HTTPException: tell_fault, Exception: tell_fault},
        openapi_config=None,
        logging_config=None,
    )
