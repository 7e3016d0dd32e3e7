#pragma once

#include <QLocale>

namespace bitacora {

/// The language that a made-up practice is kept in: its services, calendars and places, and what is written
/// about its clients. Their names are of both languages in either.
enum class SampleLanguage { English, Spanish };

/// That of the program's language, which QLocale() has.
inline SampleLanguage sampleLanguageOf(const QLocale &locale)
{
    return locale.language() == QLocale::Spanish ? SampleLanguage::Spanish : SampleLanguage::English;
}

} // namespace bitacora
