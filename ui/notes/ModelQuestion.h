#pragma once

#include "KnownIdentity.h"
#include "Result.h"
#include "Session.h"

namespace bitacora {

class ModelAddress;
class Practice;

/// What a question to a language model needs of the practice.
namespace ModelQuestion {

/// By what the client of a session can be known, and everybody else whom the practice knows: so that none of it is sent.
[[nodiscard]] Result<KnownIdentity> identity(const Practice &practice, SessionId session);
/// Writes into the activity log that what was recorded of a session goes to that other computer.
[[nodiscard]] Result<void> log(const Practice &practice, SessionId session, const ModelAddress &address);

} // namespace ModelQuestion

} // namespace bitacora
