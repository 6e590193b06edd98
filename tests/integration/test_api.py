"""The API: the same rights and sight as the pages, told in JSON; errors that say how to mend them."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest_asyncio
from sqlalchemy import select, update

from domain.commands import Origin
from domain.rights import UserRole
from domain.words import Classification
from models.asks import Ask
from models.changes import Change
from models.recommendations import Recommendation
from models.session import Database
from models.users import ApiToken, NewUser, add_user
from tests.country import HEALTH, JUSTICE, found
from tests.room import NOW, Room, open_room
from web.seats import hash_token, new_token

API = "/api/v1"
SECRET = "the sealed matter"
Program = Callable[..., AbstractAsyncContextManager[httpx.AsyncClient]]


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    yield made
    await made.deps.inbox.aclose()


@pytest_asyncio.fixture
def program(room: Room) -> Program:
    """A program with a token of a user of some role."""

    @asynccontextmanager
    async def enter(
        role: UserRole = UserRole.COORDINATOR,
        *,
        reads_only: bool = False,
        days: int = 30,
        confidential: bool = False,
        **visit: Any,
    ) -> AsyncIterator[httpx.AsyncClient]:
        token = new_token()
        institution = room.country.institutions[JUSTICE] if role is UserRole.VALIDATOR else None
        async with room.deps.database.transaction() as session:
            new = NewUser(f"{uuid4().hex[:8]}@x.example", "Prog", role, None, institution, confidential)
            user = await add_user(session, new, Origin(f"test:{uuid4()}"), NOW)
            until = NOW + timedelta(days=days)
            one = ApiToken(
                id=uuid4(),
                hash=hash_token(token),
                user_id=user.id,
                name="x",
                reads_only=reads_only,
                made_at=NOW,
                expires_at=until,
            )
            session.add(one)
        async with room.visit(**visit) as client:
            client.headers["authorization"] = f"Bearer {token}"
            yield client

    return enter


async def test_without_a_token_nothing_is_told_but_how_to_get_one(room: Room, program: Program) -> None:
    async with room.visit() as client:
        answer = await client.get(f"{API}/recommendations")
        assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")
        assert "Bearer" in answer.json()["detail"]
        wrong = await client.get(f"{API}/recommendations", headers={"authorization": f"Bearer {'a' * 43}"})
        assert wrong.status_code == 401
        assert (await client.get(f"{API}/nothing")).headers["content-type"] == "application/problem+json"
        assert (await client.get(f"{API}/schema/openapi.json")).json()["openapi"].startswith("3.1")
        page = (await client.get(f"{API}/docs")).text
        assert "/recommendations/{reference}/assign" in page
    async with program(days=-1) as client:
        assert (await client.get(f"{API}/self")).status_code == 401, "expired"


async def test_a_browser_that_is_signed_in_may_read_and_not_write(room: Room) -> None:
    async with room.enter() as browser:
        assert (await browser.client.get(f"{API}/self")).json()["reads_only"] is True
        sent = await browser.client.post(f"{API}/recommendations/UPR4-140.1/remind", json={})
        assert sent.status_code == 403, "else another site's page could"


async def test_lists_come_by_pages_and_say_where_the_next_is(room: Room, program: Program) -> None:
    async with program() as client:
        first = (await client.get(f"{API}/recommendations", params={"size": 2, "open": "true"})).json()
        assert [one["reference"] for one in first["items"]] == ["UPR4-140.1", "UPR4-140.2"]
        assert (first["total"], first["pages"]) == (3, 2)
        second = (await client.get(first["next"])).json()
        assert [one["reference"] for one in second["items"]] == ["UPR4-140.3"]
        assert second["next"] is None
        for wrong in ({"size": 999}, {"page": 0}, {"phase": "weird"}, {"cycle": "x"}):
            answer = await client.get(f"{API}/recommendations", params=wrong)
            assert (answer.status_code, bool(answer.json()["errors"])) == (400, True), wrong


async def test_what_pages_do_programs_do_through_the_same_workflows(room: Room, program: Program) -> None:
    async with program() as client:
        lead = {"lead": JUSTICE, "supports": [HEALTH]}
        headers = {"idempotency-key": "one"}
        done = await client.post(f"{API}/recommendations/UPR4-140.1/assign", json=lead, headers=headers)
        assert done.json() == {"reference": "UPR4-140.1", "result": "recorded"}
        again = await client.post(f"{API}/recommendations/UPR4-140.1/assign", json=lead, headers=headers)
        assert again.json()["result"] != "recorded"
        near = await client.post(f"{API}/recommendations/UPR4-140.1/assign", json={"lead": "Ministry of Justise"})
        assert (near.status_code, JUSTICE in near.json()["detail"]) == (422, True)
        asks = (await client.get(f"{API}/asks", params={"institution": JUSTICE, "state": "open"})).json()
        assert [one["kind"] for one in asks["items"]] == ["acknowledge"]
        past = await client.post(f"{API}/recommendations/UPR4-140.1/postpone", json={"until": "2027-01-01"})
        assert past.status_code == 422
        until = {"until": str((NOW + timedelta(days=9)).date())}
        assert (await client.post(f"{API}/recommendations/UPR4-140.1/postpone", json=until)).status_code == 200
        said = {"status": "in_progress", "by": "Amina Diallo", "via": "phone", "text": "The bill is being drafted."}
        told = await client.post(f"{API}/recommendations/UPR4-140.1/answer", json=said)
        assert told.json()["result"] == "recorded", told.text
        progress = (await client.get(f"{API}/progress")).json()["items"]
        assert [one["narrative"] for one in progress] == ["The bill is being drafted."]
        stranger = await client.post(f"{API}/recommendations/UPR4-140.1/answer", json=said | {"by": "Hind Salah"})
        assert stranger.status_code in (200, 409)
        story = (await client.get(f"{API}/recommendations/UPR4-140.1")).json()
        assert story["progress"][0]["narrative"] == "The bill is being drafted."
        changes = (await client.get(f"{API}/changes", params={"reference": "UPR4-140.1", "size": 5})).json()
        assert changes[0]["reference"] == "UPR4-140.1"
    async with room.deps.database.transaction() as session:
        kinds = set(await session.scalars(select(Change.by_kind).where(Change.verb.in_(["assign", "answer"]))))
        through = set(await session.scalars(select(Change.through).where(Change.verb == "assign")))
    assert kinds == {"user"}
    assert through == {"api"}


async def test_with_the_engine_down_a_program_is_told_to_come_again(room: Room, program: Program) -> None:
    room.deps.lifecycles.down = True  # type: ignore[attr-defined]
    async with program() as client:
        answer = await client.post(f"{API}/recommendations/UPR4-140.1/assign", json={"lead": JUSTICE})
    assert (answer.status_code, "try again" in answer.json()["detail"]) == (503, True)


async def test_a_token_that_only_reads_and_a_role_that_may_not_change_nothing(room: Room, program: Program) -> None:
    async with program(reads_only=True) as client:
        answer = await client.post(f"{API}/recommendations/UPR4-140.1/assign", json={"lead": JUSTICE})
        assert (answer.status_code, "only reads" in answer.json()["detail"]) == (403, True)
    async with program(UserRole.OBSERVER) as client:
        assert (await client.get(f"{API}/recommendations")).status_code == 200
        for path in ("people", "messages", "imports", "changes", "replies", "requests", "status"):
            assert (await client.get(f"{API}/{path}")).status_code == 403, path
    async with room.deps.database.transaction() as session:
        assert await session.scalar(select(Ask.id).limit(1)) is None


async def test_a_validator_is_told_of_their_institution_alone(room: Room, program: Program) -> None:
    await room.charge("UPR4-140.1", JUSTICE)
    await room.charge("UPR4-140.2", HEALTH)
    async with program(UserRole.VALIDATOR) as client:
        listed = (await client.get(f"{API}/recommendations")).json()
        assert [one["reference"] for one in listed["items"]] == ["UPR4-140.1"]
        assert (await client.get(f"{API}/recommendations/UPR4-140.2")).status_code == 404
        asks = (await client.get(f"{API}/asks")).json()["items"]
        assert {one["institution"] for one in asks} == {JUSTICE}


async def test_a_confidential_recommendation_is_its_reference_alone(room: Room, program: Program) -> None:
    async with room.deps.database.transaction() as session:
        await session.execute(
            update(Recommendation)
            .where(Recommendation.reference == "UPR4-140.1")
            .values(classification=Classification.CONFIDENTIAL, text=SECRET)
        )
    async with program() as client:
        listed = await client.get(f"{API}/recommendations")
        one = await client.get(f"{API}/recommendations/UPR4-140.1")
        found_by_words = await client.get(f"{API}/recommendations", params={"q": "sealed"})
        assert "UPR4-140.1" in listed.text
        assert SECRET not in listed.text + one.text
        assert found_by_words.json()["total"] == 0
    async with program(confidential=True) as client:
        assert SECRET in (await client.get(f"{API}/recommendations/UPR4-140.1")).text


async def test_who_calls_too_often_waits(room: Room, program: Program) -> None:
    async with room.visit() as client:
        for _ in range(31):
            refused = await client.get(f"{API}/self", headers={"authorization": "Bearer nonsense"})
        assert refused.status_code == 401
        slow = await client.get(f"{API}/self")
        assert slow.status_code == 429
        assert 0 < int(slow.headers["retry-after"]) <= 60
