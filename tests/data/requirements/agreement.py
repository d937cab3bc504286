#!/usr/bin/env python3
"""How far two readers who did not see each other's labels agree: the share of equal needs and statuses, and Cohen's kappa."""
import collections
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
LEAST_OVERLAP = 0.5  # of the shorter of the two


def rows(name):
    return map(json.loads, open(HERE / name, encoding="utf-8"))


def overlap(a, b):
    return (min(a[0] + a[1], b[0] + b[1]) - max(a[0], b[0])) / min(a[1], b[1])


def tell(what, pairs):
    same = sum(a == b for a, b in pairs) / len(pairs)
    one, two = (collections.Counter(pair[i] for pair in pairs) for i in (0, 1))
    chance = sum(one[value] * two[value] for value in one) / len(pairs) ** 2
    print(f"{what}: {len(pairs)} labelled twice, {same:.3f} equal, kappa {(same - chance) / (1 - chance):.2f}")


first = {(row["job"], row["resume"]): row for row in rows("labels.jsonl")}
for which in sorted({first[row["job"], row["resume"]]["set"] for row in rows("again.jsonl")}):
    needs, statuses, alone = [], [], 0
    for row in rows("again.jsonl"):
        mine = first[row["job"], row["resume"]]
        if mine["set"] != which:
            continue
        left = list(row["labels"])
        for label in mine["labels"]:
            other = max(left, key=lambda o: overlap(label, o), default=None)
            if other is None or overlap(label, other) < LEAST_OVERLAP:
                alone += label[2] != "either"
                continue
            left.remove(other)
            needs.append((label[2], other[2]))
            if len(label) == 4 and len(other) == 4:
                statuses.append((label[3], other[3]))
        alone += sum(other[2] != "either" for other in left)
    tell(f"{which}, needs", needs)
    tell(f"{which}, statuses", statuses)
    print(f"{which}: {alone} demands that only one of them marked")
