#!/usr/bin/env bash
# ./dev check: what is looked at without running the program. $1 is the build directory; --base REV says
# since when clang-tidy reads (default: where this branch left origin/HEAD, else the last commit).
set -uo pipefail
build_dir=$1
shift
base=""
[ "${1:-}" = --base ] && base=${2:-}
failed=0
step() { printf '%-14s' "$1"; }
report() { if [ "$1" = 0 ]; then echo ok; else echo FAILED; failed=1; fi; }

step format
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror
report $?

step clang-tidy
if [ -z "$base" ]; then
  base=$(git merge-base HEAD origin/HEAD 2>/dev/null || true)
  if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then base=$(git rev-parse -q --verify HEAD~1 || git hash-object -t tree /dev/null); fi
fi
mapfile -t changed < <(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'ui/*.cpp' 'models/*.cpp')
if [ ${#changed[@]} -eq 0 ]; then
  echo "ok (nothing changed)"
else
  printf '%s\n' "${changed[@]}" | xargs -P 2 -n 4 clang-tidy --quiet -p "$build_dir" 2>/dev/null
  report $?
fi

step layers
ctest --test-dir "$build_dir" -R '^layers$' --no-tests=error -Q
report $?

step translations
ctest --test-dir "$build_dir" -R '^translations$' --no-tests=error -Q
report $?

step desktop
desktop-file-validate packaging/linux/*.desktop
report $?

step appstream
appstreamcli validate --no-net --quiet packaging/linux/*.metainfo.xml
report $?

exit $failed
