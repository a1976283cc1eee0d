#!/usr/bin/env bash
# All tests, side by side where they do not disturb each other, and at the very end what failed.
#   Tools/tests.sh BIN       BIN: the folder of the built tests (swift build --show-bin-path)
# Each part's whole answer is in .build/tests/PART.log. Every part is run even where one before it
# failed: one run tells of all faults. Exit status: 0 where every part passed, 1 where one did not.
# Up to three failed tests of `stories`, and of `browser`, are run once more alone (PART-again.log)
# and named at the end whatever comes of it (docs/decisions/0127).
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

# Parts that run real programs by the machine's own clock beside others, and how many tests of each
# may be run again: more than these have not failed because the machine was busy.
timed='stories browser'
again_max=3

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
    --event-stream-output-path "$logs/$name.events" --event-stream-version 0 \
    --experimental-maximum-parallelization-width "$width" >"$logs/$name.log" 2>&1
  local status=$?
  if ! grep -aEq 'Test run with [1-9][0-9]* tests?' "$logs/$name.log"; then
    echo "✘ $name: no test was run to its end (exit $status)" >>"$logs/$name.log"
    status=1
  fi
  echo "$status" >"$logs/$name.status"
}

# failed NAME: filters for the tests of a part in which an issue was recorded, one a line; none
# where an issue was of no test.
failed() {
  local issues
  issues=$(grep -a '"kind":"issueRecorded"' "$logs/$1.events")
  ! grep -qvE '"testID":"[^"(]+\(' <<<"$issues" || return
  grep -Eo '"testID":"[^"(]+\(' <<<"$issues" | sort -u |
    sed -e 's/^"testID":"/^/' -e 's,\\/,/,g' -e 's/\./\\./g' -e 's/(/\\(/'
}

# again NAME: runs a part's failed tests once more, one at a time; the part has passed if they do.
again() {
  local name=$1 filters
  # A part that a signal ended after its last line has status 139 or the like.
  [ "$(cat "$logs/$name.status")" = 1 ] || return
  grep -aq 'Test run with .* failed' "$logs/$name.log" || return
  filters=$(failed "$name")
  [ -n "$filters" ] && [ "$(wc -l <<<"$filters")" -le "$again_max" ] || return
  part "$name-again" 0 1 --filter "$(paste -sd '|' <<<"$filters")" & running=($!)
  wait "${running[@]}"
  # A test that is skipped now, as without a database, has not passed.
  ! grep -aq '^➜' "$logs/$name-again.log" || return
  cp "$logs/$name-again.status" "$logs/$name.status"
}

# what_failed NAME: each test that failed, then what the first of them said; a part that stopped, by
# its last lines.
what_failed() {
  { grep -aE '✘ (Test .* failed after|[a-z-]+: no test)' "$logs/$1.log"
    grep -aE '✘ .*recorded an issue|Fatal error' "$logs/$1.log" | head -n 12
    grep -aqE '✘ Test' "$logs/$1.log" || tail -n 5 "$logs/$1.log"
  } | cut -c 1-400 | sed "s/^/$1: /"
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

for name in $timed; do
  if [ "$(cat "$logs/$name.status")" != 0 ]; then again "$name"; fi
done

for name in $names; do
  if [ "$name" != others ]; then cat "$logs/$name.log"; fi
done
echo
for name in $names; do
  grep -aEho 'Test run with .*' "$logs/$name.log" | sed "s/^/$name: /"
done
for name in $timed; do
  [ -e "$logs/$name-again.log" ] || continue
  echo "Failed beside the others, and was run again alone; look into it: $logs/$name.log"
  what_failed "$name"
  grep -aEho 'Test run with .*' "$logs/$name-again.log" | sed "s/^/$name-again: /"
done
passed=1
for name in $names; do
  [ "$(cat "$logs/$name.status")" = 0 ] && continue
  if [ "$passed" = 1 ]; then echo "What failed (whole answers: $logs):"; fi
  passed=0
  if [ -e "$logs/$name-again.log" ]; then name=$name-again; fi
  what_failed "$name"
done
[ "$passed" = 1 ]
