#include "FactsEntry.h"

#include "FactsSummary.h"
#include "Practice.h"
#include "SessionFactsRepository.h"

#include <QLabel>
#include <QPushButton>

namespace bitacora {

FactsEntry::FactsEntry(const Practice &practice, QWidget *parent)
    : SessionEntry(practice, QStringLiteral("recordFacts"), parent)
{
    connect(&practice.sessionFacts(), &SessionFactsRepository::changed, this, &FactsEntry::follow);
    load();
}

void FactsEntry::load()
{
    title()->setText(tr("What happened"));
    button()->setText(tr("Record…"));
    button()->setAccessibleName(tr("Record what happened"));
    button()->setToolTip(
        tr("Record what happened (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText)));
    if (!session().isValid())
        return;
    const auto facts = practice().sessionFacts().find(session());
    const auto draft = practice().sessionFacts().draft(session());
    QString text = facts ? FactsSummary::text(*facts) : facts.error().sentence();
    if (draft && *draft)
        //: %1 is what is recorded; something more was typed, which is not recorded yet.
        text = tr("%1 · not finished").arg(text);
    setSummary(text);
}

} // namespace bitacora
