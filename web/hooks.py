"""Where a provider hands us what people wrote, when it calls us rather than we it."""

from litestar import Response, post

from web.deps import Asked, Wired

LONGEST = 1024 * 1024


@post("/hooks/telegram", request_max_body_size=LONGEST, status_code=200)
async def receive_update(request: Asked, deps: Wired) -> Response[None]:
    """Hand an update on; the bot tells it from a forgery by the secret that Telegram sends along."""
    assert deps.telegram_webhook is not None
    secret = request.headers.get("x-telegram-bot-api-secret-token")
    return Response(None, status_code=await deps.telegram_webhook(await request.body(), secret))
