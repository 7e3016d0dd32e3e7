#include "ClinicalNoteEntry.h"

#include "Practice.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace bitacora {

ClinicalNoteEntry::ClinicalNoteEntry(const Practice &practice, QWidget *parent)
    : SessionEntry(practice, QStringLiteral("openNote"), parent)
{
    connect(&practice.sessionNotes(), &SessionNoteRepository::changed, this, &ClinicalNoteEntry::follow);
    connect(&practice.signedNotes(), &SignedNoteRepository::changed, this, &ClinicalNoteEntry::follow);
    load();
}

void ClinicalNoteEntry::load()
{
    title()->setText(tr("Clinical note"));
    //: Open the clinical note.
    button()->setText(tr("Open"));
    button()->setAccessibleName(tr("Open the clinical note"));
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    button()->setToolTip(tr("Open the clinical note (%1)").arg(keys.toString(QKeySequence::NativeText)));
    if (!session().isValid())
        return;
    QString text;
    if (const auto mark = practice().signedNotes().mark(session()); mark && *mark) {
        const QDateTime there = (*mark)->signedAt.toLocalTime();
        //: How far a clinical note is; %1 is the day.
        text = tr("Signed %1").arg(QLocale().toString(there.date(), QLocale::ShortFormat));
        if ((*mark)->addenda > 0)
            //: Behind "Signed 11/18/2026"
            text += QStringLiteral(" · ") + tr("%Ln addendum(s)", nullptr, (*mark)->addenda);
    } else {
        const auto note = practice().sessionNotes().find(session());
        const auto typed = practice().sessionNotes().draft(session());
        const bool isBegun = (note && *note) || (typed && *typed);
        //: How far a clinical note is.
        text = !note ? note.error().sentence() : isBegun ? tr("Draft, not signed") : tr("Not written yet");
        if (!isBegun)
            //: Write the clinical note.
            button()->setText(tr("Write…"));
    }
    setSummary(text);
}

} // namespace bitacora
