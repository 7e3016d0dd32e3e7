#pragma once

#include "Command.h"
#include "NoteArguments.h"

#include <QCoreApplication>

namespace bitacora {

class OpenPractice;

/// `note`: the note of a session, signed with --sign and added to with --addendum.
class NoteCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Needs needs(const QStringList &arguments) const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;

    /// "Signed by Vera Torres, BCBA, 11/18/26 3:00 PM".
    [[nodiscard]] static QString signatureLine(const NoteSignature &signature);

private:
    [[nodiscard]] static CommandResult<PrintedNote> sign(OpenPractice &open, SessionId session, const PrintedNote &note,
                                                         bool despiteFindings);
    [[nodiscard]] static CommandResult<PrintedNote> add(OpenPractice &open, SessionId session, const PrintedNote &note,
                                                        NewAddendum addendum);
    [[nodiscard]] static CommandResult<void> expectNothingElse(const Practice &practice, SessionId session,
                                                               const PrintedNote &note);
    /// Says on standard error what is missing.
    [[nodiscard]] static CommandResult<void> expectComplete(const Practice &practice, SessionId session,
                                                            const PrintedNote &note);
};

/// `facts`: what was recorded of a session, as JSON.
class FactsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::FactsCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
