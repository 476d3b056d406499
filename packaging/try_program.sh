#!/bin/sh
# Uses an installed kneejournal as its user would, without a screen: logs a day, asks for advice, makes a PDF, opens the
# window until it has made the day's backup by itself. Everything happens in HOME, which must be empty.
# Usage: try_program.sh PROGRAM       leaves HOME/report.pdf
# Needs nothing but PROGRAM and a POSIX system.
set -eu
program=$1
cd "$HOME"
[ -z "$(ls -A)" ] || { echo "HOME must be empty: $HOME" >&2; exit 1; }

"$program" --version
"$program" sample sample.json --weeks 4
"$program" import sample.json
"$program" log --waking 1 --now 0 --worst 2 --activity stairs=2 --activity walking=0 --swelling none --no-symptoms
"$program" advise --distance-km 4 >advice.txt
grep -qE 'knees?: (run|reduce|rest)' advice.txt
"$program" export report.pdf
[ "$(head -c 5 report.pdf)" = "%PDF-" ]
"$program" export day.json
grep -q '"worst_pain": *2' day.json
"$program" check
[ -z "$(find . -path '*backups*' -name '*.sqlite.gz')" ] || { echo "a command made a backup; the window would not be seen" >&2; exit 1; }

QT_QPA_PLATFORM=offscreen "$program" 2>window.err &
window=$!
tries=0
until [ -n "$(find . -path '*backups*' -name '*.sqlite.gz')" ]; do
    kill -0 "$window" || { cat window.err >&2; exit 1; }
    tries=$((tries + 1))
    [ "$tries" -le 120 ] || { echo "the window made no backup in two minutes" >&2; cat window.err >&2; kill "$window"; exit 1; }
    sleep 1
done
kill "$window"
if grep -v 'propagateSizeHints' window.err; then exit 1; fi
echo "logged a day, made a PDF, opened the window offscreen: $program"
