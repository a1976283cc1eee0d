#!/bin/bash
# Puts the built aman-verify into dist/ with its checksum, once it has shown that it needs nothing.
#
# usage: Tools/dist.sh BUILT-PROGRAM
set -euo pipefail

built=$1
version=$("$built" --version | cut -d' ' -f2)
name="aman-verify-$version-linux-$(uname -m)"
mkdir -p dist
strip -o "dist/$name" "$built"

if readelf --program-headers "dist/$name" | grep -q INTERP; then
    echo "dist/$name asks for a dynamic loader: it is not one file." >&2
    exit 1
fi

# An empty root with nothing but the program and the kernel's own /proc, from which Swift reads its
# arguments: no library, no locale, no time zones.
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
cp "dist/$name" "$root/aman-verify"
mkdir "$root/proc"

alone() {
    unshare --user --map-root-user --mount --pid --fork \
        sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" /aman-verify "$@"' "$root" "$@"
}

alone --version
status=0
alone --bundle /none X 2> "$root/said" || status=$?
if [ "$status" != 65 ]; then
    echo "dist/$name answers $status instead of 65 in an empty root." >&2
    exit 1
fi

(cd dist && sha256sum "$name" > "$name.sha256" && cat "$name.sha256")
