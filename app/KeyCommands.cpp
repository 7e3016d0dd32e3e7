#include "KeyCommands.h"

#include "CommandOutput.h"
#include "KeyFile.h"
#include "KeyReplacement.h"
#include "PassphraseSource.h"
#include "PracticeArgument.h"
#include "RecoveryCode.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {
const QString newFileOption = u"new-passphrase-file"_s;
} // namespace

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
    if (auto ready = CommandOutput::prepare(); !ready)
        return ready;
    const auto practice = PracticeArgument::create(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    return CommandOutput::printRecoveryCode((*practice)->recoveryCode(), tr("The practice was made."));
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

QString PassphraseCommand::name() const
{
    return u"passphrase"_s;
}

QString PassphraseCommand::arguments() const
{
    return u"PRACTICE"_s;
}

QString PassphraseCommand::summary() const
{
    return tr("Changes the passphrase. The recovery code stays the same, and backups that were made before still open "
              "with the old passphrase. Where somebody else may know it, make a new data key as well: %1.")
        .arg(u"bitacora new-key"_s);
}

void PassphraseCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    parser.addOption({newFileOption,
                      tr("Reads the new passphrase from FILE (- is standard input) rather than from the terminal. One "
                         "line break at its end is left out."),
                      u"FILE"_s});
}

CommandResult<void> PassphraseCommand::run(const QCommandLineParser &parser)
{
    const QString file = parser.value(newFileOption);
    if (file == "-"_L1 && PassphraseSource::readsStandardInput(parser))
        return wrongUsage(tr("Only one of the two passphrases can come from standard input."));
    const auto path = PracticeArgument::existing(parser);
    if (!path)
        return tl::unexpected(path.error());
    if (auto ready = CommandOutput::prepare(); !ready)
        return ready;
    const auto present = PassphraseSource::ask(parser);
    if (!present)
        return tl::unexpected(present.error());
    const auto practice = Practice::open(*path, *present);
    if (!practice)
        return failed(practice.error());
    const auto another = parser.isSet(newFileOption)
        ? PassphraseSource::newFromFile(file, {(*practice)->name()})
        : PassphraseSource::fromTerminalTwice(PassphraseSource::tr("New passphrase: "), {(*practice)->name()});
    if (!another)
        return tl::unexpected(another.error());
    if (const auto changed = (*practice)->changePassphrase(*present, *another); !changed)
        return failed(changed.error());
    // Whoever takes this for a failure goes on with a passphrase that opens nothing any more.
    const QString done = tr("The passphrase was changed.");
    if (!CommandOutput::printLine(done))
        CommandOutput::complain(done);
    return {};
}

QString NewKeyCommand::name() const
{
    return u"new-key"_s;
}

QString NewKeyCommand::arguments() const
{
    return u"PRACTICE"_s;
}

QString NewKeyCommand::summary() const
{
    return tr("Encrypts a practice anew with another key, and prints its new recovery code alone on the last line. The "
              "old code opens it no more; the passphrase stays. Backups that were made before keep the old key.");
}

void NewKeyCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
}

CommandResult<void> NewKeyCommand::run(const QCommandLineParser &parser)
{
    const auto path = PracticeArgument::existing(parser);
    if (!path)
        return tl::unexpected(path.error());
    if (auto ready = CommandOutput::prepare(); !ready)
        return ready;
    const auto passphrase = PassphraseSource::ask(parser);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto key = KeyReplacement::run(*path, *passphrase);
    if (!key)
        return failed(key.error());
    return CommandOutput::printRecoveryCode(
        RecoveryCode::fromDataKey(*key),
        tr("The practice has another key now, and the old recovery code opens it no more."));
}

} // namespace bitacora
