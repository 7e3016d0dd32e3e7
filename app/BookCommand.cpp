#include "BookCommand.h"

#include "BookingArguments.h"
#include "Conflicts.h"
#include "OpenPractice.h"
#include "PracticeArgument.h"
#include "SessionOutput.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

QString BookCommand::name() const
{
    return u"book"_s;
}

QString BookCommand::arguments() const
{
    return u"PRACTICE --client NAME --service NAME --start YYYY-MM-DDTHH:MM [--zone ZONE] [--duration MINUTES] "
           "[--calendar NAME] [--status STATUS] [--location TEXT] "
           "[--repeat weekly|biweekly|monthly (--count N | --until YYYY-MM-DD)] [--json]"_s;
}

QString BookCommand::summary() const
{
    return tr("Books a session, or a series of them, and prints them with their numbers. What speaks against one "
              "(another session at that time, your working hours, a clock change) is a warning.");
}

void BookCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    BookingArguments::declareOptions(parser);
    SessionOutput::declareOption(parser);
}

CommandResult<void> BookCommand::run(const QCommandLineParser &parser)
{
    const auto arguments = BookingArguments::parse(parser);
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto practice = PracticeArgument::open(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    OpenPractice open(std::move(*practice));
    const auto planned = arguments->sessionsFor(open.practice());
    if (!planned)
        return tl::unexpected(planned.error());
    QList<ChangedSession> changed;
    for (const Session &session : *planned) {
        const auto conflicts = findConflicts(open.practice(), session, {}, arguments->time());
        if (!conflicts)
            return failed(conflicts.error());
        changed.append({session, *conflicts});
    }
    const auto booked = open.seriesChanges().book(*planned, arguments->rhythm());
    if (!booked)
        return failed(booked.error());
    for (qsizetype i = 0; i < booked->size(); ++i)
        changed[i].session = booked->at(i);
    return SessionOutput::print(parser, open.practice(), changed);
}

} // namespace bitacora
