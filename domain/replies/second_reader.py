"""A second reader, learned from the corpus of replies: how likely each meaning of a block is.

Multinomial logistic regression on the features of `domain/replies/features.py`, rare ones counting for more.
`make reader` learns it anew and writes `second_reader.bin`; docs/decisions/0025 tells what it is good for.
"""

import json
import math
import struct
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LEARNED = Path(__file__).with_name("second_reader.bin")
STEPS = 127
"""Weights and rarities are kept as whole numbers up to this."""
_LENGTH = struct.Struct("<I")


@dataclass(frozen=True)
class Reader:
    """meanings: what it tells apart, with their biases. step: what 1 stands for in a weight.

    rows: the place of a feature's numbers by its key, the CRC-32 of its name: a weight for each meaning, its rarity.
    """

    meanings: tuple[str, ...]
    biases: tuple[float, ...]
    step: float
    rows: Mapping[int, int]
    numbers: "array[int]"

    def read(self, features: Iterable[str]) -> dict[str, float]:
        """Return how likely each meaning is, from 0 to 1, together 1."""
        width = len(self.meanings)
        sums = [0] * width
        length = 0
        for feature in features:
            row = self.rows.get(zlib.crc32(feature.encode()))
            if row is not None:
                rare = self.numbers[row + width]
                length += rare * rare
                sums = [a + rare * b for a, b in zip(sums, self.numbers[row : row + width], strict=True)]
        scale = self.step / math.sqrt(length) if length else 0.0
        scores = [bias + scale * total for bias, total in zip(self.biases, sums, strict=True)]
        highest = max(scores)
        parts = [math.exp(score - highest) for score in scores]
        whole = sum(parts)
        return {meaning: part / whole for meaning, part in zip(self.meanings, parts, strict=True)}


@cache
def second_reader() -> Reader:
    """Return what was learned; read once."""
    return unpack(LEARNED.read_bytes())


def pack(
    meanings: Sequence[str],
    biases: Sequence[float],
    step: float,
    rows: Mapping[int, Sequence[int]],
) -> bytes:
    """Write a reader as bytes. rows: by the key of a feature its weights and its rarity, each of at most STEPS."""
    head = json.dumps(
        {"meanings": list(meanings), "biases": list(biases), "step": step, "features": len(rows)}
    ).encode()
    keys = sorted(rows)
    body = struct.pack(f"<{len(keys)}I", *keys) + array("b", (n for key in keys for n in rows[key])).tobytes()
    return _LENGTH.pack(len(head)) + head + zlib.compress(body, 9)


def unpack(data: bytes) -> Reader:
    """Read what `pack` wrote."""
    (length,) = _LENGTH.unpack_from(data)
    head = json.loads(data[_LENGTH.size : _LENGTH.size + length])
    body = zlib.decompress(data[_LENGTH.size + length :])
    count, width = head["features"], len(head["meanings"]) + 1
    keys = struct.unpack_from(f"<{count}I", body)
    rows = {key: at * width for at, key in enumerate(keys)}
    numbers = array("b", body[count * 4 :])
    return Reader(tuple(head["meanings"]), tuple(head["biases"]), head["step"], rows, numbers)
