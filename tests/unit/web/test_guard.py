"""Who is let in: by which name, and from which page."""

import pytest
from litestar import Litestar, get, post
from litestar.datastructures import Headers
from litestar.testing import TestClient

from web.guard import HEADERS, add_headers, host_of, is_own, make_guard

PUBLIC = "https://suivi.example.gov"


@pytest.mark.parametrize(
    ("authority", "host"),
    [
        ("127.0.0.1:8480", "127.0.0.1"),
        ("LOCALHOST", "localhost"),
        ("[::1]:8480", "::1"),
        ("suivi.example.gov:443", "suivi.example.gov"),
        ("user@127.0.0.1", "127.0.0.1"),
        ("[::1", ""),
        ("", ""),
    ],
)
def test_a_host_is_its_name_without_the_port(authority: str, host: str) -> None:
    assert host_of(authority) == host


@pytest.mark.parametrize(
    ("headers", "own"),
    [
        ({"sec-fetch-site": "same-origin", "host": "a"}, True),
        ({"sec-fetch-site": "cross-site", "origin": "http://a", "host": "a"}, False),
        ({"sec-fetch-site": "same-site", "host": "a"}, False),
        ({"sec-fetch-site": "none", "host": "a"}, False),
        ({"origin": "http://127.0.0.1:8480", "host": "127.0.0.1:8480"}, True),
        ({"origin": "http://127.0.0.1:9999", "host": "127.0.0.1:8480"}, False),
        ({"origin": "null", "host": "127.0.0.1:8480"}, False),
        ({"origin": "https://evil.example", "host": "127.0.0.1:8480"}, False),
        ({"host": "127.0.0.1:8480"}, True),
    ],
)
def test_a_post_is_ours_when_the_browser_says_so(headers: dict[str, str], own: bool) -> None:
    assert is_own(Headers(headers)) is own


@get(["/", "/said/token", "/static/suivi.css", "/health/live"], sync_to_thread=False)
def show() -> str:
    return "shown"


@post(["/said/token", "/hooks/telegram"], sync_to_thread=False)
def act() -> str:
    return "done"


def visit() -> TestClient[Litestar]:
    guard = make_guard(PUBLIC)
    app = Litestar([show, act], middleware=[guard], before_send=[add_headers], openapi_config=None)
    return TestClient(app, base_url="http://127.0.0.1:8480")


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost", "[::1]:8480"])
def test_this_machine_is_let_in_by_each_of_its_names(host: str) -> None:
    with visit() as client:
        assert client.get("/", headers={"host": host}).status_code == 200


def test_a_foreign_name_is_refused_whatever_it_asks_for() -> None:
    with visit() as client:
        for path in ("/", "/said/token", "/static/suivi.css"):
            assert client.get(path, headers={"host": "rebound.example"}).status_code == 421


def test_who_comes_by_the_public_name_is_let_as_far_as_the_door() -> None:
    with visit() as client:
        assert client.get("/", headers={"host": "suivi.example.gov"}).status_code == 200


def test_programs_reach_health_and_hooks_by_any_name() -> None:
    with visit() as client:
        assert client.get("/health/live", headers={"host": "10.0.0.7"}).status_code == 200
        assert client.post("/hooks/telegram", headers={"host": "10.0.0.7"}).status_code == 201


def test_a_post_from_another_site_is_refused() -> None:
    with visit() as client:
        assert client.post("/said/token", headers={"origin": "https://evil.example"}).status_code == 403
        assert client.post("/said/token", headers={"origin": "http://127.0.0.1:8480"}).status_code == 201


@pytest.mark.parametrize("path", ["/", "/nowhere"])
def test_every_answer_forbids_scripts_frames_and_guessing(path: str) -> None:
    with visit() as client:
        answer = client.get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert answer.headers["cache-control"] == "no-store"
    assert "script-src" not in HEADERS["Content-Security-Policy"]
    assert "'unsafe" not in HEADERS["Content-Security-Policy"]
