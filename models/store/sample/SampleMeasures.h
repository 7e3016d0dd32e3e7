#pragma once

#include "NoteLanguage.h"
#include "PlanEntry.h"
#include "Result.h"
#include "Session.h"

#include <vector>

namespace bitacora {

class Practice;

/// Writes what was recorded over the last year of some clients of the sample (see SampleProgress), and the notes of the
/// last weeks.
class SampleMeasures
{
public:
    SampleMeasures(Practice &practice, quint32 seed);

    /// The client at a place of the sample, with the plan as it was stored.
    void addClient(int place, ClientId client, const QList<PlanEntry> &plan, NoteLanguage language);
    /// Oldest first; what was measured is recorded of those that took place in the last year.
    void addSession(const Session &session);
    [[nodiscard]] Result<void> write();

private:
    struct Measured
    {
        int place = 0;
        ClientId client;
        QList<PlanEntry> plan;
        NoteLanguage language = NoteLanguage::English;
        QList<SessionId> sessions;
        QList<QDate> days;
    };
    [[nodiscard]] Result<void> write(const Measured &measured);

    Practice &m_practice;
    quint32 m_seed;
    QDate m_today;
    QDate m_first;
    std::vector<Measured> m_clients;
};

} // namespace bitacora
