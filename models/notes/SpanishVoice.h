#pragma once

#include "NoteVoice.h"

namespace bitacora {

/// Notes in Latin American Spanish, which never needs the client’s gender.
class SpanishVoice : public NoteVoice
{
public:
    using NoteVoice::NoteVoice;
    [[nodiscard]] QList<Said> wordings(const NoteStatement &statement, const SentencePlace &place) const override;

private:
    /// The name and a space at first; afterwards the verb alone says who.
    [[nodiscard]] Said client(const SentencePlace &place) const;
    /// "personal con credencial RBT"; empty where the credential is not known.
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
