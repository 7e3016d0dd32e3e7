#pragma once

#include "NoteStyle.h"
#include "Said.h"
#include "ZonedTime.h"

namespace bitacora {

/// How a language writes lists, numbers, times and amounts.
namespace NoteWords {

/// "a, b and c"; "a, b y c", with "e" before the sound of an i.
[[nodiscard]] Said list(const QList<Said> &items, NoteLanguage language);
/// "y", or "e" before what follows.
[[nodiscard]] QString spanishAnd(const QString &next);
/// "o", or "u" before what follows.
[[nodiscard]] QString spanishOr(const QString &next);
/// "del retiro", "de la mesa": "de" runs together with the article "el", never with a name that begins so.
[[nodiscard]] QString spanishOf(const QString &phrase);
/// "al retiro", "a la mesa".
[[nodiscard]] QString spanishTo(const QString &phrase);

[[nodiscard]] QString number(int number, const QLocale &locale);
/// "80%"; in Spanish "80 %" where the language's academies are followed, not in Mexico, the United States and
/// Puerto Rico.
[[nodiscard]] QString percent(int percent, const QLocale &locale);
/// Times an hour with at most one decimal: "24", "7.5".
[[nodiscard]] QString hourlyRate(int count, int minutes, const QLocale &locale);
/// "45 seconds", "1 minute and 30 seconds", "2 horas".
[[nodiscard]] QString timeSpan(int seconds, const NoteStyle &style);
/// "90 minutes", "1 minuto".
[[nodiscard]] QString minutes(int minutes, const NoteStyle &style);
/// "Tuesday, November 17, 2026", "martes, 17 de noviembre de 2026".
[[nodiscard]] QString date(QDate date, const NoteStyle &style);
/// "from 4:00 PM to 5:30 PM", "de las 16:00 a las 17:30"; says so when the end is on another day.
[[nodiscard]] QString fromTo(const ZonedTime &start, const ZonedTime &end, const NoteStyle &style);
/// "Mateo’s".
[[nodiscard]] QString englishPossessive(const QString &name);

} // namespace NoteWords

} // namespace bitacora
