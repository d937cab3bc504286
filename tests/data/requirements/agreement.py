#!/usr/bin/env python3
"""How far the two passes of labelling agree: the share of equal statuses, and Cohen's kappa."""
import collections
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
rows = lambda name: map(json.loads, open(HERE / name, encoding="utf-8"))

first = {(row["job"], row["resume"]): row["labels"] for row in rows("labels.jsonl")}
pairs = []
for row in rows("again.jsonl"):
    for label, status in zip(first[row["job"], row["resume"]], row["statuses"]):
        if len(label) == 4:
            pairs.append((label[3], status))
same = sum(a == b for a, b in pairs) / len(pairs)
one, two = (collections.Counter(pair[i] for pair in pairs) for i in (0, 1))
chance = sum(one[status] * two[status] for status in one) / len(pairs) ** 2
print(f"{len(pairs)} statuses labelled twice: {same:.3f} equal, kappa {(same - chance) / (1 - chance):.2f}")
