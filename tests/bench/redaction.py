"""How much of what tells who a person is candor-cli redact finds, and how much of what it masks is that.

The truth is what the JSON documents behind the development resumes say of name, contact, address, profiles and
references, wherever the text of the file shows it, and for the other files tests/data/redaction. A place of the truth is
found when every letter and digit of it is masked; a mask is right when most of its letters and digits are truth.
"""
import collections
import hashlib
import json
import pathlib
import re
import subprocess

LABELS = pathlib.Path(__file__).resolve().parents[1] / "data" / "redaction" / "labels.jsonl"
FLOOR = {"redact recall": 0.98, "redact precision": 0.95}
LOOSE = r"\s*"  # a narrow column breaks an address anywhere


def whole(pattern, before=r"\w", after=r"\w"):
    return rf"(?<![{before}])(?:{pattern})(?![{after}])"


def loosely(words):
    return LOOSE.join(re.escape(c) for c in words if not c.isspace())


def page(url):
    bare = re.sub(r"^https?://(www\.)?", "", url).rstrip("/")
    return rf"(?:https?:{LOOSE}/{LOOSE}/{LOOSE})?(?:www\.)?{loosely(bare)}/?"


def patterns(person):
    """(kind, pattern) of what a JSON Resume says of its person, the longest first."""
    basics = person["basics"]
    yield "email", whole(loosely(basics["email"]), r"\w.", r"\w")
    for url in [basics.get("url"), basics.get("website")] + [each.get("url") for each in basics.get("profiles", [])]:
        if url:
            yield "link", whole(page(url), r"\w@", r"\w")
    yield "phone", re.sub(r"(?:\\ |\s)+", r"[\\s-]*", re.escape(basics["phone"]))
    where = basics.get("location", {})
    if where.get("address"):
        yield "address", whole(re.escape(where["address"]).replace(r"\ ", r"\s+"))
    if where.get("postalCode"):
        yield "address", whole(where["postalCode"].split()[-1])
    for reference in person.get("references", []):
        yield "referee", whole(re.escape(reference["name"].split(",")[0]).replace(r"\ ", r"\s+"))
    yield "name", "(?i:" + whole(re.escape(basics["name"]).replace(r"\ ", r"\s+")) + ")"
    for profile in basics.get("profiles", []):
        yield "handle", whole("@?" + re.escape(profile["username"]), r"\w@./", r"\w@-")
    first = basics["name"].split()[0]
    yield "name", whole(first + "|" + first.upper(), r"\w@.", r"\w@.-")


def truth(text, found_by):
    """Places of the text, each letter in one of them at most."""
    taken, places = set(), []
    for kind, pattern in found_by:
        for match in re.finditer(pattern, text):
            if taken.isdisjoint(range(*match.span())):
                taken.update(range(*match.span()))
                places.append((kind, *match.span()))
    return sorted(places, key=lambda place: place[1])


def labelled(text, tokens):
    """Words of the text, known by their hash: the labels hold nothing of the documents."""
    places = []
    for match in re.finditer(r"\S+", text):
        kind = tokens.get(hashlib.sha256(match.group().encode()).hexdigest()[:16])
        if kind:
            places.append((kind, *match.span()))
    return places


def signs(text, start, end):
    return {at for at in range(start, end) if text[at].isalnum()}


def truths(data, texts):
    people = {path.stem: json.load(open(path, encoding="utf-8"))
              for path in (data / "resumes" / "jsonresume_pairs" / "src").glob("*.json")}
    labels = {row["file"]: row["tokens"] for row in map(json.loads, open(LABELS, encoding="utf-8"))}
    for file, text in texts.items():
        person = people.get(pathlib.Path(file).name.split(".")[0])
        if person:
            yield file, truth(text, patterns(person))
        elif file in labels:
            yield file, labelled(text, labels[file])


def rows(cli, command, files, data):
    out = subprocess.run([cli, command, "--jsonl", *files], cwd=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    return {row["file"]: row for row in map(json.loads, out.splitlines()) if not row["error"]}


def measure(cli, data, tell=False):
    files = [json.loads(line)["file"] for line in open(data / "resumes.jsonl", encoding="utf-8")]
    texts = {file: row["text"] for file, row in rows(cli, "read", files, data).items()}
    answers = rows(cli, "redact", files, data)
    kinds = collections.defaultdict(lambda: [0, 0])
    right = masks = 0
    for file, places in truths(data, texts):
        text, found = texts[file], answers[file]["findings"]
        masked = set().union(*(signs(text, each["start"], each["end"]) for each in found)) if found else set()
        true = set().union(*(signs(text, start, end) for _, start, end in places)) if places else set()
        for kind, start, end in places:
            is_found = signs(text, start, end) <= masked
            kinds[kind][0] += is_found
            kinds[kind][1] += 1
            if tell and not is_found:
                print(f"  missed {kind}: {text[start:end]!r} in {text[max(0, start - 25):end + 25]!r} {file}")
        for each in found:
            letters = signs(text, each["start"], each["end"])
            is_right = 2 * len(letters & true) >= len(letters)
            right += is_right
            masks += 1
            if tell and not is_right:
                print(f"  wrong {each['kind']}: {each['quote']!r} {file}")
    for kind, (hits, places) in sorted(kinds.items()):
        print(f"{kind:12}{places:5} places{100 * hits / places:7.1f} % found")
    found, places = (sum(counts) for counts in zip(*kinds.values()))
    return {"redact recall": (found / places, FLOOR["redact recall"]),
            "redact precision": (right / masks, FLOOR["redact precision"])}
