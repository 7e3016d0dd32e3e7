#include "RecordOverview.h"

#include "ActivityRepository.h"
#include "ActivityText.h"
#include "ClientRepository.h"
#include "LocalNow.h"
#include "PeriodReportRepository.h"
#include "PlanRepository.h"
#include "PlanText.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ProgressReport.h"
#include "ReportText.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace ReportMetrics;

namespace {

constexpr int activityBatch = 500;
constexpr qreal entryGap = 6 * point;

} // namespace

RecordOverview::RecordOverview(const Practice &practice, const ClientRecordOptions &options)
    : m_practice(practice)
    , m_options(options)
    , m_fonts(ReportFonts::create())
{
}

QDateTime RecordOverview::madeAt() const
{
    return localNow(m_practice.clock());
}

Result<void> RecordOverview::read()
{
    const auto client = m_practice.clients().find(m_options.client);
    if (!client)
        return Failure(client.error());
    m_client = *client;
    const auto plan = m_practice.plans().entries(m_options.client);
    if (!plan)
        return Failure(plan.error());
    m_plan = *plan;
    const auto services = m_practice.services().all();
    if (!services)
        return Failure(services.error());
    for (const Service &service : *services)
        m_services.insert(service.id, service);
    return readSessions();
}

Result<void> RecordOverview::readSessions()
{
    SessionFilter filter;
    filter.client = m_options.client;
    filter.order = SessionFilter::Order::OldestFirst;
    const auto keys = m_practice.sessions().keys(filter);
    if (!keys)
        return Failure(keys.error());
    std::vector<SessionId> ids;
    ids.reserve(keys->size());
    for (const SessionKey &key : *keys)
        ids.push_back(SessionId {key.id});
    const auto sessions = m_practice.sessions().find(ids);
    if (!sessions)
        return Failure(sessions.error());
    m_sessions = *sessions;
    std::stable_sort(m_sessions.begin(), m_sessions.end(),
                     [](const Session &a, const Session &b) { return a.start.epochSeconds < b.start.epochSeconds; });
    m_noted.clear();
    for (const Session &session : std::as_const(m_sessions)) {
        const auto note = noteOf(session.id);
        if (!note)
            return Failure(note.error());
        m_notes.insert(session.id, *note);
        if (*note != Note::None)
            m_noted.push_back(session.id);
    }
    return {};
}

Result<RecordOverview::Note> RecordOverview::noteOf(SessionId session) const
{
    const auto mark = m_practice.signedNotes().mark(session);
    if (!mark)
        return Failure(mark.error());
    if (*mark)
        return Note::Signed;
    const auto note = m_practice.sessionNotes().find(session);
    if (!note)
        return Failure(note.error());
    if (*note)
        return Note::Draft;
    const auto facts = m_practice.sessionFacts().find(session);
    if (!facts)
        return Failure(facts.error());
    return facts->isEmpty() ? Note::None : Note::Recorded;
}

QString RecordOverview::wordOf(Note note)
{
    switch (note) {
    case Note::None:
        break;
    case Note::Recorded:
        //: Of the clinical note of a session: data was recorded, nothing written.
        return tr("Data only");
    case Note::Draft:
        //: Of the clinical note of a session.
        return tr("Not signed");
    case Note::Signed:
        //: Of the clinical note of a session.
        return tr("Signed");
    }
    return u"–"_s;
}

QString RecordOverview::momentOf(const QDateTime &utc) const
{
    const QDateTime wall = ZonedTime::fromInstant(utc, m_practice.clock().zone()).wall();
    return mediumDate(wall.date(), m_options.locale) + u", "_s + shortTime(wall.time(), m_options.locale);
}

