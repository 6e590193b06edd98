"""Takes from npm what the pages load from others, and makes one file of the icons: `make assets`.

The results are kept in web/static, so that nobody needs npm to run, test or install Suivi. To take a newer version,
change it in PACKAGES and run this; to use another icon, add its name to ICONS.
"""

import json
import re
import subprocess
import tarfile
import tempfile
from hashlib import sha256
from pathlib import Path

STATIC = Path(__file__).parents[1] / "web" / "static"
PACKAGES = {"bootstrap": "5.3.9", "htmx.org": "2.0.11", "bootstrap-icons": "1.13.2"}
FILES = {
    "bootstrap.min.css": ("bootstrap", "dist/css/bootstrap.min.css"),
    "bootstrap.rtl.min.css": ("bootstrap", "dist/css/bootstrap.rtl.min.css"),
    "bootstrap.LICENSE": ("bootstrap", "LICENSE"),
    "htmx.min.js": ("htmx.org", "dist/htmx.min.js"),
    "htmx.LICENSE": ("htmx.org", "LICENSE"),
    "icons.LICENSE": ("bootstrap-icons", "LICENSE"),
}
ICONS = (
    "archive", "arrow-counterclockwise", "arrow-left", "arrow-left-right", "arrow-right", "arrow-repeat", "bank",
    "bar-chart", "bell", "bell-slash", "book", "box-arrow-in-right", "box-arrow-right", "braces", "bullseye",
    "calendar-event", "calendar-plus", "calendar-week", "chat-left-quote", "chat-left-text", "check-circle",
    "check-lg", "check2-all", "chevron-down", "chevron-left", "chevron-right", "circle-half", "clipboard-check",
    "clock", "clock-history", "cloud-upload", "dash-circle", "diagram-3", "download", "envelope", "envelope-check",
    "envelope-exclamation", "envelope-x", "exclamation-circle", "exclamation-triangle", "eye", "eye-slash",
    "file-earmark", "file-earmark-excel", "file-earmark-text", "filter", "flag", "funnel", "gear", "globe2",
    "graph-up", "hourglass-split", "house", "inbox", "info-circle", "journal-text", "key", "keyboard", "ladder",
    "link-45deg", "list", "list-check", "list-ul", "lock", "megaphone", "moon-stars", "paperclip", "pause-circle",
    "pencil", "people", "person", "person-badge", "person-check", "person-dash", "person-plus", "person-x", "phone",
    "play-circle", "plus-lg", "printer", "question-circle", "reply", "search", "send", "send-check", "shield-check",
    "shield-lock", "sliders", "sort-down", "speedometer2", "star", "stop-circle", "sun", "table", "tag", "telegram",
    "telephone", "trash", "translate", "unlock", "upload", "x-circle", "x-lg",
)  # fmt: skip


def fetch(folder: Path) -> None:
    """Unpack each package, in its exact version, into a folder of its name. npm checks what its registry says."""
    for name, version in PACKAGES.items():
        done = subprocess.run(
            ["npm", "pack", "--json", "--ignore-scripts", f"{name}@{version}"],
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
        )
        told = json.loads(done.stdout)
        with tarfile.open(folder / (told[0] if isinstance(told, list) else told[name])["filename"]) as archive:
            archive.extractall(folder / name, filter="data")


def gather_icons(icons: Path) -> str:
    """One picture in which each icon is a symbol of its name."""
    symbols = []
    for name in ICONS:
        drawn = (icons / f"{name}.svg").read_text(encoding="utf-8")
        found = re.search(r'viewBox="([^"]+)"[^>]*>(.*)</svg>', drawn, re.DOTALL)
        if found is None:
            raise ValueError(f"{name}.svg is drawn in another way than the rest")
        paths = re.sub(r"\s*\n\s*", "", found[2])
        symbols.append(f'<symbol id="{name}" viewBox="{found[1]}">{paths}</symbol>')
    return '<svg xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(symbols) + "\n</svg>\n"


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        fetch(folder)
        for name, (package, path) in FILES.items():
            content = (folder / package / "package" / path).read_bytes()
            # Maps of sources are not shipped, so nobody should look for them.
            content = re.sub(rb"\n?(/\*|//)# sourceMappingURL=.*\s*$", b"\n", content)
            (STATIC / name).write_bytes(content)
        icons = gather_icons(folder / "bootstrap-icons" / "package" / "icons")
        (STATIC / "icons.svg").write_text(icons, encoding="utf-8")
    lines = ["# What of this folder was made by others; written by deploy/assets.py.", ""]
    lines += [f'"{name}" = "{version}"' for name, version in PACKAGES.items()]
    lines += ["", "[sha256]"]
    for name in sorted({*FILES, "icons.svg"}):
        lines.append(f'"{name}" = "{sha256((STATIC / name).read_bytes()).hexdigest()}"')
    (STATIC / "vendor.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
