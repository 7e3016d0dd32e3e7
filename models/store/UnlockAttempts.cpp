#include "UnlockAttempts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
// Far more than what this class writes; nothing larger is read.
constexpr qint64 largestFile = 16 * 1024;
constexpr qint64 mostEarlier = 1'000'000;

constexpr auto formatKey = "format"_L1;
constexpr auto earlierKey = "earlier"_L1;
constexpr auto attemptsKey = "attempts"_L1;

UnlockAttempts unreadable()
{
    UnlockAttempts none;
    none.isReadable = false;
    return none;
}

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
    return QJsonDocument(QJsonObject {{formatKey, format}, {earlierKey, attempts.earlier}, {attemptsKey, instants}})
        .toJson();
}

} // namespace

QString UnlockAttempts::filePath(const QString &folder)
{
    return QDir::cleanPath(folder) + u"/failed-unlocks.json"_s;
}

UnlockAttempts UnlockAttempts::read(const QString &folder)
{
    QFile file(filePath(folder));
    if (!file.exists())
        return {};
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return unreadable();
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (object.value(formatKey).toInt() != format || !object.value(attemptsKey).isArray())
        return unreadable();
    UnlockAttempts attempts;
    attempts.earlier = std::clamp<qint64>(object.value(earlierKey).toInteger(), 0, mostEarlier);
    const QJsonArray instants = object.value(attemptsKey).toArray();
    for (const auto &text : instants) {
        const QDateTime instant = QDateTime::fromString(text.toString(), Qt::ISODate);
        if (!instant.isValid())
            return unreadable();
        attempts.at.append(instant.toUTC());
    }
    shorten(attempts);
    return attempts;
}

void UnlockAttempts::note(const QString &folder, const QDateTime &instant)
{
    UnlockAttempts attempts = read(folder);
    attempts.at.append(instant);
    shorten(attempts);
    QSaveFile file(filePath(folder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(toJson(attempts));
    // Whether it could be stored or not, the passphrase was wrong.
    (void)file.commit();
}

void UnlockAttempts::forget(const QString &folder)
{
    QFile::remove(filePath(folder));
}

} // namespace bitacora
