"""The program on an X server of its own, seen and used as assistive technology does (AT-SPI), and by keys and pointer
(xdotool). Everything waits for what it needs, never for a time."""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version has to be said first)

PATIENCE = 60  # seconds until a wait has failed; no test passes later for it being long


def wait_for(what, look):
    """The first true answer of look()."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except gi.repository.GLib.Error:
            pass  # what was looked at has gone meanwhile
        time.sleep(0.02)
    raise AssertionError("waited in vain for " + what)


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True, text=True).stdout


class Desk:
    def __init__(self, program, arguments, shots):
        self.process = subprocess.Popen([program, *arguments])
        self.shots = shots
        wait_for("the program's window", self._windows)

    def _windows(self):
        assert self.process.poll() is None, "the program ended"
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid and application.get_child_count():
                return [application.get_child_at_index(i) for i in range(application.get_child_count())]
        return []

    def everything(self):
        """All that is on the screen, in reading order."""
        pending = self._windows()
        while pending:
            node = pending.pop()
            if node is None:
                continue
            yield node
            if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.LIST) and node.get_child_count() > 400:
                continue
            for i in reversed(range(node.get_child_count())):
                child = node.get_child_at_index(i)
                if child is not None:
                    pending.append(child)

    def shown(self, node):
        return node.get_state_set().contains(Atspi.StateType.SHOWING)

    def find(self, role, name):
        """The shown control whose name is, or contains after "~", the given one."""
        def look():
            for node in self.everything():
                if role is not None and node.get_role() != role:
                    continue
                # Qt on Linux names a combo box after its value; what it is for is in its description.
                own = node.get_description() if role == Atspi.Role.COMBO_BOX else node.get_name() or ""
                if (name[1:] in own if name.startswith("~") else own == name) and self.shown(node):
                    return node
            return None
        return wait_for(f"{role.value_nick if role else 'anything'} {name!r}", look)

    def press(self, name):
        button = self.find(Atspi.Role.PUSH_BUTTON, name)
        wait_for(f"button {name!r} to be usable", lambda: button.get_state_set().contains(Atspi.StateType.SENSITIVE))
        button.get_action_iface().do_action(0)

    def focus(self, role, name):
        node = self.find(role, name)
        node.get_component_iface().grab_focus()
        wait_for(f"the focus on {name!r}", lambda: node.get_state_set().contains(Atspi.StateType.FOCUSED))
        return node

    def activate(self):
        """Gives the window the keyboard; there is no window manager here that would."""
        window = xdotool("search", "--sync", "--onlyvisible", "--pid", self.process.pid).split()[0]
        xdotool("windowfocus", "--sync", window)
        return window

    def type(self, text):
        xdotool("type", "--delay", 5, text)

    def key(self, *keys):
        xdotool("key", *keys)

    def shot(self, name):
        if self.shots:
            os.makedirs(self.shots, exist_ok=True)
            subprocess.run(["import", "-window", "root", os.path.join(self.shots, name + ".png")], check=False)

    def unnamed(self):
        """Controls that can have the focus and say no name."""
        found = []
        for node in self.everything():
            states = node.get_state_set()
            if states.contains(Atspi.StateType.FOCUSABLE) and self.shown(node) and not node.get_name():
                found.append(f"{node.get_role_name()} in {node.get_parent().get_name()!r}")
        return found

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
