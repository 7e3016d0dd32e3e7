#include "CheckListMenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace bitacora {

CheckListMenu::CheckListMenu(QWidget *parent)
    : QMenu(parent)
{
}

void CheckListMenu::setEntries(const QList<Entry> &entries)
{
    clear();
    QSet<qint64> known;
    for (const Entry &entry : entries) {
        // An ampersand in a service's name is no mnemonic.
        QString text = entry.text;
        text.replace(u'&', QStringLiteral("&&"));
        QAction *action = addAction(entry.icon, text);
        action->setData(entry.key);
        action->setCheckable(true);
        action->setChecked(m_checked.contains(entry.key));
        known.insert(entry.key);
        connect(action, &QAction::toggled, this, [this, key = entry.key](bool on) {
            if (on)
                m_checked.insert(key);
            else
                m_checked.remove(key);
            Q_EMIT checkedChanged();
        });
    }
    m_checked.intersect(known);
}

void CheckListMenu::setChecked(const QSet<qint64> &keys)
{
    m_checked = keys;
    const QList<QAction *> entries = actions();
    for (QAction *action : entries) {
        const QSignalBlocker quiet(action);
        action->setChecked(keys.contains(action->data().toLongLong()));
    }
    update();
}

QStringList CheckListMenu::checkedTexts() const
{
    QStringList texts;
    const QList<QAction *> entries = actions();
    for (const QAction *action : entries) {
        if (action->isChecked())
            texts.append(action->text().replace(QLatin1String("&&"), QLatin1String("&")));
    }
    return texts;
}

bool CheckListMenu::toggleActive()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->toggle();
    return true;
}

void CheckListMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (actionAt(event->pos()) != activeAction() || !toggleActive())
        QMenu::mouseReleaseEvent(event);
}

void CheckListMenu::keyPressEvent(QKeyEvent *event)
{
    const bool toggles =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!toggles || !toggleActive())
        QMenu::keyPressEvent(event);
}

} // namespace bitacora
