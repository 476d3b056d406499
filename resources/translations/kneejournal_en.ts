<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AdviceDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <source>Last backup: {day}, {time}. %n are kept.</source>
        <translation>
            <numerusform>Last backup: {day}, {time}. One is kept.</numerusform>
            <numerusform>Last backup: {day}, {time}. %n are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message numerus="yes">
        <source>Put %n deleted entries back</source>
        <translation>
            <numerusform>Put %n deleted entry back</numerusform>
            <numerusform>Put %n deleted entries back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message numerus="yes">
        <source>{name}: %n of {length} days.</source>
        <translation>
            <numerusform>{name}: %n of {length} days.</numerusform>
            <numerusform>{name}: %n of {length} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {mean} on average, {low} to {high}, noted on %n of {length} days.</source>
        <translation>
            <numerusform>{name}: {mean} on average, {low} to {high}, noted on %n of {length} days.</numerusform>
            <numerusform>{name}: {mean} on average, {low} to {high}, noted on %n of {length} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {sum} in all on %n of {length} days, at most {most} on one.</source>
        <translation>
            <numerusform>{name}: {sum} in all on %n of {length} days, at most {most} on one.</numerusform>
            <numerusform>{name}: {sum} in all on %n of {length} days, at most {most} on one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearDayDialog</name>
    <message numerus="yes">
        <source>%n exercise sets</source>
        <translation>
            <numerusform>%n exercise set</numerusform>
            <numerusform>%n exercise sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n runs, {distance}</source>
        <translation>
            <numerusform>%n run, {distance}</numerusform>
            <numerusform>%n runs, {distance}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise sets</source>
        <translation>
            <numerusform>%n exercise set</numerusform>
            <numerusform>%n exercise sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlaresCard</name>
    <message numerus="yes">
        <source>Flare-ups in all: %n.</source>
        <translation>
            <numerusform>Flare-ups in all: %n.</numerusform>
            <numerusform>Flare-ups in all: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of those that ended were calm again within %n days.</source>
        <translation>
            <numerusform>Half of those that ended were calm again within one day.</numerusform>
            <numerusform>Half of those that ended were calm again within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercise sets: %n</source>
        <translation>
            <numerusform>exercise sets: %n</numerusform>
            <numerusform>exercise sets: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calm again after %n days.</source>
        <translation>
            <numerusform>Calm again after one day.</numerusform>
            <numerusform>Calm again after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FortnightCard</name>
    <message numerus="yes">
        <source>Worst pain noted on %n of 14 days; a seven-day mean takes four of seven.</source>
        <translation>
            <numerusform>Worst pain noted on %n of 14 days; a seven-day mean takes four of seven.</numerusform>
            <numerusform>Worst pain noted on %n of 14 days; a seven-day mean takes four of seven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message numerus="yes">
        <source>Noted on %n days since {day}.</source>
        <translation>
            <numerusform>Noted on one day since {day}.</numerusform>
            <numerusform>Noted on %n days since {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Also for the %n others</source>
        <translation>
            <numerusform>Also for the other one</numerusform>
            <numerusform>Also for the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n runs were</source>
        <translation>
            <numerusform>one run was</numerusform>
            <numerusform>%n runs were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>Import of %n runs</source>
        <translation>
            <numerusform>Import of a run</numerusform>
            <numerusform>Import of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>Importing … %n runs so far. The window can be used meanwhile.</source>
        <translation>
            <numerusform>Importing … %n run so far. The window can be used meanwhile.</numerusform>
            <numerusform>Importing … %n runs so far. The window can be used meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question} It is about {file} and %n more.</source>
        <translation>
            <numerusform>{question} It is about {file} and %n more.</numerusform>
            <numerusform>{question} It is about {file} and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs imported</source>
        <translation>
            <numerusform>one run imported</numerusform>
            <numerusform>%n runs imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs completed</source>
        <translation>
            <numerusform>one run completed</numerusform>
            <numerusform>%n runs completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, which you had deleted</source>
        <translation>
            <numerusform>%n left out, which you had deleted</numerusform>
            <numerusform>%n left out, which you had deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records merged from journals</source>
        <translation>
            <numerusform>one record merged from journals</numerusform>
            <numerusform>%n records merged from journals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsCard</name>
    <message numerus="yes">
        <source>{mean} after %n days</source>
        <translation>
            <numerusform>{mean} after %n day</numerusform>
            <numerusform>{mean} after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearly go with more pain on waking: %n of {all} things looked at.</source>
        <translation>
            <numerusform>Clearly go with more pain on waking: %n of {all} things looked at.</numerusform>
            <numerusform>Clearly go with more pain on waking: %n of {all} things looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs waking pain on the mornings after, and at least %n days with and without a thing to compare.</source>
        <translation>
            <numerusform>Needs waking pain on the mornings after, and at least %n day with and without a thing to compare.</numerusform>
            <numerusform>Needs waking pain on the mornings after, and at least %n days with and without a thing to compare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderSheet</name>
    <message numerus="yes">
        <source>%n min of running</source>
        <translation>
            <numerusform>%n min of running</numerusform>
            <numerusform>%n min of running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeededCard</name>
    <message numerus="yes">
        <source>0 is no pain, 10 the worst imaginable. ● %n of 6 still open.</source>
        <translation>
            <numerusform>0 is no pain, 10 the worst imaginable. ● %n of 6 still open.</numerusform>
            <numerusform>0 is no pain, 10 the worst imaginable. ● %n of 6 still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message numerus="yes">
        <source>Notes found: %n. Enter opens the day.</source>
        <translation>
            <numerusform>Notes found: %n. Enter opens the day.</numerusform>
            <numerusform>Notes found: %n. Enter opens the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>Missing answers: %n</source>
        <translation>
            <numerusform>Missing answers: %n</numerusform>
            <numerusform>Missing answers: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with answers about the knee, which would go too</source>
        <translation>
            <numerusform>%n of them with answers about the knee, which would go too</numerusform>
            <numerusform>%n of them with answers about the knee, which would go too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrescriptionCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message numerus="yes">
        <source>Earlier programmes: %n more.</source>
        <translation>
            <numerusform>Earlier programmes: %n more.</numerusform>
            <numerusform>Earlier programmes: %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>one page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>It holds %n logged days, the first {first}, the last {last}.</source>
        <translation>
            <numerusform>It holds one logged day, {first}.</numerusform>
            <numerusform>It holds %n logged days, the first {first}, the last {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were noted or changed since would be lost</source>
        <translation>
            <numerusform>%n entry that was noted or changed since would be lost</numerusform>
            <numerusform>%n entries that were noted or changed since would be lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier days</source>
        <translation>
            <numerusform>an earlier day</numerusform>
            <numerusform>%n earlier days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDetail</name>
    <message numerus="yes">
        <source>Highest pain over distance in {unit}, %n weeks to this run</source>
        <translation>
            <numerusform>Highest pain over distance in {unit}, %n week to this run</numerusform>
            <numerusform>Highest pain over distance in {unit}, %n weeks to this run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs with an answer</source>
        <translation>
            <numerusform>%n run with an answer</numerusform>
            <numerusform>%n runs with an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation>
            <numerusform>Delete the run</numerusform>
            <numerusform>Delete %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted.</source>
        <translation>
            <numerusform>The run was deleted.</numerusform>
            <numerusform>%n runs deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n sets could not be saved yet.</source>
        <translation>
            <numerusform>One set could not be saved yet.</numerusform>
            <numerusform>%n sets could not be saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message numerus="yes">
        <source>All %n visits…</source>
        <translation>
            <numerusform>All visits (%n)…</numerusform>
            <numerusform>All %n visits…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WishList</name>
    <message numerus="yes">
        <source>Show %n settled</source>
        <translation>
            <numerusform>Show %n settled</numerusform>
            <numerusform>Show %n settled</numerusform>
        </translation>
    </message>
</context>
</TS>
