#pragma once

#include <QObject>
#include <QTimer>

namespace bitacora {

/// Says when what is being typed is to be kept: at a pause, and while somebody types on without one at the
/// latest a second after the first key.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds after the last key.
    static constexpr int pause = 400;
    /// Milliseconds after the first key that is not kept yet.
    static constexpr int atLatest = 900;

    explicit TypingPause(QObject *parent = nullptr);

    void typed();
    /// What was typed is kept already, or gone.
    void stop();
    [[nodiscard]] bool isWaiting() const { return m_latest.isActive(); }

Q_SIGNALS:
    void due();

private:
    void end();

    QTimer m_pause;
    QTimer m_latest;
};

} // namespace bitacora
