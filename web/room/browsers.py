"""What a browser calls itself, in the two words by which people know their own: its name, and what it runs on."""

from typing import Final

NAMES: Final = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
"""In this order: nearly every browser also calls itself by the names below its own."""
SYSTEMS: Final = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def name_browser(agent: str) -> str:
    """Such as "Firefox, Windows"; what it said, cut short, when it is none of those; empty when it said nothing."""
    name = next((name for mark, name in NAMES if mark in agent), None)
    system = next((name for mark, name in SYSTEMS if mark in agent), None)
    return ", ".join(one for one in (name, system) if one) or agent[:40]
