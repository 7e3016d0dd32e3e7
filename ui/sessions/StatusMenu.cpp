#include "StatusMenu.h"

#include "StatusGlyph.h"

#include <QAction>
#include <QEvent>

namespace bitacora {

StatusMenu::StatusMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const SessionStatus status : allSessionStatuses) {
        QAction *action = addAction(QString());
        action->setData(int(status));
        action->setIconVisibleInMenu(true);
        connect(action, &QAction::triggered, this, [this, status] { Q_EMIT chosen(status); });
    }
    retranslate();
    // Icons are tinted when they are asked for, so that they follow the theme.
    connect(this, &QMenu::aboutToShow, this, &StatusMenu::retranslate);
}

void StatusMenu::offer(const QList<SessionStatus> &statuses)
{
    const QList<QAction *> entries = actions();
    for (QAction *action : entries)
        action->setVisible(statuses.contains(SessionStatus(action->data().toInt())));
}

void StatusMenu::setCurrent(std::optional<SessionStatus> status)
{
    m_current = status;
    const QList<QAction *> entries = actions();
    for (QAction *action : entries) {
        QFont font = action->font();
        const bool isCurrent = status && action->data().toInt() == int(*status);
        font.setBold(isCurrent);
        action->setFont(font);
        if (isCurrent)
            setActiveAction(action);
    }
}

void StatusMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusMenu::retranslate()
{
    //: The title of a menu of statuses.
    setTitle(tr("Status"));
    const QList<QAction *> entries = actions();
    for (QAction *action : entries) {
        const auto status = SessionStatus(action->data().toInt());
        action->setText(SessionStatusText::name(status));
        action->setIcon(statusIcon(status));
    }
}

} // namespace bitacora
