#include "ReadOnlyGuard.h"

#include "PassphraseField.h"
#include "SearchField.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace bitacora {

namespace {

template <typename Field>
bool close(QWidget *widget)
{
    auto *field = qobject_cast<Field *>(widget);
    if (field == nullptr)
        return false;
    if (!field->isReadOnly())
        field->setReadOnly(true);
    return true;
}

void closeField(QWidget *widget)
{
    if (qobject_cast<SearchField *>(widget) != nullptr || qobject_cast<PassphraseField *>(widget) != nullptr)
        return;
    // A spin box has a line of its own inside, and steps besides.
    (void)(close<QAbstractSpinBox>(widget) || close<QLineEdit>(widget) || close<QPlainTextEdit>(widget)
           || close<QTextEdit>(widget));
}

} // namespace

ReadOnlyGuard::ReadOnlyGuard(QWidget *pages)
    : QObject(pages)
    , m_pages(pages)
{
    const QList<QWidget *> there = pages->findChildren<QWidget *>();
    for (QWidget *widget : there) {
        if (pages->isAncestorOf(widget))
            closeField(widget);
    }
    QCoreApplication::instance()->installEventFilter(this);
}

bool ReadOnlyGuard::eventFilter(QObject *watched, QEvent *event)
{
    // Before it is seen for the first time, and when its own form opens it again.
    if (!watched->isWidgetType() || (event->type() != QEvent::Polish && event->type() != QEvent::ReadOnlyChange))
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // What pops up is a window of its own: it filters, and changes no record.
    if (m_pages->isAncestorOf(widget))
        closeField(widget);
    return false;
}

} // namespace bitacora
