#include "MarkerWords.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace bitacora {

namespace {

constexpr int letters = 14;
constexpr quint32 seed = 47'110'815;
constexpr qsizetype part = 8;

int &asked()
{
    static int count = 0;
    return count;
}

/// The first 8 bytes at `at` as one number, to look them up by; altered, so that whoever looks for them in memory does
/// not find them here.
quint64 partAt(const char *at)
{
    quint64 number = 0;
    std::memcpy(&number, at, size_t(part));
    return ~number;
}

} // namespace

QString MarkerWords::word(int number)
{
    asked() = std::max(asked(), number + 1);
    QRandomGenerator random(seed + quint32(number));
    QString text;
    for (int i = 0; i < letters; ++i)
        text.append(QChar(u'a' + random.bounded(26)));
    text[0] = text.at(0).toUpper();
    return text;
}

int MarkerWords::count()
{
    return asked();
}

QList<int> MarkerWords::foundIn(const QByteArray &bytes)
{
    static QHash<quint64, int> parts;
    // By the first two bytes: most of what is searched needs no look at more.
    constexpr std::size_t beginnings = 65'536;
    static std::array<bool, beginnings> begins {};
    static int known = 0;
    for (; known < asked(); ++known) {
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QByteArray encoded = QStringEncoder(encoding).encode(word(known));
            for (qsizetype at = 0; at + part <= encoded.size(); ++at) {
                const quint64 veiled = partAt(encoded.constData() + at);
                parts.insert(veiled, known);
                begins.at(veiled % beginnings) = true;
            }
            encoded.fill('\0');
        }
    }
    QSet<int> found;
    const char *end = bytes.constData() + bytes.size() - part;
    for (const char *at = bytes.constData(); at <= end; ++at) {
        const quint64 veiled = partAt(at);
        if (!begins[veiled % beginnings])
            continue;
        if (const auto it = parts.constFind(veiled); it != parts.cend())
            found.insert(*it);
    }
    QList<int> numbers(found.cbegin(), found.cend());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace bitacora
