"""Every sentence of the sources stands in every translation, translated, with the same places for values, and nothing
stands there that the sources no longer say.

usage: translations_test.py LUPDATE SOURCE TS…
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

PLACE = re.compile(r"%(?:L?\d+|n)")


def messages(path, only_counted=False):
    """(context, source, comment): the translated forms, and whether it is finished."""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if only_counted and message.get("numerus") != "yes":
                continue
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = (forms, translation.get("type") is None)
    return found


def faults(path, said):
    written = messages(path)
    for key in sorted(said.keys() - written.keys()):
        yield f"is not there: {key[0]}: {key[1]}"
    for key in sorted(written.keys() - said.keys()):
        yield f"the sources no longer say: {key[0]}: {key[1]}"
    for key, (forms, is_finished) in written.items():
        if not is_finished or not all(forms):
            yield f"is not translated: {key[0]}: {key[1]}"
        elif any(sorted(PLACE.findall(form)) != sorted(PLACE.findall(key[1])) for form in forms):
            yield f"has other places for values: {key[0]}: {key[1]}"


def main(lupdate, source, translations):
    assert translations, "there is no translation"
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "candor_en.ts"
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-source-language", "en", "-target-language", "de", "ui",
                        "app/desktop", "core/match", "core/report", "-ts", fresh], cwd=source, check=True)
        said, counted = messages(fresh), messages(fresh, only_counted=True)
        assert len(said) > 100, "the sources were not read"
        broken = False
        for path in translations:
            wanted = counted if path.endswith("_en.ts") else said
            for fault in faults(path, wanted):
                broken = True
                print(f"{pathlib.Path(path).name}: {fault}")
            self_test(path, wanted, folder)
    return 1 if broken else 0


def self_test(path, said, folder):
    """A translation that lacks a sentence is found."""
    broken = pathlib.Path(folder) / "broken.ts"
    shutil.copy(path, broken)
    tree = xml.parse(broken)
    context = next(tree.getroot().iter("context"))
    context.remove(next(context.iter("message")))
    tree.write(broken)
    assert any("is not there" in fault for fault in faults(broken, said)), "a missing sentence was not noticed"


sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
