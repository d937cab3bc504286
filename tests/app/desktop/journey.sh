#!/usr/bin/env bash
# journey.sh PROGRAM DRAG_SOURCE SAMPLES [PICTURES]: journey.py on an X server, a bus and a home of its own.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
for tool in xvfb-run xdotool dbus-run-session; do
  command -v "$tool" >/dev/null || { echo "$tool is not there: the journey is not made." >&2; exit 77; }
done
# Debian's Python has the library of AT-SPI; another one in the path may not.
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
  { echo "Python has no AT-SPI: the journey is not made." >&2; exit 77; }

home=$(mktemp -d "${TMPDIR:-/tmp}/candor-journey-XXXXXX")
trap 'rm -rf -- "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
unset WAYLAND_DISPLAY DISPLAY
xvfb-run --auto-servernum --server-args "-screen 0 1400x800x24" \
  dbus-run-session -- "$python" "$here/journey.py" "$1" "$2" "$3" "$home" ${4:+"$4"}
