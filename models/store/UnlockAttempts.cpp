#include "UnlockAttempts.h"

#include "BackupFolder.h"
#include "PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
// Far more than what this class writes; nothing larger is read.
constexpr qint64 largestFile = 16'384;
constexpr qint64 mostEarlier = 1'000'000;
// Each takes somebody who can write to the folder, or a failing disk.
constexpr int mostAside = 99;

constexpr auto formatKey = "format"_L1;
constexpr auto earlierKey = "earlier"_L1;
constexpr auto attemptsKey = "attempts"_L1;
constexpr auto damagedKey = "damaged"_L1;
constexpr auto waitFromKey = "waitFrom"_L1;

// Slips of the finger.
constexpr qint64 freeTries = 4;
constexpr std::chrono::seconds firstWait {5};
constexpr std::chrono::seconds longestWait = std::chrono::minutes(15);

// The newest are kept; of the others, how many they were.
void shorten(UnlockAttempts &attempts)
{
    const qsizetype surplus = std::max<qsizetype>(0, attempts.at.size() - UnlockAttempts::maximumKept);
    attempts.at.remove(0, surplus);
    attempts.earlier = std::clamp<qint64>(attempts.earlier + surplus, 0, mostEarlier);
}

QByteArray toJson(const UnlockAttempts &attempts)
{
    QJsonArray instants;
    for (const QDateTime &instant : attempts.at)
        instants.append(instant.toUTC().toString(Qt::ISODate));
    QJsonObject object {{formatKey, format}, {earlierKey, attempts.earlier}, {attemptsKey, instants}};
    if (!attempts.isReadable)
        object[damagedKey] = true;
    if (attempts.waitFrom.isValid())
        object[waitFromKey] = attempts.waitFrom.toUTC().toString(Qt::ISODate);
    return QJsonDocument(object).toJson();
}

// None when there is a file that says nothing that can be read.
std::optional<UnlockAttempts> attemptsIn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return UnlockAttempts();
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (object.value(formatKey).toInt() != format || !object.value(attemptsKey).isArray())
        return std::nullopt;
    UnlockAttempts attempts;
    attempts.earlier = std::clamp<qint64>(object.value(earlierKey).toInteger(), 0, mostEarlier);
    attempts.isReadable = !object.value(damagedKey).toBool();
    attempts.waitFrom = QDateTime::fromString(object.value(waitFromKey).toString(), Qt::ISODate);
    const QJsonArray instants = object.value(attemptsKey).toArray();
    for (const auto &text : instants) {
        const QDateTime instant = QDateTime::fromString(text.toString(), Qt::ISODate);
        if (!instant.isValid())
            return std::nullopt;
        attempts.at.append(instant.toUTC());
    }
    shorten(attempts);
    return attempts;
}

// A backup stays as it was verified: its tries are noted beside it, with those of the other backups there, which mostly
// open with the same passphrase.
QString placeOf(const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    return BackupFolder::isBackup(path) ? QFileInfo(path).path() : path;
}

// Under a name of its own; whether it is out of the way.
bool keepAside(const QString &folder)
{
    for (int number = 1; number <= mostAside; ++number) {
        const QString name = u"%1/failed-unlocks.damaged-%2.json"_s.arg(placeOf(folder)).arg(number);
        if (!QFile::exists(name))
            return QFile::rename(UnlockAttempts::filePath(folder), name);
    }
    return false;
}

// Atomically; whether it could be stored.
bool store(const QString &folder, const UnlockAttempts &attempts)
{
    const auto write = [json = toJson(attempts)](QIODevice &device) -> Result<void> {
        if (device.write(json) != json.size())
            return failure(ErrorCode::FileNotWritable);
        return {};
    };
    return writePrivateFile(UnlockAttempts::filePath(folder), write, OldPermissions::Narrowed).has_value();
}

std::chrono::seconds waitAfter(qint64 tries)
{
    std::chrono::seconds wait = tries > freeTries ? firstWait : std::chrono::seconds(0);
    for (qint64 i = freeTries + 1; i < tries && wait < longestWait; ++i)
        wait *= 2;
    return std::min(wait, longestWait);
}

} // namespace

QString UnlockAttempts::filePath(const QString &folder)
{
    return placeOf(folder) + u"/failed-unlocks.json"_s;
}

UnlockAttempts UnlockAttempts::read(const QString &folder)
{
    UnlockAttempts unreadable;
    unreadable.isReadable = false;
    return attemptsIn(filePath(folder)).value_or(unreadable);
}

void UnlockAttempts::note(const QString &folder, const QDateTime &instant)
{
    UnlockAttempts attempts = read(folder);
    // What cannot be kept is not written over: it says itself that something was wrong.
    if (!attemptsIn(filePath(folder)) && !keepAside(folder))
        return;
    attempts.at.append(instant);
    attempts.waitFrom = {};
    shorten(attempts);
    // Whether it could be stored or not, the passphrase was wrong.
    (void)store(folder, attempts);
}

std::chrono::seconds UnlockAttempts::waitAt(const QString &folder, const QDateTime &now)
{
    UnlockAttempts attempts = read(folder);
    const std::chrono::seconds whole = waitAfter(attempts.at.size() + attempts.earlier);
    if (whole.count() == 0 || attempts.at.isEmpty())
        return {};
    const QDateTime from = attempts.waitFrom.isValid() ? attempts.waitFrom : attempts.at.constLast();
    if (from <= now)
        return std::max(std::chrono::seconds(0), whole - std::chrono::seconds(from.secsTo(now)));
    attempts.waitFrom = now.toUTC();
    // Where nothing can be noted, nobody is to wait for ever.
    return store(folder, attempts) ? whole : std::chrono::seconds(0);
}

void UnlockAttempts::forget(const QString &folder)
{
    if (attemptsIn(filePath(folder)))
        QFile::remove(filePath(folder));
    else
        (void)keepAside(folder);
}

} // namespace bitacora
