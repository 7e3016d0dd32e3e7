#include "Session.h"

#include "Client.h"

#include <QTextBoundaryFinder>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Enough of the text to see whether a character goes on past the cut (an emoji family has eleven code units).
constexpr int lookAhead = 64;

// The beginning of a text, every run of white space made one space. Stops early: notes can be long.
QString openingOnOneLine(const QString &text)
{
    QString line;
    bool spaceIsDue = false;
    for (const QChar character : text) {
        if (character.isSpace() || character.category() == QChar::Other_Control) {
            spaceIsDue = !line.isEmpty();
            continue;
        }
        if (spaceIsDue)
            line += u' ';
        spaceIsDue = false;
        line += character;
        if (line.size() >= previewLength + lookAhead)
            break;
    }
    return line;
}

QString cutBetweenCharacters(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(length);
    qsizetype cut = characters.isAtBoundary() ? length : characters.toPreviousBoundary();
    // One letter under a heap of accents can be longer than the whole preview; then a code point must do.
    if (cut <= 0)
        cut = text.at(length - 1).isHighSurrogate() ? length - 1 : length;
    return text.left(cut).trimmed();
}

Result<void> checkLength(const QString &text, int limit, const QString &field)
{
    if (text.size() > limit)
        return failure(ErrorCode::TextTooLong, field, QString::number(limit));
    return {};
}

} // namespace

Result<void> validateSession(const Session &session)
{
    if (session.durationMinutes < minDurationMinutes || session.durationMinutes > maxDurationMinutes)
        return failure(ErrorCode::DurationOutOfRange, u"duration"_s);
    if (!isKnownZone(session.start.zone))
        return failure(ErrorCode::TimeZoneUnknown, QString::fromLatin1(session.start.zone));
    if (auto checked = checkLength(session.customerNotes, maxNotesLength, u"customerNotes"_s); !checked)
        return checked;
    if (auto checked = checkLength(session.privateNotes, maxNotesLength, u"privateNotes"_s); !checked)
        return checked;
    if (auto checked = checkLength(session.location, maxClientFieldLength, u"location"_s); !checked)
        return checked;
    return checkLength(session.cancellationReason, maxClientFieldLength, u"cancellationReason"_s);
}

QString notesPreview(const QString &customerNotes, const QString &privateNotes)
{
    QString line = openingOnOneLine(privateNotes);
    if (line.isEmpty())
        line = openingOnOneLine(customerNotes);
    return cutBetweenCharacters(line, previewLength);
}

} // namespace bitacora
