"""The UHRI bulk export as JSON: a list of objects, read as a stream since the whole of it is some 360 MB."""

from collections.abc import Iterator
from pathlib import Path

import ijson

from domain.faults import fault
from domain.intake import Entry, Problem
from domain.texts import clean
from sources.errors import Unfit
from sources.glimpse import Glimpse, Kind
from sources.ports import ReadOptions
from sources.uhri import Annotation, take

_KEYS = {
    "text": "Text",
    "kind": "AnnotationType",
    "body": "Body",
    "countries": "Countries",
    "symbol": "Symbol",
    "themes": "Themes",
    "groups": "AffectedPersons",
    "sdgs": "Sdgs",
    "published": "PublicationDate",
    "recommenders": "UprRecommendingCountry",
    "positions": "UprPositions",
    "annotation_id": "AnnotationId",
    "sessions": "UprSession",
    "cycle": "UprCycle",
}
_REQUIRED = {_KEYS[field] for field in ("text", "kind", "body", "countries", "annotation_id")}


class UhriJson:
    """Rows are counted from 1, the first object of the list."""

    name = "uhri-json"

    def recognises(self, glimpse: Glimpse) -> bool:
        return glimpse.kind is Kind.JSON and glimpse.keys >= _REQUIRED

    def read(self, path: Path, options: ReadOptions) -> Iterator[Entry]:
        """Yield an Intake, Skip or Problem for every object; where the file breaks off, one Problem for the place."""
        row = 0
        with path.open("rb") as file:
            try:
                for row, item in enumerate(ijson.items(file, "item", use_float=True), start=1):
                    yield _take(row, item, options)
            except (ijson.JSONError, UnicodeDecodeError):
                yield Problem(row + 1, None, fault("problem-list-broken"))


def _take(row: int, item: object, options: ReadOptions) -> Entry:
    if not isinstance(item, dict):
        return Problem(row, None, fault("problem-object", found=str(item)[:40]))
    try:
        return take(_annotate(row, item), options, _KEYS)
    except Unfit as unfit:
        return Problem(row, _KEYS[unfit.field], unfit.fault)


def _annotate(row: int, item: dict[str, object]) -> Annotation:
    return Annotation(
        row=row,
        text=_read_one(item, "text"),
        kind=_read_one(item, "kind"),
        body=_read_one(item, "body"),
        countries=_read_many(item, "countries"),
        symbol=_read_one(item, "symbol"),
        themes=_read_many(item, "themes"),
        groups=_read_many(item, "groups"),
        sdgs=_read_many(item, "sdgs"),
        published=_read_one(item, "published"),
        recommenders=_read_many(item, "recommenders"),
        positions=_read_many(item, "positions"),
        annotation_id=_read_one(item, "annotation_id"),
        sessions=_read_many(item, "sessions"),
        cycle=_read_one(item, "cycle"),
    )


def _read_one(item: dict[str, object], field: str) -> str:
    value = item.get(_KEYS[field])
    if value is None:
        return ""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, str | int | float):
        raise Unfit(field, fault("problem-one-value", found=str(value)[:40]))
    return str(value)


def _read_many(item: dict[str, object], field: str) -> tuple[str, ...]:
    value = item.get(_KEYS[field])
    if value is None:
        return ()
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str | int | float) for one in values):
        raise Unfit(field, fault("problem-texts", found=str(value)[:40]))
    cleaned = (clean(str(one)) for one in values)
    return tuple(dict.fromkeys(one for one in cleaned if one))
