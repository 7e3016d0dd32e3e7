#pragma once

#include "ChatMessages.h"
#include "NameVeil.h"
#include "NoteWriter.h"
#include "ReplyText.h"

namespace bitacora {

/// What a model is asked for the note of a session, and how its answer becomes a note again.
///
/// The built-in writer's draft is asked to be rewritten: its sentences are true already and say every fact, so a small
/// model has less to make up than from a list of data. The sentences that name the client and say the date, the times,
/// the provider and the supervisor are not sent: they stay as the writer has them, at the head of their section.
class NotePrompt
{
public:
    /// `names` must outlive it.
    NotePrompt(const NoteInput &input, const NoteStyle &style, const FactNames &names, const KnownIdentity &identity);

    /// There is nothing that a model could put into words.
    [[nodiscard]] bool isEmpty() const { return m_content.isEmpty(); }
    /// Somebody could be known by it after all. It is not to be sent.
    [[nodiscard]] bool identifies() const { return m_veil.identifies(m_content); }
    [[nodiscard]] ChatQuestion question(const QString &model) const;
    /// An answer, or what came of it so far, with the names put in; the facts behind its sentences are not known yet.
    [[nodiscard]] NoteDraft noteOf(const QString &answer, bool isWhole = true) const;

private:
    [[nodiscard]] static bool isKept(const NoteStatement &statement);
    void addContent(const NoteDraft &draft);
    [[nodiscard]] QList<NoteSection> sections() const;
    [[nodiscard]] NoteParagraph *paragraphFor(NoteDraft &note, const ReplySection &reply, qsizetype index) const;

    NoteStyle m_style;
    NameVeil m_veil;
    /// The draft with the names, for what is kept of it.
    NoteDraft m_draft;
    QString m_content;
    /// Sections of which something is sent.
    QList<NoteSection> m_asked;
};

/// The words in which models are asked, in the language of the note.
namespace PromptWords {

[[nodiscard]] QString instructions(NoteLanguage language, const QStringList &headings, qsizetype paragraphs);
[[nodiscard]] QString draftFollows(NoteLanguage language);

} // namespace PromptWords

} // namespace bitacora
