#pragma once

#include "CalendarZones.h"
#include "ImportPlan.h"
#include "ImportValues.h"

#include <QDateTime>
#include <QLocale>

#include <optional>

namespace bitacora {

/// What a row says of a session beside whose it is, which service and which calendar. Internal to the planning.
class SessionRowReader
{
public:
    struct Basis
    {
        /// UTC.
        QDateTime now;
        /// Of times that name no zone.
        QByteArray zone;
        /// Of amounts that name none.
        QString currency;
        /// Of rows that say none; none of its own is Completed for what is past and Confirmed for what is to come.
        std::optional<SessionStatus> status;
        bool isCalendar = false;
        QLocale locale;
    };

    SessionRowReader(const ImportMapping &mapping, const Basis &basis);

    /// Fills in the session; what is wrong with the row otherwise. A length that the row does not say stays as it is.
    [[nodiscard]] std::optional<ImportProblem> read(const ImportTable::Row &row, Session &session) const;

private:
    using Problem = std::optional<ImportProblem>;

    [[nodiscard]] QString cell(const ImportTable::Row &row, ImportField field) const;
    [[nodiscard]] std::optional<ImportValues::Moment> momentOf(const QString &text) const;
    [[nodiscard]] ImportProblem wrong(const ImportTable::Row &row, ImportField field,
                                      ImportProblem::Kind kind = ImportProblem::Kind::NotUnderstood) const;
    [[nodiscard]] Problem readStart(const ImportTable::Row &row, ImportValues::Moment &start, Session &session) const;
    [[nodiscard]] Problem readTime(const ImportTable::Row &row, ImportValues::Moment &moment) const;
    /// `start` is when the session begins as the row has it.
    [[nodiscard]] Problem readLength(const ImportTable::Row &row, const ImportValues::Moment &start,
                                     Session &session) const;
    [[nodiscard]] Problem readEnd(const ImportTable::Row &row, const ImportValues::Moment &start,
                                  Session &session) const;
    /// Empty for one that nobody knows.
    [[nodiscard]] QByteArray zoneNamed(const QString &name, QDate day) const;
    [[nodiscard]] Problem readStatus(const ImportTable::Row &row, Session &session) const;
    [[nodiscard]] Problem readFee(const ImportTable::Row &row, Session &session) const;
    [[nodiscard]] Problem readTexts(const ImportTable::Row &row, Session &session) const;

    const ImportMapping &m_mapping;
    Basis m_basis;
    /// Remembers what it found.
    mutable CalendarZones m_zones;
};

} // namespace bitacora
