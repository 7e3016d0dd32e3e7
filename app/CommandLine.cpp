#include "CommandLine.h"

#include "ActivityCommand.h"
#include "BackupCommands.h"
#include "BookCommand.h"
#include "CheckCommand.h"
#include "CommandOutput.h"
#include "DeleteClientCommand.h"
#include "HistoryCommand.h"
#include "InvitationCommand.h"
#include "KeyCommands.h"
#include "ListCommands.h"
#include "LockCommand.h"
#include "NoteCommands.h"
#include "PracticeArgument.h"
#include "ProgressCommand.h"
#include "RecordCommand.h"
#include "RetentionCommands.h"
#include "ReviewCommand.h"
#include "SampleCommand.h"
#include "SessionCommands.h"
#include "SqlCipherVersions.h"
#include "VerifyCommand.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString program = u"bitacora"_s;

bool isHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

bool isVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

int ended(const CommandResult<void> &result)
{
    if (result)
        return int(ExitStatus::Done);
    CommandOutput::complain(result.error().sentence);
    return int(result.error().status);
}

} // namespace

CommandLine::CommandLine()
{
    m_commands.push_back(std::make_unique<CreateCommand>());
    m_commands.push_back(std::make_unique<SampleCommand>());
    m_commands.push_back(std::make_unique<HistoryCommand>());
    m_commands.push_back(std::make_unique<BookCommand>());
    m_commands.push_back(std::make_unique<RescheduleCommand>());
    m_commands.push_back(std::make_unique<CancelCommand>());
    m_commands.push_back(std::make_unique<StatusCommand>());
    m_commands.push_back(std::make_unique<InvitationCommand>());
    m_commands.push_back(std::make_unique<NoteCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<FactsCommand>());
    m_commands.push_back(std::make_unique<ProgressCommand>());
    m_commands.push_back(std::make_unique<ClientsCommand>());
    m_commands.push_back(std::make_unique<RecordCommand>());
    m_commands.push_back(std::make_unique<DeleteClientCommand>());
    m_commands.push_back(std::make_unique<RetentionCommand>());
    m_commands.push_back(std::make_unique<HoldCommand>());
    m_commands.push_back(std::make_unique<DestroyCommand>());
    m_commands.push_back(std::make_unique<ReviewCommand>());
    m_commands.push_back(std::make_unique<ActivityCommand>());
    m_commands.push_back(std::make_unique<BackupCommand>());
    m_commands.push_back(std::make_unique<BackupsCommand>());
    m_commands.push_back(std::make_unique<RestoreCommand>());
    m_commands.push_back(std::make_unique<VerifyCommand>());
    m_commands.push_back(std::make_unique<KeyCommand>());
    m_commands.push_back(std::make_unique<PassphraseCommand>());
    m_commands.push_back(std::make_unique<NewKeyCommand>());
    m_commands.push_back(std::make_unique<LockCommand>());
}

CommandLine::~CommandLine() = default;

void CommandLine::add(std::unique_ptr<Command> command)
{
    m_commands.push_back(std::move(command));
}

Command *CommandLine::find(const QStringList &arguments) const
{
    for (const auto &command : m_commands) {
        if (!arguments.isEmpty() && command->name() == arguments.first())
            return command.get();
    }
    return nullptr;
}

bool CommandLine::takes(const QStringList &arguments) const
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.first();
    // One hyphen alone begins what Qt itself understands ("-style"); a word that is no path is a slip of the pen.
    const bool isWord =
        !first.startsWith(u'-') && !first.contains(u'/') && !first.contains(u'\\') && !first.contains(u'.');
    return find(arguments) != nullptr || isHelp(first) || isVersion(first) || first.startsWith("--"_L1)
        || (isWord && !Practice::exists(PracticeArgument::resolved(first)));
}

Command::Needs CommandLine::needs(const QStringList &arguments) const
{
    const Command *command = find(arguments);
    return command == nullptr ? Command::Needs::Core : command->needs(arguments.sliced(1));
}

int CommandLine::run(const QStringList &arguments)
{
    if (Command *command = find(arguments))
        return ended(runCommand(*command, arguments));
    if (!isHelp(arguments.first()) && !isVersion(arguments.first()))
        return refuse(arguments.first());
    if (arguments.size() > 1)
        return ended(wrongUsage(tr("“%1” is one argument too many.").arg(arguments.at(1))));
    return ended(isVersion(arguments.first()) ? printVersion() : printHelp());
}

int CommandLine::refuse(const QString &argument)
{
    return ended(wrongUsage(tr("There is no command or practice “%1”. See bitacora --help.").arg(argument)));
}

int CommandLine::fail(const QString &sentence)
{
    return ended(failed(sentence));
}

CommandResult<void> CommandLine::runCommand(Command &command, const QStringList &arguments) const
{
    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    parser.addOption(help);
    command.declareOptions(parser);
    // The parser takes the first argument for the program.
    if (!parser.parse(arguments))
        return wrongUsage(tr("%1 See bitacora %2 --help.").arg(parser.errorText(), command.name()));
    if (parser.isSet(help))
        return printCommandHelp(command, parser.helpText());
    return command.run(parser);
}

CommandResult<void> CommandLine::printCommandHelp(const Command &command, const QString &options)
{
    // What the parser says first names no command; ours does.
    const qsizetype list = options.indexOf(u"\n\n"_s);
    return CommandOutput::printLine(tr("Usage: %1").arg(program + u' ' + command.name() + u' ' + command.arguments())
                                    + u'\n' + command.summary()
                                    + options.sliced(std::max<qsizetype>(list, 0)).trimmed().prepend(u"\n\n"_s));
}

CommandResult<void> CommandLine::printHelp() const
{
    constexpr int indent = 4;
    QString text = tr("Bitácora keeps the clients, sessions and notes of a practice, encrypted on your own computer.");
    text += u"\n\n"_s + tr("Usage:") + u'\n';
    text += u"  %1 [PRACTICE]\n"_s.arg(program) + QString(indent, u' ')
        + tr("Opens the window, and in it the practice.") + u'\n';
    for (const auto &command : m_commands) {
        text += u"  %1 %2 %3\n"_s.arg(program, command->name(), command->arguments());
        text += QString(indent, u' ') + command->summary() + u'\n';
    }
    text += u"  %1 --version\n\n"_s.arg(program);
    text += tr("Every command that opens a practice asks for its passphrase on the terminal, or takes "
               "--passphrase-file FILE (- is standard input). See bitacora COMMAND --help for the options.")
        + u'\n';
    text += tr("Exit status: 0 done; 1 failed, and one line on standard error says why; 2 wrong usage; 3 done, but the "
               "new recovery code could not be printed.");
    return CommandOutput::printLine(text);
}

CommandResult<void> CommandLine::printVersion()
{
    const SqlCipherVersions versions = sqlCipherVersions();
    return CommandOutput::printLine(u"Bitácora %1\nSQLCipher %2\nSQLite %3\nQt %4"_s.arg(
        QStringLiteral(BITACORA_VERSION), versions.sqlCipher, versions.sqlite, QString::fromLatin1(qVersion())));
}

} // namespace bitacora
