#pragma once

#include "FactId.h"

#include <QList>
#include <QString>

#include <initializer_list>

namespace bitacora {

/// Words of a note together with the facts that they say.
struct Said
{
    QString text;
    /// Each once, in the order in which the words say them.
    QList<FactId> facts;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Said &, const Said &) = default;
};

/// A pattern with its parts put in for %1 to %9. Only the facts of parts that the pattern names are said.
Said say(QStringView pattern, std::initializer_list<Said> parts = {});

/// As a sentence stands: a capital first, one mark at the end, no space too many.
Said asSentence(Said words);

} // namespace bitacora
