#include "SentenceList.h"

using namespace Qt::StringLiterals;

namespace bitacora {

QString sentenceList(const QStringList &sentences)
{
    QString items;
    for (const QString &sentence : sentences)
        items += u"<li style=\"margin-bottom:6px\">"_s + sentence.toHtmlEscaped() + u"</li>"_s;
    return u"<ul style=\"margin:0; margin-left:-22px\">"_s + items + u"</ul>"_s;
}

} // namespace bitacora
