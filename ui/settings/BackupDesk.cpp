#include "BackupDesk.h"

#include "BackgroundJob.h"
#include "BackupFolder.h"
#include "BackupLog.h"
#include "BackupRepository.h"
#include "BackupStanding.h"
#include "OpenPractice.h"
#include "PracticeRestore.h"
#include "PracticeSettingsRepository.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr std::chrono::minutes lookEvery {1};
constexpr qint64 secondsOfHour = 3600;
constexpr qint64 reminderDays = 30;
const QString reminderState = u"backup.reminded"_s;

QList<BackupDesk::Listed> listedIn(const QString &folder, const QString &secondFolder, const QString &id,
                                   const QString &name)
{
    QList<BackupDesk::Listed> all;
    const auto add = [&](const QString &place, bool isSecond) {
        const QList<StoredBackup> found = BackupList::of(place, id, name);
        for (const StoredBackup &backup : found)
            all.append({backup, isSecond});
    };
    add(folder, false);
    if (!secondFolder.isEmpty())
        add(secondFolder, true);
    std::stable_sort(all.begin(), all.end(), [](const BackupDesk::Listed &a, const BackupDesk::Listed &b) {
        return a.backup.madeAt > b.backup.madeAt;
    });
    return all;
}

// Since then one is due. Not since the unlock: a lock may have called its backup off.
QDateTime lastBackup(const Practice &practice)
{
    for (const ActivityKind kind : {ActivityKind::BackupMade, ActivityKind::PracticeCreated}) {
        if (const auto entry = practice.backups().last(kind).value_or(std::nullopt))
            return entry->at;
    }
    return practice.clock().now();
}

} // namespace

BackupDesk::BackupDesk(OpenPractice &practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_job(new BackgroundJob(this))
    , m_listing(new BackgroundJob(this))
    , m_timer(new QTimer(this))
    , m_lastTry(lastBackup(practice.practice()))
{
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, &BackupDesk::startWhenDue);
    connect(m_job, &BackgroundJob::runningChanged, this, &BackupDesk::changed);
}

BackupDesk::~BackupDesk() = default;

void BackupDesk::keepTime()
{
    m_timer->start();
}

void BackupDesk::startWhenDue()
{
    const qint64 waited = m_lastTry.secsTo(m_practice.practice().clock().now());
    // A clock that was put back does not make anybody wait for longer.
    if (waited >= 0 && waited < settings().hours * secondsOfHour)
        return;
    m_lastTry = m_practice.practice().clock().now();
    if (m_practice.practice().backups().isDue().value_or(true))
        start();
}

void BackupDesk::start()
{
    if (m_job->isRunning() || m_practice.practice().isReadOnly())
        return;
    m_lastTry = m_practice.practice().clock().now();
    m_isBackingUp = true;
    const auto order = std::make_shared<BackupOrder>(BackupSettings::orderFor(m_practice.practice()));
    m_job->start<Result<MadeBackup>>(
        [order](BackgroundJob::Control &control) {
            return PracticeBackup::make(*order, [&control](int percent) { return control.report(percent); });
        },
        [this](const Result<MadeBackup> &outcome) { end(outcome); });
}

void BackupDesk::cancel()
{
    m_job->cancel();
    if (!std::exchange(m_isBackingUp, false))
        return;
    (void)m_practice.practice().backups().logFailed({ErrorCode::Cancelled, {}, {}});
    list();
}

bool BackupDesk::isRunning() const
{
    return m_job->isRunning();
}

void BackupDesk::end(const Result<MadeBackup> &outcome)
{
    m_isBackingUp = false;
    const auto logged = BackupLog::write(m_practice.practice().backups(), outcome);
    list();
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    Q_EMIT made(outcome->path);
    if (outcome->secondError)
        Q_EMIT failed(*outcome->secondError);
    else if (!logged)
        Q_EMIT failed(logged.error());
}

void BackupDesk::rehearse(const QString &path)
{
    if (m_job->isRunning())
        return;
    const auto order = std::make_shared<RestoreOrder>();
    order->backup = path;
    order->dataKey = m_practice.practice().dataKey();
    order->clock = &m_practice.practice().clock();
    QElapsedTimer took;
    took.start();
    m_job->start<Result<Rehearsal>>(
        [order](BackgroundJob::Control &control) {
            return PracticeRestore::rehearse(*order, [&control](int percent) { return control.report(percent); });
        },
        [this, path, took](const Result<Rehearsal> &outcome) {
            BackupRepository &log = m_practice.practice().backups();
            const QString name = Practice::nameOf(path);
            const auto logged =
                outcome ? log.logRehearsed(name, outcome->milliseconds) : log.logRehearsalFailed(name, took.elapsed());
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else if (!logged)
                Q_EMIT failed(logged.error());
            else
                Q_EMIT rehearsed(path, outcome->milliseconds);
        });
}

void BackupDesk::list()
{
    // What is known is not what the log tells of by now.
    m_isListed = false;
    const Practice &practice = m_practice.practice();
    const auto key = std::make_shared<SecretBytes>(practice.dataKey());
    m_listing->start<QList<Listed>>(
        [first = folder(), second = settings().secondFolder, id = practice.id(), name = practice.name(),
         path = practice.path(), key](BackgroundJob::Control &) {
            if (BackupFolder::isBackup(path))
                return QList<Listed> {{BackupList::at(path)}};
            QList<Listed> all = listedIn(first, second, id, name);
            for (Listed &one : all)
                one.hasOtherKey = one.backup.isGood() && !BackupList::opensWith(one.backup, *key);
            return all;
        },
        [this](const QList<Listed> &found) {
            m_backups = found;
            m_isListed = true;
            Q_EMIT changed();
        });
}

BackupSettings BackupDesk::settings() const
{
    return BackupSettings::of(m_practice.practice().settings());
}

Result<void> BackupDesk::setSettings(const BackupSettings &settings)
{
    auto stored = settings.store(m_practice.practice().settings());
    Q_EMIT changed();
    list();
    return stored;
}

QString BackupDesk::folderOf(const BackupSettings &settings) const
{
    return settings.folderFor(m_practice.practice().path());
}

bool BackupDesk::reminderIsDue()
{
    PracticeSettingsRepository &settings = m_practice.practice().settings();
    const QDate today = m_practice.practice().clock().now().date();
    const QDate before = QDate::fromString(QString::fromLatin1(settings.state(reminderState)), Qt::ISODate);
    if (!this->settings().secondFolder.isEmpty() || (before.isValid() && std::abs(before.daysTo(today)) < reminderDays))
        return false;
    if (!m_practice.practice().backups().last(ActivityKind::BackupMade).value_or(std::nullopt))
        return false;
    (void)settings.setState(reminderState, today.toString(Qt::ISODate).toLatin1());
    return true;
}

QString BackupDesk::lastFailure() const
{
    return BackupStanding::reason(m_practice.practice(), ActivityKind::BackupFailed, ActivityKind::BackupMade);
}

QString BackupDesk::lastSecondFailure() const
{
    if (settings().secondFolder.isEmpty())
        return {};
    return BackupStanding::reason(m_practice.practice(), ActivityKind::BackupNotCopied, ActivityKind::BackupCopied);
}

} // namespace bitacora
