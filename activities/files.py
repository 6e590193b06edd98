"""The store of files: imported sources and evidence, named by their content, outside what the web serves."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO


@dataclass(frozen=True)
class FileStore:
    """A folder shared by all processes, its owner's alone. A file's name is the SHA-256 of its bytes, in hex.

    What is put is on the disk, and its name too, when the call returns. Putting it twice costs nothing.
    """

    root: Path

    def put(self, path: Path) -> str:
        """Keep a copy of a file; returns its name."""
        name = hash_file(path)
        if not self.path(name).exists():
            with self._writing(name) as part, path.open("rb") as source:
                shutil.copyfileobj(source, part, 1 << 20)
        return name

    def take(self, source: IO[bytes]) -> str:
        """Keep what a stream holds, without holding it in memory; returns its name."""
        digest = sha256()
        with self._receiving() as part:
            while chunk := source.read(1 << 20):
                digest.update(chunk)
                part.write(chunk)
            part.flush()
            os.fsync(part.fileno())
            Path(part.name).replace(self.path(digest.hexdigest()))
        self._sync()
        return digest.hexdigest()

    def keep(self, content: bytes) -> str:
        """Keep some bytes as a file; returns its name."""
        name = sha256(content).hexdigest()
        if not self.path(name).exists():
            with self._writing(name) as part:
                part.write(content)
        return name

    def remove(self, name: str) -> None:
        """Let a file go; one that is not there is no error."""
        self.path(name).unlink(missing_ok=True)

    def names(self) -> list[str]:
        """What is in the store, without what is being written."""
        if not self.root.is_dir():
            return []
        return sorted(path.name for path in self.root.iterdir() if path.is_file() and not path.name.startswith("."))

    def path(self, name: str) -> Path:
        return self.root / name

    @contextmanager
    def _writing(self, name: str) -> Iterator[IO[bytes]]:
        """A file that takes its name once all of it is on the disk. Its mode is 0600, as of every temporary file."""
        with self._receiving() as part:
            yield part
            part.flush()
            os.fsync(part.fileno())
            Path(part.name).replace(self.path(name))
        self._sync()

    @contextmanager
    def _receiving(self) -> Iterator[IO[bytes]]:
        """A file without a name of its own yet; it goes when anything fails before it has one."""
        self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        with NamedTemporaryFile(dir=self.root, prefix=".part-", delete=False) as part:
            try:
                yield part
            except BaseException:
                Path(part.name).unlink(missing_ok=True)
                raise

    def _sync(self) -> None:
        folder = os.open(self.root, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def hash_file(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as source:
        while chunk := source.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
