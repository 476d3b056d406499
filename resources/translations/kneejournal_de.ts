<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActivitiesCard</name>
    <message>
        <source>Activities asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your own activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own, such as Driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the journal should ask about. What was noted about an activity stays, ticked or not. The advice needs walking and stairs, so they are always asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} (always asked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What aggravated it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>The whole ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of this advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: try other answers, nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceDetail</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REDUCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice for the next run, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice for {day}, as the journal reads now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional until tomorrow morning’s check-in: it takes the knee to stay as today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running until the knee has been calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running until this has been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned rest day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prescription says no running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice to run without today’s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run not before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {terrains}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at the earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-run stage {stage} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, once the knee is calm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made without being asked, once a day and before an import; in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last backup: {day}, {time}. %n are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made and checked: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{journal}-copy.sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted, the last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n deleted entries back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day that you note takes the colour of its worst pain here. Days without an entry stay visibly unknown; nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar, {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the marked days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartNames</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven-day mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest tolerated run of 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run downhill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run without distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>didn’t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–2, tolerable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>Nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps}: mean, lowest and highest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {length} days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {begin} at first, {end} at last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: {mean} on average, {low} to {high}, noted on %n of {length} days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {sum} in all on %n of {length} days, at most {most} on one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartsMenu</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearDayDialog</name>
    <message>
        <source>Clear a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it all back as long as the window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} holds {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers about the {knee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run of {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercise sets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an exercise set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a planned run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Space start, pause, done · ← back · → skip · ↑ ↓ more or fewer · Enter done early · Esc end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the set before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On without this (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End without this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set would be left out; all before it are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kneejournal has made a mistake. What it said was saved is safe. The report below says where in the program it happened; it holds nothing from your journal and is not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayActions</name>
    <message>
        <source>Quiet day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch knees (Alt+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs, {distance}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>run of {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercise sets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one exercise set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning signs: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseFields</name>
    <message>
        <source>{exercise}: sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: load in kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets are a whole number from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions are a whole number from 1 to 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds are a whole number from 1 to 3,600, which is an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load is a number of kilograms from 0 to 500, such as 4 or 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} The dose stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to import runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIT, GPX, TCX, a CSV or the whole .zip of Garmin or Strava</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first steps of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the knee this morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday’s run: how was the knee afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday’s run, {distance}: how was the knee afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of {day}, {distance}: how was the knee afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On waking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyRuns</name>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run will stand here with how the knee took it: before, at its highest, an hour later, and on the next morning. Add one by hand, or drop files from your watch anywhere on this window: FIT, GPX, TCX, or the whole archive of a service. Nothing leaves this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Garmin Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run: open the activity on the website, then the gear at its top right, Export File. All runs: on the website, Activities, All Activities, Export CSV; scroll the list down first, it exports what it has loaded. Everything: Account Settings, Export Your Data; a link to a .zip comes by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Strava</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run: open the activity on the website, then the three dots, Export Original. Everything: Settings, My Account, Download or Delete Your Account, Get Started, Request Your Archive; a link to a .zip comes by e-mail. Drop the .zip here as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another watch or app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most can export an activity as FIT, TCX or GPX; of these, FIT says most about a run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: the backups go too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds no logged day. These files will be deleted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything logged from {first} to {last} will be gone. These files will be deleted:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>Add to the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works {muscles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase: {phases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits all phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {reps}, each held for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {reps} repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseDrawing</name>
    <message>
        <source>Drawing: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesCard</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a simple programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by set, with time, rest and sound (Alt+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises · {done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme yet: four exercises, three times a week, are a beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Guided session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through today’s exercises, set by set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtrasCard</name>
    <message>
        <source>Anything else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words about the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest brisk walk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search note, file, day …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Which knee hurts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres or miles?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a sample journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to kneejournal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions to begin with. Leave open what you would rather say later, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when does it hurt? A rough date will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space chooses, Enter starts. Everything stays in one file on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlaresCard</name>
    <message>
        <source>Flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far. A day counts as the begin of one where the worst pain lies at least 2 above its mean of the 14 days before, 7 of them noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Flare-ups in all: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of those that ended were calm again within %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: up to {peak}, {mean} on average before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {spans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>exercise sets: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longest of the 30 days before was {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two good days in a row are not noted since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Calm again after %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FortnightCard</name>
    <message>
        <source>Last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worst pain noted yet. Each day adds a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Worst pain noted on %n of 14 days; a seven-day mean takes four of seven.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seven-day mean of worst pain {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven-day mean of worst pain {now}, a week before {before}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidedSession</name>
    <message>
        <source>Guided session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, set {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones for beginning and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day on which a set was noted. A dash is unknown, or was not part of the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set of it is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Noted on %n days since {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Noted once, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourAfterCard</name>
    <message>
        <source>After the exercises: how was the knee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out all that is not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the deleted ones in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the account of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also for the %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also for the other one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Runs (*.fit *.gpx *.tcx *.gz *.csv *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one run was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back: {runs} deleted. Undo brings them in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>Import of %n runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import of a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>Importing … %n runs so far. The window can be used meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question} It is about {file} and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{question} It is about {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} looks like a run you have: {other}. Is it the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one run completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs completed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one left out, which you had deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out, which you had deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one record merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records merged from journals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsCard</name>
    <message>
        <source>What goes with a worse morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{mean} after %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>▲ a worse morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ a better morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clearly go with more pain on waking: %n of {all} things looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of the things looked at clearly goes with more pain on waking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Needs waking pain on the mornings after, and at least %n days with and without a thing to compare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, descent, activities, exercises and other training will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days to say: {factors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is between mornings after days with and without it, for days that began alike: it allows for that day’s own waking pain and the fortnight before. In brackets is its range by 1,000 shuffles of blocks of ten days, widened for the number of things looked at: in a journal where nothing goes with anything, one of them would be marked in at most {share} of 100. What goes together need not be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{exercise}: move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: take out of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day; without one it is never on the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCard</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted lately…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in this one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the open journal: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to my journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KneeCard</name>
    <message>
        <source>Your knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional has named it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderSheet</name>
    <message>
        <source>The walk-run ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back to running after a setback. You are on stage {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min of running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage}: {session}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}. You are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>left half: left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of worst pain from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted, without worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice: run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}: show {series}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>No exercise fits all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physio report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample journal, to look around in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to my journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time} · offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. What the journal held before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. The damaged file is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the damaged file: {read} records. Added from the newest backup: {kept}. The damaged file is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesEdit</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeededCard</name>
    <message>
        <source>For the advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first steps of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worse way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet day: answer all that is open with none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills what is unanswered: no pain, no swelling, no signs (Alt+Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as &amp;yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills what is unanswered with yesterday’s answers (Alt+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>0 is no pain, 10 the worst imaginable. ● %n of 6 still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst imaginable. All six answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoJournal</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a sample journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescuing makes a new journal of what the file still holds and of the newest backup. The damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Notes found: %n. Enter opens the day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>{chart} day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionalDay</name>
    <message>
        <source>Choose a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: choose a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: remove the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>Missing answers: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnExerciseDialog</name>
    <message>
        <source>Edit your exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Heel slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes, what it needs, when to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise needs a name, so that it can be found again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>didn’t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click again to make it unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelView</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}: table, picture, numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking an import back deletes the runs it brought. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the import of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them with answers about the knee, which would go too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this programme from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme belongs to this phase by its hardest exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercises}, on {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you move on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>What do you want to run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to run next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distance is a number up to 100 km, such as 5 or 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrescribedCard</name>
    <message>
        <source>See or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See or change the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription of {day} by {who} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription of {day} holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrescriptionCard</name>
    <message>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prescription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared to run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a professional set for your running. The advice never goes beyond it and names who set it. Something new ends what held before from its first day on; the past stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which a professional looked at the knee and cleared running. It ends the wait for a look at warning signs noted before that day, such as giving way, marked swelling or an injury, and nothing else: new signs, pain and how runs were taken count as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change from today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: prescription of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>New prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain no higher than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What held before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was said; everything may stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What held so far ends the day before; the days until then stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects what was typed, for the days before today too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prescription from {day} is there already: correct that one, or begin on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first; choose a later one or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running would be allowed from the first day on; choose a later day or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs a week are a whole number, such as 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is limited yet: enter at least one limit, or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrescriptionWords</name>
    <message>
        <source>no running before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit, a note only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on {day}; by whom was not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds now, until something new is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds now, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who prescribed it, if anyone did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercises yet. Start from a phase below, or add exercises one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since today. What you did before is kept as it was planned then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}. A change holds from today on; earlier days keep what was planned then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} another programme is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}: {exercises}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} (prescribed by {who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Earlier programmes: %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a phase as programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Rule {rule}: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>A step harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingView</name>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at its highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none, 10 the worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 no effort, 10 all you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a digit, Enter for the next question, Space to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole journal as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physio report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at elsewhere, or to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{knee} noted on {noted} of {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the days as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the journal as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this journal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the journal holds now is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and journals (*.gz *.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no logged day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds one logged day, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n logged days, the first {first}, the last {last}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the present journal would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry that was noted or changed since would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were noted or changed since would be lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, with all of {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>What came of the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Before · peak · 1 h · morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hour after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDetail</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance and time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {effort} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the climb: {terrain}. Is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the terrain was {terrain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Highest pain over distance in {unit}, %n weeks to this run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these runs has both a distance and an answer for its highest pain yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs with an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One run with an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; none reached {pain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; {pain} or more in {sore} of them, the shortest of which was {distance}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Edit the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31:40 or 1:05:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a number: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is not minutes and seconds like 31:40: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance is over 100 km; kneejournal takes runs up to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres up is over 20,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres down is over 20,000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During it, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got worse while running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run, distance unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {effort} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning: {pain} of 10 on waking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning: this page asks tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning: not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terrain}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunnerCard</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age is part of when to see a professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ran in a week before it hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of birth is a year up to {year}, such as 1988.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual week is a distance up to {most}, such as 25.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop it anywhere on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run noted for this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>No run fits. “Show all” above brings the others back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The run was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message>
        <source>{change} against the last answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreStrip</name>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetTicks</name>
    <message>
        <source>{exercise}, {done} of {planned} sets done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this advice comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rule that applies, and what it rests on. No study has tested a daily rule of this kind; what is our own choice is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanCard</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the visit of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Edit the marked days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a last day it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first; choose a later one or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>One repetition fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One repetition more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more (Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {number} of {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold each for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: rest {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: the other leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last set of this exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour, Today asks how the knee took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sets could not be saved yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One set could not be saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Charts on one axis of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right read a day out, plus and minus zoom, Shift with Left and Right pans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet.

What you note on Today will be drawn here day by day: pain with its seven-day mean from the fourth day on, activities, runs with their descent, exercises, and what was advised.

After two weeks the page says whether it gets better, from seven noted days in each of two fortnights. After about a month it begins to say what goes with a worse next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn, as nothing is noted of it yet: {charts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a later visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the appointment took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the appointment did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment of {day} is over. Did it take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Sets by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of {day}: {done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week so far: {sets} sets, none planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week so far: {done} of {planned} planned sets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfSheet</name>
    <message>
        <source>What if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change answers or the plan and see the advice change. Nothing here is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>en_GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>{question}: with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Moments</name>
    <message>
        <source>Time of the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words about the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the moment of {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain of the {knee} was {now} on average over these {days} days and {before} over the {days} before: a change of {change}, and the smallest that matters is {smallest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on {now} of {days} and on {before} of {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain of the {knee} has to be noted on {least} of these {days} days and of the {days} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain of the {knee} was {now} on average over these {days} days and {before} over the {days} before: a change of {change}, less than the smallest that matters ({smallest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {key} cannot be read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {table} holds a row that belongs to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean more on the wall and rise less high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on one leg, or with the heels over the edge of a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens the calf, which takes up much of the load of each running step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hereford physiotherapy clinic, exercise sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand hip-wide with a hand on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise onto the balls of both feet as high as you can, with the knees straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for a moment and lower the heels slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if calf, heel or knee hurts more than 5 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a smaller step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the back knee a little as well, to reach the lower calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the calf supple, so that the ankle can bend while the knee moves forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand at arm&apos;s length from a wall with both hands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one foot a step back, toes to the wall, that knee straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the front knee until the calf behind pulls, the heel staying down, and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off if the pull turns to pain in the calf, the heel or the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open only half as far, or lean the back against a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a band around both thighs just above the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens the side of the hip while the knee rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active.com, exercises for runner&apos;s knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, hips and knees bent, heels together, the head on the arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the heels together and open the upper knee without rolling the pelvis back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a breath and close slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if hip or knee hurts more than 5 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the leg only and set the heel down on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower arm and leg more slowly, or hold them low for three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead bug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the trunk lying down, with no weight on the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running physiotherapist&apos;s blog asks for trunk exercises and names no dose; this one is our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, both arms up to the ceiling, hips and knees bent to right angles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the lower back lightly to the floor and keep it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower one arm behind the head and straighten the opposite leg, as far as the back stays down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back and do the other arm and leg; both together are one repetition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the lower back arches or hurts, or the knee hurts more than 5 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift less far, or rest on the forearms; if kneeling is unpleasant, do the clamshell instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire hydrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens the side of the hip while the knee stays bent and unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEAM-PFP, module 1 (teampfp.com)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down on hands and knees on something soft, hands below the shoulders, knees below the hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift one bent knee out to the side as far as the pelvis stays level; the knee keeps its angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a breath and lower it slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if hip, back or the knee you kneel on hurts more than 5 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a shorter step, bend less, or keep a hand on a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry a weight in each hand, or bend the front knee more as long as it stays comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward lunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains catching the body&apos;s weight with one leg, as in running and on the stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article in PubMed Central (PMC3215347), table 2; the range of motion: Sports Health 2010, table 1 (PMC3445060)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall with the feet hip-wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step well ahead with one foot and bend that knee up to half of a right angle, the trunk upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the front knee over the foot; the heel behind may rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push off with the front foot and step back to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or you lose your balance; take a shorter step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift only half as high and hold five seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten one knee at the top, or do the bridge on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens buttocks and the back of the thighs with little load on the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat on the floor and hip-wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten the buttocks and lift the pelvis until shoulders, hips and knees form a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for ten seconds, breathing on, and lower the pelvis slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the knee hurts more than 5 of 10 or the thigh cramps; move the feet a little further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the heel up only halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear a light weight above the ankle, or a band around both ankles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens the back of the thigh, which bends the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee exercises after the orthopaedic surgeons&apos; programme (exercisesforfree.com), three days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand behind a chair and hold on to its back, feet hip-wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend one knee and draw the heel towards the buttock, knees side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a breath and lower the foot slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or the back of the thigh cramps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the front knee slightly, or do it lying with a towel around the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip further forward, or put the heel on a low step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the back of the thigh supple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”, which stretches both legs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand and put one heel on the floor a step ahead, that knee straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the other knee a little and tip forward from the hips, the back straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop where you feel a clear pull behind the thigh, and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off if the pull turns to pain, or tingles down the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the hip less far, or hold for five seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the free arm over the head and lean away from the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT-band stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the outer side of hip and thigh supple, where the IT band runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sports Health 2010, table 1 (PMC3445060)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand sideways to a wall at arm&apos;s length, one hand on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross the leg that is next to the wall behind the other one, both knees straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the hip towards the wall until its outer side pulls, and hold for ten seconds; then let go for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off if the pull turns to pain at the hip or the outer side of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a lighter band or smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear the band around the ankles, or bend the knees a little more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral band walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the side of the hip while standing, as each step of a run needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a band around both legs above the knees and stand hip-wide, knees slightly bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step sideways until the band is tight, then follow with the other foot without letting it go slack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pelvis level and the toes forward; walk back the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the knee hurts more than 5 of 10, or the knees keep falling inwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a smaller step and bend less, or hold on to a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step wider, or hold a weight at the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral lunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the legs sideways, which running alone does not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”, which names no dose for this one; taken over from its squats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall with the feet below the hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a wide step to one side and bend that knee while the hips move back; the other leg stays straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chest up, the weight on the heel and the bent knee behind the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push off to come back to the start, then step to the other side; both sides together are one repetition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or the inner thigh pulls sharply; take a smaller step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lower step, or keep a hand on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a higher step, or three seconds on the way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral step-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains control over the bending knee, as in walking downstairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand sideways on a step of about 10 cm, one foot over the edge, the pelvis level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the standing knee slowly until the free heel brushes the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten up again without pushing off from the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or you can no longer keep the knee over the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend less and lean more on the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend up to two thirds of the way to a right angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the bent knee back under load in the range that is usually comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet hip-wide, a hand on a chair if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knees by about a third of the way to a right angle while the hips move back a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the knees in line with the toes and straighten up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10; try a smaller bend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go less deep, or hold on to a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take three seconds on the way down, or hold a weight at the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads the front of the thighs more than a squat with the feet apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”, which names no dose for this one; taken over from its other squats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet a hand&apos;s breadth apart, the toes ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the hips back and down as if a stool stood behind you, chest up, heels down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a little room between the knees all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down only as far as it stays comfortable, then stand up tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10; squat less deep, or go back to the neutral squat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squat to a high chair and touch it lightly, or hold on to a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go lower, take three seconds on the way down, or hold a weight at the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads thighs and buttocks together, as getting up and down does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet as wide as the shoulders, toes a little outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the hips back and down as if a stool stood behind you, chest up, looking ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the knees point where the toes point, with most of the weight on the heels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 or grows from one repetition to the next; squat less deep next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the pelvis sink less far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hand off the wall, or wear a light weight above the free ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the side of the hip that keeps the pelvis level on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article in PubMed Central (PMC3215347), table 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand sideways on a step with one foot, that knee straight, the other foot beside the edge, a hand on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the free side of the pelvis sink slowly, so that the free foot goes below the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift it again with the hip of the standing leg until the pelvis is level or a little higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 in the knee or at the side of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prop the hands on a table or a bench instead of the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift one foot for a few seconds, then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the trunk that carries the legs, without bending the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down, the elbows below the shoulders, the toes on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the body until head, hips and heels form a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold with the belly firm and breathe on; do not let the back sag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if shoulders, back or knee hurt more than 5 of 10, or the back begins to sag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift only until the thigh is just off the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for five seconds, or wear a light weight above the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prone hip extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens the buttock while the knee stays straight and unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee exercises after the orthopaedic surgeons&apos; programme (exercisesforfree.com), three days a week; a single set, since it names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down, the forehead on your hands, both legs straight; a flat pillow under the belly spares the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten the buttock of one side and lift that leg a hand&apos;s breadth, the knee straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a breath and lower it slowly; the pelvis stays on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the lower back or the knee hurts more than 5 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take weight off with the arms and the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put more weight on the thigh, or bend the knee while you rest on a tender place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosens the front of the thigh before or after exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic article names the roller and no dose; the time is our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down on your forearms with a foam roller under the front of one thigh, the other leg out to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll slowly from the hip to a hand&apos;s breadth above the kneecap and back; never over the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for a few breaths where it is tender, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off if it hurts sharply or the kneecap is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press only half as hard, with a thicker roll under the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the heel a hand&apos;s breadth off the floor while the thigh is tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quad set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the front of the thigh without bending the knee; suits the sorest days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on the floor or on a bed with the leg stretched out and a rolled towel under the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten the front of the thigh and press the knee gently into the towel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count to three, breathing on, then let go completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if pressing hurts more than 5 of 10; try again with less force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side and use a towel around the ankle, with the knee bent less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the hip a little further forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quad stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the front of the thigh supple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with a hand on the wall and take hold of one ankle behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the heel towards the buttock, knees side by side, the pelvis tucked under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for ten seconds where the front of the thigh pulls, then let go for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off if it hurts in or around the kneecap; bend the knee less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift lower, or bend the upper knee too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear a light weight above the ankle, or a band around both legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side-lying hip abduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens the side of the hip while the knee stays straight and unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, the lower knee bent, the upper leg straight and in line with the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the upper leg for four seconds, the heel a little behind you, the toes pointing ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower it for four seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knees and stay on the lower one, if that does not press on the sore place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the upper leg while you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the trunk and the side of the hip that keep the pelvis level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, propped on the elbow below the shoulder, legs straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the pelvis until the body forms a line from the head to the feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and breathe on; do not let the pelvis sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if shoulder, back or knee hurts more than 5 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest a fingertip on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head, close the eyes, or stand on a folded towel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practises standing steadily on one leg, as each running step asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMC Musculoskeletal Disorders 14:108, table 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on one leg with the knee slightly bent, a wall or a chair within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pelvis level and the knee over the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look ahead and hold; touch down when you need to, and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the knee hurts more than 5 of 10 or feels as if it would give way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend less, or rest your fingertips on a chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains strength and control on one leg, as each running step asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on one leg, the other foot just off the floor, a wall or a chair within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the standing knee slowly while the hips move back, up to half of a right angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pelvis level and the knee in line with the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten up slowly; put the foot down between repetitions when you need to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or the knee keeps falling inwards; go back to the step-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a shorter step, go less deep, or hold on to a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put more weight on the front foot, or hold a weight at the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staggered squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives one leg more of the load than the other, on the way to exercises on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet as wide as the shoulders and move one foot a small step ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both heels on the floor and move the hips back and down, chest up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both knees point where the toes point, then stand up tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway through the set put the other foot in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 in either knee; squat less deep next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lower step or hold on to a rail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a higher step, or carry a weight in each hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares the leg for stairs and hills, one side at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole foot on a step of 10 to 20 cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean forward a little and straighten that leg; push off with the lower foot as little as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall, then lower yourself slowly with the same leg, the knee in line with the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or the knee keeps falling inwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift only a hand&apos;s breadth off the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause three seconds at the top, or wear a light weight above the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight-leg raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens the front of the thigh and the hip while the knee stays straight and unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent with the foot on the floor, the other leg straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten the thigh of the straight leg, then lift that leg to the height of the other knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a breath and lower it slowly without letting the knee bend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the knee hurts more than 5 of 10, or the lower back begins to arch or ache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a lighter band or stand closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a stronger band, or take the other foot off the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal knee extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the last part of straightening the knee, standing on the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a band at knee height, step into the loop and face the place where it is fixed, the band behind the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back until the band pulls, and let the knee give way a little with the heel on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten the knee against the pull, hold for a breath and let it bend again slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 or the back of the knee feels pinched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay high, with a slight bend only, and hold ten seconds at a time, up to fifteen times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift one heel, then the other, for a few seconds each while you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds endurance in the front of the thigh without moving the knee under load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”; the gentler hold: Sports Health 2010, table 1 (PMC3445060)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean your back against a wall with the feet hip-wide, two foot lengths in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide down as far as the knees allow, at most until the thighs are level; a slight bend is enough at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the knees above the ankles and the weight on the whole foot, and breathe on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push yourself up through both feet when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up if the pain around the kneecap passes 5 of 10; sit higher next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads thighs, buttocks and the inner side of the thigh together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet clearly wider than the shoulders, the toes turned out as far as the knees can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the hips back and down between the feet, chest up, looking ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each knee point over its own toes, with most of the weight on the heels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 or the inner thigh pulls sharply; squat less deep next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sport of this activity is called “{label}”. Was it a run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not say which sport it was. Was it a run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which sport this was. Was it a run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, the file grows far beyond what a recorded activity needs; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off before it says what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines of the table cannot be read; perhaps a quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds XML declarations (DTD) that a watch never writes; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted; unpack the archive with its password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is dated {date}, which lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a journal inside an archive; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive lists too many files for an export; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds neither a file of a watch nor a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives no date for this run (the clock of the watch was not set); enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds neither a distance nor a duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The track has fewer than two usable positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file states no start of this run; it was about {moment}. Enter the run by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The track has no times that can be read, so it belongs to no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of a watch or a service for runners; it looks like {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be understood ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no recorded activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is dated {date}: the clock of the watch was not set. Enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the archive overlap; it was made to hurt and not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{text}” of this row cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {count} rows, more than anyone ever ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file nests its elements too deeply for a recorded activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of {distance} is more than the {most} that a run of the journal can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} in {seconds} s is faster than anyone runs; the file was not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB, too large for one activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run lasts more than seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more points or parts than any run has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is packed more than once; unpack it and import what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved web page, perhaps a login page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON data, perhaps an error message of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a table of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that {label} is not a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FIT file holds no activity but this: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds waypoints or a planned route, but nothing recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files of the archive hold no activities, but pictures or settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds this activity twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a run: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a course or a planned workout, but nothing recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off before its summary; this is what had been recorded until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ascent or descent of the file cannot be right and stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or its checksum is wrong; please check the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table says otherwise of this run; the recording was believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} in {seconds} s is faster than the world record; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recording could not be used; the figures are those of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sport is called “{label}”, which is not known here; it was taken for a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the table is not known; its columns were told by their order. Please check the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals of the laps cannot be right; the figures come from the points of the track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the table name no zone; they were read as local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives more time in motion than in all; the time in motion stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no distance; it stays unknown until you enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives a duration of 0 s; it stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which sport this was; it was taken for a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, time and pace do not fit together; please check the distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names a start that is no time; that of the first lap was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the file name no zone; they were read as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock showed this time twice that night; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table does not say which unit its distances have; {unit} were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the file name no zone; they were read as UTC, as GPX means them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run with more than {metres} m of descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of more than {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} hurt {score} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned exercises left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run over 10 % longer than any of the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hilly or downhill run, or a trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running downhill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting up from a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings and calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching and rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By analogy with the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour after the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest during the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest brisk walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept getting worse during the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner side of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swollen calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot bear weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot or red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other joints hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant pain at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a painkiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downhill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bent knee takes load again, on both legs at first: wall sit, squats, low steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sore weeks: thigh and hip are strengthened while the knee hardly bends under load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 10: Thomeé 1997, Esculier 2018; seven days: our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking and stairs at {pain} of 10 or less for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEAM-PFP: go on once every set is comfortable; up to 3 of 10: “Runner&apos;s Knee”, glossary for endurance athletes; two sessions: our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each exercise done in full in {sessions} sessions in a row, at {pain} of 10 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own choice; the trials of such programmes took 6 to 12 weeks in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {weeks} weeks in this phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic&apos;s return-to-run checklist (precisionpt.org); 2 of 10: Thomeé 1997</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} single-leg squats in control, at {pain} of 10 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a week beside running, to keep what was gained. How far you may run is on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silbernagel 2007; Thomeé 1997</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee no worse on the morning after each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg at a time, as in each running step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic&apos;s return-to-run checklist (precisionpt.org)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes of brisk walking without pain or limp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a kneejournal journal: its &quot;format&quot; is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer kneejournal (version {found}); this one reads version {version}. Update it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;version&quot; of the journal is missing; it should be {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a kneejournal journal (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column} is not valid JSON: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (byte {byte}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file nests its values too deeply to be a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB, too large for a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--activity: {activity} is not known; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {fault}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date: {day} lies in the future; only days up to today can be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal at {path} yet; log or import makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be opened ({reason}); the commands work here, such as sample, advise and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on; the commands work here, such as sample, advise and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a journal file; name another place to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {knee} knee is not tracked in this journal, only the {tracked} one; the window&apos;s settings add a knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written; the name has to end in .json, .fhir.json, .csv, .xlsx, .pdf or .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days {first} to {last} are in the wrong order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} is not an activity of this journal; it knows {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again in the meantime, so it cannot be taken back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {year} lies in the future; only days up to today can be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {date} lies in the future; nothing of the file was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted the day before, so there is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the journal itself; name a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be deleted: {paths}; close what uses them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read from {path}, and there is no backup; put a copy in its place or begin a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned run cannot be used: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample cannot end on {day}; choose a day from 1925 to 2200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of {weeks} weeks cannot be made; choose 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences cannot be saved to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); put a backup in its place and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty, which a journal never is; it may not be downloaded yet or be damaged: wait for it, put a backup in its place or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}); check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a journal; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, so the change was not saved; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer there, so nothing was saved; put it back or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in use by another program; nothing was changed, try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer kneejournal (version {found} of the file, this program knows {known}); update kneejournal to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: {reason}; name another place for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}; name another place for the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a backup nor a journal of kneejournal; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file; name another place for the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a journal of kneejournal; it was left as it is, name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}; check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written, so the change was not saved; check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than any journal; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds something that kneejournal did not write ({row}); put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of {day} about the {knee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own exercise {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own questionnaire {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} of {day}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned run of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of {day}, {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {number} of an exercise on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked days from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggravating activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more activities in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more activity in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: mean in the {days} before. Not done: days on which that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never answered: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning {mean}, {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{knee}: {morning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice was recorded on {count} of {days}. Followed: run as advised. Rested: rest advised, no run recorded. Did less: no run recorded, though one was possible. Next morning: waking pain and its change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with a run on a rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run on a rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on other ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on other ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {distance} a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} run a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no appointment recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no running before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain at most {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none valid on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} {score} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} {score} on {day} ({knee})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−{points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±{points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain of the day (0–10) and runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots: worst pain; gaps: not recorded. Thick line: seven-day mean. Shaded 0–2, dashed line 3. Bars: distance run ({unit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flare-up after {run} (longest before {longest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets: flare-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots: mean of the worst pain of each month, with its lowest and highest; gaps: not recorded. Shaded 0–2, dashed line 3. Bars: distance of the month ({unit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worst pain recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run with a distance recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots: mean of the worst pain of each week, with its lowest and highest; gaps: not recorded. Shaded 0–2, dashed line 3. Bars: distance of the week ({unit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: no worst pain recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run with a distance recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: worst pain between {lowest} and {highest}, mean {mean}, of {days}; the seven-day mean goes from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: worst pain between {lowest} and {highest}, mean {mean}, of {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance run, in all: {distance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry, {knee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}; the longest gap {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day has an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {days} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count} times, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} once, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dates} (of {asked} asked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional has named the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No professional has named the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a professional has named it is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise sets, recorded of planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more exercises in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more exercise in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercises were planned or recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {mean} on {days} of {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: not recorded on {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest in 30 days {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run with a distance in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches the smallest that matters, {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the smallest that matters, {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest change that matters: {points} points on the 0–10 scale (Piva 2009).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few days to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise sets done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on days without entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on a day without entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sets recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} set recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exercises planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking pain, mean of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking pain: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days, {count} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run recorded in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days, {count} run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them without a distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain, mean of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with kneejournal from self-recorded data. Information, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit {day} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-recorded on {logged} of {days}; {missing} unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-recorded on every day ({days}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this time ({days}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean} ({days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}, highest {highest} ({days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none on {days} asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, pain {pain}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more notes in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more note in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {knee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24-hour pattern and irritability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {mean} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end {mean} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, highest {peak}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, highest {peak}, after {run} (longest before {longest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; the last {flare}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in the scored days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hour after {mean} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning {mean} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woken at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painkillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{average}; mostly {part} ({count} of {days} with times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {mean} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within an hour in {settled} of {count} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within an hour in {settled} of {count} run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by next morning in {settled} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff on waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean} min, longest {longest} min ({days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the pain: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the pain not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with their 24-hour response, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descent m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more runs in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more run in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain 0–10 before the run, at its peak, at the end, one hour after; waking pain of the next day. “–” is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worsened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that end in … are shortened; the journal holds them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {days} asked: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degree}: {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain since {day} ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pain began is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {first_year} – {last} {last_year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee summary, {knee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee summary, {knee}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and exercises by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums leave out {count} without a distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more weeks in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more week in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Sunday, within the days of the report. Sets: done of planned exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on {cleared}; rest continues until {until} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on {date}: {signs}. This needs to be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a swollen calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not being able to stand on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a knee that locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning stiffness of 30 minutes or more on {count} of the last 7 days: worth showing to a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee catches: a shorter, easy run at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on {date}: {signs}. Nobody has cleared it for running yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever with a swollen, hot or red knee ({date}) can be an infection and needs to be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever with a swollen, hot or red knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injury on {date} with swelling, strong pain or trouble standing needs to be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee gave way on {date}. A knee that buckles should be examined before you run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked swelling on {date}. That much is unusual in runner&apos;s knee and should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee was hot or red on {date}. It should be looked at before you run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee was injured on {date}. It should be looked at before you run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling on two days in a row, last on {date}: swelling that lasts should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at night on {count} of the last 7 days is unusual in runner&apos;s knee and should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant pain on {count} of the last 7 days is unusual in runner&apos;s knee and should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain}. Above {limit} is time off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}. That is time off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}. No running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore on {count} short, easy runs in two weeks: stop running for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {needed} calm days in a row since {date} ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {needed} calm days in a row since {date} ({cause}); after them, a brisk 30-minute walk comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm again after {date} ({cause}): walk-run stage {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} ({cause}) still has to be followed by tolerated runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in first: without today&apos;s answers this rests on yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice to run without today&apos;s check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s check-in is not complete. Still open: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few check-ins to know your pattern: {count} of {needed} in the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last run, on {date}, is not answered yet: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score under a painkiller is no proof of calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run in the last four weeks: start small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painkillers on {count} of the last 7 days: today&apos;s scores do not show what the knee does without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s run is done: the rest of the day is for recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of rest after yesterday&apos;s run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs in the last six days: three a week is enough for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain}. From {limit} on, a shorter and easier run at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last run, on {date}, left a mark: a shorter and easier run at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain}. Load on the bent knee hurts: no hills, no deep squats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain woke you last night: a shorter and easier run at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday pain is up by {points} points on the week before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise on {date} hurt {score}/10: a shorter and easier run at most until that settles within the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain} on {date}. Not calm for a week yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain}, with {count} of {needed} tolerated runs in 14 days: whether running suits it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further than {cap}: {base} is your longest run in four weeks that did not end badly, and 10 % more is the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further than {cap}: the first run after a break starts lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further than {cap}: hold at your longest run while runs still hurt a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further than {cap} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further than {cap}: that is what your professional set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further than {cap}: {base} is your longest run since {date} that did not end badly, and 10 % more is the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further than {cap}: more would be too much for this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week&apos;s usual load is nearly used up: {cap} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last run was {count} days ago: start lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and hills come last: first two calm weeks with four painless runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already run this week: {done}. One of each a week is enough, so too soon for: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain for {weeks} weeks and still there: worth an ordinary visit to a professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain not at the front of the knee but here: {places}. Worth an ordinary visit to a professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain that is new at 50 or later is worth an ordinary visit to a professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain before the age of 16 is worth an ordinary visit to a professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs in four weeks ended badly: worth an ordinary visit to a professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your professional on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new agreement with your professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run of another kind or on other ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running before {until}, set by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the last six days: {count}. At most {limit} a week, set by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running for now, set by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be avoided: {words} (set by {who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits in force: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain no higher than {score}/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limits} (set by {who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most one run a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} runs a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against running: calm for a week, the last run tolerated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} set this programme: ask before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} with {load} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today: {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: done in full {sessions} times in a row at {pain}/10 or less, and settled the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is at its usual end. A harder way: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} on {date}: still {score}/10 an hour later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} on {date}: the knee was worse the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} hurt {score}/10 on {date}: above 5 is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is at its least. An easier way: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the journal can see of the phase “{phase}” is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today: the exercises of “{phase}”, at the lower end of each dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises on {count} of the last seven days. Two or three a week is what helps; go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercises noted in the last seven days. Two or three days a week is what helps; go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hurry: tell a doctor or physio in the coming weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth mentioning at an ordinary visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an appointment with a doctor or physio for the coming days. If it gets worse, use same-day care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the knee looked at within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use same-day care: an urgent care clinic, or your doctor by telephone. If the leg cannot carry you, you feel ill with fever, or breathing is hard, call your emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the knee seen today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at one time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {score}/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain one hour after the run: up by {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain one hour after the run: {points}/10, none noted before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limp on the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking pain after the run: up by {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking pain after the run: {points}/10, none noted on the day of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during the run: {score}/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that climbed during the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slight swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy and flat, 10 to 20 % slower than usual, with shorter, quicker steps if you like; at most three such runs in seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking on the flat, cycling or swimming are fine up to 2/10, the gentlest exercises up to 5/10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercises either until somebody has looked at the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and walk home if pain goes above {limit}, keeps climbing, or you begin to limp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk 1 minute after every 4 minutes of running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 × (1 min run, 2 min walk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 × (2 min run, 2 min walk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 × (3 min run, 2 min walk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 × (4 min run, 1 min walk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × (8 min run, 1 min walk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 min easy run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min easy run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy run, at most 10 % longer than the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain of 4 or 5, or a run that ends badly, leads down: one stage, and to stage 4 at most. Pain of 6, limping or swelling leads back to stage 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the flat, at an effort of 3 to 5 out of 10, never on two days in a row, three times a week at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder ends once the knee has proven itself: {days} days and {runs} tolerated runs after a sore day, {more_days} days and {more_runs} after a worse one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a run that leaves a mark (pain of 3, or one point up) the stage is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerated means: pain of 2 at most, back to where it was within the hour, and no worse the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tolerated sessions lead to stage {stage}; none is done on this stage yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tolerated session is done; one more leads to stage {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last stage; tolerated runs lead off the ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of {date}: waking pain on the next morning has not been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of {date}: pain one hour after it has not been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now has not been answered for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of {date}: the highest pain during it has not been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on stairs has not been answered for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling has not been answered for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other signs have not been answered for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking pain has not been answered for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on walking has not been answered for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both knees: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left knee: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} {traits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you plan fits: {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you plan fits, up to {cap}: {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instead} instead of {planned}; {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {instead} instead of {planned}; {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as walk-run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest instead of {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}, {cap} at most, instead of {planned}; {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downhill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hilly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on trails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a treadmill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run ({traits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {planned} fits cannot be said before today&apos;s questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled out by {who}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} would be {percent} % beyond {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last run was {count} days ago, and the first after a break starts lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reduced run is easy and flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far}, and distance waits while runs still hurt a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a setback the walk-run ladder sets the run (stage {stage} of {top})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your longest run in four weeks that did not end badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your longest run since {date} that did not end badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no run since the last setback to build on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{longest} is {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after four weeks without a run in the journal the first one starts low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {cap} is ruled out by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reduced run is {percent} % of your usual run of {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reduced run is kept to {cap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hard run of its kind a week is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} would be {times} times {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed and hills come last, after two calm weeks with four painless runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a setback distance starts again at {cap}, a part of your usual run of {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} in the last six days leave no more than {cap} of this week&apos;s usual load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dixit S, DiFiori JP, Burton M, Mines B. Management of patellofemoral pain syndrome. American Family Physician 2007;75:194–202. Swelling is rare and a reason to look further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that running coaches give for the return after a break (rungr8.com, active.com). Experience, not research.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soreness rules and running progression of the University of Delaware group (Adams and others), as printed in PMC6044585, table 5, and PMC6693858, table 4. Made for the time after knee operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public advice on deep vein thrombosis (clinref.com): a swollen calf is seen the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esculier J-F and others. Is combining gait retraining or an exercise programme with education better than education alone in treating runners with patellofemoral pain? A randomised clinical trial. British Journal of Sports Medicine 2018;52:659–666. 69 runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schuster Brandt Frandsen J and others. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. British Journal of Sports Medicine 2025. PMC12421110. It watched runners with all kinds of injuries and does not prove a cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Gloucestershire, G-care: the hot swollen joint (g-care.glos.nhs.uk).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist advice (247econsult.net): more than 30 minutes of morning stiffness points to inflammation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Lothian: acute traumatic knee (apps.nhslothian.scot).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS: knee pain and when to get help (nhs.uk), as quoted by lincolnshireknee.co.uk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiell IG and others. Derivation of a decision rule for the use of radiography in acute knee injuries. Annals of Emergency Medicine 1995;26:405–413.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own choice: no publication gives this figure, and no clinician has reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical advice that painkillers hide pain and with it the warning (medx.it.com, scite.blog).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piva SR, Gil AB, Moore CG, Fitzgerald GK. Responsiveness of the activities of daily living scale of the knee outcome survey and numeric pain rating scale in patients with patellofemoral pain. Journal of Rehabilitation Medicine 2009;41:129–135. 60 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your professional set, as it was entered in this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Runner&apos;s Knee: Symptoms, Causes and Rehab”, 26 June 2019, by a physiotherapist who works with runners. Professional experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Everything You Need to Know About Runner&apos;s Knee”, running magazine, with physical therapist M. Riccardi and researcher J. de Jonge. Professional experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Runner&apos;s Knee”, from a glossary of recovery and injury terms for endurance athletes. No study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. American Journal of Sports Medicine 2007;35:897–906. 38 people, about the Achilles tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEAM-PFP: how much exercise (teampfp.com, module 1). Go on once every set is comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TREK Education, La Trobe University: patellofemoral pain, for runners (patellofemoral.trekeducation.org).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyday pain below {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} calm days in a row ({done} so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staying below {score} until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calmer week than the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-ins on {count} of 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a professional&apos;s clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of today&apos;s check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an easy run on the flat instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painkillers on fewer than 3 of 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than three runs in six days (from {date} on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first run within this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises below 4/10 that settle within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open answers about the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {count} days with constant pain in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {count} mornings with long stiffness in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few days without running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day without catching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day without a painkiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two days without swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} ({knee})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an easy run instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} tolerated runs since {date} ({done} so far; {free} at the earliest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on the bent knee below {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a night without pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {count} nights with pain in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day without running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan of {cap} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run within this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no running until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run that the knee takes well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tolerated runs within 14 days (or a day without pain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reduced run needs: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full run needs: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} in {seconds} seconds is faster than anyone runs; check distance and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} metres up or down are more than {distance} can hold; check the metres.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
