#pragma once

#include "Command.h"
#include "Identifier.h"
#include "Series.h"
#include "SessionStatus.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

/// What commands about sessions are told in the same way. All of it fails with WrongUsage alone.
class SessionArguments
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionArguments)

public:
    static void declareSessions(QCommandLineParser &parser);
    static void declareTime(QCommandLineParser &parser);
    static void declareScope(QCommandLineParser &parser);

    /// The ids of --session, which is required; each once.
    [[nodiscard]] static CommandResult<QList<SessionId>> sessions(const QCommandLineParser &parser);
    /// The wall time of --start, of no zone yet; null when it was not given.
    [[nodiscard]] static CommandResult<QDateTime> start(const QCommandLineParser &parser);
    /// Empty when --zone was not given.
    [[nodiscard]] static CommandResult<QByteArray> zone(const QCommandLineParser &parser);
    /// The minutes of --duration.
    [[nodiscard]] static CommandResult<std::optional<int>> duration(const QCommandLineParser &parser);
    /// Which sessions of a series --scope says; this one alone when it was not given. Another scope is that of one
    /// session.
    [[nodiscard]] static CommandResult<SeriesScope> scope(const QCommandLineParser &parser);
    [[nodiscard]] static CommandResult<SessionStatus> status(const QString &typed);
    /// The day of an option; null when it was not given.
    [[nodiscard]] static CommandResult<QDate> day(const QCommandLineParser &parser, const QString &option);
    /// The number of an option, from 1.
    [[nodiscard]] static CommandResult<int> number(const QCommandLineParser &parser, const QString &option, int most);
    /// Only --session may be there more than once: of any other option it would be unclear which one counts.
    [[nodiscard]] static CommandResult<void> takeNoMoreThanOnce(const QCommandLineParser &parser);
};

} // namespace bitacora
