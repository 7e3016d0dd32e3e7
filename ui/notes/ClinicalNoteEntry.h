#pragma once

#include "Session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class Practice;

/// How far the clinical note of a session is, in one line, and the way to it.
class ClinicalNoteEntry : public QWidget
{
    Q_OBJECT

public:
    explicit ClinicalNoteEntry(const Practice &practice, QWidget *parent = nullptr);

    void showSession(SessionId session);
    /// "Not written yet", "Draft", "Signed Nov 18, 2026".
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
