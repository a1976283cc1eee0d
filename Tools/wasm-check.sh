#!/bin/sh
# Builds the pure modules as Embedded Swift for WebAssembly, as the browser's verifier needs them.
#
# Run from anywhere: Tools/wasm-check.sh [project root]
# The modules must stay free of Foundation, existentials and reflection; here the compiler checks it.
set -eu

root=${1:-$(cd "$(dirname "$0")/.." && pwd)}
cd "$root"

AMAN_PURE=1 swift build --triple wasm32-unknown-none-wasm -c release --scratch-path .build-wasm
