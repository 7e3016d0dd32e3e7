#include "InvitationFile.h"

#include "Invitation.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bitacora {

Result<void> writeInvitation(const SessionNotice &notice, const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    // Owner alone, from the first byte on; a file that was there keeps the permissions that it had.
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray text = invitationText(notice);
    if (file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
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
