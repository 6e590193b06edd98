"""Files to import: the UN's own where they lie beside the checkout, else made ones of the same shape and size."""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
UPR_ROWS = 42_013
HEADINGS = (
    *("To", "To-Rgrp", "To-Org", "Text", "From", "From-Rgrp", "From-Org"),
    *("Response", "Action", "Issue", "Session", "Source file"),
)
WORDS = (
    *("ratify", "strengthen", "protect", "the", "rights", "of", "women", "children", "persons"),
    *("with", "disabilities", "in", "law", "and", "practice"),
)


def find_upr_info(folder: Path) -> Path:
    """The UPR-Info export of all States, sessions 1 to 20 (42,013 rows); without it, one of the same shape."""
    real = DATA / "upr_info_sessions_1-20.csv"
    return real if real.exists() else make_upr_info(folder / "upr_info.csv", UPR_ROWS)


def make_upr_info(file: Path, rows: int, salt: str = "") -> Path:
    """Write a UPR-Info export of `rows` recommendations, of one recommending State each. salt: makes them new ones."""
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADINGS)
        for n in range(rows):
            text = f"{_sentence(n)} (measure {salt}{n})"
            writer.writerow(
                (
                    *(f"State {n % 190}", "Asia", "OIC", text, "Austria", "WEOG", "EU"),
                    *("Accepted" if n % 4 else "Noted", n % 5 + 1, "Women's rights,Justice", n % 20 + 1, "made.csv"),
                )
            )
    return file


def make_uhri_json(file: Path, size: int) -> Path:
    """Write a UHRI bulk export of at least `size` bytes by repetition: each annotation new, in documents of its own."""
    real = DATA / "uhri_export_slovenia_australia.json"
    annotations = json.loads(real.read_text(encoding="utf-8")) if real.exists() else list(_annotations())
    written, repetition = 0, 0
    with file.open("w", encoding="utf-8") as stream:
        written += stream.write("[")
        while written < size:
            for place, annotation in enumerate(annotations):
                repeated = json.dumps(_repeat(annotation, repetition, place), ensure_ascii=False, indent=1)
                comma = "," if repetition or place else ""
                written += len(f"{comma}{repeated}".encode())
                stream.write(f"{comma}{repeated}")
            repetition += 1
        stream.write("]")
    return file


def _repeat(annotation: dict[str, Any], repetition: int, place: int) -> dict[str, Any]:
    return annotation | {
        "AnnotationId": str(uuid5(NAMESPACE_URL, f"{repetition}/{place}")),
        "Symbol": f"{annotation['Symbol']}/R{repetition}",
        "Text": re.sub(r"^\d+(?=\.)", lambda number: f"{repetition + 1}{number[0]}", annotation["Text"]),
    }


def _annotations() -> Iterator[dict[str, Any]]:
    for n in range(484):
        yield {
            "AffectedPersons": ["- Women"],
            "AnnotationType": "- Recommendations",
            "Body": "- UPR",
            "Countries": ["- Slovenia"],
            "DocumentId": str(uuid5(NAMESPACE_URL, f"document {n // 100}")),
            "PublicationDate": "2020-01-03T00:00:00",
            "PublicationDateOnUhri": "2020-01-03T11:59:25",
            "Regions": ["- Eastern European States"],
            "Sdgs": ["- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"],
            "Symbol": f"A/HRC/{n // 100}/15",
            "Text": f"{100 + n}.1 {_sentence(n)} (France) (Lithuania);",
            "Themes": ["- Acceptance of international norms", "- Enforced disappearances"],
            "UprCycle": "3",
            "UprPositions": ["- Supported"],
            "UprRecommendingCountry": ["- France", "- Lithuania"],
            "UprRecommendingRegions": [],
            "UprSession": ["- 34 Session"],
        }


def _sentence(n: int) -> str:
    return " ".join(WORDS[(n * step) % len(WORDS)] for step in range(1, 26)).capitalize()
