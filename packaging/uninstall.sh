#!/bin/sh
# Takes away what install.sh installed. Journals, backups and preferences stay where they are.
set -eu
prefix=${1:-"$HOME/.local"}
id=io.github.kneejournal.KneeJournal
rm -rf "$prefix/lib/kneejournal"
rm -f "$prefix/bin/kneejournal" "$prefix/share/applications/$id.desktop" "$prefix/share/metainfo/$id.metainfo.xml" \
    "$prefix/share/icons/hicolor/scalable/apps/$id.svg"
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$prefix/share/applications" || true; fi
echo "kneejournal is gone. Your journal is still there: ${XDG_DATA_HOME:-$HOME/.local/share}/kneejournal"