QList<ReportPieces::Pair> RecordOverview::profile() const
{
    const Client &client = m_client;
    QString language = client.language;
    if (const QLocale spoken(client.language); !client.language.isEmpty() && spoken.language() != QLocale::C)
        language = spoken.nativeLanguageName();
    const QList<ReportPieces::Pair> all {
        {tr("Born"), client.birthDate.isValid() ? mediumDate(client.birthDate, m_options.locale) : QString()},
        {tr("Gender"), client.gender},
        {tr("Caregiver"), client.caregiver},
        {tr("E-mail"), client.email},
        {tr("Phone"), client.phone},
        {tr("Address"), client.address},
        {tr("Language"), language},
        {tr("Diagnosis"), client.diagnosis},
        {tr("Member number"), client.memberNumber},
        //: Whether a client is active or archived.
        {tr("State"), client.state == ClientState::Active ? tr("Active") : tr("Archived")},
        {tr("Profile created"), momentOf(client.createdAt)},
        {tr("Profile last changed"), momentOf(client.changedAt)},
    };
    QList<ReportPieces::Pair> known;
    std::copy_if(all.begin(), all.end(), std::back_inserter(known),
                 [](const ReportPieces::Pair &pair) { return !pair.value.trimmed().isEmpty(); });
    return known;
}

void RecordOverview::addHead(PageFlow &flow, qreal width) const
{
    PageBlock block;
    qreal height = ReportPieces::addLetterhead(block, m_practice.settings().practitioner(), width, m_fonts);
    height = ReportPieces::addTitle(block, height, tr("Client record"), m_client.name, width, m_fonts);
    flow.addBlock(std::move(block), height);
    flow.addGap(ReportPieces::boxPadding);
    // Line by line, since an address or a diagnosis may be longer than a page has room for beside the others.
    for (const ReportPieces::Pair &pair : profile())
        ReportPieces::addLine(flow, pair, width, m_fonts);
    if (m_options.withPrivateNotes)
        addLine(flow, width, tr("Private notes"), m_client.privateNotes);
}

void RecordOverview::addLine(PageFlow &flow, qreal width, const QString &label, const QString &text) const
{
    if (!text.trimmed().isEmpty())
        ReportPieces::addLine(flow, {label, text}, width, m_fonts);
}

void RecordOverview::addWording(PageFlow &flow, qreal width, const PlanWording &wording) const
{
    const PlanContent &content = wording.content;
    const QString from = mediumDate(wording.from, m_options.locale);
    //: How long a wording of the plan held: %1 and %2 are dates.
    const QString held = wording.until.isNull()
        ? tr("since %1").arg(from)
        : tr("from %1 to %2").arg(from, mediumDate(wording.until, m_options.locale));
    TextBlock title;
    title.add(PlanText::name(content), {m_fonts.strong, ReportColor::text, bodyPitch, Qt::AlignLeft}, width);
    title.add(held, {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft}, width);
    flow.addGap(entryGap);
    flow.addText(std::move(title), PageFlow::Joined::WithNext);
    if (const auto *behavior = std::get_if<TargetBehavior>(&content))
        addLine(flow, width, tr("Measure"), PlanText::measure(behavior->measure));
    if (const auto *intervention = std::get_if<PlanIntervention>(&content))
        //: Of an intervention: antecedent, reinforcement, consequence or teaching.
        addLine(flow, width, tr("Kind"), PlanText::interventionGroup(intervention->group));
    addLine(flow, width, tr("Description"), detailsOf(content));
    if (const PlanBaseline *baseline = baselineOf(content))
        addLine(flow, width, tr("Baseline"), PlanText::baseline(*baseline));
    if (const auto *program = std::get_if<ReplacementProgram>(&content))
        addLine(flow, width, tr("Mastery criterion"), PlanText::mastery(program->mastery));
    if (const PlanStanding *standing = standingOf(content))
        addLine(flow, width, tr("Status"), PlanText::status(standing->status));
}

void RecordOverview::addPlan(PageFlow &flow, qreal width) const
{
    for (const PlanGroup group : allPlanGroups) {
        bool first = true;
        for (const PlanEntry &entry : m_plan) {
            if (entry.group() != group)
                continue;
            if (first)
                ReportPieces::addHeading(flow, PlanText::group(group), width, m_fonts);
            first = false;
            for (const PlanWording &wording : entry.wordings)
                addWording(flow, width, wording);
        }
    }
}

