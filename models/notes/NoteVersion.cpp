#include "NoteVersion.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Signer &signer)
{
    return signer.name + u", "_s + signer.credential;
}

} // namespace

QList<NoteVersion> versionsOf(const SignedNote &note)
{
    QList<NoteVersion> versions;
    NoteVersion version;
    version.kind = NoteVersionKind::Signed;
    version.at = note.signature.at;
    version.author = nameOf(note.signature.signer);
    version.text = note.text;
    versions.append(version);
    for (const NoteAddendum &addendum : note.addenda) {
        version.kind = NoteVersionKind::Addendum;
        version.at = addendum.signature.at;
        version.author = nameOf(addendum.signature.signer);
        version.text += u"\n\n"_s + addendum.reason + u'\n' + addendum.text;
        version.addendum = addendum.type;
        version.number = addendum.number;
        versions.append(version);
    }
    return versions;
}

} // namespace bitacora
