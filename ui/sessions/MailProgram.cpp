#include "MailProgram.h"

#include <QDesktopServices>
#include <QUrl>
#include <QtGlobal>

namespace bitacora {

namespace {

MailProgram *replacement = nullptr;

} // namespace

MailProgram::~MailProgram() = default;

bool MailProgram::open(const QUrl &link)
{
    // Where there is no program, Qt would write the whole link, and with it the message, to the log.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const bool opened = QDesktopServices::openUrl(link);
    qInstallMessageHandler(before);
    return opened;
}

MailProgram &MailProgram::instance()
{
    static MailProgram program;
    return replacement ? *replacement : program;
}

void MailProgram::replace(MailProgram *program)
{
    replacement = program;
}

} // namespace bitacora
