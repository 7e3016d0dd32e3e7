#pragma once

#include "Session.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace bitacora {

class Practice;
class StatusMenu;

/// What a session is, fact by fact, and the button that changes its status.
class SessionFacts : public QWidget
{
    Q_OBJECT

public:
    SessionFacts(const Practice &practice, QWidget *parent = nullptr);

    /// Whether the client is one of the facts (in the history of the whole practice).
    void setClientShown(bool shown);
    void showSession(const Session &session);
    [[nodiscard]] QPushButton *statusButton() const { return m_status; }

    /// "4:00 – 5:00 PM · 60 min", with the zone when its clock differs from the computer's.
    static QString timeText(const Session &session, const QByteArray &computersZone);

Q_SIGNALS:
    void statusChosen(bitacora::SessionStatus status);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Fact { Client, Time, Repeat, Service, Calendar, Place, Fee, Status, Reason, FactCount };

    void addFact(QGridLayout *grid, Fact fact, QWidget *value);
    /// A fact that is not there takes no room.
    void setFact(Fact fact, const QString &text);
    [[nodiscard]] QString repeatText(SessionId id) const;
    [[nodiscard]] QString serviceText(ServiceId id) const;
    [[nodiscard]] QString clientText(const std::optional<ClientId> &client) const;
    void retranslate();

    const Practice &m_practice;
    Session m_session;
    bool m_clientShown = false;
    std::array<QLabel *, FactCount> m_names {};
    std::array<QWidget *, FactCount> m_values {};
    QPushButton *m_status;
    StatusMenu *m_statusMenu;
};

} // namespace bitacora
