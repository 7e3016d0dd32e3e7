#pragma once

#include "LeftOutList.h"
#include "NoteCheck.h"
#include "NoteClaim.h"
#include "NoteText.h"
#include "NoteWriter.h"
#include "ReadyItems.h"
#include "SentenceBar.h"
#include "Session.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace bitacora {

class Practice;

/// All that can be known of one session's note, and all that can be done to it: the writer, the comparison with what
/// was recorded, and the check before it is signed. Knows no widget and changes nothing in the practice.
class NoteDesk
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteDesk)

public:
    /// What is seen in a text.
    struct Look
    {
        QList<NoteClaim> claims;
        QList<NoteFinding> findings;
        QList<ReadyItem> items;
        QList<LeftOutList::Entry> leftOut;
        /// Sentences of the client's note before that can be carried forward.
        QStringList carried;
        /// The same text; what is known of its sentences may be other than it was.
        NoteText note;
    };

    explicit NoteDesk(const Practice &practice);
    ~NoteDesk();

    /// Reads what was recorded; again after that changed.
    [[nodiscard]] Result<void> read(SessionId session);
    [[nodiscard]] const NoteInput &input() const { return m_checked.input; }
    /// The writer's own draft.
    [[nodiscard]] NoteDraft written(NoteLanguage language, NoteTemplate layout) const;
    /// The note after what was recorded has changed.
    [[nodiscard]] NoteText rewritten(const NoteDraft &note) const;
    [[nodiscard]] NoteDraft draft(const NoteText &note) const { return note.draft(input()); }
    [[nodiscard]] Look look(const NoteText &note);
    /// The note after a person did that.
    [[nodiscard]] NoteText done(const NoteText &note, int sentence, SentenceDeed deed) const;
    /// With a sentence of the client's note before, which waits to be looked at.
    [[nodiscard]] NoteText carriedOn(const NoteText &note, const QString &sentence) const;
    /// With what the writer says of the fact.
    [[nodiscard]] NoteText putIn(const NoteText &note, FactId fact) const;

private:
    [[nodiscard]] QList<LeftOutList::Entry> leftOut(const NoteDraft &draft, const GroundingResult &grounded) const;
    [[nodiscard]] const NoteGrounding &grounding(NoteLanguage language);

    const Practice &m_practice;
    FactNames m_names;
    NoteWriter m_writer;
    CheckedNote m_checked;
    std::optional<NoteDraft> m_before;
    std::optional<NoteLanguage> m_groundedIn;
    std::unique_ptr<NoteGrounding> m_grounding;
};

} // namespace bitacora
