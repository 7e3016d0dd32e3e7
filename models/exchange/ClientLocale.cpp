#include "ClientLocale.h"

using namespace Qt::StringLiterals;

namespace bitacora {

QLocale clientLocale(const QString &language, const QLocale &interfaceLocale)
{
    const QString primary = QString(language).replace(u'_', u'-').section(u'-', 0, 0).trimmed().toLower();
    const bool isEnglish = primary == "en"_L1;
    const bool isSpanish = primary == "es"_L1;
    const bool interfaceIsSpanish = interfaceLocale.language() == QLocale::Spanish;
    const bool wantsSpanish = isSpanish || (!isEnglish && interfaceIsSpanish);
    const QLocale::Language wanted = wantsSpanish ? QLocale::Spanish : QLocale::English;
    if (interfaceLocale.language() == wanted)
        return interfaceLocale;
    const bool nowhere =
        interfaceLocale.language() == QLocale::C || interfaceLocale.territory() == QLocale::AnyTerritory;
    const QLocale::Territory region = wantsSpanish ? QLocale::LatinAmerica : QLocale::UnitedStates;
    // Where nobody writes the language in that region, Qt takes the language's own.
    return {wanted, QLocale::AnyScript, nowhere ? region : interfaceLocale.territory()};
}

} // namespace bitacora
