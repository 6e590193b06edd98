"""Whatever the API's own description allows, and what it forbids: no answer is a fault of ours."""

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.core import NOT_SET
from schemathesis.schemas import APIOperation

from domain.commands import Origin
from domain.rights import UserRole
from models.session import Database
from models.users import ApiToken, NewUser, add_user
from tests.country import found
from tests.room import HOME, NOW, Room, open_room
from web.app import build_app
from web.brakes import Brakes
from web.seats import hash_token, new_token

FEW, MANY = 4, 50
"""Examples of each call that a quick run and a long one send, of what is allowed and again of what is not."""


def encode(body: object) -> bytes:
    """What is sent as JSON, even if it is none."""
    return body if isinstance(body, bytes) else json.dumps(body).encode()


class Tried:
    """An installation with one loop of its own, since Hypothesis draws its examples outside of any."""

    def __init__(self, dsn: str, folder: Path) -> None:
        self.runner = asyncio.Runner()
        self.database = Database(dsn)
        self.room, self.token = self.runner.run(self._open(folder))
        self.app = build_app(self.room.deps)
        self.room.built = self.room.deps, self.app
        schema = self.app.openapi_schema.to_schema()
        self.operations = [one.ok() for one in schemathesis.openapi.from_dict(schema).get_all_operations()]

    async def _open(self, folder: Path) -> tuple[Room, str]:
        room = open_room(self.database, await found(self.database), folder)
        await room.charge("UPR4-140.1")
        token = new_token()
        async with self.database.transaction() as session:
            new = NewUser("fuzz@x.example", "Fuzz", UserRole.ADMIN, None, sees_confidential=True)
            user = await add_user(session, new, Origin(f"test:{uuid4()}"), NOW)
            until = NOW + timedelta(days=1)
            one = ApiToken(
                id=uuid4(), hash=hash_token(token), user_id=user.id, name="x", reads_only=False, made_at=NOW,
                expires_at=until,
            )  # fmt: skip
            session.add(one)
        return room, token

    def send(self, case: Case) -> httpx.Response:
        return self.runner.run(self._send(case))

    async def _send(self, case: Case) -> httpx.Response:
        path = case.formatted_path
        if case.method == "POST":
            # What is drawn for an address names nothing that is there; what acts shall have something to act on.
            path = case.path.replace("{reference}", "UPR4-140.1").replace("{number}", "1")
        body = {} if case.body is NOT_SET else {"content": encode(case.body)}
        self.app.state.brakes = Brakes()
        async with self.room.visit() as client:
            client.headers.update({"authorization": f"Bearer {self.token}", "content-type": "application/json"})
            return await client.request(case.method, f"{HOME}{path}", params=case.query or None, **body)

    def close(self) -> None:
        self.runner.run(self.room.deps.inbox.aclose())
        self.runner.run(self.database.aclose())
        self.runner.close()


@pytest.fixture
def tried(dsn: str, tmp_path: Path) -> Iterator[Tried]:
    made = Tried(dsn, tmp_path)
    yield made
    made.close()


def fuzz(tried: Tried, operation: APIOperation, mode: GenerationMode, examples: int) -> None:
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def check(case: Case) -> None:
        answer = tried.send(case)
        assert answer.status_code < 500, f"{case.method} {answer.url} {case.body!r}: {answer.text[:300]}"

    check()


def fuzz_all(tried: Tried, examples: int) -> None:
    assert len(tried.operations) > 25
    for operation in tried.operations:
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            if mode is GenerationMode.POSITIVE or operation.query or operation.body:
                fuzz(tried, operation, mode, examples)


def test_no_call_that_the_description_allows_or_forbids_is_a_fault(tried: Tried) -> None:
    fuzz_all(tried, FEW)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_the_same_for_long(tried: Tried) -> None:
    fuzz_all(tried, MANY)
