#!/usr/bin/env python3
"""Measures how fast Candor is and compares with its targets.

usage: speed.py BUILD DATA      BUILD: a release build with CANDOR_BENCH; DATA: ../shared/data, which may be absent
Prints a table of medians; the same goes to build/bench/results.json. Exit 1 only when something could not be measured.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
REPETITIONS = 7
TO_MS = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}

# name: (what it is, most of it, unit)
TARGETS = {
    "loadOntology": ("load the ontology", 20, "ms"),
    "tokenise": ("tokens of 1,000 words", None, "ms"),
    "findConcepts": ("concepts in 1,000 words", None, "ms"),
    "readProfile": ("profile of 1,000 words", 5, "ms"),
    "readPosting": ("posting of 1,000 words", 1, "ms"),
    "prepareCandidate": ("index a resume for matching", None, "ms"),
    "analyse": ("one analysis, both parsed", 5, "ms"),
    "score": ("one score, both parsed", 0.3, "ms"),
    "readThroughWarmChild": ("two-page PDF, warm child", None, "ms"),
    "runPdftotext": ("two-page PDF, pdftotext", None, "ms"),
    "readerRatio": ("  child / pdftotext", 1.5, "x"),
    "commitThousandRows": ("1,000 rows in one transaction", None, "ms"),
    "commitThousandRowsPlainly": ("  in plain SQLite", None, "ms"),
    "encryptionRatio": ("  encrypted / plain", 2, "x"),
    "commitOneChange": ("one committed change", None, "ms"),
    "commitOneChangeP99": ("  the slowest of a hundred", 10, "ms"),
    "commitOneChangeWithJournal": ("  with the journal of changes", None, "ms"),
    "commitOneChangeWithJournalP99": ("  the slowest of a hundred", 10, "ms"),
    "journalCost": ("  what the journal adds", None, "ms"),
    "unlockHundredThousandRows": ("unlock with 100,000 rows, scrypt apart", 50, "ms"),
    "restoreToAMoment": ("restore 165 MB and 1,000 changes", 5000, "ms"),
    "backupOf165Megabytes": ("backup of 165 MB, read back", 1500, "ms"),
    "searchRareWord": ("search 10,000 documents, a rare word", 20, "ms"),
    "searchTwoWords": ("  two words", 20, "ms"),
    "searchAnyDocument": ("  a word all of them hold", 20, "ms"),
    "searchTwoLetters": ("  two letters of a word", 20, "ms"),
    "searchFourLetters": ("  four letters of many words", 20, "ms"),
    "searchFourCommonWords": ("  four words most of them hold", 20, "ms"),
    "addOneResume": ("keep one resume among them", None, "ms"),
    "listAnalyses": ("a page of 10,000 analyses", None, "ms"),
    "listAnalysesByWords": ("  filtered by words, sorted", 20, "ms"),
    "openAndListAnalyses": ("  from a closed file on", 60, "ms"),
    "start": ("candor, start to first frame", None, "ms"),
    "startEmpty": ("  an empty window", None, "ms"),
    "startRatio": ("  candor / empty window", 3, "x"),
    "windowUnlocked": ("the window over 1,000 documents opens", None, "ms"),
    "windowFirstRows": ("  first of 10,000 rows of history", 150, "ms"),
    "windowScrollStep": ("  slowest step of scrolling", 8, "ms"),
    "windowTyping": ("  slowest letter in its search", 16, "ms"),
    "windowMemory": ("  its memory", 90, "MB"),
    "match": ("candor-cli match, whole process", 120, "ms"),
    "rank": ("rank 1,000 postings for a resume", 1500, "ms"),
    "rankMemory": ("  its memory at most", 200, "MB"),
}


def functions(program):
    out = subprocess.run([program, "--benchmark_format=json", f"--benchmark_repetitions={REPETITIONS}",
                          "--benchmark_report_aggregates_only=true", "--benchmark_min_time=0.1"],
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    rows = [row for row in json.loads(out)["benchmarks"] if row.get("aggregate_name") == "median"]
    results = {row["run_name"].split("/")[0]: row["real_time"] * TO_MS[row["time_unit"]] for row in rows}
    return results | {row["run_name"].split("/")[0] + "P99": row["p99"] for row in rows if "p99" in row}


def whole(command, repetitions):
    """Median time in ms and most memory in MB of a program, its children's memory not included."""
    times, memory = [], 0
    for _ in range(repetitions):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        times.append((time.perf_counter() - start) * 1000)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{command[1]} failed")
        memory = max(memory, usage.ru_maxrss / 1024)
    return statistics.median(times), memory


