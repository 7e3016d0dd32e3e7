#include "Visits.h"

#include "ClientRepository.h"
#include "DraftRepository.h"
#include "GuiBench.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "RecoveredBar.h"
#include "SessionRepository.h"
#include "ShellActions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

void startCreating(GuiBench &bench)
{
    bench.startWindow();
    bench.find<QAbstractButton>(u"createChoice"_s)->click();
}

void choosePassphrase(GuiBench &bench)
{
    startCreating(bench);
    bench.type(u"A"_s);
    bench.press(Qt::Key_Return);
}

void createPractice(GuiBench &bench)
{
    bench.startWindow();
    bench.createPractice();
    QTRY_VERIFY(bench.find<QLabel>(u"recoveryCode"_s));
}

void useCode(GuiBench &bench)
{
    bench.startWindow(bench.makePractice());
    bench.find<QAbstractButton>(u"useRecoveryCode"_s)->click();
}

void chooseNewPassphrase(GuiBench &bench)
{
    useCode(bench);
    bench.type(bench.recoveryCode());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.find<QLineEdit>(u"newPassphrase"_s));
}

void recover(GuiBench &bench)
{
    bench.openWindow();
    Practice &store = bench.window().practice()->practice();
    const SessionId session {store.sessions().keys({})->back().id};
    QVERIFY(store.drafts().save(session, NoteKind::Private, u"Half a sentence"_s));
    QVERIFY(bench.lock());
    QVERIFY(bench.unlock());
    QTRY_VERIFY(bench.window().view()->recovered().isVisible());
}

std::function<void(GuiBench &)> dialog(ShellActions::Id id)
{
    return [id](GuiBench &bench) {
        bench.openWindow();
        bench.window().actions().get(id)->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
    };
}

std::function<void(GuiBench &)> page(PracticePlace place)
{
    return [place](GuiBench &bench) {
        bench.openWindow();
        const auto clients = bench.window().practice()->practice().clients().summaries(ClientState::Active);
        PracticePlace there = place;
        there.client = clients->first().client.id;
        bench.window().view()->goTo(there);
        QTest::qWait(50);
    };
}

std::function<void(GuiBench &)> clientTab(ClientPage::Tab tab)
{
    return page({.page = PracticePlace::Page::Client, .tab = tab});
}

void searchClients(GuiBench &bench)
{
    page({.page = PracticePlace::Page::Clients})(bench);
    bench.press(Qt::Key_F, Qt::ControlModifier);
    // With something to clear, and a button that does.
    bench.type(u"a"_s);
}

} // namespace

void addVisitRows()
{
    QTest::addColumn<std::function<void(GuiBench &)>>("go");
    for (const Visit &visit : visitsOfPages() + visitsOfPanels() + visitsOfSettings())
        QTest::newRow(visit.name) << visit.go;
}

QList<Visit> visitsOfPages()
{
    using Page = PracticePlace::Page;
    using Tab = ClientPage::Tab;
    return {
        {"welcome", [](GuiBench &bench) { bench.startWindow(); }},
        {"create: place", startCreating},
        {"create: passphrase", choosePassphrase},
        {"create: recovery sheet", createPractice},
        {"unlock", [](GuiBench &bench) { bench.startWindow(bench.makePractice()); }},
        {"unlock: code", useCode},
        {"new passphrase", chooseNewPassphrase},
        {"recovered bar", recover},
        {"about", dialog(ShellActions::Id::About)},
        {"shortcuts", dialog(ShellActions::Id::Shortcuts)},
        {"recovery sheet", dialog(ShellActions::Id::RecoverySheet)},
        {"clients", page({.page = Page::Clients})},
        {"clients: search", searchClients},
        {"client: sessions", clientTab(Tab::Sessions)},
        {"client: plan", clientTab(Tab::Plan)},
        {"client: progress", clientTab(Tab::Progress)},
        {"client: details", clientTab(Tab::Details)},
        {"client: activity", clientTab(Tab::Activity)},
        {"calendar", page({.page = Page::Calendar})},
        {"history", page({.page = Page::History})},
        {"history: activity", page({.page = Page::History, .historyTab = HistoryPage::Tab::Activity})},
        {"review", page({.page = Page::Review})},
    };
}

} // namespace bitacora
