#include "LocaleText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bitacora {

QString shortTimeText(QTime time, const QLocale &locale)
{
    QString pattern = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(time, pattern.replace(u"AP"_s, u"Ap"_s));
}

} // namespace bitacora
