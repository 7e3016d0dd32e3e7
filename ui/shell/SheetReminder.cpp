#include "SheetReminder.h"

#include "DemoPractice.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "RecoverySheetCheck.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bitacora {

SheetReminder::SheetReminder(Practice &practice, QWidget *parent)
    : MessageBar(parent)
    , m_practice(practice)
{
    setObjectName(u"sheetReminder"_s);
    actionButton()->setObjectName(u"sheetReminderCheck"_s);
    connect(&practice.settings(), &PracticeSettingsRepository::statesReplaced, this, &SheetReminder::refresh);
    connect(this, &MessageBar::closed, this, &SheetReminder::silence);
    refresh();
}

void SheetReminder::silence()
{
    m_isSilent = true;
    refresh();
}

void SheetReminder::refresh()
{
    const bool asks = !m_isSilent && !m_practice.isReadOnly() && !DemoPractice::isSample(m_practice.path());
    if (!asks || RecoverySheetCheck::isConfirmed(m_practice)) {
        if (!text().isEmpty())
            clear();
        return;
    }
    showInfo(tr("Is the recovery sheet at hand? Without it, a lost passphrase means a lost practice."));
    //: A button that leads to where two groups of the recovery sheet are typed
    setAction(tr("Check the sheet…"));
}

void SheetReminder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    MessageBar::changeEvent(event);
}

} // namespace bitacora
