"""What is fetched from a chat's provider, and what is not even asked for."""

import pytest

from bots.fetching import TRIES, NotFetched, Offered, fetch_files
from domain.evidence.files import Limits, Unfit

LIMITS = Limits(largest=10)


class Provider:
    """Hands over `content`, after so many failures. calls: how often it was asked."""

    def __init__(self, content: bytes | None = b"%PDF", failures: int = 0, *, final: bool = False) -> None:
        self.content, self.failures, self.final, self.calls = content, failures, final, 0

    async def fetch(self, offered: Offered, most: int) -> bytes | None:
        self.calls += 1
        if self.calls <= self.failures:
            raise NotFetched("away", final=self.final)
        return self.content


@pytest.mark.parametrize(
    ("offered", "limits", "provider", "unfit", "calls"),
    [
        (Offered("a.pdf", "", "1", 4), LIMITS, Provider(), None, 1),
        (Offered("a.pdf", "", "1"), LIMITS, Provider(), None, 1),
        (Offered("a.pdf", "", "1", 11), LIMITS, Provider(), Unfit.TOO_LARGE, 0),
        (Offered("a.pdf", "", "1", 4), LIMITS, Provider(None), Unfit.TOO_LARGE, 1),
        (Offered("a.ogg", "", "1", 4, recording=True), LIMITS, Provider(), Unfit.TYPE, 0),
        (Offered("a.ogg", "", "1", 4, recording=True), Limits(recordings=True), Provider(), None, 1),
        (Offered("a.pdf", "", "1", 4), None, Provider(), Unfit.STRANGER, 0),
        (Offered("a.pdf", "", "1", 4), LIMITS, Provider(failures=TRIES - 1), None, TRIES),
        (Offered("a.pdf", "", "1", 4), LIMITS, Provider(failures=9), Unfit.MISSING, TRIES),
        (Offered("a.pdf", "", "1", 4), LIMITS, Provider(failures=9, final=True), Unfit.MISSING, 1),
    ],
)
async def test_only_what_may_be_kept_is_fetched(
    offered: Offered, limits: Limits | None, provider: Provider, unfit: Unfit | None, calls: int
) -> None:
    (file,) = await fetch_files([offered], limits, provider.fetch)
    assert (file.unfit, provider.calls) == (unfit, calls)
    assert file.content == (b"%PDF" if unfit is None else b"")
