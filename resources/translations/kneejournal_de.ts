<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutSheet</name>
    <message>
        <source>A journal for runners with knee pain. Information, not a diagnosis.</source>
        <translation>Ein Tagebuch für alle, die mit Knieschmerz laufen. Information, keine Diagnose.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>For reporting a problem; nothing of the journal is in it</source>
        <translation>Um ein Problem zu melden; aus dem Tagebuch steht nichts darin</translation>
    </message>
    <message>
        <source>MIT: use, change and share it freely</source>
        <translation>MIT: frei zu benutzen, zu ändern und weiterzugeben</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Made of these parts, each under its own licence:</source>
        <translation>Aus diesen Teilen gemacht, jeder unter seiner eigenen Lizenz:</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ActivitiesCard</name>
    <message>
        <source>Activities asked about</source>
        <translation>Abgefragte Aktivitäten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Name of your own activity</source>
        <translation>Name deiner eigenen Aktivität</translation>
    </message>
    <message>
        <source>Your own, such as Driving</source>
        <translation>Eigene, etwa Autofahren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add your own activity</source>
        <translation>Eigene Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>Tick what the journal should ask about. What was noted about an activity stays, ticked or not. The advice needs walking and stairs, so they are always asked.</source>
        <translation>Hake an, wonach das Tagebuch fragen soll. Was zu einer Aktivität notiert ist, bleibt erhalten, ob angehakt oder nicht. Die Empfehlung braucht Gehen und Treppe, deshalb wird danach immer gefragt.</translation>
    </message>
    <message>
        <source>{activity} (always asked)</source>
        <translation>{activity} (immer gefragt)</translation>
    </message>
    <message>
        <source>Your own activity</source>
        <translation>Deine eigene Aktivität</translation>
    </message>
    <message>
        <source>What aggravated it?</source>
        <translation>Was hat das Knie gereizt?</translation>
    </message>
    <message>
        <source>Worst of the day</source>
        <translation>Am stärksten heute</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu irgendeiner Zeit</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>The whole ladder</source>
        <translation>Der ganze Stufenplan</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The journal is being opened.</source>
        <translation>Das Tagebuch wird geöffnet.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources of this advice</source>
        <translation>Quellen dieser Empfehlung</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>What if: try other answers, nothing is saved</source>
        <translation>Was wäre, wenn: andere Antworten ausprobieren, nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
</context>
<context>
    <name>AdviceDetail</name>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Was daran etwas ändern würde</translation>
    </message>
    <message>
        <source>Information, not a diagnosis.</source>
        <translation>Information, keine Diagnose.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>RUN</source>
        <translation>LAUFEN</translation>
    </message>
    <message>
        <source>REDUCE</source>
        <translation>REDUZIEREN</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>Advice for the next run, {day}</source>
        <translation>Empfehlung für den nächsten Lauf, {day}</translation>
    </message>
    <message>
        <source>Advice for today</source>
        <translation>Empfehlung für heute</translation>
    </message>
    <message>
        <source>Advice for {day}, as the journal reads now</source>
        <translation>Empfehlung für den {day}, nach dem Stand des Tagebuchs von jetzt</translation>
    </message>
    <message>
        <source>Provisional until tomorrow morning’s check-in: it takes the knee to stay as today.</source>
        <translation>Vorläufig bis zum Eintrag morgen früh: setzt voraus, dass das Knie bleibt wie heute.</translation>
    </message>
    <message>
        <source>No running until the knee has been calm.</source>
        <translation>Nicht laufen, bis das Knie wieder ruhig ist.</translation>
    </message>
    <message>
        <source>No running until this has been looked at.</source>
        <translation>Nicht laufen, bis das untersucht wurde.</translation>
    </message>
    <message>
        <source>This has been looked at; the rest goes on for a few days.</source>
        <translation>Das wurde angesehen; die Pause dauert noch ein paar Tage.</translation>
    </message>
    <message>
        <source>A planned rest day.</source>
        <translation>Ein geplanter Pausentag.</translation>
    </message>
    <message>
        <source>Your prescription says no running.</source>
        <translation>Deine Vorgabe sagt: nicht laufen.</translation>
    </message>
    <message>
        <source>No advice to run without today’s answers.</source>
        <translation>Ohne die Antworten von heute keine Empfehlung zum Laufen.</translation>
    </message>
    <message>
        <source>Next run not before {day}.</source>
        <translation>Nächster Lauf frühestens {day}.</translation>
    </message>
    <message>
        <source>Up to {distance}</source>
        <translation>Bis {distance}</translation>
    </message>
    <message>
        <source>not {terrains}</source>
        <translation>nicht {terrains}</translation>
    </message>
    <message>
        <source>{day} at the earliest</source>
        <translation>frühestens {day}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>Walk-run stage {stage} of {count}</source>
        <translation>Geh-Lauf-Stufe {stage} von {count}</translation>
    </message>
    <message>
        <source>{stage}, once the knee is calm.</source>
        <translation>{stage}, sobald das Knie ruhig ist.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückspielen…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Made without being asked, once a day and before an import; in {folder}.</source>
        <translation>Wird von selbst gemacht, einmal am Tag und vor jedem Import; in {folder}.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Noch keine Sicherung vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: {day}, {time}. %n are kept.</source>
        <translation>
            <numerusform>Letzte Sicherung: {day}, {time}. Eine ist aufgehoben.</numerusform>
            <numerusform>Letzte Sicherung: {day}, {time}. %n sind aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}.</source>
        <translation>Letzte Sicherung: {day}, {time}.</translation>
    </message>
    <message>
        <source>A backup was made and checked: {name}.</source>
        <translation>Eine Sicherung wurde gemacht und geprüft: {name}.</translation>
    </message>
    <message>
        <source>{journal}-copy.sqlite</source>
        <translation>{journal}-Kopie.sqlite</translation>
    </message>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation>Tagebücher (*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>{path} was written.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted in the last 30 days</source>
        <translation>Gelöscht in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Deleted, the last first</source>
        <translation>Gelöschtes, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>deleted {day}, {time}</source>
        <translation>gelöscht am {day}, {time}</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Zurückholen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Put %n deleted entries back</source>
        <translation>
            <numerusform>%n gelöschten Eintrag zurückholen</numerusform>
            <numerusform>%n gelöschte Einträge zurückholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{what} of {day}</source>
        <translation>{what} vom {day}</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>&amp;Mark days…</source>
        <translation>Tage &amp;markieren…</translation>
    </message>
    <message>
        <source>Each day that you note takes the colour of its worst pain here. Days without an entry stay visibly unknown; nothing is noted yet.</source>
        <translation>Jeder Tag, den du notierst, bekommt hier die Farbe seines stärksten Schmerzes. Tage ohne Eintrag bleiben sichtbar unbekannt; noch ist nichts notiert.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar, {page}</source>
        <translation>Kalender, {page}</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorheriges Jahr</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Delete the marked days</source>
        <translation>Die markierten Tage löschen</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message>
        <source>Two laptops</source>
        <translation>Zwei Laptops</translation>
    </message>
    <message>
        <source>Take the journal along as a file, on a stick or in a synced folder, and bring it in on the other laptop. Both are put together; the later answer stands, and what both changed is shown. A backup is made before.</source>
        <translation>Nimm das Tagebuch als Datei mit, auf einem Stick oder in einem synchronisierten Ordner, und hol es auf dem anderen Laptop herein. Beide werden zusammengeführt; die spätere Antwort gilt, und was auf beiden geändert wurde, wird gezeigt. Vorher wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Take this journal along…</source>
        <translation>Dieses Tagebuch mitnehmen…</translation>
    </message>
    <message>
        <source>Bring it back in…</source>
        <translation>Wieder hereinholen…</translation>
    </message>
    <message>
        <source>knee journal</source>
        <translation>Knietagebuch</translation>
    </message>
    <message>
        <source>Journals to take along (*.json)</source>
        <translation>Tagebücher zum Mitnehmen (*.json)</translation>
    </message>
    <message>
        <source>Take this journal along</source>
        <translation>Dieses Tagebuch mitnehmen</translation>
    </message>
    <message>
        <source>Bring it back in</source>
        <translation>Wieder hereinholen</translation>
    </message>
    <message>
        <source>{path} was written. Bring it in on the other laptop.</source>
        <translation>{path} wurde geschrieben. Hol es auf dem anderen Laptop herein.</translation>
    </message>
    <message>
        <source>Bring a copy back in</source>
        <translation>Eine Kopie wieder hereinholen</translation>
    </message>
    <message>
        <source>Brought in: {new} new, {changed} changed.</source>
        <translation>Hereingeholt: {new} neu, {changed} geändert.</translation>
    </message>
    <message>
        <source>Brought in: there was nothing new.</source>
        <translation>Hereingeholt: es gab nichts Neues.</translation>
    </message>
</context>
<context>
    <name>ChartNames</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation>{name}, {side}</translation>
    </message>
    <message>
        <source>worst of the day</source>
        <translation>stärkster des Tages</translation>
    </message>
    <message>
        <source>waking</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>seven-day mean</source>
        <translation>Sieben-Tage-Mittel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>longest tolerated run of 30 days</source>
        <translation>längster gut vertragener Lauf in 30 Tagen</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Bergab</translation>
    </message>
    <message>
        <source>run downhill</source>
        <translation>bergab gelaufen</translation>
    </message>
    <message>
        <source>Exercise sets</source>
        <translation>Übungssätze</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation>Andere Aktivitäten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{name} {minutes} min</source>
        <translation>{name} {minutes} min</translation>
    </message>
    <message>
        <source>a run without distance</source>
        <translation>ein Lauf ohne Strecke</translation>
    </message>
    <message>
        <source>didn’t do</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>run</source>
        <translation>laufen</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>reduzieren</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>befolgt</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>darüber hinaus</translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>0–2, tolerable</source>
        <translation>0–2, tolerierbar</translation>
    </message>
    <message>
        <source>from 3, run less</source>
        <translation>ab 3, weniger laufen</translation>
    </message>
    <message>
        <source>marked days</source>
        <translation>markierte Tage</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>Nothing noted</source>
        <translation>Nichts notiert</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>{steps}: mean, lowest and highest day</source>
        <translation>{steps}: Mittel, niedrigster und höchster Tag</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {length} days.</source>
        <translation>
            <numerusform>{name}: %n von {length} Tagen.</numerusform>
            <numerusform>{name}: %n von {length} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing noted.</source>
        <translation>{name}: nichts notiert.</translation>
    </message>
    <message>
        <source>{name}: {begin} at first, {end} at last.</source>
        <translation>{name}: anfangs {begin}, zuletzt {end}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {mean} on average, {low} to {high}, noted on %n of {length} days.</source>
        <translation>
            <numerusform>{name}: im Mittel {mean}, von {low} bis {high}, notiert an %n von {length} Tagen.</numerusform>
            <numerusform>{name}: im Mittel {mean}, von {low} bis {high}, notiert an %n von {length} Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {sum} in all on %n of {length} days, at most {most} on one.</source>
        <translation>
            <numerusform>{name}: insgesamt {sum} an %n von {length} Tagen, höchstens {most} an einem.</numerusform>
            <numerusform>{name}: insgesamt {sum} an %n von {length} Tagen, höchstens {most} an einem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartsMenu</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Charts shown</source>
        <translation>Gezeigte Diagramme</translation>
    </message>
</context>
<context>
    <name>ClearDayDialog</name>
    <message>
        <source>Clear a day</source>
        <translation>Einen Tag leeren</translation>
    </message>
    <message>
        <source>Day to clear</source>
        <translation>Tag, der geleert wird</translation>
    </message>
    <message>
        <source>Clear this day</source>
        <translation>Diesen Tag leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo brings it all back as long as the window is open.</source>
        <translation>Rückgängig holt alles wieder, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>{day} holds {things}.</source>
        <translation>Am {day} ist notiert: {things}.</translation>
    </message>
    <message>
        <source>Nothing is noted on {day}.</source>
        <translation>Am {day} ist nichts notiert.</translation>
    </message>
    <message>
        <source>answers about the {knee}</source>
        <translation>Antworten ({knee})</translation>
    </message>
    <message>
        <source>a run of {distance}</source>
        <translation>ein Lauf von {distance}</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise sets</source>
        <translation>
            <numerusform>%n Übungssatz</numerusform>
            <numerusform>%n Übungssätze</numerusform>
        </translation>
    </message>
    <message>
        <source>an exercise set</source>
        <translation>ein Übungssatz</translation>
    </message>
    <message>
        <source>a planned run</source>
        <translation>ein geplanter Lauf</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Didn’t do</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Changed on both laptops</source>
        <translation>Auf beiden Laptops geändert</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>These were changed on both. The later word stands; choose the other where that is the right one.</source>
        <translation>Das wurde auf beiden geändert. Es gilt das Spätere; wähle das andere, wo es das richtige ist.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{laptop}, {moment}</source>
        <translation>{laptop}, {moment}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Space start, pause, done · ← back · → skip · ↑ ↓ more or fewer · Enter done early · Esc end</source>
        <translation>Leertaste Start, Pause, fertig · ← zurück · → weiter · ↑ ↓ mehr oder weniger · Enter früher fertig · Esc beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the set before (Left)</source>
        <translation>Zum Satz davor (Links)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>On without this (Right)</source>
        <translation>Weiter ohne diesen (Rechts)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the session (Escape)</source>
        <translation>Das Training beenden (Escape)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>End without this set</source>
        <translation>Ohne diesen Satz beenden</translation>
    </message>
    <message>
        <source>This set would be left out; all before it are saved.</source>
        <translation>Dieser Satz fiele weg; alle davor sind gespeichert.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>kneejournal has made a mistake. What it said was saved is safe. The report below says where in the program it happened; it holds nothing from your journal and is not sent anywhere.</source>
        <translation>kneejournal hat einen Fehler gemacht. Was als gespeichert gemeldet wurde, ist sicher. Der Bericht unten sagt, wo im Programm es geschah; er enthält nichts aus deinem Tagebuch und wird nirgendwohin geschickt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>Whole journal</source>
        <translation>Ganzes Tagebuch</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Diese Tage</translation>
    </message>
    <message>
        <source>To look at elsewhere, or to keep.</source>
        <translation>Zum Ansehen anderswo oder zum Aufheben.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>All tables, for LibreOffice, Excel and others</source>
        <translation>Alle Tabellen, für LibreOffice, Excel und andere</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>A line for each day and knee</source>
        <translation>Eine Zeile für jeden Tag und jedes Knie</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Everything, to be read in again</source>
        <translation>Alles, um es wieder einzulesen</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Observations for the programs of clinics</source>
        <translation>Beobachtungen für die Programme von Kliniken</translation>
    </message>
    <message>
        <source>Save as {kind}</source>
        <translation>Speichern als {kind}</translation>
    </message>
</context>
<context>
    <name>DayActions</name>
    <message>
        <source>Quiet day</source>
        <translation>Ruhiger Tag</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>Wie gestern</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>No pain in this run</source>
        <translation>Kein Schmerz bei diesem Lauf</translation>
    </message>
    <message>
        <source>Planned run</source>
        <translation>Geplanter Lauf</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Exercise sets</source>
        <translation>Übungssätze</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Andere Aktivität</translation>
    </message>
    <message>
        <source>Delete the other activity</source>
        <translation>Andere Aktivität löschen</translation>
    </message>
    <message>
        <source>Simple programme</source>
        <translation>Einfaches Programm</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Previous day</source>
        <translation>Vorheriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Back to today (Alt+Home)</source>
        <translation>Zurück zu heute (Alt+Pos1)</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Switch knees (Alt+K)</source>
        <translation>Knie wechseln (Alt+K)</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>before the first entry</source>
        <translation>vor dem ersten Eintrag</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>worst pain {score}</source>
        <translation>stärkster Schmerz {score}</translation>
    </message>
    <message>
        <source>worst pain not noted</source>
        <translation>stärkster Schmerz nicht notiert</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, {distance}</source>
        <translation>
            <numerusform>%n Lauf, {distance}</numerusform>
            <numerusform>%n Läufe, {distance}</numerusform>
        </translation>
    </message>
    <message>
        <source>run of {distance}</source>
        <translation>Lauf von {distance}</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise sets</source>
        <translation>
            <numerusform>%n Übungssatz</numerusform>
            <numerusform>%n Übungssätze</numerusform>
        </translation>
    </message>
    <message>
        <source>one exercise set</source>
        <translation>ein Übungssatz</translation>
    </message>
    <message>
        <source>warning signs: {signs}</source>
        <translation>Warnzeichen: {signs}</translation>
    </message>
    <message>
        <source>advice: {verdict}</source>
        <translation>Empfehlung: {verdict}</translation>
    </message>
    <message>
        <source>marked swelling</source>
        <translation>deutliche Schwellung</translation>
    </message>
    <message>
        <source>run</source>
        <translation>laufen</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>reduzieren</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>DoseFaults</name>
    <message>
        <source>Sets are a whole number from 1 to 100.</source>
        <translation>Sätze sind eine ganze Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>Repetitions are a whole number from 1 to 1,000.</source>
        <translation>Wiederholungen sind eine ganze Zahl von 1 bis 1.000.</translation>
    </message>
    <message>
        <source>Seconds are a whole number from 1 to 3,600, which is an hour.</source>
        <translation>Sekunden sind eine ganze Zahl von 1 bis 3.600, also bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>A load is a number of kilograms from 0 to 500, such as 4 or 2.5.</source>
        <translation>Das Gewicht ist eine Zahl von 0 bis 500 Kilogramm, etwa 4 oder 2,5.</translation>
    </message>
</context>
<context>
    <name>DoseFields</name>
    <message>
        <source>{exercise}: sets</source>
        <translation>{exercise}: Sätze</translation>
    </message>
    <message>
        <source>{exercise}: how many</source>
        <translation>{exercise}: wie viele</translation>
    </message>
    <message>
        <source>{exercise}: counted in</source>
        <translation>{exercise}: gezählt in</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>{exercise}: load in kilograms</source>
        <translation>{exercise}: Gewicht in Kilogramm</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>{reason} The dose stays as it was.</source>
        <translation>{reason} Die Dosis bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to import runs</source>
        <translation>Ablegen, um Läufe zu importieren</translation>
    </message>
    <message>
        <source>FIT, GPX, TCX, a CSV or the whole .zip of Garmin or Strava</source>
        <translation>FIT, GPX, TCX, eine CSV oder die ganze .zip von Garmin oder Strava</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>the highest</source>
        <translation>der höchste</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute früh</translation>
    </message>
    <message>
        <source>first steps of the day</source>
        <translation>die ersten Schritte des Tages</translation>
    </message>
    <message>
        <source>How was the knee this morning?</source>
        <translation>Wie war das Knie heute früh?</translation>
    </message>
    <message>
        <source>Yesterday’s run: how was the knee afterwards?</source>
        <translation>Der Lauf von gestern: wie war das Knie danach?</translation>
    </message>
    <message>
        <source>Yesterday’s run, {distance}: how was the knee afterwards?</source>
        <translation>Der Lauf von gestern, {distance}: wie war das Knie danach?</translation>
    </message>
    <message>
        <source>The run of {day}, {distance}: how was the knee afterwards?</source>
        <translation>Der Lauf vom {day}, {distance}: wie war das Knie danach?</translation>
    </message>
    <message>
        <source>distance unknown</source>
        <translation>Strecke unbekannt</translation>
    </message>
    <message>
        <source>During the run</source>
        <translation>Während des Laufs</translation>
    </message>
    <message>
        <source>One hour after</source>
        <translation>Eine Stunde danach</translation>
    </message>
    <message>
        <source>On waking</source>
        <translation>Beim Aufstehen</translation>
    </message>
</context>
<context>
    <name>EmptyRuns</name>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Every run will stand here with how the knee took it: before, at its highest, an hour later, and on the next morning. Add one by hand, or drop files from your watch anywhere on this window: FIT, GPX, TCX, or the whole archive of a service. Nothing leaves this laptop.</source>
        <translation>Hier steht jeder Lauf mit der Reaktion des Knies: vorher, in der Spitze, eine Stunde später und am nächsten Morgen. Trage einen von Hand ein oder zieh Dateien deiner Uhr irgendwo auf dieses Fenster: FIT, GPX, TCX oder das ganze Archiv eines Dienstes. Nichts verlässt diesen Laptop.</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Läufe importieren…</translation>
    </message>
    <message>
        <source>From Garmin Connect</source>
        <translation>Aus Garmin Connect</translation>
    </message>
    <message>
        <source>One run: open the activity on the website, then the gear at its top right, Export File. All runs: on the website, Activities, All Activities, Export CSV; scroll the list down first, it exports what it has loaded. Everything: Account Settings, Export Your Data; a link to a .zip comes by e-mail.</source>
        <translation>Ein Lauf: öffne die Aktivität auf der Website, dann das Zahnrad oben rechts, Datei exportieren. Alle Läufe: auf der Website Aktivitäten, Alle Aktivitäten, CSV-Export; scrolle vorher die Liste nach unten, exportiert wird, was geladen ist. Alles: Kontoeinstellungen, Daten exportieren; ein Link zu einer .zip kommt per E-Mail.</translation>
    </message>
    <message>
        <source>From Strava</source>
        <translation>Aus Strava</translation>
    </message>
    <message>
        <source>One run: open the activity on the website, then the three dots, Export Original. Everything: Settings, My Account, Download or Delete Your Account, Get Started, Request Your Archive; a link to a .zip comes by e-mail. Drop the .zip here as it is.</source>
        <translation>Ein Lauf: öffne die Aktivität auf der Website, dann die drei Punkte, Original exportieren. Alles: Einstellungen, Mein Konto, Konto herunterladen oder löschen, Loslegen, Archiv anfordern; ein Link zu einer .zip kommt per E-Mail. Zieh die .zip hierher, so wie sie ist.</translation>
    </message>
    <message>
        <source>From another watch or app</source>
        <translation>Von einer anderen Uhr oder App</translation>
    </message>
    <message>
        <source>Most can export an activity as FIT, TCX or GPX; of these, FIT says most about a run.</source>
        <translation>Die meisten können eine Aktivität als FIT, TCX oder GPX exportieren; am meisten über einen Lauf sagt FIT.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation>Dateien, die gelöscht werden</translation>
    </message>
    <message>
        <source>This cannot be undone: the backups go too.</source>
        <translation>Das lässt sich nicht rückgängig machen: auch die Sicherungen verschwinden.</translation>
    </message>
    <message>
        <source>The journal holds no logged day. These files will be deleted:</source>
        <translation>Im Tagebuch steht kein Tag. Diese Dateien werden gelöscht:</translation>
    </message>
    <message>
        <source>Everything logged from {first} to {last} will be gone. These files will be deleted:</source>
        <translation>Alles, was vom {first} bis zum {last} notiert ist, geht verloren. Diese Dateien werden gelöscht:</translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>Add to the programme</source>
        <translation>Ins Programm aufnehmen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>About the exercise</source>
        <translation>Über die Übung</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>Im Programm</translation>
    </message>
    <message>
        <source>Your own exercise</source>
        <translation>Deine eigene Übung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Übliche Dosis</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>works {muscles}</source>
        <translation>trainiert: {muscles}</translation>
    </message>
    <message>
        <source>phase: {phases}</source>
        <translation>Phase: {phases}</translation>
    </message>
    <message>
        <source>fits all phases</source>
        <translation>passt in alle Phasen</translation>
    </message>
    <message>
        <source>needs: {things}</source>
        <translation>braucht: {things}</translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation>braucht nichts</translation>
    </message>
    <message>
        <source>{sets} × {reps}, each held for {seconds} s</source>
        <translation>{sets} × {reps}, jeweils {seconds} s gehalten</translation>
    </message>
    <message>
        <source>{sets} × {reps} repetitions</source>
        <translation>{sets} × {reps} Wiederholungen</translation>
    </message>
    <message>
        <source>{sets} × {seconds} s</source>
        <translation>{sets} × {seconds} s</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>ExerciseDrawing</name>
    <message>
        <source>Drawing: {exercise}</source>
        <translation>Zeichnung: {exercise}</translation>
    </message>
</context>
<context>
    <name>ExercisesCard</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Start with a simple programme</source>
        <translation>Mit einem einfachen Programm beginnen</translation>
    </message>
    <message>
        <source>Set by set, with time, rest and sound (Alt+G)</source>
        <translation>Satz für Satz, mit Zeit, Pause und Ton (Alt+G)</translation>
    </message>
    <message>
        <source>Exercises · {done} of {planned}</source>
        <translation>Übungen · {done} von {planned}</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Geführtes Training</translation>
    </message>
    <message>
        <source>Prescribed by {who}</source>
        <translation>Verordnet von {who}</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Für diesen Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>There is no programme yet: four exercises, three times a week, are a beginning.</source>
        <translation>Es gibt noch kein Programm: vier Übungen, dreimal pro Woche, sind ein Anfang.</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Guided session</source>
        <translation>Geführtes Training</translation>
    </message>
    <message>
        <source>Through today’s exercises, set by set</source>
        <translation>Durch die Übungen von heute, Satz für Satz</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Übungssammlung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation>Ins Programm aufnehmen</translation>
    </message>
    <message>
        <source>Delete your exercise</source>
        <translation>Eigene Übung löschen</translation>
    </message>
</context>
<context>
    <name>ExtrasCard</name>
    <message>
        <source>Anything else?</source>
        <translation>Sonst noch etwas?</translation>
    </message>
    <message>
        <source>A few words about the day</source>
        <translation>Ein paar Worte zum Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es schmerzt</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Morgensteifigkeit</translation>
    </message>
    <message>
        <source>Longest brisk walk</source>
        <translation>Längster zügiger Spaziergang</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time in motion</source>
        <translation>Zeit in Bewegung</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Zeit insgesamt</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Aufstieg</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Abstieg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>24-hour response</source>
        <translation>24-Stunden-Reaktion</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Sekunden gehalten</translation>
    </message>
    <message>
        <source>Load in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain one hour after</source>
        <translation>Schmerz eine Stunde danach</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Verordnet von</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No running until</source>
        <translation>Nicht laufen bis</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Runs a week at most</source>
        <translation>Höchstens Läufe pro Woche</translation>
    </message>
    <message>
        <source>Pain at most</source>
        <translation>Schmerz höchstens</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation>Zu meiden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Knees</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Symptoms since</source>
        <translation>Beschwerden seit</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Übliche Woche</translation>
    </message>
    <message>
        <source>Named by a professional</source>
        <translation>Von einer Fachperson benannt</translation>
    </message>
    <message>
        <source>Cleared to run on</source>
        <translation>Freigabe zum Laufen am</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation>Tagebücher (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Search note, file, day …</source>
        <translation>Notiz, Datei, Tag suchen …</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Art des Laufs</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Any terrain</source>
        <translation>Jedes Gelände</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Response missing</source>
        <translation>Reaktion fehlt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Last 6 weeks</source>
        <translation>Letzte 6 Wochen</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation>Jede Phase</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation>Alle Hilfsmittel</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Which knee hurts?</source>
        <translation>Welches Knie schmerzt?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Since when does it hurt?</source>
        <translation>Seit wann schmerzt es?</translation>
    </message>
    <message>
        <source>Kilometres or miles?</source>
        <translation>Kilometer oder Meilen?</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Look around in a sample journal</source>
        <translation>In einem Beispieltagebuch umsehen</translation>
    </message>
    <message>
        <source>Welcome to kneejournal</source>
        <translation>Willkommen bei kneejournal</translation>
    </message>
    <message>
        <source>Three questions to begin with. Leave open what you would rather say later, in Settings.</source>
        <translation>Drei Fragen für den Anfang. Lass offen, was du lieber später in den Einstellungen sagst.</translation>
    </message>
    <message>
        <source>Since when does it hurt? A rough date will do.</source>
        <translation>Seit wann schmerzt es? Ein ungefähres Datum genügt.</translation>
    </message>
    <message>
        <source>Space chooses, Enter starts. Everything stays in one file on this laptop.</source>
        <translation>Leertaste wählt, Enter beginnt. Alles bleibt in einer Datei auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Erste Antworten</translation>
    </message>
</context>
<context>
    <name>FlaresCard</name>
    <message>
        <source>Flare-ups</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>None so far. A day counts as the begin of one where the worst pain lies at least 2 above its mean of the 14 days before, 7 of them noted.</source>
        <translation>Bisher keine. Ein Schub beginnt an einem Tag, dessen stärkster Schmerz mindestens 2 Punkte über dem Mittel der 14 Tage davor liegt, von denen 7 notiert sind.</translation>
    </message>
    <message numerus="yes">
        <source>Flare-ups in all: %n.</source>
        <translation>
            <numerusform>Schübe insgesamt: %n.</numerusform>
            <numerusform>Schübe insgesamt: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of those that ended were calm again within %n days.</source>
        <translation>
            <numerusform>Von den beendeten war die Hälfte innerhalb eines Tages wieder ruhig.</numerusform>
            <numerusform>Von den beendeten war die Hälfte innerhalb von %n Tagen wieder ruhig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Seit {first}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{when}: up to {peak}, {mean} on average before</source>
        <translation>{when}: bis {peak}, davor im Mittel {mean}</translation>
    </message>
    <message>
        <source>Marked: {spans}</source>
        <translation>Markiert: {spans}</translation>
    </message>
    <message numerus="yes">
        <source>exercise sets: %n</source>
        <translation>
            <numerusform>Übungssätze: %n</numerusform>
            <numerusform>Übungssätze: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nichts notiert</translation>
    </message>
    <message>
        <source>ran {distance}</source>
        <translation>{distance} gelaufen</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>{metres} m down</source>
        <translation>{metres} m bergab</translation>
    </message>
    <message>
        <source>{run} (the longest of the 30 days before was {longest})</source>
        <translation>{run} (der längste der 30 Tage davor war {longest})</translation>
    </message>
    <message>
        <source>Two good days in a row are not noted since.</source>
        <translation>Zwei gute Tage in Folge sind seither nicht notiert.</translation>
    </message>
    <message numerus="yes">
        <source>Calm again after %n days.</source>
        <translation>
            <numerusform>Nach einem Tag wieder ruhig.</numerusform>
            <numerusform>Nach %n Tagen wieder ruhig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>On the pages</source>
        <translation>Auf den Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>On the pages: {part}</source>
        <translation>Auf den Seiten: {part}</translation>
    </message>
    <message>
        <source>Signs, chart and key figures are always there. Longer, if asked for:</source>
        <translation>Zeichen, Diagramm und Kennzahlen sind immer dabei. Ausführlicher, wenn gewünscht:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>FortnightCard</name>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
    <message>
        <source>No worst pain noted yet. Each day adds a dot.</source>
        <translation>Noch kein stärkster Schmerz notiert. Jeder Tag setzt einen Punkt.</translation>
    </message>
    <message numerus="yes">
        <source>Worst pain noted on %n of 14 days; a seven-day mean takes four of seven.</source>
        <translation>
            <numerusform>Stärkster Schmerz an %n von 14 Tagen notiert; ein Sieben-Tage-Mittel braucht vier von sieben.</numerusform>
            <numerusform>Stärkster Schmerz an %n von 14 Tagen notiert; ein Sieben-Tage-Mittel braucht vier von sieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seven-day mean of worst pain {now}.</source>
        <translation>Sieben-Tage-Mittel des stärksten Schmerzes: {now}.</translation>
    </message>
    <message>
        <source>Seven-day mean of worst pain {now}, a week before {before}.</source>
        <translation>Sieben-Tage-Mittel des stärksten Schmerzes: {now}, eine Woche davor {before}.</translation>
    </message>
</context>
<context>
    <name>GuidedSession</name>
    <message>
        <source>Guided session</source>
        <translation>Geführtes Training</translation>
    </message>
    <message>
        <source>{exercise}: how it was</source>
        <translation>{exercise}: wie es war</translation>
    </message>
    <message>
        <source>{exercise}, set {number}</source>
        <translation>{exercise}, Satz {number}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tones for beginning and end</source>
        <translation>Töne für Beginn und Ende</translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation>Gemachte Sätze</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation>Übung {number} von {count}</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>kneejournal gives information, not a diagnosis.</source>
        <translation>kneejournal gibt Information, keine Diagnose.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>F1 opens it on every page</source>
        <translation>F1 öffnet sie auf jeder Seite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>? shows them on every page</source>
        <translation>? zeigt sie auf jeder Seite</translation>
    </message>
    <message>
        <source>About kneejournal…</source>
        <translation>Über kneejournal…</translation>
    </message>
    <message>
        <source>Version, licences, where the data lies</source>
        <translation>Version, Lizenzen, wo die Daten liegen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt der Anleitung</translation>
    </message>
    <message>
        <source>No part of the guide holds these words.</source>
        <translation>Kein Teil der Anleitung enthält diese Worte.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About kneejournal</source>
        <translation>Über kneejournal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{title} (in English)</source>
        <translation>{title} (englisch)</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History: {exercise}</source>
        <translation>Verlauf: {exercise}</translation>
    </message>
    <message>
        <source>Each day on which a set was noted. A dash is unknown, or was not part of the dose.</source>
        <translation>Jeder Tag, an dem ein Satz notiert wurde. Ein Strich ist unbekannt oder gehörte nicht zur Dosis.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Je Satz</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>1 h after</source>
        <translation>1 h danach</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>No set of it is noted yet.</source>
        <translation>Noch ist kein Satz davon notiert.</translation>
    </message>
    <message numerus="yes">
        <source>Noted on %n days since {day}.</source>
        <translation>
            <numerusform>Seit {day} an einem Tag notiert.</numerusform>
            <numerusform>Seit {day} an %n Tagen notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted once, on {day}.</source>
        <translation>Einmal notiert, am {day}.</translation>
    </message>
</context>
<context>
    <name>HourAfterCard</name>
    <message>
        <source>After the exercises: how was the knee?</source>
        <translation>Nach den Übungen: wie war das Knie?</translation>
    </message>
    <message>
        <source>One hour after</source>
        <translation>Eine Stunde danach</translation>
    </message>
    <message>
        <source>exercises of today</source>
        <translation>Übungen von heute</translation>
    </message>
    <message>
        <source>exercises of {day}</source>
        <translation>Übungen vom {day}</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>It was a run</source>
        <translation>Es war ein Lauf</translation>
    </message>
    <message>
        <source>Not a run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>The same run</source>
        <translation>Derselbe Lauf</translation>
    </message>
    <message>
        <source>Another run</source>
        <translation>Ein anderer Lauf</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out all that is not answered yet</source>
        <translation>Alles weglassen, was noch nicht beantwortet ist</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Einzelheiten des Imports</translation>
    </message>
    <message>
        <source>Bring the deleted ones in</source>
        <translation>Die gelöschten hereinholen</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the account of the import</source>
        <translation>Das Ergebnis des Imports schließen</translation>
    </message>
    <message>
        <source>They were runs</source>
        <translation>Es waren Läufe</translation>
    </message>
    <message>
        <source>Not runs</source>
        <translation>Keine Läufe</translation>
    </message>
    <message numerus="yes">
        <source>Also for the %n others</source>
        <translation>
            <numerusform>Auch für den anderen</numerusform>
            <numerusform>Auch für die %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also for the other one</source>
        <translation>Auch für den anderen</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Runs (*.fit *.gpx *.tcx *.gz *.csv *.zip)</source>
        <translation>Läufe (*.fit *.gpx *.tcx *.gz *.csv *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Einen Import zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were</source>
        <translation>
            <numerusform>ein Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>one run was</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>The import was taken back: {runs} deleted. Undo brings them in again.</source>
        <translation>Der Import wurde zurückgenommen, gelöscht: {runs}. Rückgängig holt sie wieder.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Import of a journal</source>
        <translation>Import eines Tagebuchs</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n runs</source>
        <translation>
            <numerusform>Import eines Laufs</numerusform>
            <numerusform>Import von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of a run</source>
        <translation>Import eines Laufs</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>Importing … %n runs so far. The window can be used meanwhile.</source>
        <translation>
            <numerusform>Import läuft … %n Lauf bisher. Das Fenster lässt sich währenddessen benutzen.</numerusform>
            <numerusform>Import läuft … %n Läufe bisher. Das Fenster lässt sich währenddessen benutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question} It is about {file} and %n more.</source>
        <translation>
            <numerusform>{question} Es geht um {file} und %n weitere.</numerusform>
            <numerusform>{question} Es geht um {file} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} It is about {file}.</source>
        <translation>{question} Es geht um {file}.</translation>
    </message>
    <message>
        <source>{run} looks like a run you have: {other}. Is it the same?</source>
        <translation>{run} sieht aus wie ein Lauf, den du schon hast: {other}. Ist es derselbe?</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>von Hand notiert</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Stopped: </source>
        <translation>Angehalten: </translation>
    </message>
    <message>
        <source>one run imported</source>
        <translation>ein Lauf importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n runs imported</source>
        <translation>
            <numerusform>%n Lauf importiert</numerusform>
            <numerusform>%n Läufe importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>one run completed</source>
        <translation>ein Lauf ergänzt</translation>
    </message>
    <message numerus="yes">
        <source>%n runs completed</source>
        <translation>
            <numerusform>%n Lauf ergänzt</numerusform>
            <numerusform>%n Läufe ergänzt</numerusform>
        </translation>
    </message>
    <message>
        <source>one already there</source>
        <translation>einer schon da</translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>one left out, which you had deleted</source>
        <translation>einer weggelassen, den du gelöscht hattest</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, which you had deleted</source>
        <translation>
            <numerusform>%n weggelassen, den du gelöscht hattest</numerusform>
            <numerusform>%n weggelassen, die du gelöscht hattest</numerusform>
        </translation>
    </message>
    <message>
        <source>one skipped</source>
        <translation>einer übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>one could not be read</source>
        <translation>einer nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>one record merged</source>
        <translation>ein Eintrag zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n records merged from journals</source>
        <translation>
            <numerusform>%n Eintrag aus Tagebüchern zusammengeführt</numerusform>
            <numerusform>%n Einträge aus Tagebüchern zusammengeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsCard</name>
    <message>
        <source>What goes with a worse morning</source>
        <translation>Was mit einem schlechteren Morgen einhergeht</translation>
    </message>
    <message>
        <source>Waking pain</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Nächster Morgen</translation>
    </message>
    <message>
        <source>The morning after that</source>
        <translation>Der Morgen danach</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>On the day before</source>
        <translation>Am Tag davor</translation>
    </message>
    <message>
        <source>Two days before</source>
        <translation>Zwei Tage davor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Geht einher mit</translation>
    </message>
    <message>
        <source>{points} ({low} to {high})</source>
        <translation>{points} ({low} bis {high})</translation>
    </message>
    <message numerus="yes">
        <source>{mean} after %n days</source>
        <translation>
            <numerusform>{mean} nach %n Tag</numerusform>
            <numerusform>{mean} nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ a worse morning</source>
        <translation>▲ schlechterer Morgen</translation>
    </message>
    <message>
        <source>▼ a better morning</source>
        <translation>▼ besserer Morgen</translation>
    </message>
    <message>
        <source>no clear connection</source>
        <translation>kein klarer Zusammenhang</translation>
    </message>
    <message numerus="yes">
        <source>Clearly go with more pain on waking: %n of {all} things looked at.</source>
        <translation>
            <numerusform>Geht deutlich mit mehr Anlaufschmerz einher: %n von {all} geprüften Dingen.</numerusform>
            <numerusform>Gehen deutlich mit mehr Anlaufschmerz einher: %n von {all} geprüften Dingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the things looked at clearly goes with more pain on waking.</source>
        <translation>Nichts von dem Geprüften geht deutlich mit mehr Anlaufschmerz einher.</translation>
    </message>
    <message numerus="yes">
        <source>Needs waking pain on the mornings after, and at least %n days with and without a thing to compare.</source>
        <translation>
            <numerusform>Braucht den Anlaufschmerz am Morgen danach und zum Vergleich mindestens %n Tag mit und ohne etwas.</numerusform>
            <numerusform>Braucht den Anlaufschmerz am Morgen danach und zum Vergleich mindestens je %n Tage mit und ohne etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, descent, activities, exercises and other training will be listed here.</source>
        <translation>Läufe, Bergab-Strecken, Aktivitäten, Übungen und anderes Training stehen dann hier.</translation>
    </message>
    <message>
        <source>Too few days to say: {factors}.</source>
        <translation>Zu wenige Tage für eine Aussage: {factors}.</translation>
    </message>
    <message>
        <source>The difference is between mornings after days with and without it, for days that began alike: it allows for that day’s own waking pain and the fortnight before. In brackets is its range by 1,000 shuffles of blocks of ten days, widened for the number of things looked at: in a journal where nothing goes with anything, one of them would be marked in at most {share} of 100. What goes together need not be the cause.</source>
        <translation>Verglichen werden Morgen nach Tagen mit und ohne das Betreffende, und zwar nach Tagen, die gleich begannen: der eigene Anlaufschmerz des Tages und die zwei Wochen davor sind berücksichtigt. In Klammern steht der Bereich aus 1.000 Durchmischungen von Zehn-Tage-Blöcken, erweitert um die Zahl der geprüften Dinge: in einem Tagebuch, in dem nichts zusammenhängt, wäre eines davon in höchstens {share} von 100 Fällen markiert. Was zusammen auftritt, muss nicht die Ursache sein.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{exercise}: move up</source>
        <translation>{exercise}: nach oben</translation>
    </message>
    <message>
        <source>{exercise}: move down</source>
        <translation>{exercise}: nach unten</translation>
    </message>
    <message>
        <source>{exercise}: take out of the programme</source>
        <translation>{exercise}: aus dem Programm nehmen</translation>
    </message>
    <message>
        <source>Take out of the programme</source>
        <translation>Aus dem Programm nehmen</translation>
    </message>
    <message>
        <source>Choose at least one day; without one it is never on the list.</source>
        <translation>Wähle mindestens einen Tag; ohne steht die Übung nie auf der Liste.</translation>
    </message>
</context>
<context>
    <name>JournalCard</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Tagebuch öffnen…</translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation>Neues Tagebuch…</translation>
    </message>
    <message>
        <source>Clear a day…</source>
        <translation>Einen Tag leeren…</translation>
    </message>
    <message>
        <source>Deleted lately…</source>
        <translation>Kürzlich gelöscht…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Everything is in this one file.</source>
        <translation>Alles steht in dieser einen Datei.</translation>
    </message>
    <message>
        <source>File of the open journal: {path}</source>
        <translation>Datei des offenen Tagebuchs: {path}</translation>
    </message>
    <message>
        <source>Return to my journal</source>
        <translation>Zurück zu meinem Tagebuch</translation>
    </message>
    <message>
        <source>Open the sample journal</source>
        <translation>Beispieltagebuch öffnen</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>Anderes Tagebuch öffnen</translation>
    </message>
    <message>
        <source>knee journal</source>
        <translation>Knietagebuch</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Neues Tagebuch</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>The backup was restored. What the journal held before is kept.</source>
        <translation>Die Sicherung wurde zurückgespielt. Was vorher im Tagebuch stand, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The backup was restored. The damaged file is kept as {path}.</source>
        <translation>Die Sicherung wurde zurückgespielt. Die beschädigte Datei ist als {path} aufgehoben.</translation>
    </message>
    <message>
        <source>Read from the damaged file: {read} records. Added from the newest backup: {kept}. The damaged file is kept as {path}.</source>
        <translation>Aus der beschädigten Datei gelesen: {read} Einträge. Aus der neuesten Sicherung ergänzt: {kept}. Die beschädigte Datei ist als {path} aufgehoben.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Geführtes Training</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Today, Calendar, Trends, Exercises, Runs, Physio report, Settings</source>
        <translation>Heute, Kalender, Verlauf, Übungen, Läufe, Physio-Bericht, Einstellungen</translation>
    </message>
    <message>
        <source>next and previous question or button</source>
        <translation>nächste und vorherige Frage oder Schaltfläche</translation>
    </message>
    <message>
        <source>press the button, tick the box</source>
        <translation>Schaltfläche drücken, Kästchen anhaken</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>close a dialog</source>
        <translation>einen Dialog schließen</translation>
    </message>
    <message>
        <source>end the program</source>
        <translation>das Programm beenden</translation>
    </message>
    <message>
        <source>answer the row; 1 and 0 quickly are ten</source>
        <translation>die Zeile beantworten; 1 und 0 schnell sind zehn</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>one less, one more</source>
        <translation>eins weniger, eins mehr</translation>
    </message>
    <message>
        <source>previous, next question</source>
        <translation>vorherige, nächste Frage</translation>
    </message>
    <message>
        <source>didn’t do</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>unknown again</source>
        <translation>wieder unbekannt</translation>
    </message>
    <message>
        <source>quiet day: answer all that is open with none</source>
        <translation>ruhiger Tag: alles Offene mit „nichts“ beantworten</translation>
    </message>
    <message>
        <source>same as yesterday</source>
        <translation>wie gestern</translation>
    </message>
    <message>
        <source>day before, day after</source>
        <translation>vorheriger, nächster Tag</translation>
    </message>
    <message>
        <source>back to today</source>
        <translation>zurück zu heute</translation>
    </message>
    <message>
        <source>the other knee</source>
        <translation>das andere Knie</translation>
    </message>
    <message>
        <source>add a run, import a file</source>
        <translation>Lauf hinzufügen, Datei importieren</translation>
    </message>
    <message>
        <source>today’s exercises; Space ticks a set, a digit several</source>
        <translation>Übungen von heute; Leertaste hakt einen Satz ab, eine Ziffer mehrere</translation>
    </message>
    <message>
        <source>guided session</source>
        <translation>geführtes Training</translation>
    </message>
    <message>
        <source>start, pause, done, go on</source>
        <translation>Start, Pause, fertig, weiter</translation>
    </message>
    <message>
        <source>a set back, skip</source>
        <translation>einen Satz zurück, überspringen</translation>
    </message>
    <message>
        <source>one repetition more, one fewer</source>
        <translation>eine Wiederholung mehr, eine weniger</translation>
    </message>
    <message>
        <source>end a hold early</source>
        <translation>Halten früher beenden</translation>
    </message>
    <message>
        <source>end the session; it asks only where a set was begun</source>
        <translation>das Training beenden; gefragt wird nur, wenn ein Satz begonnen ist</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>anderer Tag</translation>
    </message>
    <message>
        <source>first, last day shown</source>
        <translation>erster, letzter gezeigter Tag</translation>
    </message>
    <message>
        <source>month or year before, after</source>
        <translation>vorheriger, nächster Monat oder Jahr</translation>
    </message>
    <message>
        <source>the same, from anywhere on the page</source>
        <translation>dasselbe, von überall auf der Seite</translation>
    </message>
    <message>
        <source>to this month</source>
        <translation>zu diesem Monat</translation>
    </message>
    <message>
        <source>choose several days</source>
        <translation>mehrere Tage wählen</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>mark the chosen days</source>
        <translation>die gewählten Tage markieren</translation>
    </message>
    <message>
        <source>open the day</source>
        <translation>den Tag öffnen</translation>
    </message>
    <message>
        <source>read out the day before, after</source>
        <translation>den Tag davor, danach ablesen</translation>
    </message>
    <message>
        <source>a week before, after</source>
        <translation>eine Woche davor, danach</translation>
    </message>
    <message>
        <source>first, last day</source>
        <translation>erster, letzter Tag</translation>
    </message>
    <message>
        <source>move through time</source>
        <translation>durch die Zeit bewegen</translation>
    </message>
    <message>
        <source>closer, further</source>
        <translation>näher, weiter</translation>
    </message>
    <message>
        <source>open the day that is read out</source>
        <translation>den abgelesenen Tag öffnen</translation>
    </message>
    <message>
        <source>read out no day</source>
        <translation>keinen Tag ablesen</translation>
    </message>
    <message>
        <source>look for words in notes</source>
        <translation>Worte in Notizen suchen</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>Übungssammlung durchsuchen</translation>
    </message>
    <message>
        <source>another exercise of the library</source>
        <translation>andere Übung der Sammlung</translation>
    </message>
    <message>
        <source>in the programme: move the exercise</source>
        <translation>im Programm: die Übung verschieben</translation>
    </message>
    <message>
        <source>search the runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>edit the run</source>
        <translation>den Lauf bearbeiten</translation>
    </message>
    <message>
        <source>delete the run</source>
        <translation>den Lauf löschen</translation>
    </message>
    <message>
        <source>import runs, add a run</source>
        <translation>Läufe importieren, Lauf hinzufügen</translation>
    </message>
    <message>
        <source>in the list of activities: move the activity</source>
        <translation>in der Liste der Aktivitäten: die Aktivität verschieben</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse.</source>
        <translation>Alles geht ohne Maus.</translation>
    </message>
</context>
<context>
    <name>KneeCard</name>
    <message>
        <source>Your knee</source>
        <translation>Dein Knie</translation>
    </message>
    <message>
        <source>Knees</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>It hurts since</source>
        <translation>Schmerzt seit</translation>
    </message>
    <message>
        <source>A professional has named it</source>
        <translation>Von einer Fachperson benannt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>LadderSheet</name>
    <message>
        <source>The walk-run ladder</source>
        <translation>Der Geh-Lauf-Stufenplan</translation>
    </message>
    <message>
        <source>The way back to running after a setback. You are on stage {stage}.</source>
        <translation>Der Weg zurück zum Laufen nach einem Rückschlag. Du bist auf Stufe {stage}.</translation>
    </message>
    <message>
        <source>What moves you</source>
        <translation>Was dich weiterbringt</translation>
    </message>
    <message numerus="yes">
        <source>%n min of running</source>
        <translation>
            <numerusform>%n min Laufen</numerusform>
            <numerusform>%n min Laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>by distance</source>
        <translation>nach Strecke</translation>
    </message>
    <message>
        <source>▸ you are here</source>
        <translation>▸ du bist hier</translation>
    </message>
    <message>
        <source>Stage {stage}: {session}, {minutes}</source>
        <translation>Stufe {stage}: {session}, {minutes}</translation>
    </message>
    <message>
        <source>{stage}. You are here.</source>
        <translation>{stage}. Du bist hier.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>left half: left knee</source>
        <translation>linke Hälfte: linkes Knie</translation>
    </message>
    <message>
        <source>Colours of worst pain from 0 to 10</source>
        <translation>Farben des stärksten Schmerzes von 0 bis 10</translation>
    </message>
    <message>
        <source>worst pain, 0 to 10</source>
        <translation>stärkster Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>noted, without worst pain</source>
        <translation>notiert, ohne stärksten Schmerz</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>warning sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>advice: run</source>
        <translation>Empfehlung: laufen</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>reduzieren</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{chart}: show {series}</source>
        <translation>{chart}: {series} zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>No exercise fits all of this.</source>
        <translation>Keine Übung passt zu all dem.</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Alle Übungen zeigen</translation>
    </message>
    <message>
        <source>Add your own…</source>
        <translation>Eigene hinzufügen…</translation>
    </message>
    <message>
        <source>{shown} of {all} exercises</source>
        <translation>{shown} von {all} Übungen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>Im Programm</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Physio report</source>
        <translation>Physio-Bericht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This is the sample journal, to look around in.</source>
        <translation>Das ist das Beispieltagebuch, zum Umsehen.</translation>
    </message>
    <message>
        <source>Return to my journal</source>
        <translation>Zurück zu meinem Tagebuch</translation>
    </message>
    <message>
        <source>Saved on this laptop only</source>
        <translation>Nur auf diesem Laptop gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved {time} · offline</source>
        <translation>Gespeichert {time} · offline</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the journal</source>
        <translation>Noch nicht gespeichert: ein anderes Programm benutzt das Tagebuch</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>{problem} Close the window again to leave without it.</source>
        <translation>{problem} Schließ das Fenster noch einmal, um es ohne das zu verlassen.</translation>
    </message>
</context>
<context>
    <name>MinutesEdit</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>NeededCard</name>
    <message>
        <source>For the advice</source>
        <translation>Für die Empfehlung</translation>
    </message>
    <message>
        <source>On waking</source>
        <translation>Beim Aufstehen</translation>
    </message>
    <message>
        <source>Now, at rest</source>
        <translation>Jetzt, in Ruhe</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>first steps of the day</source>
        <translation>die ersten Schritte</translation>
    </message>
    <message>
        <source>the worse way</source>
        <translation>die schlimmere Richtung</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Andere Zeichen</translation>
    </message>
    <message>
        <source>&amp;Quiet day</source>
        <translation>&amp;Ruhiger Tag</translation>
    </message>
    <message>
        <source>Quiet day: answer all that is open with none</source>
        <translation>Ruhiger Tag: alles Offene mit „nichts“ beantworten</translation>
    </message>
    <message>
        <source>Fills what is unanswered: no pain, no swelling, no signs (Alt+Q)</source>
        <translation>Füllt, was offen ist: kein Schmerz, keine Schwellung, keine Zeichen (Alt+R)</translation>
    </message>
    <message>
        <source>Same as &amp;yesterday</source>
        <translation>&amp;Wie gestern</translation>
    </message>
    <message>
        <source>Fills what is unanswered with yesterday’s answers (Alt+Y)</source>
        <translation>Füllt, was offen ist, mit den Antworten von gestern (Alt+W)</translation>
    </message>
    <message numerus="yes">
        <source>0 is no pain, 10 the worst imaginable. ● %n of 6 still open.</source>
        <translation>
            <numerusform>0 ist kein Schmerz, 10 der stärkste vorstellbare. ● %n von 6 noch offen.</numerusform>
            <numerusform>0 ist kein Schmerz, 10 der stärkste vorstellbare. ● %n von 6 noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst imaginable. All six answered.</source>
        <translation>0 ist kein Schmerz, 10 der stärkste vorstellbare. Alle sechs beantwortet.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Prepare the report</source>
        <translation>Bericht vorbereiten</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>NoJournal</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückspielen…</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Tagebuch öffnen…</translation>
    </message>
    <message>
        <source>Look around in a sample journal</source>
        <translation>In einem Beispieltagebuch umsehen</translation>
    </message>
    <message>
        <source>No journal is open</source>
        <translation>Kein Tagebuch ist offen</translation>
    </message>
    <message>
        <source>Rescuing makes a new journal of what the file still holds and of the newest backup. The damaged file is kept beside it.</source>
        <translation>Beim Retten entsteht ein neues Tagebuch aus dem, was die Datei noch enthält, und der neuesten Sicherung. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>Anderes Tagebuch öffnen</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>Worte in Notizen</translation>
    </message>
    <message>
        <source>Look for words in all notes</source>
        <translation>In allen Notizen nach Worten suchen</translation>
    </message>
    <message>
        <source>Notes with these words</source>
        <translation>Notizen mit diesen Worten</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Keine Notiz enthält diese Worte.</translation>
    </message>
    <message numerus="yes">
        <source>Notes found: %n. Enter opens the day.</source>
        <translation>
            <numerusform>Gefundene Notizen: %n. Enter öffnet den Tag.</numerusform>
            <numerusform>Gefundene Notizen: %n. Enter öffnet den Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>other activity</source>
        <translation>andere Aktivität</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>marked days</source>
        <translation>markierte Tage</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>{chart} day by day</source>
        <translation>{chart} Tag für Tag</translation>
    </message>
</context>
<context>
    <name>OptionalDay</name>
    <message>
        <source>Choose a date…</source>
        <translation>Datum wählen…</translation>
    </message>
    <message>
        <source>{question}: choose a date</source>
        <translation>{question}: Datum wählen</translation>
    </message>
    <message>
        <source>{question}: remove the date</source>
        <translation>{question}: Datum entfernen</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Datum entfernen</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Other activity</source>
        <translation>Andere Aktivität</translation>
    </message>
    <message>
        <source>what else you did</source>
        <translation>was du sonst gemacht hast</translation>
    </message>
    <message>
        <source>Minutes of the other activity</source>
        <translation>Minuten der anderen Aktivität</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {activity}</source>
        <translation>{activity} entfernen</translation>
    </message>
    <message>
        <source>Other activity: {name}</source>
        <translation>Andere Aktivität: {name}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>Missing answers: %n</source>
        <translation>
            <numerusform>Fehlende Antworten: %n</numerusform>
            <numerusform>Fehlende Antworten: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>Früher gelöscht</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnExerciseDialog</name>
    <message>
        <source>Edit your exercise</source>
        <translation>Eigene Übung bearbeiten</translation>
    </message>
    <message>
        <source>Add your own exercise</source>
        <translation>Eigene Übung hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>such as Heel slide</source>
        <translation>etwa Fersengleiten</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht sie</translation>
    </message>
    <message>
        <source>How it goes, what it needs, when to stop</source>
        <translation>Wie sie geht, was sie braucht, wann aufhören</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds to hold</source>
        <translation>Sekunden zu halten</translation>
    </message>
    <message>
        <source>Sides; one at a time has sets for left and right</source>
        <translation>Seiten; eine nach der anderen hat Sätze für links und rechts</translation>
    </message>
    <message>
        <source>Usual dose, as far as you know it</source>
        <translation>Übliche Dosis, soweit du sie kennst</translation>
    </message>
    <message>
        <source>sets ×</source>
        <translation>Sätze ×</translation>
    </message>
    <message>
        <source>repetitions, held for</source>
        <translation>Wdh., gehalten für</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>An exercise needs a name, so that it can be found again.</source>
        <translation>Eine Übung braucht einen Namen, damit sie sich wiederfinden lässt.</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>didn’t do</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} von 10</translation>
    </message>
    <message>
        <source>Click again to make it unknown</source>
        <translation>Noch einmal klicken macht es unbekannt</translation>
    </message>
