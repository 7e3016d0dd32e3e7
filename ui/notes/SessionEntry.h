#pragma once

#include "Session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class Practice;

/// Something that a session has, in one line below a title, and the way to it. Whoever derives from it knows what.
class SessionEntry : public QWidget
{
    Q_OBJECT

public:
    void showSession(SessionId session);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPushButton *button() const { return m_open; }

Q_SIGNALS:
    void requested();

protected:
    SessionEntry(const Practice &practice, const QString &buttonName, QWidget *parent);

    [[nodiscard]] const Practice &practice() const { return m_practice; }
    [[nodiscard]] SessionId session() const { return m_session; }
    [[nodiscard]] QLabel *title() const { return m_title; }
    void setSummary(const QString &text);
    /// What the entry says of that session may be other than it was.
    void follow(SessionId session);
    /// Says all of it anew, in the language of the interface. There may be no session yet.
    virtual void load() = 0;
    void changeEvent(QEvent *event) override;

private:
    const Practice &m_practice;
    SessionId m_session;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_open;
};

} // namespace bitacora
