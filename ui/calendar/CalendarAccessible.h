#pragma once

#include "Identifier.h"

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace bitacora {

class CalendarGrid;

/// A view of the calendar for screen readers: a list of its sessions, in order of time.
class CalendarAccessible final : public QAccessibleWidget
{
public:
    explicit CalendarAccessible(CalendarGrid *grid);
    ~CalendarAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] CalendarGrid *grid() const;
    QAccessibleInterface *childFor(SessionId id) const;
    void dropGone() const;

    mutable QHash<qint64, QAccessible::Id> m_children;
};

/// One session in it: its words, its place, and that it can be opened.
class CalendarSessionAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CalendarSessionAccessible(CalendarGrid *grid, SessionId session);

    [[nodiscard]] SessionId session() const { return m_session; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] int row() const;

    QPointer<CalendarGrid> m_grid;
    SessionId m_session;
};

/// Makes every CalendarGrid speak so. May be called any number of times.
void installCalendarAccessibility();

} // namespace bitacora