</context>
<context>
    <name>PanelView</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Save numbers…</source>
        <translation>Zahlen speichern…</translation>
    </message>
    <message>
        <source>{chart}: table, picture, numbers</source>
        <translation>{chart}: Tabelle, Bild, Zahlen</translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Taking an import back deletes the runs it brought. It can be undone.</source>
        <translation>Einen Import zurückzunehmen löscht die Läufe, die er gebracht hat. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the import of {when}</source>
        <translation>Den Import vom {when} zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them with answers about the knee, which would go too</source>
        <translation>
            <numerusform>%n davon mit Antworten zum Knie, die mit verschwinden</numerusform>
            <numerusform>%n davon mit Antworten zum Knie, die mit verschwinden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Use this programme from today</source>
        <translation>Dieses Programm ab heute</translation>
    </message>
    <message>
        <source>Your programme belongs to this phase by its hardest exercise.</source>
        <translation>Dein Programm gehört nach seiner schwersten Übung zu dieser Phase.</translation>
    </message>
    <message>
        <source>{exercises}, on {days}.</source>
        <translation>{exercises}, am {days}.</translation>
    </message>
    <message>
        <source>Before you move on</source>
        <translation>Bevor du weitergehst</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>What do you want to run?</source>
        <translation>Was möchtest du laufen?</translation>
    </message>
    <message>
        <source>Planned distance</source>
        <translation>Geplante Strecke</translation>
    </message>
    <message>
        <source>Planned kind of run</source>
        <translation>Geplante Art des Laufs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Planned terrain</source>
        <translation>Geplantes Gelände</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>What do you want to run next?</source>
        <translation>Was möchtest du als Nächstes laufen?</translation>
    </message>
    <message>
        <source>For {day}</source>
        <translation>Für {day}</translation>
    </message>
    <message>
        <source>A distance is a number up to 100 km, such as 5 or 5.5.</source>
        <translation>Eine Strecke ist eine Zahl bis 100 km, etwa 5 oder 5,5.</translation>
    </message>
</context>
<context>
    <name>PrescribedCard</name>
    <message>
        <source>See or change</source>
        <translation>Ansehen oder ändern</translation>
    </message>
    <message>
        <source>See or change the prescription</source>
        <translation>Die Vorgabe ansehen oder ändern</translation>
    </message>
    <message>
        <source>Prescription of {day} by {who} holds.</source>
        <translation>Es gilt die Vorgabe vom {day} von {who}.</translation>
    </message>
    <message>
        <source>Prescription of {day} holds.</source>
        <translation>Es gilt die Vorgabe vom {day}.</translation>
    </message>
</context>
<context>
    <name>PrescriptionCard</name>
    <message>
        <source>Prescription</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>New prescription…</source>
        <translation>Neue Vorgabe…</translation>
    </message>
    <message>
        <source>Cleared to run on</source>
        <translation>Freigabe zum Laufen am</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>von wem</translation>
    </message>
    <message>
        <source>What a professional set for your running. The advice never goes beyond it and names who set it. Something new ends what held before from its first day on; the past stays as it was.</source>
        <translation>Was eine Fachperson dir für das Laufen vorgegeben hat. Die Empfehlung geht nie darüber hinaus und nennt, von wem die Vorgabe stammt. Eine neue Vorgabe beendet die bisherige mit ihrem ersten Tag; das Vergangene bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The day on which a professional looked at the knee and cleared running. It ends the wait for a look at warning signs noted before that day, such as giving way, marked swelling or an injury, and nothing else: new signs, pain and how runs were taken count as ever.</source>
        <translation>Der Tag, an dem eine Fachperson das Knie angesehen und das Laufen freigegeben hat. Damit endet das Warten auf eine Untersuchung wegen Warnzeichen, die vor diesem Tag notiert wurden, etwa Wegknicken, deutliche Schwellung oder eine Verletzung, und sonst nichts: neue Zeichen, Schmerz und wie Läufe vertragen wurden zählen wie immer.</translation>
    </message>
    <message>
        <source>None holds now.</source>
        <translation>Derzeit gilt keine.</translation>
    </message>
    <message>
        <source>None was entered yet.</source>
        <translation>Noch keine eingetragen.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>Change from today…</source>
        <translation>Ab heute ändern…</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{action}: prescription of {day}</source>
        <translation>{action}: Vorgabe vom {day}</translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>New prescription</source>
        <translation>Neue Vorgabe</translation>
    </message>
    <message>
        <source>Change the prescription</source>
        <translation>Vorgabe ändern</translation>
    </message>
    <message>
        <source>Correct the prescription</source>
        <translation>Vorgabe berichtigen</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Vorgegeben von</translation>
    </message>
    <message>
        <source>name or practice</source>
        <translation>Name oder Praxis</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>No running before</source>
        <translation>Kein Lauf vor dem</translation>
    </message>
    <message>
        <source>Longest run, {unit}</source>
        <translation>Längster Lauf, {unit}</translation>
    </message>
    <message>
        <source>Runs a week</source>
        <translation>Läufe pro Woche</translation>
    </message>
    <message>
        <source>Pain no higher than</source>
        <translation>Schmerz höchstens</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What held before</source>
        <translation>Was bisher galt</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Es endet</translation>
    </message>
    <message>
        <source>Both hold</source>
        <translation>Beides gilt</translation>
    </message>
    <message>
        <source>Only what was said; everything may stay open.</source>
        <translation>Nur, was gesagt wurde; alles darf offen bleiben.</translation>
    </message>
    <message>
        <source>What held so far ends the day before; the days until then stay as they were.</source>
        <translation>Was bisher galt, endet am Tag davor; die Tage bis dahin bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Corrects what was typed, for the days before today too.</source>
        <translation>Berichtigt das Eingetragene, auch für die Tage vor heute.</translation>
    </message>
    <message>
        <source>A prescription from {day} is there already: correct that one, or begin on another day.</source>
        <translation>Eine Vorgabe ab dem {day} gibt es schon: berichtige sie oder beginne an einem anderen Tag.</translation>
    </message>
    <message>
        <source>The last day lies before the first; choose a later one or remove it.</source>
        <translation>Der letzte Tag liegt vor dem ersten; wähle einen späteren oder entferne ihn.</translation>
    </message>
    <message>
        <source>Running would be allowed from the first day on; choose a later day or remove it.</source>
        <translation>Laufen wäre vom ersten Tag an erlaubt; wähle einen späteren Tag oder entferne ihn.</translation>
    </message>
    <message>
        <source>The longest run</source>
        <translation>Der längste Lauf</translation>
    </message>
    <message>
        <source>The runs a week</source>
        <translation>Die Läufe pro Woche</translation>
    </message>
    <message>
        <source>The runs a week are a whole number, such as 3.</source>
        <translation>Die Läufe pro Woche sind eine ganze Zahl, etwa 3.</translation>
    </message>
    <message>
        <source>Nothing is limited yet: enter at least one limit, or a note.</source>
        <translation>Noch ist nichts begrenzt: trage mindestens eine Grenze oder eine Notiz ein.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number from 0 to {most}.</source>
        <translation>{name}: „{text}“ ist keine Zahl von 0 bis {most}.</translation>
    </message>
