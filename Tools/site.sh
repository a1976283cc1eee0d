#!/usr/bin/env bash
# Builds the verifier's page into a folder that any web server, or aman serve, can hand out.
#
#   Tools/site.sh [PROJECT ROOT]      the page is in .build/site afterwards
#
# core.wasm is the pure modules and Sources/AmanBrowser, compiled as Embedded Swift; scanner.wasm is
# ZBar's QR reader. The service worker gets the digest of every file, so that a phone stores a
# version whole or not at all. NAME.gz beside a file is the same compressed by zopfli, for servers
# that send it to browsers which accept it: aman serve does, nginx with gzip_static.
set -euo pipefail

root=${1:-$(cd "$(dirname "$0")/.." && pwd)}
cd "$root"
site=.build/site
new=.build/site.new
# The whole page with its decoder, as it goes over the network.
byte_count_max=260000

digest() { openssl dgst -sha256 -binary "$1" | base64; }

# Every file the page consists of, except the worker that stores them.
page_files() {
  find . -maxdepth 1 -type f ! -name sw.js ! -name version.js ! -name '*.gz' -printf '%f\n' | LC_ALL=C sort
}

fill_worker() {
  local name list="" rest="" version
  version=$(for name in $(page_files); do echo "$name $(digest "$name")"; done \
    | cat - sw.js | sha256sum | cut -c1-16)
  echo "export const version = \"$version\"" >version.js
  for name in $(page_files) version.js; do
    list+="  [\"$name\", \"sha256-$(digest "$name")\"],"$'\n'
  done
  for name in $(find source -type f -printf '%p\n' | LC_ALL=C sort); do rest+="  \"$name\","$'\n'; done
  # Plain text in the place of a mark: awk's own way to replace would read & and \ in it.
  VERSION=$version FILES=$list OTHERS=$rest awk '
    /^  \/\/ @FILES@$/ { printf "%s", ENVIRON["FILES"]; next }
    /^  \/\/ @OTHERS@$/ { printf "%s", ENVIRON["OTHERS"]; next }
    { gsub(/@VERSION@/, ENVIRON["VERSION"]); print }
  ' sw.js >sw.js.filled
  mv sw.js.filled sw.js
}

# Comments are for readers of the project; a phone's memory and its owner's money pay for bytes.
# Only whole lines go, so that nothing inside code can be taken for a comment.
without_comments() {
  local name
  for name in *.js; do
    sed -i -E -e '/^ *\/\*\*.*\*\/ *$/d' -e '/^ *\/\*\*/,/\*\/ *$/d' -e '/^ *\/\/ @/!{/^ *\/\//d}' -e '/^ *$/d' "$name"
  done
}

# What comes out does the same in fewer bytes, for browsers of the first WebAssembly. Nothing of
# ours is in the first 1024 bytes of memory: the linker begins its data after them.
shrink() {
  # Swift has put small functions into their callers already; doing so once more costs 6 KB.
  wasm-opt --mvp-features -Os --converge --low-memory-unused --always-inline-max-function-size=1 \
    --flexible-inline-max-function-size=1 --one-caller-inline-max-function-size=1 \
    "$1" -o "$1.small"
  mv "$1.small" "$1"
}

# Pictures are packed already.
pack() {
  local name
  for name in $(page_files) version.js sw.js; do
    case $name in
      *.png) ;;
      *) zopfli "$name" ;;
    esac
  done
}

weigh() {
  local name count=0
  for name in $(page_files) version.js sw.js; do
    [ -f "$name.gz" ] && name=$name.gz
    count=$((count + $(wc -c <"$name")))
  done
  echo "The verifier page: $count bytes gzipped, of $byte_count_max at most."
  [ "$count" -le "$byte_count_max" ] || { echo "site: the page is too heavy." >&2; exit 1; }
}

Tools/wasm-check.sh "$root"
rm -rf "$new" && mkdir -p "$new"
cp .build-wasm/release/AmanBrowser.wasm "$new/core.wasm"
shrink "$new/core.wasm"
# One module is the office's too, and only a link here.
cp -RL Verifier/. "$new/"
Tools/zbar-wasm/build.sh "$new"
(cd "$new" && without_comments && fill_worker && pack && weigh)
rm -rf "$site" && mv "$new" "$site"
