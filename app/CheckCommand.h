#pragma once

#include "Command.h"
#include "NoteCheck.h"

#include <QCoreApplication>

namespace bitacora {

class Practice;
struct PrintedNote;

/// `check`: what payers would miss in the note of a session.
class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CheckCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;

    /// One that is not signed yet is looked at as if it were signed now.
    [[nodiscard]] static CommandResult<QList<NoteFinding>> findings(const Practice &practice, SessionId session,
                                                                    const PrintedNote &note);
    /// In the interface's language.
    [[nodiscard]] static QString sentence(const NoteFinding &finding);
};

} // namespace bitacora
