#pragma once

#include "BookingForm.h"
#include "BookingPanel.h"
#include "FormField.h"
#include "MessageBar.h"
#include "SessionTimeline.h"
#include "TimeField.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace bitacora {

/// A page of sessions with the panel that books, and how its fields are reached. Today is Wednesday 18 November 2026;
/// it is 10:00 in New York.
class BookingBench
{
protected:
    using Field = BookingForm::Field;

    void begin()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(QStringLiteral("Mateo Luna")).id;
    }

    [[nodiscard]] BookingPanel *panel() const { return m_page->booking()->panel(); }
    [[nodiscard]] BookingForm *form() const { return panel()->form(); }
    [[nodiscard]] QWidget *editor(Field field) const { return form()->field(field)->field(); }
    [[nodiscard]] QLineEdit *line(Field field) const { return qobject_cast<QLineEdit *>(editor(field)); }
    [[nodiscard]] MessageBar *bar() const
    {
        for (MessageBar *bar : m_page->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->actionButton()->isVisible())
                return bar;
        }
        return nullptr;
    }

    void open(std::optional<ClientId> client)
    {
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), client);
        m_page->resize(1200, 900);
        showActive(*m_page);
        m_page->focusList();
    }
    /// What the keys reach: the list of names while it is open, else whatever has the keyboard.
    static QWidget *keyboard()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    static void type(const QString &text) { QTest::keyClicks(keyboard(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(keyboard(), key, modifiers);
    }
    void retype(Field field, const QString &text) const
    {
        QWidget *widget = editor(field);
        widget->setFocus();
        if (auto *time = qobject_cast<TimeField *>(widget))
            time->lineEdit()->selectAll();
        else
            qobject_cast<QLineEdit *>(widget)->selectAll();
        QTest::keyClicks(widget, text);
    }
    [[nodiscard]] QList<Session> all() const
    {
        QList<Session> sessions;
        const auto keys = m_fixture->practice().sessions().keys({});
        for (const SessionKey &key : *keys)
            sessions.append(m_fixture->stored(SessionId {key.id}));
        return sessions;
    }

    std::unique_ptr<UiFixture> m_fixture;
    ClientId m_client;
    std::unique_ptr<SessionTimeline> m_page;
};

} // namespace bitacora
