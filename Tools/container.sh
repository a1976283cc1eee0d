#!/usr/bin/env bash
# Builds the container image of Packaging/Containerfile without Docker and without a registry, and
# tries it: its base is a bare Debian root by debootstrap.
#
#   Tools/container.sh PACKAGE.deb
#
# Where buildah is missing or this sandbox refuses it, the same steps are done in the root itself, and
# the script says so. Ends with 77 where not even that can be done.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
package=${1:?"usage: Tools/container.sh PACKAGE.deb"}
skip() { echo "container: not tried: $*" >&2; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "this needs root"
command -v debootstrap >/dev/null || skip "debootstrap is missing: apt install debootstrap"
# Mounts and processes of its own: both are gone when it ends, however it ends.
apart=(unshare --mount --pid --fork --kill-child --mount-proc)
"${apart[@]}" true 2>/dev/null || skip "this machine refuses namespaces"
if [ -z "${AMAN_CONTAINER_FOLDER:-}" ]; then
  AMAN_CONTAINER_FOLDER=$(mktemp -d)
  export AMAN_CONTAINER_FOLDER
  trap 'rm -rf --one-file-system "$AMAN_CONTAINER_FOLDER"' EXIT
  "${apart[@]}" "$0" "$@"
  exit
fi
work=$AMAN_CONTAINER_FOLDER
mirror=${AMAN_DEBIAN_MIRROR:-$(grep -rhoE '^(deb|URIs:) .*' /etc/apt/sources.list* 2>/dev/null \
  | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' ' || true)}
mirror=${mirror:-http://deb.debian.org/debian}
store=(--root "$work/store" --runroot "$work/run" --storage-driver vfs)
port=$((20000 + RANDOM % 12000))

if [ -n "${AMAN_BARE_ROOT:-}" ]; then
  cp -a "$AMAN_BARE_ROOT" "$work/tree"
else
  debootstrap --variant=minbase bookworm "$work/tree" "$mirror" >"$work/log" 2>&1 \
    || skip "debootstrap: $(tail -n 1 "$work/log")"
fi
mkdir "$work/context" "$work/stop"
cp "$package" "$work/context/"

# An office in the container, asked from outside: its first page, the page for phones, its doctor.
life="set -e
aman init --programme /usr/share/aman/programmes/herat.toml --office HER >/dev/null
aman serve --listen 127.0.0.1:$port & server=\$!
until [ -e /stop/now ]; do kill -0 \$server && sleep 0.5; done
aman doctor --listen 127.0.0.1:$port
kill \$server; wait \$server || true"

# Runs the rest of its words with that life as their last, and asks meanwhile.
lives() {
  rm -f "$work/stop/now"
  "$@" "$life" &
  local running=$! tries path
  for tries in $(seq 240); do
    curl --silent --max-time 5 "http://127.0.0.1:$port/health" | grep -q '"status":"ok"' && break
    kill -0 $running 2>/dev/null || break
    sleep 0.5
  done
  for path in / /verify/; do
    curl --silent --fail --max-time 20 --output "$work/page" "http://127.0.0.1:$port$path" \
      || { echo "no answer at $path after $tries tries"; path=; break; }
  done
  touch "$work/stop/now"
  wait $running && [ -n "$path" ]
}

by_buildah() {
  command -v buildah >/dev/null || { echo "buildah is missing"; return 1; }
  local base made
  base=$(buildah "${store[@]}" from scratch) || return 1
  buildah "${store[@]}" add --quiet "$base" "$work/tree" / >/dev/null || return 1
  buildah "${store[@]}" commit --quiet "$base" localhost/aman-base >/dev/null || return 1
  buildah "${store[@]}" bud --isolation chroot --network host --build-arg BASE=localhost/aman-base \
    --tag localhost/aman --file "$root/Packaging/Containerfile" "$work/context" || return 1
  [ "$(buildah "${store[@]}" inspect --type image --format '{{.OCIv1.Config.User}}' localhost/aman)" \
    = aman ] || { echo "the image's user is another"; return 1; }
  made=$(buildah "${store[@]}" from localhost/aman) || return 1
  lives buildah "${store[@]}" run --isolation chroot --volume "$work/stop:/stop" "$made" -- /bin/sh -c
}

# What the file's RUN does, in the root itself.
by_chroot() {
  mount -t proc proc "$work/tree/proc" && mount --bind /dev "$work/tree/dev" || return 1
  cp /etc/resolv.conf "$work/tree/etc/resolv.conf" 2>/dev/null || true
  mkdir -p "$work/tree/tmp/package" "$work/tree/stop" && cp "$package" "$work/tree/tmp/package/"
  mount --bind "$work/stop" "$work/tree/stop" || return 1
  local run
  run=$(sed -n '/^RUN /,/[^\\]$/p' "$root/Packaging/Containerfile" | sed -e 's/^RUN //' -e 's/\\$//' | tr '\n' ' ')
  chroot "$work/tree" /bin/sh -ec "$run" || return 1
  lives chroot "$work/tree" setpriv --reuid=aman --regid=aman --clear-groups \
    env AMAN_HOME=/var/lib/aman/office LC_ALL=C.UTF-8 /bin/sh -c
}

if by_buildah >"$work/buildah.log" 2>&1; then
  echo "container: built by buildah from Packaging/Containerfile; it answers, and the doctor is content"
elif by_chroot >"$work/chroot.log" 2>&1; then
  echo "container: buildah could not ($(grep -v '^$' "$work/buildah.log" | tail -n 1 | cut -c1-200))"
  echo "container: the steps of Packaging/Containerfile work in a bare root; it answers, and the doctor is content"
else
  tail -n 20 "$work/buildah.log" "$work/chroot.log" >&2
  exit 1
fi
