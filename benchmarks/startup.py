"""How long the window takes to appear and to take answers, against an empty window in the same run.

``python benchmarks/startup.py [--runs N] [--weeks N]`` makes a journal of ten years, then starts an empty PySide6
window and the program in turn, offscreen and, where ``DISPLAY`` is set, on that screen as well. It prints medians, also
of the ratios of neighbouring starts: times shift with the machine, such ratios hardly do.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PROBE = Path(__file__).with_name("startup_probe.py")
AIM_PAINTED, AIM_READY = 1.4, 2.5
"""Times the empty window's first paint."""
AIM_STALL_MS = 100


@dataclass(frozen=True)
class Start:
    """One start: seconds from the start of the process, and the longest stall of the event loop between the two."""

    painted: float
    ready: float
    stall: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=9, metavar="N", help="starts of each kind (default: 9)")
    parser.add_argument("--weeks", type=int, default=520, metavar="N", help="length of the journal (default: 520)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        surroundings = {**os.environ, "XDG_CONFIG_HOME": f"{folder}/config", "XDG_DATA_HOME": f"{folder}/data"}
        journal = make_journal(Path(folder), options.weeks, surroundings)
        for platform in ["offscreen", "xcb"] if "DISPLAY" in os.environ else ["offscreen"]:
            surroundings["QT_QPA_PLATFORM"] = platform
            measure(platform, journal, options.runs, surroundings)


def make_journal(folder: Path, weeks: int, surroundings: dict[str, str]) -> Path:
    """Fill a journal with a made-up runner and return its file."""
    sample, journal = folder / "sample.json", folder / "journal.sqlite"
    program = [sys.executable, "-m", "kneejournal"]
    subprocess.run(
        [*program, "sample", str(sample), "--weeks", str(weeks)],
        env=surroundings,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    subprocess.run(
        [*program, "--journal", str(journal), "import", str(sample)],
        env=surroundings,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return journal


def measure(platform: str, journal: Path, runs: int, surroundings: dict[str, str]) -> None:
    """Start both kinds in turn, the first of each only to warm up, and print the medians."""
    starts: dict[str, list[Start]] = {"empty": [], "kneejournal": []}
    for _ in range(runs + 1):
        starts["empty"].append(start(["empty"], surroundings))
        starts["kneejournal"].append(start(["kneejournal", "--journal", str(journal)], surroundings))
    empty, program = starts["empty"][1:], starts["kneejournal"][1:]
    floor = median(each.painted for each in empty)
    painted, ready = median(each.painted for each in program), median(each.ready for each in program)
    times_painted = median(ours.painted / theirs.painted for ours, theirs in zip(program, empty, strict=True))
    times_ready = median(ours.ready / theirs.painted for ours, theirs in zip(program, empty, strict=True))
    stall = median(each.stall for each in program) * 1000
    print(f"{platform}, median of {runs} starts each, journal of {journal.stat().st_size / 1e6:.1f} MB")
    print(f"  empty window painted   {floor * 1000:5.0f} ms")
    print(f"  window painted         {painted * 1000:5.0f} ms  {times_painted:4.2f} times  (aim {AIM_PAINTED})")
    print(f"  Today takes answers    {ready * 1000:5.0f} ms  {times_ready:4.2f} times  (aim {AIM_READY})")
    print(f"  longest stall between  {stall:5.0f} ms              (aim {AIM_STALL_MS} ms)")


def start(arguments: list[str], surroundings: dict[str, str]) -> Start:
    """Start one window and return its times.

    Raises:
        SystemExit: if it did not come up, with what it said.
    """
    began = time.monotonic()
    outcome = subprocess.run(
        [sys.executable, str(PROBE), *arguments],
        env=surroundings, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    if outcome.returncode != 0 or not outcome.stdout:
        raise SystemExit(f"{' '.join(arguments)} did not come up:\n{outcome.stderr}")
    times = json.loads(outcome.stdout)
    return Start(times["painted"] - began, times["ready"] - began, times["stall"])


if __name__ == "__main__":
    main()
