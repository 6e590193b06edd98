"""The port that every format implements, and what a caller may say about a file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from domain.intake import Entry
from sources.glimpse import Glimpse


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """state: take this State's rows only, or say whose rows they are. columns: our field to their header."""

    state: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


class Source(Protocol):
    """Reads one format. Holds nothing between two calls."""

    @property
    def name(self) -> str:
        """The key of the format, for reports: "uhri-json". Languages call it `import-source-uhri-json`."""
        ...

    def recognises(self, glimpse: Glimpse) -> bool:
        """Tell from the content's beginning whether the file has this format."""
        ...

    def read(self, path: Path, options: ReadOptions) -> Iterator[Entry]:
        """Yield what the file holds, row by row. Raises SourceError at the first step where nothing can be read."""
        ...
