#include "TypingPause.h"

namespace bitacora {

TypingPause::TypingPause(QObject *parent)
    : QObject(parent)
{
    m_pause.setInterval(pause);
    m_latest.setInterval(atLatest);
    for (QTimer *timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &TypingPause::end);
    }
}

void TypingPause::typed()
{
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void TypingPause::stop()
{
    m_pause.stop();
    m_latest.stop();
}

void TypingPause::end()
{
    stop();
    Q_EMIT due();
}

} // namespace bitacora
