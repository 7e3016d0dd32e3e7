#include "CalendarFileTable.h"
#include "CsvTable.h"
#include "ImportText.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace bitacora {

namespace {

constexpr qsizetype readBytes = qsizetype(1024) * 1024;
constexpr qsizetype headBytes = 1024;
/// Reading the bytes is the smaller part of the work.
constexpr int percentWhenRead = 20;
constexpr int hundredPercent = 100;

/// How files begin that hold other files: zip (as workbooks and documents are), gzip, 7-Zip, rar, xz, bzip2, zstd, and the
/// workbooks of before 2007.
constexpr std::array<QByteArrayView, 10> archives {"PK\x03\x04",
                                                   "PK\x05\x06",
                                                   "PK\x07\x08",
                                                   "\x1F\x8B",
                                                   "7z\xBC\xAF",
                                                   "Rar!\x1A\x07",
                                                   "\xFD"
                                                   "7zXZ",
                                                   "BZh9",
                                                   "\x28\xB5\x2F\xFD",
                                                   "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"};
/// And texts that are no table, in lower case.
constexpr std::array<QByteArrayView, 8> otherTexts {"%pdf",  "{\\rtf", "<?xml",       "<!doctype",
                                                    "<html", "<table", "begin:vcard", "sqlite format"};

template <std::size_t size>
bool beginsLikeOneOf(const std::array<QByteArrayView, size> &beginnings, const QByteArray &bytes)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&bytes](QByteArrayView beginning) { return bytes.startsWith(beginning); });
}

/// A part of the work, told of as what it is of the whole.
ImportProgress partOf(const ImportProgress &progress, int from, int to)
{
    if (!progress)
        return {};
    return [progress, from, to](int percent) { return progress(from + percent * (to - from) / hundredPercent); };
}

Result<QByteArray> contentsOf(const QString &path, const ImportProgress &progress)
{
    // A pipe would have to be waited for, and a device has no end.
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotReadable);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {}, file.errorString());
    const Failure tooLarge = failure(ErrorCode::ImportTooLarge, {}, QString::number(maxImportBytes));
    if (file.size() > maxImportBytes)
        return tooLarge;
    QByteArray bytes;
    bytes.reserve(file.size());
    while (true) {
        const QByteArray piece = file.read(readBytes);
        if (file.error() != QFileDevice::NoError)
            return failure(ErrorCode::FileNotReadable, {}, file.errorString());
        if (piece.isEmpty())
            return bytes;
        // It may grow meanwhile.
        if (bytes.size() + piece.size() > maxImportBytes)
            return tooLarge;
        bytes += piece;
        if (progress && !progress(int(bytes.size() * hundredPercent / std::max<qint64>(file.size(), bytes.size()))))
            return failure(ErrorCode::Cancelled);
    }
}

} // namespace

Result<ImportTable> readImport(const QByteArray &bytes, QDate today, const ImportProgress &progress)
{
    if (bytes.size() > maxImportBytes)
        return failure(ErrorCode::ImportTooLarge, {}, QString::number(maxImportBytes));
    if (beginsLikeOneOf(archives, bytes))
        return failure(ErrorCode::ImportArchive);
    const QByteArray start = bytes.first(std::min(headBytes, bytes.size()));
    const QByteArray head = ImportText(start).next().trimmed().toLower();
    if (head.startsWith("begin:vcalendar"))
        return calendarFileTable(bytes, today, progress);
    if (beginsLikeOneOf(otherTexts, head))
        return failure(ErrorCode::ImportNotText);
    return csvTable(bytes, progress);
}

Result<ImportTable> readImportFile(const QString &path, QDate today, const ImportProgress &progress)
{
    const auto bytes = contentsOf(path, partOf(progress, 0, percentWhenRead));
    auto table = bytes ? readImport(*bytes, today, partOf(progress, percentWhenRead, hundredPercent))
                       : Result<ImportTable>(Failure(bytes.error()));
    if (!table)
        table.error().subject = path;
    return table;
}

} // namespace bitacora
