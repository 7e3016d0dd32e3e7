#include "ActivityFilterBar.h"
#include "ActivityTimeline.h"
#include "AddClientPanel.h"
#include "BookingPanel.h"
#include "CalendarPage.h"
#include "CalendarPeriod.h"
#include "CalendarSide.h"
#include "ChoiceField.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "ClientsPage.h"
#include "ClinicalNotePage.h"
#include "CommandPalette.h"
#include "DatePickField.h"
#include "ExportPanel.h"
#include "FactsPage.h"
#include "FilterButton.h"
#include "GuiBench.h"
#include "OpenPractice.h"
#include "PlanPage.h"
#include "PracticeView.h"
#include "ProgressMarks.h"
#include "ProgressPage.h"
#include "RepeatDates.h"
#include "RepeatFields.h"
#include "SampleFacts.h"
#include "SessionFactsRepository.h"
#include "SessionFilterBar.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "SignPanel.h"
#include "SignerFields.h"
#include "TimelineBooking.h"
#include "Visits.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

template <typename Page>
Page *pageOf(GuiBench &bench)
{
    return qobject_cast<Page *>(bench.window().view()->currentPage());
}

Practice &practiceOf(GuiBench &bench)
{
    return bench.window().practice()->practice();
}

/// The first client, in a window that is high enough for what opens there: what a scroll area hides stands nowhere.
ClientPage *openClient(GuiBench &bench, ClientPage::Tab tab = ClientPage::Tab::Sessions)
{
    bench.openWindow().resize(1440, 1200);
    const auto clients = practiceOf(bench).clients().summaries(ClientState::Active);
    bench.window().view()->goTo(
        {.page = PracticePlace::Page::Client, .client = clients->first().client.id, .tab = tab});
    QTest::qWait(50);
    return pageOf<ClientPage>(bench);
}

/// The last session of the first client, with what happened in it.
SessionId openSession(GuiBench &bench)
{
    const ClientPage *page = openClient(bench);
    page->timeline()->focusList();
    bench.press(Qt::Key_Home);
    const SessionId session = page->timeline()->panel()->session();
    if (!practiceOf(bench).sessionFacts().store(session, sampleFacts(NoteLanguage::English)))
        return {};
    return session;
}

void openPalette(GuiBench &bench)
{
    bench.openWindow();
    bench.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(bench.window().commandPalette().isVisible());
}

void addClient(GuiBench &bench)
{
    bench.openWindow();
    pageOf<ClientsPage>(bench)->addClient();
    QVERIFY(pageOf<ClientsPage>(bench)->addPanel()->isVisible());
}

std::function<void(GuiBench &)> addClientAt(AddClientPanel::Step step)
{
    return [step](GuiBench &bench) {
        addClient(bench);
        AddClientPanel *panel = pageOf<ClientsPage>(bench)->addPanel();
        bench.type(u"Irene Soto"_s);
        panel->goTo(step);
        QCOMPARE(panel->step(), step);
    };
}

void exportHistory(GuiBench &bench)
{
    const ClientPage *page = openClient(bench);
    page->timeline()->exportHistory();
    QVERIFY(page->timeline()->exportPanel()->isVisible());
}

void printHistory(GuiBench &bench)
{
    openClient(bench)->timeline()->printHistory();
    QTRY_VERIFY(QApplication::activeModalWidget());
}

void filterByDates(GuiBench &bench)
{
    const ClientPage *page = openClient(bench);
    auto *button = page->timeline()->filterBar()->findChildren<FilterButton *>().constLast();
    button->setFocus(Qt::TabFocusReason);
    bench.press(Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget());
}

void filterActivity(GuiBench &bench)
{
    const ClientPage *page = openClient(bench, ClientPage::Tab::Activity);
    page->activity()->filterBar()->kindButton()->setFocus(Qt::TabFocusReason);
    bench.press(Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget());
}

