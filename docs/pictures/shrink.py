"""Makes a screenshot small: its 256 commonest colours as a palette, the few others as the nearest of them."""

import struct
import zlib
from collections import Counter
from pathlib import Path

COLOURS = 256
SIGNATURE = b"\x89PNG\r\n\x1a\n"
WIDTHS = {2: 3, 6: 4}
"""Bytes a pixel, by the PNG's colour type: what Chromium writes."""

Colour = tuple[int, int, int]


def shrink(picture: Path) -> None:
    """Write a PNG of eight bits a channel anew, with a palette."""
    width, height, pixels = read(picture.read_bytes())
    common = [colour for colour, _ in Counter(pixels).most_common(COLOURS)]
    place = {colour: index for index, colour in enumerate(common)}
    for colour in set(pixels) - place.keys():
        place[colour] = min(range(len(common)), key=lambda index: far(common[index], colour))
    indexes = bytes(place[pixel] for pixel in pixels)
    # Flat colours compress best without a filter, of which each line names one: 0.
    lines = b"".join(b"\0" + indexes[at : at + width] for at in range(0, len(indexes), width))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", bytes(channel for colour in common for channel in colour)),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    )
    picture.write_bytes(SIGNATURE + b"".join(chunk(kind, body) for kind, body in chunks))


def read(data: bytes) -> tuple[int, int, list[Colour]]:
    """Width, height and pixels of a PNG (ISO/IEC 15948), its alpha left out."""
    width, height, _, kind = struct.unpack(">IIBB", data[16:26])
    packed, at = b"", len(SIGNATURE)
    while at < len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        packed += data[at + 8 : at + 8 + length] if name == b"IDAT" else b""
        at += 12 + length
    raw, step = zlib.decompress(packed), WIDTHS[kind]
    stride = width * step
    pixels: list[Colour] = []
    above = bytearray(stride)
    for start in range(0, height * (stride + 1), stride + 1):
        line = bytearray(raw[start + 1 : start + 1 + stride])
        for i in range(stride):
            left, corner = (line[i - step], above[i - step]) if i >= step else (0, 0)
            line[i] = (line[i] + guess(raw[start], left, above[i], corner)) & 255
        pixels += [(line[i], line[i + 1], line[i + 2]) for i in range(0, stride, step)]
        above = line
    return width, height, pixels


def guess(way: int, left: int, up: int, corner: int) -> int:
    """What a line's filter foretells of a byte."""
    nearest = min((left, up, corner), key=lambda byte: abs(left + up - corner - byte))
    return (0, left, up, (left + up) // 2, nearest)[way]


def far(one: Colour, other: Colour) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
