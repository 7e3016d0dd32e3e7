#pragma once

#include "HistoryLayout.h"
#include "Session.h"

#include <QCoreApplication>
#include <QVariant>

namespace bitacora {

class HistoryText;

/// What the cells of a timeline say, role by role.
class HistoryCells
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionHistoryModel)
public:
    HistoryCells(const HistoryLayout &layout, const HistoryText &text);

    [[nodiscard]] QVariant heading(qsizetype group, int column, int role) const;
    [[nodiscard]] QVariant session(const SessionSummary &session, int column, int role) const;
    /// The name of a column, in the current language.
    [[nodiscard]] static QString columnTitle(int column);

private:
    [[nodiscard]] QString displayText(const SessionSummary &session, int column) const;
    [[nodiscard]] QString toolTip(const SessionSummary &session, int column) const;
    [[nodiscard]] QString accessibleText(const SessionSummary &session, int column) const;
    [[nodiscard]] QVariant sortValue(const SessionSummary &session, int column) const;

    const HistoryLayout &m_layout;
    const HistoryText &m_text;
};

} // namespace bitacora
