#include "PassphraseSource.h"

#include "CommandOutput.h"
#include "PassphraseStrength.h"
#include "Terminal.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStringDecoder>

#include <cstdio>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString fileOption = u"passphrase-file"_s;
const QString standardInput = u"-"_s;
/// A file that is longer is no passphrase but a mistake.
constexpr qint64 longestFile = 65'536;

/// At most `longestFile` bytes and one more, until the end of the file.
bool readAll(QFile &file, QByteArray &bytes)
{
    qsizetype size = 0;
    while (size < bytes.size()) {
        const qint64 got = file.read(bytes.data() + size, bytes.size() - size);
        if (got < 0)
            return false;
        if (got == 0)
            break;
        size += got;
    }
    bytes.resize(size);
    return true;
}

/// UTF-8 as the text that the window's field would hold; none when it is no UTF-8.
std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        wipe(text);
        return {};
    }
    return text;
}

/// The passphrase alone; the text is wiped.
SecretBytes taken(QString &text)
{
    SecretBytes passphrase = SecretBytes::fromPassphrase(text);
    wipe(text);
    return passphrase;
}

} // namespace

void PassphraseSource::declareOption(QCommandLineParser &parser)
{
    parser.addOption({fileOption,
                      tr("Reads the passphrase from FILE (- is standard input) rather than from the terminal. One line "
                         "break at its end is left out."),
                      u"FILE"_s});
}

CommandResult<SecretBytes> PassphraseSource::ask(const QCommandLineParser &parser)
{
    if (parser.isSet(fileOption))
        return fromFile(parser.value(fileOption));
    auto text = fromTerminal(tr("Passphrase: "));
    if (!text)
        return tl::unexpected(text.error());
    return taken(*text);
}

CommandResult<SecretBytes> PassphraseSource::choose(const QCommandLineParser &parser, const QStringList &ownWords)
{
    if (parser.isSet(fileOption))
        return newFromFile(parser.value(fileOption), ownWords);
    return fromTerminalTwice(tr("New passphrase: "), ownWords);
}

bool PassphraseSource::readsStandardInput(const QCommandLineParser &parser)
{
    return parser.isSet(fileOption) && parser.value(fileOption) == standardInput;
}

CommandResult<SecretBytes> PassphraseSource::fromTerminalTwice(const QString &prompt, const QStringList &ownWords)
{
    auto first = fromTerminal(prompt);
    if (!first)
        return tl::unexpected(first.error());
    const auto wipeFirst = qScopeGuard([&first] { wipe(*first); });
    if (first->isEmpty())
        return failed(Error {ErrorCode::PassphraseEmpty, {}, {}});
    warnIfWeak(*first, ownWords);
    auto second = fromTerminal(tr("The same again: "));
    if (!second)
        return tl::unexpected(second.error());
    const bool same = *first == *second;
    wipe(*second);
    if (!same)
        return failed(tr("The two passphrases differ, and nothing was made. Try again."));
    return SecretBytes::fromPassphrase(*first);
}

void PassphraseSource::warnIfWeak(const QString &passphrase, const QStringList &ownWords)
{
    const PassphraseStrength strength = PassphraseStrength::measure(passphrase, ownWords);
    if (!strength.weakness.isEmpty())
        CommandOutput::complain(tr("This passphrase is weak. %1").arg(strength.weakness));
}

CommandResult<SecretBytes> PassphraseSource::fromFile(const QString &path)
{
    auto text = textIn(path);
    if (!text)
        return tl::unexpected(text.error());
    return taken(*text);
}

CommandResult<SecretBytes> PassphraseSource::newFromFile(const QString &path, const QStringList &ownWords)
{
    auto text = textIn(path);
    if (!text)
        return tl::unexpected(text.error());
    warnIfWeak(*text, ownWords);
    return taken(*text);
}

CommandResult<QString> PassphraseSource::textIn(const QString &path)
{
    QFile file(path);
    const bool opened = path == standardInput ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                              : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QByteArray bytes(opened ? longestFile + 1 : 0, '\0');
    const auto wipeBytes = qScopeGuard([&bytes] { bytes.fill('\0'); });
    if (!opened || !readAll(file, bytes))
        return failed(
            tr("The passphrase cannot be read from “%1”: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (bytes.size() > longestFile)
        return failed(tr("“%1” is too long for a passphrase.").arg(QDir::toNativeSeparators(path)));
    QByteArrayView line(bytes);
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    auto text = decoded(line);
    if (!text)
        return failed(tr("The passphrase in “%1” is not UTF-8 text.").arg(QDir::toNativeSeparators(path)));
    if (text->isEmpty())
        return failed(Error {ErrorCode::PassphraseEmpty, {}, {}});
    return std::move(*text);
}

CommandResult<QString> PassphraseSource::fromTerminal(const QString &prompt)
{
    auto line = readSecretLine(prompt);
    if (!line)
        return failed(tr("There is no terminal to ask for the passphrase. Give it with --passphrase-file FILE."));
    auto text = decoded(*line);
    line->fill('\0');
    if (!text)
        return failed(tr("The passphrase is not UTF-8 text."));
    return *text;
}

} // namespace bitacora
