#!/usr/bin/env bash
# ./dev check: what is looked at without running the program. $1 is the build directory; --base REV says
# since when clang-tidy reads (default: where this branch left origin/HEAD, else the last commit).
set -uo pipefail
build_dir=$1
shift
base=""
if [ "${1:-}" = --base ]; then
  base=${2:-}
  git rev-parse --verify -q "$base^{commit}" >/dev/null || { echo "There is no revision \"$base\" to look since." >&2; exit 2; }
fi
failed=0
step() { printf '%-14s' "$1"; }
report() { if [ "$1" = 0 ]; then echo ok; else echo FAILED; failed=1; fi; }

# Every version of clang-format has its own idea of some lines.
format_version=14
step format
if clang-format --version | grep -q "version $format_version\."; then
  git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror
  report $?
else
  echo "skipped: written with clang-format $format_version, and here is $(clang-format --version | grep -o 'version [0-9.]*')"
fi

step clang-tidy
if [ -z "$base" ]; then
  base=$(git merge-base HEAD origin/HEAD 2>/dev/null || true)
  if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then base=$(git rev-parse -q --verify HEAD~1 || git rev-parse HEAD); fi
fi
# What is for other systems alone is in no build here, and cannot be read.
is_built() { grep -qF "/$1\"" "$build_dir/compile_commands.json"; }
mapfile -t changed < <(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'ui/*.cpp' 'models/*.cpp' |
  while read -r file; do if is_built "$file"; then printf '%s\n' "$file"; fi; done)
if [ ${#changed[@]} -eq 0 ]; then
  echo "ok (nothing changed)"
else
  # GCC's precompiled headers mean nothing to Clang; and without them a header that a file forgot is missed here.
  mkdir -p "$build_dir/clang-tidy"
  sed -E 's/ -Winvalid-pch -include [^ ]+cmake_pch\.hxx//g' "$build_dir/compile_commands.json" \
    >"$build_dir/clang-tidy/compile_commands.json"
  # How many warnings it left out is of no interest; what it could not read is. GCC's own options are none of Clang's.
  printf '%s\n' "${changed[@]}" | xargs -P 2 -n 4 clang-tidy --quiet -p "$build_dir/clang-tidy" \
    --extra-arg=-Wno-unknown-warning-option 2> >(grep -v ' warnings\? generated\.$' >&2)
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
# The project has no page of its own to name: newer versions ask for one, and older ones do not know the question.
is_valid() { appstreamcli validate --no-net "$@" packaging/linux/*.metainfo.xml >/dev/null 2>&1; }
is_valid || is_valid --override=url-homepage-missing=info
report $?

exit $failed
