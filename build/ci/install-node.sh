#!/bin/sh
# Installs npm on a bare Debian or Ubuntu machine. It fetches the programs of PostgreSQL 14 to 18 for the tests that ask for one of these versions.
set -eu

command -v npm > /dev/null && exit 0

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 install -y --no-install-recommends nodejs npm
