#include "SignedNote.h"

namespace bitacora {

namespace {

Result<void> withinLimit(const QString &text, const QString &subject, int limit)
{
    if (text.size() > limit)
        return failure(ErrorCode::TextTooLong, subject, QString::number(limit));
    return {};
}

} // namespace

Result<void> validateSigner(const Signer &signer)
{
    if (signer.name.trimmed().isEmpty())
        return failure(ErrorCode::SignerIncomplete, QStringLiteral("name"));
    if (signer.credential.trimmed().isEmpty())
        return failure(ErrorCode::SignerIncomplete, QStringLiteral("credential"));
    if (auto shortEnough = withinLimit(signer.name, QStringLiteral("name"), maxSignerLength); !shortEnough)
        return shortEnough;
    return withinLimit(signer.credential, QStringLiteral("credential"), maxSignerLength);
}

Result<void> validateAddendum(const NewAddendum &addendum)
{
    if (addendum.reason.trimmed().isEmpty())
        return failure(ErrorCode::AddendumIncomplete, QStringLiteral("reason"));
    if (addendum.text.trimmed().isEmpty())
        return failure(ErrorCode::AddendumIncomplete, QStringLiteral("text"));
    if (auto shortEnough = withinLimit(addendum.reason, QStringLiteral("reason"), maxAddendumReasonLength);
        !shortEnough)
        return shortEnough;
    if (auto shortEnough = withinLimit(addendum.text, QStringLiteral("text"), maxAddendumLength); !shortEnough)
        return shortEnough;
    return validateSigner(addendum.signer);
}

} // namespace bitacora
