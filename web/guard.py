"""Keeps strangers away: names we answer to, who may post, and what every answer forbids."""

from collections.abc import Callable
from urllib.parse import urlsplit

from litestar.datastructures import Headers, MutableScopeHeaders
from litestar.enums import ScopeType
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp, Message, Receive, Scope, Send

LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
MACHINES = ("/health/", "/hooks/", "/api/")
"""Paths that only programs call, by whatever name they reach us, and without a browser's headers."""
SIGNED = ("/form/",)
"""Pages whose address is a secret of its person: what is sent there needs no other proof that it is meant."""
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def make_guard(public_url: str | None) -> Callable[[ASGIApp], ASGIApp]:
    """Middleware that refuses foreign names (DNS rebinding) and posts from other sites (cross-site forgery)."""
    hosts = LOCAL | ({(urlsplit(public_url).hostname or "").lower()} if public_url else frozenset())

    def guard(app: ASGIApp) -> ASGIApp:
        async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == ScopeType.HTTP and not scope["path"].startswith(MACHINES):
                headers = Headers.from_scope(scope)
                host = host_of(headers.get("host", ""))
                if host not in hosts:
                    raise HTTPException(status_code=421)
                if scope["method"] not in SAFE and not is_own(headers, signed=scope["path"].startswith(SIGNED)):
                    raise HTTPException(status_code=403)
            await app(scope, receive, send)

        return guarded

    return guard


def host_of(authority: str) -> str:
    """The name in a Host header, without its port; empty when it is none."""
    try:
        return (urlsplit(f"//{authority}").hostname or "").lower()
    except ValueError:
        return ""


def is_own(headers: Headers, *, signed: bool = False) -> bool:
    """Whether a request comes from one of our own pages, as far as a browser says.

    A browser sets one of both headers on every cross-site post, and no page can forge them; a program sets neither.
    signed: an address that nobody else can know; its page sends no referrer, so an older browser says "null" there.
    Source: Fetch Metadata (W3C), RFC 6454.
    """
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None:
        return site == "same-origin"
    if signed and origin == "null":
        return True
    return origin is None or urlsplit(origin).netloc == headers.get("host", "")


async def add_headers(message: Message, scope: Scope) -> None:
    """Hang the headers on every answer, an error's too."""
    if message["type"] == "http.response.start":
        headers = MutableScopeHeaders.from_message(message)
        for name, value in HEADERS.items():
            headers.setdefault(name, value)
        headers.setdefault("Cache-Control", "no-store")
