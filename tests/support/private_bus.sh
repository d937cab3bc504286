#!/usr/bin/env bash
# private_bus.sh keyring|empty COMMAND…: runs COMMAND on a session bus of its own that starts nothing by itself, in a
# throw-away HOME: with an unlocked gnome-keyring on it, or with nothing. Ends with 77 where the programs for it are missing.
set -euo pipefail

kind=$1
shift

if [ -z "${CANDOR_TEST_BUS:-}" ]; then
  for program in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$program" >/dev/null || { echo "skipped: needs $program" >&2; exit 77; }
  done
  home=$(mktemp -d)
  trap 'rm -rf "$home"' EXIT
  mkdir -m 700 "$home/run"
  cat >"$home/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
END
  env -u DISPLAY -u WAYLAND_DISPLAY -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME -u XDG_CURRENT_DESKTOP \
    -u DESKTOP_SESSION HOME="$home" XDG_RUNTIME_DIR="$home/run" CANDOR_TEST_BUS="$kind" \
    dbus-run-session --config-file="$home/bus.conf" -- "$0" "$kind" "$@"
  exit
fi

if [ "$kind" = keyring ]; then
  gnome-keyring-daemon --unlock --foreground --components=secrets >"$HOME/keyring.log" 2>&1 <<<"a password of a test" &
  daemon=$!
  trap 'kill "$daemon"; wait "$daemon" || true' EXIT
  for ((tries = 0; tries < 400; ++tries)); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
      string:org.freedesktop.secrets >/dev/null 2>&1 && break
    sleep 0.05
  done
fi
"$@"
