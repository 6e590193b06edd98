"""HTML from strangers as plain text, in time linear in its length: only as much of HTML as mail uses."""

import html

SKIPPED = frozenset({"script", "style", "head", "title", "template", "svg", "noscript"})
BLOCKS = frozenset(
    {"address", "article", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "footer"}
    | {"form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre"}
    | {"section", "table", "tbody", "tfoot", "thead", "tr", "ul"}
)
# str.lower() changes the length of some texts, and places would drift.
ASCII_LOWER = {ord(letter): ord(letter.lower()) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
SPACE = "\t\n\r\f "
MANY_QUOTES = 20


def read_markup(text: str) -> str:
    """Turn an HTML mail into lines of text.

    Paragraphs, rows and list items start lines, cells are parted by a tab, quotations carry "> ", scripts and
    styles are left out. Never raises; malformed markup is read as far as it goes.
    """
    page, place, folded = _Page(), 0, text.translate(ASCII_LOWER)
    while (opening := text.find("<", place)) >= 0:
        page.write(text[place:opening])
        name = _tag(folded[opening + 1 : opening + 20])
        if folded.startswith("<!--", opening):
            place = _after(text, "-->", opening)
        elif not name and text[opening + 1 : opening + 2] not in ("!", "?", "/"):
            # A lone "<", as in "a < b". It must not search for a ">", or a row of them takes quadratic time.
            page.write("<")
            place = opening + 1
        else:
            place = _after(text, ">", opening)
            page.mark(name)
            if name in SKIPPED and text[place - 2] != "/":
                place = _after(text, ">", _after(folded, f"</{name}", place))
    page.write(text[place:])
    return page.text()


def _after(text: str, end: str, start: int) -> int:
    found = text.find(end, start)
    return len(text) if found < 0 else found + len(end)


def _tag(start: str) -> str:
    """Return the name at the start of a tag ("/p", "br"), or nothing when no tag can start so."""
    name = ""
    for character in start:
        if not (character.isascii() and (character.isalnum() or (character == "/" and not name))):
            break
        name += character
    return name if name.strip("/") else ""


class _Page:
    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quotes = 0
        self._pre = 0

    def write(self, raw: str) -> None:
        if not raw:
            return
        text = html.unescape(raw).replace("\xa0", " ")
        if self._pre:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self._line.append(first)
            for line in rest:
                self.end_line()
                self._line.append(line)
            return
        words = " ".join(text.split())
        before = " " if text[0] in SPACE else ""
        after = " " if words and text[-1] in SPACE else ""
        self._line.append(f"{before}{words}{after}")

    def mark(self, tag: str) -> None:
        name = tag.removeprefix("/")
        if name in ("td", "th") and tag != name:
            self._line.append("\t")
        if name == "br":
            self.end_line(keep_empty=True)
        if name not in BLOCKS:
            return
        self.end_line()
        step = -1 if tag != name else 1
        if name == "blockquote":
            self._quotes = min(max(self._quotes + step, 0), MANY_QUOTES)
        elif name == "pre":
            self._pre = max(self._pre + step, 0)
        elif name == "p" and step < 0 and self._lines and self._lines[-1]:
            self._lines.append("")
        elif name == "li" and step > 0:
            self._line.append("- ")

    def end_line(self, *, keep_empty: bool = False) -> None:
        joined = "".join(self._line)
        # Spaces on both sides of a tag meet here.
        line = joined.rstrip() if self._pre else _close_up(joined)
        self._line = []
        if line or keep_empty:
            self._lines.append("> " * self._quotes + line)

    def text(self) -> str:
        self.end_line()
        return "\n".join(self._lines).strip("\n")


def _close_up(line: str) -> str:
    return "\t".join(" ".join(cell.split()) for cell in line.split("\t")).strip()
