<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bitacora::ActivityFilterBar</name>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <extracomment>A filter by several kinds of entries, whose names do not fit.</extracomment>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityText</name>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <extracomment>Failed attempts to unlock, of which only the number is known.</extracomment>
        <translation>
            <numerusform>%n earlier attempt</numerusform>
            <numerusform>%n earlier attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::BackupsSection</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::BookingPanel</name>
    <message numerus="yes">
        <source>Suggested: this client comes every %n day(s), on %1 at %2.</source>
        <extracomment>Why a date is suggested. %1 is a weekday, %2 a time of day, %n how many days lie between two sessions.</extracomment>
        <translation>
            <numerusform>Suggested: this client comes every %n day, on %1 at %2.</numerusform>
            <numerusform>Suggested: this client comes every %n days, on %1 at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked: %1, %n session(s).</source>
        <extracomment>%1 is a client&apos;s name, %n how many sessions.</extracomment>
        <translation>
            <numerusform>Booked: %1, %n session.</numerusform>
            <numerusform>Booked: %1, %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more date(s) with a warning.</source>
        <extracomment>After some dates of a series, with what speaks against them.</extracomment>
        <translation>
            <numerusform>And %n more date with a warning.</numerusform>
            <numerusform>And %n more dates with a warning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved, this one to %1.</source>
        <extracomment>Sessions of a series. %1 is a day and a time of day.</extracomment>
        <translation>
            <numerusform>%n session moved, this one to %1.</numerusform>
            <numerusform>%n sessions moved, this one to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed.</source>
        <extracomment>Sessions of a series.</extracomment>
        <translation>
            <numerusform>%n session changed.</numerusform>
            <numerusform>%n sessions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n session(s)</source>
        <extracomment>The button that books a session that repeats.</extracomment>
        <translation>
            <numerusform>Book %n session</numerusform>
            <numerusform>Book %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested: until the last session, on %3, this client came every %n day(s), on %1 at %2.</source>
        <extracomment>Why a date is suggested, long after the last session. %1 is a weekday, %2 a time of day, %3 the date of the last session, %n how many days used to lie between two sessions.</extracomment>
        <translation>
            <numerusform>Suggested: until the last session, on %3, this client came every %n day, on %1 at %2.</numerusform>
            <numerusform>Suggested: until the last session, on %3, this client came every %n days, on %1 at %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::CancelForm</name>
    <message numerus="yes">
        <source>Cancel %n session(s)</source>
        <translation>
            <numerusform>Cancel %n session</numerusform>
            <numerusform>Cancel %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ClientListModel</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <extracomment>A client&apos;s card for a screen reader; %1 is the name.</extracomment>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ClientWords</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n week(s)</source>
        <translation>
            <numerusform>not seen for %n week</numerusform>
            <numerusform>not seen for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>The age of a person.</extracomment>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <extracomment>The age of a small child.</extracomment>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ClinicalNoteEntry</name>
    <message numerus="yes">
        <source>%Ln addendum(s)</source>
        <extracomment>Behind &quot;Signed 11/18/2026&quot;</extracomment>
        <translation>
            <numerusform>%Ln addendum</numerusform>
            <numerusform>%Ln addenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DeleteClientCommand</name>
    <message numerus="yes">
        <source>The client was deleted. %n session(s) stay as “%1”.</source>
        <extracomment>%1 is &quot;Deleted Client&quot;.</extracomment>
        <translation>
            <numerusform>The client was deleted. %n session stays as “%1”.</numerusform>
            <numerusform>The client was deleted. %n sessions stay as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DeleteClientPanel</name>
    <message numerus="yes">
        <source>%Ln session(s) stay in the calendar, the history, the figures and every export, with their notes and details, as “%1”.</source>
        <extracomment>%1 is &quot;Deleted Client&quot;.</extracomment>
        <translation>
            <numerusform>%Ln session stays in the calendar, the history, the figures and every export, with its notes and details, as “%1”.</numerusform>
            <numerusform>%Ln sessions stay in the calendar, the history, the figures and every export, with their notes and details, as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is still to come: cancel what will not take place.</source>
        <extracomment>After how many sessions stay.</extracomment>
        <translation>
            <numerusform>%Ln of them is still to come: cancel what will not take place.</numerusform>
            <numerusform>%Ln of them are still to come: cancel what will not take place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So does what is being typed in %Ln note(s).</source>
        <translation>
            <numerusform>So does what is being typed in %Ln note.</numerusform>
            <numerusform>So does what is being typed in %Ln notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of this client should be kept until %1, %Ln year(s) after the last session. Without the profile they no longer say whose they are.</source>
        <extracomment>%1 is a date; %n is how many years after the last session (see the settings).</extracomment>
        <translation>
            <numerusform>The records of this client should be kept until %1, %Ln year after the last session. Without the profile they no longer say whose they are.</numerusform>
            <numerusform>The records of this client should be kept until %1, %Ln years after the last session. Without the profile they no longer say whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is the plan, with its %Ln entry(ies).</source>
        <extracomment>%n is how many behaviors, programs, interventions and reinforcers a client&apos;s plan has.</extracomment>
        <translation>
            <numerusform>So is the plan, with its %Ln entry.</numerusform>
            <numerusform>So is the plan, with its %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session note(s), signed or not, stay as well, with “%1” in place of the client&apos;s whole name. What is signed stays signed, without birth date, diagnosis and member number.</source>
        <extracomment>Clinical notes; %1 is &quot;Deleted Client&quot;.</extracomment>
        <translation>
            <numerusform>%Ln session note, signed or not, stays as well, with “%1” in place of the client&apos;s whole name. What is signed stays signed, without birth date, diagnosis and member number.</numerusform>
            <numerusform>%Ln session notes, signed or not, stay as well, with “%1” in place of the client&apos;s whole name. What is signed stays signed, without birth date, diagnosis and member number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln progress report(s).</source>
        <extracomment>How many progress reports were written of a client.</extracomment>
        <translation>
            <numerusform>So is %Ln progress report.</numerusform>
            <numerusform>So are %Ln progress reports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of this client should be kept until %1, %Ln year(s) after the client reaches the age of %2. Without the profile they no longer say whose they are.</source>
        <extracomment>%1 is a date; %n is how many years after the client reaches the age that is %2 (see the settings).</extracomment>
        <translation>
            <numerusform>The records of this client should be kept until %1, %Ln year after the client reaches the age of %2. Without the profile they no longer say whose they are.</numerusform>
            <numerusform>The records of this client should be kept until %1, %Ln years after the client reaches the age of %2. Without the profile they no longer say whose they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DeletionOffer</name>
    <message numerus="yes">
        <source>%Ln session(s) stay as “%1”.</source>
        <extracomment>After who was deleted; %1 is &quot;Deleted Client&quot;.</extracomment>
        <translation>
            <numerusform>%Ln session stays as “%1”.</numerusform>
            <numerusform>%Ln sessions stay as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DestroyCommand</name>
    <message numerus="yes">
        <source>The record was destroyed, with %n session(s).</source>
        <translation>
            <numerusform>The record was destroyed, with %n session.</numerusform>
            <numerusform>The record was destroyed, with %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DestructionPanel</name>
    <message numerus="yes">
        <source>%Ln backup(s) of before still hold it, the last of them until %1; nobody can take it out of them. Whoever restores one brings the record back.</source>
        <extracomment>%1 is a date; how many backups there are in the folders for backups.</extracomment>
        <translation>
            <numerusform>%Ln backup of before still holds it, until %1; nobody can take it out. Whoever restores it brings the record back.</numerusform>
            <numerusform>%Ln backups of before still hold it, the last of them until %1; nobody can take it out of them. Whoever restores one brings the record back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DueRecordsSection</name>
    <message numerus="yes">
        <source>%Ln record(s) no longer have to be kept.</source>
        <extracomment>How many records no longer have to be kept.</extracomment>
        <translation>
            <numerusform>%Ln record no longer has to be kept.</numerusform>
            <numerusform>%Ln records no longer have to be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is on hold.</source>
        <extracomment>Of the records that no longer have to be kept.</extracomment>
        <translation>
            <numerusform>%Ln of them is on hold.</numerusform>
            <numerusform>%Ln of them are on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::Error</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long to wait</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how long to wait</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has too many rows: at most %Ln are read at once. Nothing was imported. Divide it into several files.</source>
        <translation>
            <numerusform>%1 has too many rows: at most %Ln is read at once. Nothing was imported. Divide it into several files.</numerusform>
            <numerusform>%1 has too many rows: at most %Ln are read at once. Nothing was imported. Divide it into several files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln session(s) were written to %1.</source>
        <extracomment>%1 is the file.</extracomment>
        <translation>
            <numerusform>%Ln session was written to %1.</numerusform>
            <numerusform>%Ln sessions were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the list shows (%Ln)</source>
        <extracomment>Export the sessions that the list shows; %Ln is how many.</extracomment>
        <translation>
            <numerusform>What the list shows (%Ln)</numerusform>
            <numerusform>What the list shows (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All (%Ln)</source>
        <extracomment>Export all sessions, whatever the filter; %Ln is how many.</extracomment>
        <translation>
            <numerusform>All (%Ln)</numerusform>
            <numerusform>All (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::FactWords</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) observed</source>
        <translation>
            <numerusform>%Ln minute observed</numerusform>
            <numerusform>%Ln minutes observed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::FactsForm</name>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n without data</numerusform>
            <numerusform>%n without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::FactsPage</name>
    <message numerus="yes">
        <source>Count live · %Ln stopwatch(es) running</source>
        <translation>
            <numerusform>Count live · %Ln stopwatch running</numerusform>
            <numerusform>Count live · %Ln stopwatches running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::FactsSummary</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ABC entry(s)</source>
        <extracomment>Antecedent, behavior, consequence.</extracomment>
        <translation>
            <numerusform>%n ABC entry</numerusform>
            <numerusform>%n ABC entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behavior(s)</source>
        <translation>
            <numerusform>%n behavior</numerusform>
            <numerusform>%n behaviors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::FigureRow</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no-show(s)</source>
        <translation>
            <numerusform>%Ln no-show</numerusform>
            <numerusform>%Ln no-shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::FiguresRow</name>
    <message numerus="yes">
        <source>session(s) this week</source>
        <translation>
            <numerusform>session this week</numerusform>
            <numerusform>sessions this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>session(s) this month</source>
        <translation>
            <numerusform>session this month</numerusform>
            <numerusform>sessions this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>client(s) · %1 seen in %2 days</source>
        <extracomment>Under the number of clients; %1 is how many of them had a session in the last %2 days.</extracomment>
        <translation>
            <numerusform>client · %1 seen in %2 days</numerusform>
            <numerusform>clients · %1 seen in %2 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::HistoryHeadBlock</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ImportSection</name>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <extracomment>A calendar file and how many events it has; %1 is its name.</extracomment>
        <translation>
            <numerusform>%1: %Ln event</numerusform>
            <numerusform>%1: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ImportWords</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>Minutes, abbreviated.</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %Ln more.</source>
        <extracomment>After what is wrong with a row of a file: how many more rows it is wrong with.</extracomment>
        <translation>
            <numerusform>The same in %Ln more.</numerusform>
            <numerusform>The same in %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>After a list of rows of a file that are left out.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::LanguageModelSection</name>
    <message numerus="yes">
        <source>It has %n model(s).</source>
        <translation>
            <numerusform>It has %n model.</numerusform>
            <numerusform>It has %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::LockCommand</name>
    <message numerus="yes">
        <source>%n window(s) did not answer, and may still show a practice.</source>
        <translation>
            <numerusform>%n window did not answer, and may still show a practice.</numerusform>
            <numerusform>%n windows did not answer, and may still show a practice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked in %n window(s).</source>
        <translation>
            <numerusform>Locked in %n window.</numerusform>
            <numerusform>Locked in %n windows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::LockSection</name>
    <message numerus="yes">
        <source>Type whole minutes, from %1 to %2. Until then the practice locks after %n minute(s).</source>
        <translation>
            <numerusform>Type whole minutes, from %1 to %2. Until then the practice locks after %n minute.</numerusform>
            <numerusform>Type whole minutes, from %1 to %2. Until then the practice locks after %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ModelProposalPanel</name>
    <message numerus="yes">
        <source>%n claim(s) that the data does not bear out</source>
        <extracomment>Of a text that a language model wrote</extracomment>
        <translation>
            <numerusform>%n claim that the data does not bear out</numerusform>
            <numerusform>%n claims that the data does not bear out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded fact(s) left out</source>
        <extracomment>Of a text that a language model wrote</extracomment>
        <translation>
            <numerusform>%n recorded fact left out</numerusform>
            <numerusform>%n recorded facts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::MonthGrid</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <extracomment>In a day of the month: how many more sessions there are than fit.</extracomment>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::MoveOffer</name>
    <message numerus="yes">
        <source>It takes %n minute(s) now.</source>
        <extracomment>How long the session is now.</extracomment>
        <translation>
            <numerusform>It takes %n minute now.</numerusform>
            <numerusform>It takes %n minutes now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>After two sentences that say what speaks against a session&apos;s new time.</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::NamedRecords</name>
    <message numerus="yes">
        <source>%n clients are named “%1”; rename one of them to tell them apart.</source>
        <translation>
            <numerusform>%n client is named “%1”; rename it to tell it apart.</numerusform>
            <numerusform>%n clients are named “%1”; rename one of them to tell them apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::NoteCommand</name>
    <message numerus="yes">
        <source>The note was not signed, because %n required item(s) are missing or wrong. Add %1 to sign it all the same.</source>
        <extracomment>Said after what the check found; %1 is an option of the command line.</extracomment>
        <translation>
            <numerusform>The note was not signed, because %n required item is missing or wrong. Add %1 to sign it all the same.</numerusform>
            <numerusform>The note was not signed, because %n required items are missing or wrong. Add %1 to sign it all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::NoteVersionsPanel</name>
    <message numerus="yes">
        <source>%Ln change(s) since the version before. F8 leads from one to the next.</source>
        <translation>
            <numerusform>%Ln change since the version before. F8 leads from one to the next.</numerusform>
            <numerusform>%Ln changes since the version before. F8 leads from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::PdfArguments</name>
    <message numerus="yes">
        <source>A PDF takes a password of at most %n byte(s), without control characters.</source>
        <translation>
            <numerusform>A PDF takes a password of at most %n byte, without control characters.</numerusform>
            <numerusform>A PDF takes a password of at most %n bytes, without control characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::PdfFields</name>
    <message numerus="yes">
        <source>A PDF takes a password of at most %Ln byte(s); a letter with an accent is two.</source>
        <translation>
            <numerusform>A PDF takes a password of at most %Ln byte; a letter with an accent is two.</numerusform>
            <numerusform>A PDF takes a password of at most %Ln bytes; a letter with an accent is two.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::PeriodReportFlow</name>
    <message numerus="yes">
        <source>%1 (%Ln year(s))</source>
        <translation>
            <numerusform>%1 (%Ln year)</numerusform>
            <numerusform>%1 (%Ln years)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::PinPage</name>
    <message numerus="yes">
        <source>%1 %n try(s) left.</source>
        <translation>
            <numerusform>%1 %n try left.</numerusform>
            <numerusform>%1 %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::PlanText</name>
    <message numerus="yes">
        <source>%1% in %n session(s) in a row</source>
        <extracomment>When a program counts as mastered; %1 is a whole number.</extracomment>
        <translation>
            <numerusform>%1% in %n session</numerusform>
            <numerusform>%1% in %n sessions in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in a row</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::Practice</name>
    <message numerus="yes">
        <source>%n page(s) of the database were altered or damaged.</source>
        <translation>
            <numerusform>%n page of the database was altered or damaged.</numerusform>
            <numerusform>%n pages of the database were altered or damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to others that are missing.</source>
        <translation>
            <numerusform>%n record refers to another that is missing.</numerusform>
            <numerusform>%n records refer to others that are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of plans contradict themselves.</source>
        <extracomment>A plan: behaviors, programs, interventions and reinforcers of a client, with the days on which they hold.</extracomment>
        <translation>
            <numerusform>%n entry of plans contradicts itself.</numerusform>
            <numerusform>%n entries of plans contradict themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was recorded of %n session(s) cannot be read.</source>
        <translation>
            <numerusform>What was recorded of %n session cannot be read.</numerusform>
            <numerusform>What was recorded of %n sessions cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n session(s) cannot be read.</source>
        <translation>
            <numerusform>The note of %n session cannot be read.</numerusform>
            <numerusform>The notes of %n sessions cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progress report(s) cannot be read.</source>
        <translation>
            <numerusform>%n progress report cannot be read.</numerusform>
            <numerusform>%n progress reports cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The structure of the database is damaged in %n place(s).</source>
        <translation>
            <numerusform>The structure of the database is damaged in %n place.</numerusform>
            <numerusform>The structure of the database is damaged in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The structure of the database is damaged in %n place(s) or more.</source>
        <translation>
            <numerusform>The structure of the database is damaged in %n place or more.</numerusform>
            <numerusform>The structure of the database is damaged in %n places or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::PracticeCommands</name>
    <message numerus="yes">
        <source>%Ln selected session(s)</source>
        <translation>
            <numerusform>%Ln selected session</numerusform>
            <numerusform>%Ln selected sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressText</name>
    <message numerus="yes">
        <source>%1 of %Ln session(s)</source>
        <extracomment>Under the title of a graph: in how many sessions of how many something was recorded.</extracomment>
        <translation>
            <numerusform>%1 of %Ln session</numerusform>
            <numerusform>%1 of %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln day(s)</source>
        <extracomment>Under the title of a graph: on how many days of how many something was recorded.</extracomment>
        <translation>
            <numerusform>%1 of %Ln day</numerusform>
            <numerusform>%1 of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) recorded in another measure are not in the graph.</source>
        <extracomment>Below a graph: the figures of these sessions are in another unit, such as minutes among counts.</extracomment>
        <translation>
            <numerusform>%Ln session recorded in another measure is not in the graph.</numerusform>
            <numerusform>%Ln sessions recorded in another measure are not in the graph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 in %n point(s)</source>
        <extracomment>%1 is a figure; %n is how many points it is of.</extracomment>
        <translation>
            <numerusform>mean %1 in %n point</numerusform>
            <numerusform>mean %1 in %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 in %n point(s)</source>
        <extracomment>A phase of a graph, %1, and the mean of its figures, %2; %n is how many points there are.</extracomment>
        <translation>
            <numerusform>%1: mean %2 in %n point</numerusform>
            <numerusform>%1: mean %2 in %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ReadyItems</name>
    <message numerus="yes">
        <source>%Ln claim(s) without data</source>
        <translation>
            <numerusform>%Ln claim without data</numerusform>
            <numerusform>%Ln claims without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) to look at</source>
        <translation>
            <numerusform>%Ln sentence to look at</numerusform>
            <numerusform>%Ln sentences to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ReadyPanel</name>
    <message numerus="yes">
        <source>%Ln recorded fact(s) not in the note</source>
        <translation>
            <numerusform>%Ln recorded fact not in the note</numerusform>
            <numerusform>%Ln recorded facts not in the note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::RecoveredBar</name>
    <message numerus="yes">
        <source>%n note(s) or form(s) that you were working on were recovered.</source>
        <translation>
            <numerusform>%n note or form that you were working on was recovered.</numerusform>
            <numerusform>%n notes or forms that you were working on were recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::RepeatFields</name>
    <message numerus="yes">
        <source>%n session(s) will be booked.</source>
        <translation>
            <numerusform>%n session will be booked.</numerusform>
            <numerusform>%n sessions will be booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) with a warning.</source>
        <extracomment>Of the dates of a session that repeats</extracomment>
        <translation>
            <numerusform>%n date with a warning.</numerusform>
            <numerusform>%n dates with a warning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::RetentionSection</name>
    <message numerus="yes">
        <source>Type whole years, from %1 to %2. Until then it is %n year(s).</source>
        <translation>
            <numerusform>Type whole years, from %1 to %2. Until then it is %n year.</numerusform>
            <numerusform>Type whole years, from %1 to %2. Until then it is %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ReviewModel</name>
    <message numerus="yes">
        <source>Not seen for %n week(s)</source>
        <extracomment>A heading above clients.</extracomment>
        <translation>
            <numerusform>Not seen for %n week</numerusform>
            <numerusform>Not seen for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and not expected within %n week(s)</source>
        <extracomment>Beside the heading &quot;Not seen for 4 weeks&quot;.</extracomment>
        <translation>
            <numerusform>and not expected within %n week</numerusform>
            <numerusform>and not expected within %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1% or more of at least %2 in %n day(s)</source>
        <extracomment>Beside the heading &quot;Many cancellations or no-shows&quot;. %1 is a percentage, %2 a number of sessions.</extracomment>
        <translation>
            <numerusform>%1% or more of at least %2 in %n day</numerusform>
            <numerusform>%1% or more of at least %2 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <extracomment>Beside a heading above sessions: how far back they are looked for.</extracomment>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <extracomment>How many sessions were cancelled.</extracomment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <extracomment>How many times a client did not come.</extracomment>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <extracomment>What became of a client&apos;s sessions: %1 is &quot;3 cancelled, 2 no-shows&quot;, %n all of them.</extracomment>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <extracomment>A row at the end of a list that shows only its beginning.</extracomment>
        <translation>
            <numerusform>Show more: %n left</numerusform>
            <numerusform>Show more: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln session(s) set to “%1”.</source>
        <extracomment>What was done: %1 is the status that the sessions have now.</extracomment>
        <translation>
            <numerusform>%Ln session set to “%1”.</numerusform>
            <numerusform>%Ln sessions set to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ScopeField</name>
    <message numerus="yes">
        <source>%n session(s) stay as they are: completed, cancelled or missed.</source>
        <translation>
            <numerusform>%n session stay as they are: completed, cancelled or missed.</numerusform>
            <numerusform>%n sessions stay as they are: completed, cancelled or missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SecuritySection</name>
    <message numerus="yes">
        <source>Each guess takes %1 of memory, %n time(s) over (Argon2id).</source>
        <extracomment>How dear a guess at the passphrase is; %1 is an amount of memory such as 256 MiB</extracomment>
        <translation>
            <numerusform>Each guess takes %1 of memory, %n time over (Argon2id).</numerusform>
            <numerusform>Each guess takes %1 of memory, %n times over (Argon2id).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The practice locks after %n idle minute(s).</source>
        <translation>
            <numerusform>The practice locks after %n idle minute.</numerusform>
            <numerusform>The practice locks after %n idle minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln session(s) selected</source>
        <extracomment>How many sessions of the list are selected.</extracomment>
        <translation>
            <numerusform>%Ln session selected</numerusform>
            <numerusform>%Ln sessions selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::ServicesSection</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>How long a service usually lasts</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SessionChanges</name>
    <message numerus="yes">
        <source>marking %n session(s) as pending</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>marking %n session as pending</numerusform>
            <numerusform>marking %n sessions as pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirming %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>confirming %n session</numerusform>
            <numerusform>confirming %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>completing %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>completing %n session</numerusform>
            <numerusform>completing %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>cancelling %n session</numerusform>
            <numerusform>cancelling %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marking %n session(s) as no-show</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>marking %n session as no-show</numerusform>
            <numerusform>marking %n sessions as no-show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>booking %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>booking %n session</numerusform>
            <numerusform>booking %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescheduling %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>rescheduling %n session</numerusform>
            <numerusform>rescheduling %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changing %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>changing %n session</numerusform>
            <numerusform>changing %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SessionCommands</name>
    <message numerus="yes">
        <source>%n session(s) of the series stay as they are: completed, cancelled or missed.</source>
        <translation>
            <numerusform>%n session of the series stay as they are: completed, cancelled or missed.</numerusform>
            <numerusform>%n sessions of the series stay as they are: completed, cancelled or missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SessionFilterBar</name>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <extracomment>A filter by several statuses, whose names do not fit.</extracomment>
        <translation>
            <numerusform>%Ln status</numerusform>
            <numerusform>%Ln statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <extracomment>A filter by several services, whose names do not fit.</extracomment>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SessionHistoryModel</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <extracomment>A heading in the list of sessions and how many are under it: &quot;November 2026, 6 sessions&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SessionTimeline</name>
    <message numerus="yes">
        <source>%Ln session(s) are hidden by them.</source>
        <translation>
            <numerusform>%Ln session is hidden by them.</numerusform>
            <numerusform>%Ln sessions are hidden by them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln session(s) are too many for a preview. Narrow the filter, or export a PDF.</source>
        <translation>
            <numerusform>More than %Ln session is too many for a preview. Narrow the filter, or export a PDF.</numerusform>
            <numerusform>More than %Ln sessions are too many for a preview. Narrow the filter, or export a PDF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::Sidebar</name>
    <message numerus="yes">
        <source>%1, %Ln to look at</source>
        <extracomment>A page and how much waits there, for a screen reader: &quot;Review, 12 to look at&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln to look at</numerusform>
            <numerusform>%1, %Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SignPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) that payers ask for are missing. You can sign all the same.</source>
        <translation>
            <numerusform>%Ln thing that payers ask for is missing. You can sign all the same.</numerusform>
            <numerusform>%Ln things that payers ask for are missing. You can sign all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) below are worth a look first.</source>
        <translation>
            <numerusform>%Ln thing below is worth a look first.</numerusform>
            <numerusform>%Ln things below are worth a look first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SignedPanel</name>
    <message numerus="yes">
        <source>%Ln addendum(s)</source>
        <translation>
            <numerusform>%Ln addendum</numerusform>
            <numerusform>%Ln addenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::StatisticsBar</name>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <extracomment>After the figures of what a filter shows: how many sessions there are without it.</extracomment>
        <translation>
            <numerusform>of %Ln in all</numerusform>
            <numerusform>of %Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::TimelineBooking</name>
    <message numerus="yes">
        <source>%n session(s) are cancelled.</source>
        <extracomment>Of a series.</extracomment>
        <translation>
            <numerusform>%n session are cancelled.</numerusform>
            <numerusform>%n sessions are cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::TombstoneText</name>
    <message numerus="yes">
        <source>kept for %n year(s)</source>
        <extracomment>How long a record was to be kept before it could be destroyed; %n is in years after the last session.</extracomment>
        <translation>
            <numerusform>kept for %n year</numerusform>
            <numerusform>kept for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed note(s)</source>
        <extracomment>Clinical notes of sessions.</extracomment>
        <translation>
            <numerusform>%n signed note</numerusform>
            <numerusform>%n signed notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(s)</source>
        <extracomment>Something added to a signed note.</extracomment>
        <translation>
            <numerusform>%n addendum</numerusform>
            <numerusform>%n addenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned note(s)</source>
        <extracomment>Clinical notes of sessions that were never signed.</extracomment>
        <translation>
            <numerusform>%n unsigned note</numerusform>
            <numerusform>%n unsigned notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the data of %n session(s)</source>
        <extracomment>Of how many sessions it was written down what happened.</extracomment>
        <translation>
            <numerusform>the data of %n session</numerusform>
            <numerusform>the data of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished text(s)</source>
        <extracomment>Texts that somebody is typing and that are not stored yet.</extracomment>
        <translation>
            <numerusform>%n unfinished text</numerusform>
            <numerusform>%n unfinished texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the plan</source>
        <extracomment>Behaviors, programs, interventions and reinforcers of a client&apos;s plan.</extracomment>
        <translation>
            <numerusform>%n entry of the plan</numerusform>
            <numerusform>%n entries of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progress report(s)</source>
        <translation>
            <numerusform>%n progress report</numerusform>
            <numerusform>%n progress reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::VerifyCommand</name>
    <message numerus="yes">
        <source>%n problem(s) were found in this practice.</source>
        <translation>
            <numerusform>%n problem was found in this practice.</numerusform>
            <numerusform>%n problems were found in this practice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity log entry(s)</source>
        <translation>
            <numerusform>%n activity log entry</numerusform>
            <numerusform>%n activity log entries</numerusform>
        </translation>
    </message>
</context>
</TS>
