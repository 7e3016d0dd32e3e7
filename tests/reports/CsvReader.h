#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace bitacora {

/// Reads CSV by the letter of RFC 4180: fields with or without quotes, records that end with CRLF. What breaks
/// the rules (a bare quote, a record that ends otherwise) gives an empty list.
inline QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    qsizetype i = 0;
    while (i < text.size()) {
        QString field;
        if (text.at(i) == u'"') {
            for (++i;; ++i) {
                if (i >= text.size())
                    return {};
                if (text.at(i) != u'"')
                    field += text.at(i);
                else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                    field += text.at(++i);
                else
                    break;
            }
            ++i;
        } else {
            for (; i < text.size() && text.at(i) != u',' && text.at(i) != u'\r'; ++i) {
                if (text.at(i) == u'"' || text.at(i) == u'\n')
                    return {};
                field += text.at(i);
            }
        }
        record += field;
        if (i >= text.size())
            return {};
        if (text.at(i) == u',') {
            ++i;
            continue;
        }
        if (text.mid(i, 2) != QStringLiteral("\r\n"))
            return {};
        i += 2;
        records += record;
        record.clear();
    }
    return records;
}

} // namespace bitacora
