#pragma once

#include "NoteClaim.h"
#include "SentenceBar.h"

#include <QCoreApplication>

namespace bitacora {

/// What the bar below a paragraph says.
class SentenceRows
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SentenceRows)

public:
    /// Of the claims and the marked sentences in a line of the note.
    [[nodiscard]] static QList<SentenceBar::Row> of(const NoteText &note, const QList<NoteClaim> &claims,
                                                    const TextRange &line, bool canChange);
    /// What is the matter with a marked sentence; empty for one that is not.
    [[nodiscard]] static QString matter(const NoteSentence &sentence);
    [[nodiscard]] static QList<SentenceDeed> deeds(const NoteSentence &sentence);
};

} // namespace bitacora
