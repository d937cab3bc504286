"""A person's first hour with the program: first start, a resume dropped, a posting pasted, the analysis, its export,
locking, unlocking, finding it again. Every screen passed has to name all its controls.

usage: journey.py PROGRAM DRAG_SOURCE SAMPLES FOLDER [PICTURES]
"""
import os
import pathlib
import subprocess
import sys

from desk import Atspi, Desk, wait_for, xdotool
from remains import remains

PASSPHRASE = "copper lantern walks under rivers"
PASSWORD = Atspi.Role.PASSWORD_TEXT


def check_names(desk, where):
    unnamed = desk.unnamed()
    assert not unnamed, f"{where}: without a name: {unnamed}"


def check_wall(desk):
    """The kernel's filter is on the window's process: no socket but those within the computer."""
    status = pathlib.Path(f"/proc/{desk.process.pid}/status").read_text(encoding="utf-8")
    assert "\nSeccomp:\t2" in status, "the window could reach the internet"


def first_start(desk):
    check_names(desk, "first start")
    desk.shot("1-first-start")
    for field in ("Passphrase", "Passphrase again"):
        desk.focus(PASSWORD, field)
        desk.type(PASSPHRASE)
    desk.press("Create vault")
    code = desk.find(None, "~Recovery code: ").get_name()
    check_names(desk, "recovery code")
    desk.focus(PASSWORD, "Last four characters of the code")
    desk.type(code[-4:])
    desk.key("Return")
    desk.find(None, "Search, or type a command")
    check_names(desk, "empty library")
    desk.shot("2-empty")


def drop(desk, source, path):
    """As from a file manager: pressed there, released over the window."""
    dragging = subprocess.Popen([source, path])
    window = xdotool("search", "--sync", "--onlyvisible", "--pid", dragging.pid).split()[0]
    xdotool("windowmove", "--sync", window, 1320, 40)
    xdotool("windowraise", window)
    xdotool("mousemove", "--sync", 1350, 70)
    xdotool("mousedown", 1)
    # Where the pointer is over the window, a veil says what letting go would do.
    def over():
        xdotool("mousemove", 700 + over.step % 7, 400)
        over.step += 1
        return any((node.get_name() or "") == "Drop to add to your resumes" and desk.shown(node)
                   for node in desk.everything())
    over.step = 0
    wait_for("the window to notice what is dragged", over)
    xdotool("mouseup", 1)
    try:
        desk.find(None, "~resume.pdf was added")
    finally:
        dragging.kill()
        dragging.wait()
    desk.activate()


def analyse(desk, posting):
    desk.key("ctrl+2")
    field = desk.focus(None, "Text of the posting")
    Atspi.EditableText.set_text_contents(field, posting)
    desk.find(None, "~14 requirements")
    check_names(desk, "new analysis")
    desk.shot("4-new-analysis")
    desk.press("Analyze")
    desk.find(None, "~Senior Supply Planner, Halden Foods")
    check_names(desk, "analysis")
    desk.shot("5-analysis")


def export(desk, path):
    desk.press("Export…")
    name = desk.find(Atspi.Role.TEXT, "File name:")
    Atspi.EditableText.set_text_contents(name, str(path))
    desk.focus(Atspi.Role.TEXT, "File name:")
    desk.key("Return")
    wait_for(f"{path.name} to be written", path.is_file)
    assert path.read_bytes().startswith(b"%PDF-"), "the export is no PDF"
    desk.find(None, f"~Written: {path.name}")


# Of the resume, its profile and what was typed.
WORDS = ("nadia.brandt@posteo.example", "+44 7700 900418", "chilled food and fresh produce", "Calder Produce", PASSPHRASE)


def lock_and_unlock(desk):
    desk.activate()
    try:
        assert len({find.split(" as ")[0] for find in remains(desk.process.pid, WORDS)}) >= 4, "the search finds nothing"
        may_look = True
    except PermissionError:
        may_look = False
        print("the memory was not looked at: that takes root", file=sys.stderr)
    desk.key("ctrl+l")
    desk.find(None, "Unlock your vault")
    check_names(desk, "locked")
    desk.shot("6-locked")
    left = [node.get_name() for node in desk.everything() if "Brandt" in (node.get_name() or "")]
    assert not left, f"still there after locking: {left}"
    if may_look:
        def kept():
            """libdbus keeps the buffers of messages, which told this test what is on the screen, in UTF-8."""
            return [find for find in remains(desk.process.pid, WORDS)
                    if PASSPHRASE in find or " as utf-8 " not in find]
        try:
            wait_for("the memory to forget", lambda: not kept())
        except AssertionError:
            raise AssertionError(f"in memory after locking: {kept()}") from None
    desk.focus(PASSWORD, "Passphrase")
    desk.type(PASSPHRASE)
    desk.key("Return")
    desk.find(None, "Search, or type a command")


def find_again(desk):
    desk.activate()
    desk.key("ctrl+k")
    desk.type("halden supply")
    desk.find(Atspi.Role.LIST_ITEM, "~Senior Supply Planner")
    desk.shot("7-found")
    desk.key("Return")
    desk.find(None, "~Senior Supply Planner, Halden Foods")


def look_at_all(desk):
    """Every page in every theme, for those who judge pictures."""
    for theme in ("Light", "Dark", "High contrast"):
        desk.activate()
        desk.key("ctrl+comma")
        box = desk.find(Atspi.Role.COMBO_BOX, "~Theme. ")
        desk.key("Tab")  # from the sections to the first choice

        def chosen():
            desk.type(theme[0])
            return box.get_name() == theme
        wait_for(theme, chosen)
        for number, page in enumerate(("resumes", "analyze", "history", "settings"), start=1):
            desk.key(f"ctrl+{number}" if page != "settings" else "ctrl+comma")
            check_names(desk, page)
            desk.shot(f"{page}-{theme.replace(' ', '-').lower()}")


def main(program, source, samples, folder, shots=None):
    folder = pathlib.Path(folder)
    samples = pathlib.Path(samples)
    desk = Desk(program, ["--kdf-cost", "15", "--vault", str(folder / "vault")], shots)
    try:
        desk.activate()
        check_wall(desk)
        first_start(desk)
        drop(desk, source, samples / "resume.pdf")
        check_names(desk, "resumes")
        desk.shot("3-resume")
        analyse(desk, (samples / "posting.txt").read_text(encoding="utf-8"))
        export(desk, folder / "analysis.pdf")
        lock_and_unlock(desk)
        find_again(desk)
        if shots:
            look_at_all(desk)
    except BaseException:
        desk.shot("failed")
        raise
    finally:
        desk.close()
    assert not os.path.exists(folder / "vault.db"), "the vault lies where it was not asked to"


main(*sys.argv[1:])
