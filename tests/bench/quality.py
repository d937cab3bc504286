#!/usr/bin/env python3
"""Measures how good Candor's answers are, on documents that are not part of the project.

usage: quality.py BINARIES DATA     DATA: ../shared/data with its scorers; without it nothing is measured
The answers go to build/bench/*.jsonl, the scorers' tables to the terminal. Exit 1 when a figure is below its floor.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import time

import redaction
import requirements

ROOT = pathlib.Path(__file__).resolve().parents[2]
ANSWERS = ROOT / "build" / "bench"
PROFILE_FLOOR = {"name": 93, "email": 95, "phone": 94, "skills": 50, "sections": 85}  # text PDFs, per cent
RANKING_FLOOR = {"AUC": 0.90, "nDCG@10": 0.73}


def answer(line):
    """A profile as candor-cli prints it → a line the scorer reads."""
    basics = line.get("basics") or {}
    named = lambda key, field: [entry[field] for entry in line.get(key) or [] if entry.get(field)]
    skills = [word for skill in line.get("skills") or [] for word in skill.get("keywords") or [skill.get("name")]]
    return {"file": line["file"], "ms": line.get("ms"), "err": (line.get("error") or {}).get("fault"),
            "name": basics.get("name"), "email": basics.get("email"), "phone": basics.get("phone"),
            "employers": named("work", "name"), "schools": named("education", "institution"), "skills": skills,
            "sections": line.get("sections") or []}


def profile(cli, data):
    files = [json.loads(line)["file"] for line in open(data / "resumes.jsonl", encoding="utf-8")]
    # A file that cannot be read is a row with an error, and exit code 1.
    out = subprocess.run([cli, "profile", "--jsonl", *files], cwd=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    path = ANSWERS / "profile.jsonl"
    with open(path, "w", encoding="utf-8") as target:
        for line in out.splitlines():
            target.write(json.dumps(answer(json.loads(line)), ensure_ascii=False) + "\n")
    table = scored(data / "score" / "profile.py", data / "resumes.jsonl", path)
    columns = table.splitlines()[0].split()[-7:]  # the fields; counts and times come before
    figures = re.search(r"^ALL text pdf +(.*)$", table, re.M).group(1).split()[-7:]
    values = dict(zip(columns, figures))
    return {name: (float(values[name]), floor) for name, floor in PROFILE_FLOOR.items()}


def ranking(cli, data):
    path = ANSWERS / "ranking.jsonl"
    folder = data / "ranking"
    start = time.perf_counter()
    with open(path, "wb") as target:
        subprocess.run([cli, "rank", "--resumes", folder / "resumes.jsonl", "--jobs", folder / "jobs.jsonl", "--jsonl"],
                       stdout=target, stderr=subprocess.DEVNULL, check=True)
    seconds = time.perf_counter() - start
    pairs = sum(1 for _ in open(path, "rb"))
    table = scored(data / "score" / "ranking.py", folder, path)
    print(f"{seconds:.1f} s, {seconds / pairs * 1e6:.0f} µs a pair, reading included")
    return {name: (float(re.search(re.escape(name) + r" ([\d.]+)", table).group(1)), floor) for name, floor in RANKING_FLOOR.items()}


def scored(scorer, truth, answers):
    table = subprocess.run([sys.executable, scorer, truth, answers], stdout=subprocess.PIPE, check=True, text=True).stdout
    print(table, end="")
    return table


def main(binaries, data):
    if not data.is_dir():
        print(f"{data} is not there: the quality of answers is not measured.")
        return 0
    ANSWERS.mkdir(parents=True, exist_ok=True)
    cli = os.path.abspath(binaries / "candor-cli")
    print("Reading resumes (the floors hold for text PDFs)")
    figures = profile(cli, data.resolve())
    print("\nRanking")
    figures |= ranking(cli, data.resolve())
    print("\nRequirements")
    figures |= requirements.measure(cli, data.resolve(), os.environ.get("CANDOR_LABELS", "dev"), "CANDOR_TELL" in os.environ)
    print("\nRedaction")
    figures |= redaction.measure(cli, data.resolve(), "CANDOR_TELL" in os.environ)
    print(f"\n{'':18}{'reached':>9}{'at least':>10}")
    for name, (value, floor) in figures.items():
        print(f"{name:18}{value:9.3g}{floor:10.3g}{'' if value >= floor else '  TOO LITTLE'}")
    return 0 if all(value >= floor for value, floor in figures.values()) else 1


sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
