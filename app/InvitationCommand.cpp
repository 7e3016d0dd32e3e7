#include "InvitationCommand.h"

#include "CommandOutput.h"
#include "Invitation.h"
#include "InvitationFile.h"
#include "PracticeArgument.h"
#include "SessionArguments.h"
#include "SessionExportLog.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString outOption = u"out"_s;
const QString standardOutput = u"-"_s;

} // namespace

QString InvitationCommand::name() const
{
    return u"invitation"_s;
}

QString InvitationCommand::arguments() const
{
    return u"PRACTICE --session ID [--out FILE]"_s;
}

QString InvitationCommand::summary() const
{
    return tr("Writes a session for the client's calendar (iCalendar): the invitation, its new time, or that it is "
              "cancelled. What is written is not encrypted.");
}

void InvitationCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    SessionArguments::declareSessions(parser);
    parser.addOption({outOption, tr("The file to write; without it, or with -, standard output."), u"FILE"_s});
}

CommandResult<void> InvitationCommand::run(const QCommandLineParser &parser)
{
    if (auto once = SessionArguments::takeNoMoreThanOnce(parser); !once)
        return once;
    const auto ids = SessionArguments::sessions(parser);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->size() > 1)
        return wrongUsage(tr("An invitation is for one session."));
    const QString file = parser.value(outOption);
    if (parser.isSet(outOption) && file.isEmpty())
        return wrongUsage(tr("--out takes the name of a file."));
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const SessionId id = ids->constFirst();
    const auto notice = sessionNotice(**practice, id);
    if (!notice && notice.error().code == ErrorCode::RecordNotFound)
        return failed(tr("There is no session %1 in this practice.").arg(id.value));
    if (!notice)
        return failed(notice.error());
    if (file.isEmpty() || file == standardOutput) {
        if (auto printed = CommandOutput::printBytes(invitationText(*notice)); !printed)
            return printed;
    } else if (const auto written = writeInvitation(*notice, file); !written) {
        return failed(written.error());
    }
    if ((*practice)->isReadOnly())
        return {};
    const auto logged = logSessionExport(**practice, ActivityKind::InvitationSaved, id);
    return logged ? CommandResult<void>() : failed(logged.error());
}

} // namespace bitacora
