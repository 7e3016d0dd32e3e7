#pragma once

#include "FactNames.h"
#include "NoteInput.h"
#include "NoteStyle.h"

#include <memory>

namespace bitacora {

/// Why words of a note are not borne out by the facts. The numbers are not stored.
enum class GroundingReason {
    /// No recorded count, duration, percentage, date or time is this one, or it belongs to something else.
    NumberNotRecorded,
    /// A behavior, program, procedure, intervention, reinforcer or function that was not recorded.
    TermNotRecorded,
    /// A prompt level that was not recorded, or not for this program.
    PromptNotRecorded,
    PersonNotRecorded,
    PlaceNotRecorded,
    /// A name that is neither the client's nor of anybody recorded.
    NameNotRecorded,
    /// What somebody said, planned or did that nobody wrote down.
    EventNotRecorded,
    /// It was recorded, but the text says that it did not occur.
    DeniedButRecorded,
    /// It was recorded that it did not occur, but the text says that it did.
    RecordedAsZero,
    /// A feeling or wish: nobody can observe it.
    InnerState,
};

/// Words of a text that the facts do not bear out.
struct GroundingMark
{
    qsizetype position = 0;
    qsizetype length = 0;
    GroundingReason reason = GroundingReason::TermNotRecorded;

    friend bool operator==(const GroundingMark &, const GroundingMark &) = default;
};

struct GroundingResult
{
    /// In the order of the text.
    QList<GroundingMark> marks;
    /// Recorded facts (not those of the session itself) that the text does not seem to say.
    QList<FactId> leftOut;
};

class GroundingFacts;

/// Compares any text, a model's or a person's, with the facts of a session. It knows words and their inflections, not
/// meaning: it finds numbers, names and terms that were not recorded, and takes what it does not know for granted.
class NoteGrounding
{
public:
    /// Reads the input; `names` is not needed afterwards.
    NoteGrounding(const NoteInput &input, NoteLanguage language, const FactNames &names);
    ~NoteGrounding();

    [[nodiscard]] GroundingResult check(const QString &text) const;

private:
    std::unique_ptr<GroundingFacts> m_facts;
};

} // namespace bitacora
