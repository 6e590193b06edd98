"""What the record holds of the recommendations that a batch tells of, and how one of them is found."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from domain.intake import Intake
from domain.texts import collapse
from domain.words import Phase


@dataclass(frozen=True, slots=True)
class Known:
    """A recommendation that the record holds. source_fingerprint: of what this same source said last."""

    id: UUID
    state: str
    reference: str
    phase: Phase
    identity: str
    annotation_id: str | None
    values: dict[str, Any]
    fingerprint: str | None


class Index:
    """The known recommendations of a batch, by annotation id and by identity."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._by_annotation: dict[str, Known] = {}
        self._by_identity: dict[str, list[Known]] = {}
        for one in known:
            self.add(one)

    def add(self, one: Known) -> None:
        if one.annotation_id:
            self._by_annotation[one.annotation_id] = one
        self._by_identity.setdefault(one.identity, []).append(one)

    def adopt(self, one: Known, annotation: str) -> None:
        """An annotation found its recommendation; another annotation of the same paragraph must not take it away."""
        self._by_identity[one.identity].remove(one)
        self.add(replace(one, annotation_id=annotation))

    def find(self, intake: Intake, key: str) -> Known | None:
        """The same annotation; else one of the same identity whose annotation is not another one."""
        if intake.annotation_id and intake.annotation_id in self._by_annotation:
            return self._by_annotation[intake.annotation_id]
        same = [
            k
            for k in self._by_identity.get(key, ())
            if (not intake.annotation_id or k.annotation_id is None) and (not intake.state or k.state == intake.state)
        ]
        if len(same) > 1:
            told = collapse(intake.text).casefold()
            same = [k for k in same if collapse(k.values["text"]).casefold() == told] or same
        return same[0] if same else None
