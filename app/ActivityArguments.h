#pragma once

#include "ActivityFilter.h"
#include "Command.h"

#include <QCoreApplication>
#include <QDate>

namespace bitacora {

class Practice;

/// What `activity` was asked for: first as it was typed, then as a filter of a practice.
class ActivityArguments
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ActivityArguments)

public:
    static void declareOptions(QCommandLineParser &parser);
    /// Checks all that can be checked without the practice; fails with WrongUsage alone.
    [[nodiscard]] static CommandResult<ActivityArguments> parse(const QCommandLineParser &parser);
    /// Finds the client that was named, and when the days are. Fails when there is none of that name, or more than one.
    [[nodiscard]] CommandResult<ActivityFilter> filterFor(const Practice &practice) const;
    [[nodiscard]] int limit() const { return m_limit; }

private:
    [[nodiscard]] CommandResult<void> parseKinds(const QStringList &typed);
    [[nodiscard]] bool addKinds(const QString &word);

    /// Without what only the practice knows.
    ActivityFilter m_filter;
    bool m_hasClient = false;
    QString m_client;
    QDate m_from;
    QDate m_to;
    int m_limit = 0;
};

} // namespace bitacora
