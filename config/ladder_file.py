"""The ladders of an installation in their file: followed while a process runs, and edited so that nothing is lost."""

import logging
import os
import re
from collections.abc import Callable
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from time import monotonic
from typing import Final

from config.ladders import FILE_NAME, load_ladders, read_ladders, write_ladders
from config.sources import SettingsError
from domain.ladder import PRACTICE, Ladders

log = logging.getLogger(__name__)

AGAIN: Final = 1.0
"""Seconds for which it is not looked at again whether the file changed."""
EARLIER: Final = re.compile(rf"{re.escape(FILE_NAME)}\.\d{{4}}-\d\d-\d\d\.\d{{6}}(-\d+)?", re.ASCII)


class LadderFile:
    """`ladders.toml` of a data folder; without it, what ships, or in practice the ladders for newcomers.

    Raises SettingsError when what is there at first cannot be used.
    """

    def __init__(self, data: Path, *, practice: bool = False, clock: Callable[[], float] = monotonic) -> None:
        self._file, self._practice, self._clock = data / FILE_NAME, practice, clock
        self._mark = self._look()
        self._ladders = self._load()
        self._looked = clock()

    def in_force(self) -> Ladders:
        """The ladders as the file says now. One that cannot be used is told in the log, and the last good one stays."""
        if self._clock() - self._looked >= AGAIN:
            self._looked = self._clock()
            mark = self._look()
            if mark != self._mark:
                self._mark = mark
                try:
                    self._ladders = self._load()
                    log.info("The ladders changed: %s", self._file)
                except SettingsError as error:
                    log.error("The ladders stay as they were: %s", error)
        return self._ladders

    def text(self) -> str:
        """The text of the ladders in force."""
        if self._file.is_file():
            return self._file.read_text(encoding="utf-8", errors="replace")
        return self.shipped()

    def shipped(self) -> str:
        """The text that is in force where nobody wrote another."""
        if self._practice:
            return write_ladders(PRACTICE)
        return (files("config") / FILE_NAME).read_text(encoding="utf-8")

    def read(self, text: str) -> Ladders:
        """What a text says. Raises LadderFault naming the line and what is expected."""
        return read_ladders(text)

    def keep(self, text: str, at: datetime) -> str | None:
        """Put a text in force; the name under which the earlier one is kept beside it, if there was one.

        Raises LadderFault, OSError.
        """
        self.read(text)
        kept = self._put_aside(at) if self._file.is_file() else None
        new = self._file.with_name(f"{FILE_NAME}.new")
        with open(new, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._file)
        return kept

    def earlier(self) -> list[str]:
        """The names of the texts that were in force before, the last one first."""
        found = (one.name for one in self._file.parent.glob(f"{FILE_NAME}.*"))
        return sorted((name for name in found if EARLIER.fullmatch(name)), reverse=True)

    def earlier_text(self, name: str) -> str | None:
        """One of them; None when there is none of this name."""
        if not EARLIER.fullmatch(name):
            return None
        try:
            return self._file.with_name(name).read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return None

    def _put_aside(self, at: datetime) -> str:
        text, name, n = self._file.read_bytes(), f"{FILE_NAME}.{at:%Y-%m-%d.%H%M%S}", 1
        while True:
            kept = name if n == 1 else f"{name}-{n}"
            try:
                with open(self._file.with_name(kept), "xb") as file:
                    file.write(text)
                return kept
            except FileExistsError:
                n += 1

    def _look(self) -> tuple[int, int, int] | None:
        """What changes with the file; None: there is none."""
        try:
            found = self._file.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _load(self) -> Ladders:
        return PRACTICE if self._practice and not self._file.is_file() else load_ladders(self._file.parent)
