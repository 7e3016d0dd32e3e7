#include "UndoOffer.h"

#include "ChangeStack.h"

#include <QEvent>
#include <QPushButton>

namespace bitacora {

UndoOffer::UndoOffer(ChangeStack &changes, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_bar(bar)
{
    connect(&m_bar, &MessageBar::actionTriggered, this, &UndoOffer::undo);
    connect(&m_bar, &MessageBar::messageChanged, this, [this] { m_isOffered = false; });
    // What is stored while the page goes finds no bar any more.
    connect(&m_bar, &QObject::destroyed, this, [this] { m_isOffered = false; });
    // An undo takes back what was done last: after anything else it would take back that.
    connect(&m_changes, &ChangeStack::changed, this, &UndoOffer::withdraw);
    m_bar.installEventFilter(this);
}

void UndoOffer::offer(const QString &sentence, MessageBar::Kind kind)
{
    m_bar.showMessage(kind, sentence);
    m_bar.setAction(tr("Undo"));
    m_isOffered = true;
}

void UndoOffer::withdraw()
{
    if (m_isOffered)
        m_bar.clear();
}

bool UndoOffer::eventFilter(QObject *watched, QEvent *event)
{
    // The sentence is in the language that it was said in, unless the page has said it anew.
    if (watched == &m_bar && event->type() == QEvent::LanguageChange && m_bar.actionButton()->text() != tr("Undo"))
        withdraw();
    return QObject::eventFilter(watched, event);
}

void UndoOffer::undo()
{
    if (!m_isOffered)
        return;
    Q_EMIT undoing();
    if (!m_isOffered)
        return;
    withdraw();
    m_changes.undo();
    Q_EMIT undone();
}

} // namespace bitacora
