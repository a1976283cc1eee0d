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
mirror=${AMAN_DEBIAN_MIRROR:-$(grep -rhoE '^(deb|URIs:) .*' /etc/apt/sources.list* 2>/dev/null \
  | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' ' || true)}
mirror=${mirror:-http://deb.debian.org/debian}

work=$(mktemp -d)
store=(--root "$work/store" --runroot "$work/run" --storage-driver vfs)
trap 'umount "$work/tree/proc" "$work/tree/dev" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT

if [ -n "${AMAN_BARE_ROOT:-}" ]; then
  cp -a "$AMAN_BARE_ROOT" "$work/tree"
else
  debootstrap --variant=minbase bookworm "$work/tree" "$mirror" >"$work/log" 2>&1 \
    || skip "debootstrap: $(tail -n 1 "$work/log")"
fi
mkdir "$work/context"
cp "$package" "$work/context/"

by_buildah() {
  command -v buildah >/dev/null || return 1
  local base
  base=$(buildah "${store[@]}" from scratch) || return 1
  buildah "${store[@]}" add --quiet "$base" "$work/tree" / >/dev/null || return 1
  buildah "${store[@]}" commit --quiet "$base" localhost/aman-base >/dev/null || return 1
  buildah "${store[@]}" bud --isolation chroot --network host --build-arg BASE=localhost/aman-base \
    --tag localhost/aman --file "$root/Packaging/Containerfile" "$work/context" || return 1
  local made
  made=$(buildah "${store[@]}" from localhost/aman) || return 1
  buildah "${store[@]}" run --isolation chroot "$made" -- /usr/bin/aman --version || return 1
  [ "$(buildah "${store[@]}" inspect --type image --format '{{.OCIv1.Config.User}}' localhost/aman)" = aman ]
}

# What the file's RUN does, in the root itself.
by_chroot() {
  mount -t proc proc "$work/tree/proc" && mount --bind /dev "$work/tree/dev" || return 1
  cp /etc/resolv.conf "$work/tree/etc/resolv.conf" 2>/dev/null || true
  mkdir -p "$work/tree/tmp/package" && cp "$package" "$work/tree/tmp/package/"
  local run
  run=$(sed -n '/^RUN /,/[^\\]$/p' "$root/Packaging/Containerfile" | sed -e 's/^RUN //' -e 's/\\$//' | tr '\n' ' ')
  chroot "$work/tree" /bin/sh -ec "$run" || return 1
  chroot "$work/tree" setpriv --reuid=aman --regid=aman --clear-groups /usr/bin/aman --version
}

if by_buildah >"$work/buildah.log" 2>&1; then
  tail -n 1 "$work/buildah.log"
  echo "container: built by buildah from Packaging/Containerfile, and it starts"
elif by_chroot >"$work/chroot.log" 2>&1; then
  echo "container: buildah could not ($(grep -v '^$' "$work/buildah.log" | tail -n 1 | cut -c1-200))"
  echo "container: the steps of Packaging/Containerfile work in a bare root, and it starts"
else
  tail -n 5 "$work/buildah.log" "$work/chroot.log" >&2
  exit 1
fi
