#pragma once

#include "NoteCheck.h"

#include <QCoreApplication>

namespace bitacora {

/// One line of what is looked at before a note is signed.
struct ReadyItem
{
    enum class Kind { Missing, Claims, Marked, Advice, Done };

    Kind kind = Kind::Done;
    QString text;
    /// What to do about it.
    QString detail;
    /// Of something missing, or of advice.
    NoteFinding finding {};

    friend bool operator==(const ReadyItem &, const ReadyItem &) = default;
};

/// What was found in a note, and what is in order: the required first, the ticks last.
class ReadyItems
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ReadyItems)

public:
    struct Counts
    {
        /// Claims that nothing recorded bears out.
        int claims = 0;
        /// Sentences whose facts have changed.
        int marked = 0;
    };

    /// In the language of the interface.
    [[nodiscard]] static QList<ReadyItem> of(const QList<NoteFinding> &findings, const QString &serviceCode,
                                             const Counts &counts, NoteLanguage language);
};

} // namespace bitacora
