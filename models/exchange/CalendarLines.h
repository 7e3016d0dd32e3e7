#pragma once

#include <QByteArray>

#include <optional>

namespace bitacora {

/// The content lines of a calendar file (RFC 5545, 3.1) as UTF-8, with their folding undone and without empty ones. The
/// folding may cut a letter in two, so that only a whole line tells what it is encoded in.
class CalendarLines
{
public:
    /// No line that says something of an event is longer; of a longer one (an attachment) only so much is kept.
    static constexpr qsizetype maxLineBytes = qsizetype(1024) * 1024;

    /// UTF-8, or lines in Windows-1252.
    explicit CalendarLines(QByteArray text);

    /// The next; none at the end.
    [[nodiscard]] std::optional<QByteArray> next();
    /// Whether the last one was longer than it is given.
    [[nodiscard]] bool wasCut() const { return m_wasCut; }
    /// How much of the file was taken, 0 to 100.
    [[nodiscard]] int percent() const;

    /// Its name, without parameters and value, in upper case.
    [[nodiscard]] static QByteArray nameOf(const QByteArray &line);

private:
    [[nodiscard]] QByteArrayView physicalLine();
    [[nodiscard]] bool isFolded() const;

    QByteArray m_text;
    qsizetype m_at = 0;
    bool m_wasCut = false;
};

} // namespace bitacora
