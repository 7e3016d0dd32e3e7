#include "SampleMeasures.h"

#include "PeriodReportRepository.h"
#include "Practice.h"
#include "ProgressRepository.h"
#include "SampleClinicalNotes.h"
#include "SampleProgress.h"
#include "SampleReport.h"
#include "SessionFactsRepository.h"

namespace bitacora {

namespace {

/// Of so many days before today the notes are written.
constexpr int notedDays = 28;

} // namespace

SampleMeasures::SampleMeasures(Practice &practice, quint32 seed)
    : m_practice(practice)
    , m_seed(seed)
    , m_today(practice.clock().now().date())
    , m_first(m_today.addYears(-1))
{
}

void SampleMeasures::addClient(int place, ClientId client, const QList<PlanEntry> &plan, NoteLanguage language)
{
    m_clients.push_back({place, client, plan, language, {}, {}});
}

void SampleMeasures::addSession(const Session &session)
{
    const QDate day = session.start.day();
    if (session.status != SessionStatus::Completed || day < m_first)
        return;
    for (Measured &measured : m_clients) {
        if (session.client != measured.client)
            continue;
        measured.sessions.append(session.id);
        measured.days.append(day);
    }
}

Result<void> SampleMeasures::write()
{
    for (const Measured &measured : m_clients) {
        if (auto written = write(measured); !written)
            return written;
    }
    return {};
}

Result<void> SampleMeasures::write(const Measured &measured)
{
    const SampleProgress progress(m_seed, measured.place, measured.plan, measured.days, measured.language);
    QList<SessionId> noted;
    for (int session = 0; session < measured.sessions.size(); ++session) {
        const auto facts = progress.facts(session);
        if (!facts)
            continue;
        const SessionId id = measured.sessions.at(session);
        if (auto stored = m_practice.sessionFacts().store(id, *facts, ActivityKind::SampleWritten); !stored)
            return stored;
        if (measured.days.at(session).daysTo(m_today) <= notedDays)
            noted.append(id);
    }
    if (auto written = SampleClinicalNotes(m_practice, measured.language).write(noted); !written)
        return written;
    for (ProgressMark mark : progress.marks()) {
        mark.client = measured.client;
        if (const auto stored = m_practice.progress().store(mark, ActivityKind::SampleWritten); !stored)
            return Failure(stored.error());
    }
    const PeriodReport report = sampleReport(measured.client, m_practice.clock().now().date(), measured.language);
    if (const auto stored = m_practice.periodReports().store(report, ActivityKind::SampleWritten); !stored)
        return Failure(stored.error());
    return {};
}

} // namespace bitacora
