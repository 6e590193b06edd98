"""What pages load: all of it from us, what others made as they made it, and little enough for a slow line."""

import gzip
import re
import tomllib
from hashlib import sha256
from importlib.resources import files

import pytest

from web.assets import CONTENTS, press

STATIC = files("web").joinpath("static")
VENDORED = tomllib.loads(STATIC.joinpath("vendor.toml").read_text(encoding="utf-8"))["sha256"]
FIRST_LOAD = ("bootstrap.min.css", "room.css", "htmx.min.js", "room.js", "theme.js", "icons.svg", "mark.svg")
MOST = 120 * 1024
"""Bytes of a first load, as they travel, without the page itself; the page may take another 30 KB."""


@pytest.mark.parametrize("name", VENDORED)
def test_what_others_made_is_as_deploy_assets_took_it(name: str) -> None:
    assert sha256(STATIC.joinpath(name).read_bytes()).hexdigest() == VENDORED[name]


def test_a_first_load_is_small() -> None:
    assert sum(len(press(name)) for name in FIRST_LOAD) < MOST


def test_what_is_pressed_is_the_same() -> None:
    assert {name: gzip.decompress(press(name)) for name in CONTENTS} == CONTENTS


def test_style_sheets_load_nothing_from_elsewhere() -> None:
    for name, content in CONTENTS.items():
        if name.endswith(".css"):
            addresses = re.findall(rb"url\(\s*[\"']?([^\"')]*)", content)
            assert [one for one in addresses if not one.startswith((b"data:", b"#"))] == [], name


def test_every_icon_that_a_page_draws_is_there() -> None:
    drawn = {
        name
        for page in files("web").joinpath("templates", "room").iterdir()
        if page.name.endswith(".jinja")
        for name in re.findall(r'(?:icon|empty)\("([a-z0-9-]+)"', page.read_text(encoding="utf-8"))
    }
    there = set(re.findall(r'<symbol id="([a-z0-9-]+)"', CONTENTS["icons.svg"].decode()))
    assert drawn
    assert drawn - there == set()