def thousand_postings(data, path):
    lines = [json.loads(line) for line in open(data / "postings" / "monster_816.jsonl", encoding="utf-8")]
    with open(path, "w", encoding="utf-8") as out:
        for i in range(1000):
            posting = lines[i % len(lines)]
            text = f"{posting['job_title']}\n{posting['location']}\n{posting['job_description']}"
            out.write(json.dumps({"id": str(i), "text": text}) + "\n")


def programs(binaries, data):
    cli = str(binaries / "candor-cli")
    resume, posting = str(SAMPLES / "resume.pdf"), str(SAMPLES / "posting.txt")
    results = {"match": whole([cli, "match", "--resume", resume, "--job", posting, "--json"], 21)[0]}
    if not data.is_dir():
        print(f"{data} is not there: rank is not measured.", file=sys.stderr)
        return results
    with tempfile.TemporaryDirectory() as folder:
        jobs = os.path.join(folder, "jobs.jsonl")
        thousand_postings(data, jobs)
        rank = [cli, "rank", "--resumes", resume, "--jobs", jobs, "--jsonl"]
        results["rank"], results["rankMemory"] = whole(rank, 5)
    return results


def starts(build):
    """From the start of the process to its first painted frame, and its end right after."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        vault = os.path.join(home, "vault")
        os.environ["XDG_CONFIG_HOME"] = home
        window = whole([str(build / "bin" / "candor"), "--first-frame", "--vault", vault], 21)[0]
    empty = whole([str(build / "bench" / "empty_window"), "--first-frame"], 21)[0]
    large = json.loads(subprocess.run([str(build / "bench" / "window_bench")], stdout=subprocess.PIPE,
                                      stderr=subprocess.DEVNULL, check=True).stdout)
    return large | {"start": window, "startEmpty": empty, "startRatio": window / empty}


def main(build, data):
    load = os.getloadavg()[0]
    if load > 1:
        print(f"This machine is busy (load {load:.1f}): what follows is too slow.", file=sys.stderr)
    results = functions(build / "bench" / "candor_bench")
    if results.get("runPdftotext"):
        results["readerRatio"] = results["readThroughWarmChild"] / results["runPdftotext"]
    if results.get("commitThousandRowsPlainly"):
        results["encryptionRatio"] = results["commitThousandRows"] / results["commitThousandRowsPlainly"]
    if results.get("commitOneChangeWithJournal"):
        results["journalCost"] = results["commitOneChangeWithJournal"] - results["commitOneChange"]
    results |= programs(build / "bin", data)
    results |= starts(build)

    print(f"{'':36}{'median':>12}{'at most':>12}")
    rows = []
    for name, (title, most, unit) in TARGETS.items():
        if name not in results:
            continue
        value = results[name]
        verdict = "" if most is None else "  ok" if value <= most else "  TOO MUCH"
        print(f"{title:36}{value:9.3g} {unit:2}{'' if most is None else f'{most:9g} {unit}':>12}{verdict}")
        rows.append({"name": name, "what": title, "value": round(value, 4), "unit": unit, "most": most})
    target = ROOT / "build" / "bench" / "results.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps({"cores": os.cpu_count(), "results": rows}, indent=1) + "\n")
    print(f"\nWritten to {target.relative_to(ROOT)}.")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
