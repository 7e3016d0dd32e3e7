#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

namespace bitacora {

/// What somebody who has the key writes into one column of a practice's database.
struct CellAlteration
{
    /// "client.name"; any other bytes are some column, too.
    QByteArray column;
    /// Which of the table's rows, from 0; all of them where it begins with '*'.
    QByteArray row;
    /// The first letter says what is stored: an integer, a real, text, bytes, bytes as they are written in hexadecimal
    /// (x), or nothing. Any other letter is one of these.
    QByteArray type;
    QByteArray value;

    [[nodiscard]] bool isOfAllRows() const { return row.startsWith('*'); }
    [[nodiscard]] bool isText() const;
    /// Text as its bytes, which need be no UTF-8; a number is written out, or the first bytes are one.
    [[nodiscard]] QVariant content() const;
    [[nodiscard]] static CellAlteration of(const QByteArray &column, qsizetype row, const QVariant &content);
};

/// Alterations of a database as bytes, in a form that fuzzers can alter: every sequence of bytes is one.
struct HostileScript
{
    /// Whether the practice is closed and opened with what was written, which takes longer than reading on.
    bool isOpenedAnew = false;
    QList<CellAlteration> alterations;

    [[nodiscard]] static HostileScript fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;
};

} // namespace bitacora
