#pragma once

#include <QByteArray>
#include <QFile>
#include <QSet>
#include <QString>

#include <algorithm>
#include <span>

namespace bitacora {

/// A secret, each byte of it altered: the test does not hold what it looks for.
inline QByteArray veiled(const QByteArray &secret)
{
    QByteArray bytes = secret;
    for (char &byte : bytes)
        byte = char(~byte);
    return bytes;
}

/// How often what was veiled stands in the bytes.
inline qint64 countVeiled(const QByteArray &bytes, const QByteArray &secret)
{
    if (secret.isEmpty())
        return 0;
    qint64 count = 0;
    const char first = char(~secret.front());
    for (qsizetype at = bytes.indexOf(first); at >= 0 && at + secret.size() <= bytes.size();
         at = bytes.indexOf(first, at + 1)) {
        qsizetype same = 1;
        while (same < secret.size() && bytes.at(at + same) == char(~secret.at(same)))
            ++same;
        count += int(same == secret.size());
    }
    return count;
}

inline QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))};
}

/// In the memory that this process may write.
struct Traces
{
    qint64 keys = 0;
    qint64 passphrases = 0;
    /// Of which words anything is left.
    QSet<int> words;
    qint64 pagesRead = 0;
    qint64 pagesUnreadable = 0;
};

/// Fills `bytes` with what the memory holds from there on. A page that cannot be read, as one that nobody has backed yet,
/// is empty, and the ones behind it are read.
inline void readPages(QFile &memory, quint64 from, std::span<char> bytes, Traces &traces)
{
    constexpr qint64 page = 4096;
    const auto wanted = qint64(bytes.size());
    if (memory.seek(qint64(from)) && memory.read(bytes.data(), wanted) == wanted) {
        traces.pagesRead += wanted / page;
        return;
    }
    for (qint64 done = 0; done < wanted; done += page) {
        const qint64 length = std::min(page, wanted - done);
        const bool isRead = memory.seek(qint64(from) + done) && memory.read(bytes.data() + done, length) == length;
        if (!isRead)
            std::fill_n(bytes.data() + done, length, '\0');
        ++(isRead ? traces.pagesRead : traces.pagesUnreadable);
    }
}

} // namespace bitacora
