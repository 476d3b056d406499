#!/bin/sh
# Installs kneejournal for this user (into ~/.local), or under another prefix: ./install.sh /usr/local
# Nothing else is needed. uninstall.sh takes it away again; journals are never touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${1:-"$HOME/.local"}
mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
prefix=$(cd "$prefix" && pwd)
rm -rf "$prefix/lib/kneejournal"
cp -a "$here/lib/kneejournal" "$prefix/lib/"
cp -a "$here/bin/." "$prefix/bin/"
cp -a "$here/share/." "$prefix/share/"
# The menu must find the program also where ~/.local/bin is not on its path.
entry="$prefix/share/applications/io.github.kneejournal.KneeJournal.desktop"
awk -v program="$prefix/bin/kneejournal" '/^Exec=/ {print "Exec=\"" program "\""; next} {print}' "$entry" >"$entry.new"
mv "$entry.new" "$entry"
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$prefix/share/applications" || true; fi
echo "kneejournal is in the menu now, and here: $prefix/bin/kneejournal"
