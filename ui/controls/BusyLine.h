#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace bitacora {

class BackgroundJob;

/// What slow work shows once it has taken 300 ms: a sentence, how far it is where that is known, and a
/// way to cancel it.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    /// Follows `job` for as long as both live.
    BusyLine(BackgroundJob &job, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// The keyboard stays where it is: what it is in stays open meanwhile.
    void leaveFocus() { m_takesFocus = false; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(bool running);
    void retranslate();

    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer *m_delay = nullptr;
    bool m_takesFocus = true;
};

} // namespace bitacora
