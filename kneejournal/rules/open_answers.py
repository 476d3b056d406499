"""Which answers the advice lacks."""

from __future__ import annotations

from collections.abc import Iterator

from kneejournal.domain.messages import Template
from kneejournal.rules.answer import Missing
from kneejournal.rules.facts import Facts

TODAY = {
    "waking_pain": Template("rules.missing.waking_pain", "Waking pain has not been answered for today."),
    "pain_now": Template("rules.missing.pain_now", "Pain now has not been answered for today."),
    "activities.walking": Template("rules.missing.walking", "Pain on walking has not been answered for today."),
    "activities.stairs": Template("rules.missing.stairs", "Pain on stairs has not been answered for today."),
    "swelling": Template("rules.missing.swelling", "Swelling has not been answered for today."),
    "symptoms": Template("rules.missing.symptoms", "Other signs have not been answered for today."),
}
AFTER_RUN = {
    "peak": Template("rules.missing.peak", "The run of {date}: the highest pain during it has not been answered."),
    "one_hour_after": Template(
        "rules.missing.one_hour_after", "The run of {date}: pain one hour after it has not been answered."
    ),
    "waking_pain": Template(
        "rules.missing.next_morning", "The run of {date}: waking pain on the next morning has not been answered."
    ),
}


def open_answers(facts: Facts) -> Iterator[Missing]:
    """Yield what one knee was not asked: today's check-in first, then the last run of the week."""
    for field in facts.today.missing:
        yield Missing(field, facts.knee, TODAY[field]())
    for run in facts.recent_last_runs:
        for field in run.missing:
            if field != "waking_pain" or run.offset < -1:  # yesterday's next morning is today's own question
                yield Missing(field, facts.knee, AFTER_RUN[field](date=facts.date_of(run.offset)), run.id)
