#include "BenchWindow.h"

#include "PracticeView.h"
#include "SessionTimeline.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int patience = 10'000;
} // namespace

PaintCounter::PaintCounter(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool PaintCounter::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    if (event->type() == QEvent::Paint)
        ++count;
    return false;
}

void waitFor(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        QApplication::processEvents(QEventLoop::AllEvents);
        if (timer.elapsed() > patience)
            giveUp(u"Nothing was painted."_s);
    }
}

BenchWindow::BenchWindow(const BenchPractice &bench)
    : m_bench(bench)
    , m_window(m_preferences, ShellOptions())
    , m_key(bench.open()->dataKey())
{
    m_window.show();
}

void BenchWindow::open()
{
    if (const auto opened = m_window.openWithKey(m_bench.path(), m_key.clone()); !opened)
        giveUp(opened.error());
}

void BenchWindow::lock()
{
    m_window.lock(UnlockPage::Reason::Locked);
    waitFor([this] { return m_window.practice() == nullptr; });
    QApplication::processEvents();
}

void BenchWindow::goTo(const PracticePlace &place)
{
    m_window.view()->goTo(place);
    waitFor([this] { return timeline() != nullptr; });
}

SessionTimeline *BenchWindow::timeline() const
{
    const QList<SessionTimeline *> all = m_window.findChildren<SessionTimeline *>();
    const auto shown =
        std::find_if(all.cbegin(), all.cend(), [](const SessionTimeline *each) { return each->isVisible(); });
    return shown == all.cend() ? nullptr : *shown;
}

} // namespace bitacora
