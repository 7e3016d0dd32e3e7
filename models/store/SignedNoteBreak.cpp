#include "SignedNoteBreak.h"

#include <QCoreApplication>

namespace bitacora {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SignedNoteBreak)
};

QString sentenceOfNote(SignedNoteBreak::What what)
{
    using What = SignedNoteBreak::What;
    switch (what) {
    case What::Altered:
        return Texts::tr("The note of session %1 is not as it was signed.");
    case What::Removed:
        return Texts::tr("The signed note of session %1 is gone.");
    case What::Inserted:
        return Texts::tr("The signed note of session %1 was not signed with this program.");
    case What::SessionAltered:
        return Texts::tr("The time or the service of session %1 was changed after its note was signed.");
    case What::FactsAltered:
        return Texts::tr("What was recorded of session %1 was changed after its note was signed.");
    case What::ClientAltered:
        return Texts::tr("The client of session %1 is not the one of its signed note.");
    case What::DestructionAltered:
        //: %1 is the number of an entry of the activity log, which says that a client's record was destroyed.
        return Texts::tr("What is missing is not what was destroyed after entry %1 of the activity log.");
    }
    return {};
}

QString sentenceOfAddendum(SignedNoteBreak::What what)
{
    using What = SignedNoteBreak::What;
    switch (what) {
    case What::Removed:
        return Texts::tr("Addendum %2 to the note of session %1 is gone.");
    case What::Inserted:
        return Texts::tr("Addendum %2 to the note of session %1 was not signed with this program.");
    case What::ClientAltered:
        return Texts::tr("The client of session %1 is not the one of addendum %2 to its note.");
    case What::Altered:
    case What::SessionAltered:
    case What::FactsAltered:
    case What::DestructionAltered:
        break;
    }
    return Texts::tr("Addendum %2 to the note of session %1 is not as it was signed.");
}

} // namespace

QString SignedNoteBreak::sentence() const
{
    if (what == What::DestructionAltered)
        return sentenceOfNote(what).arg(tombstone);
    if (addendum == 0)
        return sentenceOfNote(what).arg(session.value);
    return sentenceOfAddendum(what).arg(session.value).arg(addendum);
}

} // namespace bitacora
