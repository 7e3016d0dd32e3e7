#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace bitacora {

/// What the program said and how it ended.
struct ProgramRun
{
    int status = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QList<QByteArray> lines() const
    {
        QList<QByteArray> lines = output.split('\n');
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }
    /// Nothing but one line on standard error.
    [[nodiscard]] bool saysOneLine() const
    {
        return errors.count('\n') == 1 && errors.endsWith('\n') && errors.size() > 1;
    }
};

/// Runs the real program without a display, in English, with `input` as its standard input; by `process` where its
/// standard output is to be a special one.
inline ProgramRun runProgram(QProcess &process, const QStringList &arguments, const QByteArray &input = {},
                             const QString &language = QStringLiteral("en_US.UTF-8"))
{
    constexpr int patience = 120'000;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LANGUAGE", "QT_LOGGING_RULES"})
        environment.remove(QString::fromLatin1(name));
    // One that is set to nothing is none.
    environment.insert(QStringLiteral("DISPLAY"), QString());
    environment.insert(QStringLiteral("LANG"), language);
    environment.insert(QStringLiteral("TZ"), QStringLiteral("America/Bogota"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BITACORA_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramRun run;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

inline ProgramRun runProgram(const QStringList &arguments, const QByteArray &input = {},
                             const QString &language = QStringLiteral("en_US.UTF-8"))
{
    QProcess process;
    return runProgram(process, arguments, input, language);
}

} // namespace bitacora
