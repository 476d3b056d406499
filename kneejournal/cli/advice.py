"""``advise``: the advice for a day, for reading or as JSON."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from kneejournal.cli.opening import journal_path, opened
from kneejournal.cli.printing import print_json
from kneejournal.cli.values import read_day, read_number
from kneejournal.domain.messages import Metres, Template
from kneejournal.rules import Advice, Cap, PlannedRun, care_for, guidance
from kneejournal.rules import advise as ask

METRES_PER_KM = 1000
LOOK_BACK = timedelta(weeks=6)  # the advice looks at four of them
DISTANCE = Template("cli.advice.distance", "{distance}")


def advise(args: Namespace, journal: Path | None) -> int:
    """Print the advice; the journal is only read."""
    day, plan = read_day("--date", args.date), _plan(args)
    with opened(journal_path(journal)) as open_journal:
        on = day or open_journal.today()
        advice = ask(open_journal.read_weeks(on - LOOK_BACK, on), on, plan)
    if args.json:
        print_json(advice.to_dict())
    else:
        print("\n".join(_lines(advice)))
    return 0


def _plan(args: Namespace) -> PlannedRun | None:
    """Return the run the options tell of; None where none is given, so that the journal's plan counts."""
    if args.distance_km is None and args.kind is None and args.terrain is None:
        return None
    metres = None
    if args.distance_km is not None:
        metres = round(read_number("--distance-km", args.distance_km) * METRES_PER_KM, 3)
    return PlannedRun(metres, args.kind, args.terrain)


def _lines(advice: Advice) -> Iterator[str]:
    kind = f" ({advice.rest_kind})" if advice.rest_kind else ""
    yield f"{advice.date.isoformat()}, {_knees(advice)}: {advice.verdict}{kind}"
    if advice.cap is not None:
        yield f"  {_cap(advice.cap)}"
    if advice.planned is not None:
        yield f"  {advice.planned}"
    if advice.ladder is not None and advice.ladder.session is not None:
        yield f"  Walk-run stage {advice.ladder.stage}: {advice.ladder.session}"
    if advice.next_run_not_before is not None and not advice.waits_to_be_seen:
        yield f"  No run before {advice.next_run_not_before.isoformat()}."
    if (care := care_for(advice.see_professional)) is not None:
        yield f"  {care.title}: {care.what_to_do}"
    yield from (f"  {message}" for message in guidance(advice))
    yield "Why:"
    yield from (f"  {each.rule}: {each.message} [{each.source}]" for each in advice.findings)
    if advice.missing:
        yield "Missing:"
        yield from (f"  {each.message}" for each in advice.missing)
    if advice.would_change:
        yield "What would change it:"
        yield from (f"  {each.to}: {each.message}" for each in advice.would_change)
    yield "Information, not a diagnosis."


def _knees(advice: Advice) -> str:
    return "both knees" if advice.knee == "both" else f"{advice.knee} knee"


def _cap(cap: Cap) -> str:
    kinds = f"; {', '.join(cap.kinds)}" if cap.kinds else ""
    avoid = f"; avoid {', '.join(cap.avoid)}" if cap.avoid else ""
    return f"Up to {DISTANCE(distance=Metres(cap.max_distance_m))}{kinds}{avoid}."
