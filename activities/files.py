"""The store of files: imported sources and evidence, named by their content, outside what the web serves."""

import os
import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile


@dataclass(frozen=True)
class FileStore:
    """A folder shared by all workers. A file's name is the SHA-256 of its bytes."""

    root: Path

    def put(self, path: Path) -> str:
        """Keep a copy of a file; returns its SHA-256 in hex. Keeping it twice costs nothing."""
        name = hash_file(path)
        kept = self.path(name)
        if not kept.exists():
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            with NamedTemporaryFile(dir=self.root, delete=False) as part, path.open("rb") as source:
                shutil.copyfileobj(source, part, 1 << 20)
                part.flush()
                os.fsync(part.fileno())
            Path(part.name).replace(kept)
        return name

    def path(self, name: str) -> Path:
        return self.root / name


def hash_file(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as source:
        while chunk := source.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
