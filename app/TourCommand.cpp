#include "TourCommand.h"

#include "CommandOutput.h"
#include "Tour.h"

#include <QCommandLineParser>
#include <QDir>

namespace bitacora {

using namespace Qt::StringLiterals;

QString TourCommand::name() const
{
    return u"tour"_s;
}

QString TourCommand::arguments() const
{
    return u"DIR"_s;
}

QString TourCommand::summary() const
{
    return tr("Writes every page as a picture, in both languages and both themes, and the documents of one made-up "
              "client, to DIR. Needs no display.");
}

Command::Needs TourCommand::needs(const QStringList &) const
{
    return Needs::Widgets;
}

void TourCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"DIR"_s, tr("The folder for the pictures and documents."));
}

CommandResult<void> TourCommand::run(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    if (given.isEmpty() || given.first().isEmpty())
        return wrongUsage(tr("tour needs the folder for its pictures: bitacora tour DIR"));
    if (given.size() > 1)
        return wrongUsage(tr("“%1” is one argument too many.").arg(given.at(1)));
    const auto files = Tour(given.first()).run();
    if (!files)
        return failed(files.error());
    QStringList lines;
    for (const QString &file : *files)
        lines.append(CommandOutput::onOneLine(QDir::toNativeSeparators(file)));
    return CommandOutput::printLine(lines.join(u'\n'));
}

} // namespace bitacora
