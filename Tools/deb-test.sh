#!/usr/bin/env bash
# Tries the Debian package in a bare Debian root: installs it, founds an office, asks it at its port,
# runs the doctor, upgrades it while it serves, removes and purges it. The office must outlive all.
#
#   Tools/deb-test.sh PACKAGE.deb [NEWER.deb]
#   Tools/deb-test.sh --can            says why it cannot be tried here, and ends with 77; or with 0
#
# Needs root, debootstrap and Debian's mirror; says so and ends with 77 where one is missing. Without
# NEWER.deb the same files are packed again under a higher version. A package of the tests' programs,
# which have Swift's libraries outside, is tried with AMAN_RUNTIME=FOLDER: they are put into the root.
# AMAN_BARE_ROOT=FOLDER is copied instead of asking the mirror for a root.
set -euo pipefail

suite=bookworm
skip() { echo "deb-test: not tried: $*" >&2; exit 77; }
mirror=${AMAN_DEBIAN_MIRROR:-$(grep -rhoE '^(deb|URIs:) .*' /etc/apt/sources.list* 2>/dev/null \
  | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' ' || true)}
mirror=${mirror:-http://deb.debian.org/debian}
mirror=${mirror%/}
[ "$(id -u)" -eq 0 ] || skip "this needs root, for chroot"
command -v debootstrap >/dev/null || skip "debootstrap is missing: apt install debootstrap"
# Mounts and processes of its own: both are gone when it ends, however it ends.
apart=(unshare --mount --pid --fork --kill-child)
"${apart[@]}" true 2>/dev/null || skip "this machine refuses namespaces"
curl --silent --fail --location --max-time 20 --output /dev/null "$mirror/dists/$suite/Release" \
  || skip "no answer from $mirror"
[ "${1:-}" != --can ] || exit 0
package=${1:?"usage: Tools/deb-test.sh PACKAGE.deb [NEWER.deb]"}
newer=${2:-}
if [ -z "${AMAN_DEB_TEST_FOLDER:-}" ]; then
  AMAN_DEB_TEST_FOLDER=$(mktemp -d)
  export AMAN_DEB_TEST_FOLDER
  trap 'rm -rf --one-file-system "$AMAN_DEB_TEST_FOLDER"' EXIT
  "${apart[@]}" "$0" "$@"
  exit
fi
work=$AMAN_DEB_TEST_FOLDER
base=$work/root
server=

step() { echo "deb-test: $SECONDS s: $*"; }
fail() { echo "deb-test: FAILED: $*" >&2; exit 1; }
rooted=(chroot "$base" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
  DEBIAN_FRONTEND=noninteractive)
inside() { "${rooted[@]}" "$@"; }
as_aman() { inside setpriv --reuid=aman --regid=aman --clear-groups -- "$@"; }
home=/var/lib/aman/office
key=/var/lib/aman/office.key

step "a bare Debian root"
if [ -n "${AMAN_BARE_ROOT:-}" ]; then
  cp -a "$AMAN_BARE_ROOT" "$base"
else
  debootstrap --variant=minbase "$suite" "$base" "$mirror" >"$work/debootstrap.log" 2>&1 \
    || skip "debootstrap: $(tail -n 1 "$work/debootstrap.log")"
fi
mount -t proc proc "$base/proc" 2>/dev/null || skip "this machine refuses mount"
mount --bind /dev "$base/dev"
cp /etc/resolv.conf "$base/etc/resolv.conf" 2>/dev/null || true
echo "deb $mirror $suite main" >"$base/etc/apt/sources.list"
printf '#!/bin/sh\nexit 101\n' >"$base/usr/sbin/policy-rc.d"
chmod 755 "$base/usr/sbin/policy-rc.d"
inside apt-get update -qq >"$work/apt.log" 2>&1 || skip "apt-get update: $(tail -n 1 "$work/apt.log")"

if [ -n "${AMAN_RUNTIME:-}" ]; then
  mkdir -p "$base$AMAN_RUNTIME"
  cp "$AMAN_RUNTIME"/*.so "$base$AMAN_RUNTIME/"
fi

step "install"
install -m 644 "$package" "$base/tmp/aman.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/aman.deb >"$work/install.log" 2>&1 \
  || { tail -n 20 "$work/install.log" >&2; fail "it does not install"; }
[ "$(inside stat -c '%U %a' /var/lib/aman)" = "aman 700" ] || fail "/var/lib/aman is not the user's alone"
inside aman --version >/dev/null || fail "aman does not start"
inside aman-verify --version >/dev/null || fail "aman-verify does not start"
inside test -f /usr/share/man/man1/aman-serve.1.gz || fail "no manual pages"
inside bash -n /usr/share/bash-completion/completions/aman || fail "completions for bash are broken"

step "found an office"
as_aman aman init --home $home --programme /usr/share/aman/programmes/herat.toml --office HER \
  --key-file $key >"$work/init.log" 2>&1 || { cat "$work/init.log" >&2; fail "aman init"; }
as_aman mkdir -m 700 $home/backups
as_aman aman backup --home $home --key-file $key \
  --out $home/backups/first.backup >/dev/null 2>&1 || fail "aman backup"

# What the unit starts, with settings as /etc/default/aman has them, as the unit's user.
unit=$base/usr/lib/systemd/system/aman.service
command=$(sed -n 's/^ExecStart=//p' "$unit")
port=$((20000 + RANDOM % 12000))
settings=(AMAN_HOME=$home AMAN_LISTEN=127.0.0.1:$port
  AMAN_OPTIONS="--key-file $key --trusted-proxy 127.0.0.1")
page() { curl --silent --fail --max-time 20 "http://127.0.0.1:$port$1"; }

serve() {
  # The shell becomes the program: what is ended later is the program, and not a shell before it.
  (exec "${rooted[@]}" "${settings[@]}" setpriv --reuid=aman --regid=aman --clear-groups -- \
    /bin/sh -c "exec $command") >"$work/serve.log" 2>&1 &
  server=$!
  local tries answer=
  for tries in $(seq 120); do
    answer=$(curl --silent --max-time 5 "http://127.0.0.1:$port/health" || true)
    case $answer in *'"status":"ok"'*) return 0 ;; esac
    kill -0 "$server" 2>/dev/null || break
    sleep 0.5
  done
  cat "$work/serve.log" >&2
  fail "no answer at port $port after $tries tries: $answer"
}
stop() {
  kill "$server"
  wait "$server" || true
  server=
}

step "serve"
serve
page / >"$work/page" && grep -q '<html' "$work/page" || fail "no first page"
page /verify/ >"$work/page" && grep -q '<html' "$work/page" || fail "no page for phones"
page /verify/core.wasm >"$work/core.wasm" || fail "the page for phones lacks its reader"
cmp -s "$work/core.wasm" "$base/usr/share/aman/site/core.wasm" || fail "another page for phones"

step "aman doctor"
as_aman aman doctor --home $home --listen "127.0.0.1:$port" || fail "the doctor is not content"
as_aman aman doctor --home $home --listen "127.0.0.1:$port" --json >"$work/doctor.json" \
  || fail "the doctor's exit status"
grep -q '"isWell" *: *true' "$work/doctor.json" || fail "the doctor's JSON: $(cat "$work/doctor.json")"
! grep -qE '"subject" *: *"site"' "$work/doctor.json" || fail "the doctor misses the page for phones"

step "upgrade while it serves"
before=$(inside sha256sum $home/office.json)
if [ -z "$newer" ]; then
  dpkg-deb --raw-extract "$package" "$work/again"
  sed -i -E 's/^(Version: .*)$/\1+again/' "$work/again/DEBIAN/control"
  newer=$work/newer.deb
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$work/again" "$newer" >/dev/null
fi
install -m 644 "$newer" "$base/tmp/newer.deb"
echo '# a setting of ours' >>"$base/etc/default/aman"
inside apt-get install -y -qq --no-install-recommends /tmp/newer.deb >"$work/upgrade.log" 2>&1 \
  || { tail -n 20 "$work/upgrade.log" >&2; fail "it does not upgrade"; }
grep -q 'a setting of ours' "$base/etc/default/aman" || fail "the upgrade lost a setting"
page /health >/dev/null \
  || fail "the program that served stopped at the upgrade"
stop
serve
as_aman aman check --home $home --key-file $key >/dev/null 2>&1 || fail "aman check"
stop

step "remove and purge"
inside apt-get remove -y -qq aman >/dev/null 2>&1 || fail "it does not remove"
inside test ! -e /usr/bin/aman || fail "the program is still there"
inside test -f /etc/default/aman || fail "the settings went with a removal"
inside apt-get purge -y -qq aman >"$work/purge.log" 2>&1 || fail "it does not purge"
inside test ! -e /etc/default/aman || fail "the settings outlived the purge"
grep -q 'stay' "$work/purge.log" || fail "the purge does not say what stays"
[ "$before" = "$(inside sha256sum $home/office.json)" ] || fail "the office changed"
inside test -f $home/records.sqlite || fail "the records went"

step "install again over the office"
inside apt-get install -y -qq --no-install-recommends /tmp/newer.deb >"$work/install.log" 2>&1 \
  || fail "it does not install again"
serve
stop
step "all is well"
