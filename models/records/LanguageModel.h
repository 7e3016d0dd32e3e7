#pragma once

#include "ModelAddress.h"
#include "Result.h"

namespace bitacora {

/// The language model that a practice may ask for the wording of a note. Off until somebody switches it on.
struct LanguageModel
{
    bool isOn = false;
    QString address = ModelAddress::usual();
    /// What the server calls it, such as "llama3.1:8b"; empty while none is chosen.
    QString name;
    /// The origin (see ModelAddress) of another computer that a person allowed sending to; empty where there is none.
    QString allowed;

    /// Whether asking it takes a person's consent that is not there.
    [[nodiscard]] bool needsConsent() const;
    /// Whether anything at all may be sent: it is on, the address is one, and it is this computer's or was allowed.
    [[nodiscard]] bool mayBeAsked() const;
    friend bool operator==(const LanguageModel &, const LanguageModel &) = default;
};

inline constexpr qsizetype maxModelNameLength = 200;

/// The same without a consent that is for another address, or that none is needed for.
[[nodiscard]] LanguageModel withoutStaleConsent(LanguageModel model);
/// TextTooLong, with "address" or "model" as its subject.
[[nodiscard]] Result<void> validateLanguageModel(const LanguageModel &model);

} // namespace bitacora
