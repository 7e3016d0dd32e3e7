#pragma once

#include "Error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace bitacora {

class MessageBar;

/// On the page of a locked practice: that what was deleted is being erased, quietly and once it takes a moment, or
/// why it could not be; and the like of backups and of a new key. Takes no keyboard but for what can be cancelled.
class ErasureLine final : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        /// A person can type the passphrase meanwhile.
        Erasing,
        /// The program closes afterwards.
        Quitting,
        /// A backup takes the place of the practice, which opens afterwards.
        Restoring,
        /// A backup is made; the program closes afterwards.
        BackingUp,
        /// The practice gets another data key, after a backup where one is due; its new recovery sheet comes afterwards.
        ReplacingKey,
    };

    explicit ErasureLine(QWidget *parent = nullptr);

    /// Takes away what was said of a failure.
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    void showFailure(const Error &error);
    /// Of a backup, 0 to 100.
    void setPercent(int percent);
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    /// The program is to close without the backup.
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString sentence() const;
    void retranslate();

    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    MessageBar *m_message = nullptr;
    QTimer *m_delay = nullptr;
    State m_state = State::Idle;
    std::optional<Error> m_failure;
};

} // namespace bitacora
