#include "WindowBench.h"

#include "ClientRepository.h"
#include "MainWindow.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "Preferences.h"
#include "ProcessMemory.h"
#include "SessionFilterBar.h"
#include "SessionHistoryModel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double unlockTarget = 150;
constexpr double clientTarget = 16;
constexpr double practiceTarget = 50;
constexpr double scrollTarget = 8;
constexpr double memoryTarget = 120;
constexpr int patience = 10'000;

/// Counts how often a widget is painted.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        Q_UNUSED(watched)
        if (event->type() == QEvent::Paint)
            ++count;
        return false;
    }
};

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

class WindowBench
{
public:
    WindowBench(const BenchPractice &bench, BenchTable &table)
        : m_bench(bench)
        , m_table(table)
        , m_window(m_preferences, ShellOptions())
        , m_key(bench.open()->dataKey())
    {
        m_window.show();
    }

    void run()
    {
        measureUnlock();
        measureWholePractice();
        measureClient();
        m_table.addFigure(u"memory of the process"_s, residentMegabytes(), u"MB"_s, memoryTarget);
    }

private:
    void open()
    {
        if (const auto opened = m_window.openWithKey(m_bench.path(), m_key.clone()); !opened)
            giveUp(opened.error());
    }

    /// The timeline that is on the screen; null while there is none.
    [[nodiscard]] SessionTimeline *timeline() const
    {
        const QList<SessionTimeline *> all = m_window.findChildren<SessionTimeline *>();
        const auto shown =
            std::find_if(all.cbegin(), all.cend(), [](const SessionTimeline *each) { return each->isVisible(); });
        return shown == all.cend() ? nullptr : *shown;
    }

    void goTo(const PracticePlace &place)
    {
        m_window.view()->goTo(place);
        waitFor([this] { return timeline() != nullptr; });
    }

    void measureUnlock()
    {
        open();
        measureUnlockAt({PracticePlace::Page::Client, busiestClient()},
                        u"key to the first painted history of a client"_s);
        measureUnlockAt({PracticePlace::Page::History, {}}, u"key to the first painted history of the practice"_s);
    }

    /// A practice opens where it was left.
    void measureUnlockAt(const PracticePlace &place, const QString &name)
    {
        goTo(place);
        m_table.addFigure(name,
                          medianMilliseconds(
                              [this] {
                                  open();
                                  paintHistory();
                              },
                              [this] { lock(); }),
                          u"ms"_s, unlockTarget);
    }

    /// Not counted: it comes before the key.
    void lock()
    {
        m_window.lock(UnlockPage::Reason::Locked);
        waitFor([this] { return m_window.practice() == nullptr; });
        QApplication::processEvents();
    }

    void paintHistory()
    {
        waitFor([this] { return timeline() != nullptr; });
        const PaintCounter paints(timeline()->table()->viewport());
        waitFor([&paints] { return paints.count > 0; });
    }

    /// As the filter bar announces it, up to the painted list.
    void show(SessionTimeline &shown, const SessionFilter &filter)
    {
        const PaintCounter paints(shown.table()->viewport());
        Q_EMIT shown.filterBar()->filterChanged(filter);
        waitFor([&paints] { return paints.count > 0; });
    }

    double filterChange(SessionTimeline &shown, const SessionFilter &one, const SessionFilter &other)
    {
        const Comparison times = compared([&] { show(shown, one); }, [&] { show(shown, other); });
        return std::max(times.ours, times.reference);
    }

    void measureWholePractice()
    {
        goTo({PracticePlace::Page::History, {}});
        SessionTimeline &shown = *timeline();
        const SessionFilter whole;
        SessionFilter completed;
        completed.statuses = {SessionStatus::Completed};
        m_table.addFigure(u"filter change, whole practice"_s, filterChange(shown, whole, completed), u"ms"_s,
                          practiceTarget);
        show(shown, whole);
        QScrollBar *bar = shown.table()->verticalScrollBar();
        bar->setValue(0);
        const double time = medianMilliseconds([&] {
            const PaintCounter paints(shown.table()->viewport());
            bar->setValue(bar->value() + bar->pageStep());
            waitFor([&paints] { return paints.count > 0; });
        });
        m_table.addFigure(u"scrolling a page, whole practice"_s, time, u"ms"_s, scrollTarget);
    }

    [[nodiscard]] ClientId busiestClient() const
    {
        const auto clients = orGiveUp(m_window.practice()->practice().clients().summaries(ClientState::Active));
        const auto busiest = std::max_element(clients.cbegin(), clients.cend(), [](const auto &a, const auto &b) {
            return a.sessionCount < b.sessionCount;
        });
        return busiest->client.id;
    }

    void measureClient()
    {
        const ClientId client = busiestClient();
        goTo({PracticePlace::Page::Client, client});
        SessionFilter all;
        all.client = client;
        SessionFilter completed = all;
        completed.statuses = {SessionStatus::Completed};
        SessionFilter words = all;
        // In nearly every note.
        words.words = u"session"_s;
        m_table.addFigure(u"filter change, one client"_s, filterChange(*timeline(), all, completed), u"ms"_s,
                          clientTarget);
        m_table.addFigure(u"search in notes, one client"_s, filterChange(*timeline(), all, words), u"ms"_s,
                          clientTarget);
    }

    const BenchPractice &m_bench;
    BenchTable &m_table;
    Preferences m_preferences;
    MainWindow m_window;
    SecretBytes m_key;
};

} // namespace

BenchTable windowBench(const BenchPractice &bench)
{
    BenchTable table(u"The window, up to the painted screen"_s);
    WindowBench(bench, table).run();
    return table;
}

} // namespace bitacora
