#include "LockCommand.h"

#include "CommandOutput.h"
#include "LockRequests.h"

#include <QCommandLineParser>

#include <chrono>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {
/// A window that is busy stores what was typed first.
constexpr std::chrono::seconds patience {10};
} // namespace

QString LockCommand::name() const
{
    return u"lock"_s;
}

QString LockCommand::arguments() const
{
    return {};
}

QString LockCommand::summary() const
{
    return tr("Locks the practice in every open window of yours, as Ctrl+L does. Asks for no passphrase.");
}

void LockCommand::declareOptions(QCommandLineParser &) const { }

CommandResult<void> LockCommand::run(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    if (!given.isEmpty())
        return wrongUsage(tr("“%1” is one argument too many.").arg(given.first()));
    const LockRequests::Answer answer = LockRequests::ask(LockRequests::usualFolder(), patience);
    if (answer.silent > 0)
        return failed(tr("%n window(s) did not answer, and may still show a practice.", nullptr, answer.silent));
    if (answer.locked == 0)
        return CommandOutput::printLine(tr("No practice was open in a window."));
    return CommandOutput::printLine(tr("Locked in %n window(s).", nullptr, answer.locked));
}

} // namespace bitacora
