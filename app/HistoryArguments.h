#pragma once

#include "Command.h"
#include "HistoryReportOptions.h"
#include "SessionFilter.h"

#include <QCoreApplication>

namespace bitacora {

class Practice;

/// What `history` was asked for: first as it was typed, then as a filter of a practice.
class HistoryArguments
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HistoryArguments)

public:
    static void declareOptions(QCommandLineParser &parser);
    /// Checks all that can be checked without the practice; fails with WrongUsage alone.
    [[nodiscard]] static CommandResult<HistoryArguments> parse(const QCommandLineParser &parser);
    /// Finds the client and the services that were named. Fails when there is none of that name, or more than one.
    [[nodiscard]] CommandResult<SessionFilter> filterFor(const Practice &practice) const;

    [[nodiscard]] ReportFormat format() const { return m_format; }
    /// Empty for standard output.
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool withPrivateNotes() const { return m_withPrivateNotes; }

private:
    HistoryArguments() = default;
    [[nodiscard]] CommandResult<void> parseWhen(const QCommandLineParser &parser);
    [[nodiscard]] CommandResult<void> parseDates(const QCommandLineParser &parser);
    [[nodiscard]] CommandResult<void> parseStatuses(const QStringList &keys);
    [[nodiscard]] CommandResult<void> parseOrder(const QString &order);
    [[nodiscard]] CommandResult<void> parseFormat(const QString &format);
    [[nodiscard]] CommandResult<QSet<ServiceId>> servicesIn(const Practice &practice) const;

    /// Without what only the practice knows.
    SessionFilter m_filter;
    bool m_hasClient = false;
    QString m_client;
    QStringList m_services;
    ReportFormat m_format = ReportFormat::Json;
    QString m_file;
    bool m_withPrivateNotes = false;
};

} // namespace bitacora
