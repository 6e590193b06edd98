"""The keys that sign what comes back to us: made once, kept in the data folder, part of every backup."""

import json
import os
import secrets
from pathlib import Path

KEY_BYTES = 32


def load_keys(data: Path) -> dict[int, bytes]:
    """Key id → secret bytes, from `<data>/keys/reply.json` (mode 0600); the first start makes one.

    A new key is added with a higher id; older ones still read what they signed. Raises ValueError for a damaged file:
    without its keys, every reply to a message that was already sent would be a stranger's.
    """
    file = data / "keys" / "reply.json"
    if not file.exists():
        _make(file)
    try:
        written = json.loads(file.read_text())
        return {int(id): bytes.fromhex(key) for id, key in written.items()}
    except (ValueError, AttributeError) as error:
        raise ValueError(f"{file} holds no keys: restore it from a backup, or remove it to sign anew") from error


def _make(file: Path) -> None:
    """Write the first key; of two processes that start at once, the first one wins."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
        json.dump({"1": secrets.token_hex(KEY_BYTES)}, stream)
    try:
        os.link(part, file)
    except FileExistsError:
        pass
    finally:
        part.unlink()
