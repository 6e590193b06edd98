"""What a file is called: a stranger chose the name, and people read it, type it and save under it."""

import re
import unicodedata

LONGEST = 120
NAMELESS = "file"
# What Windows opens as a device, whatever the extension.
DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)", re.IGNORECASE)
FORBIDDEN = re.compile(r'[<>:"|?*]')
PROGRAMS = frozenset(
    {"apk", "app", "bat", "bin", "chm", "cmd", "com", "cpl", "dll", "dmg", "exe", "gadget", "hta", "iso", "jar", "js"}
    | {"jse", "lnk", "msc", "msi", "msp", "pif", "ps1", "py", "reg", "scr", "sh", "sys", "vb", "vbe", "vbs", "wsf"}
    | {"wsh"}
)
"""Extensions of what a computer carries out."""
WORDS = frozenset({"app", "com", "js", "py", "reg", "sh", "sys"})
"""Those that stand in the middle of honest names, too: "Letter of example.com.pdf"."""


def clean_name(name: str) -> str:
    """A name that is safe to show, to type and to write: no path, no control or direction marks, at most 120 letters.

    A name of nothing becomes "file".
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    # Cc: control; Cf: direction marks, which show "fdp.exe" as "exe.pdf"; Cs, Co, Cn: no letters at all.
    shown = "".join(" " if c.isspace() else c for c in last if c.isspace() or unicodedata.category(c)[0] != "C")
    tidy = " ".join(FORBIDDEN.sub("_", shown).split()).strip(". ")
    if DEVICES.match(tidy):
        tidy = f"_{tidy}"
    if len(tidy) > LONGEST:
        stem, dot, extension = tidy.rpartition(".")
        fits = bool(dot) and len(extension) <= 8
        tidy = f"{stem[: LONGEST - len(extension) - 1].rstrip('. ')}.{extension}" if fits else tidy[:LONGEST].rstrip()
    return tidy or NAMELESS


def extension_of(name: str) -> str:
    """The last extension in lower case, without its dot; "" when there is none."""
    stem, dot, extension = name.rpartition(".")
    return extension.lower() if dot and stem and re.fullmatch(r"\w{1,8}", extension) else ""


def names_program(name: str) -> bool:
    """Whether an extension of a name is a program's; one before the last only where it can be nothing else."""
    *inner, last = [part.lower() for part in name.split(".")[1:]] or [""]
    return last in PROGRAMS or any(part in PROGRAMS - WORDS for part in inner)
