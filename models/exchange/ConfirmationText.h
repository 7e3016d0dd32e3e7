#pragma once

#include "SessionNotice.h"

#include <QUrl>

namespace bitacora {

/// A confirmation as a link that the mail program opens.
struct MailLink
{
    QUrl url;
    /// The link holds only the beginning of the notes, because a longer one would be cut off, or refused.
    bool areNotesCut = false;
};

/// What a client is written about a session, in the client's language: that it is confirmed, has a new time, or is
/// cancelled. Warm and short; nothing of it is for the practitioner alone.
class ConfirmationText
{
public:
    /// As long as a link may be that every system hands to its mail program whole, in bytes (Windows: 2,083).
    static constexpr int longestLink = 2000;

    explicit ConfirmationText(SessionNotice notice);

    [[nodiscard]] const SessionNotice &notice() const { return m_notice; }
    /// One line.
    [[nodiscard]] QString subject() const;
    /// Lines that end in "\n", with all of the notes.
    [[nodiscard]] QString body() const;
    /// RFC 6068. With no recipient the mail program asks for one.
    [[nodiscard]] MailLink link() const;

private:
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString closing() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QString timeSpan() const;
    [[nodiscard]] QString body(const QString &notes) const;
    [[nodiscard]] QByteArray encodedLink(const QString &notes) const;
    [[nodiscard]] QString notesThatFit() const;

    SessionNotice m_notice;
};

} // namespace bitacora
