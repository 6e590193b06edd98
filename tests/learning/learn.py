"""`learn.py EXAMPLES READER`: learn the second reader; needs scikit-learn, which nothing else of ours does."""

import json
import sys
import zlib
from pathlib import Path

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from domain.replies.second_reader import STEPS, pack

KEPT = 40_000
"""Features; the others weigh next to nothing."""
SEEN = 2
"""A feature that fewer examples have teaches nothing."""
STRENGTH = 100.0
"""How far it trusts its examples: the inverse of the regularisation."""


def main(examples: str, reader: str) -> None:
    rows = [json.loads(line) for line in Path(examples).read_text(encoding="utf-8").splitlines()]
    said, meant = [row[0] for row in rows], [row[1] for row in rows]
    finder = TfidfVectorizer(analyzer=list, lowercase=False, min_df=SEEN)
    model = LogisticRegression(C=STRENGTH, max_iter=400).fit(finder.fit_transform(said), meant)
    heaviest = numpy.argsort(-abs(model.coef_).max(0), kind="stable")[:KEPT]
    names = sorted(finder.get_feature_names_out()[heaviest])
    # Once more with those alone, so that what is left out is not missed.
    finder = TfidfVectorizer(analyzer=list, lowercase=False, vocabulary=names)
    model = LogisticRegression(C=STRENGTH, max_iter=400).fit(finder.fit_transform(said), meant)
    step = float(abs(model.coef_).max()) / STEPS
    weights = numpy.rint(model.coef_.T / step).astype(int)
    rare = numpy.rint(finder.idf_ / finder.idf_.max() * STEPS).astype(int)
    table = {zlib.crc32(name.encode()): [*weights[at].tolist(), int(rare[at])] for at, name in enumerate(names)}
    biases = [round(float(bias), 4) for bias in model.intercept_]
    Path(reader).write_bytes(pack(model.classes_.tolist(), biases, step, table))
    print(f"{len(rows):,} examples, {len(table):,} features, {Path(reader).stat().st_size:,} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
