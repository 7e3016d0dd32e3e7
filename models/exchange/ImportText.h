#pragma once

#include <QByteArray>
#include <QStringDecoder>
#include <QStringEncoder>

namespace bitacora {

/// A file's bytes as UTF-8, piece by piece, so that no second copy of the whole lies in memory. They are in what a byte
/// order mark says (UTF-8, UTF-16 in either order); without one in UTF-8 where all of them are, and else in Windows-1252,
/// as spreadsheets in Spanish have long saved their tables.
class ImportText
{
public:
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

    /// The bytes have to stay where they are. Reads them once without a mark.
    explicit ImportText(const QByteArray &bytes);

    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /// Whether somebody could have written it: no NUL, and hardly a control character. Reads it once, and begins anew.
    [[nodiscard]] bool isText();
    /// The next few hundred KB without the mark, cut anywhere; empty at the end. In UTF-8 as it is, even where it is no UTF-8.
    [[nodiscard]] QByteArray next();
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }
    /// How much of it was taken, 0 to 100.
    [[nodiscard]] int percent() const;
    void rewind();

    /// One line or text whose bytes are in UTF-8, or else in Windows-1252, as UTF-8.
    [[nodiscard]] static QByteArray lineInUtf8(const QByteArray &line);

private:
    const QByteArray &m_bytes;
    Encoding m_encoding = Encoding::Utf8;
    qsizetype m_begin = 0;
    qsizetype m_at = 0;
    QStringDecoder m_decoder;
    QStringEncoder m_encoder;
};

} // namespace bitacora
