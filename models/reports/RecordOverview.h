#pragma once

#include "Client.h"
#include "ClientRecord.h"
#include "PageFlow.h"
#include "PlanEntry.h"
#include "ReportPieces.h"
#include "Service.h"
#include "Session.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace bitacora {

/// What stands in a client's record beside the clinical notes: who the client is, the plan, the list of sessions, and
/// the activity. Lengths in report units.
class RecordOverview
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::RecordOverview)

public:
    /// `practice` must outlive the object.
    RecordOverview(const Practice &practice, const ClientRecordOptions &options);

    [[nodiscard]] Result<void> read();
    [[nodiscard]] const Client &client() const { return m_client; }
    /// Oldest first.
    [[nodiscard]] const QList<Session> &sessions() const { return m_sessions; }
    /// Those of which something was recorded, written or signed.
    [[nodiscard]] const std::vector<SessionId> &noted() const { return m_noted; }
    /// Wall time on the computer's clock.
    [[nodiscard]] QDateTime madeAt() const;

    [[nodiscard]] Result<void> addTo(PageFlow &flow, qreal width) const;
    [[nodiscard]] Result<void> addActivityTo(PageFlow &flow, qreal width) const;

private:
    enum class Note { None, Recorded, Draft, Signed };

    [[nodiscard]] Result<void> readSessions();
    [[nodiscard]] Result<Note> noteOf(SessionId session) const;
    [[nodiscard]] static QString wordOf(Note note);
    [[nodiscard]] QList<ReportPieces::Pair> profile() const;
    [[nodiscard]] QString momentOf(const QDateTime &utc) const;
    void addHead(PageFlow &flow, qreal width) const;
    void addPlan(PageFlow &flow, qreal width) const;
    void addWording(PageFlow &flow, qreal width, const PlanWording &wording) const;
    void addSessions(PageFlow &flow, qreal width) const;
    /// What was written of the client's progress; the graphs are not among what is kept.
    [[nodiscard]] Result<void> addReports(PageFlow &flow, qreal width) const;
    void addLine(PageFlow &flow, qreal width, const QString &label, const QString &text) const;

    const Practice &m_practice;
    ClientRecordOptions m_options;
    ReportFonts m_fonts;
    Client m_client;
    QList<PlanEntry> m_plan;
    QList<Session> m_sessions;
    QHash<SessionId, Note> m_notes;
    std::vector<SessionId> m_noted;
    QHash<ServiceId, Service> m_services;
};

} // namespace bitacora
