#include "SampleCommand.h"

#include "CommandOutput.h"
#include "PracticeArgument.h"

#include <QCommandLineParser>

#include <limits>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientsOption = u"clients"_s;
const QString sessionsOption = u"sessions"_s;
const QString seedOption = u"seed"_s;
const QString languageOption = u"language"_s;
const QString english = u"en"_s;
const QString spanish = u"es"_s;

constexpr qint64 mostClients = 100'000;
constexpr qint64 mostSessions = 10'000'000;

} // namespace

QString SampleCommand::name() const
{
    return u"sample"_s;
}

QString SampleCommand::arguments() const
{
    return u"PRACTICE --clients N --sessions N [--seed S] [--language L]"_s;
}

QString SampleCommand::summary() const
{
    return tr("Fills a practice with made-up people and their sessions, the same for the same seed and language on the "
              "same day. "
              "Makes the practice when there is none yet, and then prints its recovery code as create does.");
}

void SampleCommand::declareOptions(QCommandLineParser &parser) const
{
    const SampleSize usual;
    PracticeArgument::declare(parser);
    parser.addOption({clientsOption, tr("How many clients."), u"N"_s, QString::number(usual.clients)});
    parser.addOption(
        {sessionsOption, tr("How many sessions they have in all."), u"N"_s, QString::number(usual.sessions)});
    parser.addOption(
        {seedOption, tr("A whole number; another one makes other people."), u"S"_s, QString::number(usual.seed)});
    const QString own = sampleLanguageOf(QLocale()) == SampleLanguage::Spanish ? spanish : english;
    parser.addOption({languageOption, tr("The language of its services, places and notes: en or es."), u"L"_s, own});
}

CommandResult<SampleSize> SampleCommand::sizeFrom(const QCommandLineParser &parser)
{
    const auto number = [&parser](const QString &option, qint64 least, qint64 most) -> CommandResult<qint64> {
        bool isNumber = false;
        const qint64 value = parser.value(option).toLongLong(&isNumber);
        if (!isNumber || value < least || value > most)
            return wrongUsage(tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                                  .arg(option, QString::number(least), QString::number(most), parser.value(option)));
        return value;
    };
    const auto clients = number(clientsOption, 1, mostClients);
    if (!clients)
        return tl::unexpected(clients.error());
    const auto sessions = number(sessionsOption, 0, mostSessions);
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto seed = number(seedOption, 0, std::numeric_limits<quint32>::max());
    if (!seed)
        return tl::unexpected(seed.error());
    const QString language = parser.value(languageOption);
    if (language != english && language != spanish)
        return wrongUsage(tr("--%1 takes en or es, not “%2”.").arg(languageOption, language));
    return SampleSize {.clients = int(*clients),
                       .sessions = int(*sessions),
                       .seed = quint32(*seed),
                       .language = language == spanish ? SampleLanguage::Spanish : SampleLanguage::English};
}

CommandResult<void> SampleCommand::run(const QCommandLineParser &parser)
{
    const auto size = sizeFrom(parser);
    if (!size)
        return tl::unexpected(size.error());
    const auto path = PracticeArgument::value(parser);
    if (!path)
        return tl::unexpected(path.error());
    const bool isThere = Practice::exists(PracticeArgument::resolved(*path));
    if (!isThere) {
        if (auto ready = CommandOutput::prepare(); !ready)
            return ready;
    }
    const auto practice = isThere ? PracticeArgument::open(parser) : PracticeArgument::create(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto written = writeSample(**practice, *size);
    if (!written && written.error().code == ErrorCode::PracticeExists)
        return failed(tr("This practice has clients or sessions, and was left as it is. A sample needs an empty one."));
    if (!written)
        return failed(written.error());
    return isThere ? CommandResult<void>()
                   : CommandOutput::printRecoveryCode((*practice)->recoveryCode(), tr("The practice was made."));
}

} // namespace bitacora
