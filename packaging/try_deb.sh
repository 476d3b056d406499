#!/usr/bin/env bash
# Installs the .deb in a root that holds nothing but a minimal Debian of this system's release, and uses it there as a
# user would. Leaves report.pdf in OUT.
# Usage: try_deb.sh ROOT PACKAGE.deb OUT      ROOT comes from: mmdebstrap --variant=minbase SUITE ROOT
# Needs to be root, mmdebstrap, unshare, and what try_window.sh needs. Removing the package must leave the journal.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$1 package=$2 out=$3

# Processes and mounts of their own, so that nothing is left when this ends.
inside() {
    unshare --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$1/proc"
        mkdir -p "$1/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
        exec chroot "${@:2}"' - "$root" "$@"
}
as_user() {
    inside --userspec=runner:runner "$root" env -i HOME=/runner LANG=C.UTF-8 PATH=/usr/bin:/bin DISPLAY="${DISPLAY-}" "$@"
}
export root
export -f inside as_user

mkdir -p /tmp/.X11-unix
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$package" "$root/kneejournal.deb"
inside "$root" sh -euc '
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends /kneejournal.deb >/dev/null
    dpkg --verify kneejournal
    useradd --no-create-home --home-dir /runner runner
    install -d -o runner -g runner /runner'
install -m 755 "$here/try_program.sh" "$root/usr/local/bin/try_program.sh"

as_user sh /usr/local/bin/try_program.sh kneejournal
"$here/try_window.sh" bash -c as_user\ kneejournal
cp "$root/runner/report.pdf" "$out/report.pdf"
inside "$root" sh -euc 'apt-get purge -y -qq -o Dpkg::Use-Pty=0 kneejournal >/dev/null; test ! -e /usr/lib/kneejournal; test ! -e /usr/bin/kneejournal'
find "$root/runner" -name '*.sqlite' | grep -q .
echo "installed, used and removed in a clean root: $(basename "$package")"
