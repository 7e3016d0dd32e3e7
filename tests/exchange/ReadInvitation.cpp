#include "ReadInvitation.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

struct Answer
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Answer ask(const QString &python, const QByteArray &text)
{
    constexpr int patience = 30'000;
    QProcess process;
    process.start(python, {QStringLiteral(BITACORA_READ_INVITATION)});
    process.write(text);
    process.closeWriteChannel();
    Answer answer;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        answer.status = process.exitCode();
    answer.output = process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    return answer;
}

// The system's own first: the packages of a distribution are its.
QString python()
{
    static const QString found = [] {
        constexpr int parserIsMissing = 3;
        for (const QString &candidate : {u"/usr/bin/python3"_s, u"python3"_s, u"python"_s}) {
            // Without a text to read it fails, but not for want of a parser.
            const int status = ask(candidate, {}).status;
            if (status >= 0 && status != parserIsMissing)
                return candidate;
        }
        return QString();
    }();
    return found;
}

} // namespace

bool canReadInvitations()
{
    return !python().isEmpty();
}

QJsonObject readInvitation(const QByteArray &text)
{
    const Answer answer = ask(python(), text);
    if (answer.status != 0)
        qWarning("%s\n%s", answer.errors.constData(), text.constData());
    return QJsonDocument::fromJson(answer.output).object();
}

} // namespace bitacora
