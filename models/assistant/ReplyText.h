#pragma once

#include "NoteOutline.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bitacora {

/// A part of a model's answer, as the template names them.
struct ReplySection
{
    /// None before the first heading, and in a narrative.
    std::optional<NoteSection> section;
    QStringList paragraphs;

    friend bool operator==(const ReplySection &, const ReplySection &) = default;
};

/// Makes plain text of what models write: no markup, no thinking aloud, no introduction, no characters that cannot be
/// seen.
namespace ReplyText {

/// `isWhole`: there is no more to come; until then what may be the beginning of a mark is left out.
[[nodiscard]] QString withoutThinking(const QString &answer, bool isWhole);
[[nodiscard]] QString withoutHiddenCharacters(const QString &text);
/// The paragraphs of an answer, those under a heading of the template apart. Other headings are left out.
[[nodiscard]] QList<ReplySection> sections(const QString &answer, const QList<NoteSection> &wanted,
                                           NoteLanguage language, bool isWhole = true);
/// One sentence after the other; the marks stay.
[[nodiscard]] QStringList sentences(const QString &paragraph);

} // namespace ReplyText

} // namespace bitacora
