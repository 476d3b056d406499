"""How fast watch files are read, against single-process fitdecode on the same files in the same run.

``python benchmarks/importers.py [FOLDER] [--copies N] [--rounds N]`` takes the FIT files under FOLDER (by default those
of the tests) several times over, in turn with fitdecode in this process, with the program's reader in this process and
with its processes. It prints the medians of files and megabytes a second and of the ratios within each round: times
shift with the machine, such ratios hardly do. Then it reads all other kinds of files once, and an archive of over a
gigabyte, with the greatest memory that took.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import fitdecode

from kneejournal.importers.activity import Unreadable
from kneejournal.importers.content import Kind, read_content
from kneejournal.importers.crew import processors
from kneejournal.importers.reader import read_files

FILES = Path(__file__).parents[1] / "tests" / "importers" / "files"
AIM = 1.8


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, nargs="?", default=FILES)
    parser.add_argument("--copies", type=int, default=6, metavar="N", help="how often each file is read (default: 6)")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often all is measured (default: 5)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = [path for path in sorted(options.folder.rglob("*")) if path.is_file()]
        fit = copied([path for path in paths if kind(path) is Kind.FIT], options.copies, Path(folder))
        compare(fit, options.rounds)
        others = [path for path in paths if kind(path) is not Kind.FIT]
        say("all other kinds, in one process", others, seconds_of(lambda: read(others, 1)))
        archive(Path(folder) / "large.zip", fit)


def kind(path: Path) -> Kind | None:
    """Return what a file is, None where it cannot be read at all."""
    try:
        return read_content(path).kind
    except Unreadable:
        return None


def copied(paths: Sequence[Path], copies: int, folder: Path) -> list[Path]:
    """Write the unpacked files several times, so that neither reader has to unpack."""
    made = []
    for copy in range(copies):
        for number, path in enumerate(paths):
            made.append(folder / f"{copy}_{number}.fit")
            made[-1].write_bytes(read_content(path).data)
    return made


def compare(paths: Sequence[Path], rounds: int) -> None:
    """Read FIT files with fitdecode and with ours in turn."""
    crew = processors()
    ways: dict[str, Callable[[], object]] = {
        "fitdecode, one process": lambda: [decode(path) for path in paths],
        "ours, one process": lambda: read(paths, 1),
        f"ours, {crew} processes": lambda: read(paths, crew),
    }
    times = [{name: seconds_of(way) for name, way in ways.items()} for _ in range(rounds)]
    first = next(iter(ways))
    for name in ways:
        ratio = median(each[first] / each[name] for each in times)
        say(name, paths, median(each[name] for each in times), f"  {ratio:.1f} times fitdecode (aim {AIM})")


def decode(path: Path) -> int:
    """Read all messages of a file as fitdecode does when it is told to look at nothing else."""
    try:
        with fitdecode.FitReader(path, error_handling=fitdecode.ErrorHandling.IGNORE) as reader:
            return sum(isinstance(frame, fitdecode.FitDataMessage) for frame in reader)
    except Exception:  # it raises what it likes on damaged files
        return 0


def read(paths: Sequence[Path], workers: int) -> int:
    """Read files to the last outcome, processes started and ended included."""
    return sum(len(each.runs) for each in read_files(paths, zone=UTC, now=datetime.now(UTC), workers=workers))


def seconds_of(way: Callable[[], object]) -> float:
    """Return how long something takes."""
    begin = time.perf_counter()
    way()
    return time.perf_counter() - begin


def say(name: str, paths: Sequence[Path], seconds: float, more: str = "") -> None:
    """Print one line."""
    megabytes = sum(path.stat().st_size for path in paths) / 1e6
    print(f"{name:34} {len(paths) / seconds:7.0f} files/s {megabytes / seconds:7.1f} MB/s{more}")


def archive(path: Path, paths: Sequence[Path]) -> None:
    """Read an archive of more than a gigabyte, most of it pictures, as exports are."""
    picture = os.urandom(2**20)
    with zipfile.ZipFile(path, "w") as made:
        for number, each in enumerate(paths):
            made.write(each, f"activities/{number}.fit")
        for number in range(1_040):
            made.writestr(f"media/{number}.jpg", b"\xff\xd8\xff" + picture)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds = seconds_of(lambda: read([path], processors()))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"archive of {path.stat().st_size / 1e9:.2f} GB: {seconds:.1f} s,", end=" ")
    print(f"{(after - before) / 1024:.0f} MB more in this process, at most {worker / 1024:.0f} MB in each other")


if __name__ == "__main__":
    main()
