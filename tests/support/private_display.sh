#!/usr/bin/env bash
# private_display.sh WIDTHxHEIGHT COMMAND…: runs COMMAND on an X server and a session bus of their own. The server chooses
# its number itself, so that several can start at once. Ends with 77 where the programs for it are missing.
set -euo pipefail

for program in Xvfb dbus-run-session; do
  command -v "$program" >/dev/null || { echo "skipped: needs $program" >&2; exit 77; }
done
size=$1
shift
folder=$(mktemp -d "${TMPDIR:-/tmp}/candor-display-XXXXXX")
mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset 3>"$folder/number" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf -- "$folder"' EXIT
read -r number <"$folder/number" || { echo "skipped: no X server" >&2; exit 77; }
env -u WAYLAND_DISPLAY -u XAUTHORITY DISPLAY=":$number" QT_QPA_PLATFORM=xcb dbus-run-session -- "$@"
