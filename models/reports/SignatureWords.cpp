#include "SignatureWords.h"

#include <QLocale>
#include <QTimeZone>

namespace bitacora {

QString SignatureWords::signature(const NoteSignature &signature)
{
    const QDateTime there = signature.at.toTimeZone(QTimeZone(signature.zone));
    const QLocale locale;
    //: %1 and %2 are who signed and the credential, %3 the day, %4 the time, %5 the time zone.
    return tr("Signed by %1, %2, on %3, %4 (%5)")
        .arg(signature.signer.name, signature.signer.credential, locale.toString(there.date(), QLocale::LongFormat),
             locale.toString(there.time(), QLocale::ShortFormat), QString::fromLatin1(signature.zone));
}

QString SignatureWords::type(AddendumType type)
{
    switch (type) {
    case AddendumType::LateEntry:
        //: Why something is added to a signed note.
        return tr("Late entry");
    case AddendumType::Correction:
        //: Why something is added to a signed note.
        return tr("Correction");
    case AddendumType::Clarification:
        break;
    }
    //: Why something is added to a signed note.
    return tr("Clarification");
}

QString SignatureWords::heading(const NoteAddendum &addendum)
{
    //: %1 is a number, %2 why it was added, such as "Correction".
    return tr("Addendum %1 · %2").arg(QLocale().toString(addendum.number), type(addendum.type));
}

} // namespace bitacora