void book(GuiBench &bench)
{
    const ClientPage *page = openClient(bench);
    page->timeline()->newSession();
    QVERIFY(page->timeline()->booking()->panel()->isVisible());
}

void pickDate(GuiBench &bench)
{
    book(bench);
    auto *date = pageOf<ClientPage>(bench)->timeline()->booking()->panel()->findChild<DatePickField *>();
    date->setFocus(Qt::TabFocusReason);
    bench.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
}

void bookSeries(GuiBench &bench)
{
    book(bench);
    RepeatFields *repeats = pageOf<ClientPage>(bench)->timeline()->booking()->panel()->repeats();
    repeats->rhythmField()->setFocus(Qt::TabFocusReason);
    bench.press(Qt::Key_Down);
    QVERIFY(repeats->repeats());
    // The dates are listed after a pause.
    QTRY_VERIFY(repeats->list()->isVisible());
}

void reschedule(GuiBench &bench)
{
    const SessionId session = openSession(bench);
    const TimelineBooking *booking = pageOf<ClientPage>(bench)->timeline()->booking();
    pageOf<ClientPage>(bench)->timeline()->booking()->begin(
        {.kind = BookingRequest::Kind::Reschedule, .client = {}, .source = session});
    QVERIFY(booking->panel()->isVisible());
}

void cancelSession(GuiBench &bench)
{
    QVERIFY(openSession(bench).isValid());
    pageOf<ClientPage>(bench)->timeline()->foot()->askReason();
}

void confirmSession(GuiBench &bench)
{
    QVERIFY(openSession(bench).isValid());
    pageOf<ClientPage>(bench)->timeline()->foot()->confirm();
    QVERIFY(pageOf<ClientPage>(bench)->timeline()->foot()->isConfirming());
}

void recordSession(GuiBench &bench)
{
    QVERIFY(openSession(bench).isValid());
    bench.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(pageOf<ClientPage>(bench)->timeline()->panel()->isRecording());
}

void countLive(GuiBench &bench)
{
    recordSession(bench);
    FactsPage *facts = pageOf<ClientPage>(bench)->timeline()->panel()->factsPage();
    facts->goLive();
    QVERIFY(facts->isLive());
}

void writeNote(GuiBench &bench)
{
    QVERIFY(openSession(bench).isValid());
    bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pageOf<ClinicalNotePage>(bench));
    pageOf<ClinicalNotePage>(bench)->lookNow();
}

void recordBesideNote(GuiBench &bench)
{
    writeNote(bench);
    bench.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(pageOf<ClinicalNotePage>(bench)->isRecording());
}

void beginSigning(GuiBench &bench)
{
    writeNote(bench);
    pageOf<ClinicalNotePage>(bench)->beginSigning();
    QVERIFY(pageOf<ClinicalNotePage>(bench)->signPanel()->isVisible());
}

void sign(GuiBench &bench)
{
    beginSigning(bench);
    const SignPanel *panel = pageOf<ClinicalNotePage>(bench)->signPanel();
    panel->signer()->nameLine()->setText(u"Ana Ruiz"_s);
    panel->signer()->credentialLine()->setText(u"BCBA"_s);
    panel->signButton()->click();
    QVERIFY(pageOf<ClinicalNotePage>(bench)->isSigned());
}

void addAddendum(GuiBench &bench)
{
    sign(bench);
    bench.find<QPushButton>(u"addAddendum"_s)->click();
    QVERIFY(bench.find<QWidget>(u"addendumText"_s));
}

void readVersions(GuiBench &bench)
{
    writeNote(bench);
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    bench.press(Qt::Key_F9);
    QVERIFY(bench.find<QWidget>(u"versionText"_s));
}

void previewNote(GuiBench &bench)
{
    writeNote(bench);
    pageOf<ClinicalNotePage>(bench)->preview();
    QTRY_VERIFY(QApplication::activeModalWidget());
}

void addToPlan(GuiBench &bench, PlanGroup group)
{
    openClient(bench, ClientPage::Tab::Plan)->plan()->add(group);
}

