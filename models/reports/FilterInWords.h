#pragma once

#include "SessionFilter.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace bitacora {

/// What a filter shows, said in words for the head of a report:
/// "Past sessions · Completed or No Show · Jan 1, 2026 to Dec 31, 2026 · newest first".
struct FilterInWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::FilterInWords)
public:
    static QString text(const SessionFilter &filter, const QHash<ServiceId, QString> &serviceNames,
                        const QLocale &locale);
};

QString filterInWords(const SessionFilter &filter, const QHash<ServiceId, QString> &serviceNames,
                      const QLocale &locale);

} // namespace bitacora
