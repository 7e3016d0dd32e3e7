#include "TombstoneText.h"

#include "Tombstone.h"

#include <QLocale>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString separator = u"; "_s;

} // namespace

QString TombstoneText::of(const QString &logged)
{
    const auto tombstone = Tombstone::fromText(logged);
    if (!tombstone)
        return logged;
    QStringList parts {days(tombstone->from, tombstone->to)};
    parts += counts(tombstone->contents);
    //: How long a record was to be kept before it could be destroyed; %n is in years after the last session.
    parts.append(tr("kept for %n year(s)", nullptr, tombstone->rule.years));
    return parts.join(separator);
}

QStringList TombstoneText::counts(const RecordContents &contents)
{
    QStringList parts {tr("%n session(s)", nullptr, contents.sessions)};
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    //: Clinical notes of sessions.
    add(contents.signedNotes, tr("%n signed note(s)", nullptr, contents.signedNotes));
    //: Something added to a signed note.
    add(contents.addenda, tr("%n addendum(s)", nullptr, contents.addenda));
    //: Clinical notes of sessions that were never signed.
    add(contents.notes, tr("%n unsigned note(s)", nullptr, contents.notes));
    //: Of how many sessions it was written down what happened.
    add(contents.facts, tr("the data of %n session(s)", nullptr, contents.facts));
    //: Texts that somebody is typing and that are not stored yet.
    add(contents.drafts, tr("%n unfinished text(s)", nullptr, contents.drafts));
    //: Behaviors, programs, interventions and reinforcers of a client's plan.
    add(contents.planEntries, tr("%n entry(ies) of the plan", nullptr, contents.planEntries));
    add(contents.reports, tr("%n progress report(s)", nullptr, contents.reports));
    return parts;
}

QString TombstoneText::days(QDate from, QDate to)
{
    const QLocale locale;
    const auto text = [&locale](QDate day) { return locale.toString(day, QLocale::ShortFormat); };
    //: From the first day to the last one.
    return from == to ? text(to) : tr("%1 – %2").arg(text(from), text(to));
}

} // namespace bitacora
