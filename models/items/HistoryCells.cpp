#include "HistoryCells.h"

#include "HistoryText.h"
#include "SessionHistoryModel.h"
#include "TextFolding.h"

namespace bitacora {

HistoryCells::HistoryCells(const HistoryLayout &layout, const HistoryText &text)
    : m_layout(layout)
    , m_text(text)
{
}

QVariant HistoryCells::heading(qsizetype group, int column, int role) const
{
    const HistoryLayout::GroupKey key = m_layout.groupKey(group);
    const auto title = [this, key] { return m_text.heading(key, m_layout.groupsByStatus()); };
    switch (role) {
    case Qt::DisplayRole:
        return column == SessionHistoryModel::DateColumn ? title() : QString();
    case Qt::AccessibleTextRole:
        return m_text.headingSentence(title(), m_layout.countOfGroup(group));
    case SessionHistoryModel::SessionIdRole:
        return qint64(0);
    case SessionHistoryModel::IsHeadingRole:
        return true;
    case SessionHistoryModel::HeadingCountRole:
        return int(m_layout.countOfGroup(group));
    case SessionHistoryModel::StatusRole:
        return m_layout.groupsByStatus() ? QVariant(int(key)) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryCells::session(const SessionSummary &session, int column, int role) const
{
    // Every stored session has a zone: this one could not be read.
    if (session.start.zone.isEmpty())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(session, column);
    case Qt::ToolTipRole:
        return toolTip(session, column);
    case Qt::AccessibleTextRole:
        return accessibleText(session, column);
    case SessionHistoryModel::SortRole:
        return sortValue(session, column);
    default:
        return {};
    }
}

QString HistoryCells::displayText(const SessionSummary &session, int column) const
{
    switch (column) {
    case SessionHistoryModel::DateColumn:
        return m_text.date(session.start, m_layout.groupsByStatus());
    case SessionHistoryModel::ClientColumn:
        return m_text.client(session);
    case SessionHistoryModel::ServiceColumn:
        return session.serviceName;
    case SessionHistoryModel::DurationColumn:
        return m_text.duration(session.durationMinutes);
    case SessionHistoryModel::StatusColumn:
        return SessionStatusText::name(session.status);
    case SessionHistoryModel::NotesColumn:
        return session.preview;
    default:
        return {};
    }
}

QString HistoryCells::toolTip(const SessionSummary &session, int column) const
{
    // Where the text may be cut short, or says less than there is to say.
    return column == SessionHistoryModel::DateColumn ? m_text.fullDate(session.start) : displayText(session, column);
}

QString HistoryCells::accessibleText(const SessionSummary &session, int column) const
{
    if (column == SessionHistoryModel::DateColumn)
        return m_text.sentence(session);
    return m_text.labelled(columnTitle(column), displayText(session, column));
}

QVariant HistoryCells::sortValue(const SessionSummary &session, int column) const
{
    switch (column) {
    case SessionHistoryModel::DateColumn:
        return session.start.epochSeconds;
    case SessionHistoryModel::ClientColumn:
        return folded(session.clientName);
    case SessionHistoryModel::ServiceColumn:
        return folded(session.serviceName);
    case SessionHistoryModel::DurationColumn:
        return session.durationMinutes;
    case SessionHistoryModel::StatusColumn:
        return int(session.status);
    case SessionHistoryModel::NotesColumn:
        return folded(session.preview);
    default:
        return {};
    }
}

QString HistoryCells::columnTitle(int column)
{
    switch (column) {
    case SessionHistoryModel::DateColumn:
        return tr("Date");
    case SessionHistoryModel::ClientColumn:
        return tr("Client");
    case SessionHistoryModel::ServiceColumn:
        return tr("Service");
    case SessionHistoryModel::DurationColumn:
        return tr("Duration");
    case SessionHistoryModel::StatusColumn:
        return tr("Status");
    case SessionHistoryModel::NotesColumn:
        return tr("Notes");
    default:
        return {};
    }
}

} // namespace bitacora
