#pragma once

#include "Error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QTimer;

namespace bitacora {

class MessageBar;

/// On the page of a locked practice: that what was deleted is being erased, quietly and once it takes a moment, or
/// why it could not be. Takes no keyboard.
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
    };

    explicit ErasureLine(QWidget *parent = nullptr);

    /// Takes away what was said of a failure.
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    void showFailure(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    MessageBar *m_message = nullptr;
    QTimer *m_delay = nullptr;
    State m_state = State::Idle;
    std::optional<Error> m_failure;
};

} // namespace bitacora
