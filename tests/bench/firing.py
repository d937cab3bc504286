#!/usr/bin/env python3
"""Measures how many rows of the ontology the development postings mention, and prints hits to be judged by reading.

usage: firing.py BINARIES DATA [--silent] [--sample N [--seed S]]
--silent: the rows that nothing mentions. --sample: N hits drawn by chance, in their words. The tables are read as they
stand in resources/ontology: a changed row needs no build. Exit 1 when fewer rows fire than the floor.
"""
import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIRING_FLOOR = 50  # skills and occupations with a hit, per cent
SKILLSPAN_FLOOR = 57  # F of spans that overlap, per cent, sentences of skillspan/dev
KINDS = ["tool", "method", "knowledge", "equipment", "soft", "occupation", "degree", "certificate", "licence", "language"]
SKILLS = range(5)
CONTEXT = 70  # characters about a hit


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def postings(data):
    texts = [f"{job['job_title']}\n{job['job_description']}" for job in lines(data / "postings" / "monster_816.jsonl")]
    texts += [f"{job['title']}\n{job['text']}" for job in lines(data / "ranking" / "jobs.jsonl")]
    return texts + [" ".join(row["tokens"]) for part in ("train", "dev") for row in lines(data / "skills" / "skillspan" / f"{part}.json")]


def mentions(program, texts):
    """Rows as [name, kind], and for each text its hits as [row, start, length, how]; places count UTF-16 units."""
    out = subprocess.run([program, ROOT / "resources" / "ontology"], input="".join(json.dumps(text) + "\n" for text in texts),
                         stdout=subprocess.PIPE, check=True, text=True).stdout.splitlines()
    return json.loads(out[0]), [json.loads(line) for line in out[1:]]


def excerpt(text, start, length):
    units = text.encode("utf-16-le")
    cut = lambda a, b: " ".join(units[2 * max(a, 0):2 * b].decode("utf-16-le", "ignore").split())
    return f"{cut(start - CONTEXT, start)} [{cut(start, start + length)}] {cut(start + length, start + length + CONTEXT)}"


def spans(tags, offsets):
    found = []
    for tag, (start, end) in zip(tags, offsets):
        if tag == "B" or (tag == "I" and not found):
            found.append([start, end])
        elif tag == "I":
            found[-1][1] = end
    return found


def skillspan(program, data):
    """F of spans that overlap: skills as found against the Skill and Knowledge spans marked by hand."""
    rows = lines(data / "skills" / "skillspan" / "dev.json")
    kinds, hits = mentions(program, [" ".join(row["tokens"]) for row in rows])
    hit_right = hit_all = gold_found = gold_all = 0
    for row, found in zip(rows, hits):
        offsets, at = [], 0
        for token in row["tokens"]:
            size = len(token.encode("utf-16-le")) // 2
            offsets.append((at, at + size))
            at += size + 1
        gold = spans(row["tags_skill"], offsets) + spans(row["tags_knowledge"], offsets)
        mine = [(start, start + length) for hit, start, length, _ in found if kinds[hit][1] in SKILLS]
        overlap = lambda a, b: a[0] < b[1] and b[0] < a[1]
        hit_all += len(mine)
        gold_all += len(gold)
        hit_right += sum(any(overlap(span, other) for other in gold) for span in mine)
        gold_found += sum(any(overlap(span, other) for other in mine) for span in gold)
    precision, recall = hit_right / hit_all, gold_found / gold_all
    print(f"SkillSpan dev: precision {100 * precision:.1f}, recall {100 * recall:.1f}")
    return 200 * precision * recall / (precision + recall)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("binaries", type=pathlib.Path)
    options.add_argument("data", type=pathlib.Path)
    options.add_argument("--silent", action="store_true")
    options.add_argument("--sample", type=int, default=0)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    if not asked.data.is_dir():
        print(f"{asked.data} is not there: what fires is not measured.")
        return 0
    program = asked.binaries / ".." / "tools" / "ontology-mentions"
    texts = postings(asked.data)
    rows, hits = mentions(program, texts)
    count = collections.Counter(hit[0] for found in hits for hit in found)
    for kind, label in enumerate(KINDS):
        of_kind = [i for i, row in enumerate(rows) if row[1] == kind]
        print(f"{label:12}{len(of_kind):6} rows{100 * sum(i in count for i in of_kind) / len(of_kind):7.1f} % fire")
    work = [i for i, row in enumerate(rows) if row[1] <= 5]
    share = 100 * sum(i in count for i in work) / len(work)
    print(f"{sum(count.values())} hits; {len(work)} skills and occupations, {share:.1f} % fire")
    if asked.silent:
        print("\n".join(f"silent\t{KINDS[rows[i][1]]}\t{rows[i][0]}" for i in work if i not in count))
    every = [(text, *hit) for text, found in zip(texts, hits) for hit in found]
    for text, row, start, length, _ in random.Random(asked.seed).sample(every, asked.sample):
        print(f"{rows[row][0]} ({KINDS[rows[row][1]]}): {excerpt(text, start, length)}")
    overlap = skillspan(program, asked.data)
    print(f"SkillSpan dev: F {overlap:.1f}")
    return 0 if share >= FIRING_FLOOR and overlap >= SKILLSPAN_FLOOR else 1


sys.exit(main())
