#!/usr/bin/env bash
# Builds the verifier's page into a folder that any web server, or aman serve, can hand out.
#
#   Tools/site.sh [PROJECT ROOT]      the page stands in .build/site afterwards
#
# core.wasm is the pure rooms and Sources/AmanBrowser, compiled as Embedded Swift; scanner.wasm is
# ZBar's QR reader. The service worker is told the digest of every file, so that a phone keeps a
# version whole or not at all.
set -euo pipefail

root=${1:-$(cd "$(dirname "$0")/.." && pwd)}
cd "$root"
site=.build/site
new=.build/site.new
# The whole page with its decoder, as it goes over the network. 200 KiB is the aim and not reached
# yet: docs/verifier-page.md says what weighs. This limit keeps it from growing unnoticed.
byte_count_max=$((256 * 1024))

digest() { openssl dgst -sha256 -binary "$1" | base64; }

# Every file the page consists of, the worker that keeps them excepted.
page_files() {
  find . -maxdepth 1 -type f ! -name sw.js ! -name version.js -printf '%f\n' | LC_ALL=C sort
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

weigh() {
  local name count=0
  for name in $(page_files) version.js sw.js; do
    count=$((count + $(gzip -9 --no-name --stdout "$name" | wc -c)))
  done
  echo "The verifier page: $count bytes gzipped, of $byte_count_max at most."
  [ "$count" -le "$byte_count_max" ] || { echo "site: the page is too heavy." >&2; exit 1; }
}

Tools/wasm-check.sh "$root"
rm -rf "$new" && mkdir -p "$new"
cp .build-wasm/release/AmanBrowser.wasm "$new/core.wasm"
cp -R Verifier/. "$new/"
Tools/zbar-wasm/build.sh "$new"
(cd "$new" && without_comments && fill_worker && weigh)
rm -rf "$site" && mv "$new" "$site"
