#include "GuardBench.h"

#include "BackupDesk.h"
#include "BackupSettings.h"
#include "BenchWindow.h"
#include "PracticeView.h"
#include "SessionTable.h"
#include "SessionTimeline.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// By what the issue asks for.
constexpr double frameTarget = 16;
constexpr double lockTarget = 100;
/// As a display asks for them.
constexpr qint64 betweenFrames = 16;
constexpr std::size_t quietFrames = 600;
constexpr double nanosecondsPerMillisecond = 1e6;

class GuardBench
{
public:
    GuardBench(const BenchPractice &bench, BenchTable &table)
        : m_table(table)
        , m_window(bench)
    {
        // The lock page is made with the first lock.
        m_window.open();
        openWithBackups();
    }

    void run()
    {
        measureFrames();
        const auto openAgain = [this] { openWithBackups(); };
        m_table.addFigure(u"lock to the painted lock page"_s, medianMilliseconds([this] { lockAndPaint(); }, openAgain),
                          u"ms"_s, lockTarget);
        const auto openAndBackUp = [this] {
            openWithBackups();
            backups().start();
            // Into its verification or its copying, by turns.
            m_longerWait = !m_longerWait;
            QElapsedTimer timer;
            timer.start();
            waitFor([&] { return timer.elapsed() > (m_longerWait ? lateInBackup : earlyInBackup); });
        };
        m_table.addFigure(u"the same while a backup is made"_s,
                          medianMilliseconds([this] { lockAndPaint(); }, openAndBackUp), u"ms"_s, lockTarget);
    }

private:
    static constexpr qint64 earlyInBackup = 100;
    static constexpr qint64 lateInBackup = 900;

    [[nodiscard]] BackupDesk &backups() { return m_window.window().view()->backups(); }

    void openWithBackups()
    {
        m_window.lock();
        m_window.open();
        m_window.goTo({PracticePlace::Page::History, {}});
        BackupSettings settings = backups().settings();
        settings.folder = m_folder.path();
        if (const auto set = backups().setSettings(settings); !set)
            giveUp(set.error());
    }

    /// From the change of the list to its painted rows.
    double frame(QScrollBar &bar, SessionTimeline &shown)
    {
        QElapsedTimer timer;
        timer.start();
        const PaintCounter paints(shown.table()->viewport());
        const int next = bar.value() + bar.pageStep();
        bar.setValue(next > bar.maximum() ? 0 : next);
        waitFor([&paints] { return paints.count > 0; });
        const double time = double(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
        const qint64 rest = betweenFrames - timer.elapsed();
        if (rest > 0)
            QThread::msleep(static_cast<unsigned long>(rest));
        return time;
    }

    std::vector<double> framesWhile(const std::function<bool(std::size_t)> &goesOn)
    {
        SessionTimeline &shown = *m_window.timeline();
        QScrollBar &bar = *shown.table()->verticalScrollBar();
        std::vector<double> frames;
        while (goesOn(frames.size()))
            frames.push_back(frame(bar, shown));
        std::sort(frames.begin(), frames.end());
        return frames;
    }

    void addFrames(const QString &name, const std::vector<double> &frames, std::optional<double> target)
    {
        constexpr std::size_t hundred = 100;
        m_table.addFigure(u"%1: 99 of 100 of %2 frames within"_s.arg(name).arg(frames.size()),
                          frames.at(frames.size() - 1 - frames.size() / hundred), u"ms"_s, target);
        m_table.addFigure(u"%1: the longest frame"_s.arg(name), frames.back(), u"ms"_s, target);
    }

    void measureFrames()
    {
        waitFor([this] { return m_window.timeline()->table()->verticalScrollBar()->maximum() > 0; });
        // What is seen for the first time does not count.
        (void)framesWhile([](std::size_t done) { return done < quietFrames / 10; });
        addFrames(u"nothing beside"_s, framesWhile([](std::size_t done) { return done < quietFrames; }), std::nullopt);
        backups().start();
        addFrames(u"a backup beside"_s, framesWhile([this](std::size_t) { return backups().isRunning(); }),
                  frameTarget);
    }

    void lockAndPaint()
    {
        // The page itself is behind what stands on it, and not painted.
        auto *title = m_window.window().findChild<UnlockPage *>()->findChild<QLabel *>(u"frontTitle"_s);
        const PaintCounter paints(title);
        m_window.window().lock(UnlockPage::Reason::Locked);
        waitFor([&paints] { return paints.count > 0; });
    }

    BenchTable &m_table;
    QTemporaryDir m_folder;
    BenchWindow m_window;
    bool m_longerWait = false;
};

} // namespace

BenchTable guardBench(const BenchPractice &bench)
{
    BenchTable table(u"The window while it guards"_s);
    GuardBench(bench, table).run();
    return table;
}

} // namespace bitacora
