"""Lists by pages: how many there are, and where the next page is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar
from urllib.parse import urlencode

from litestar.params import QueryParameter

from web.deps import Asked
from web.room.paging import last_page

T = TypeVar("T")

PageNumber = Annotated[int, QueryParameter(ge=1, le=1_000_000, description="The page, from 1.")]
PageSize = Annotated[int, QueryParameter(ge=1, le=200, description="Entries of a page, at most 200.")]


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list. next: the address of the following one; null on the last."""

    items: Sequence[T]
    total: int
    page: int
    pages: int
    next: str | None


def make_page(request: Asked, items: Sequence[T], total: int, page: int, size: int) -> Page[T]:
    """A page, with the address of the next one, which asks for the same otherwise."""
    pages = last_page(total, size)
    following = None
    if page < pages:
        rest = [(name, value) for name, value in request.query_params.multi_items() if name != "page"]
        following = f"{request.url.path}?{urlencode([*rest, ('page', page + 1)])}"
    return Page(items, total, page, pages, following)
