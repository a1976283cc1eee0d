#!/usr/bin/env bash
# Fuzzes every parser of bad input for a share of the time: Fuzz/run.sh [SECONDS] [TARGET...]
#
# Builds into .build-fuzz, in a shape of the project with the pure modules and only those files of
# the office and of paper that read what strangers send: nothing that needs BoringSSL or GRDB.
# The inputs a run finds stay in .build-fuzz/corpus. A crash is saved in .build-fuzz/crashes and
# named; once it is corrected, put it into Fuzz/corpus/TARGET, so that every later run tries it first.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
shift || true
scratch=.build-fuzz
learned=$scratch/corpus
crashes=$scratch/crashes
processes=$(nproc)

export AMAN_FUZZ=1
# A backtrace of a fuzzer's crash can hang for minutes and says nothing that the input does not.
export SWIFT_BACKTRACE=enable=no

mkdir -p "$learned" "$crashes"
swift build -c release --product aman-fuzz --scratch-path "$scratch" >"$scratch/build.log" 2>&1 || {
    cat "$scratch/build.log"
    exit 1
}
program=$(swift build -c release --scratch-path "$scratch" --show-bin-path 2>/dev/null)/aman-fuzz

AMAN_FUZZ_SEEDS=$learned "$program"
for folder in Fuzz/corpus/*/; do
    mkdir -p "$learned/$(basename "$folder")"
    cp "$folder"* "$learned/$(basename "$folder")/"
done
mkdir -p "$learned/programme"
cp Programmes/*.toml "$learned/programme/"

if [ $# -gt 0 ]; then targets=("$@"); else
    mapfile -t targets < <(AMAN_FUZZ_TARGET=list "$program")
fi
share=$((seconds * processes / ${#targets[@]}))
[ "$share" -ge 1 ] || share=1

fuzz_one() {
    local target=$1 log="$scratch/$1.log" longest=65536
    # The shortest list is longer: it has 1,024 entries.
    [ "$target" != list ] || longest=131072
    mkdir -p "$learned/$target"
    if AMAN_FUZZ_TARGET=$target "$program" "$learned/$target" \
        -max_total_time="$share" -rss_limit_mb=1024 -timeout=20 -max_len="$longest" \
        -artifact_prefix="$crashes/$target-" -print_final_stats=1 >"$log" 2>&1; then
        printf '%-16s %s inputs, %s edges\n' "$target" \
            "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
            "$(grep -o 'cov: [0-9]*' "$log" | tail -1 | cut -d' ' -f2)"
    else
        tail -20 "$log"
        echo "$target: broken by $(sed -n 's/.*Test unit written to //p' "$log" | tail -1)"
        echo "again: AMAN_FUZZ_TARGET=$target $program FILE"
        return 1
    fi
}
export -f fuzz_one
export scratch learned crashes share program
echo "fuzzing ${#targets[@]} parsers, $share s each, $processes at a time"
printf '%s\n' "${targets[@]}" | xargs -P "$processes" -I {} bash -c 'fuzz_one {}'