</context>
<context>
    <name>PrescriptionWords</name>
    <message>
        <source>no running before {day}</source>
        <translation>kein Lauf vor dem {day}</translation>
    </message>
    <message>
        <source>no limit, a note only</source>
        <translation>keine Grenze, nur eine Notiz</translation>
    </message>
    <message>
        <source>Set by {who} on {day}</source>
        <translation>Vorgegeben von {who} am {day}</translation>
    </message>
    <message>
        <source>Set on {day}; by whom was not entered</source>
        <translation>Vorgegeben am {day}; von wem, ist nicht eingetragen</translation>
    </message>
    <message>
        <source>Holds from {day} on</source>
        <translation>Gilt ab {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Holds now, until something new is set</source>
        <translation>Gilt jetzt, bis etwas Neues vorgegeben wird</translation>
    </message>
    <message>
        <source>Holds now, until {day}</source>
        <translation>Gilt jetzt, bis {day}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Verordnet von</translation>
    </message>
    <message>
        <source>who prescribed it, if anyone did</source>
        <translation>wer es verordnet hat, falls jemand</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Übung hinzufügen…</translation>
    </message>
    <message>
        <source>No exercises yet. Start from a phase below, or add exercises one by one.</source>
        <translation>Noch keine Übungen. Beginne mit einer Phase unten oder füge Übungen einzeln hinzu.</translation>
    </message>
    <message>
        <source>There is no programme yet.</source>
        <translation>Es gibt noch kein Programm.</translation>
    </message>
    <message>
        <source>Since today. What you did before is kept as it was planned then.</source>
        <translation>Seit heute. Was du vorher gemacht hast, bleibt so, wie es damals geplant war.</translation>
    </message>
    <message>
        <source>Since {day}. A change holds from today on; earlier days keep what was planned then.</source>
        <translation>Seit {day}. Eine Änderung gilt ab heute; frühere Tage behalten, was damals geplant war.</translation>
    </message>
    <message>
        <source>From {day} another programme is set.</source>
        <translation>Ab {day} gilt ein anderes Programm.</translation>
    </message>
    <message>
        <source>From {day}: {exercises}</source>
        <translation>Ab {day}: {exercises}</translation>
    </message>
    <message>
        <source>no exercises</source>
        <translation>keine Übungen</translation>
    </message>
    <message>
        <source>{programme} (prescribed by {who})</source>
        <translation>{programme} (verordnet von {who})</translation>
    </message>
    <message numerus="yes">
        <source>Earlier programmes: %n more.</source>
        <translation>
            <numerusform>Frühere Programme: %n weiteres.</numerusform>
            <numerusform>Frühere Programme: %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation>Ins Programm aufnehmen</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Programm ändern</translation>
    </message>
    <message>
        <source>Use a phase as programme</source>
        <translation>Eine Phase als Programm nehmen</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Take out of the programme</source>
        <translation>Aus dem Programm nehmen</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Rule {rule}: {sources}</source>
        <translation>Regel {rule}: {sources}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>A step harder</source>
        <translation>Eine Stufe schwerer</translation>
    </message>
    <message>
        <source>A step easier</source>
        <translation>Eine Stufe leichter</translation>
    </message>
    <message>
        <source>The next phase</source>
        <translation>Die nächste Phase</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>RatingView</name>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Pain at its highest</source>
        <translation>Schmerz in der Spitze</translation>
    </message>
    <message>
        <source>0 none, 10 the worst imaginable</source>
        <translation>0 keiner, 10 der stärkste vorstellbare</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>0 no effort, 10 all you have</source>
        <translation>0 keine Anstrengung, 10 alles gegeben</translation>
    </message>
    <message>
        <source>Type a digit, Enter for the next question, Space to go on.</source>
        <translation>Ziffer tippen, Enter für die nächste Frage, Leertaste für weiter.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Remind me where the day has no entry yet</source>
        <translation>Mich erinnern, wenn der Tag noch keinen Eintrag hat</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Erinnern am</translation>
    </message>
    <message>
        <source>Remind from</source>
        <translation>Erinnern ab</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Nach dem Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It comes once a day, and on waking where the computer slept at that time.</source>
        <translation>Sie kommt einmal am Tag, und beim Aufwachen, wenn der Computer zu dieser Zeit schlief.</translation>
    </message>
    <message>
        <source>It shows in the tray and in the window, while kneejournal runs.</source>
        <translation>Sie erscheint im Infobereich und im Fenster, solange kneejournal läuft.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the reminder stands in the window, and works while kneejournal runs.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich: die Erinnerung steht im Fenster und wirkt, solange kneejournal läuft.</translation>
    </message>
    <message>
        <source>To start it at login, use the settings of your desktop.</source>
        <translation>Den Start beim Anmelden richtest du in den Einstellungen deines Desktops ein.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Nothing is noted for today yet. It takes about 20 seconds.</source>
        <translation>Für heute ist noch nichts notiert. Es dauert etwa 20 Sekunden.</translation>
    </message>
    <message>
        <source>Remind me again in an hour</source>
        <translation>In einer Stunde noch einmal erinnern</translation>
    </message>
    <message>
        <source>Log today</source>
        <translation>Heute eintragen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>The summary, to be pasted into a message</source>
        <translation>Die Zusammenfassung, zum Einfügen in eine Nachricht</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Physio report</source>
        <translation>Physio-Bericht</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Als Webseite speichern…</translation>
    </message>
    <message>
        <source>One file that a screen reader can read</source>
        <translation>Eine Datei, die ein Screenreader vorlesen kann</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Drawing page {page} …</source>
        <translation>Seite {page} wird gezeichnet …</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{knee} noted on {noted} of {days} days</source>
        <translation>{knee} an {noted} von {days} Tagen notiert</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>The first {count} are shown; the file holds all.</source>
        <translation>Die ersten {count} sind zu sehen; in der Datei stehen alle.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>There is no backup of this journal yet.</source>
        <translation>Von diesem Tagebuch gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Choose a backup to see what it holds.</source>
        <translation>Wähle eine Sicherung, um zu sehen, was sie enthält.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the journal holds now is backed up first.</source>
        <translation>Was jetzt im Tagebuch steht, wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>Backups and journals (*.gz *.sqlite)</source>
        <translation>Sicherungen und Tagebücher (*.gz *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei zurückspielen</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Die Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>It holds no logged day.</source>
        <translation>Sie enthält keinen notierten Tag.</translation>
    </message>
    <message>
        <source>It holds one logged day, {day}.</source>
        <translation>Sie enthält einen notierten Tag, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n logged days, the first {first}, the last {last}.</source>
        <translation>
            <numerusform>Sie enthält einen notierten Tag, {first}.</numerusform>
            <numerusform>Sie enthält %n notierte Tage, den ersten am {first}, den letzten am {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the present journal would be lost.</source>
        <translation>Vom jetzigen Tagebuch ginge nichts verloren.</translation>
    </message>
    <message>
        <source>One entry that was noted or changed since would be lost</source>
        <translation>Ein Eintrag, der seither notiert oder geändert wurde, ginge verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were noted or changed since would be lost</source>
        <translation>
            <numerusform>%n Eintrag, der seither notiert oder geändert wurde, ginge verloren</numerusform>
            <numerusform>%n Einträge, die seither notiert oder geändert wurden, gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}.</source>
        <translation>{count}.</translation>
    </message>
    <message>
        <source>{count}, with all of {days}.</source>
        <translation>{count}, mit allem von: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier days</source>
        <translation>
            <numerusform>ein früherer Tag</numerusform>
            <numerusform>%n frühere Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>ein früherer Tag</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>What came of the import</source>
        <translation>Was der Import ergeben hat</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Before · peak · 1 h · morning</source>
        <translation>Vorher · Spitze · 1 h · Morgen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bergab</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Bergauf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>at its highest</source>
        <translation>in der Spitze</translation>
    </message>
    <message>
        <source>one hour after</source>
        <translation>eine Stunde danach</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Tolerated</source>
        <translation>Gut vertragen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Left a mark</source>
        <translation>Spürbar</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
</context>
<context>
    <name>RunDetail</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Choose a run to see it here.</source>
        <translation>Wähle einen Lauf, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Diesen Tag öffnen</translation>
    </message>
    <message>
        <source>Distance and time unknown</source>
        <translation>Strecke und Zeit unbekannt</translation>
    </message>
    <message>
        <source>{metres} m up</source>
        <translation>{metres} m bergauf</translation>
    </message>
    <message>
        <source>effort {effort} of 10</source>
        <translation>Anstrengung {effort} von 10</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>aus {file}</translation>
    </message>
    <message>
        <source>Guessed from the climb: {terrain}. Is that right?</source>
        <translation>Aus den Höhenmetern geschätzt: {terrain}. Stimmt das?</translation>
    </message>
    <message>
        <source>Yes, the terrain was {terrain}</source>
        <translation>Ja, das Gelände war: {terrain}</translation>
    </message>
    <message numerus="yes">
        <source>Highest pain over distance in {unit}, %n weeks to this run</source>
        <translation>
            <numerusform>Stärkster Schmerz über der Strecke in {unit}, %n Woche bis zu diesem Lauf</numerusform>
            <numerusform>Stärkster Schmerz über der Strecke in {unit}, %n Wochen bis zu diesem Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these runs has both a distance and an answer for its highest pain yet.</source>
        <translation>Noch hat keiner dieser Läufe sowohl eine Strecke als auch eine Antwort zum stärksten Schmerz.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs with an answer</source>
        <translation>
            <numerusform>%n Lauf mit Antwort</numerusform>
            <numerusform>%n Läufe mit Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>One run with an answer</source>
        <translation>Ein Lauf mit Antwort</translation>
    </message>
    <message>
        <source>{count}; none reached {pain}.</source>
        <translation>{count}; keiner erreichte {pain}.</translation>
    </message>
    <message>
        <source>{count}; {pain} or more in {sore} of them, the shortest of which was {distance}.</source>
        <translation>{count}; {pain} oder mehr bei {sore} davon, der kürzeste davon war {distance}.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Edit the run</source>
        <translation>Lauf bearbeiten</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Lauf hinzufügen</translation>
    </message>
    <message>
        <source>31:40 or 1:05:00</source>
        <translation>31:40 oder 1:05:00</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Distance, {unit}</source>
        <translation>Strecke, {unit}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Terrain, guessed</source>
        <translation>Gelände, geschätzt</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Metres up</source>
        <translation>Höhenmeter bergauf</translation>
    </message>
    <message>
        <source>Metres down</source>
        <translation>Höhenmeter bergab</translation>
    </message>
    <message>
        <source>Effort, 0–10</source>
        <translation>Anstrengung, 0–10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The distance</source>
        <translation>Die Strecke</translation>
    </message>
    <message>
        <source>{name} is not a number: {text}</source>
        <translation>{name} ist keine Zahl: {text}</translation>
    </message>
    <message>
        <source>The time is not minutes and seconds like 31:40: {text}</source>
        <translation>Die Zeit ist nicht in Minuten und Sekunden angegeben wie 31:40: {text}</translation>
    </message>
    <message>
        <source>The distance is over 1,000 km; kneejournal takes runs up to that.</source>
        <translation>Die Strecke ist über 1.000 km; kneejournal nimmt Läufe bis dahin.</translation>
    </message>
    <message>
        <source>The time is over seven days.</source>
        <translation>Die Zeit ist über sieben Tage.</translation>
    </message>
    <message>
        <source>Metres up is over 20,000.</source>
        <translation>Die Höhenmeter bergauf sind über 20.000.</translation>
    </message>
    <message>
        <source>Metres down is over 20,000.</source>
        <translation>Die Höhenmeter bergab sind über 20.000.</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Before the run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>During it, highest</source>
        <translation>Währenddessen, in der Spitze</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>One hour after</source>
        <translation>Eine Stunde danach</translation>
    </message>
    <message>
        <source>Got worse while running</source>
        <translation>Wurde beim Laufen schlimmer</translation>
    </message>
    <message>
        <source>Limped</source>
        <translation>Gehinkt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>No pain in this run</source>
        <translation>Kein Schmerz bei diesem Lauf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A run, distance unknown</source>
        <translation>Ein Lauf, Strecke unbekannt</translation>
    </message>
    <message>
        <source>effort {effort} of 10</source>
        <translation>Anstrengung {effort} von 10</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>aus {file}</translation>
    </message>
    <message>
        <source>Next morning: {pain} of 10 on waking.</source>
        <translation>Nächster Morgen: beim Aufstehen {pain} von 10.</translation>
    </message>
    <message>
        <source>Next morning: this page asks tomorrow.</source>
        <translation>Nächster Morgen: diese Seite fragt morgen.</translation>
    </message>
    <message>
        <source>Next morning: not answered.</source>
        <translation>Nächster Morgen: nicht beantwortet.</translation>
    </message>
    <message>
        <source>{metres} m down</source>
        <translation>{metres} m bergab</translation>
    </message>
    <message>
        <source>{terrain}?</source>
        <translation>{terrain}?</translation>
    </message>
</context>
<context>
    <name>RunnerCard</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Übliche Woche</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Strecken in</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometern</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Age is part of when to see a professional.</source>
        <translation>Das Alter zählt mit bei der Frage, wann du zu einer Fachperson gehen solltest.</translation>
    </message>
    <message>
        <source>What you ran in a week before it hurt.</source>
        <translation>Was du in einer Woche gelaufen bist, bevor es schmerzte.</translation>
    </message>
    <message>
        <source>A year of birth is a year up to {year}, such as 1988.</source>
        <translation>Ein Geburtsjahr ist ein Jahr bis {year}, etwa 1988.</translation>
    </message>
    <message>
        <source>A usual week is a distance up to {most}, such as 25.</source>
        <translation>Eine übliche Woche ist eine Strecke bis {most}, etwa 25.</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation>Lauf &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Or drop it anywhere on the window</source>
        <translation>Oder zieh sie irgendwo auf das Fenster</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No run noted for this day.</source>
        <translation>Für diesen Tag ist kein Lauf notiert.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>No run fits. “Show all” above brings the others back.</source>
        <translation>Kein Lauf passt. „Alle zeigen“ oben holt die übrigen zurück.</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>Läufe &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation>Lauf &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importe…</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Reading the runs …</source>
        <translation>Läufe werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation>
            <numerusform>Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted.</source>
        <translation>
            <numerusform>Der Lauf wurde gelöscht.</numerusform>
            <numerusform>%n Läufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was deleted.</source>
        <translation>Der Lauf wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Diesen Tag öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message>
        <source>{change} against the last answer</source>
        <translation>{change} gegenüber der letzten Antwort</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Correct the total</source>
        <translation>Gesamtwert berichtigen</translation>
    </message>
    <message>
        <source>Add a total</source>
        <translation>Gesamtwert eintragen</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Ein anderer…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Name of the questionnaire</source>
        <translation>Name des Fragebogens</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Niedrigster Gesamtwert</translation>
    </message>
    <message>
        <source>Highest total</source>
        <translation>Höchster Gesamtwert</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Kleinste Änderung</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ausgefüllt am</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Smallest change that matters</source>
        <translation>Kleinste Änderung, die zählt</translation>
    </message>
    <message>
        <source>Only the total is kept; fill the questionnaire in with a professional.</source>
        <translation>Nur der Gesamtwert wird aufgehoben; fülle den Fragebogen mit einer Fachperson aus.</translation>
    </message>
    <message>
        <source>Name the questionnaire.</source>
        <translation>Nenne den Fragebogen.</translation>
    </message>
    <message>
        <source>{name} is in the list already: choose it there.</source>
        <translation>{name} steht schon in der Liste: wähle ihn dort.</translation>
    </message>
    <message>
        <source>The lowest total has to be below the highest.</source>
        <translation>Der niedrigste Gesamtwert muss unter dem höchsten liegen.</translation>
    </message>
    <message>
        <source>The smallest change is a number above 0.</source>
        <translation>Die kleinste Änderung ist eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Choose the questionnaire.</source>
        <translation>Wähle den Fragebogen.</translation>
    </message>
    <message>
        <source>Choose the knee.</source>
        <translation>Wähle das Knie.</translation>
    </message>
    <message>
        <source>Enter the total.</source>
        <translation>Trage den Gesamtwert ein.</translation>
    </message>
    <message>
        <source>There is a total of this questionnaire on this day already: correct that one.</source>
        <translation>An diesem Tag gibt es schon einen Gesamtwert dieses Fragebogens: berichtige ihn.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number.</source>
        <translation>{name}: „{text}“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>ScoreStrip</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>1 h later</source>
        <translation>1 h später</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>{name}: {score} on {day}</source>
        <translation>{name}: {score} am {day}</translation>
    </message>
    <message>
        <source>{said}; {change} since the one before</source>
        <translation>{said}; {change} seit dem davor</translation>
    </message>
    <message>
        <source>{said}; {change} since the one before, which reaches the smallest that matters, {smallest}</source>
        <translation>{said}; {change} seit dem davor, was die kleinste Änderung, die zählt, erreicht: {smallest}</translation>
    </message>
    <message>
        <source>{said}; {change} since the one before, below the smallest that matters, {smallest}</source>
        <translation>{said}; {change} seit dem davor, weniger als die kleinste Änderung, die zählt: {smallest}</translation>
    </message>
    <message>
        <source>{name}, {knee}: {score} on {day}</source>
        <translation>{name}, {knee}: {score} am {day}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
        <source>smallest change that matters {change}</source>
        <translation>kleinste Änderung, die zählt: {change}</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Add a total…</source>
        <translation>Gesamtwert eintragen…</translation>
    </message>
    <message>
        <source>All totals…</source>
        <translation>Alle Gesamtwerte…</translation>
    </message>
    <message>
        <source>Totals of KOOS-PF, AKPS, LEFS, PSFS or your own; the report charts them.</source>
        <translation>Gesamtwerte von KOOS-PF, AKPS, LEFS, PSFS oder eigene; der Bericht zeichnet sie.</translation>
    </message>
</context>
<context>
    <name>SetTicks</name>
    <message>
        <source>{exercise}, {done} of {planned} sets done</source>
        <translation>{exercise}, {done} von {planned} Sätzen gemacht</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>End the prescription</source>
        <translation>Vorgabe beenden</translation>
    </message>
    <message>
        <source>Delete the prescription</source>
        <translation>Vorgabe löschen</translation>
    </message>
    <message>
        <source>Choose between two copies</source>
        <translation>Zwischen zwei Kopien wählen</translation>
    </message>
    <message>
        <source>Clear {day}</source>
        <translation>{day} leeren</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this advice comes from</source>
        <translation>Worauf diese Empfehlung beruht</translation>
    </message>
    <message>
        <source>Each rule that applies, and what it rests on. No study has tested a daily rule of this kind; what is our own choice is called so.</source>
        <translation>Jede Regel, die zutrifft, und worauf sie sich stützt. Eine tägliche Regel dieser Art hat keine Studie geprüft; was unsere eigene Wahl ist, heißt auch so.</translation>
    </message>
    <message>
        <source>Rule set {version}</source>
        <translation>Regelwerk {version}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
</context>
<context>
    <name>SpanCard</name>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Sechs Wochen</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>First day of the report</source>
        <translation>Erster Tag des Berichts</translation>
    </message>
    <message>
        <source>Last day of the report</source>
        <translation>Letzter Tag des Berichts</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Since the visit of {day}</source>
        <translation>Seit dem Besuch vom {day}</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Edit the marked days</source>
        <translation>Markierte Tage bearbeiten</translation>
    </message>
    <message>
        <source>Mark days</source>
        <translation>Tage markieren</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Without a last day it lasts.</source>
        <translation>Ohne letzten Tag dauert es an.</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation>Wähle, was es war.</translation>
    </message>
    <message>
        <source>The last day lies before the first; choose a later one or remove it.</source>
        <translation>Der letzte Tag liegt vor dem ersten; wähle einen späteren oder entferne ihn.</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>seit {first}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{what}: {days}</source>
        <translation>{what}: {days}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>One repetition fewer</source>
        <translation>Eine Wiederholung weniger</translation>
    </message>
    <message>
        <source>One fewer (Down)</source>
        <translation>Eine weniger (Ab)</translation>
    </message>
    <message>
        <source>One repetition more</source>
        <translation>Eine Wiederholung mehr</translation>
    </message>
    <message>
        <source>One more (Up)</source>
        <translation>Eine mehr (Auf)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Do the set</source>
        <translation>Mach den Satz</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Set {number} of {sets}</source>
        <translation>Satz {number} von {sets}</translation>
    </message>
    <message>
        <source>{load} kg</source>
        <translation>{load} kg</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>Then: {what}</source>
        <translation>Danach: {what}</translation>
    </message>
    <message>
        <source>Hold each for {seconds} s</source>
        <translation>Jeweils {seconds} s halten</translation>
    </message>
    <message>
        <source>hold {seconds} s</source>
        <translation>{seconds} s halten</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>one repetition</source>
        <translation>eine Wiederholung</translation>
    </message>
    <message>
        <source>the set</source>
        <translation>der Satz</translation>
    </message>
    <message>
        <source>Then: rest {seconds} s</source>
        <translation>Danach: {seconds} s Pause</translation>
    </message>
    <message>
        <source>Then: the other leg</source>
        <translation>Danach: das andere Bein</translation>
    </message>
    <message>
        <source>The last set of this exercise</source>
        <translation>Der letzte Satz dieser Übung</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Done for today</source>
        <translation>Fertig für heute</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In an hour, Today asks how the knee took it.</source>
        <translation>In einer Stunde fragt Heute, wie das Knie es vertragen hat.</translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} von {planned} Sätzen</translation>
    </message>
    <message>
        <source>pain {score}</source>
        <translation>Schmerz {score}</translation>
    </message>
    <message>
        <source>effort {score}</source>
        <translation>Anstrengung {score}</translation>
    </message>
    <message numerus="yes">
        <source>%n sets could not be saved yet.</source>
        <translation>
            <numerusform>Ein Satz konnte noch nicht gespeichert werden.</numerusform>
            <numerusform>%n Sätze konnten noch nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One set could not be saved yet.</source>
        <translation>Ein Satz konnte noch nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open kneejournal</source>
        <translation>kneejournal öffnen</translation>
    </message>
    <message>
        <source>Log today</source>
        <translation>Heute eintragen</translation>
    </message>
    <message>
        <source>Remind me again in an hour</source>
        <translation>In einer Stunde noch einmal erinnern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Charts on one axis of days</source>
        <translation>Diagramme über einer gemeinsamen Tagesachse</translation>
    </message>
    <message>
        <source>Left and Right read a day out, plus and minus zoom, Shift with Left and Right pans.</source>
        <translation>Links und Rechts lesen einen Tag ab, Plus und Minus zoomen, Umschalt mit Links und Rechts verschiebt.</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing is noted yet.

What you note on Today will be drawn here day by day: pain with its seven-day mean from the fourth day on, activities, runs with their descent, exercises, and what was advised.

After two weeks the page says whether it gets better, from seven noted days in each of two fortnights. After about a month it begins to say what goes with a worse next morning.</source>
        <translation>Noch ist nichts notiert.

Was du auf Heute notierst, wird hier Tag für Tag gezeichnet: Schmerz mit seinem Sieben-Tage-Mittel ab dem vierten Tag, Aktivitäten, Läufe mit ihren Höhenmetern bergab, Übungen und was empfohlen wurde.

Nach zwei Wochen sagt die Seite, ob es besser wird, ab sieben notierten Tagen in jeder von zwei Doppelwochen. Nach etwa einem Monat beginnt sie zu sagen, was mit einem schlechteren nächsten Morgen einhergeht.</translation>
    </message>
    <message>
        <source>Not drawn, as nothing is noted of it yet: {charts}.</source>
        <translation>Nicht gezeichnet, weil dazu noch nichts notiert ist: {charts}.</translation>
    </message>
</context>
<context>
    <name>VisitEntry</name>
    <message>
        <source>{question}: with whom</source>
        <translation>{question}: bei wem</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>bei wem</translation>
    </message>
    <message>
        <source>{question}: note</source>
        <translation>{question}: Notiz</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Add a later visit</source>
        <translation>Späteren Besuch eintragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, the appointment took place</source>
        <translation>Ja, der Termin fand statt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, the appointment did not take place</source>
        <translation>Nein, der Termin fand nicht statt</translation>
    </message>
    <message numerus="yes">
        <source>All %n visits…</source>
        <translation>
            <numerusform>Alle Besuche (%n)…</numerusform>
            <numerusform>Alle %n Besuche…</numerusform>
        </translation>
    </message>
    <message>
        <source>The appointment of {day} is over. Did it take place?</source>
        <translation>Der Termin vom {day} ist vorbei. Fand er statt?</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>VisitsSheet</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>The latest first. A visit without a date is removed.</source>
        <translation>Die neuesten zuerst. Ein Besuch ohne Datum wird entfernt.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report as a web page</source>
        <translation>Bericht als Webseite speichern</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Handed to {printer}.</source>
        <translation>Übergeben an: {printer}.</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Copied: paste it into a message. It is the summary, without charts.</source>
        <translation>Kopiert: füge es in eine Nachricht ein. Es ist die Zusammenfassung, ohne Diagramme.</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Sets by week</source>
        <translation>Sätze pro Woche</translation>
    </message>
    <message>
        <source>week of {day}: {done} of {planned}</source>
        <translation>Woche ab {day}: {done} von {planned}</translation>
    </message>
    <message>
        <source>This week so far: {sets} sets, none planned.</source>
        <translation>Diese Woche bisher: {sets} Sätze, keine geplant.</translation>
    </message>
    <message>
        <source>This week so far: {done} of {planned} planned sets.</source>
        <translation>Diese Woche bisher: {done} von {planned} geplanten Sätzen.</translation>
    </message>
</context>
<context>
    <name>WhatIfSheet</name>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Change answers or the plan and see the advice change. Nothing here is saved.</source>
        <translation>Ändere Antworten oder den Plan und sieh, wie sich die Empfehlung ändert. Hier wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Back to what is noted</source>
        <translation>Zurück zum Notierten</translation>
    </message>
    <message>
        <source>As noted</source>
        <translation>Wie notiert</translation>
    </message>
    <message>
        <source>What if (not saved)</source>
        <translation>Was wäre, wenn (nicht gespeichert)</translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message>
        <source>For the appointment</source>
        <translation>Für den Termin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Ask about…</source>
        <translation>Fragen nach…</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What should be possible again</source>
        <translation>Was wieder möglich sein soll</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>en_GB</source>
        <translation>de_DE</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>_AllScores</name>
    <message>
        <source>Totals</source>
        <translation>Gesamtwerte</translation>
    </message>
    <message>
        <source>The latest first.</source>
        <translation>Die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>_Moments</name>
    <message>
        <source>Time of the moment</source>
        <translation>Uhrzeit des Moments</translation>
    </message>
    <message>
        <source>Pain at that moment</source>
        <translation>Schmerz in diesem Moment</translation>
    </message>
    <message>
        <source>Words about the moment</source>
        <translation>Worte zu diesem Moment</translation>
    </message>
    <message>
        <source>what you did</source>
        <translation>was du gemacht hast</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the moment</source>
        <translation>Moment hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the moment of {time}</source>
        <translation>Moment von {time} entfernen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Settled: leave it out of the report</source>
        <translation>Geklärt: im Bericht weglassen</translation>
    </message>
</context>
<context>
    <name>_WishList</name>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>Hide the settled ones</source>
        <translation>Geklärte ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n settled</source>
        <translation>
            <numerusform>%n geklärte zeigen</numerusform>
            <numerusform>%n geklärte zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Better.</source>
        <translation>Besser.</translation>
    </message>
    <message>
        <source>Worst pain of the {knee} was {now} on average over these {days} days and {before} over the {days} before: a change of {change}, and the smallest that matters is {smallest}.</source>
        <translation>Stärkster Schmerz ({knee}): in diesen {days} Tagen im Mittel {now}, in den {days} davor {before}. Das ist eine Änderung um {change}; die kleinste, die zählt, ist {smallest}.</translation>
    </message>
    <message>
        <source>Noted on {now} of {days} and on {before} of {days} days.</source>
        <translation>Notiert an {now} von {days} und an {before} von {days} Tagen.</translation>
    </message>
    <message>
        <source>Worst pain of the {knee} has to be noted on {least} of these {days} days and of the {days} before.</source>
        <translation>Der stärkste Schmerz ({knee}) muss an {least} dieser {days} Tage und der {days} davor notiert sein.</translation>
    </message>
    <message>
        <source>Little changed.</source>
        <translation>Kaum verändert.</translation>
    </message>
    <message>
        <source>Too few days to say.</source>
        <translation>Zu wenige Tage für eine Aussage.</translation>
    </message>
    <message>
        <source>Worst pain of the {knee} was {now} on average over these {days} days and {before} over the {days} before: a change of {change}, less than the smallest that matters ({smallest}).</source>
        <translation>Stärkster Schmerz ({knee}): in diesen {days} Tagen im Mittel {now}, in den {days} davor {before}. Das ist eine Änderung um {change}, weniger als die kleinste, die zählt ({smallest}).</translation>
    </message>
    <message>
        <source>Worse.</source>
        <translation>Schlechter.</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}.</source>
        <translation>Die Datei ist beschädigt: {finding}.</translation>
    </message>
    <message>
        <source>{kind} {key} cannot be read: {problem}.</source>
        <translation>{kind} {key} ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>The table {table} holds a row that belongs to nothing.</source>
        <translation>Die Tabelle {table} enthält eine Zeile, die zu nichts gehört.</translation>
    </message>
    <message>
        <source>{distance}</source>
        <translation>{distance}</translation>
    </message>
    <message>
        <source>Lean more on the wall and rise less high.</source>
        <translation>Lehn dich mehr an die Wand und geh weniger hoch.</translation>
    </message>
    <message>
        <source>Do it on one leg, or with the heels over the edge of a step.</source>
        <translation>Auf einem Bein, oder mit den Fersen über der Kante einer Stufe.</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>Wadenheben</translation>
    </message>
    <message>
        <source>Strengthens the calf, which takes up much of the load of each running step.</source>
        <translation>Kräftigt die Wade, die bei jedem Laufschritt viel der Last aufnimmt.</translation>
    </message>
    <message>
        <source>Hereford physiotherapy clinic, exercise sheet</source>
        <translation>Physiotherapie-Praxis in Hereford, Übungsblatt</translation>
    </message>
    <message>
        <source>Stand hip-wide with a hand on the wall.</source>
        <translation>Steh hüftbreit mit einer Hand an der Wand.</translation>
    </message>
    <message>
        <source>Rise onto the balls of both feet as high as you can, with the knees straight.</source>
        <translation>Heb dich auf die Ballen beider Füße, so hoch du kannst, die Knie gestreckt.</translation>
    </message>
    <message>
        <source>Pause for a moment and lower the heels slowly.</source>
        <translation>Halte kurz inne und senk die Fersen langsam.</translation>
    </message>
    <message>
        <source>Stop if calf, heel or knee hurts more than 5 of 10.</source>
        <translation>Hör auf, wenn Wade, Ferse oder Knie mehr als 5 von 10 schmerzt.</translation>
    </message>
    <message>
        <source>Take a smaller step back.</source>
        <translation>Mach einen kleineren Schritt zurück.</translation>
    </message>
    <message>
        <source>Bend the back knee a little as well, to reach the lower calf.</source>
        <translation>Beuge auch das hintere Knie ein wenig, um die untere Wade zu erreichen.</translation>
    </message>
    <message>
        <source>Calf stretch</source>
        <translation>Wadendehnung</translation>
    </message>
    <message>
        <source>Keeps the calf supple, so that the ankle can bend while the knee moves forward.</source>
        <translation>Hält die Wade geschmeidig, damit sich das Sprunggelenk beugen kann, während das Knie nach vorn geht.</translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”</source>
        <translation>Laufmagazin mit dem Physiotherapeuten M. Riccardi, „Everything You Need to Know About Runner&apos;s Knee“</translation>
    </message>
    <message>
        <source>Stand at arm&apos;s length from a wall with both hands on it.</source>
        <translation>Steh auf Armlänge vor einer Wand, beide Hände daran.</translation>
    </message>
    <message>
        <source>Take one foot a step back, toes to the wall, that knee straight.</source>
        <translation>Stell einen Fuß einen Schritt zurück, die Zehen zur Wand, dieses Knie gestreckt.</translation>
    </message>
    <message>
        <source>Bend the front knee until the calf behind pulls, the heel staying down, and hold.</source>
        <translation>Beuge das vordere Knie, bis die hintere Wade zieht, die Ferse bleibt unten, und halte.</translation>
    </message>
    <message>
        <source>Ease off if the pull turns to pain in the calf, the heel or the knee.</source>
        <translation>Lass nach, wenn aus dem Ziehen ein Schmerz in Wade, Ferse oder Knie wird.</translation>
    </message>
    <message>
        <source>Open only half as far, or lean the back against a wall.</source>
        <translation>Öffne nur halb so weit, oder lehn den Rücken an eine Wand.</translation>
    </message>
    <message>
        <source>Put a band around both thighs just above the knees.</source>
        <translation>Leg ein Band um beide Oberschenkel knapp über den Knien.</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>Muschel</translation>
    </message>
    <message>
        <source>Strengthens the side of the hip while the knee rests.</source>
        <translation>Kräftigt die Seite der Hüfte, während das Knie ruht.</translation>
    </message>
    <message>
        <source>active.com, exercises for runner&apos;s knee</source>
        <translation>active.com, Übungen bei Läuferknie</translation>
    </message>
    <message>
        <source>Lie on your side, hips and knees bent, heels together, the head on the arm.</source>
        <translation>Leg dich auf die Seite, Hüften und Knie gebeugt, Fersen zusammen, der Kopf auf dem Arm.</translation>
    </message>
    <message>
        <source>Keep the heels together and open the upper knee without rolling the pelvis back.</source>
        <translation>Lass die Fersen zusammen und öffne das obere Knie, ohne das Becken nach hinten zu rollen.</translation>
    </message>
    <message>
        <source>Hold for a breath and close slowly.</source>
        <translation>Halte einen Atemzug lang und schließ langsam.</translation>
    </message>
    <message>
        <source>Stop if hip or knee hurts more than 5 of 10.</source>
        <translation>Hör auf, wenn Hüfte oder Knie mehr als 5 von 10 schmerzt.</translation>
    </message>
    <message>
        <source>Move the leg only and set the heel down on the floor.</source>
        <translation>Beweg nur das Bein und setz die Ferse am Boden ab.</translation>
    </message>
    <message>
        <source>Lower arm and leg more slowly, or hold them low for three seconds.</source>
        <translation>Senk Arm und Bein langsamer, oder halte sie unten drei Sekunden.</translation>
    </message>
    <message>
        <source>Dead bug</source>
        <translation>Käfer (Dead Bug)</translation>
    </message>
    <message>
        <source>Trains the trunk lying down, with no weight on the knee.</source>
        <translation>Trainiert den Rumpf im Liegen, ohne Last auf dem Knie.</translation>
    </message>
    <message>
        <source>A running physiotherapist&apos;s blog asks for trunk exercises and names no dose; this one is our own choice</source>
        <translation>Der Blog eines Lauf-Physiotherapeuten verlangt Rumpfübungen und nennt keine Dosis; diese ist unsere eigene Wahl</translation>
    </message>
    <message>
        <source>Lie on your back, both arms up to the ceiling, hips and knees bent to right angles.</source>
        <translation>Leg dich auf den Rücken, beide Arme zur Decke, Hüften und Knie rechtwinklig gebeugt.</translation>
    </message>
    <message>
        <source>Press the lower back lightly to the floor and keep it there.</source>
        <translation>Drück den unteren Rücken leicht in den Boden und lass ihn dort.</translation>
    </message>
    <message>
        <source>Lower one arm behind the head and straighten the opposite leg, as far as the back stays down.</source>
        <translation>Senk einen Arm hinter den Kopf und streck das gegenüberliegende Bein, so weit der Rücken unten bleibt.</translation>
    </message>
    <message>
        <source>Come back and do the other arm and leg; both together are one repetition.</source>
        <translation>Komm zurück und nimm den anderen Arm und das andere Bein; beides zusammen ist eine Wiederholung.</translation>
    </message>
    <message>
        <source>Stop if the lower back arches or hurts, or the knee hurts more than 5 of 10.</source>
        <translation>Hör auf, wenn der untere Rücken sich wölbt oder schmerzt oder das Knie mehr als 5 von 10 schmerzt.</translation>
    </message>
    <message>
        <source>Lift less far, or rest on the forearms; if kneeling is unpleasant, do the clamshell instead.</source>
        <translation>Heb weniger weit, oder stütz dich auf die Unterarme; wenn Knien unangenehm ist, mach stattdessen die Muschel.</translation>
    </message>
    <message>
        <source>Fire hydrant</source>
        <translation>Beinheben seitlich im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Strengthens the side of the hip while the knee stays bent and unloaded.</source>
        <translation>Kräftigt die Seite der Hüfte, während das Knie gebeugt und unbelastet bleibt.</translation>
    </message>
    <message>
        <source>TEAM-PFP, module 1 (teampfp.com)</source>
        <translation>TEAM-PFP, Modul 1 (teampfp.com)</translation>
    </message>
    <message>
        <source>Go down on hands and knees on something soft, hands below the shoulders, knees below the hips.</source>
        <translation>Geh auf einer weichen Unterlage in den Vierfüßlerstand, die Hände unter den Schultern, die Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Lift one bent knee out to the side as far as the pelvis stays level; the knee keeps its angle.</source>
        <translation>Heb ein gebeugtes Knie zur Seite, so weit das Becken gerade bleibt; das Knie behält seinen Winkel.</translation>
    </message>
    <message>
        <source>Hold for a breath and lower it slowly.</source>
        <translation>Halte einen Atemzug lang und senk es langsam.</translation>
    </message>
    <message>
        <source>Stop if hip, back or the knee you kneel on hurts more than 5 of 10.</source>
        <translation>Hör auf, wenn Hüfte, Rücken oder das Knie, auf dem du kniest, mehr als 5 von 10 schmerzt.</translation>
    </message>
    <message>
        <source>Take a shorter step, bend less, or keep a hand on a wall.</source>
        <translation>Mach einen kürzeren Schritt, beuge weniger, oder lass eine Hand an der Wand.</translation>
    </message>
    <message>
        <source>Carry a weight in each hand, or bend the front knee more as long as it stays comfortable.</source>
        <translation>Trag in jeder Hand ein Gewicht, oder beuge das vordere Knie mehr, solange es angenehm bleibt.</translation>
    </message>
    <message>
        <source>Forward lunge</source>
        <translation>Ausfallschritt nach vorn</translation>
    </message>
    <message>
        <source>Trains catching the body&apos;s weight with one leg, as in running and on the stairs.</source>
        <translation>Trainiert, das Körpergewicht mit einem Bein abzufangen, wie beim Laufen und auf der Treppe.</translation>
    </message>
    <message>
        <source>Article in PubMed Central (PMC3215347), table 2; the range of motion: Sports Health 2010, table 1 (PMC3445060)</source>
        <translation>Artikel in PubMed Central (PMC3215347), Tabelle 2; der Bewegungsumfang: Sports Health 2010, Tabelle 1 (PMC3445060)</translation>
    </message>
    <message>
        <source>Stand tall with the feet hip-wide.</source>
        <translation>Steh aufrecht, die Füße hüftbreit.</translation>
    </message>
    <message>
        <source>Step well ahead with one foot and bend that knee up to half of a right angle, the trunk upright.</source>
        <translation>Setz einen Fuß weit nach vorn und beuge dieses Knie bis zu einem halben rechten Winkel, der Rumpf aufrecht.</translation>
    </message>
    <message>
        <source>Keep the front knee over the foot; the heel behind may rise.</source>
        <translation>Halte das vordere Knie über dem Fuß; die hintere Ferse darf sich heben.</translation>
    </message>
    <message>
        <source>Push off with the front foot and step back to the start.</source>
        <translation>Drück dich mit dem vorderen Fuß ab und komm zurück in den Stand.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or you lose your balance; take a shorter step.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder du das Gleichgewicht verlierst; mach einen kürzeren Schritt.</translation>
    </message>
    <message>
        <source>Lift only half as high and hold five seconds.</source>
        <translation>Heb nur halb so hoch und halte fünf Sekunden.</translation>
    </message>
    <message>
        <source>Straighten one knee at the top, or do the bridge on one leg.</source>
        <translation>Streck oben ein Knie, oder mach die Brücke auf einem Bein.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Strengthens buttocks and the back of the thighs with little load on the kneecap.</source>
        <translation>Kräftigt Gesäß und Rückseite der Oberschenkel bei wenig Last auf der Kniescheibe.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat on the floor and hip-wide.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt, die Füße flach am Boden und hüftbreit.</translation>
    </message>
    <message>
        <source>Tighten the buttocks and lift the pelvis until shoulders, hips and knees form a line.</source>
        <translation>Spann das Gesäß an und heb das Becken, bis Schultern, Hüften und Knie eine Linie bilden.</translation>
    </message>
    <message>
        <source>Hold for ten seconds, breathing on, and lower the pelvis slowly.</source>
        <translation>Halte zehn Sekunden, atme weiter, und senk das Becken langsam.</translation>
    </message>
    <message>
        <source>Stop if the knee hurts more than 5 of 10 or the thigh cramps; move the feet a little further away.</source>
        <translation>Hör auf, wenn das Knie mehr als 5 von 10 schmerzt oder der Oberschenkel krampft; stell die Füße etwas weiter weg.</translation>
    </message>
    <message>
        <source>Draw the heel up only halfway.</source>
        <translation>Zieh die Ferse nur halb hoch.</translation>
    </message>
    <message>
        <source>Wear a light weight above the ankle, or a band around both ankles.</source>
        <translation>Trag ein leichtes Gewicht über dem Knöchel, oder ein Band um beide Knöchel.</translation>
    </message>
    <message>
        <source>Hamstring curl</source>
        <translation>Beinbeugen im Stehen</translation>
    </message>
    <message>
        <source>Strengthens the back of the thigh, which bends the knee.</source>
        <translation>Kräftigt die Rückseite des Oberschenkels, die das Knie beugt.</translation>
    </message>
    <message>
        <source>Knee exercises after the orthopaedic surgeons&apos; programme (exercisesforfree.com), three days a week</source>
        <translation>Knieübungen nach dem Programm der orthopädischen Chirurgen (exercisesforfree.com), drei Tage pro Woche</translation>
    </message>
    <message>
        <source>Stand behind a chair and hold on to its back, feet hip-wide.</source>
        <translation>Steh hinter einem Stuhl und halte dich an der Lehne, die Füße hüftbreit.</translation>
    </message>
    <message>
        <source>Bend one knee and draw the heel towards the buttock, knees side by side.</source>
        <translation>Beuge ein Knie und zieh die Ferse zum Gesäß, die Knie nebeneinander.</translation>
    </message>
    <message>
        <source>Hold for a breath and lower the foot slowly.</source>
        <translation>Halte einen Atemzug lang und senk den Fuß langsam.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or the back of the thigh cramps.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder die Rückseite des Oberschenkels krampft.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, or do it lying with a towel around the foot.</source>
        <translation>Beuge das vordere Knie leicht, oder mach es im Liegen mit einem Handtuch um den Fuß.</translation>
    </message>
    <message>
        <source>Tip further forward, or put the heel on a low step.</source>
        <translation>Neig dich weiter vor, oder stell die Ferse auf eine niedrige Stufe.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <translation>Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Keeps the back of the thigh supple.</source>
        <translation>Hält die Rückseite des Oberschenkels geschmeidig.</translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”, which stretches both legs at once</source>
        <translation>Laufmagazin mit dem Physiotherapeuten M. Riccardi, „Everything You Need to Know About Runner&apos;s Knee“, dort werden beide Beine zugleich gedehnt</translation>
    </message>
    <message>
        <source>Stand and put one heel on the floor a step ahead, that knee straight.</source>
        <translation>Stell im Stehen eine Ferse einen Schritt nach vorn auf den Boden, dieses Knie gestreckt.</translation>
    </message>
    <message>
        <source>Bend the other knee a little and tip forward from the hips, the back straight.</source>
        <translation>Beuge das andere Knie ein wenig und neig dich aus der Hüfte vor, der Rücken gerade.</translation>
    </message>
    <message>
        <source>Stop where you feel a clear pull behind the thigh, and hold.</source>
        <translation>Bleib dort, wo es hinten am Oberschenkel deutlich zieht, und halte.</translation>
    </message>
    <message>
        <source>Ease off if the pull turns to pain, or tingles down the leg.</source>
        <translation>Lass nach, wenn aus dem Ziehen ein Schmerz wird oder es das Bein hinunter kribbelt.</translation>
    </message>
    <message>
        <source>Push the hip less far, or hold for five seconds.</source>
        <translation>Schieb die Hüfte weniger weit, oder halte fünf Sekunden.</translation>
    </message>
    <message>
        <source>Raise the free arm over the head and lean away from the wall.</source>
        <translation>Heb den freien Arm über den Kopf und neig dich von der Wand weg.</translation>
    </message>
    <message>
        <source>IT-band stretch</source>
        <translation>Dehnung des Tractus (IT-Band)</translation>
    </message>
    <message>
        <source>Keeps the outer side of hip and thigh supple, where the IT band runs.</source>
        <translation>Hält die Außenseite von Hüfte und Oberschenkel geschmeidig, wo das IT-Band verläuft.</translation>
    </message>
    <message>
        <source>Sports Health 2010, table 1 (PMC3445060)</source>
        <translation>Sports Health 2010, Tabelle 1 (PMC3445060)</translation>
    </message>
    <message>
        <source>Stand sideways to a wall at arm&apos;s length, one hand on it.</source>
        <translation>Steh auf Armlänge seitlich zu einer Wand, eine Hand daran.</translation>
    </message>
    <message>
        <source>Cross the leg that is next to the wall behind the other one, both knees straight.</source>
        <translation>Kreuz das Bein, das der Wand näher ist, hinter das andere, beide Knie gestreckt.</translation>
    </message>
    <message>
        <source>Push the hip towards the wall until its outer side pulls, and hold for ten seconds; then let go for a moment.</source>
        <translation>Schieb die Hüfte zur Wand, bis ihre Außenseite zieht, und halte zehn Sekunden; lass dann kurz los.</translation>
    </message>
    <message>
        <source>Ease off if the pull turns to pain at the hip or the outer side of the knee.</source>
        <translation>Lass nach, wenn aus dem Ziehen ein Schmerz an der Hüfte oder außen am Knie wird.</translation>
    </message>
    <message>
        <source>Use a lighter band or smaller steps.</source>
        <translation>Nimm ein leichteres Band oder mach kleinere Schritte.</translation>
    </message>
    <message>
        <source>Wear the band around the ankles, or bend the knees a little more.</source>
        <translation>Trag das Band um die Knöchel, oder beuge die Knie etwas mehr.</translation>
    </message>
    <message>
        <source>Lateral band walk</source>
        <translation>Seitgang mit Band</translation>
    </message>
    <message>
        <source>Trains the side of the hip while standing, as each step of a run needs it.</source>
        <translation>Trainiert die Seite der Hüfte im Stehen, so wie jeder Laufschritt sie braucht.</translation>
    </message>
    <message>
        <source>Put a band around both legs above the knees and stand hip-wide, knees slightly bent.</source>
        <translation>Leg ein Band über den Knien um beide Beine und steh hüftbreit, die Knie leicht gebeugt.</translation>
    </message>
    <message>
        <source>Step sideways until the band is tight, then follow with the other foot without letting it go slack.</source>
        <translation>Tritt zur Seite, bis das Band straff ist, und zieh den anderen Fuß nach, ohne dass es locker wird.</translation>
    </message>
    <message>
        <source>Keep the pelvis level and the toes forward; walk back the other way.</source>
        <translation>Halte das Becken gerade und die Zehen nach vorn; geh in der anderen Richtung zurück.</translation>
    </message>
    <message>
        <source>Stop if the knee hurts more than 5 of 10, or the knees keep falling inwards.</source>
        <translation>Hör auf, wenn das Knie mehr als 5 von 10 schmerzt oder die Knie immer wieder nach innen fallen.</translation>
    </message>
    <message>
        <source>Take a smaller step and bend less, or hold on to a table.</source>
        <translation>Mach einen kleineren Schritt und beuge weniger, oder halte dich an einem Tisch.</translation>
    </message>
    <message>
        <source>Step wider, or hold a weight at the chest.</source>
        <translation>Tritt weiter, oder halte ein Gewicht vor der Brust.</translation>
    </message>
    <message>
        <source>Lateral lunge</source>
        <translation>Seitlicher Ausfallschritt</translation>
    </message>
    <message>
        <source>Trains the legs sideways, which running alone does not do.</source>
        <translation>Trainiert die Beine zur Seite hin, was Laufen allein nicht tut.</translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”, which names no dose for this one; taken over from its squats</source>
        <translation>Laufmagazin mit dem Physiotherapeuten M. Riccardi, „Everything You Need to Know About Runner&apos;s Knee“, ohne Dosis für diese Übung; von den Kniebeugen dort übernommen</translation>
    </message>
    <message>
        <source>Stand tall with the feet below the hips.</source>
        <translation>Steh aufrecht, die Füße unter den Hüften.</translation>
    </message>
    <message>
        <source>Take a wide step to one side and bend that knee while the hips move back; the other leg stays straight.</source>
        <translation>Mach einen weiten Schritt zur Seite und beuge dieses Knie, während die Hüfte nach hinten geht; das andere Bein bleibt gestreckt.</translation>
    </message>
    <message>
        <source>Keep the chest up, the weight on the heel and the bent knee behind the toes.</source>
        <translation>Halte die Brust oben, das Gewicht auf der Ferse und das gebeugte Knie hinter den Zehen.</translation>
    </message>
    <message>
        <source>Push off to come back to the start, then step to the other side; both sides together are one repetition.</source>
        <translation>Drück dich zurück in den Stand, dann zur anderen Seite; beide Seiten zusammen sind eine Wiederholung.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or the inner thigh pulls sharply; take a smaller step.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder es innen am Oberschenkel scharf zieht; mach einen kleineren Schritt.</translation>
    </message>
    <message>
        <source>Take a lower step, or keep a hand on the wall.</source>
        <translation>Nimm eine niedrigere Stufe, oder lass eine Hand an der Wand.</translation>
    </message>
    <message>
        <source>Take a higher step, or three seconds on the way down.</source>
        <translation>Nimm eine höhere Stufe, oder drei Sekunden für den Weg nach unten.</translation>
    </message>
    <message>
        <source>Lateral step-down</source>
        <translation>Seitlich von der Stufe</translation>
    </message>
    <message>
        <source>Trains control over the bending knee, as in walking downstairs.</source>
        <translation>Trainiert die Kontrolle über das beugende Knie, wie auf der Treppe abwärts.</translation>
    </message>
    <message>
        <source>Stand sideways on a step of about 10 cm, one foot over the edge, the pelvis level.</source>
        <translation>Steh seitlich auf einer etwa 10 cm hohen Stufe, ein Fuß über der Kante, das Becken gerade.</translation>
    </message>
    <message>
        <source>Bend the standing knee slowly until the free heel brushes the floor.</source>
        <translation>Beuge langsam das Standknie, bis die freie Ferse den Boden streift.</translation>
    </message>
    <message>
        <source>Straighten up again without pushing off from the floor.</source>
        <translation>Richte dich wieder auf, ohne dich vom Boden abzudrücken.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or you can no longer keep the knee over the foot.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder du das Knie nicht mehr über dem Fuß halten kannst.</translation>
    </message>
    <message>
        <source>Bend less and lean more on the chair.</source>
        <translation>Beuge weniger und stütz dich mehr auf den Stuhl.</translation>
    </message>
    <message>
        <source>Bend up to two thirds of the way to a right angle.</source>
        <translation>Beuge bis zu zwei Dritteln des Wegs zum rechten Winkel.</translation>
    </message>
    <message>
        <source>Mini squat</source>
        <translation>Kleine Kniebeuge</translation>
    </message>
    <message>
        <source>Brings the bent knee back under load in the range that is usually comfortable.</source>
        <translation>Bringt das gebeugte Knie wieder unter Last, in dem Bereich, der meist angenehm ist.</translation>
    </message>
    <message>
        <source>Stand with the feet hip-wide, a hand on a chair if you like.</source>
        <translation>Steh hüftbreit, wenn du magst mit einer Hand an einem Stuhl.</translation>
    </message>
    <message>
        <source>Bend the knees by about a third of the way to a right angle while the hips move back a little.</source>
        <translation>Beuge die Knie etwa ein Drittel des Wegs zum rechten Winkel, während die Hüfte ein wenig nach hinten geht.</translation>
    </message>
    <message>
        <source>Keep the knees in line with the toes and straighten up slowly.</source>
        <translation>Halte die Knie in einer Linie mit den Zehen und richte dich langsam auf.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10; try a smaller bend.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt; versuch es mit weniger Beugung.</translation>
    </message>
    <message>
        <source>Go less deep, or hold on to a table.</source>
        <translation>Geh weniger tief, oder halte dich an einem Tisch.</translation>
    </message>
    <message>
        <source>Take three seconds on the way down, or hold a weight at the chest.</source>
        <translation>Nimm dir drei Sekunden für den Weg nach unten, oder halte ein Gewicht vor der Brust.</translation>
    </message>
    <message>
        <source>Narrow squat</source>
        <translation>Enge Kniebeuge</translation>
    </message>
    <message>
        <source>Loads the front of the thighs more than a squat with the feet apart.</source>
        <translation>Belastet die Vorderseite der Oberschenkel mehr als eine Kniebeuge mit weitem Stand.</translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”, which names no dose for this one; taken over from its other squats</source>
        <translation>Laufmagazin mit dem Physiotherapeuten M. Riccardi, „Everything You Need to Know About Runner&apos;s Knee“, ohne Dosis für diese Übung; von den anderen Kniebeugen dort übernommen</translation>
    </message>
    <message>
        <source>Stand with the feet a hand&apos;s breadth apart, the toes ahead.</source>
        <translation>Steh mit einer Handbreit zwischen den Füßen, die Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Move the hips back and down as if a stool stood behind you, chest up, heels down.</source>
        <translation>Führ die Hüfte nach hinten und unten, als stünde ein Hocker hinter dir, Brust oben, Fersen unten.</translation>
    </message>
    <message>
        <source>Keep a little room between the knees all the way.</source>
        <translation>Lass auf dem ganzen Weg etwas Platz zwischen den Knien.</translation>
    </message>
    <message>
        <source>Go down only as far as it stays comfortable, then stand up tall.</source>
        <translation>Geh nur so tief, wie es angenehm bleibt, und richte dich dann ganz auf.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10; squat less deep, or go back to the neutral squat.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt; beuge weniger tief, oder geh zurück zur normalen Kniebeuge.</translation>
    </message>
    <message>
        <source>Squat to a high chair and touch it lightly, or hold on to a table.</source>
        <translation>Setz dich fast auf einen hohen Stuhl und berühr ihn leicht, oder halte dich an einem Tisch.</translation>
    </message>
    <message>
        <source>Go lower, take three seconds on the way down, or hold a weight at the chest.</source>
        <translation>Geh tiefer, nimm dir drei Sekunden für den Weg nach unten, oder halte ein Gewicht vor der Brust.</translation>
    </message>
    <message>
        <source>Neutral squat</source>
        <translation>Normale Kniebeuge</translation>
    </message>
    <message>
        <source>Loads thighs and buttocks together, as getting up and down does.</source>
        <translation>Belastet Oberschenkel und Gesäß zusammen, wie Hinsetzen und Aufstehen.</translation>
    </message>
    <message>
        <source>Stand with the feet as wide as the shoulders, toes a little outwards.</source>
        <translation>Steh schulterbreit, die Zehen leicht nach außen.</translation>
    </message>
    <message>
        <source>Move the hips back and down as if a stool stood behind you, chest up, looking ahead.</source>
        <translation>Führ die Hüfte nach hinten und unten, als stünde ein Hocker hinter dir, Brust oben, Blick nach vorn.</translation>
    </message>
    <message>
        <source>Let the knees point where the toes point, with most of the weight on the heels.</source>
        <translation>Lass die Knie dorthin zeigen, wohin die Zehen zeigen, das meiste Gewicht auf den Fersen.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 or grows from one repetition to the next; squat less deep next time.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder von Wiederholung zu Wiederholung zunimmt; beuge nächstes Mal weniger tief.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Let the pelvis sink less far.</source>
        <translation>Lass das Becken weniger weit sinken.</translation>
    </message>
    <message>
        <source>Take the hand off the wall, or wear a light weight above the free ankle.</source>
        <translation>Nimm die Hand von der Wand, oder trag ein leichtes Gewicht über dem freien Knöchel.</translation>
    </message>
    <message>
        <source>Pelvic drop</source>
        <translation>Becken senken</translation>
    </message>
    <message>
        <source>Trains the side of the hip that keeps the pelvis level on one leg.</source>
        <translation>Trainiert die Seite der Hüfte, die das Becken auf einem Bein gerade hält.</translation>
    </message>
    <message>
        <source>Article in PubMed Central (PMC3215347), table 2</source>
        <translation>Artikel in PubMed Central (PMC3215347), Tabelle 2</translation>
    </message>
    <message>
        <source>Stand sideways on a step with one foot, that knee straight, the other foot beside the edge, a hand on the wall.</source>
        <translation>Steh mit einem Fuß seitlich auf einer Stufe, dieses Knie gestreckt, der andere Fuß neben der Kante, eine Hand an der Wand.</translation>
    </message>
    <message>
        <source>Let the free side of the pelvis sink slowly, so that the free foot goes below the step.</source>
        <translation>Lass die freie Seite des Beckens langsam sinken, sodass der freie Fuß unter die Stufe kommt.</translation>
    </message>
    <message>
        <source>Lift it again with the hip of the standing leg until the pelvis is level or a little higher.</source>
        <translation>Heb sie mit der Hüfte des Standbeins wieder an, bis das Becken gerade oder etwas höher steht.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 in the knee or at the side of the hip.</source>
        <translation>Hör auf, wenn der Schmerz im Knie oder an der Seite der Hüfte 5 von 10 übersteigt.</translation>
    </message>
    <message>
        <source>Prop the hands on a table or a bench instead of the floor.</source>
        <translation>Stütz die Hände auf einen Tisch oder eine Bank statt auf den Boden.</translation>
    </message>
    <message>
        <source>Lift one foot for a few seconds, then the other.</source>
        <translation>Heb für ein paar Sekunden einen Fuß, dann den anderen.</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Unterarmstütz</translation>
    </message>
    <message>
        <source>Trains the trunk that carries the legs, without bending the knee.</source>
        <translation>Trainiert den Rumpf, der die Beine trägt, ohne das Knie zu beugen.</translation>
    </message>
    <message>
        <source>Lie face down, the elbows below the shoulders, the toes on the floor.</source>
        <translation>Leg dich auf den Bauch, die Ellbogen unter den Schultern, die Zehen am Boden.</translation>
    </message>
    <message>
        <source>Lift the body until head, hips and heels form a line.</source>
        <translation>Heb den Körper, bis Kopf, Hüften und Fersen eine Linie bilden.</translation>
    </message>
    <message>
        <source>Hold with the belly firm and breathe on; do not let the back sag.</source>
        <translation>Halte mit festem Bauch und atme weiter; lass den Rücken nicht durchhängen.</translation>
    </message>
    <message>
        <source>Stop if shoulders, back or knee hurt more than 5 of 10, or the back begins to sag.</source>
        <translation>Hör auf, wenn Schultern, Rücken oder Knie mehr als 5 von 10 schmerzen oder der Rücken durchzuhängen beginnt.</translation>
    </message>
    <message>
        <source>Lift only until the thigh is just off the floor.</source>
        <translation>Heb nur, bis der Oberschenkel knapp vom Boden ist.</translation>
    </message>
    <message>
        <source>Hold for five seconds, or wear a light weight above the ankle.</source>
        <translation>Halte fünf Sekunden, oder trag ein leichtes Gewicht über dem Knöchel.</translation>
    </message>
    <message>
        <source>Prone hip extension</source>
        <translation>Hüftstrecken in Bauchlage</translation>
    </message>
    <message>
        <source>Strengthens the buttock while the knee stays straight and unloaded.</source>
        <translation>Kräftigt das Gesäß, während das Knie gestreckt und unbelastet bleibt.</translation>
    </message>
    <message>
        <source>Knee exercises after the orthopaedic surgeons&apos; programme (exercisesforfree.com), three days a week; a single set, since it names none</source>
        <translation>Knieübungen nach dem Programm der orthopädischen Chirurgen (exercisesforfree.com), drei Tage pro Woche; ein einzelner Satz, da es keinen nennt</translation>
    </message>
    <message>
        <source>Lie face down, the forehead on your hands, both legs straight; a flat pillow under the belly spares the back.</source>
        <translation>Leg dich auf den Bauch, die Stirn auf den Händen, beide Beine gestreckt; ein flaches Kissen unter dem Bauch schont den Rücken.</translation>
    </message>
    <message>
        <source>Tighten the buttock of one side and lift that leg a hand&apos;s breadth, the knee straight.</source>
        <translation>Spann das Gesäß einer Seite an und heb dieses Bein eine Handbreit, das Knie gestreckt.</translation>
    </message>
    <message>
        <source>Hold for a breath and lower it slowly; the pelvis stays on the floor.</source>
        <translation>Halte einen Atemzug lang und senk es langsam; das Becken bleibt am Boden.</translation>
    </message>
    <message>
        <source>Stop if the lower back or the knee hurts more than 5 of 10.</source>
        <translation>Hör auf, wenn der untere Rücken oder das Knie mehr als 5 von 10 schmerzt.</translation>
    </message>
    <message>
        <source>Take weight off with the arms and the other leg.</source>
        <translation>Nimm mit den Armen und dem anderen Bein Gewicht weg.</translation>
    </message>
    <message>
        <source>Put more weight on the thigh, or bend the knee while you rest on a tender place.</source>
        <translation>Gib mehr Gewicht auf den Oberschenkel, oder beuge das Knie, während du auf einer empfindlichen Stelle bleibst.</translation>
    </message>
    <message>
        <source>Thigh rolling</source>
        <translation>Oberschenkel rollen</translation>
    </message>
    <message>
        <source>Loosens the front of the thigh before or after exercise.</source>
        <translation>Lockert die Vorderseite des Oberschenkels vor oder nach dem Training.</translation>
    </message>
    <message>
        <source>A clinic article names the roller and no dose; the time is our own choice</source>
        <translation>Der Artikel einer Praxis nennt die Rolle und keine Dosis; die Zeit ist unsere eigene Wahl</translation>
    </message>
    <message>
        <source>Lie face down on your forearms with a foam roller under the front of one thigh, the other leg out to the side.</source>
        <translation>Leg dich auf die Unterarme gestützt auf den Bauch, eine Faszienrolle unter der Vorderseite eines Oberschenkels, das andere Bein zur Seite.</translation>
    </message>
    <message>
        <source>Roll slowly from the hip to a hand&apos;s breadth above the kneecap and back; never over the kneecap.</source>
        <translation>Roll langsam von der Hüfte bis eine Handbreit über die Kniescheibe und zurück; nie über die Kniescheibe.</translation>
    </message>
    <message>
        <source>Rest for a few breaths where it is tender, then go on.</source>
        <translation>Bleib ein paar Atemzüge, wo es empfindlich ist, und roll dann weiter.</translation>
    </message>
    <message>
        <source>Ease off if it hurts sharply or the kneecap is pressed.</source>
        <translation>Lass nach, wenn es scharf schmerzt oder auf die Kniescheibe drückt.</translation>
    </message>
    <message>
        <source>Press only half as hard, with a thicker roll under the knee.</source>
        <translation>Drück nur halb so fest, mit einer dickeren Rolle unter dem Knie.</translation>
    </message>
    <message>
        <source>Lift the heel a hand&apos;s breadth off the floor while the thigh is tight.</source>
        <translation>Heb die Ferse eine Handbreit vom Boden, während der Oberschenkel angespannt ist.</translation>
    </message>
    <message>
        <source>Quad set</source>
        <translation>Quadrizeps anspannen</translation>
    </message>
    <message>
        <source>Trains the front of the thigh without bending the knee; suits the sorest days.</source>
        <translation>Trainiert die Vorderseite des Oberschenkels, ohne das Knie zu beugen; passt an den schlimmsten Tagen.</translation>
    </message>
    <message>
        <source>Sit on the floor or on a bed with the leg stretched out and a rolled towel under the knee.</source>
        <translation>Setz dich auf den Boden oder aufs Bett, das Bein ausgestreckt, ein gerolltes Handtuch unter dem Knie.</translation>
    </message>
    <message>
        <source>Tighten the front of the thigh and press the knee gently into the towel.</source>
        <translation>Spann die Vorderseite des Oberschenkels an und drück das Knie sanft ins Handtuch.</translation>
    </message>
    <message>
        <source>Count to three, breathing on, then let go completely.</source>
        <translation>Zähl bis drei, atme weiter, und lass dann ganz los.</translation>
    </message>
    <message>
        <source>Stop if pressing hurts more than 5 of 10; try again with less force.</source>
        <translation>Hör auf, wenn das Drücken mehr als 5 von 10 schmerzt; versuch es mit weniger Kraft.</translation>
    </message>
    <message>
        <source>Lie on your side and use a towel around the ankle, with the knee bent less.</source>
        <translation>Leg dich auf die Seite und nimm ein Handtuch um den Knöchel, das Knie weniger gebeugt.</translation>
    </message>
    <message>
        <source>Push the hip a little further forward.</source>
        <translation>Schieb die Hüfte etwas weiter vor.</translation>
    </message>
    <message>
        <source>Quad stretch</source>
        <translation>Quadrizepsdehnung</translation>
    </message>
    <message>
        <source>Keeps the front of the thigh supple.</source>
        <translation>Hält die Vorderseite des Oberschenkels geschmeidig.</translation>
    </message>
    <message>
        <source>Stand with a hand on the wall and take hold of one ankle behind you.</source>
        <translation>Steh mit einer Hand an der Wand und fass hinter dir einen Knöchel.</translation>
    </message>
    <message>
        <source>Draw the heel towards the buttock, knees side by side, the pelvis tucked under.</source>
        <translation>Zieh die Ferse zum Gesäß, die Knie nebeneinander, das Becken leicht eingerollt.</translation>
    </message>
    <message>
        <source>Hold for ten seconds where the front of the thigh pulls, then let go for a moment.</source>
        <translation>Halte zehn Sekunden, wo die Vorderseite des Oberschenkels zieht, und lass dann kurz los.</translation>
    </message>
    <message>
        <source>Ease off if it hurts in or around the kneecap; bend the knee less.</source>
        <translation>Lass nach, wenn es in oder um die Kniescheibe schmerzt; beuge das Knie weniger.</translation>
    </message>
    <message>
        <source>Lift lower, or bend the upper knee too.</source>
        <translation>Heb weniger hoch, oder beuge auch das obere Knie.</translation>
    </message>
    <message>
        <source>Wear a light weight above the ankle, or a band around both legs.</source>
        <translation>Trag ein leichtes Gewicht über dem Knöchel, oder ein Band um beide Beine.</translation>
    </message>
    <message>
        <source>Side-lying hip abduction</source>
        <translation>Beinheben in Seitlage</translation>
    </message>
    <message>
        <source>Strengthens the side of the hip while the knee stays straight and unloaded.</source>
        <translation>Kräftigt die Seite der Hüfte, während das Knie gestreckt und unbelastet bleibt.</translation>
    </message>
    <message>
        <source>Lie on your side, the lower knee bent, the upper leg straight and in line with the trunk.</source>
        <translation>Leg dich auf die Seite, das untere Knie gebeugt, das obere Bein gestreckt und in einer Linie mit dem Rumpf.</translation>
    </message>
    <message>
        <source>Lift the upper leg for four seconds, the heel a little behind you, the toes pointing ahead.</source>
        <translation>Heb das obere Bein über vier Sekunden, die Ferse etwas hinter dir, die Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Lower it for four seconds.</source>
        <translation>Senk es über vier Sekunden.</translation>
    </message>
    <message>
        <source>Bend the knees and stay on the lower one, if that does not press on the sore place.</source>
        <translation>Beuge die Knie und bleib auf dem unteren, wenn das nicht auf die schmerzende Stelle drückt.</translation>
    </message>
    <message>
        <source>Lift the upper leg while you hold.</source>
        <translation>Heb das obere Bein, während du hältst.</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Trains the trunk and the side of the hip that keep the pelvis level.</source>
        <translation>Trainiert den Rumpf und die Seite der Hüfte, die das Becken gerade halten.</translation>
    </message>
    <message>
        <source>Lie on your side, propped on the elbow below the shoulder, legs straight.</source>
        <translation>Leg dich auf die Seite, gestützt auf den Ellbogen unter der Schulter, die Beine gestreckt.</translation>
    </message>
    <message>
        <source>Lift the pelvis until the body forms a line from the head to the feet.</source>
        <translation>Heb das Becken, bis der Körper vom Kopf bis zu den Füßen eine Linie bildet.</translation>
    </message>
    <message>
        <source>Hold and breathe on; do not let the pelvis sink.</source>
        <translation>Halte und atme weiter; lass das Becken nicht sinken.</translation>
    </message>
    <message>
        <source>Stop if shoulder, back or knee hurts more than 5 of 10.</source>
        <translation>Hör auf, wenn Schulter, Rücken oder Knie mehr als 5 von 10 schmerzt.</translation>
    </message>
    <message>
        <source>Rest a fingertip on the wall.</source>
        <translation>Leg eine Fingerspitze an die Wand.</translation>
    </message>
    <message>
        <source>Turn the head, close the eyes, or stand on a folded towel.</source>
        <translation>Dreh den Kopf, schließ die Augen, oder steh auf einem gefalteten Handtuch.</translation>
    </message>
    <message>
        <source>Single-leg balance</source>
        <translation>Einbeinstand</translation>
    </message>
    <message>
        <source>Practises standing steadily on one leg, as each running step asks for it.</source>
        <translation>Übt den sicheren Stand auf einem Bein, wie ihn jeder Laufschritt verlangt.</translation>
    </message>
    <message>
        <source>BMC Musculoskeletal Disorders 14:108, table 2</source>
        <translation>BMC Musculoskeletal Disorders 14:108, Tabelle 2</translation>
    </message>
    <message>
        <source>Stand on one leg with the knee slightly bent, a wall or a chair within reach.</source>
        <translation>Steh auf einem Bein, das Knie leicht gebeugt, eine Wand oder einen Stuhl in Reichweite.</translation>
    </message>
    <message>
        <source>Keep the pelvis level and the knee over the foot.</source>
        <translation>Halte das Becken gerade und das Knie über dem Fuß.</translation>
    </message>
    <message>
        <source>Look ahead and hold; touch down when you need to, and go on.</source>
        <translation>Schau nach vorn und halte; tipp auf, wenn du musst, und mach weiter.</translation>
    </message>
    <message>
        <source>Stop if the knee hurts more than 5 of 10 or feels as if it would give way.</source>
        <translation>Hör auf, wenn das Knie mehr als 5 von 10 schmerzt oder sich anfühlt, als würde es wegknicken.</translation>
    </message>
    <message>
        <source>Bend less, or rest your fingertips on a chair.</source>
        <translation>Beuge weniger, oder leg die Fingerspitzen auf einen Stuhl.</translation>
    </message>
    <message>
        <source>Single-leg squat</source>
        <translation>Einbeinige Kniebeuge</translation>
    </message>
    <message>
        <source>Trains strength and control on one leg, as each running step asks for them.</source>
        <translation>Trainiert Kraft und Kontrolle auf einem Bein, wie sie jeder Laufschritt verlangt.</translation>
    </message>
    <message>
        <source>Stand on one leg, the other foot just off the floor, a wall or a chair within reach.</source>
        <translation>Steh auf einem Bein, der andere Fuß knapp vom Boden, eine Wand oder einen Stuhl in Reichweite.</translation>
    </message>
    <message>
        <source>Bend the standing knee slowly while the hips move back, up to half of a right angle.</source>
        <translation>Beuge langsam das Standknie, während die Hüfte nach hinten geht, bis zu einem halben rechten Winkel.</translation>
    </message>
    <message>
        <source>Keep the pelvis level and the knee in line with the toes.</source>
        <translation>Halte das Becken gerade und das Knie in einer Linie mit den Zehen.</translation>
    </message>
    <message>
        <source>Straighten up slowly; put the foot down between repetitions when you need to.</source>
        <translation>Richte dich langsam auf; setz den Fuß zwischen den Wiederholungen ab, wenn du musst.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or the knee keeps falling inwards; go back to the step-up.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder das Knie immer wieder nach innen fällt; geh zurück zum Aufsteigen auf die Stufe.</translation>
    </message>
    <message>
        <source>Take a shorter step, go less deep, or hold on to a table.</source>
        <translation>Mach einen kürzeren Schritt, geh weniger tief, oder halte dich an einem Tisch.</translation>
    </message>
    <message>
        <source>Put more weight on the front foot, or hold a weight at the chest.</source>
        <translation>Gib mehr Gewicht auf den vorderen Fuß, oder halte ein Gewicht vor der Brust.</translation>
    </message>
    <message>
        <source>Staggered squat</source>
        <translation>Versetzte Kniebeuge</translation>
    </message>
    <message>
        <source>Gives one leg more of the load than the other, on the way to exercises on one leg.</source>
        <translation>Gibt einem Bein mehr Last als dem anderen, auf dem Weg zu Übungen auf einem Bein.</translation>
    </message>
    <message>
        <source>Stand with the feet as wide as the shoulders and move one foot a small step ahead.</source>
        <translation>Steh schulterbreit und setz einen Fuß einen kleinen Schritt nach vorn.</translation>
    </message>
    <message>
        <source>Keep both heels on the floor and move the hips back and down, chest up.</source>
        <translation>Lass beide Fersen am Boden und führ die Hüfte nach hinten und unten, Brust oben.</translation>
    </message>
    <message>
        <source>Let both knees point where the toes point, then stand up tall.</source>
        <translation>Lass beide Knie dorthin zeigen, wohin die Zehen zeigen, und richte dich dann ganz auf.</translation>
    </message>
    <message>
        <source>Halfway through the set put the other foot in front.</source>
        <translation>Stell nach der Hälfte des Satzes den anderen Fuß nach vorn.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 in either knee; squat less deep next time.</source>
        <translation>Hör auf, wenn der Schmerz in einem der Knie 5 von 10 übersteigt; beuge nächstes Mal weniger tief.</translation>
    </message>
    <message>
        <source>Take a lower step or hold on to a rail.</source>
        <translation>Nimm eine niedrigere Stufe oder halte dich an einem Geländer.</translation>
    </message>
    <message>
        <source>Take a higher step, or carry a weight in each hand.</source>
        <translation>Nimm eine höhere Stufe, oder trag in jeder Hand ein Gewicht.</translation>
    </message>
    <message>
        <source>Step-up</source>
        <translation>Aufsteigen auf die Stufe</translation>
    </message>
    <message>
        <source>Prepares the leg for stairs and hills, one side at a time.</source>
        <translation>Bereitet das Bein auf Treppen und Hügel vor, eine Seite nach der anderen.</translation>
    </message>
    <message>
        <source>Put the whole foot on a step of 10 to 20 cm.</source>
        <translation>Stell den ganzen Fuß auf eine 10 bis 20 cm hohe Stufe.</translation>
    </message>
    <message>
        <source>Lean forward a little and straighten that leg; push off with the lower foot as little as you can.</source>
        <translation>Neig dich ein wenig vor und streck dieses Bein; drück dich mit dem unteren Fuß so wenig wie möglich ab.</translation>
    </message>
    <message>
        <source>Stand tall, then lower yourself slowly with the same leg, the knee in line with the toes.</source>
        <translation>Steh ganz aufrecht, dann lass dich mit demselben Bein langsam herab, das Knie in einer Linie mit den Zehen.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10, or the knee keeps falling inwards.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder das Knie immer wieder nach innen fällt.</translation>
    </message>
    <message>
        <source>Lift only a hand&apos;s breadth off the floor.</source>
        <translation>Heb nur eine Handbreit vom Boden.</translation>
    </message>
    <message>
        <source>Pause three seconds at the top, or wear a light weight above the ankle.</source>
        <translation>Halte oben drei Sekunden, oder trag ein leichtes Gewicht über dem Knöchel.</translation>
    </message>
    <message>
        <source>Straight-leg raise</source>
        <translation>Gestrecktes Bein heben</translation>
    </message>
    <message>
        <source>Strengthens the front of the thigh and the hip while the knee stays straight and unloaded.</source>
        <translation>Kräftigt die Vorderseite von Oberschenkel und Hüfte, während das Knie gestreckt und unbelastet bleibt.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent with the foot on the floor, the other leg straight.</source>
        <translation>Leg dich auf den Rücken, ein Knie gebeugt mit dem Fuß am Boden, das andere Bein gestreckt.</translation>
    </message>
    <message>
        <source>Tighten the thigh of the straight leg, then lift that leg to the height of the other knee.</source>
        <translation>Spann den Oberschenkel des gestreckten Beins an, dann heb es auf die Höhe des anderen Knies.</translation>
    </message>
    <message>
        <source>Hold for a breath and lower it slowly without letting the knee bend.</source>
        <translation>Halte einen Atemzug lang und senk es langsam, ohne das Knie zu beugen.</translation>
    </message>
    <message>
        <source>Stop if the knee hurts more than 5 of 10, or the lower back begins to arch or ache.</source>
        <translation>Hör auf, wenn das Knie mehr als 5 von 10 schmerzt oder der untere Rücken sich zu wölben oder zu schmerzen beginnt.</translation>
    </message>
    <message>
        <source>Use a lighter band or stand closer.</source>
        <translation>Nimm ein leichteres Band oder stell dich näher.</translation>
    </message>
    <message>
        <source>Use a stronger band, or take the other foot off the floor.</source>
        <translation>Nimm ein stärkeres Band, oder heb den anderen Fuß vom Boden.</translation>
    </message>
    <message>
        <source>Terminal knee extension</source>
        <translation>Endgradige Kniestreckung</translation>
    </message>
    <message>
        <source>Trains the last part of straightening the knee, standing on the leg.</source>
        <translation>Trainiert das letzte Stück der Kniestreckung, im Stehen auf dem Bein.</translation>
    </message>
    <message>
        <source>Fix a band at knee height, step into the loop and face the place where it is fixed, the band behind the knee.</source>
        <translation>Befestige ein Band auf Kniehöhe, steig in die Schlinge und schau zur Befestigung, das Band in der Kniekehle.</translation>
    </message>
    <message>
        <source>Step back until the band pulls, and let the knee give way a little with the heel on the floor.</source>
        <translation>Geh zurück, bis das Band zieht, und lass das Knie ein wenig nachgeben, die Ferse am Boden.</translation>
    </message>
    <message>
        <source>Straighten the knee against the pull, hold for a breath and let it bend again slowly.</source>
        <translation>Streck das Knie gegen den Zug, halte einen Atemzug lang und lass es langsam wieder beugen.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 or the back of the knee feels pinched.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder es in der Kniekehle klemmt.</translation>
    </message>
    <message>
        <source>Stay high, with a slight bend only, and hold ten seconds at a time, up to fifteen times.</source>
        <translation>Bleib hoch, nur leicht gebeugt, und halte jeweils zehn Sekunden, bis zu fünfzehnmal.</translation>
    </message>
    <message>
        <source>Lift one heel, then the other, for a few seconds each while you hold.</source>
        <translation>Heb beim Halten für je ein paar Sekunden eine Ferse, dann die andere.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Wandsitz</translation>
    </message>
    <message>
        <source>Builds endurance in the front of the thigh without moving the knee under load.</source>
        <translation>Baut Ausdauer in der Vorderseite des Oberschenkels auf, ohne das Knie unter Last zu bewegen.</translation>
    </message>
    <message>
        <source>Running magazine with physical therapist M. Riccardi, “Everything You Need to Know About Runner&apos;s Knee”; the gentler hold: Sports Health 2010, table 1 (PMC3445060)</source>
        <translation>Laufmagazin mit dem Physiotherapeuten M. Riccardi, „Everything You Need to Know About Runner&apos;s Knee“; das sanftere Halten: Sports Health 2010, Tabelle 1 (PMC3445060)</translation>
    </message>
    <message>
        <source>Lean your back against a wall with the feet hip-wide, two foot lengths in front of it.</source>
        <translation>Lehn den Rücken an eine Wand, die Füße hüftbreit, zwei Fußlängen davor.</translation>
    </message>
    <message>
        <source>Slide down as far as the knees allow, at most until the thighs are level; a slight bend is enough at first.</source>
        <translation>Rutsch so weit hinunter, wie die Knie es erlauben, höchstens bis die Oberschenkel waagerecht sind; am Anfang genügt eine leichte Beugung.</translation>
    </message>
    <message>
        <source>Keep the knees above the ankles and the weight on the whole foot, and breathe on.</source>
        <translation>Halte die Knie über den Knöcheln und das Gewicht auf dem ganzen Fuß, und atme weiter.</translation>
    </message>
    <message>
        <source>Push yourself up through both feet when the time is over.</source>
        <translation>Drück dich mit beiden Füßen hoch, wenn die Zeit um ist.</translation>
    </message>
    <message>
        <source>Stand up if the pain around the kneecap passes 5 of 10; sit higher next time.</source>
        <translation>Steh auf, wenn der Schmerz um die Kniescheibe 5 von 10 übersteigt; sitz nächstes Mal höher.</translation>
    </message>
    <message>
        <source>Wide squat</source>
        <translation>Weite Kniebeuge</translation>
    </message>
    <message>
        <source>Loads thighs, buttocks and the inner side of the thigh together.</source>
        <translation>Belastet Oberschenkel, Gesäß und Innenseite der Oberschenkel zusammen.</translation>
    </message>
    <message>
        <source>Stand with the feet clearly wider than the shoulders, the toes turned out as far as the knees can follow.</source>
        <translation>Steh deutlich breiter als schulterbreit, die Zehen so weit nach außen, wie die Knie folgen können.</translation>
    </message>
    <message>
        <source>Move the hips back and down between the feet, chest up, looking ahead.</source>
        <translation>Führ die Hüfte zwischen den Füßen nach hinten und unten, Brust oben, Blick nach vorn.</translation>
    </message>
    <message>
        <source>Let each knee point over its own toes, with most of the weight on the heels.</source>
        <translation>Lass jedes Knie über die eigenen Zehen zeigen, das meiste Gewicht auf den Fersen.</translation>
    </message>
    <message>
        <source>Stop if the pain passes 5 of 10 or the inner thigh pulls sharply; squat less deep next time.</source>
        <translation>Hör auf, wenn der Schmerz 5 von 10 übersteigt oder es innen am Oberschenkel scharf zieht; beuge nächstes Mal weniger tief.</translation>
    </message>
    <message>
        <source>The sport of this activity is called “{label}”. Was it a run?</source>
        <translation>Die Sportart dieser Aktivität heißt „{label}“. War es ein Lauf?</translation>
    </message>
    <message>
        <source>“{name}” does not say which sport it was. Was it a run?</source>
        <translation>„{name}“ sagt nicht, welche Sportart es war. War es ein Lauf?</translation>
    </message>
    <message>
        <source>The file does not say which sport this was. Was it a run?</source>
        <translation>Die Datei sagt nicht, welche Sportart es war. War es ein Lauf?</translation>
    </message>
    <message>
        <source>Unpacked, the file grows far beyond what a recorded activity needs; it was not read.</source>
        <translation>Entpackt wächst die Datei weit über das hinaus, was eine Aufzeichnung braucht; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file breaks off before it says what was recorded.</source>
        <translation>Die Datei bricht ab, bevor sie sagt, was aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>{count} lines of the table cannot be read; perhaps a quotation mark is missing.</source>
        <translation>{count} Zeilen der Tabelle sind nicht lesbar; vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}).</source>
        <translation>Die Datei ist beschädigt oder unvollständig ({detail}).</translation>
    </message>
    <message>
        <source>The file holds XML declarations (DTD) that a watch never writes; it was not read.</source>
        <translation>Die Datei enthält XML-Deklarationen (DTD), die keine Uhr schreibt; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is encrypted; unpack the archive with its password first.</source>
        <translation>Die Datei ist verschlüsselt; entpacke das Archiv zuerst mit seinem Passwort.</translation>
    </message>
    <message>
        <source>The run is dated {date}, which lies in the future.</source>
        <translation>Der Lauf ist auf den {date} datiert, der in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>This is a journal inside an archive; unpack it first.</source>
        <translation>Das ist ein Tagebuch in einem Archiv; entpacke es zuerst.</translation>
    </message>
    <message>
        <source>The archive lists too many files for an export; it was not read.</source>
        <translation>Das Archiv führt zu viele Dateien für einen Export; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The archive holds neither a file of a watch nor a table.</source>
        <translation>Das Archiv enthält weder eine Datei einer Uhr noch eine Tabelle.</translation>
    </message>
    <message>
        <source>The file gives no date for this run (the clock of the watch was not set); enter it by hand.</source>
        <translation>Die Datei nennt für diesen Lauf kein Datum (die Uhr war nicht gestellt); trage ihn von Hand ein.</translation>
    </message>
    <message>
        <source>The file holds neither a distance nor a duration.</source>
        <translation>Die Datei enthält weder Strecke noch Dauer.</translation>
    </message>
    <message>
        <source>The track has fewer than two usable positions.</source>
        <translation>Die Spur hat weniger als zwei brauchbare Positionen.</translation>
    </message>
    <message>
        <source>The file states no start of this run; it was about {moment}. Enter the run by hand.</source>
        <translation>Die Datei nennt keinen Beginn dieses Laufs; es war etwa {moment}. Trage den Lauf von Hand ein.</translation>
    </message>
    <message>
        <source>The track has no times that can be read, so it belongs to no day.</source>
        <translation>Die Spur hat keine lesbaren Zeiten und gehört deshalb zu keinem Tag.</translation>
    </message>
    <message>
        <source>This is no file of a watch or a service for runners; it looks like {what}.</source>
        <translation>Das ist keine Datei einer Uhr oder eines Dienstes für Läufer; es sieht aus wie {what}.</translation>
    </message>
    <message>
        <source>The file cannot be understood ({detail}).</source>
        <translation>Die Datei ist nicht verständlich ({detail}).</translation>
    </message>
    <message>
        <source>The file holds no recorded activity.</source>
        <translation>Die Datei enthält keine aufgezeichnete Aktivität.</translation>
    </message>
    <message>
        <source>The run is dated {date}: the clock of the watch was not set. Enter it by hand.</source>
        <translation>Der Lauf ist auf den {date} datiert: die Uhr war nicht gestellt. Trage ihn von Hand ein.</translation>
    </message>
    <message>
        <source>The files of the archive overlap; it was made to hurt and not read.</source>
        <translation>Die Dateien des Archivs überlappen sich; es ist auf Schaden angelegt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The date “{text}” of this row cannot be read.</source>
        <translation>Das Datum „{text}“ dieser Zeile ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The table has more than {count} rows, more than anyone ever ran.</source>
        <translation>Die Tabelle hat mehr als {count} Zeilen, mehr als irgendjemand je gelaufen ist.</translation>
    </message>
    <message>
        <source>The file nests its elements too deeply for a recorded activity.</source>
        <translation>Die Datei verschachtelt ihre Elemente zu tief für eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>The distance of {distance} is more than the {most} that a run of the journal can have.</source>
        <translation>Die Strecke von {distance} ist mehr als die {most}, die ein Lauf im Tagebuch haben kann.</translation>
    </message>
    <message>
        <source>{distance} in {seconds} s is faster than anyone runs; the file was not believed.</source>
        <translation>{distance} in {seconds} s ist schneller, als irgendjemand läuft; der Datei wurde nicht geglaubt.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB, too large for one activity.</source>
        <translation>Die Datei ist größer als {megabytes} MB, zu groß für eine Aktivität.</translation>
    </message>
    <message>
        <source>The run lasts more than seven days.</source>
        <translation>Der Lauf dauert mehr als sieben Tage.</translation>
    </message>
    <message>
        <source>The file holds more points or parts than any run has.</source>
        <translation>Die Datei enthält mehr Punkte oder Teile, als irgendein Lauf hat.</translation>
    </message>
    <message>
        <source>The file is packed more than once; unpack it and import what is inside.</source>
        <translation>Die Datei ist mehrfach gepackt; entpacke sie und importiere, was darin ist.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Die Datei ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>a saved web page, perhaps a login page</source>
        <translation>eine gespeicherte Webseite, vielleicht eine Anmeldeseite</translation>
    </message>
    <message>
        <source>JSON data, perhaps an error message of a service</source>
        <translation>JSON-Daten, vielleicht die Fehlermeldung eines Dienstes</translation>
    </message>
    <message>
        <source>a text or a table of another program</source>
        <translation>ein Text oder eine Tabelle eines anderen Programms</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>an XML file of another program</source>
        <translation>eine XML-Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>You said that {label} is not a run.</source>
        <translation>Du hast gesagt, dass {label} kein Lauf ist.</translation>
    </message>
    <message>
        <source>The FIT file holds no activity but this: {what}.</source>
        <translation>Die FIT-Datei enthält keine Aktivität, sondern: {what}.</translation>
    </message>
    <message>
        <source>The file holds waypoints or a planned route, but nothing recorded.</source>
        <translation>Die Datei enthält Wegpunkte oder eine geplante Route, aber nichts Aufgezeichnetes.</translation>
    </message>
    <message>
        <source>{count} files of the archive hold no activities, but pictures or settings.</source>
        <translation>{count} Dateien des Archivs enthalten keine Aktivitäten, sondern Bilder oder Einstellungen.</translation>
    </message>
    <message>
        <source>The file holds this activity twice.</source>
        <translation>Die Datei enthält diese Aktivität zweimal.</translation>
    </message>
    <message>
        <source>Not a run: {label}.</source>
        <translation>Kein Lauf: {label}.</translation>
    </message>
    <message>
        <source>The file holds a course or a planned workout, but nothing recorded.</source>
        <translation>Die Datei enthält eine Strecke oder ein geplantes Training, aber nichts Aufgezeichnetes.</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>The file breaks off before its summary; this is what had been recorded until then.</source>
        <translation>Die Datei bricht vor ihrer Zusammenfassung ab; das ist, was bis dahin aufgezeichnet war.</translation>
    </message>
    <message>
        <source>The ascent or descent of the file cannot be right and stays unknown.</source>
        <translation>Der Auf- oder Abstieg der Datei kann nicht stimmen und bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The file is damaged or its checksum is wrong; please check the figures.</source>
        <translation>Die Datei ist beschädigt oder ihre Prüfsumme stimmt nicht; bitte prüfe die Zahlen.</translation>
    </message>
    <message>
        <source>The table says otherwise of this run; the recording was believed.</source>
        <translation>Die Tabelle sagt zu diesem Lauf etwas anderes; der Aufzeichnung wurde geglaubt.</translation>
    </message>
    <message>
        <source>{distance} in {seconds} s is faster than the world record; please check it.</source>
        <translation>{distance} in {seconds} s ist schneller als der Weltrekord; bitte prüfe das.</translation>
    </message>
    <message>
        <source>Its recording could not be used; the figures are those of the table.</source>
        <translation>Die Aufzeichnung war nicht brauchbar; die Zahlen sind die der Tabelle.</translation>
    </message>
    <message>
        <source>The sport is called “{label}”, which is not known here; it was taken for a run.</source>
        <translation>Die Sportart heißt „{label}“, das ist hier nicht bekannt; sie wurde als Lauf genommen.</translation>
    </message>
    <message>
        <source>The language of the table is not known; its columns were told by their order. Please check the figures.</source>
        <translation>Die Sprache der Tabelle ist nicht bekannt; ihre Spalten wurden an der Reihenfolge erkannt. Bitte prüfe die Zahlen.</translation>
    </message>
    <message>
        <source>The totals of the laps cannot be right; the figures come from the points of the track.</source>
        <translation>Die Summen der Runden können nicht stimmen; die Zahlen stammen aus den Punkten der Spur.</translation>
    </message>
    <message>
        <source>The file gives more time in motion than in all; the time in motion stays unknown.</source>
        <translation>Die Datei nennt mehr Zeit in Bewegung als insgesamt; die Zeit in Bewegung bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The file holds no distance; it stays unknown until you enter it.</source>
        <translation>Die Datei enthält keine Strecke; sie bleibt unbekannt, bis du sie einträgst.</translation>
    </message>
    <message>
        <source>The file gives a duration of 0 s; it stays unknown.</source>
        <translation>Die Datei nennt eine Dauer von 0 s; sie bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The file does not say which sport this was; it was taken for a run.</source>
        <translation>Die Datei sagt nicht, welche Sportart es war; sie wurde als Lauf genommen.</translation>
    </message>
    <message>
        <source>Distance, time and pace do not fit together; please check the distance.</source>
        <translation>Strecke, Zeit und Tempo passen nicht zusammen; bitte prüfe die Strecke.</translation>
    </message>
    <message>
        <source>The file names a start that is no time; that of the first lap was taken.</source>
        <translation>Die Datei nennt einen Beginn, der keine Zeit ist; der der ersten Runde wurde genommen.</translation>
    </message>
    <message>
        <source>The clock showed this time twice that night; the first was taken.</source>
        <translation>Die Uhr zeigte diese Zeit in jener Nacht zweimal; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>The table does not say which unit its distances have; {unit} were taken.</source>
        <translation>Die Tabelle sagt nicht, in welcher Einheit ihre Strecken sind; {unit} wurden genommen.</translation>
    </message>
    <message>
        <source>A run with more than {metres} m of descent</source>
        <translation>Ein Lauf mit mehr als {metres} Höhenmetern bergab</translation>
    </message>
    <message>
        <source>{activity}: done</source>
        <translation>{activity}: gemacht</translation>
    </message>
    <message>
        <source>Exercises done</source>
        <translation>Übungen gemacht</translation>
    </message>
    <message>
        <source>A run of more than {distance}</source>
        <translation>Ein Lauf von mehr als {distance}</translation>
    </message>
    <message>
        <source>{activity} hurt {score} or more</source>
        <translation>{activity}: Schmerz von {score} oder mehr</translation>
    </message>
    <message>
        <source>Planned exercises left out</source>
        <translation>Geplante Übungen ausgelassen</translation>
    </message>
    <message>
        <source>A run over 10 % longer than any of the 30 days before</source>
        <translation>Ein Lauf über 10 % länger als alle in den 30 Tagen davor</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>A hilly or downhill run, or a trail</source>
        <translation>Ein Lauf in den Hügeln, bergab oder auf Trails</translation>
    </message>
    <message>
        <source>Running downhill</source>
        <translation>Bergablaufen</translation>
    </message>
    <message>
        <source>Hopping</source>
        <translation>Hüpfen</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Knien</translation>
    </message>
    <message>
        <source>Getting up from a chair</source>
        <translation>Aufstehen vom Stuhl</translation>
    </message>
    <message>
        <source>Sitting for long</source>
        <translation>Langes Sitzen</translation>
    </message>
    <message>
        <source>Squatting</source>
        <translation>In die Hocke gehen</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>Hüfte und Gesäß</translation>
    </message>
    <message>
        <source>Hamstrings and calf</source>
        <translation>Oberschenkelrückseite und Wade</translation>
    </message>
    <message>
        <source>Stretching and rolling</source>
        <translation>Dehnen und Rollen</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Vorderseite des Oberschenkels</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>By analogy with the source</source>
        <translation>In Anlehnung an die Quelle</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Unsere eigene Wahl</translation>
    </message>
    <message>
        <source>As the source states it</source>
        <translation>Wie die Quelle es sagt</translation>
    </message>
    <message>
        <source>Elastic band</source>
        <translation>Elastisches Band</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Handtuch</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Before the run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>At the end of the run</source>
        <translation>Am Ende des Laufs</translation>
    </message>
    <message>
        <source>Limped</source>
        <translation>Gehinkt</translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation>Ort des Schmerzes</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Nächster Morgen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>One hour after the run</source>
        <translation>Eine Stunde nach dem Lauf</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Highest during the run</source>
        <translation>Spitze während des Laufs</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Morgensteifigkeit</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Andere Zeichen</translation>
    </message>
    <message>
        <source>Waking pain</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>Longest brisk walk</source>
        <translation>Längster zügiger Spaziergang</translation>
    </message>
    <message>
        <source>Kept getting worse during the run</source>
        <translation>Wurde beim Laufen immer schlimmer</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>beide Knie</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>Below the kneecap</source>
        <translation>Unter der Kniescheibe</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation>Außenseite</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>new shoes</source>
        <translation>neue Schuhe</translation>
    </message>
    <message>
        <source>inner side of the thigh</source>
        <translation>Innenseite des Oberschenkels</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>buttocks</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation>Rückseite des Oberschenkels</translation>
    </message>
    <message>
        <source>side of the hip</source>
        <translation>Seite der Hüfte</translation>
    </message>
    <message>
        <source>front of the hip</source>
        <translation>Vorderseite der Hüfte</translation>
    </message>
    <message>
        <source>front of the thigh</source>
        <translation>Vorderseite des Oberschenkels</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>Walk-run</source>
        <translation>Geh-Lauf</translation>
    </message>
    <message>
        <source>Both sides in turn</source>
        <translation>Beide Seiten im Wechsel</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Beide Seiten zugleich</translation>
    </message>
    <message>
        <source>One side at a time</source>
        <translation>Eine Seite nach der anderen</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>New shoes</source>
        <translation>Neue Schuhe</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Swollen calf</source>
        <translation>Geschwollene Wade</translation>
    </message>
    <message>
        <source>Cannot bear weight</source>
        <translation>Nicht belastbar</translation>
    </message>
    <message>
        <source>Catching</source>
        <translation>Einklemmen</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Giving way</source>
        <translation>Wegknicken</translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation>Reiben</translation>
    </message>
    <message>
        <source>Hot or red</source>
        <translation>Heiß oder gerötet</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Pain at night</source>
        <translation>Nachtschmerz</translation>
    </message>
    <message>
        <source>Other joints hurt</source>
        <translation>Andere Gelenke schmerzen</translation>
    </message>
    <message>
        <source>Constant pain at rest</source>
        <translation>Dauerschmerz in Ruhe</translation>
    </message>
    <message>
        <source>Took a painkiller</source>
        <translation>Schmerzmittel genommen</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Downhill</source>
        <translation>Bergab</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Hilly</source>
        <translation>Hügelig</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Wellig</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>The bent knee takes load again, on both legs at first: wall sit, squats, low steps.</source>
        <translation>Das gebeugte Knie nimmt wieder Last auf, zunächst auf beiden Beinen: Wandsitz, Kniebeugen, niedrige Stufen.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>For sore weeks: thigh and hip are strengthened while the knee hardly bends under load.</source>
        <translation>Für Wochen mit Schmerz: Oberschenkel und Hüfte werden gekräftigt, während sich das Knie unter Last kaum beugt.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Beruhigen</translation>
    </message>
    <message>
        <source>2 of 10: Thomeé 1997, Esculier 2018; seven days: our own choice</source>
        <translation>2 von 10: Thomeé 1997, Esculier 2018; sieben Tage: unsere eigene Wahl</translation>
    </message>
    <message>
        <source>Walking and stairs at {pain} of 10 or less for {days} days.</source>
        <translation>{days} Tage lang Gehen und Treppe mit höchstens {pain} von 10.</translation>
    </message>
    <message>
        <source>TEAM-PFP: go on once every set is comfortable; up to 3 of 10: “Runner&apos;s Knee”, glossary for endurance athletes; two sessions: our own choice</source>
        <translation>TEAM-PFP: weiter, sobald jeder Satz angenehm ist; bis 3 von 10: „Runner&apos;s Knee“, Glossar für Ausdauersportler; zwei Trainings: unsere eigene Wahl</translation>
    </message>
    <message>
        <source>Each exercise done in full in {sessions} sessions in a row, at {pain} of 10 or less.</source>
        <translation>Jede Übung in {sessions} Trainings in Folge vollständig gemacht, mit höchstens {pain} von 10.</translation>
    </message>
    <message>
        <source>Our own choice; the trials of such programmes took 6 to 12 weeks in all</source>
        <translation>Unsere eigene Wahl; in Studien dauerten solche Programme insgesamt 6 bis 12 Wochen</translation>
    </message>
    <message>
        <source>At least {weeks} weeks in this phase.</source>
        <translation>Mindestens {weeks} Wochen in dieser Phase.</translation>
    </message>
    <message>
        <source>A clinic&apos;s return-to-run checklist (precisionpt.org); 2 of 10: Thomeé 1997</source>
        <translation>Checkliste einer Praxis für die Rückkehr zum Laufen (precisionpt.org); 2 von 10: Thomeé 1997</translation>
    </message>
    <message>
        <source>{count} single-leg squats in control, at {pain} of 10 or less.</source>
        <translation>{count} kontrollierte einbeinige Kniebeugen mit höchstens {pain} von 10.</translation>
    </message>
    <message>
        <source>Twice a week beside running, to keep what was gained. How far you may run is on Today.</source>
        <translation>Zweimal pro Woche neben dem Laufen, um das Gewonnene zu erhalten. Wie weit du laufen darfst, steht auf Heute.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Silbernagel 2007; Thomeé 1997</source>
        <translation>Silbernagel 2007; Thomeé 1997</translation>
    </message>
    <message>
        <source>The knee no worse on the morning after each of them.</source>
        <translation>Das Knie am Morgen nach jedem davon nicht schlechter.</translation>
    </message>
    <message>
        <source>One leg at a time, as in each running step.</source>
        <translation>Ein Bein nach dem anderen, wie bei jedem Laufschritt.</translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation>Kräftigen</translation>
    </message>
    <message>
        <source>A clinic&apos;s return-to-run checklist (precisionpt.org)</source>
        <translation>Checkliste einer Praxis für die Rückkehr zum Laufen (precisionpt.org)</translation>
    </message>
    <message>
        <source>{minutes} minutes of brisk walking without pain or limp.</source>
        <translation>{minutes} Minuten zügiges Gehen ohne Schmerz und ohne Hinken.</translation>
    </message>
    <message>
        <source>This is not a kneejournal journal: its &quot;format&quot; is {found}.</source>
        <translation>Das ist kein Tagebuch von kneejournal: sein &quot;format&quot; ist {found}.</translation>
    </message>
    <message>
        <source>The file was written by a newer kneejournal (version {found}); this one reads version {version}. Update it first.</source>
        <translation>Die Datei wurde von einem neueren kneejournal geschrieben (Version {found}); dieses liest Version {version}. Aktualisiere es zuerst.</translation>
    </message>
    <message>
        <source>The &quot;version&quot; of the journal is missing; it should be {version}.</source>
        <translation>Die &quot;version&quot; des Tagebuchs fehlt; sie sollte {version} sein.</translation>
    </message>
    <message>
        <source>This is not a kneejournal journal (JSON).</source>
        <translation>Das ist kein Tagebuch von kneejournal (JSON).</translation>
    </message>
    <message>
        <source>Line {line}, column {column} is not valid JSON: {fault}.</source>
        <translation>Zeile {line}, Spalte {column} ist kein gültiges JSON: {fault}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (byte {byte}).</source>
        <translation>Die Datei ist kein UTF-8-Text (Byte {byte}).</translation>
    </message>
    <message>
        <source>The file nests its values too deeply to be a journal.</source>
        <translation>Die Datei verschachtelt ihre Werte zu tief für ein Tagebuch.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB, too large for a journal.</source>
        <translation>Die Datei ist größer als {megabytes} MB, zu groß für ein Tagebuch.</translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>--activity: {activity} is not known; there are {known}.</source>
        <translation>--activity: {activity} ist nicht bekannt; es gibt {known}.</translation>
    </message>
    <message>
        <source>{path}: {fault}{more}</source>
        <translation>{path}: {fault}{more}</translation>
    </message>
    <message>
        <source>--date: {day} lies in the future; only days up to today can be noted.</source>
        <translation>--date: {day} liegt in der Zukunft; notieren lassen sich nur Tage bis heute.</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet; log or import makes one.</source>
        <translation>Bei {path} gibt es noch kein Tagebuch; log oder import legt eines an.</translation>
    </message>
    <message>
        <source>The window cannot be opened ({reason}); the commands work here, such as sample, advise and export.</source>
        <translation>Das Fenster kann nicht geöffnet werden ({reason}); die Befehle gehen hier, etwa sample, advise und export.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; the commands work here, such as sample, advise and export.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; die Befehle gehen hier, etwa sample, advise und export.</translation>
    </message>
    <message>
        <source>{path} is a journal file; name another place to write to.</source>
        <translation>{path} ist eine Tagebuchdatei; nenne einen anderen Ort zum Schreiben.</translation>
    </message>
    <message>
        <source>The {knee} knee is not tracked in this journal, only the {tracked} one; the window&apos;s settings add a knee.</source>
        <translation>Das Knie {knee} wird in diesem Tagebuch nicht geführt, nur {tracked}; in den Einstellungen des Fensters kommt ein Knie dazu.</translation>
    </message>
    <message>
        <source>{option}: {fault}.</source>
        <translation>{option}: {fault}.</translation>
    </message>
    <message>
        <source>{name} cannot be written; the name has to end in .json, .fhir.json, .csv, .xlsx, .pdf or .html.</source>
        <translation>{name} kann nicht geschrieben werden; der Name muss auf .json, .fhir.json, .csv, .xlsx, .pdf oder .html enden.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; name another place.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}; nenne einen anderen Ort.</translation>
    </message>
    <message>
        <source>The days {first} to {last} are in the wrong order.</source>
        <translation>Die Tage {first} bis {last} stehen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>{activity} is not an activity of this journal; it knows {known}.</source>
        <translation>{activity} ist keine Aktivität dieses Tagebuchs; es kennt {known}.</translation>
    </message>
    <message>
        <source>This was changed again in the meantime, so it cannot be taken back any more.</source>
        <translation>Das wurde inzwischen noch einmal geändert und lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>{day} {year} lies in the future; only days up to today can be noted.</source>
        <translation>{day} {year} liegt in der Zukunft; notieren lassen sich nur Tage bis heute.</translation>
    </message>
    <message>
        <source>{place}: {date} lies in the future; nothing of the file was imported.</source>
        <translation>{place}: {date} liegt in der Zukunft; nichts aus der Datei wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing was noted the day before, so there is nothing to copy.</source>
        <translation>Am Tag davor wurde nichts notiert, es gibt also nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>{path} is the journal itself; name a backup.</source>
        <translation>{path} ist das Tagebuch selbst; nenne eine Sicherung.</translation>
    </message>
    <message>
        <source>These files could not be deleted: {paths}; close what uses them and try again.</source>
        <translation>Diese Dateien konnten nicht gelöscht werden: {paths}; schließe, was sie benutzt, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be read from {path}, and there is no backup; put a copy in its place or begin a new journal.</source>
        <translation>Aus {path} ist nichts lesbar, und es gibt keine Sicherung; lege eine Kopie an diese Stelle oder beginne ein neues Tagebuch.</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed in {path}: {reason}.</source>
        <translation>Der Start beim Anmelden lässt sich in {path} nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>The planned run cannot be used: {problem}.</source>
        <translation>Der geplante Lauf ist nicht brauchbar: {problem}.</translation>
    </message>
    <message>
        <source>A sample cannot end on {day}; choose a day from 1925 to 2200.</source>
        <translation>Ein Beispiel kann nicht am {day} enden; wähle einen Tag von 1925 bis 2200.</translation>
    </message>
    <message>
        <source>A sample of {weeks} weeks cannot be made; choose 1 to {most}.</source>
        <translation>Ein Beispiel von {weeks} Wochen geht nicht; wähle 1 bis {most}.</translation>
    </message>
    <message>
        <source>The preferences cannot be saved to {path}: {reason}.</source>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); put a backup in its place and keep the damaged file.</source>
        <translation>{path} ist beschädigt ({reason}); lege eine Sicherung an diese Stelle und behalte die beschädigte Datei.</translation>
    </message>
    <message>
        <source>{path} is empty, which a journal never is; it may not be downloaded yet or be damaged: wait for it, put a backup in its place or name another file.</source>
        <translation>{path} ist leer, was ein Tagebuch nie ist; vielleicht ist es noch nicht heruntergeladen oder beschädigt: warte darauf, lege eine Sicherung an diese Stelle oder nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}); check the disk and try again.</source>
        <translation>{path} konnte nicht gelesen oder geschrieben werden ({reason}); prüfe den Datenträger und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a journal; name a file.</source>
        <translation>{path} ist ein Ordner, kein Tagebuch; nenne eine Datei.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, so the change was not saved; make room and try again.</source>
        <translation>Der Datenträger mit {path} ist voll, die Änderung wurde deshalb nicht gespeichert; schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is no longer there, so nothing was saved; put it back or name another file.</source>
        <translation>{path} ist nicht mehr da, deshalb wurde nichts gespeichert; lege die Datei zurück oder nenne eine andere.</translation>
    </message>
    <message>
        <source>{path} is in use by another program; nothing was changed, try again in a moment.</source>
        <translation>{path} wird von einem anderen Programm benutzt; nichts wurde geändert, versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{path} was written by a newer kneejournal (version {found} of the file, this program knows {known}); update kneejournal to open it.</source>
        <translation>{path} wurde von einem neueren kneejournal geschrieben (Version {found} der Datei, dieses Programm kennt {known}); aktualisiere kneejournal, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: {reason}; name another place for backups.</source>
        <translation>Die Sicherung {path} kann nicht geschrieben werden: {reason}; nenne einen anderen Ort für Sicherungen.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}; name another place for the journal.</source>
        <translation>{path} kann nicht angelegt werden: {reason}; nenne einen anderen Ort für das Tagebuch.</translation>
    </message>
    <message>
        <source>{path} is neither a backup nor a journal of kneejournal; name another file.</source>
        <translation>{path} ist weder eine Sicherung noch ein Tagebuch von kneejournal; nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is not a file; name another place for the journal.</source>
        <translation>{path} ist keine Datei; nenne einen anderen Ort für das Tagebuch.</translation>
    </message>
    <message>
        <source>{path} is not a journal of kneejournal; it was left as it is, name another file.</source>
        <translation>{path} ist kein Tagebuch von kneejournal; die Datei bleibt, wie sie ist, nenne eine andere.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}; check the rights of the file and its folder.</source>
        <translation>{path} lässt sich nicht öffnen: {reason}; prüfe die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>{path} cannot be written, so the change was not saved; check the rights of the file and its folder.</source>
        <translation>{path} lässt sich nicht schreiben, die Änderung wurde deshalb nicht gespeichert; prüfe die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>{path} is larger than any journal; name another file.</source>
        <translation>{path} ist größer als jedes Tagebuch; nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} holds something that kneejournal did not write ({row}); put a backup in its place.</source>
        <translation>{path} enthält etwas, das kneejournal nicht geschrieben hat ({row}); lege eine Sicherung an diese Stelle.</translation>
    </message>
    <message>
        <source>Advice of {day}</source>
        <translation>Empfehlung vom {day}</translation>
    </message>
    <message>
        <source>Appointment on {day}</source>
        <translation>Termin am {day}</translation>
    </message>
    <message>
        <source>Answers of {day} about the {knee}</source>
        <translation>Antworten vom {day} ({knee})</translation>
    </message>
    <message>
        <source>Own exercise {name}</source>
        <translation>Eigene Übung {name}</translation>
    </message>
    <message>
        <source>Goal: {text}</source>
        <translation>Ziel: {text}</translation>
    </message>
    <message>
        <source>Own questionnaire {name}</source>
        <translation>Eigener Fragebogen {name}</translation>
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation>{name} am {day}</translation>
    </message>
    <message>
        <source>{instrument} of {day}: {score}</source>
        <translation>{instrument} vom {day}: {score}</translation>
    </message>
    <message>
        <source>Planned run of {day}</source>
        <translation>Geplanter Lauf vom {day}</translation>
    </message>
    <message>
        <source>Prescription from {day}</source>
        <translation>Vorgabe ab {day}</translation>
    </message>
    <message>
        <source>Programme from {day}</source>
        <translation>Programm ab {day}</translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation>Frage: {text}</translation>
    </message>
    <message>
        <source>Run of {day}</source>
        <translation>Lauf vom {day}</translation>
    </message>
    <message>
        <source>Run of {day}, {distance}</source>
        <translation>Lauf vom {day}, {distance}</translation>
    </message>
    <message>
        <source>Set {number} of an exercise on {day}</source>
        <translation>Satz {number} einer Übung am {day}</translation>
    </message>
    <message>
        <source>Marked days from {day}</source>
        <translation>Markierte Tage ab {day}</translation>
    </message>
    <message>
        <source>Visit on {day}</source>
        <translation>Besuch am {day}</translation>
    </message>
    <message>
        <source>Aggravating activities</source>
        <translation>Reizende Aktivitäten</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>and {count} more activities in the journal</source>
        <translation>und {count} weitere Aktivitäten im Tagebuch</translation>
    </message>
    <message>
        <source>and {count} more activity in the journal</source>
        <translation>und {count} weitere Aktivität im Tagebuch</translation>
    </message>
    <message>
        <source>No activity was answered.</source>
        <translation>Zu keiner Aktivität gibt es eine Antwort.</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>n. gem.</translation>
    </message>
    <message>
        <source>Before: mean in the {days} before. Not done: days on which that was said.</source>
        <translation>Vorher: Mittel der {days} davor. N. gem.: Tage, an denen „nicht gemacht“ gesagt wurde.</translation>
    </message>
    <message>
        <source>Never answered: {names}.</source>
        <translation>Nie beantwortet: {names}.</translation>
    </message>
    <message>
        <source>Advice and what was done</source>
        <translation>Empfehlung und was gemacht wurde</translation>
    </message>
    <message>
        <source>Went beyond</source>
        <translation>Darüber hinaus</translation>
    </message>
    <message>
        <source>{days}: {ways}</source>
        <translation>{days}: {ways}</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Befolgt</translation>
    </message>
    <message>
        <source>Did less</source>
        <translation>Weniger gemacht</translation>
    </message>
    <message>
        <source>next morning {mean}</source>
        <translation>nächster Morgen {mean}</translation>
    </message>
    <message>
        <source>next morning {mean}, {change}</source>
        <translation>nächster Morgen {mean}, {change}</translation>
    </message>
    <message>
        <source>{knee}: {morning}</source>
        <translation>{knee}: {morning}</translation>
    </message>
    <message>
        <source>No advice was recorded.</source>
        <translation>Keine Empfehlung aufgezeichnet.</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Advice was recorded on {count} of {days}. Followed: run as advised. Rested: rest advised, no run recorded. Did less: no run recorded, though one was possible. Next morning: waking pain and its change.</source>
        <translation>{days}, davon {count} mit aufgezeichneter Empfehlung. Befolgt: gelaufen wie empfohlen. Pausiert: Pause empfohlen, kein Lauf notiert. Weniger gemacht: kein Lauf notiert, obwohl einer möglich war. Nächster Morgen: Anlaufschmerz und seine Änderung.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>{count} farther</source>
        <translation>{count} weiter</translation>
    </message>
    <message>
        <source>one farther</source>
        <translation>einer weiter</translation>
    </message>
    <message>
        <source>{count} of another kind</source>
        <translation>{count} anderer Art</translation>
    </message>
    <message>
        <source>one of another kind</source>
        <translation>einer anderer Art</translation>
    </message>
    <message>
        <source>{count} with a run on a rest day</source>
        <translation>{count} mit Lauf an einem Pausentag</translation>
    </message>
    <message>
        <source>one run on a rest day</source>
        <translation>ein Lauf an einem Pausentag</translation>
    </message>
    <message>
        <source>{count} on other ground</source>
        <translation>{count} auf anderem Gelände</translation>
    </message>
    <message>
        <source>one on other ground</source>
        <translation>einer auf anderem Gelände</translation>
    </message>
    <message>
        <source>Born {year}.</source>
        <translation>Geboren {year}.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>avoid: {names}</source>
        <translation>vermeiden: {names}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>Running cleared</source>
        <translation>Lauffreigabe</translation>
    </message>
    <message>
        <source>{day} ({text})</source>
        <translation>{day} ({text})</translation>
    </message>
    <message>
        <source>at most {distance} a run</source>
        <translation>höchstens {distance} pro Lauf</translation>
    </message>
    <message>
        <source>{count} runs a week</source>
        <translation>{count} Läufe pro Woche</translation>
    </message>
    <message>
        <source>{count} run a week</source>
        <translation>{count} Lauf pro Woche</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>no appointment recorded</source>
        <translation>kein Termin eingetragen</translation>
    </message>
    <message>
        <source>no running before {day}</source>
        <translation>kein Lauf vor dem {day}</translation>
    </message>
    <message>
        <source>pain at most {score}</source>
        <translation>Schmerz höchstens {score}</translation>
    </message>
    <message>
        <source>Hatched: marked times.</source>
        <translation>Schraffiert: markierte Zeiten.</translation>
    </message>
    <message>
        <source>Marked times: {marked}.</source>
        <translation>Markierte Zeiten: {marked}.</translation>
    </message>
    <message>
        <source>{count} marked times.</source>
        <translation>{count} markierte Zeiten.</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Calm again after {date} ({cause}): first a brisk 30-minute walk with pain of 2 at most and no limp, then walk-run stage {stage}.</source>
        <translation>Wieder ruhig nach {date} ({cause}): erst 30 Minuten zügig gehen, mit Schmerz von höchstens 2 und ohne Hinken, dann Geh-Lauf-Stufe {stage}.</translation>
    </message>
    <message>
        <source>Your last run, on {date}, left a mark ({cause}): a shorter and easier run at most.</source>
        <translation>Dein letzter Lauf, am {date}, war zu spüren ({cause}): höchstens ein kürzerer und lockererer Lauf.</translation>
    </message>
    <message>
        <source>No further than {cap} for now.</source>
        <translation>Vorerst höchstens {cap}.</translation>
    </message>
    <message>
        <source>Before stage 1: a brisk walk of 30 minutes, with pain of 2 at most and without a limp.</source>
        <translation>Vor Stufe 1: 30 Minuten zügig gehen, mit Schmerz von höchstens 2 und ohne Hinken.</translation>
    </message>
    <message>
        <source>Soreness rules and running progression of the University of Delaware group (Adams and others), as printed in PMC6044585, table 5, and PMC6693858, table 4. Not made for this knee pain.</source>
        <translation>Schmerzregeln und Laufaufbau der Gruppe an der University of Delaware (Adams und andere), abgedruckt in PMC6044585, Tabelle 5, und PMC6693858, Tabelle 4. Nicht für diesen Knieschmerz gemacht.</translation>
    </message>
    <message>
        <source>Esculier J-F and others. Is combining gait retraining or an exercise programme with education better than education alone in treating runners with patellofemoral pain? A randomised clinical trial. British Journal of Sports Medicine 2018;52:659–666. 69 runners. Its limits for pain are quoted from teaching pages about it.</source>
        <translation>Esculier J-F und andere. Is combining gait retraining or an exercise programme with education better than education alone in treating runners with patellofemoral pain? A randomised clinical trial. British Journal of Sports Medicine 2018;52:659–666. 69 Läuferinnen und Läufer. Die Schmerzgrenzen sind nach Lehrseiten darüber zitiert.</translation>
    </message>
    <message>
        <source>Schuster Brandt Frandsen J and others. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. British Journal of Sports Medicine 2025. PMC12421110. It counted running injuries of all kinds, not this knee alone, and does not prove a cause.</source>
        <translation>Schuster Brandt Frandsen J und andere. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. British Journal of Sports Medicine 2025. PMC12421110. Gezählt wurden Laufverletzungen aller Art, nicht nur dieses Knie; eine Ursache beweist das nicht.</translation>
    </message>
    <message>
        <source>American Family Physician 2007, on patellofemoral pain</source>
        <translation>American Family Physician 2007, zum patellofemoralen Schmerz</translation>
    </message>
    <message>
        <source>coaching advice on returning after a break (little evidence)</source>
        <translation>Trainerrat zur Rückkehr nach einer Unterbrechung (wenig Belege)</translation>
    </message>
    <message>
        <source>University of Delaware, soreness rules for running</source>
        <translation>University of Delaware, Schmerzregeln fürs Laufen</translation>
    </message>
    <message>
        <source>public advice on deep vein thrombosis</source>
        <translation>öffentlicher Rat zur tiefen Beinvenenthrombose</translation>
    </message>
    <message>
        <source>Esculier and others 2018, trial of education for runners with patellofemoral pain</source>
        <translation>Esculier und andere 2018, Studie zur Aufklärung von Läufern mit patellofemoralem Schmerz</translation>
    </message>
    <message>
        <source>Frandsen and others 2025, study of 5,205 runners</source>
        <translation>Frandsen und andere 2025, Studie mit 5.205 Läuferinnen und Läufern</translation>
    </message>
    <message>
        <source>Gloucestershire health service, advice on the hot swollen joint</source>
        <translation>Gesundheitsdienst Gloucestershire, Rat zum heißen, geschwollenen Gelenk</translation>
    </message>
    <message>
        <source>specialist advice on inflammatory joint disease</source>
        <translation>fachärztlicher Rat zu entzündlichen Gelenkkrankheiten</translation>
    </message>
    <message>
        <source>NHS Lothian, advice on the acutely injured knee</source>
        <translation>NHS Lothian, Rat zum frisch verletzten Knie</translation>
    </message>
    <message>
        <source>NHS, advice on knee pain</source>
        <translation>NHS, Rat bei Knieschmerz</translation>
    </message>
    <message>
        <source>Ottawa knee rule</source>
        <translation>Ottawa-Knieregel</translation>
    </message>
    <message>
        <source>our own choice, no published figure</source>
        <translation>unsere eigene Wahl, keine veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>medical advice on pain hidden by painkillers</source>
        <translation>medizinischer Rat zu Schmerz, den Schmerzmittel verdecken</translation>
    </message>
    <message>
        <source>Piva and others 2009, smallest change of pain that matters</source>
        <translation>Piva und andere 2009, kleinste Änderung des Schmerzes, die zählt</translation>
    </message>
    <message>
        <source>what your professional set</source>
        <translation>Vorgabe deiner Fachperson</translation>
    </message>
    <message>
        <source>“Runner&apos;s Knee: Symptoms, Causes and Rehab”, a running physiotherapist&apos;s blog, 2019</source>
        <translation>„Runner&apos;s Knee: Symptoms, Causes and Rehab“, Blog eines Lauf-Physiotherapeuten, 2019</translation>
    </message>
    <message>
        <source>“Everything You Need to Know About Runner&apos;s Knee”, running magazine with a physical therapist</source>
        <translation>„Everything You Need to Know About Runner&apos;s Knee“, Laufmagazin mit einem Physiotherapeuten</translation>
    </message>
    <message>
        <source>“Runner&apos;s Knee”, glossary of recovery terms for endurance athletes</source>
        <translation>„Runner&apos;s Knee“, Glossar zur Erholung für Ausdauersportler</translation>
    </message>
    <message>
        <source>Silbernagel and others 2007, trial of the pain-monitoring model</source>
        <translation>Silbernagel und andere 2007, Studie zur Belastungssteuerung nach dem Schmerz</translation>
    </message>
    <message>
        <source>TEAM-PFP, education for patellofemoral pain, on exercise</source>
        <translation>TEAM-PFP, Aufklärung bei patellofemoralem Schmerz, zum Training</translation>
    </message>
    <message>
        <source>TREK education for patellofemoral pain, La Trobe University</source>
        <translation>TREK, Aufklärung bei patellofemoralem Schmerz, La Trobe University</translation>
    </message>
    <message>
        <source>everyday pain staying below {score} until {date}</source>
        <translation>bis {date} Alltagsschmerz unter {score}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>none recorded in this time</source>
        <translation>keine in diesem Zeitraum</translation>
    </message>
    <message>
        <source>−{points}</source>
        <translation>−{points}</translation>
    </message>
    <message>
        <source>+{points}</source>
        <translation>+{points}</translation>
    </message>
    <message>
        <source>±{points}</source>
        <translation>±{points}</translation>
    </message>
    <message>
        <source>Worst pain of the day (0–10) and runs</source>
        <translation>Stärkster Schmerz des Tages (0–10) und Läufe</translation>
    </message>
    <message>
        <source>Dots: worst pain; gaps: not recorded. Thick line: seven-day mean. Shaded 0–2, dashed line 3. Bars: distance run ({unit}).</source>
        <translation>Punkte: stärkster Schmerz; Lücken: nicht notiert. Dicke Linie: Sieben-Tage-Mittel. Grau 0–2, gestrichelt 3. Balken: Laufstrecke ({unit}).</translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>flare-up after {run} (longest before {longest})</source>
        <translation>Schub nach {run} (längster davor {longest})</translation>
    </message>
    <message>
        <source>Brackets: flare-ups.</source>
        <translation>Klammern: Schübe.</translation>
    </message>
    <message>
        <source>Dots: mean of the worst pain of each month, with its lowest and highest; gaps: not recorded. Shaded 0–2, dashed line 3. Bars: distance of the month ({unit}).</source>
        <translation>Punkte: Mittel des stärksten Schmerzes jedes Monats, mit niedrigstem und höchstem; Lücken: nicht notiert. Grau 0–2, gestrichelt 3. Balken: Strecke des Monats ({unit}).</translation>
    </message>
    <message>
        <source>no worst pain recorded</source>
        <translation>kein stärkster Schmerz notiert</translation>
    </message>
    <message>
        <source>no run with a distance recorded</source>
        <translation>kein Lauf mit Strecke notiert</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>Dots: mean of the worst pain of each week, with its lowest and highest; gaps: not recorded. Shaded 0–2, dashed line 3. Bars: distance of the week ({unit}).</source>
        <translation>Punkte: Mittel des stärksten Schmerzes jeder Woche, mit niedrigstem und höchstem; Lücken: nicht notiert. Grau 0–2, gestrichelt 3. Balken: Strecke der Woche ({unit}).</translation>
    </message>
    <message>
        <source>{span}: no worst pain recorded.</source>
        <translation>{span}: kein stärkster Schmerz notiert.</translation>
    </message>
    <message>
        <source>No run with a distance recorded.</source>
        <translation>Kein Lauf mit Strecke notiert.</translation>
    </message>
    <message>
        <source>{span}: worst pain between {lowest} and {highest}, mean {mean}, of {days}; the seven-day mean goes from {first} to {last}.</source>
        <translation>{span}: stärkster Schmerz zwischen {lowest} und {highest}, im Mittel {mean} ({days}); das Sieben-Tage-Mittel geht von {first} auf {last}.</translation>
    </message>
    <message>
        <source>{span}: worst pain between {lowest} and {highest}, mean {mean}, of {days}.</source>
        <translation>{span}: stärkster Schmerz zwischen {lowest} und {highest}, im Mittel {mean} ({days}).</translation>
    </message>
    <message>
        <source>Distance run, in all: {distance}.</source>
        <translation>Laufstrecke insgesamt: {distance}.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>Also recorded</source>
        <translation>Außerdem notiert</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>No entry, {knee}</source>
        <translation>Kein Eintrag, {knee}</translation>
    </message>
    <message>
        <source>{days}; the longest gap {gap}</source>
        <translation>{days}; die längste Lücke {gap}</translation>
    </message>
    <message>
        <source>every day has an entry</source>
        <translation>jeder Tag hat einen Eintrag</translation>
    </message>
    <message>
        <source>Other training</source>
        <translation>Anderes Training</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keines notiert</translation>
    </message>
    <message>
        <source>{kind} {days}</source>
        <translation>{kind} {days}</translation>
    </message>
    <message>
        <source>{kind} {days} ({note})</source>
        <translation>{kind} {days} ({note})</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Marked times</source>
        <translation>Markierte Zeiten</translation>
    </message>
    <message>
        <source>{name} {count} times</source>
        <translation>{name} {count}-mal</translation>
    </message>
    <message>
        <source>{name} {count} times, {minutes} min</source>
        <translation>{name} {count}-mal, {minutes} min</translation>
    </message>
    <message>
        <source>{name} once, {minutes} min</source>
        <translation>{name} einmal, {minutes} min</translation>
    </message>
    <message>
        <source>{name} once</source>
        <translation>{name} einmal</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Übliche Woche</translation>
    </message>
    <message>
        <source>{days}, last on {day}</source>
        <translation>{days}, zuletzt am {day}</translation>
    </message>
    <message>
        <source>{dates} (of {asked} asked)</source>
        <translation>{dates} (gefragt: {asked})</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation>{count} Tag</translation>
    </message>
    <message>
        <source>A professional has named the problem.</source>
        <translation>Eine Fachperson hat das Problem benannt.</translation>
    </message>
    <message>
        <source>No professional has named the problem.</source>
        <translation>Keine Fachperson hat das Problem benannt.</translation>
    </message>
    <message>
        <source>Whether a professional has named it is not recorded.</source>
        <translation>Ob eine Fachperson es benannt hat, ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>Exercise sets, recorded of planned</source>
        <translation>Übungssätze, notiert von geplant</translation>
    </message>
    <message>
        <source>and {count} more exercises in the journal</source>
        <translation>und {count} weitere Übungen im Tagebuch</translation>
    </message>
    <message>
        <source>and {count} more exercise in the journal</source>
        <translation>und {count} weitere Übung im Tagebuch</translation>
    </message>
    <message>
        <source>No exercises were planned or recorded.</source>
        <translation>Keine Übungen geplant oder notiert.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>mean pain</source>
        <translation>Schmerz i. M.</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>before: {mean} on {days} of {span}</source>
        <translation>vorher: {mean} ({days}/{span})</translation>
    </message>
    <message>
        <source>before: not recorded on {span}</source>
        <translation>vorher: nicht notiert ({span})</translation>
    </message>
    <message>
        <source>longest in 30 days {distance}</source>
        <translation>längster in 30 Tagen {distance}</translation>
    </message>
    <message>
        <source>no run with a distance in 30 days</source>
        <translation>kein Lauf mit Strecke in 30 Tagen</translation>
    </message>
    <message>
        <source>reaches the smallest that matters, {points}</source>
        <translation>erreicht die kleinste Änderung, die zählt: {points}</translation>
    </message>
    <message>
        <source>below the smallest that matters, {points}</source>
        <translation>unter der kleinsten Änderung, die zählt: {points}</translation>
    </message>
    <message>
        <source>Smallest change that matters: {points} points on the 0–10 scale (Piva 2009).</source>
        <translation>Kleinste Änderung, die zählt: {points} Punkte auf der Skala 0–10 (Piva 2009).</translation>
    </message>
    <message>
        <source>too few days to compare</source>
        <translation>zu wenige Tage für einen Vergleich</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>exercise sets done</source>
        <translation>Übungssätze gemacht</translation>
    </message>
    <message>
        <source>{count} on days without entry</source>
        <translation>{count} an Tagen ohne Eintrag</translation>
    </message>
    <message>
        <source>{count} on a day without entry</source>
        <translation>{count} an einem Tag ohne Eintrag</translation>
    </message>
    <message>
        <source>{count} sets recorded</source>
        <translation>{count} Sätze notiert</translation>
    </message>
    <message>
        <source>{count} set recorded</source>
        <translation>{count} Satz notiert</translation>
    </message>
    <message>
        <source>no exercises planned</source>
        <translation>keine Übungen geplant</translation>
    </message>
    <message>
        <source>{done} of {count} planned</source>
        <translation>{done} von {count} geplanten</translation>
    </message>
    <message>
        <source>waking pain, mean of {days}</source>
        <translation>Anlaufschmerz, im Mittel ({days})</translation>
    </message>
    <message>
        <source>waking pain: not recorded</source>
        <translation>Anlaufschmerz: nicht notiert</translation>
    </message>
    <message>
        <source>last 7 days, {count} runs</source>
        <translation>letzte 7 Tage, {count} Läufe</translation>
    </message>
    <message>
        <source>no run recorded in the last 7 days</source>
        <translation>in den letzten 7 Tagen kein Lauf notiert</translation>
    </message>
    <message>
        <source>last 7 days, {count} run</source>
        <translation>letzte 7 Tage, {count} Lauf</translation>
    </message>
    <message>
        <source>{count} of them without a distance</source>
        <translation>davon {count} ohne Strecke</translation>
    </message>
    <message>
        <source>worst pain, mean of {days}</source>
        <translation>stärkster Schmerz, im Mittel ({days})</translation>
    </message>
    <message>
        <source>worst pain: not recorded</source>
        <translation>stärkster Schmerz: nicht notiert</translation>
    </message>
    <message>
        <source>Made with kneejournal from self-recorded data. Information, not a diagnosis.</source>
        <translation>Mit kneejournal aus eigenen Aufzeichnungen erstellt. Information, keine Diagnose.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goals written down.</source>
        <translation>Keine Ziele notiert.</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>Änderung {change}</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Linkes Knie</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Rechtes Knie</translation>
    </message>
    <message>
        <source>Last visit {day}.</source>
        <translation>Letzter Besuch {day}.</translation>
    </message>
    <message>
        <source>Last visit {day} ({who}).</source>
        <translation>Letzter Besuch {day} ({who}).</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Self-recorded on {logged} of {days}; {missing} unknown.</source>
        <translation>{days}, davon {logged} selbst notiert, {missing} unbekannt.</translation>
    </message>
    <message>
        <source>Self-recorded on every day ({days}).</source>
        <translation>Selbst notiert an jedem Tag ({days}).</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time ({days}).</source>
        <translation>In diesem Zeitraum wurde nichts notiert ({days}).</translation>
    </message>
    <message>
        <source>mean {mean} ({days})</source>
        <translation>im Mittel {mean} ({days})</translation>
    </message>
    <message>
        <source>mean {mean}, highest {highest} ({days})</source>
        <translation>im Mittel {mean}, höchster {highest} ({days})</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>and {count} more in the journal</source>
        <translation>und {count} weitere im Tagebuch</translation>
    </message>
    <message>
        <source>none on {days} asked</source>
        <translation>keine ({days} gefragt)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Notes, latest first</source>
        <translation>Notizen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>{time}, pain {pain}: {text}</source>
        <translation>{time}, Schmerz {pain}: {text}</translation>
    </message>
    <message>
        <source>and {count} more notes in the journal</source>
        <translation>und {count} weitere Notizen im Tagebuch</translation>
    </message>
    <message>
        <source>and {count} more note in the journal</source>
        <translation>und {count} weitere Notiz im Tagebuch</translation>
    </message>
    <message>
        <source>No notes were written.</source>
        <translation>Keine Notizen geschrieben.</translation>
    </message>
    <message>
        <source>Run: {text}</source>
        <translation>Lauf: {text}</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{title}, {knee}</source>
        <translation>{title}, {knee}</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>24-hour pattern and irritability</source>
        <translation>24-Stunden-Muster und Reizbarkeit</translation>
    </message>
    <message>
        <source>before {mean} ({count})</source>
        <translation>vorher {mean} ({count})</translation>
    </message>
    <message>
        <source>end {mean} ({count})</source>
        <translation>Ende {mean} ({count})</translation>
    </message>
    <message>
        <source>{days}, highest {peak}</source>
        <translation>{days}, höchster {peak}</translation>
    </message>
    <message>
        <source>{days}, highest {peak}, after {run} (longest before {longest})</source>
        <translation>{days}, höchster {peak}, nach {run} (längster davor {longest})</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>{count}; the last {flare}</source>
        <translation>{count}; der letzte {flare}</translation>
    </message>
    <message>
        <source>none in the scored days</source>
        <translation>keine an den Tagen mit Schmerzwert</translation>
    </message>
    <message>
        <source>one hour after {mean} ({count})</source>
        <translation>eine Stunde danach {mean} ({count})</translation>
    </message>
    <message>
        <source>next morning {mean} ({count})</source>
        <translation>nächster Morgen {mean} ({count})</translation>
    </message>
    <message>
        <source>Woken at night</source>
        <translation>Nachts aufgewacht</translation>
    </message>
    <message>
        <source>Painkillers</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>{average}; mostly {part} ({count} of {days} with times)</source>
        <translation>{average}; meist {part} ({days} mit Uhrzeit, davon {count})</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>am Nachmittag</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>am Abend</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>am Morgen</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>in der Nacht</translation>
    </message>
    <message>
        <source>peak {mean} ({count})</source>
        <translation>Spitze {mean} ({count})</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} Läufe</translation>
    </message>
    <message>
        <source>{count} run</source>
        <translation>{count} Lauf</translation>
    </message>
    <message>
        <source>Runs, mean</source>
        <translation>Läufe, im Mittel</translation>
    </message>
    <message>
        <source>within an hour in {settled} of {count} runs</source>
        <translation>innerhalb einer Stunde bei {settled} von {count} Läufen</translation>
    </message>
    <message>
        <source>within an hour in {settled} of {count} run</source>
        <translation>innerhalb einer Stunde bei {settled} von {count} Lauf</translation>
    </message>
    <message>
        <source>by next morning in {settled} of {count}</source>
        <translation>bis zum nächsten Morgen bei {settled} von {count}</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Beruhigt sich</translation>
    </message>
    <message>
        <source>Stiff on waking</source>
        <translation>Morgens steif</translation>
    </message>
    <message>
        <source>mean {mean} min, longest {longest} min ({days})</source>
        <translation>im Mittel {mean} min, längste {longest} min ({days})</translation>
    </message>
    <message>
        <source>On waking</source>
        <translation>Beim Aufstehen</translation>
    </message>
    <message>
        <source>Place of the pain: {places}.</source>
        <translation>Ort des Schmerzes: {places}.</translation>
    </message>
    <message>
        <source>{place} ({days})</source>
        <translation>{place} ({days})</translation>
    </message>
    <message>
        <source>Place of the pain not recorded.</source>
        <translation>Ort des Schmerzes nicht notiert.</translation>
    </message>
    <message>
        <source>Questions for the appointment</source>
        <translation>Fragen für den Termin</translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation>Keine offenen Fragen.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Runs with their 24-hour response, latest first</source>
        <translation>Läufe mit ihrer 24-Stunden-Reaktion, die neuesten zuerst</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>descent m</source>
        <translation>m bergab</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>left {remark}</source>
        <translation>links {remark}</translation>
    </message>
    <message>
        <source>limped</source>
        <translation>gehinkt</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>and {count} more runs in the journal</source>
        <translation>und {count} weitere Läufe im Tagebuch</translation>
    </message>
    <message>
        <source>and {count} more run in the journal</source>
        <translation>und {count} weiterer Lauf im Tagebuch</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>n. Tag</translation>
    </message>
    <message>
        <source>No run was recorded.</source>
        <translation>Kein Lauf notiert.</translation>
    </message>
    <message>
        <source>Pain 0–10 before the run, at its peak, at the end, one hour after; waking pain of the next day. “–” is not recorded.</source>
        <translation>Schmerz 0–10 vor dem Lauf, in der Spitze, am Ende, eine Stunde danach; Anlaufschmerz des nächsten Tages. „–“ ist nicht notiert.</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>right {remark}</source>
        <translation>rechts {remark}</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>worsened</source>
        <translation>schlimmer geworden</translation>
    </message>
    <message>
        <source>Totals as a share of their range; more is better in KOOS-PF, AKPS, LEFS and PSFS. Upright bars: the smallest change that matters, around the total before the last.</source>
        <translation>Gesamtwerte als Anteil ihres Bereichs; bei KOOS-PF, AKPS, LEFS und PSFS ist mehr besser. Senkrechte Balken: die kleinste Änderung, die zählt, um den vorletzten Gesamtwert.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Texts that end in … are shortened; the journal holds them whole.</source>
        <translation>Texte, die mit … enden, sind gekürzt; im Tagebuch stehen sie ganz.</translation>
    </message>
    <message>
        <source>Signs asked for</source>
        <translation>Abgefragte Zeichen</translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>Keine angegeben</translation>
    </message>
    <message>
        <source>on {days} asked: {names}</source>
        <translation>{days} gefragt: {names}</translation>
    </message>
    <message>
        <source>{degree}: {dates}</source>
        <translation>{degree}: {dates}</translation>
    </message>
    <message>
        <source>Pain since {day} ({time}).</source>
        <translation>Schmerz seit {day} ({time}).</translation>
    </message>
    <message>
        <source>Pain since {day}.</source>
        <translation>Schmerz seit {day}.</translation>
    </message>
    <message>
        <source>When the pain began is not recorded.</source>
        <translation>Wann der Schmerz begann, ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>{first} – {last} {year}</source>
        <translation>{first} – {last} {year}</translation>
    </message>
    <message>
        <source>{first} {first_year} – {last} {last_year}</source>
        <translation>{first} {first_year} – {last} {last_year}</translation>
    </message>
    <message>
        <source>Knee summary, {knee}</source>
        <translation>Knie-Übersicht, {knee}</translation>
    </message>
    <message>
        <source>Knee summary, {knee}: {name}</source>
        <translation>Knie-Übersicht, {knee}: {name}</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Runs and exercises by week</source>
        <translation>Läufe und Übungen pro Woche</translation>
    </message>
    <message>
        <source>week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Sums leave out {count} without a distance.</source>
        <translation>Ohne Strecke und nicht in den Summen: {count}.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längster</translation>
    </message>
    <message>
        <source>and {count} more weeks in the journal</source>
        <translation>und {count} weitere Wochen im Tagebuch</translation>
    </message>
    <message>
        <source>and {count} more week in the journal</source>
        <translation>und {count} weitere Woche im Tagebuch</translation>
    </message>
    <message>
        <source>Monday to Sunday, within the days of the report. Sets: done of planned exercises.</source>
        <translation>Montag bis Sonntag, innerhalb der Tage des Berichts. Sätze: gemachte von geplanten.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The times of the file name no zone; they were read as local.</source>
        <translation>Die Zeiten der Datei nennen keine Zeitzone; sie wurden als Ortszeit gelesen.</translation>
    </message>
    <message>
        <source>Some times of the file name no zone; these were read as UTC.</source>
        <translation>Einige Zeiten der Datei nennen keine Zeitzone; sie wurden als UTC gelesen.</translation>
    </message>
    <message>
        <source>{instrument} goes from {lowest} to {highest}; {score} was not saved. Check the total.</source>
        <translation>{instrument} geht von {lowest} bis {highest}; {score} wurde nicht gespeichert. Prüfe den Gesamtwert.</translation>
    </message>
    <message>
        <source>Day by day, latest first</source>
        <translation>Tag für Tag, die neuesten zuerst</translation>
    </message>
    <message>
        <source>activities that hurt most</source>
        <translation>Aktivitäten mit dem meisten Schmerz</translation>
    </message>
    <message>
        <source>{name} {pain}</source>
        <translation>{name} {pain}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“–” is not recorded, “none” is an answer. Runs and sets: as many as were recorded.</source>
        <translation>„–“ ist nicht notiert, „keine“ ist eine Antwort. Läufe und Sätze: so viele, wie notiert sind.</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>waking</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>stärkster</translation>
    </message>
    <message>
        <source>Advice followed</source>
        <translation>Befolgte Empfehlung</translation>
    </message>
    <message>
        <source>All runs, on further pages</source>
        <translation>Alle Läufe, auf weiteren Seiten</translation>
    </message>
    <message>
        <source>Other training, gaps</source>
        <translation>Anderes Training, Lücken</translation>
    </message>
    <message>
        <source>A line for each day, on further pages</source>
        <translation>Eine Zeile pro Tag, auf weiteren Seiten</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>24-hour pattern</source>
        <translation>24-Stunden-Muster</translation>
    </message>
    <message>
        <source>Questions and goals</source>
        <translation>Fragen und Ziele</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Prescription and whether it was kept</source>
        <translation>Vorgabe und ob sie eingehalten wurde</translation>
    </message>
    <message>
        <source>not kept on {dates} (of {count} runs)</source>
        <translation>nicht eingehalten: {dates} (bei {count} Läufen)</translation>
    </message>
    <message>
        <source>not kept on {dates} (of {count} run)</source>
        <translation>nicht eingehalten: {dates} (bei {count} Lauf)</translation>
    </message>
    <message>
        <source>kept in all {count} runs</source>
        <translation>bei allen {count} Läufen eingehalten</translation>
    </message>
    <message>
        <source>kept in {count} runs known</source>
        <translation>bei {count} bekannten Läufen eingehalten</translation>
    </message>
    <message>
        <source>kept in the one run known</source>
        <translation>bei dem einen bekannten Lauf eingehalten</translation>
    </message>
    <message>
        <source>kept in the one run</source>
        <translation>bei dem einen Lauf eingehalten</translation>
    </message>
    <message>
        <source>no run recorded</source>
        <translation>kein Lauf notiert</translation>
    </message>
    <message>
        <source>No prescription was recorded for this time.</source>
        <translation>Für diesen Zeitraum ist keine Vorgabe eingetragen.</translation>
    </message>
    <message>
        <source>{count} runs not known</source>
        <translation>{count} Läufe nicht bekannt</translation>
    </message>
    <message>
        <source>{count} run not known</source>
        <translation>{count} Lauf nicht bekannt</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Questionnaires over time</source>
        <translation>Fragebögen im Verlauf</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>{change}, reaches {smallest}</source>
        <translation>{change}, erreicht {smallest}</translation>
    </message>
    <message>
        <source>{change}, below {smallest}</source>
        <translation>{change}, unter {smallest}</translation>
    </message>
    <message>
        <source>No questionnaire was recorded.</source>
        <translation>Kein Fragebogen eingetragen.</translation>
    </message>
    <message>
        <source>Smallest change that matters, between the last two: {known}.</source>
        <translation>Kleinste Änderung, die zählt, zwischen den letzten beiden: {known}.</translation>
    </message>
    <message>
        <source>{instrument}, {knee}</source>
        <translation>{instrument}, {knee}</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{score} am {day}</translation>
    </message>
    <message>
        <source>{instrument} {lowest}–{highest}: {change} points ({source})</source>
        <translation>{instrument} {lowest}–{highest}: {change} Punkte ({source})</translation>
    </message>
    <message>
        <source>{instrument}: {change} points (as entered)</source>
        <translation>{instrument}: {change} Punkte (wie eingetragen)</translation>
    </message>
    <message>
        <source>{name}: {scores}.</source>
        <translation>{name}: {scores}.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}: {value} ({change})</source>
        <translation>{label}: {value} ({change})</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <source>{count} week</source>
        <translation>{count} Woche</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
    <message>
        <source>{count} year</source>
        <translation>{count} Jahr</translation>
    </message>
    <message>
        <source>Seen on {cleared}; rest continues until {until} ({reason}).</source>
        <translation>Untersucht am {cleared}; die Pause dauert bis {until} ({reason}).</translation>
    </message>
    <message>
        <source>Noted on {date}: {signs}. This needs to be seen today.</source>
        <translation>Notiert am {date}: {signs}. Das muss heute untersucht werden.</translation>
    </message>
    <message>
        <source>a swollen calf</source>
        <translation>eine geschwollene Wade</translation>
    </message>
    <message>
        <source>not being able to stand on it</source>
        <translation>nicht darauf stehen können</translation>
    </message>
    <message>
        <source>a knee that locks</source>
        <translation>ein blockierendes Knie</translation>
    </message>
    <message>
        <source>Morning stiffness of 30 minutes or more on {count} of the last 7 days: worth showing to a doctor.</source>
        <translation>Morgensteifigkeit von 30 Minuten oder mehr an {count} der letzten 7 Tage: das solltest du einer Ärztin oder einem Arzt zeigen.</translation>
    </message>
    <message>
        <source>The knee catches: a shorter, easy run at most.</source>
        <translation>Das Knie klemmt ein: höchstens ein kürzerer, lockerer Lauf.</translation>
    </message>
    <message>
        <source>Noted on {date}: {signs}. Nobody has cleared it for running yet.</source>
        <translation>Notiert am {date}: {signs}. Bisher hat niemand das Knie zum Laufen freigegeben.</translation>
    </message>
    <message>
        <source>Fever with a swollen, hot or red knee ({date}) can be an infection and needs to be seen today.</source>
        <translation>Fieber mit einem geschwollenen, heißen oder geröteten Knie ({date}) kann eine Infektion sein und muss heute untersucht werden.</translation>
    </message>
    <message>
        <source>fever with a swollen, hot or red knee</source>
        <translation>Fieber mit einem geschwollenen, heißen oder geröteten Knie</translation>
    </message>
    <message>
        <source>An injury on {date} with swelling, strong pain or trouble standing needs to be seen today.</source>
        <translation>Eine Verletzung am {date} mit Schwellung, starkem Schmerz oder Mühe beim Stehen muss heute untersucht werden.</translation>
    </message>
    <message>
        <source>an injury</source>
        <translation>eine Verletzung</translation>
    </message>
    <message>
        <source>The knee gave way on {date}. A knee that buckles should be examined before you run.</source>
        <translation>Das Knie ist am {date} weggeknickt. Ein Knie, das wegknickt, sollte vor dem Laufen untersucht werden.</translation>
    </message>
    <message>
        <source>Marked swelling on {date}. That much is unusual in runner&apos;s knee and should be looked at.</source>
        <translation>Deutliche Schwellung am {date}. So viel ist beim Läuferknie ungewöhnlich und sollte angesehen werden.</translation>
    </message>
    <message>
        <source>The knee was hot or red on {date}. It should be looked at before you run.</source>
        <translation>Das Knie war am {date} heiß oder gerötet. Das sollte vor dem Laufen angesehen werden.</translation>
    </message>
    <message>
        <source>The knee was injured on {date}. It should be looked at before you run.</source>
        <translation>Das Knie wurde am {date} verletzt. Das sollte vor dem Laufen angesehen werden.</translation>
    </message>
    <message>
        <source>Swelling on two days in a row, last on {date}: swelling that lasts should be looked at.</source>
        <translation>Schwellung an zwei Tagen in Folge, zuletzt am {date}: Schwellung, die bleibt, sollte angesehen werden.</translation>
    </message>
    <message>
        <source>Pain at night on {count} of the last 7 days is unusual in runner&apos;s knee and should be looked at.</source>
        <translation>Nachtschmerz an {count} der letzten 7 Tage ist beim Läuferknie ungewöhnlich und sollte angesehen werden.</translation>
    </message>
    <message>
        <source>Constant pain on {count} of the last 7 days is unusual in runner&apos;s knee and should be looked at.</source>
        <translation>Dauerschmerz an {count} der letzten 7 Tage ist beim Läuferknie ungewöhnlich und sollte angesehen werden.</translation>
    </message>
    <message>
        <source>{pain}. Above {limit} is time off.</source>
        <translation>{pain}. Über {limit} heißt: Pause.</translation>
    </message>
    <message>
        <source>{cause}. That is time off.</source>
        <translation>{cause}. Das heißt: Pause.</translation>
    </message>
    <message>
        <source>{cause}. No running.</source>
        <translation>{cause}. Nicht laufen.</translation>
    </message>
    <message>
        <source>Sore on {count} short, easy runs in two weeks: stop running for two weeks.</source>
        <translation>Schmerz bei {count} kurzen, lockeren Läufen in zwei Wochen: zwei Wochen nicht laufen.</translation>
    </message>
    <message>
        <source>{done} of {needed} calm days in a row since {date} ({cause}).</source>
        <translation>{done} von {needed} ruhigen Tagen in Folge seit {date} ({cause}).</translation>
    </message>
    <message>
        <source>{done} of {needed} calm days in a row since {date} ({cause}); after them, a brisk 30-minute walk comes first.</source>
        <translation>{done} von {needed} ruhigen Tagen in Folge seit {date} ({cause}); danach kommen zuerst 30 Minuten zügiges Gehen.</translation>
    </message>
    <message>
        <source>Calm again after {date} ({cause}): walk-run stage {stage}.</source>
        <translation>Wieder ruhig nach {date} ({cause}): Geh-Lauf-Stufe {stage}.</translation>
    </message>
    <message>
        <source>{date} ({cause}) still has to be followed by tolerated runs.</source>
        <translation>Auf {date} ({cause}) müssen noch gut vertragene Läufe folgen.</translation>
    </message>
    <message>
        <source>Check in first: without today&apos;s answers this rests on yesterday.</source>
        <translation>Trag erst ein, wie es heute ist: ohne die Antworten von heute beruht das auf gestern.</translation>
    </message>
    <message>
        <source>No advice to run without today&apos;s check-in.</source>
        <translation>Ohne den Eintrag von heute keine Empfehlung zum Laufen.</translation>
    </message>
    <message>
        <source>Today&apos;s check-in is not complete. Still open: {fields}.</source>
        <translation>Der Eintrag von heute ist nicht vollständig. Noch offen: {fields}.</translation>
    </message>
    <message>
        <source>Too few check-ins to know your pattern: {count} of {needed} in the last 7 days.</source>
        <translation>Zu wenige Einträge, um dein Muster zu kennen: {count} von {needed} in den letzten 7 Tagen.</translation>
    </message>
    <message>
        <source>Your last run, on {date}, is not answered yet: {fields}.</source>
        <translation>Dein letzter Lauf, am {date}, ist noch nicht beantwortet: {fields}.</translation>
    </message>
    <message>
        <source>A score under a painkiller is no proof of calm.</source>
        <translation>Ein Schmerzwert unter Schmerzmitteln beweist nicht, dass das Knie ruhig ist.</translation>
    </message>
    <message>
        <source>No run in the last four weeks: start small.</source>
        <translation>Kein Lauf in den letzten vier Wochen: fang klein an.</translation>
    </message>
    <message>
        <source>Painkillers on {count} of the last 7 days: today&apos;s scores do not show what the knee does without them.</source>
        <translation>Schmerzmittel an {count} der letzten 7 Tage: die Werte von heute zeigen nicht, wie das Knie ohne sie ist.</translation>
    </message>
    <message>
        <source>Today&apos;s run is done: the rest of the day is for recovery.</source>
        <translation>Der Lauf von heute ist gemacht: der Rest des Tages gehört der Erholung.</translation>
    </message>
    <message>
        <source>A day of rest after yesterday&apos;s run.</source>
        <translation>Ein Pausentag nach dem Lauf von gestern.</translation>
    </message>
    <message>
        <source>{count} runs in the last six days: three a week is enough for now.</source>
        <translation>{count} Läufe in den letzten sechs Tagen: drei pro Woche sind vorerst genug.</translation>
    </message>
    <message>
        <source>{pain}. From {limit} on, a shorter and easier run at most.</source>
        <translation>{pain}. Ab {limit} höchstens ein kürzerer und lockererer Lauf.</translation>
    </message>
    <message>
        <source>{pain}. Load on the bent knee hurts: no hills, no deep squats.</source>
        <translation>{pain}. Last auf dem gebeugten Knie schmerzt: keine Hügel, keine tiefen Kniebeugen.</translation>
    </message>
    <message>
        <source>Pain woke you last night: a shorter and easier run at most.</source>
        <translation>Schmerz hat dich letzte Nacht geweckt: höchstens ein kürzerer und lockererer Lauf.</translation>
    </message>
    <message>
        <source>Everyday pain is up by {points} points on the week before.</source>
        <translation>Der Schmerz im Alltag liegt {points} Punkte über der Woche davor.</translation>
    </message>
    <message>
        <source>An exercise on {date} hurt {score}/10: a shorter and easier run at most until that settles within the hour.</source>
        <translation>Eine Übung am {date} schmerzte {score}/10: höchstens ein kürzerer und lockererer Lauf, bis sich das innerhalb einer Stunde beruhigt.</translation>
    </message>
    <message>
        <source>{pain} on {date}. Not calm for a week yet.</source>
        <translation>{pain} am {date}. Noch keine Woche ruhig.</translation>
    </message>
    <message>
        <source>{pain}, with {count} of {needed} tolerated runs in 14 days: whether running suits it is not known yet.</source>
        <translation>{pain}, mit {count} von {needed} gut vertragenen Läufen in 14 Tagen: ob das Laufen passt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No further than {cap}: {base} is your longest run in four weeks that did not end badly, and 10 % more is the line.</source>
        <translation>Höchstens {cap}: {base} ist dein längster Lauf in vier Wochen, der nicht schlecht ausging, und 10 % mehr ist die Grenze.</translation>
    </message>
    <message>
        <source>No further than {cap}: the first run after a break starts lower.</source>
        <translation>Höchstens {cap}: der erste Lauf nach einer Unterbrechung beginnt tiefer.</translation>
    </message>
    <message>
        <source>No further than {cap}: hold at your longest run while runs still hurt a little.</source>
        <translation>Höchstens {cap}: bleib bei deinem längsten Lauf, solange Läufe noch etwas schmerzen.</translation>
    </message>
    <message>
        <source>No further than {cap}: that is what your professional set.</source>
        <translation>Höchstens {cap}: das hat deine Fachperson vorgegeben.</translation>
    </message>
    <message>
        <source>No further than {cap}: {base} is your longest run since {date} that did not end badly, and 10 % more is the line.</source>
        <translation>Höchstens {cap}: {base} ist dein längster Lauf seit {date}, der nicht schlecht ausging, und 10 % mehr ist die Grenze.</translation>
    </message>
    <message>
        <source>No further than {cap}: more would be too much for this week.</source>
        <translation>Höchstens {cap}: mehr wäre zu viel für diese Woche.</translation>
    </message>
    <message>
        <source>This week&apos;s usual load is nearly used up: {cap} at most.</source>
        <translation>Die übliche Belastung dieser Woche ist fast ausgeschöpft: höchstens {cap}.</translation>
    </message>
    <message>
        <source>Your last run was {count} days ago: start lower.</source>
        <translation>Dein letzter Lauf war vor {count} Tagen: fang tiefer an.</translation>
    </message>
    <message>
        <source>Speed and hills come last: first two calm weeks with four painless runs.</source>
        <translation>Tempo und Hügel kommen zuletzt: erst zwei ruhige Wochen mit vier schmerzfreien Läufen.</translation>
    </message>
    <message>
        <source>Already run this week: {done}. One of each a week is enough, so too soon for: {kind}.</source>
        <translation>Diese Woche schon gelaufen: {done}. Einer von jeder Art pro Woche genügt, zu früh ist deshalb: {kind}.</translation>
    </message>
    <message>
        <source>Pain for {weeks} weeks and still there: worth an ordinary visit to a professional.</source>
        <translation>Schmerz seit {weeks} Wochen und noch immer da: einen gewöhnlichen Besuch bei einer Fachperson wert.</translation>
    </message>
    <message>
        <source>Pain not at the front of the knee but here: {places}. Worth an ordinary visit to a professional.</source>
        <translation>Schmerz nicht vorn am Knie, sondern hier: {places}. Einen gewöhnlichen Besuch bei einer Fachperson wert.</translation>
    </message>
    <message>
        <source>Knee pain that is new at 50 or later is worth an ordinary visit to a professional.</source>
        <translation>Knieschmerz, der mit 50 oder später neu auftritt, ist einen gewöhnlichen Besuch bei einer Fachperson wert.</translation>
    </message>
    <message>
        <source>Knee pain before the age of 16 is worth an ordinary visit to a professional.</source>
        <translation>Knieschmerz vor dem 16. Geburtstag ist einen gewöhnlichen Besuch bei einer Fachperson wert.</translation>
    </message>
    <message>
        <source>{count} runs in four weeks ended badly: worth an ordinary visit to a professional.</source>
        <translation>{count} Läufe in vier Wochen gingen schlecht aus: einen gewöhnlichen Besuch bei einer Fachperson wert.</translation>
    </message>
    <message>
        <source>{by} on {date}</source>
        <translation>{by} am {date}</translation>
    </message>
    <message>
        <source>your professional on {date}</source>
        <translation>deiner Fachperson am {date}</translation>
    </message>
    <message>
        <source>a new agreement with your professional</source>
        <translation>eine neue Absprache mit deiner Fachperson</translation>
    </message>
    <message>
        <source>a run of another kind or on other ground</source>
        <translation>ein Lauf anderer Art oder auf anderem Gelände</translation>
    </message>
    <message>
        <source>No running before {until}, set by {who}.</source>
        <translation>Kein Lauf vor dem {until}, vorgegeben von {who}.</translation>
    </message>
    <message>
        <source>Runs in the last six days: {count}. At most {limit} a week, set by {who}.</source>
        <translation>Läufe in den letzten sechs Tagen: {count}. Höchstens {limit} pro Woche, vorgegeben von {who}.</translation>
    </message>
    <message>
        <source>No running for now, set by {who}.</source>
        <translation>Vorerst nicht laufen, vorgegeben von {who}.</translation>
    </message>
    <message>
        <source>To be avoided: {words} (set by {who}).</source>
        <translation>Zu vermeiden: {words} (vorgegeben von {who}).</translation>
    </message>
    <message>
        <source>Limits in force: {parts}.</source>
        <translation>Geltende Grenzen: {parts}.</translation>
    </message>
    <message>
        <source>none of these: {words}</source>
        <translation>nichts davon: {words}</translation>
    </message>
    <message>
        <source>no running</source>
        <translation>nicht laufen</translation>
    </message>
    <message>
        <source>pain no higher than {score}/10</source>
        <translation>Schmerz höchstens {score}/10</translation>
    </message>
    <message>
        <source>{limits} (set by {who})</source>
        <translation>{limits} (vorgegeben von {who})</translation>
    </message>
    <message>
        <source>at most one run a week</source>
        <translation>höchstens ein Lauf pro Woche</translation>
    </message>
    <message>
        <source>at most {count} runs a week</source>
        <translation>höchstens {count} Läufe pro Woche</translation>
    </message>
    <message>
        <source>A run today could only be: {words}. That is to be avoided (set by {who}).</source>
        <translation>Ein Lauf heute könnte nur so sein: {words}. Das ist zu vermeiden (vorgegeben von {who}).</translation>
    </message>
    <message>
        <source>Nothing speaks against running: calm for a week, the last run tolerated.</source>
        <translation>Nichts spricht gegen das Laufen: eine Woche ruhig, der letzte Lauf gut vertragen.</translation>
    </message>
    <message>
        <source>{who} set this programme: ask before you change it.</source>
        <translation>{who} hat dieses Programm verordnet: frag nach, bevor du es änderst.</translation>
    </message>
    <message>
        <source>{sets} × {seconds} s</source>
        <translation>{sets} × {seconds} s</translation>
    </message>
    <message>
        <source>{dose} with {load} kg</source>
        <translation>{dose} mit {load} kg</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>{sets} sets</source>
        <translation>{sets} Sätze</translation>
    </message>
    <message>
        <source>From today: {dose}</source>
        <translation>Ab heute: {dose}</translation>
    </message>
    <message>
        <source>{exercise}: done in full {sessions} times in a row at {pain}/10 or less, and settled the next morning.</source>
        <translation>{exercise}: {sessions}-mal in Folge vollständig gemacht, mit höchstens {pain}/10, und am nächsten Morgen beruhigt.</translation>
    </message>
    <message>
        <source>The dose is at its usual end. A harder way: {way}</source>
        <translation>Die Dosis ist am üblichen oberen Ende. Eine schwerere Form: {way}</translation>
    </message>
    <message>
        <source>{exercise} on {date}: still {score}/10 an hour later.</source>
        <translation>{exercise} am {date}: eine Stunde später noch {score}/10.</translation>
    </message>
    <message>
        <source>{exercise} on {date}: the knee was worse the next morning.</source>
        <translation>{exercise} am {date}: am nächsten Morgen war das Knie schlechter.</translation>
    </message>
    <message>
        <source>{exercise} hurt {score}/10 on {date}: above 5 is too much.</source>
        <translation>{exercise} schmerzte am {date} {score}/10: über 5 ist zu viel.</translation>
    </message>
    <message>
        <source>The dose is at its least. An easier way: {way}</source>
        <translation>Die Dosis ist am unteren Ende. Eine leichtere Form: {way}</translation>
    </message>
    <message>
        <source>All that the journal can see of the phase “{phase}” is met.</source>
        <translation>Von der Phase „{phase}“ ist alles erfüllt, was das Tagebuch sehen kann.</translation>
    </message>
    <message>
        <source>From today: the exercises of “{phase}”, at the lower end of each dose.</source>
        <translation>Ab heute: die Übungen von „{phase}“, jeweils am unteren Ende der Dosis.</translation>
    </message>
    <message>
        <source>Exercises on {count} of the last seven days. Two or three a week is what helps; go on where you were.</source>
        <translation>Übungen an {count} der letzten sieben Tage. Zwei- oder dreimal pro Woche hilft; mach weiter, wo du warst.</translation>
    </message>
    <message>
        <source>No exercises noted in the last seven days. Two or three days a week is what helps; go on where you were.</source>
        <translation>Keine Übungen in den letzten sieben Tagen notiert. Zwei oder drei Tage pro Woche helfen; mach weiter, wo du warst.</translation>
    </message>
    <message>
        <source>There is no hurry: tell a doctor or physio in the coming weeks.</source>
        <translation>Es eilt nicht: erzähl es in den nächsten Wochen einer Ärztin, einem Arzt oder deiner Physiotherapie.</translation>
    </message>
    <message>
        <source>Worth mentioning at an ordinary visit</source>
        <translation>Bei einem gewöhnlichen Besuch erwähnen</translation>
    </message>
    <message>
        <source>Make an appointment with a doctor or physio for the coming days. If it gets worse, use same-day care.</source>
        <translation>Mach für die nächsten Tage einen Termin in einer Arzt- oder Physiotherapiepraxis. Wird es schlimmer, lass es noch am selben Tag ansehen.</translation>
    </message>
    <message>
        <source>Have the knee looked at within days</source>
        <translation>Das Knie in den nächsten Tagen ansehen lassen</translation>
    </message>
    <message>
        <source>Use same-day care: an urgent care clinic, or your doctor by telephone. If the leg cannot carry you, you feel ill with fever, or breathing is hard, call your emergency number.</source>
        <translation>Lass es heute noch ansehen: in einer Notfallpraxis, oder ruf deine Arztpraxis an. Trägt dich das Bein nicht, fühlst du dich mit Fieber krank oder fällt dir das Atmen schwer, ruf den Notruf.</translation>
    </message>
    <message>
        <source>Have the knee seen today</source>
        <translation>Das Knie heute untersuchen lassen</translation>
    </message>
    <message>
        <source>Pain at one time of the day</source>
        <translation>Schmerz zu einer Zeit des Tages</translation>
    </message>
    <message>
        <source>{field}: {score}/10</source>
        <translation>{field}: {score}/10</translation>
    </message>
    <message>
        <source>The run was cut short</source>
        <translation>Der Lauf wurde abgebrochen</translation>
    </message>
    <message>
        <source>Pain one hour after the run: up by {points} points</source>
        <translation>Schmerz eine Stunde nach dem Lauf: {points} Punkte mehr</translation>
    </message>
    <message>
        <source>Pain one hour after the run: {points}/10, none noted before it</source>
        <translation>Schmerz eine Stunde nach dem Lauf: {points}/10, davor keiner notiert</translation>
    </message>
    <message>
        <source>Pain one hour after the run: up by 1 point</source>
        <translation>Schmerz eine Stunde nach dem Lauf: 1 Punkt mehr</translation>
    </message>
    <message>
        <source>A limp on the run</source>
        <translation>Hinken beim Lauf</translation>
    </message>
    <message>
        <source>Waking pain after the run: up by {points} points</source>
        <translation>Anlaufschmerz nach dem Lauf: {points} Punkte mehr</translation>
    </message>
    <message>
        <source>Waking pain after the run: {points}/10, none noted on the day of the run</source>
        <translation>Anlaufschmerz nach dem Lauf: {points}/10, am Tag des Laufs keiner notiert</translation>
    </message>
    <message>
        <source>Waking pain after the run: up by 1 point</source>
        <translation>Anlaufschmerz nach dem Lauf: 1 Punkt mehr</translation>
    </message>
    <message>
        <source>Pain during the run: {score}/10</source>
        <translation>Schmerz während des Laufs: {score}/10</translation>
    </message>
    <message>
        <source>Pain that climbed during the run</source>
        <translation>Schmerz, der während des Laufs zunahm</translation>
    </message>
    <message>
        <source>Marked swelling</source>
        <translation>Deutliche Schwellung</translation>
    </message>
    <message>
        <source>Slight swelling</source>
        <translation>Leichte Schwellung</translation>
    </message>
    <message>
        <source>Easy and flat, 10 to 20 % slower than usual, with shorter, quicker steps if you like; at most three such runs in seven days.</source>
        <translation>Locker und flach, 10 bis 20 % langsamer als sonst, wenn du magst mit kürzeren, schnelleren Schritten; höchstens drei solche Läufe in sieben Tagen.</translation>
    </message>
    <message>
        <source>Walking on the flat, cycling or swimming are fine up to 2/10, the gentlest exercises up to 5/10.</source>
        <translation>Gehen in der Ebene, Radfahren oder Schwimmen sind bis 2/10 in Ordnung, die sanftesten Übungen bis 5/10.</translation>
    </message>
    <message>
        <source>No exercises either until somebody has looked at the knee.</source>
        <translation>Auch keine Übungen, bis jemand das Knie angesehen hat.</translation>
    </message>
    <message>
        <source>Stop and walk home if pain goes above {limit}, keeps climbing, or you begin to limp.</source>
        <translation>Bleib stehen und geh nach Hause, wenn der Schmerz über {limit} steigt, immer weiter zunimmt oder du zu hinken beginnst.</translation>
    </message>
    <message>
        <source>Walk 1 minute after every 4 minutes of running.</source>
        <translation>Geh nach je 4 Minuten Laufen 1 Minute.</translation>
    </message>
    <message>
        <source>6 × (1 min run, 2 min walk)</source>
        <translation>6 × (1 min laufen, 2 min gehen)</translation>
    </message>
    <message>
        <source>6 × (2 min run, 2 min walk)</source>
        <translation>6 × (2 min laufen, 2 min gehen)</translation>
    </message>
    <message>
        <source>6 × (3 min run, 2 min walk)</source>
        <translation>6 × (3 min laufen, 2 min gehen)</translation>
    </message>
    <message>
        <source>5 × (4 min run, 1 min walk)</source>
        <translation>5 × (4 min laufen, 1 min gehen)</translation>
    </message>
    <message>
        <source>3 × (8 min run, 1 min walk)</source>
        <translation>3 × (8 min laufen, 1 min gehen)</translation>
    </message>
    <message>
        <source>25 min easy run</source>
        <translation>25 min lockerer Lauf</translation>
    </message>
    <message>
        <source>30 min easy run</source>
        <translation>30 min lockerer Lauf</translation>
    </message>
    <message>
        <source>easy run, at most 10 % longer than the last</source>
        <translation>lockerer Lauf, höchstens 10 % länger als der letzte</translation>
    </message>
    <message>
        <source>Pain of 4 or 5, or a run that ends badly, leads down: one stage, and to stage 4 at most. Pain of 6, limping or swelling leads back to stage 1.</source>
        <translation>Schmerz von 4 oder 5, oder ein Lauf, der schlecht ausgeht, führt abwärts: um eine Stufe, und höchstens auf Stufe 4. Schmerz von 6, Hinken oder Schwellung führt zurück auf Stufe 1.</translation>
    </message>
    <message>
        <source>On the flat, at an effort of 3 to 5 out of 10, never on two days in a row, three times a week at most.</source>
        <translation>In der Ebene, mit einer Anstrengung von 3 bis 5 von 10, nie an zwei Tagen in Folge, höchstens dreimal pro Woche.</translation>
    </message>
    <message>
        <source>The ladder ends once the knee has proven itself: {days} days and {runs} tolerated runs after a sore day, {more_days} days and {more_runs} after a worse one.</source>
        <translation>Der Stufenplan endet, sobald das Knie sich bewährt hat: nach {days} Tagen und {runs} gut vertragenen Läufen seit einem Tag mit Schmerz, nach {more_days} Tagen und {more_runs} seit einem schlimmeren.</translation>
    </message>
    <message>
        <source>After a run that leaves a mark (pain of 3, or one point up) the stage is repeated.</source>
        <translation>Nach einem Lauf, der zu spüren ist (Schmerz von 3, oder ein Punkt mehr), wird die Stufe wiederholt.</translation>
    </message>
    <message>
        <source>Tolerated means: pain of 2 at most, back to where it was within the hour, and no worse the next morning.</source>
        <translation>Gut vertragen heißt: Schmerz von höchstens 2, innerhalb einer Stunde wieder wie vorher, und am nächsten Morgen nicht schlechter.</translation>
    </message>
    <message>
        <source>Two tolerated sessions lead to stage {stage}; none is done on this stage yet.</source>
        <translation>Zwei gut vertragene Trainings führen auf Stufe {stage}; auf dieser Stufe ist noch keines gemacht.</translation>
    </message>
    <message>
        <source>One tolerated session is done; one more leads to stage {stage}.</source>
        <translation>Ein gut vertragenes Training ist gemacht; noch eines führt auf Stufe {stage}.</translation>
    </message>
    <message>
        <source>This is the last stage; tolerated runs lead off the ladder.</source>
        <translation>Das ist die letzte Stufe; gut vertragene Läufe führen vom Stufenplan herunter.</translation>
    </message>
    <message>
        <source>The run of {date}: waking pain on the next morning has not been answered.</source>
        <translation>Der Lauf vom {date}: der Anlaufschmerz am nächsten Morgen ist nicht beantwortet.</translation>
    </message>
    <message>
        <source>The run of {date}: pain one hour after it has not been answered.</source>
        <translation>Der Lauf vom {date}: der Schmerz eine Stunde danach ist nicht beantwortet.</translation>
    </message>
    <message>
        <source>Pain now has not been answered for today.</source>
        <translation>Der Schmerz jetzt ist für heute nicht beantwortet.</translation>
    </message>
    <message>
        <source>The run of {date}: the highest pain during it has not been answered.</source>
        <translation>Der Lauf vom {date}: der stärkste Schmerz währenddessen ist nicht beantwortet.</translation>
    </message>
    <message>
        <source>Pain on stairs has not been answered for today.</source>
        <translation>Der Schmerz auf der Treppe ist für heute nicht beantwortet.</translation>
    </message>
    <message>
        <source>Swelling has not been answered for today.</source>
        <translation>Die Schwellung ist für heute nicht beantwortet.</translation>
    </message>
    <message>
        <source>Other signs have not been answered for today.</source>
        <translation>Andere Zeichen sind für heute nicht beantwortet.</translation>
    </message>
    <message>
        <source>Waking pain has not been answered for today.</source>
        <translation>Der Anlaufschmerz ist für heute nicht beantwortet.</translation>
    </message>
    <message>
        <source>Pain on walking has not been answered for today.</source>
        <translation>Der Schmerz beim Gehen ist für heute nicht beantwortet.</translation>
    </message>
    <message>
        <source>Both knees: {text}</source>
        <translation>Beide Knie: {text}</translation>
    </message>
    <message>
        <source>Left knee: {text}</source>
        <translation>Linkes Knie: {text}</translation>
    </message>
    <message>
        <source>Right knee: {text}</source>
        <translation>Rechtes Knie: {text}</translation>
    </message>
    <message>
        <source>{distance} {traits}</source>
        <translation>{distance} {traits}</translation>
    </message>
    <message>
        <source>What you plan fits: {planned}.</source>
        <translation>Was du planst, passt: {planned}.</translation>
    </message>
    <message>
        <source>What you plan fits, up to {cap}: {planned}.</source>
        <translation>Was du planst, passt bis {cap}: {planned}.</translation>
    </message>
    <message>
        <source>{instead} instead of {planned}; {why}.</source>
        <translation>{instead} statt {planned}; {why}.</translation>
    </message>
    <message>
        <source>At most {instead} instead of {planned}; {why}.</source>
        <translation>Höchstens {instead} statt {planned}; {why}.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>as a race</source>
        <translation>als Wettkampf</translation>
    </message>
    <message>
        <source>at speed</source>
        <translation>mit Intervallen</translation>
    </message>
    <message>
        <source>at tempo</source>
        <translation>im Tempo</translation>
    </message>
    <message>
        <source>as walk-run</source>
        <translation>als Geh-Lauf</translation>
    </message>
    <message>
        <source>Rest instead of {planned}.</source>
        <translation>Pause statt {planned}.</translation>
    </message>
    <message>
        <source>{session}, {cap} at most, instead of {planned}; {why}.</source>
        <translation>{session}, höchstens {cap}, statt {planned}; {why}.</translation>
    </message>
    <message>
        <source>downhill</source>
        <translation>bergab</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>hilly</source>
        <translation>hügelig</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>wellig</translation>
    </message>
    <message>
        <source>on trails</source>
        <translation>auf Trails</translation>
    </message>
    <message>
        <source>on a treadmill</source>
        <translation>auf dem Laufband</translation>
    </message>
    <message>
        <source>a run ({traits})</source>
        <translation>Lauf ({traits})</translation>
    </message>
    <message>
        <source>Whether {planned} fits cannot be said before today&apos;s questions are answered.</source>
        <translation>Ob {planned} passt, lässt sich erst sagen, wenn die Fragen von heute beantwortet sind.</translation>
    </message>
    <message>
        <source>ruled out by {who}: {words}</source>
        <translation>ausgeschlossen von {who}: {words}</translation>
    </message>
    <message>
        <source>{planned} would be {percent} % beyond {longest}</source>
        <translation>{planned} wären {percent} % mehr als {longest}</translation>
    </message>
    <message>
        <source>the last run was {count} days ago, and the first after a break starts lower</source>
        <translation>der letzte Lauf war vor {count} Tagen, und der erste nach einer Unterbrechung beginnt tiefer</translation>
    </message>
    <message>
        <source>a reduced run is easy and flat</source>
        <translation>ein reduzierter Lauf ist locker und flach</translation>
    </message>
    <message>
        <source>{far}, and distance waits while runs still hurt a little</source>
        <translation>{far}, und die Strecke wächst nicht, solange Läufe noch etwas schmerzen</translation>
    </message>
    <message>
        <source>after a setback the walk-run ladder sets the run (stage {stage} of {top})</source>
        <translation>nach einem Rückschlag gibt der Geh-Lauf-Stufenplan den Lauf vor (Stufe {stage} von {top})</translation>
    </message>
    <message>
        <source>your longest run in four weeks that did not end badly</source>
        <translation>dein längster Lauf ohne schlechten Ausgang in vier Wochen</translation>
    </message>
    <message>
        <source>your longest run since {date} that did not end badly</source>
        <translation>dein längster Lauf ohne schlechten Ausgang seit {date}</translation>
    </message>
    <message>
        <source>there is no run since the last setback to build on</source>
        <translation>seit dem letzten Rückschlag gibt es keinen Lauf, auf dem sich aufbauen lässt</translation>
    </message>
    <message>
        <source>{longest} is {base}</source>
        <translation>{longest} war {base} lang</translation>
    </message>
    <message>
        <source>after four weeks without a run in the journal the first one starts low</source>
        <translation>nach vier Wochen ohne Lauf im Tagebuch beginnt der erste tief</translation>
    </message>
    <message>
        <source>more than {cap} is ruled out by {who}</source>
        <translation>mehr als {cap} ist ausgeschlossen von {who}</translation>
    </message>
    <message>
        <source>a reduced run is {percent} % of your usual run of {usual}</source>
        <translation>ein reduzierter Lauf sind {percent} % deines üblichen Laufs von {usual}</translation>
    </message>
    <message>
        <source>a reduced run is kept to {cap}</source>
        <translation>ein reduzierter Lauf bleibt bei {cap}</translation>
    </message>
    <message>
        <source>one hard run of its kind a week is enough</source>
        <translation>ein harter Lauf jeder Art pro Woche genügt</translation>
    </message>
    <message>
        <source>{planned} would be {times} times {longest}</source>
        <translation>{planned} wären {times}-mal so weit wie {longest}</translation>
    </message>
    <message>
        <source>speed and hills come last, after two calm weeks with four painless runs</source>
        <translation>Tempo und Hügel kommen zuletzt, nach zwei ruhigen Wochen mit vier schmerzfreien Läufen</translation>
    </message>
    <message>
        <source>after a setback distance starts again at {cap}, a part of your usual run of {usual}</source>
        <translation>nach einem Rückschlag beginnt die Strecke wieder bei {cap}, einem Teil deines üblichen Laufs von {usual}</translation>
    </message>
    <message>
        <source>{done} in the last six days leave no more than {cap} of this week&apos;s usual load</source>
        <translation>{done} in den letzten sechs Tagen lassen von der üblichen Belastung dieser Woche höchstens {cap} übrig</translation>
    </message>
    <message>
        <source>Dixit S, DiFiori JP, Burton M, Mines B. Management of patellofemoral pain syndrome. American Family Physician 2007;75:194–202. Swelling is rare and a reason to look further.</source>
        <translation>Dixit S, DiFiori JP, Burton M, Mines B. Management of patellofemoral pain syndrome. American Family Physician 2007;75:194–202. Schwellung ist selten und ein Grund, genauer hinzusehen.</translation>
    </message>
    <message>
        <source>Rules that running coaches give for the return after a break (rungr8.com, active.com). Experience, not research.</source>
        <translation>Regeln, die Lauftrainer für die Rückkehr nach einer Unterbrechung geben (rungr8.com, active.com). Erfahrung, keine Forschung.</translation>
    </message>
    <message>
        <source>Public advice on deep vein thrombosis (clinref.com): a swollen calf is seen the same day.</source>
        <translation>Öffentlicher Rat zur tiefen Beinvenenthrombose (clinref.com): eine geschwollene Wade wird am selben Tag untersucht.</translation>
    </message>
    <message>
        <source>NHS Gloucestershire, G-care: the hot swollen joint (g-care.glos.nhs.uk).</source>
        <translation>NHS Gloucestershire, G-care: das heiße, geschwollene Gelenk (g-care.glos.nhs.uk).</translation>
    </message>
    <message>
        <source>Specialist advice (247econsult.net): more than 30 minutes of morning stiffness points to inflammation.</source>
        <translation>Fachärztlicher Rat (247econsult.net): mehr als 30 Minuten Morgensteifigkeit weisen auf eine Entzündung hin.</translation>
    </message>
    <message>
        <source>NHS Lothian: acute traumatic knee (apps.nhslothian.scot).</source>
        <translation>NHS Lothian: akutes Knietrauma (apps.nhslothian.scot).</translation>
    </message>
    <message>
        <source>NHS: knee pain and when to get help (nhs.uk), as quoted by lincolnshireknee.co.uk.</source>
        <translation>NHS: Knieschmerz und wann Hilfe nötig ist (nhs.uk), zitiert nach lincolnshireknee.co.uk.</translation>
    </message>
    <message>
        <source>Stiell IG and others. Derivation of a decision rule for the use of radiography in acute knee injuries. Annals of Emergency Medicine 1995;26:405–413.</source>
        <translation>Stiell IG und andere. Derivation of a decision rule for the use of radiography in acute knee injuries. Annals of Emergency Medicine 1995;26:405–413.</translation>
    </message>
    <message>
        <source>Our own choice: no publication gives this figure, and no clinician has reviewed it.</source>
        <translation>Unsere eigene Wahl: keine Veröffentlichung nennt diese Zahl, und keine Fachperson hat sie geprüft.</translation>
    </message>
    <message>
        <source>Medical advice that painkillers hide pain and with it the warning (medx.it.com, scite.blog).</source>
        <translation>Medizinischer Rat, dass Schmerzmittel den Schmerz und mit ihm die Warnung verdecken (medx.it.com, scite.blog).</translation>
    </message>
    <message>
        <source>Piva SR, Gil AB, Moore CG, Fitzgerald GK. Responsiveness of the activities of daily living scale of the knee outcome survey and numeric pain rating scale in patients with patellofemoral pain. Journal of Rehabilitation Medicine 2009;41:129–135. 60 people.</source>
        <translation>Piva SR, Gil AB, Moore CG, Fitzgerald GK. Responsiveness of the activities of daily living scale of the knee outcome survey and numeric pain rating scale in patients with patellofemoral pain. Journal of Rehabilitation Medicine 2009;41:129–135. 60 Personen.</translation>
    </message>
    <message>
        <source>What your professional set, as it was entered in this journal.</source>
        <translation>Was deine Fachperson vorgegeben hat, so wie es in diesem Tagebuch eingetragen ist.</translation>
    </message>
    <message>
        <source>“Runner&apos;s Knee: Symptoms, Causes and Rehab”, 26 June 2019, by a physiotherapist who works with runners. Professional experience.</source>
        <translation>„Runner&apos;s Knee: Symptoms, Causes and Rehab“, 26. Juni 2019, von einem Physiotherapeuten, der mit Läufern arbeitet. Berufserfahrung.</translation>
    </message>
    <message>
        <source>“Everything You Need to Know About Runner&apos;s Knee”, running magazine, with physical therapist M. Riccardi and researcher J. de Jonge. Professional experience.</source>
        <translation>„Everything You Need to Know About Runner&apos;s Knee“, Laufmagazin, mit dem Physiotherapeuten M. Riccardi und J. de Jonge aus der Forschung. Berufserfahrung.</translation>
    </message>
    <message>
        <source>“Runner&apos;s Knee”, from a glossary of recovery and injury terms for endurance athletes. No study.</source>
        <translation>„Runner&apos;s Knee“, aus einem Glossar zu Erholung und Verletzung für Ausdauersportler. Keine Studie.</translation>
    </message>
    <message>
        <source>Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. American Journal of Sports Medicine 2007;35:897–906. 38 people, about the Achilles tendon.</source>
        <translation>Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. American Journal of Sports Medicine 2007;35:897–906. 38 Personen, zur Achillessehne.</translation>
    </message>
    <message>
        <source>TEAM-PFP: how much exercise (teampfp.com, module 1). Go on once every set is comfortable.</source>
        <translation>TEAM-PFP: wie viel Training (teampfp.com, Modul 1). Weiter, sobald jeder Satz angenehm ist.</translation>
    </message>
    <message>
        <source>TREK Education, La Trobe University: patellofemoral pain, for runners (patellofemoral.trekeducation.org).</source>
        <translation>TREK Education, La Trobe University: patellofemoraler Schmerz, für Läufer (patellofemoral.trekeducation.org).</translation>
    </message>
    <message>
        <source>everyday pain below {score}</source>
        <translation>Alltagsschmerz unter {score}</translation>
    </message>
    <message>
        <source>{needed} calm days in a row ({done} so far)</source>
        <translation>{needed} ruhige Tage in Folge ({done} bisher)</translation>
    </message>
    <message>
        <source>a calmer week than the last</source>
        <translation>eine ruhigere Woche als die letzte</translation>
    </message>
    <message>
        <source>today&apos;s check-in</source>
        <translation>der Eintrag von heute</translation>
    </message>
    <message>
        <source>check-ins on {count} of 7 days</source>
        <translation>Einträge an {count} von 7 Tagen</translation>
    </message>
    <message>
        <source>a professional&apos;s clearance</source>
        <translation>die Freigabe durch eine Fachperson</translation>
    </message>
    <message>
        <source>the rest of today&apos;s check-in</source>
        <translation>der Rest des Eintrags von heute</translation>
    </message>
    <message>
        <source>an easy run on the flat instead</source>
        <translation>stattdessen ein lockerer Lauf in der Ebene</translation>
    </message>
    <message>
        <source>painkillers on fewer than 3 of 7 days</source>
        <translation>Schmerzmittel an weniger als 3 von 7 Tagen</translation>
    </message>
    <message>
        <source>fewer than three runs in six days (from {date} on)</source>
        <translation>weniger als drei Läufe in sechs Tagen (ab {date})</translation>
    </message>
    <message>
        <source>a first run within this limit</source>
        <translation>ein erster Lauf innerhalb dieser Grenze</translation>
    </message>
    <message>
        <source>exercises below 4/10 that settle within the hour</source>
        <translation>Übungen unter 4/10, die sich innerhalb einer Stunde beruhigen</translation>
    </message>
    <message>
        <source>the open answers about the last run</source>
        <translation>die offenen Antworten zum letzten Lauf</translation>
    </message>
    <message>
        <source>fewer than {count} days with constant pain in 7 days</source>
        <translation>weniger als {count} Tage mit Dauerschmerz in 7 Tagen</translation>
    </message>
    <message>
        <source>fewer than {count} mornings with long stiffness in 7 days</source>
        <translation>weniger als {count} Morgen mit langer Steifigkeit in 7 Tagen</translation>
    </message>
    <message>
        <source>a few days without running</source>
        <translation>ein paar Tage ohne Laufen</translation>
    </message>
    <message>
        <source>a day without catching</source>
        <translation>ein Tag ohne Einklemmen</translation>
    </message>
    <message>
        <source>a day without a painkiller</source>
        <translation>ein Tag ohne Schmerzmittel</translation>
    </message>
    <message>
        <source>two days without swelling</source>
        <translation>zwei Tage ohne Schwellung</translation>
    </message>
    <message>
        <source>{step} ({knee})</source>
        <translation>{step} ({knee})</translation>
    </message>
    <message>
        <source>an easy run instead</source>
        <translation>stattdessen ein lockerer Lauf</translation>
    </message>
    <message>
        <source>{runs} tolerated runs since {date} ({done} so far; {free} at the earliest)</source>
        <translation>{runs} gut vertragene Läufe seit {date} ({done} bisher; frühestens {free})</translation>
    </message>
    <message>
        <source>{runs} tolerated runs since {date} ({done} so far)</source>
        <translation>{runs} gut vertragene Läufe seit {date} ({done} bisher)</translation>
    </message>
    <message>
        <source>pain on the bent knee below {score}</source>
        <translation>Schmerz am gebeugten Knie unter {score}</translation>
    </message>
    <message>
        <source>a night without pain</source>
        <translation>eine Nacht ohne Schmerz</translation>
    </message>
    <message>
        <source>fewer than {count} nights with pain in 7 days</source>
        <translation>weniger als {count} Nächte mit Schmerz in 7 Tagen</translation>
    </message>
    <message>
        <source>a day without running</source>
        <translation>ein Tag ohne Laufen</translation>
    </message>
    <message>
        <source>a plan of {cap} at most</source>
        <translation>ein Plan von höchstens {cap}</translation>
    </message>
    <message>
        <source>a run within this limit</source>
        <translation>ein Lauf innerhalb dieser Grenze</translation>
    </message>
    <message>
        <source>no running until {date}</source>
        <translation>kein Lauf bis {date}</translation>
    </message>
    <message>
        <source>a run that the knee takes well</source>
        <translation>ein Lauf, den das Knie gut verträgt</translation>
    </message>
    <message>
        <source>{count} tolerated runs within 14 days (or a day without pain)</source>
        <translation>{count} gut vertragene Läufe innerhalb von 14 Tagen (oder ein Tag ohne Schmerz)</translation>
    </message>
    <message>
        <source>waiting until {date}</source>
        <translation>warten bis {date}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>A reduced run needs: {steps}.</source>
        <translation>Ein reduzierter Lauf braucht: {steps}.</translation>
    </message>
    <message>
        <source>A full run needs: {steps}.</source>
        <translation>Ein voller Lauf braucht: {steps}.</translation>
    </message>
    <message>
        <source>{distance} in {seconds} seconds is faster than anyone runs; check distance and time.</source>
        <translation>{distance} in {seconds} Sekunden ist schneller, als irgendjemand läuft; prüfe Strecke und Zeit.</translation>
    </message>
    <message>
        <source>{metres} metres up or down are more than {distance} can hold; check the metres.</source>
        <translation>{metres} Höhenmeter auf oder ab sind mehr, als in {distance} passen; prüfe die Höhenmeter.</translation>
    </message>
</context>
</TS>
