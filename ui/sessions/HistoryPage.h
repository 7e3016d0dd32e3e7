#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class OpenPractice;
class SessionTimeline;

/// Every session of the practice.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(OpenPractice &practice, QWidget *parent = nullptr);

    [[nodiscard]] SessionTimeline *timeline() const { return m_timeline; }
    void focusSearch();
    /// Opens the panel that books a session.
    void newSession();
    /// False when something typed would be lost with the page.
    bool flush();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_newSession;
    SessionTimeline *m_timeline;
};

} // namespace bitacora
