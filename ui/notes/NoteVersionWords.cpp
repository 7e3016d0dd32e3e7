#include "NoteVersionWords.h"

#include "SignatureWords.h"

#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// Of a changed text, what is read out.
constexpr qsizetype mostLetters = 120;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= mostLetters ? line : line.left(mostLetters).trimmed() + u'…';
}

} // namespace

QString NoteVersionWords::kind(const NoteVersion &version)
{
    switch (version.kind) {
    case NoteVersionKind::Draft:
        //: A version of a note: it was kept before it was signed.
        return tr("Saved");
    case NoteVersionKind::TakenAway:
        //: A version of a note: somebody undid that it was written.
        return tr("Taken away");
    case NoteVersionKind::Signed:
        //: A version of a note.
        return tr("Signed");
    case NoteVersionKind::Addendum:
        break;
    }
    NoteAddendum addendum;
    addendum.number = version.number;
    addendum.type = version.addendum.value_or(AddendumType::LateEntry);
    return SignatureWords::heading(addendum);
}

QString NoteVersionWords::line(const NoteVersion &version, const QByteArray &zone)
{
    const QDateTime there = version.at.toTimeZone(QTimeZone(zone));
    QStringList parts {kind(version), QLocale().toString(there, QLocale::ShortFormat)};
    if (!version.author.isEmpty())
        parts.append(version.author);
    return parts.join(u" · "_s);
}

QString NoteVersionWords::change(const QString &removed, const QString &added)
{
    if (removed.trimmed().isEmpty() && added.trimmed().isEmpty())
        //: What differs between two versions of a note.
        return tr("the spaces or line breaks are other ones");
    if (removed.trimmed().isEmpty())
        //: What differs between two versions of a note.
        return tr("“%1” was added").arg(shortened(added));
    if (added.trimmed().isEmpty())
        //: What differs between two versions of a note.
        return tr("“%1” was taken out").arg(shortened(removed));
    //: What differs between two versions of a note: %1 is what it said before, %2 what it says since.
    return tr("“%1” became “%2”").arg(shortened(removed), shortened(added));
}

} // namespace bitacora
