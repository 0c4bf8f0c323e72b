#!/bin/sh
# Installs what the database tests need on a bare Debian or Ubuntu machine: a PostgreSQL server and the pgvector
# extension (0.5 or newer, for HNSW indexes). Run it as often as you like: what is present is left alone.
#
# Releases that carry no pgvector package, or an old one, get it built from the source package of a newer Debian.
set -eu

PGVECTOR_SOURCE_RELEASE=trixie

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 "$@"
}

newest_server() {
    for server in /usr/lib/postgresql/*/bin/postgres; do
        [ -x "$server" ] && echo "$server"
    done | sed 's|.*/postgresql/\([0-9]*\)/.*|\1|' | sort -n | tail -n 1
}

# The mirror that this machine already uses for its own packages.
debian_mirror() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        sed -n -e 's/^URIs: *\([^ ]*\).*/\1/p' -e 's/^deb \(\[[^]]*\] *\)\{0,1\}\([^ ]*\).*/\2/p' |
        sed 's|/*$||' | grep '/debian$' | head -n 1
}

install_server() {
    apt update
    apt install -y --no-install-recommends postgresql postgresql-contrib
}

# dpkg compares versions as Debian does; the control file says 0.8.0, for one.
has_vector() {
    control=/usr/share/postgresql/$1/extension/vector.control
    [ -f "$control" ] || return 1
    dpkg --compare-versions "$(sed -n "s/^default_version *= *'\(.*\)'/\1/p" "$control")" ge 0.5
}

packaged_vector() {
    version=$(apt-cache policy "postgresql-$1-pgvector" 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    [ -n "$version" ] && [ "$version" != "(none)" ] && dpkg --compare-versions "$version" ge 0.5
}

build_vector() {
    mirror=$(debian_mirror)
    if [ -z "$mirror" ]; then
        echo "install-postgres: no Debian mirror found in /etc/apt; install pgvector 0.5 or newer for PostgreSQL $1 by hand" >&2
        exit 1
    fi

    apt update
    apt install -y --no-install-recommends build-essential dpkg-dev "postgresql-server-dev-$1"

    work=$(mktemp -d)
    trap 'as_root rm -rf "$work"' EXIT
    # A sources list of its own, so that the machine's package selection never sees the newer release.
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $PGVECTOR_SOURCE_RELEASE main" > "$work/source.list"
    chmod 755 "$work"
    only_source="-o Dir::Etc::sourcelist=$work/source.list -o Dir::Etc::sourceparts=/dev/null -o APT::Get::List-Cleanup=0"
    apt $only_source update
    (
        cd "$work"
        apt $only_source source pgvector
        cd pgvector-*/
        pg_config=/usr/lib/postgresql/$1/bin/pg_config
        # No bitcode (it would need clang) and no -march=native (the build may be cached for another machine).
        as_root make -s -j"$(nproc)" PG_CONFIG="$pg_config" OPTFLAGS= with_llvm=no
        as_root make -s PG_CONFIG="$pg_config" OPTFLAGS= with_llvm=no install
    )
}

major=$(newest_server)
if [ -z "$major" ]; then
    install_server
    major=$(newest_server)
fi

if ! has_vector "$major"; then
    if packaged_vector "$major"; then
        apt install -y --no-install-recommends "postgresql-$major-pgvector"
    else
        build_vector "$major"
    fi
fi

echo "PostgreSQL $major with pgvector $(sed -n "s/^default_version *= *'\(.*\)'/\1/p" "/usr/share/postgresql/$major/extension/vector.control")"
