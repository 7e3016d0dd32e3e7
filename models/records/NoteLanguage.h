#pragma once

namespace bitacora {

/// The language of a note, which may be another than the interface's.
enum class NoteLanguage { English, Spanish };

} // namespace bitacora
