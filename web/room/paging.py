"""The pages of a list, each at an address of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pages:
    """Where one stands in a list. page: from 1; last: the last one; base: the path with its query but for the page."""

    page: int
    last: int
    base: str

    def address(self, page: int) -> str:
        """Where another page of it is."""
        return f"{self.base}{'&' if '?' in self.base else '?'}page={page}"


def read_page(given: str | None, most: int = 1_000_000) -> int:
    """The page that an address asks for; the first one where it asks for none that could be."""
    if given is None or not given.isascii() or not given.isdecimal() or len(given) > len(str(most)):
        return 1
    return min(max(int(given), 1), most)


def last_page(count: int, size: int) -> int:
    """The last page of a list of `count`; an empty list has one page, too."""
    return max(1, -(-count // size))
