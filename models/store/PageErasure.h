#pragma once

#include "Result.h"

namespace bitacora {

struct StoreContext;

/// Sees to it that what was deleted can be found nowhere in the file. SQLite overwrites what is deleted (secure_delete),
/// but a row that was moved when its page became too full leaves its bytes behind in the old place, and the search index
/// keeps beginnings of words between its pages. Writing the whole file anew ends that. Internal to the store.
namespace PageErasure {

/// Whose index of words is made anew as well.
enum class Reach { Names, WithNotes };

/// Inside a transaction: asks for it when the practice is closed; after a crash, when it is closed the next time.
[[nodiscard]] Result<void> request(StoreContext &context, Reach reach = Reach::Names);
[[nodiscard]] bool isRequested(StoreContext &context);
/// When it was asked for, writes the file anew and empties the log. What fails stays asked for.
[[nodiscard]] Result<void> run(StoreContext &context);

} // namespace PageErasure

} // namespace bitacora
