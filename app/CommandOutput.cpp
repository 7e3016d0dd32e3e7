#include "CommandOutput.h"

#include "SecretBytes.h"
#include "Terminal.h"

#include <cstdio>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

CommandResult<void> CommandOutput::prepare()
{
    if (!prepareOutput())
        return failed(tr("Standard output cannot be written to, so nothing was done."));
    return {};
}

CommandResult<void> CommandOutput::printLine(const QString &line)
{
    return printBytes((line + u'\n').toUtf8());
}

CommandResult<void> CommandOutput::printBytes(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (!written || std::fflush(stdout) != 0)
        return failed(tr("Standard output cannot be written to."));
    return {};
}

CommandResult<void> CommandOutput::printSecretLine(QString secret)
{
    QByteArray bytes = secret.toUtf8();
    wipe(secret);
    const auto printed = printBytes(bytes);
    bytes.fill('\0');
    return printed ? printBytes("\n"_ba) : printed;
}

CommandResult<void> CommandOutput::printRecoveryCode(QString code, const QString &done)
{
    if (printSecretLine(std::move(code)))
        return {};
    //: %1 is a sentence that says what was done. “Print recovery sheet…” is a command of the window's menu.
    const QString sentence = tr("%1 The new recovery code could not be printed, because standard output cannot be "
                                "written to. Open the practice in the window and choose “Print recovery sheet…”.")
                                 .arg(done);
    return tl::unexpected(CommandFailure {ExitStatus::CodeNotPrinted, sentence});
}

QString CommandOutput::onOneLine(QString text)
{
    for (QChar &character : text) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

void CommandOutput::complain(const QString &sentence)
{
    const QByteArray line = (u"bitacora: "_s + onOneLine(sentence.simplified()) + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace bitacora
