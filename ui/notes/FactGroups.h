#pragma once

#include "NoteInput.h"

#include <QCoreApplication>

namespace bitacora {

/// One thing that was recorded, as a card shows it.
struct FactCardText
{
    struct Line
    {
        QString label;
        QString value;

        friend bool operator==(const Line &, const Line &) = default;
    };

    QString title;
    /// Behind the title: "8 of 10 correct".
    QString figures;
    QList<Line> lines;
    /// That the card stands for; the first one leads to its field.
    QList<FactId> facts;

    /// All of it in one line, for screen readers.
    [[nodiscard]] QString spoken() const;
    friend bool operator==(const FactCardText &, const FactCardText &) = default;
};

/// What was recorded of one kind.
struct FactGroup
{
    QString title;
    /// Small, side by side.
    bool isTags = false;
    QList<FactCardText> cards;

    friend bool operator==(const FactGroup &, const FactGroup &) = default;
};

/// All that was recorded in a session, in the order of its form and the language of the interface.
class FactGroups
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::FactGroups)

public:
    [[nodiscard]] static QList<FactGroup> of(const RecordedFacts &facts);
};

} // namespace bitacora
