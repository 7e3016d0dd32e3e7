#pragma once

#include "HistoryText.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

/// The short values of an entry of the activity log (statuses, times, names of fields) in words.
class ActivityValues
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ActivityText)
public:
    explicit ActivityValues(const HistoryText &words)
        : m_words(words)
    {
    }

    /// "Pending → Confirmed; location, fee". What is no value that the log writes stays as it is.
    [[nodiscard]] QString between(const QString &before, const QString &after) const;
    /// Whether it is when a session is.
    static bool isTime(const QString &logged);
    /// Whether it is what kind of mark in a graph was set or removed.
    static bool isProgressMark(const QString &logged);
    /// Whether it is what kind of hold was placed or lifted.
    static bool isHold(const QString &logged);
    /// Whether it is that a progress report was written or removed.
    static bool isProgressReport(const QString &logged);

private:
    [[nodiscard]] QString change(const QString &before, const QString &after) const;
    [[nodiscard]] QString value(const QString &logged) const;
    [[nodiscard]] static QString fields(const QString &logged);
    [[nodiscard]] static QString field(const QString &key);

    const HistoryText &m_words;
};

} // namespace bitacora
