#include "ImportText.h"

#include <algorithm>
#include <array>

namespace bitacora {

namespace {

constexpr qsizetype pieceBytes = qsizetype(256) * 1024;
constexpr int hundredPercent = 100;
constexpr char deleteCharacter = 0x7F;
/// One control character among so many others is an accident.
constexpr qsizetype charactersToAControl = 50;

struct Mark
{
    QByteArrayView bytes;
    ImportText::Encoding encoding;
};

constexpr std::array<Mark, 3> marks {{{"\xEF\xBB\xBF", ImportText::Encoding::Utf8},
                                      {"\xFF\xFE", ImportText::Encoding::Utf16LittleEndian},
                                      {"\xFE\xFF", ImportText::Encoding::Utf16BigEndian}}};

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < bytes.size() && !decoder.hasError(); at += pieceBytes) {
        const QByteArrayView part = QByteArrayView(bytes).sliced(at, std::min(pieceBytes, bytes.size() - at));
        const QString piece = decoder.decode(part);
        Q_UNUSED(piece)
    }
    return !decoder.hasError();
}

QString fromWindows1252(QByteArrayView bytes)
{
    // Where it is not Latin-1: 0x80 to 0x9F. Those that stand for nothing are left as they are.
    static const QString special = QStringLiteral(u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160"
                                                  u"\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022"
                                                  u"\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178");
    constexpr char16_t first = 0x80;
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        const int at = int(letter.unicode()) - first;
        if (at >= 0 && at < special.size())
            letter = special.at(at);
    }
    return text;
}

bool isControl(char byte)
{
    constexpr QByteArrayView usual = "\t\n\v\f\r";
    return (static_cast<unsigned char>(byte) < ' ' && !usual.contains(byte)) || byte == deleteCharacter;
}

} // namespace

ImportText::ImportText(const QByteArray &bytes)
    : m_bytes(bytes)
{
    const auto *const mark =
        std::find_if(marks.begin(), marks.end(), [&bytes](const Mark &one) { return bytes.startsWith(one.bytes); });
    if (mark != marks.end()) {
        m_encoding = mark->encoding;
        m_begin = mark->bytes.size();
    } else if (!isUtf8(bytes)) {
        m_encoding = Encoding::Windows1252;
    }
    rewind();
}

void ImportText::rewind()
{
    m_at = m_begin;
    m_decoder =
        QStringDecoder(m_encoding == Encoding::Utf16BigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    m_encoder = QStringEncoder(QStringEncoder::Utf8);
}

QByteArray ImportText::next()
{
    const qsizetype size = std::min(pieceBytes, m_bytes.size() - m_at);
    const QByteArrayView piece = QByteArrayView(m_bytes).sliced(m_at, size);
    m_at += size;
    switch (m_encoding) {
    case Encoding::Utf8:
        return QByteArray::fromRawData(piece.data(), piece.size());
    case Encoding::Windows1252:
        return fromWindows1252(piece).toUtf8();
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        break;
    }
    // Both remember what the end of a piece cuts in two.
    const QString text = m_decoder.decode(piece);
    return m_encoder.encode(text);
}

bool ImportText::isText()
{
    qsizetype controls = 0;
    qsizetype all = 0;
    bool hasNul = false;
    rewind();
    while (!isAtEnd() && !hasNul) {
        const QByteArray piece = next();
        hasNul = piece.contains('\0');
        all += piece.size();
        controls += std::count_if(piece.begin(), piece.end(), isControl);
    }
    rewind();
    return !hasNul && controls * charactersToAControl <= all;
}

QByteArray ImportText::lineInUtf8(const QByteArray &line)
{
    return isUtf8(line) ? line : fromWindows1252(line).toUtf8();
}

int ImportText::percent() const
{
    return m_bytes.isEmpty() ? hundredPercent : int(m_at * hundredPercent / m_bytes.size());
}

} // namespace bitacora
