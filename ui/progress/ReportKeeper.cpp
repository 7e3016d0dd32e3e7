#include "ReportKeeper.h"

#include "LocalNow.h"
#include "OpenPractice.h"
#include "PeriodReportRepository.h"
#include "PeriodReportSheet.h"
#include "ReportForm.h"

#include <QScopedValueRollback>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

PeriodReport latestOrNew(const Practice &practice, ClientId client)
{
    const auto reports = practice.periodReports().ofClient(client);
    if (reports && !reports->isEmpty())
        return reports->constFirst();
    const QDate today = localNow(practice.clock()).date();
    PeriodReport report = newPeriodReport(client, today, {});
    if (QLocale().language() == QLocale::Spanish)
        report.language = NoteLanguage::Spanish;
    return report;
}

} // namespace

ReportKeeper::ReportKeeper(OpenPractice &practice, ReportForm &form, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_changes(practice.practice().periodReports(), practice.changes())
    , m_form(form)
{
    m_commit.setSingleShot(true);
    m_commit.setInterval(commitPause);
    connect(&m_commit, &QTimer::timeout, this, &ReportKeeper::commit);
    connect(&m_pause, &TypingPause::due, this, &ReportKeeper::storeDraft);
    connect(&form, &ReportForm::edited, this, &ReportKeeper::typed);
    connect(&practice.practice().periodReports(), &PeriodReportRepository::changed, this, &ReportKeeper::follow);
}

FormDraft ReportKeeper::draft() const
{
    return {m_practice.practice().settings(), u"progressReport:%1"_s.arg(m_client.value)};
}

void ReportKeeper::begin(ClientId client)
{
    end();
    m_client = client;
    const PeriodReport latest = latestOrNew(m_practice.practice(), client);
    show(latest);
    const FormDraft::Content left = draft().load();
    if (left.texts.isEmpty() || !m_form.takeDraft(left.texts))
        return;
    const PeriodReport typed = m_form.report();
    const auto stored = m_practice.practice().periodReports().find(typed.id);
    m_stored = stored.value_or(PeriodReport());
    if (!stored) {
        // It was deleted meanwhile: what was typed is a new one.
        PeriodReport anew = typed;
        anew.id = {};
        m_form.load(anew);
    }
    m_isPending = m_isRecovered = !m_stored.saysTheSameAs(typed);
    if (!m_isPending)
        (void)draft().save({});
    Q_EMIT reportsChanged();
}

void ReportKeeper::show(const PeriodReport &report)
{
    m_stored = report.id.isValid() ? report : PeriodReport();
    m_isPending = false;
    m_isRecovered = false;
    m_form.load(report);
    setState(State::Idle);
    Q_EMIT reportsChanged();
}

void ReportKeeper::end()
{
    m_pause.stop();
    m_commit.stop();
    m_client = {};
    m_stored = {};
    m_isPending = false;
    m_isRecovered = false;
    setState(State::Idle);
}

QString ReportKeeper::stateText() const
{
    switch (m_state) {
    case State::Idle:
        break;
    case State::Typing:
        //: What was just typed is on its way to the disk.
        return tr("Saving…");
    case State::Saved:
        return tr("Saved ✓");
    case State::Failed:
        return m_error.sentence();
    }
    return {};
}

void ReportKeeper::typed()
{
    if (!m_client.isValid())
        return;
    m_isPending = true;
    m_pause.typed();
    m_commit.start();
    setState(State::Typing);
}

Result<void> ReportKeeper::saveDraft()
{
    return draft().save({m_form.draft(), true});
}

void ReportKeeper::storeDraft()
{
    m_pause.stop();
    if (!m_client.isValid() || !m_isPending)
        return;
    const auto saved = saveDraft();
    setState(saved ? State::Saved : State::Failed, saved ? Error() : saved.error());
}

bool ReportKeeper::commit()
{
    if (!m_client.isValid() || !m_isPending)
        return true;
    m_pause.stop();
    m_commit.stop();
    PeriodReport report = m_form.report();
    report.client = m_client;
    if (!validatePeriodReport(report)) {
        const auto kept = saveDraft();
        setState(kept ? State::Saved : State::Failed, kept ? Error() : kept.error());
        return kept.has_value();
    }
    const QScopedValueRollback committing(m_isCommitting, true);
    const auto done =
        report.id.isValid() ? m_changes.update(report).map([&report] { return report; }) : m_changes.add(report);
    if (!done) {
        const auto kept = saveDraft();
        setState(State::Failed, done.error());
        return kept.has_value();
    }
    m_stored = *done;
    m_isPending = false;
    m_isRecovered = false;
    m_form.load(*done);
    const auto dropped = draft().save({});
    setState(dropped ? State::Saved : State::Failed, dropped ? Error() : dropped.error());
    Q_EMIT reportsChanged();
    return true;
}

void ReportKeeper::discard()
{
    m_pause.stop();
    m_commit.stop();
    if (const auto done = draft().save({}); !done)
        return setState(State::Failed, done.error());
    show(m_stored.id.isValid() ? m_stored : latestOrNew(m_practice.practice(), m_client));
}

void ReportKeeper::follow(ClientId client)
{
    if (client != m_client || m_isCommitting)
        return;
    const bool wasStored = m_stored.id.isValid();
    const auto found = m_practice.practice().periodReports().find(m_stored.id);
    if (found && !m_isPending)
        return show(*found);
    if (found)
        m_stored = *found;
    else if (!m_isPending)
        return show(latestOrNew(m_practice.practice(), m_client));
    else if (wasStored) {
        // What is being typed outlives the report that it was of.
        PeriodReport anew = m_form.report();
        anew.id = {};
        m_stored = {};
        m_form.load(anew);
    }
    storeDraft();
    Q_EMIT reportsChanged();
}

void ReportKeeper::setState(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace bitacora
