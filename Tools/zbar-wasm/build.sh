#!/usr/bin/env bash
# Builds the verifier page's fallback decoder: ZBar's QR reader as WebAssembly.
#
#   Tools/zbar-wasm/build.sh OUT
#
# Writes OUT/scanner.wasm and OUT/source/: ZBar's source as Debian ships it, our part, the build
# script and the licence, so that anyone with the module can change it and rebuild it (LGPL-2.1,
# section 6). The source is fetched once, from Debian, by apt with lists of its own, and stored in
# .build/zbar. Without a network: put the three files into a folder and say AMAN_ZBAR_SOURCE=FOLDER.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:?"usage: Tools/zbar-wasm/build.sh OUT"}
kept=$root/.build/zbar

# The description names the other two files with their SHA-256, which dpkg-source checks.
version=0.23.92-7+deb12u1
description=zbar_$version.dsc
description_sha256=e49f0116d235cc50dcfafa1053292ccf8d0d75b21fa9b5afb00e3f0894d3d5e0
files=("$description" zbar_0.23.92.orig.tar.gz "zbar_$version.debian.tar.xz")
# The mirror that this machine has its Debian packages from.
mirror=${AMAN_DEBIAN_MIRROR:-$(grep -rhoE '^(deb|URIs:) .*' /etc/apt/sources.list* 2>/dev/null \
  | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' ' || true)}

fail() {
  echo "zbar-wasm: $*" >&2
  exit 1
}

has_files() {
  local file
  for file in "${files[@]}"; do [ -f "$1/$file" ] || return 1; done
}

is_right() {
  has_files "$1" && echo "$description_sha256  $1/$description" | sha256sum --check --status
}

fetch() {
  local apt=$kept/apt keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  command -v apt-get >/dev/null || fail "apt-get is not here; say AMAN_ZBAR_SOURCE=FOLDER."
  [ -f "$keyring" ] || fail "$keyring is missing: install debian-archive-keyring."
  rm -rf "$apt" && mkdir -p "$apt"/{parts,lists/partial,cache/archives/partial}
  printf 'Types: deb-src\nURIs: %s\nSuites: bookworm\nComponents: main\nSigned-By: %s\n' \
    "$mirror" "$keyring" >"$apt/parts/source.sources"
  local options=(-qq -o "Dir::Etc::SourceList=$apt/none" -o "Dir::Etc::SourceParts=$apt/parts"
    -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=
    -o Debug::NoLocking=1 -o Acquire::Retries=3)
  (cd "$kept" && touch "$apt/none" \
    && apt-get "${options[@]}" update \
    && apt-get "${options[@]}" source --download-only "zbar=$version" >/dev/null) \
    || fail "Debian's source of ZBar $version could not be fetched from $mirror." \
      "Fetch ${files[*]} elsewhere and say AMAN_ZBAR_SOURCE=FOLDER."
  rm -rf "$apt"
}

take_source() {
  mkdir -p "$kept"
  if [ -n "${AMAN_ZBAR_SOURCE:-}" ]; then
    has_files "$AMAN_ZBAR_SOURCE" || fail "$AMAN_ZBAR_SOURCE lacks one of ${files[*]}."
    local file
    for file in "${files[@]}"; do cp "$AMAN_ZBAR_SOURCE/$file" "$kept/"; done
  fi
  is_right "$kept" || fetch
  is_right "$kept" || fail "$description is not the one we know: its SHA-256 differs."
  rm -rf "$kept/zbar"
  dpkg-source --no-check --extract "$kept/$description" "$kept/zbar" >/dev/null \
    || fail "ZBar's source does not unpack: is dpkg-dev installed, are the files whole?"
}

build() {
  local clang linker objects=$kept/objects zbar=$kept/zbar/zbar file
  clang=$(dirname "$(command -v swiftc)")/clang
  linker=$(dirname "$clang")/wasm-ld
  [ -x "$linker" ] || fail "the Swift toolchain's clang and wasm-ld are not beside swiftc."
  [ -f /usr/lib/wasm32-wasi/libc.a ] || fail "wasi-libc is missing: run Tools/setup.sh."
  # The host's own headers are excluded: what wasi-libc lacks must be missing, not found elsewhere.
  # Only what the first WebAssembly knows: phones of 2018 are to read codes too.
  local flags=(--target=wasm32-wasi -mcpu=mvp -nostdlibinc -isystem /usr/include/wasm32-wasi -Os -flto
    -ffunction-sections -fno-builtin-fprintf -fno-builtin-sprintf -fno-builtin-snprintf
    -I"$here" -I"$kept/zbar/include" -I"$zbar" -I"$zbar/qrcode")
  rm -rf "$objects" && mkdir -p "$objects"
  for file in img_scanner scanner decoder image symbol refcnt error config decoder/qr_finder \
    qrcode/{qrdec,qrdectxt,rs,bch15_5,isaac,util,binarize}; do
    "$clang" "${flags[@]}" -w -c "$zbar/$file.c" -o "$objects/$(basename "$file").o"
  done
  "$clang" "${flags[@]}" -Wall -Wextra -Werror -c "$here/scan.c" -o "$objects/scan.o"
  "$linker" "$objects"/*.o -L/usr/lib/wasm32-wasi -lc --no-entry --gc-sections --strip-all \
    --export-memory -z stack-size=262144 -o "$1.large"
  wasm-opt --mvp-features -Oz --converge --low-memory-unused "$1.large" -o "$1"
}

ship_source() {
  local to=$1 file
  rm -rf "$to" && mkdir -p "$to"
  for file in "${files[@]}"; do cp "$kept/$file" "$to/"; done
  cp "$here"/{build.sh,scan.c,config.h,iconv.h} "$to/"
  cp "$here/README.md" "$to/README.txt"
  cp "$kept/zbar/LICENSE.md" "$to/LGPL-2.1.txt"
  cp "$kept/zbar/COPYING" "$to/COPYING.txt"
}

inputs() {
  { cat "$here"/{build.sh,scan.c,config.h,iconv.h,README.md}; swiftc --version; } 2>/dev/null \
    | sha256sum
}

mkdir -p "$out"
if [ ! -f "$kept/scanner.wasm" ] || [ "$(inputs)" != "$(cat "$kept/inputs" 2>/dev/null)" ]; then
  take_source
  build "$kept/scanner.wasm"
  ship_source "$kept/source"
  inputs >"$kept/inputs"
fi
cp "$kept/scanner.wasm" "$out/scanner.wasm"
rm -rf "$out/source" && cp -r "$kept/source" "$out/source"
