#include "Application.h"
#include "CommandLine.h"
#include "DemoCommand.h"
#include "FontReading.h"
#include "Hardening.h"
#include "Language.h"
#include "Practice.h"
#include "PracticeArgument.h"
#include "Terminal.h"
#include "TourCommand.h"

#include <QApplication>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace bitacora {
namespace {

/// The arguments without the program, before there is an application to ask.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

std::unique_ptr<QCoreApplication> applicationFor(Command::Needs needs, int &argc, char **argv)
{
    if (needs == Command::Needs::Core)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Most commands show no window; then, or where there is no display, Qt draws into memory.
    if (needs != Command::Needs::Window || !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (needs == Command::Needs::Gui)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

/// A command's standard error is one line that says why it failed: Qt's own remarks would only be in the way.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        CommandLine::fail(message);
}

int runWithoutWindow(CommandLine &commandLine, const QStringList &arguments, int &argc, char **argv)
{
    qInstallMessageHandler(dropRemarks);
    const auto application = applicationFor(commandLine.needs(arguments), argc, argv);
    useUtf8Output();
    Language language;
    language.apply({});
    return commandLine.run(arguments);
}

/// What the window understands is one path at most. Empty when there is nothing else.
QString misunderstood(const QStringList &arguments)
{
    const bool isUnderstood = arguments.isEmpty() || (arguments.size() == 1 && !arguments.first().startsWith(u'-'));
    return isUnderstood ? QString() : arguments.last();
}

int complainOfNoDisplay(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.apply({});
    if (const QString argument = misunderstood(QCoreApplication::arguments().sliced(1)); !argument.isNull())
        return CommandLine::refuse(argument);
    return CommandLine::fail(CommandLine::tr("There is no display here, so no window can open. bitacora --help lists "
                                             "what works without one."));
}

int runWithWindow(int &argc, char **argv)
{
    if (!hasDisplay())
        return complainOfNoDisplay(argc, argv);
    FontReading fonts;
    QApplication application(argc, argv);
    fonts.finish();
    // What Qt itself understands is gone from the list.
    const QStringList rest = QApplication::arguments().sliced(1);
    if (const QString argument = misunderstood(rest); !argument.isNull())
        return CommandLine::refuse(argument);
    return runWindow(application, rest.isEmpty() ? QString() : PracticeArgument::resolved(rest.first()));
}

int run(int argc, char **argv)
{
    CommandLine commandLine;
    commandLine.add(std::make_unique<DemoCommand>());
    commandLine.add(std::make_unique<TourCommand>());
    const QStringList arguments = argumentsOf(argc, argv);
    if (commandLine.takes(arguments))
        return runWithoutWindow(commandLine, arguments, argc, argv);
    return runWithWindow(argc, argv);
}

} // namespace
} // namespace bitacora

int main(int argc, char **argv)
{
    bitacora::disableCoreDumps();
    return bitacora::run(argc, argv);
}
