#pragma once

#include "Error.h"

#include <tl/expected.hpp>

namespace bitacora {

/// A value, or the reason why there is none. Errors are values; exceptions cross no library.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure failure(ErrorCode code, const QString &subject = {}, const QString &detail = {})
{
    return Failure(Error {code, subject, detail});
}

} // namespace bitacora
