"""Files that come by the form: with the ask that they were put under, once, and whatever a stranger makes of them."""

import re
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from activities.custody import Custody
from activities.files import FileStore
from bots.ports import NotStored
from domain.words import Action, ProgressState, Status
from languages.catalogue import say
from models.asks import Ask
from models.evidence import Evidence, ProgressEvidence
from models.recommendations import Progress, Recommendation
from models.replies import Reply
from tests.integration.test_form import Desk, answers, count, desk, settle
from tests.integration.test_web import FORM, Site
from tests.unit.domain.evidence.test_judging import EXE, PDF

__all__ = ["desk"]


@pytest.fixture
def filing(desk: Desk, tmp_path: Path) -> Desk:
    """The same desk, whose files are kept in `tmp_path`."""
    inbox: Any = desk.site.deps.inbox
    inbox._custody = Custody(FileStore(tmp_path / "files"))
    return desk


async def evidence(site: Site) -> list[tuple[str, str, int | None]]:
    """(reference, file, reason why it is not kept) of what came by the form."""
    async with site.deps.database.transaction() as session:
        rows = await session.execute(
            select(Recommendation.reference, Evidence.name, Evidence.unfit)
            .join(Ask, Ask.id == Evidence.ask_id)
            .join(Recommendation, Recommendation.id == Ask.recommendation_id)
            .order_by(Evidence.number)
        )
        return [tuple(row) for row in rows.all()]


async def post_files(desk: Desk, fields: dict[str, str], *files: tuple[str, str, bytes]) -> httpx.Response:
    """Send a form with files: (field, name, content)."""
    data = {"nonce": fields.get("nonce", "n" * 22), "language": "fr"} | fields
    # An empty file field is sent by every browser, too.
    sent = [(name, (called, content, "application/octet-stream")) for name, called, content in files]
    return await desk.client.post(desk.link, data=data, files=[*sent, ("file-3", ("", b""))], headers=FORM)


async def test_files_go_with_the_ask_that_they_were_put_under(filing: Desk) -> None:
    assert 'enctype="multipart/form-data"' in (page := (await filing.client.get(filing.link)).text)
    assert page.count('type="file"') == 3
    fields = {"says-1": "in_progress", "words-1": "Drafting.", "says-2": "blocked"}
    page = await filing.settled(
        await post_files(filing, fields, ("file-1", "a.pdf", PDF), ("file-2", "b.pdf", PDF), ("file-2", "x.pdf", EXE))
    )
    assert [name for _, name, _ in await evidence(filing.site)] == ["a.pdf", "b.pdf", "x.pdf"]
    first, second, refused = await evidence(filing.site)
    assert first[0] != second[0] == refused[0]
    assert refused[2] == "program"
    async with filing.site.deps.database.transaction() as session:
        shown = await session.execute(
            select(Progress.status, Evidence.name)
            .join(ProgressEvidence, ProgressEvidence.progress_id == Progress.id)
            .join(Evidence, Evidence.id == ProgressEvidence.evidence_id)
            .order_by(Evidence.number)
        )
        assert [tuple(row) for row in shown.all()] == [(Status.IN_PROGRESS, "a.pdf"), (Status.BLOCKED, "b.pdf")]
    assert say("fr", "unfit-program") in unescape(page)
    assert "x.pdf" in page


async def test_the_same_form_with_other_files_is_another_reply(filing: Desk) -> None:
    fields = {"says-1": "in_progress", "words-1": "Drafting."}
    once = await post_files(filing, fields, ("file-1", "a.pdf", PDF))
    again = await post_files(filing, fields, ("file-1", "a.pdf", PDF))
    other = await post_files(filing, fields, ("file-1", "a.pdf", PDF + b"%"))
    assert once.headers["location"] == again.headers["location"] != other.headers["location"]
    await settle(filing.site)
    assert await count(filing.site, Reply) == 2
    async with filing.site.deps.database.transaction() as session:
        raw = (await session.scalars(select(Reply.raw))).all()
    assert all(b"says-1=in_progress" in one and PDF not in one for one in raw)


async def test_a_file_without_a_choice_is_kept_for_its_ask(filing: Desk) -> None:
    await filing.settled(await post_files(filing, {}, ("file-2", "plan.pdf", PDF)))
    assert [(a.action, a.state) for a in await answers(filing.site)] == [(Action.UNCLEAR, "for_review")]
    assert len(await evidence(filing.site)) == 1
    await filing.settled(await post_files(filing, {"says-2": "in_progress", "nonce": "m" * 22}))
    assert await count(filing.site, ProgressEvidence) == 1


async def test_a_file_with_an_answer_that_was_left_as_it_was_repeats_it(filing: Desk) -> None:
    await filing.know()
    page = (await filing.client.get(filing.link)).text
    fields = dict(re.findall(r'name="(was-\d)" value="([^"]+)"', page))
    fields |= {"says-1": "in_progress", "words-1": "Drafting."}
    await filing.settled(await post_files(filing, fields, ("file-1", "a.pdf", PDF)))
    async with filing.site.deps.database.transaction() as session:
        state = await session.scalar(
            select(Progress.state).join(ProgressEvidence, ProgressEvidence.progress_id == Progress.id)
        )
    assert state == ProgressState.REPORTED


async def test_hostile_uploads_break_nothing(filing: Desk) -> None:
    form = FORM | {"content-type": "multipart/form-data; boundary=x"}
    part = b'--x\r\nContent-Disposition: form-data; name="%b"\r\n\r\n%b\r\n'
    nonce = part % (b"nonce", b"n" * 22)
    bodies = {
        b"": 400,
        b"--x--\r\n": 400,
        nonce + b"--x\r\n": 400,
        nonce + part % (b"says-1", b"\xff\xfe") + b"--x--\r\n": 400,
        b"".join(part % (b"f%d" % n, b"") for n in range(2_000)) + b"--x--\r\n": 400,
        nonce + part % (b"words-1", b"x" * (2**21 + 1)) + b"--x--\r\n": 413,
        b"x" * (28 * 2**20 + 1): 413,
    }
    for body, status in bodies.items():
        answer = await filing.client.post(filing.link, content=body, headers=form)
        assert answer.status_code == status, body[:200]
    no_boundary = FORM | {"content-type": "multipart/form-data"}
    assert (await filing.client.post(filing.link, content=nonce, headers=no_boundary)).status_code == 400
    assert await count(filing.site, Reply) == 0


async def test_with_the_record_away_the_words_stay_and_files_are_asked_for_again(
    filing: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise NotStored("away")

    monkeypatch.setattr(filing.site.deps.inbox, "receive", away)
    fields = {"says-1": "in_progress", "words-1": "Drafting."}
    answer = await post_files(filing, fields, ("file-1", "a.pdf", PDF))
    assert answer.status_code == 503
    assert "Drafting." in answer.text
    assert say("fr", "form-files-again") in unescape(answer.text)
    assert answer.text.count('type="file"') == 1
