#pragma once

#include "NoteVoice.h"

namespace bitacora {

/// Notes in American English.
class EnglishVoice : public NoteVoice
{
public:
    using NoteVoice::NoteVoice;
    [[nodiscard]] QList<Said> wordings(const NoteStatement &statement, const SentencePlace &place) const override;

private:
    /// The name at first, "the client" afterwards.
    [[nodiscard]] Said client(const SentencePlace &place) const;
    /// "the RBT"; empty where the credential is not known.
    [[nodiscard]] Said provider() const;
    [[nodiscard]] QList<Said> setting(const SentencePlace &place) const;
    [[nodiscard]] QList<Said> service() const;
    [[nodiscard]] QList<Said> participants() const;
    [[nodiscard]] QList<Said> environment() const;
    [[nodiscard]] QList<Said> valuation() const;
    [[nodiscard]] QList<Said> reinforcers() const;
    [[nodiscard]] QList<Said> words(FactField field) const;

    [[nodiscard]] QList<Said> abcEvent(const AbcEntry &entry, const SentencePlace &place) const;
    [[nodiscard]] QList<Said> abcResponse(const AbcEntry &entry, const SentencePlace &place) const;
    [[nodiscard]] QList<Said> result(const BehaviorData &data, const SentencePlace &place) const;
    [[nodiscard]] QList<Said> counted(const BehaviorData &data, const SentencePlace &place) const;
    [[nodiscard]] QList<Said> notObserved(const BehaviorData &data) const;
    [[nodiscard]] Said rate(const BehaviorData &data) const;

    [[nodiscard]] QList<Said> teaching(const ProgramData &data, const SentencePlace &place) const;
    [[nodiscard]] QList<Said> progress(const ProgramData &data, const SentencePlace &place) const;
    [[nodiscard]] Said trials(const ProgramData &data) const;
};

} // namespace bitacora
