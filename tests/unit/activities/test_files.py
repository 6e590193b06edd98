"""The store of files: named by content, its owner's alone, and never half a file."""

import os
from errno import ENOSPC
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from activities.files import FileStore


def test_a_file_is_named_by_its_content_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "files")
    assert store.names() == []
    name = store.keep(b"content")
    assert name == sha256(b"content").hexdigest()
    assert store.path(name).read_bytes() == b"content"
    assert store.path(name).stat().st_mode & 0o777 == 0o600
    assert store.root.stat().st_mode & 0o777 == 0o700
    (tmp_path / "copy").write_bytes(b"content")
    assert store.put(tmp_path / "copy") == store.keep(b"content") == name
    assert store.names() == [name]
    store.remove(name)
    store.remove(name)
    assert store.names() == []


def test_a_full_disk_leaves_no_half_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    store = FileStore(tmp_path / "files")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        store.keep(b"content")
    assert list(store.root.iterdir()) == []


def test_a_stream_is_kept_under_its_content_and_nothing_stays_of_one_that_breaks_off(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "files")
    assert store.take(BytesIO(b"content")) == store.keep(b"content")

    class Broken(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError("the line broke")

    with pytest.raises(OSError, match="the line broke"):
        store.take(Broken())
    assert len(list(store.root.iterdir())) == 1
