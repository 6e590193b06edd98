"""A Bot API on this machine: an emulator that remembers what it was told, and fails on demand.

`python -m tests.peers.telegram` runs one by hand and prints its base_url; POST an update as
{"token": ..., "update": {"message": {...}}} to /__fixture/updates to say something to the bot.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator, updates

# The emulator delivers what it is given, but does not list edits among what may be given.
updates.KINDS.add("edited_message")

TOKEN = "123456:ABC"
USERNAME = "suivi_test_bot"


@dataclass(slots=True)
class Call:
    """One request to the Bot API, with its fields as they were sent."""

    method: str
    fields: dict[str, Any]

    @property
    def buttons(self) -> list[list[dict[str, str]]]:
        markup = json.loads(self.fields.get("reply_markup", "{}"))
        return list(markup.get("inline_keyboard", []))


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong answer. silent: the request is taken, and then nothing is heard."""

    status: int = 200
    description: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    silent: bool = False


def too_many(seconds: int) -> Fault:
    return Fault(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


BLOCKED = Fault(403, "Forbidden: bot was blocked by the user")
CHAT_NOT_FOUND = Fault(400, "Bad Request: chat not found")
SILENT = Fault(silent=True)


def migrated(chat: int) -> Fault:
    return Fault(400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": chat})


class TelegramPeer(LoBotApiEmulator):  # type: ignore[misc]
    """The emulator with a memory. calls: every request but getUpdates. faults: by method, each used once."""

    def __init__(self) -> None:
        super().__init__(allow_insecure_loopback_webhooks=True, enable_control=True)
        self.base_url = ""
        self.base_file_url = ""
        self.calls: list[Call] = []
        self.polls: list[int | None] = []
        self.faults: dict[str, list[Fault]] = {}
        self.changed = asyncio.Condition()
        self._messages = 1000
        self._released = asyncio.Event()

    def sent(self, method: str = "sendMessage") -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def wait_for(self, method: str, count: int = 1, *, seconds: float = 10) -> list[Call]:
        """Wait until a method was called so many times; returns those calls."""
        async with asyncio.timeout(seconds), self.changed:
            await self.changed.wait_for(lambda: len(self.sent(method)) >= count)
        return self.sent(method)

    async def say(self, chat: int, text: str | None, **more: Any) -> int:
        """Let a person write to the bot; returns the update's id. more: further fields of the message."""
        return await self._enqueue("message", self._message(chat, text, more))

    async def edit(self, chat: int, text: str, *, message_id: int, after: int) -> int:
        """Let a person edit a message, `after` seconds after it was sent."""
        message = self._message(chat, text, {"message_id": message_id, "edit_date": 1_800_000_000 + after})
        return await self._enqueue("edited_message", message)

    async def press(self, chat: int, data: str, *, under: int, buttons: list[list[dict[str, str]]]) -> int:
        """Let a person press a button under one of the bot's messages."""
        message = self._message(chat, "the bot's message", {"message_id": under})
        message["from"] = {"id": 7, "first_name": "Suivi", "is_bot": True}
        message["reply_markup"] = {"inline_keyboard": buttons}
        pressed = {"id": f"press-{self._messages}", "chat_instance": "1", "data": data, "message": message}
        return await self._enqueue("callback_query", pressed | {"from": _person(chat)})

    async def _enqueue(self, kind: str, body: dict[str, Any]) -> int:
        return int(await self.enqueue_update({kind: body}, token=TOKEN))

    def _message(self, chat: int, text: str | None, more: dict[str, Any]) -> dict[str, Any]:
        self._messages += 1
        place = {"id": chat, "type": "private" if chat > 0 else "group", "title": "A group"}
        message = {"message_id": self._messages, "date": 1_800_000_000, "chat": place, "from": _person(chat)}
        if text is not None:
            message["text"] = text
            if text.startswith("/"):
                length = len(text.split()[0])
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return message | more

    async def read_request(self, request: web.Request) -> tuple[dict[str, Any], dict[str, Any]]:
        fields, uploads = await super().read_request(request)
        if request.match_info["method"] == "getUpdates":
            self.polls.append(int(fields["offset"]) if "offset" in fields else None)
        else:
            self.calls.append(Call(request.match_info["method"], dict(fields)))
        # The real Bot API has taken this since 7.0; the emulator does not know it yet.
        fields.pop("link_preview_options", None)
        return fields, uploads

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        waiting = self.faults.get(method, [])
        fault = waiting.pop(0) if waiting else None
        if fault is not None and not fault.silent:
            await self.read_request(request)
            body: dict[str, Any] = {"ok": False, "error_code": fault.status, "description": fault.description}
            if fault.parameters:
                body["parameters"] = fault.parameters
            response: web.StreamResponse = web.json_response(body, status=fault.status)
        else:
            response = await super().handle(request)
        async with self.changed:
            self.changed.notify_all()
        if fault is not None and fault.silent:
            await self._released.wait()
        if method == "getMe" and isinstance(response, web.Response) and response.status == 200:
            me = json.loads(response.text or "{}")
            me["result"]["username"] = USERNAME
            return web.json_response(me)
        return response

    def release(self) -> None:
        """Let the silent requests go, so that the server can close."""
        self._released.set()


def _person(chat: int) -> dict[str, Any]:
    return {"id": abs(chat), "first_name": "Amina", "last_name": "Idrissi", "is_bot": False}


@asynccontextmanager
async def run_telegram(port: int = 0) -> AsyncIterator[TelegramPeer]:
    """Run one Bot API on a free loopback port, in this process."""
    peer = TelegramPeer()
    runner = web.AppRunner(peer.app(), access_log=None, handler_cancellation=True, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    peer.base_url, peer.base_file_url = f"{base}/bot", f"{base}/file/bot"
    try:
        yield peer
    finally:
        peer.release()
        await runner.cleanup()


async def _by_hand() -> None:
    async with run_telegram() as peer:
        print(f"base_url {peer.base_url} token {TOKEN}", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    try:
        asyncio.run(_by_hand())
    except KeyboardInterrupt:
        print("stopped")
