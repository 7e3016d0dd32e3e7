#!/usr/bin/env bash
# Runs Clang's libFuzzer on each input for some seconds: tests/fuzz/run.sh [SECONDS]. Needs clang.
# What it finds lies in build-fuzz/found; a test keeps it mended from tests/fuzz/found/NAME on.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
build=${BITACORA_BUILD_DIR:-build-fuzz}
cmake -S . -B "$build" -G Ninja -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Debug \
  -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" -DBITACORA_FUZZ=ON
inputs=(keys manifest attempts catalogue facts draft signed report answer code csv ics)
ninja -C "$build" fuzz_seeds "${inputs[@]/#/fuzz_}"
for input in "${inputs[@]}"; do
  mkdir -p "$build/corpus/$input" "$build/found/$input"
  "$build/tests/fuzz/fuzz_seeds" "$input" "$build/corpus/$input"
  # Each word of an answer is compared with the facts: long ones leave time for hardly any.
  longest=65536
  if [[ $input == answer ]]; then longest=4096; fi
  "$build/tests/fuzz/fuzz_$input" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len="$longest" \
    -artifact_prefix="$build/found/$input/" "$build/corpus/$input"
done
# A practice takes some ten milliseconds, most of them spent on memory and its checks. What is left of SQLite's after
# each input is no leak, and each column's sample stays, although none of them reaches anything of its own.
ninja -C "$build" fuzz_seeds_practice fuzz_practice
mkdir -p "$build/corpus/practice" "$build/found/practice"
if [[ -d /dev/shm ]]; then export TMPDIR=/dev/shm; fi
"$build/tests/fuzz/fuzz_seeds_practice" practice "$build/corpus/practice"
ASAN_OPTIONS=malloc_context_size=2:quarantine_size_mb=64:max_malloc_fill_size=0 \
  "$build/tests/fuzz/fuzz_practice" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=5000 -max_len=65536 \
  -detect_leaks=0 -keep_seed=1 -cross_over_uniform_dist=1 -entropic_scale_per_exec_time=1 \
  -artifact_prefix="$build/found/practice/" "$build/corpus/practice"
