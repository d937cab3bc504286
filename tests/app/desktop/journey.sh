#!/usr/bin/env bash
# journey.sh PROGRAM DRAG_SOURCE SAMPLES [PICTURES]: journey.py on an X server, a bus and a home of its own.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
command -v xdotool >/dev/null || { echo "skipped: needs xdotool" >&2; exit 77; }
# Debian's Python has the library of AT-SPI; another one in the path may not.
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
  { echo "skipped: Python has no AT-SPI" >&2; exit 77; }

home=$(mktemp -d "${TMPDIR:-/tmp}/candor-journey-XXXXXX")
trap 'rm -rf -- "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
"$here/../../support/private_display.sh" 1400x800 "$python" "$here/journey.py" "$1" "$2" "$3" "$home" ${4:+"$4"}
