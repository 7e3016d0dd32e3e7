#pragma once

#include "Session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class Practice;

/// What was recorded of a session in one line, and the way to the form.
class FactsEntry : public QWidget
{
    Q_OBJECT

public:
    explicit FactsEntry(const Practice &practice, QWidget *parent = nullptr);

    void showSession(SessionId session);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPushButton *button() const { return m_open; }

Q_SIGNALS:
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();

    const Practice &m_practice;
    SessionId m_session;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_open;
};

} // namespace bitacora
