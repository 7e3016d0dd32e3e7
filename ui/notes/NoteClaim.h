#pragma once

#include "NoteGrounding.h"
#include "NoteText.h"

#include <QCoreApplication>

namespace bitacora {

/// Words of a note that what was recorded does not bear out, and what a person is told of them.
struct NoteClaim
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteClaim)

public:
    TextRange range;
    QString words;
    /// A sentence about the words, in which %1 stands for them.
    QString reason;

    /// "9 of 10 is not what was recorded: Request help, 8 of 10 correct."
    [[nodiscard]] QString plainText() const { return reason.arg(words); }
    /// The same with the words in `format`, such as "<b>%1</b>".
    [[nodiscard]] QString richText(const QString &format) const;

    /// In the order of the text.
    [[nodiscard]] static QList<NoteClaim> of(const GroundingResult &result, const NoteText &note,
                                             const NoteInput &input);
    friend bool operator==(const NoteClaim &, const NoteClaim &) = default;
};

} // namespace bitacora
