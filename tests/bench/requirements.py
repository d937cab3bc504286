"""How well requirements are read and met, against labels set by reading (tests/data/requirements/README.md)."""
import json
import pathlib
import re
import subprocess
import tempfile

LABELS = pathlib.Path(__file__).resolve().parents[1] / "data" / "requirements" / "labels.jsonl"
LEAST_OVERLAP = 0.5  # of the shorter of the two
FLOOR = {"must/nice F1": 0.85, "met accuracy": 0.85}


def texts(path):
    return {row["id"]: row["text"] for row in map(json.loads, open(path, encoding="utf-8"))}


def postings(data):
    """Those of the ranking set by their ids, and the rows of monster_816 as m0, m1, …"""
    rows = map(json.loads, open(data / "postings" / "monster_816.jsonl", encoding="utf-8"))
    return texts(data / "ranking" / "jobs.jsonl") | {f"m{i}": row["job_description"] for i, row in enumerate(rows)}


def place(text, words, taken):
    """Where the words of a requirement stand: the first place that no other one has."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    places = [m.span() for m in re.finditer(pattern, text)]
    return next((p for p in places if p not in taken), places[0] if places else None)


def overlap(a, b):
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / min(a[1] - a[0], b[1] - b[0]) if shared > 0 else 0


def answers(cli, resume, job):
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder, name) for name in ("resume.txt", "job.txt")]
        for path, text in zip(paths, (resume, job)):
            path.write_text(text, encoding="utf-8")
        out = subprocess.run([cli, "match", "--resume", paths[0], "--job", paths[1], "--json"], stdout=subprocess.PIPE)
    found = []
    for requirement in json.loads(out.stdout)["requirements"]:
        span = place(job, requirement["text"], [f[0] for f in found])
        if span:
            found.append((span, requirement["kind"], requirement["status"]))
    return found


def measure(cli, data, which, tell):
    """which: "dev", or "once" for the pairs put aside; tell: prints each difference."""
    jobs, resumes = postings(data), texts(data / "ranking" / "resumes.jsonl")
    right = extra = lost = 0
    sure, same, counted, all_statuses = 0, 0, 0, 0
    seen = set()
    for row in map(json.loads, open(LABELS, encoding="utf-8")):
        if row["set"] != which:
            continue
        found = answers(cli, resumes[row["resume"]], jobs[row["job"]])
        wanted = [((label[0], label[0] + label[1]), label[2], (label + [None])[3]) for label in row["labels"]]
        words = lambda span: jobs[row["job"]][span[0]:span[1]]
        if row["job"] not in seen:
            seen.add(row["job"])
            for span, need, _ in wanted:
                if need == "either":
                    continue
                hit = any(overlap(span, f[0]) >= LEAST_OVERLAP and f[1] == need for f in found)
                right, lost = right + hit, lost + (not hit)
                if tell and not hit:
                    print(f"  {row['job']} not read as {need}: {words(span)}")
            for span, need, _ in found:
                touched = [w for w in wanted if overlap(span, w[0]) >= LEAST_OVERLAP]
                if not any(w[1] in (need, "either") for w in touched):
                    extra += 1
                    if tell:
                        print(f"  {row['job']} read as {need}: {words(span)}")
        for span, need, status in wanted:
            near = max(found, key=lambda f: overlap(span, f[0]), default=None)
            if status is None or near is None or overlap(span, near[0]) < LEAST_OVERLAP:
                continue
            all_statuses += 1
            same += near[2] == status
            if status != "partly":
                counted += 1
                sure += near[2] == status
            if tell and near[2] != status:
                print(f"  {row['job']} {row['resume']} {near[2]}, labelled {status}: {words(span)}")
    f1 = 2 * right / max(1, 2 * right + extra + lost)
    print(f"{which}: must/nice F1 {f1:.3f} ({right} right, {lost} lost, {extra} too many), "
          f"met or missing {sure / max(1, counted):.3f} of {counted}, with partly {same / max(1, all_statuses):.3f} of {all_statuses}")
    return {"must/nice F1": (f1, FLOOR["must/nice F1"]), "met accuracy": (sure / max(1, counted), FLOOR["met accuracy"])}
