#include "KeyCommands.h"

#include "CommandOutput.h"
#include "KeyFile.h"
#include "PassphraseSource.h"
#include "PracticeArgument.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

QString CreateCommand::name() const
{
    return u"create"_s;
}

QString CreateCommand::arguments() const
{
    return u"PRACTICE"_s;
}

QString CreateCommand::summary() const
{
    return tr("Makes a practice, and prints its recovery code alone on the last line. Keep the code: it opens the "
              "practice when the passphrase is lost.");
}

void CreateCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
}

CommandResult<void> CreateCommand::run(const QCommandLineParser &parser)
{
    const auto practice = PracticeArgument::create(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    return CommandOutput::printSecretLine((*practice)->recoveryCode());
}

QString KeyCommand::name() const
{
    return u"key"_s;
}

QString KeyCommand::arguments() const
{
    return u"PRACTICE"_s;
}

QString KeyCommand::summary() const
{
    return tr("Prints the raw key of practice.db: in hexadecimal, and as the statement that opens it in any SQLCipher "
              "tool. Whoever has it can read everything.");
}

void KeyCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
}

CommandResult<void> KeyCommand::run(const QCommandLineParser &parser)
{
    const auto path = PracticeArgument::existing(parser);
    if (!path)
        return tl::unexpected(path.error());
    const auto passphrase = PassphraseSource::ask(parser);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    // The key file alone: a database that nothing else opens any more must not keep its key back.
    const auto key = Practice::unlock(*path, *passphrase);
    if (!key)
        return failed(key.error());
    QByteArray digits =
        QByteArray::fromRawData(reinterpret_cast<const char *>(key->data()), qsizetype(key->size())).toHex();
    auto hex = QString::fromLatin1(digits);
    digits.fill('\0');
    QString statement = u"PRAGMA key = \"x'%1'\";"_s.arg(hex);
    if (auto printed = CommandOutput::printSecretLine(std::move(hex)); !printed) {
        wipe(statement);
        return printed;
    }
    return CommandOutput::printSecretLine(std::move(statement));
}

} // namespace bitacora
