#pragma once

#include "Command.h"
#include "Recurrence.h"
#include "Session.h"

#include <QCoreApplication>

#include <optional>

namespace bitacora {

class Practice;

/// What `book` was asked for: first as it was typed, then as the sessions of a practice.
class BookingArguments
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::BookingArguments)

public:
    static void declareOptions(QCommandLineParser &parser);
    /// Checks all that can be checked without the practice; fails with WrongUsage alone.
    [[nodiscard]] static CommandResult<BookingArguments> parse(const QCommandLineParser &parser);
    /// The sessions to book, one for each repetition. Fails when a name is not one of the practice's.
    [[nodiscard]] CommandResult<QList<Session>> sessionsFor(const Practice &practice) const;
    /// The time on the clock that was typed.
    [[nodiscard]] QTime time() const { return m_start.time(); }
    /// How the sessions repeat, if there are several.
    [[nodiscard]] Recurrence::Rhythm rhythm() const { return m_recurrence.rhythm; }

private:
    BookingArguments() = default;
    [[nodiscard]] CommandResult<void> parseNames(const QCommandLineParser &parser);
    [[nodiscard]] CommandResult<void> parseTime(const QCommandLineParser &parser);
    [[nodiscard]] CommandResult<void> parseRepetition(const QCommandLineParser &parser);
    [[nodiscard]] CommandResult<void> parseEnd(const QCommandLineParser &parser);

    QString m_client;
    QString m_service;
    QString m_calendar;
    QString m_location;
    /// A wall time of no zone yet.
    QDateTime m_start;
    QByteArray m_zone;
    std::optional<int> m_duration;
    SessionStatus m_status = SessionStatus::Pending;
    Recurrence m_recurrence;
};

} // namespace bitacora
