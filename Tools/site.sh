#!/bin/sh
# Builds the verifier's page into a folder that any web server, or aman serve, can hand out.
#
# Run from anywhere: Tools/site.sh [project root]; the page stands in .build/site afterwards.
# core.wasm is the pure rooms and Sources/AmanBrowser, compiled as Embedded Swift; it imports nothing.
set -eu

root=${1:-$(cd "$(dirname "$0")/.." && pwd)}
cd "$root"
site=.build/site

"$root/Tools/wasm-check.sh" "$root"
mkdir -p "$site"
cp .build-wasm/release/AmanBrowser.wasm "$site/core.wasm"
cp -R Verifier/. "$site/"
