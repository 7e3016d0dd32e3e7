#include "DemoCommand.h"

#include "Application.h"
#include "DemoPractice.h"
#include "Terminal.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

QString DemoCommand::name() const
{
    return u"demo"_s;
}

QString DemoCommand::arguments() const
{
    return u"[DIR]"_s;
}

QString DemoCommand::summary() const
{
    return tr("Opens the window with a practice of made-up people, which is kept in DIR (or among your documents).");
}

Command::Needs DemoCommand::needs(const QStringList &) const
{
    return hasDisplay() ? Needs::Window : Needs::Core;
}

void DemoCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"DIR"_s, tr("The folder that the practice is kept in."), u"[DIR]"_s);
}

CommandResult<void> DemoCommand::run(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    if (given.size() > 1)
        return wrongUsage(tr("“%1” is one argument too many.").arg(given.at(1)));
    if (given.contains(QString()))
        return wrongUsage(tr("The folder has no name. Name one, or leave it out."));
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (application == nullptr)
        return failed(tr("There is no display here, so no window can open. bitacora sample makes a practice of "
                         "made-up people without one."));
    const QString folder = given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                           : QDir(given.first()).absolutePath();
    const QString path = DemoPractice::pathIn(folder);
    BackgroundJob::Control control;
    auto key = DemoPractice::prepare(path, {}, {.language = sampleLanguageOf(QLocale())}, control);
    if (!key)
        return failed(key.error());
    (void)runWindow(*application, path, std::move(*key));
    return {};
}

} // namespace bitacora
