#pragma once

#include "Session.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

/// The words of a session in a calendar, in the current language and after the default locale. `zone` is the
/// computer's: the one whose hours the calendar shows.
struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CalendarText)
public:
    /// The name, or the words for a client whose profile was deleted.
    static QString client(const SessionSummary &session);
    /// "9:00 AM – 10:00 AM".
    static QString times(const ZonedTime &start, int durationMinutes, const QByteArray &zone);
    /// "14:00 – 15:00 in Europe/Madrid" where the session's own clock shows another time; else empty.
    static QString elsewhere(const SessionSummary &session, const QByteArray &zone);
    /// Everything that the calendar shows of it as a sentence, for a screen reader.
    static QString sentence(const SessionSummary &session, const QString &calendar, const QByteArray &zone);
    /// The same in lines, for who points at it.
    static QString lines(const SessionSummary &session, const QString &calendar, const QByteArray &zone);
};

} // namespace bitacora
