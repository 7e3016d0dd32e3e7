#include "EmailAddresses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bitacora {

QStringList emailAddresses(const QString &text)
{
    static const QRegularExpression between(u"[\\s\\p{C},;·|<>()\\[\\]\"]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList addresses;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString address = word;
        while (address.endsWith(u'.') || address.endsWith(u':'))
            address.chop(1);
        // Without what stands before it and no space between: "mailto:ana@example.org".
        address = address.section(u':', -1);
        const qsizetype at = address.lastIndexOf(u'@');
        if (at > 0 && at < address.size() - 1 && !addresses.contains(address, Qt::CaseInsensitive))
            addresses.append(address);
    }
    return addresses;
}

} // namespace bitacora
