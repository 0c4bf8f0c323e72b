#!/usr/bin/env bash
# What the package costs a build that has nothing to do: two equal projects, one of them with the package, are built in turns, so that
# whatever else the machine does meets both alike. Prints minimum, median and maximum of the elapsed time
# and of the processors' time in user mode, and of the differences between the two builds of a turn.
#
#   build/ci/measure-noop-build.sh [runs, 20 if not given]
set -euo pipefail

repository=$(cd "$(dirname "$0")/../.." && pwd)
runs=${1:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset CI ContinuousIntegrationBuild
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

write_project() {
    mkdir "$work/$1"
    cp "$repository/samples/Quickstart/schema.prisma" "$repository/samples/Quickstart/schema.hcl" "$work/$1"
    echo 'Console.WriteLine("hello");' > "$work/$1/Program.cs"
    cat > "$work/$1/App.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <RestorePackagesPath>$work/packages</RestorePackagesPath>
    <RestoreSources>$work/feed</RestoreSources>
  </PropertyGroup>
  <ItemGroup>$2</ItemGroup>
</Project>
PROJECT
}

# Appends "seconds user-seconds" of one build to the project's list.
build() {
    local TIMEFORMAT='%R %U'
    { time dotnet build "$work/$1" > "$work/$1.log" 2>&1; } 2>> "$work/$1.times" || { cat "$work/$1.log" >&2; return 1; }
}

summarize() {
    sort -n | awk -v what="$1" '
        { value[NR] = $1 }
        END {
            median = NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2
            printf "%-30s min %.2f  median %.2f  max %.2f s\n", what, value[1], median, value[NR]
        }'
}

dotnet pack "$repository/nuget/MigrationBuild" --configuration Release --output "$work/feed" -p:PackageVersion=0.0.0-measure > "$work/pack.log" 2>&1 \
    || { cat "$work/pack.log" >&2; exit 1; }
write_project without ''
write_project with '<PackageReference Include="MigrationBuild" Version="0.0.0-measure" PrivateAssets="all" />'

# The first build makes what the second finds; the second settles the caches.
for project in without with without with; do build "$project"; done
[ -f "$work/with/migrations/atlas.sum" ] || { echo "The package wrote no migration:" >&2; cat "$work/with.log" >&2; exit 1; }
rm "$work"/*.times

for ((run = 1; run <= runs; run++)); do
    build without
    build with
done

echo "$runs no-op builds each, in turns, $(dotnet --version) on $(nproc) processors, $(date -u +%Y-%m-%d)"
for project in without with; do
    awk '{ print $1 }' "$work/$project.times" | summarize "$project the package, elapsed"
    awk '{ print $2 }' "$work/$project.times" | summarize "$project the package, user"
done
paste "$work/with.times" "$work/without.times" | awk '{ print $1 - $3 }' | summarize "difference in turns, elapsed"
paste "$work/with.times" "$work/without.times" | awk '{ print $2 - $4 }' | summarize "difference in turns, user"
