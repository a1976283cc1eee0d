#!/usr/bin/env bash
# All tests, side by side where they do not disturb each other, and at the very end what failed.
#   Tools/tests.sh BIN       BIN: the folder of the built tests (swift build --show-bin-path)
# Each part's whole answer is in .build/tests/PART.log. Every part is run even where one before it
# failed: one run tells of all faults. Exit status: 0 where every part passed, 1 where one did not.
set -uo pipefail
cd "$(dirname "$0")/.."

# A thousand tests begun at once each take minutes, and a socket's client among them gives up waiting.
at_once=6
stories='^Stories\.'
# A browser's moments are long waits: its stories hold no thread of the other ones.
browser='^Stories\.(Announced|Browser|Counter|DeniedLetter|EarlierPage|KeyboardScanner|OtherReaders|PublishSite)Tests'
# Tests of what must be answered while threads are busy: a thousand others beside them are busier.
alone='ConnectionTests|LongWorkTests|RecordsThreadsTests|BusyRecordsTests'
# A database cluster that must not wait for the processor, or it changes its primary when it should not.
failover='FailoverTests'
# Its worlds would keep both cores busy, and other tests wait for moments.
simulation='^Simulation\.'

# In the order of their answers.
names='others stories browser simulation alone failover'
logs=.build/tests
export AMAN_ORACLES=$PWD/.venv/oracles AMAN_SITE=$PWD/.build/site
tests="$1/amanPackageTests.xctest"
rm -rf "$logs" && mkdir -p "$logs"

# part NAME NICENESS WIDTH ARGUMENTS...: runs one part into its log; a part of no test has failed.
part() {
  local name=$1 niceness=$2 width=$3
  shift 3
  nice -n "$niceness" "$tests" --testing-library swift-testing "$@" \
    --experimental-maximum-parallelization-width "$width" >"$logs/$name.log" 2>&1
  local status=$?
  if ! grep -aEq 'Test run with [1-9][0-9]* tests?' "$logs/$name.log"; then
    echo "✘ $name: no test was run to its end (exit $status)" >>"$logs/$name.log"
    status=1
  fi
  echo "$status" >"$logs/$name.status"
}

# Each part is a group of processes of its own, so that all of them end with this script.
set -m
# Stories wait for programs and browsers while they hold one of a process's few threads, so they have
# two processes beside the other tests. The simulation takes what all of them leave of the processor.
part simulation 19 2 --filter "$simulation" & running=($!)
part stories 0 $at_once --filter "$stories" --skip "$browser|$alone|$failover" & running+=($!)
part browser 0 $at_once --filter "$browser" & running+=($!)
part others 0 $at_once --skip "$stories|$simulation|$alone" & running+=($!)
# Who watches sees the longest part while it runs.
touch "$logs/others.log"
tail -f --lines=+1 --pid="${running[3]}" "$logs/others.log" & running+=($!)
trap 'for group in "${running[@]}"; do kill -- -"$group" 2>/dev/null; done; exit 130' INT TERM HUP
wait "${running[@]}"
running=()
# One test at a time: the others' waits are what it must not have.
part alone 0 1 --filter "$alone" & running=($!)
wait "${running[@]}"
part failover 0 $at_once --filter "$failover" & running=($!)
wait "${running[@]}"

failed=0
for name in $names; do
  if [ "$name" != others ]; then cat "$logs/$name.log"; fi
  if [ "$(cat "$logs/$name.status")" != 0 ]; then failed=1; fi
done
echo
for name in $names; do
  grep -aEho 'Test run with .*' "$logs/$name.log" | sed "s/^/$name: /"
done
if [ "$failed" = 0 ]; then exit 0; fi
echo "What failed (whole answers: $logs):"
for name in $names; do
  [ "$(cat "$logs/$name.status")" = 0 ] && continue
  # Each test that failed, then what the first of them said; a part that stopped, by its last lines.
  { grep -aE '✘ (Test .* failed after|[a-z]+: no test)' "$logs/$name.log"
    grep -aE '✘ .*recorded an issue|Fatal error' "$logs/$name.log" | head -n 12
    grep -aqE '✘ Test' "$logs/$name.log" || tail -n 5 "$logs/$name.log"
  } | cut -c 1-400 | sed "s/^/$name: /"
done
exit 1
