#!/usr/bin/env bash
# How long `dotnet migrations lint` takes beside squawk: both as whole processes over the same files, in turns, so that whatever else the
# machine does meets both alike. The tool is as a package brings it (Release). Prints minimum, median and maximum of the
# elapsed time, of the processors' time in user mode, and of the ratio of the two within a turn; for all files at once, and for one small file, which is
# what starting takes.
#
#   build/ci/compare-lint-speed.sh [folder with .sql files, ../shared/corpora if not given] [runs, 10 if not given]
#
# Needs npm.
set -euo pipefail

repository=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$repository/../shared/corpora}
runs=${2:-10}
squawk_version=2.66.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet publish "$repository/src/MigrationBuild.Tool" --configuration Release --output "$work/tool" > "$work/publish.log" 2>&1 \
    || { cat "$work/publish.log" >&2; exit 1; }
npm install --prefix "$work/npm" --no-audit --no-fund "squawk-cli@$squawk_version" > "$work/npm.log" 2>&1 || { cat "$work/npm.log" >&2; exit 1; }
# The native program itself, not the script of npm that starts it.
squawk=$(find "$work/npm/node_modules" -type f -perm -u+x -path '*/bin/squawk' | head -1)

# Both say by exit code 1 that there are findings; whatever is above is a failure.
ours() { "$work/tool/dotnet-migrations" lint "$@"; }
theirs() { "$squawk" "$@"; }

# Appends "seconds user-seconds" of one run to the list of that program.
run() {
    local program=$1 code=0 TIMEFORMAT='%R %U'
    shift
    { time "$program" "$@" > "$work/$program.out" 2> "$work/$program.err" || code=$?; } 2>> "$work/$program.times"
    [ "$code" -le 1 ] || { tail -5 "$work/$program.err" >&2; return 1; }
}

summarize() {
    sort -n | awk -v what="$1" '
        { value[NR] = $1 }
        END {
            median = NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2
            printf "%-40s min %.3f  median %.3f  max %.3f\n", what, value[1], median, value[NR]
        }'
}

compare() {
    local what=$1
    shift
    # The first run of each fills the caches of the disk.
    run ours "$@"
    run theirs "$@"
    rm "$work"/*.times
    for ((turn = 1; turn <= runs; turn++)); do
        run ours "$@"
        run theirs "$@"
    done

    echo "$what, $runs runs each in turns:"
    for program in ours theirs; do
        awk '{ print $1 }' "$work/$program.times" | summarize "$program, elapsed s"
        awk '{ print $2 }' "$work/$program.times" | summarize "$program, user s"
    done
    paste "$work/ours.times" "$work/theirs.times" | awk '{ print $1 / $3 }' | summarize "ours / theirs, elapsed"
}

mapfile -t files < <(find "$folder" -name '*.sql' -type f | LC_ALL=C sort)
echo "squawk $squawk_version, .NET $(dotnet --version), $(nproc) processors, $(date -u +%Y-%m-%d), load $(cut -d' ' -f1 /proc/loadavg)"
compare "${#files[@]} files, $(cat "${files[@]}" | wc -c) bytes" "${files[@]}"
echo 'CREATE INDEX i ON t (a);' > "$work/one.sql"
compare "one file of one statement" "$work/one.sql"
