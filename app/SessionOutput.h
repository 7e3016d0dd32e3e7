#pragma once

#include "Command.h"
#include "Session.h"
#include "SessionConflict.h"

#include <QCoreApplication>
#include <QList>

namespace bitacora {

class Practice;

/// A session that a command changed, and what speaks against it.
struct ChangedSession
{
    Session session;
    QList<SessionConflict> conflicts;
};

/// How commands print the sessions that they changed.
class SessionOutput
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionOutput)

public:
    static void declareOption(QCommandLineParser &parser);
    /// A line a session, with what speaks against it as warnings on standard error; or with --json an array of
    /// objects that have it in them.
    [[nodiscard]] static CommandResult<void> print(const QCommandLineParser &parser, const Practice &practice,
                                                   const QList<ChangedSession> &changed);
};

} // namespace bitacora