void RecordOverview::addSessions(PageFlow &flow, qreal width) const
{
    if (m_sessions.isEmpty())
        return;
    static const QList<qreal> shares {0.25, 0.27, 0.11, 0.14, 0.11, 0.12};
    ReportPieces::addHeading(flow, tr("Sessions"), width, m_fonts);
    ReportPieces::addTableHead(
        flow, {tr("Date"), tr("Service"), tr("Duration"), tr("Status"), tr("Fee"), tr("Clinical note")}, shares, width,
        m_fonts);
    for (const Session &session : m_sessions) {
        const QDateTime wall = session.start.wall();
        const Service service = m_services.value(session.service);
        ReportPieces::beginTableRow(
            flow,
            {mediumDateWithWeekday(wall.date(), m_options.locale) + u", "_s + shortTime(wall.time(), m_options.locale),
             service.code.isEmpty() ? service.name : service.name + u" · "_s + service.code,
             //: A duration in a report's table: minutes.
             tr("%1 min").arg(m_options.locale.toString(session.durationMinutes)),
             SessionStatusText::name(session.status), session.fee ? session.fee->toString(m_options.locale) : u"–"_s,
             wordOf(m_notes.value(session.id, Note::None))},
            shares, width, m_fonts);
        addLine(flow, width, tr("Location"), session.location);
        addLine(flow, width, tr("Reason of the cancellation"), session.cancellationReason);
        addLine(flow, width, tr("Customer notes"), session.customerNotes);
        if (m_options.withPrivateNotes)
            addLine(flow, width, tr("Private notes"), session.privateNotes);
        ReportPieces::endTableRow(flow, width);
    }
    flow.endRowHead();
}

Result<void> RecordOverview::addReports(PageFlow &flow, qreal width) const
{
    const auto reports = m_practice.periodReports().ofClient(m_options.client);
    if (!reports)
        return Failure(reports.error());
    if (reports->isEmpty())
        return {};
    const auto measured = readProgress(m_practice, m_options.client);
    if (!measured)
        return Failure(measured.error());
    //: What a practitioner wrote of a client's progress.
    ReportPieces::addHeading(flow, tr("Progress reports"), width, m_fonts);
    // Oldest first, as the sessions.
    for (auto report = reports->crbegin(); report != reports->crend(); ++report) {
        TextBlock title;
        //: The period of a progress report: %1 and %2 are dates.
        title.add(tr("from %1 to %2")
                      .arg(mediumDate(report->from, m_options.locale), mediumDate(report->to, m_options.locale)),
                  {m_fonts.strong, ReportColor::text, bodyPitch, Qt::AlignLeft}, width);
        flow.addGap(entryGap);
        flow.addText(std::move(title), PageFlow::Joined::WithNext);
        addLine(flow, width, tr("Introduction"), report->introduction);
        for (const ProgressTarget &target : measured->targets())
            addLine(flow, width, target.name, report->part(target.key()).words);
        addLine(flow, width, tr("Recommendations"), report->recommendations);
        addLine(flow, width, tr("Last changed"), momentOf(report->changedAt));
    }
    return {};
}

Result<void> RecordOverview::addTo(PageFlow &flow, qreal width) const
{
    addHead(flow, width);
    addPlan(flow, width);
    addSessions(flow, width);
    return addReports(flow, width);
}

Result<void> RecordOverview::addActivityTo(PageFlow &flow, qreal width) const
{
    static const QList<qreal> shares {0.25, 0.28, 0.47};
    ActivityFilter filter;
    filter.client = m_options.client;
    QList<ActivityEntry> entries;
    std::optional<qint64> before;
    while (true) {
        const auto page = m_practice.activity().page(filter, activityBatch, before);
        if (!page)
            return Failure(page.error());
        if (page->isEmpty())
            break;
        entries.append(*page);
        before = page->constLast().sequence;
    }
    const ActivityText text(m_practice.clock());
    ReportPieces::addHeading(flow, tr("Activity"), width, m_fonts);
    if (entries.isEmpty()) {
        TextBlock nothing;
        nothing.add(tr("No entry of the activity log is about this client."),
                    {m_fonts.body, ReportColor::muted, bodyPitch, Qt::AlignLeft}, width);
        flow.addText(std::move(nothing));
        return {};
    }
    //: What was done to a client's record: when, what, and from what to what.
    ReportPieces::addTableHead(flow, {tr("Time"), tr("What"), tr("Details")}, shares, width, m_fonts);
    // Oldest first, as the sessions.
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
        ReportPieces::addTableRow(flow, {momentOf(entry->at), ActivityText::title(*entry), text.detail(*entry)}, shares,
                                  width, m_fonts);
    flow.endRowHead();
    return {};
}

} // namespace bitacora
