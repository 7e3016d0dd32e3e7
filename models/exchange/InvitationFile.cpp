#include "InvitationFile.h"

#include "Invitation.h"
#include "PrivateFile.h"

#include <QIODevice>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bitacora {

Result<void> writeInvitation(const SessionNotice &notice, const QString &path)
{
    return writePrivateFile(path, [&notice](QIODevice &device) -> Result<void> {
        const QByteArray text = invitationText(notice);
        if (device.write(text) != text.size())
            return failure(ErrorCode::FileNotWritable);
        return {};
    });
}

QString invitationFileName(const SessionNotice &notice)
{
    // What some system does not take in the name of a file.
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    constexpr qsizetype longestName = 60;
    const QString service =
        QString(notice.service).replace(unfit, u"_"_s).first(std::min(notice.service.size(), longestName));
    return service.trimmed() + u' ' + notice.start.day().toString(Qt::ISODate) + u".ics"_s;
}

} // namespace bitacora
