#include "WindowBench.h"

#include "BenchWindow.h"
#include "ClientRepository.h"
#include "OpenPractice.h"
#include "ProcessMemory.h"
#include "SessionFilterBar.h"
#include "SessionHistoryModel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"

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

class WindowBench
{
public:
    WindowBench(const BenchPractice &bench, BenchTable &table)
        : m_table(table)
        , m_window(bench)
    {
    }

    void run()
    {
        measureUnlock();
        measureWholePractice();
        measureClient();
        m_table.addFigure(u"memory of the process"_s, residentMegabytes(), u"MB"_s, memoryTarget);
    }

private:
    void measureUnlock()
    {
        m_window.open();
        measureUnlockAt({PracticePlace::Page::Client, busiestClient()},
                        u"key to the first painted history of a client"_s);
        measureUnlockAt({PracticePlace::Page::History, {}}, u"key to the first painted history of the practice"_s);
    }

    /// A practice opens where it was left.
    void measureUnlockAt(const PracticePlace &place, const QString &name)
    {
        m_window.goTo(place);
        m_table.addFigure(name,
                          medianMilliseconds(
                              [this] {
                                  m_window.open();
                                  paintHistory();
                              },
                              [this] { m_window.lock(); }),
                          u"ms"_s, unlockTarget);
    }

    void paintHistory()
    {
        waitFor([this] { return m_window.timeline() != nullptr; });
        const PaintCounter paints(m_window.timeline()->table()->viewport());
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
        m_window.goTo({PracticePlace::Page::History, {}});
        SessionTimeline &shown = *m_window.timeline();
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

    ClientId busiestClient()
    {
        const auto clients =
            orGiveUp(m_window.window().practice()->practice().clients().summaries(ClientState::Active));
        const auto busiest = std::max_element(clients.cbegin(), clients.cend(), [](const auto &a, const auto &b) {
            return a.sessionCount < b.sessionCount;
        });
        return busiest->client.id;
    }

    void measureClient()
    {
        const ClientId client = busiestClient();
        m_window.goTo({PracticePlace::Page::Client, client});
        SessionFilter all;
        all.client = client;
        SessionFilter completed = all;
        completed.statuses = {SessionStatus::Completed};
        SessionFilter words = all;
        // In nearly every note.
        words.words = u"session"_s;
        m_table.addFigure(u"filter change, one client"_s, filterChange(*m_window.timeline(), all, completed), u"ms"_s,
                          clientTarget);
        m_table.addFigure(u"search in notes, one client"_s, filterChange(*m_window.timeline(), all, words), u"ms"_s,
                          clientTarget);
    }

    BenchTable &m_table;
    BenchWindow m_window;
};

} // namespace

BenchTable windowBench(const BenchPractice &bench)
{
    BenchTable table(u"The window, up to the painted screen"_s);
    WindowBench(bench, table).run();
    return table;
}

} // namespace bitacora
