#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace bitacora {

/// One of poppler's programs, which read a PDF without any code of ours.
struct PopplerRun
{
    int status = -1;
    QString output;
    QString errors;

    static PopplerRun of(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        PopplerRun run;
        if (!process.waitForFinished())
            return run;
        run.status = process.exitCode();
        run.output = QString::fromUtf8(process.readAllStandardOutput());
        run.errors = QString::fromUtf8(process.readAllStandardError());
        return run;
    }
};

} // namespace bitacora
