#!/usr/bin/env bash
# package_test.sh SOURCE BUILD: packs what BUILD would install, has dpkg install it into a root of its own and the programs
# work from there, and takes it away again.
set -euo pipefail
export CANDOR_XZ_LEVEL=0  # what is tried is not how small it is

source=$1
build=$2
for tool in dpkg dpkg-deb dpkg-shlibdeps desktop-file-validate appstreamcli ldd objdump; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is missing"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

fail() { echo "FAIL: $*"; exit 1; }
run() { env -i PATH=/usr/bin:/bin HOME="$work/user" LC_ALL=C.UTF-8 "$@"; }  # nothing of ours in the environment

# works_from PREFIX: the programs find each other and do their work
works_from() {
  local cli=$1/bin/candor-cli doctor
  doctor=$(run "$cli" doctor --json) || fail "doctor: $doctor"
  grep -qF "\"path\":\"$1/libexec/candor/candor-reader\"" <<<"$doctor" || fail "another reader: $doctor"
  run "$cli" match --json --resume "$source/resources/samples/resume.pdf" --job "$source/resources/samples/posting.txt" \
    --pdf "$work/report.pdf" >"$work/match.json" || fail "match from $1"
  grep -q '"score":[1-9]' "$work/match.json" || fail "no score"
  [ "$(head -c 5 "$work/report.pdf")" = "%PDF-" ] || fail "no PDF"
  run "$cli" read "$work/report.pdf" >"$work/report.txt" || fail "the PDF cannot be read"
  grep -q Requirements "$work/report.txt" || fail "the PDF has no text"
}

# dpkg with a root and a database of its own; the libraries are those of the system, so it cannot look for them there.
dpkg_in_root() {
  dpkg --root="$work/system" --force-depends --force-not-root --force-script-chrootless --log=/dev/null "$@" 2>"$work/dpkg" ||
    { cat "$work/dpkg"; return 1; }
}

libraries_resolve() {
  local program
  for program in "$@"; do
    ! ldd "$program" | grep 'not found' || fail "$program lacks a library"
  done
}

# Every library a program names belongs to a package it depends on. Debian's packages name /lib where the system has /usr/lib,
# and asking dpkg is slow: all the paths a library may be known by are asked for at once.
depends_cover() {
  local depends=$1 program name path known package
  local -A paths owners
  shift
  for program in "$@"; do
    for name in $(objdump -p "$program" | sed -n 's/^ *NEEDED *//p'); do
      path=$(ldd "$program" | awk -v name="$name" '$1 == name && $3 ~ "^/" { print $3 }')
      [ -z "$path" ] || paths[$name]="$path ${path#/usr} $(readlink -f "$path")"
    done
  done
  # shellcheck disable=SC2068  # each path a word
  while IFS=' ' read -r package path; do owners[$path]=${package%%:*}; done < <(dpkg-query -S ${paths[@]} 2>/dev/null)
  for name in "${!paths[@]}"; do
    package=
    for known in ${paths[$name]}; do package=${package:-${owners[$known]:-}}; done
    [ -n "$package" ] || fail "nobody owns $name"
    grep -qE "(^|[ ,|])${package//+/[+]}([ ,|]|\$)" <<<"$depends" || fail "$name is in $package, not in: $depends"
  done
}

window_appears() {
  local program=$1/bin/candor
  [ -x "$program" ] || { echo "no desktop program in this build"; return; }
  for tool in Xvfb dbus-run-session xwininfo; do
    command -v "$tool" >/dev/null || { echo "not tried: $tool is missing"; return; }
  done
  # shellcheck disable=SC2016  # for the inner shell
  "$source/tests/support/private_display.sh" 1280x800 bash -c '
    env -u QT_QPA_PLATFORM HOME="$2/user" XDG_DATA_HOME="$2/user/data" XDG_CONFIG_HOME="$2/user/config" "$1" &
    program=$!
    for _ in $(seq 150); do
      if xwininfo -root -tree | grep -qi "\"candor\"\|(\"candor\""; then found=yes; break; fi
      kill -0 "$program" 2>/dev/null || break
      sleep 0.2
    done
    kill "$program" 2>/dev/null
    wait "$program" 2>/dev/null
    [ "${found:-}" = yes ]' -- "$program" "$work" || fail "no window appeared"
}

mkdir -p "$work/user" "$work"/system/var/lib/dpkg/{info,updates,triggers}
touch "$work"/system/var/lib/dpkg/{status,available}
desktop-file-validate "$source"/resources/desktop/*.desktop || fail "the desktop entry"
appstreamcli validate --no-net "$source"/resources/desktop/*.metainfo.xml >"$work/appstream" || fail "$(cat "$work/appstream")"

"$source/installers/deb/build" "$build" "$work/out"
deb=$(echo "$work"/out/candor_*.deb)
dpkg_in_root -i "$deb" >/dev/null || fail "dpkg did not install it"
[ "$(dpkg-query --admindir="$work/system/var/lib/dpkg" -W -f '${Status}' candor)" = "install ok installed" ] || fail "not installed"
[ -z "$(dpkg_in_root -V candor)" ] || fail "checksums"
[ -f "$work/system/usr/share/doc/candor/copyright" ] || fail "no copyright"
mapfile -t programs < <(find "$work/system/usr/bin" "$work/system/usr/libexec" -type f)
[ ${#programs[@]} -ge 3 ] || fail "programs: ${programs[*]}"
libraries_resolve "${programs[@]}"
depends_cover "$(dpkg-deb -f "$deb" Depends)" "${programs[@]}"
works_from "$work/system/usr"
window_appears "$work/system/usr"
dpkg_in_root -P candor >/dev/null || fail "dpkg did not remove it"
left=$(find "$work/system" -path "$work/system/var/lib/dpkg" -prune -o ! -type d -print)
[ -z "$left" ] || fail "left behind: $left"

mkdir "$work/elsewhere"
tar -xzf "$work"/out/candor-*.tar.gz -C "$work/elsewhere"
works_from "$(echo "$work"/elsewhere/candor-*)"

first=$(sha256sum <"$deb")
"$source/installers/deb/build" "$build" "$work/out" >/dev/null
[ "$first" = "$(sha256sum <"$deb")" ] || fail "the same build made other bytes"
echo "packed, installed, used and removed"
