#!/usr/bin/env bash
# Opens kneejournal on a screen of its own (Xvfb) and waits until the title names the day, that is until the window takes
# answers.
# Usage: try_window.sh COMMAND...     the command finds DISPLAY in its environment
# Needs Xvfb and xdotool.
set -euo pipefail
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -ac -nolisten tcp 2>/dev/null)
screen=$!
read -r number <&3
export DISPLAY=":$number"

setsid "$@" &
program=$!
trap 'kill -KILL -- "-$program"; kill "$screen"' EXIT
found=$(timeout 120 xdotool search --sync --onlyvisible --name ' – kneejournal$' | head -n 1)
xdotool getwindowname "$found"
echo "opened the window on a screen: $*"
