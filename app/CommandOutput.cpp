#include "CommandOutput.h"

#include "SecretBytes.h"

#include <cstdio>

namespace bitacora {

using namespace Qt::StringLiterals;

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

void CommandOutput::complain(const QString &sentence)
{
    const QByteArray line = (u"bitacora: "_s + sentence.simplified() + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace bitacora
