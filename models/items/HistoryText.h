#pragma once

#include "HistoryLayout.h"
#include "Session.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace bitacora {

class Clock;

/// The words of a timeline, in the current language and after the default locale.
class HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionHistoryModel)
public:
    explicit HistoryText(const Clock &clock);
    /// After a change of language or region.
    void retranslate();

    /// "November 2026", "Noviembre de 2026"; a status as people read it.
    [[nodiscard]] QString heading(HistoryLayout::GroupKey key, bool isStatus) const;
    /// A heading for a screen reader, with its count.
    [[nodiscard]] QString headingSentence(const QString &heading, qsizetype count) const;
    /// "Wed Nov 18, 4:00 PM", "mié 18 nov, 16:00"; with the year where no heading says it.
    [[nodiscard]] QString date(const ZonedTime &start, bool withYear) const;
    /// An instant on this computer's clock: "Wed Nov 18, 2026, 4:00 PM".
    [[nodiscard]] QString moment(const QDateTime &instant) const;
    /// "Wednesday, November 18, 2026, 4:00 PM".
    [[nodiscard]] QString fullDate(const ZonedTime &start) const;
    [[nodiscard]] static QString client(const SessionSummary &session);
    /// "60 min".
    [[nodiscard]] QString duration(int minutes) const;
    /// The whole row as a sentence, for a screen reader.
    [[nodiscard]] QString sentence(const SessionSummary &session) const;
    /// "Service: Direct therapy", for a screen reader.
    [[nodiscard]] QString labelled(const QString &label, const QString &text) const;

    /// The pattern of a month with its year in a locale's own order and words: "MMMM yyyy", "MMMM 'de' yyyy".
    static QString monthPattern(const QLocale &locale);
    /// The pattern of a short day in a locale's own order: "ddd MMM d", "ddd d MMM yyyy".
    static QString dayPattern(const QLocale &locale, bool withYear);

private:
    /// The wall time of the session's own zone, which is said when that clock differs from the computer's.
    [[nodiscard]] QString time(const ZonedTime &start, const QDateTime &wall) const;

    const Clock &m_clock;
    QLocale m_locale;
    QString m_monthPattern;
    QString m_dayPattern;
    QString m_dayOfYearPattern;
};

} // namespace bitacora
