"""Takes a picture of every page of the room, for docs/room: `make pictures`."""

import tempfile
from pathlib import Path

from shrink import shrink

from tests.tour import Tour, open_browser, run_tour, sign_in

HERE = Path(__file__).parent / "room"
DESK = {"viewport": {"width": 1280, "height": 860}, "color_scheme": "light"}
PHONE = {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"}
ON_A_PHONE = ("today", "recommendations", "recommendations-one", "review", "deadlines-one", "people")
"""Pages that are taken in Arabic on a phone in the dark, too."""
TALLEST = 1_600
"""Pixels: a long list says no more below."""


def main() -> None:
    HERE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, run_tour(Path(folder)) as tour:
        tour.find_pages()
        for old in HERE.glob("*.png"):
            old.unlink()
        photograph(tour, "en", DESK, tuple(tour.pages))
        photograph(tour, "ar", PHONE, ON_A_PHONE)
    write_page(tuple(tour.pages))


def photograph(tour: Tour, language: str, manner: dict[str, object], names: tuple[str, ...]) -> None:
    with open_browser() as browser:
        page = sign_in(browser, tour.house.url, **manner)
        page.goto(f"{tour.house.url}/language/{language}")
        for name in names:
            page.goto(f"{tour.house.url}{tour.pages[name]}")
            page.wait_for_load_state("load")
            page.wait_for_timeout(200)
            file = HERE / f"{name}-{language}.png"
            tall = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
            width = page.viewport_size["width"] if page.viewport_size else 1280
            page.screenshot(path=file, full_page=True, clip={"x": 0, "y": 0, "width": width, "height": tall})
            shrink(file)


def write_page(names: tuple[str, ...]) -> None:
    """docs/room/pictures.md: every page, by its name."""
    lines = ["# Every page of the room", "", "Taken anew by `make pictures`, from an invented country.", ""]
    for name in sorted(names):
        lines += [f"## {name}", "", f"![{name}](../pictures/room/{name}-en.png)", ""]
        if name in ON_A_PHONE:
            lines += [f"![{name}, in Arabic on a phone](../pictures/room/{name}-ar.png)", ""]
    (HERE.parents[1] / "room" / "pictures.md").write_text("\n".join(lines))


if __name__ == "__main__":
    main()