void openReport(GuiBench &bench)
{
    openClient(bench, ClientPage::Tab::Progress)->openReport();
}

void markPhase(GuiBench &bench)
{
    const ClientPage *page = openClient(bench, ClientPage::Tab::Progress);
    page->progress()->marks()->add();
}

CalendarPage *openCalendar(GuiBench &bench, CalendarPeriod::View view)
{
    bench.openWindow().view()->goTo({.page = PracticePlace::Page::Calendar});
    auto *page = pageOf<CalendarPage>(bench);
    page->setPeriod({view, page->period().date});
    QTest::qWait(50);
    return page;
}

void openSessionInCalendar(GuiBench &bench)
{
    CalendarPage *page = openCalendar(bench, CalendarPeriod::View::Week);
    page->openSession(SessionId {practiceOf(bench).sessions().keys({})->back().id});
    QVERIFY(page->isSessionOpen());
}

void bookInCalendar(GuiBench &bench)
{
    CalendarPage *page = openCalendar(bench, CalendarPeriod::View::Week);
    page->newSession();
    QVERIFY(page->side()->booking()->panel()->isVisible());
}

void printWeek(GuiBench &bench)
{
    openCalendar(bench, CalendarPeriod::View::Week);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
}

void bookInReview(GuiBench &bench)
{
    bench.openWindow().view()->goTo({.page = PracticePlace::Page::Review});
    bench.press(Qt::Key_N, Qt::ControlModifier);
}

} // namespace

QList<Visit> visitsOfPanels()
{
    using View = CalendarPeriod::View;
    return {
        {"command palette", openPalette},
        {"clients: new", addClient},
        {"clients: new, behaviors", addClientAt(AddClientPanel::Behaviors)},
        {"clients: new, programs", addClientAt(AddClientPanel::Programs)},
        {"clients: new, interventions", addClientAt(AddClientPanel::Interventions)},
        {"clients: new, review", addClientAt(AddClientPanel::Review)},
        {"client: export", exportHistory},
        {"client: print", printHistory},
        {"client: dates", filterByDates},
        {"client: kinds of activity", filterActivity},
        {"client: book", book},
        {"client: book, the day", pickDate},
        {"client: book a series", bookSeries},
        {"client: reschedule", reschedule},
        {"client: cancel", cancelSession},
        {"client: confirm", confirmSession},
        {"client: record", recordSession},
        {"client: live", countLive},
        {"client: delete", [](GuiBench &bench) { openClient(bench)->beginDeletion(); }},
        {"client: hold", [](GuiBench &bench) { openClient(bench)->changeHold(); }},
        {"client: whole record", [](GuiBench &bench) { openClient(bench)->exportRecord(); }},
        {"client: behavior", [](GuiBench &bench) { addToPlan(bench, PlanGroup::Behaviors); }},
        {"client: program", [](GuiBench &bench) { addToPlan(bench, PlanGroup::Programs); }},
        {"client: intervention", [](GuiBench &bench) { addToPlan(bench, PlanGroup::Interventions); }},
        {"client: reinforcer", [](GuiBench &bench) { addToPlan(bench, PlanGroup::Reinforcers); }},
        {"client: report", openReport},
        {"client: mark in the graph", markPhase},
        {"note", writeNote},
        {"note: record", recordBesideNote},
        {"note: signing", beginSigning},
        {"note: signed", sign},
        {"note: addendum", addAddendum},
        {"note: versions", readVersions},
        {"note: preview", previewNote},
        {"calendar: day", [](GuiBench &bench) { openCalendar(bench, View::Day); }},
        {"calendar: month", [](GuiBench &bench) { openCalendar(bench, View::Month); }},
        {"calendar: session", openSessionInCalendar},
        {"calendar: book", bookInCalendar},
        {"calendar: print", printWeek},
        {"review: book", bookInReview},
    };
}

} // namespace bitacora
