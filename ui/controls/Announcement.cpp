#include "Announcement.h"

#include <QAccessible>
#include <QWidget>

namespace bitacora {

namespace {

std::function<void(const QString &)> &theObserver()
{
    static std::function<void(const QString &)> observer;
    return observer;
}

} // namespace

void announce(QWidget *where, const QString &text)
{
    if (text.isEmpty())
        return;
    if (theObserver())
        theObserver()(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(where, text);
#else
    // An alert makes the screen reader say the widget's name, which is to be the text.
    QAccessibleEvent event(where, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void observeAnnouncements(std::function<void(const QString &)> observer)
{
    theObserver() = std::move(observer);
}

} // namespace bitacora
