#include "Visits.h"

#include "ClientRepository.h"
#include "DraftRepository.h"
#include "FakeKeychain.h"
#include "GuiBench.h"
#include "NewSheetPage.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "RecoveredBar.h"
#include "SecurityRow.h"
#include "SessionRepository.h"
#include "SettingsPage.h"
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

constexpr int longest = 60'000;

FakeKeychain &fakeKeychain()
{
    // It outlives every window.
    static FakeKeychain keychain;
    return keychain;
}

void openSettings(GuiBench &bench)
{
    bench.keychain = [] { return &fakeKeychain(); };
    bench.openWindow().view()->goTo({.page = PracticePlace::Page::Settings});
    QVERIFY(bench.find<SettingsPage>({}));
    QTest::qWait(50);
}

void lockWithPin(GuiBench &bench)
{
    openSettings(bench);
    bench.window().findChild<QAbstractButton *>(u"quickUnlock"_s)->click();
    bench.find<QLineEdit>(u"quickPassphrase"_s)->setText(GuiBench::passphrase);
    for (const QString &field : {u"quickPin"_s, u"quickPinAgain"_s})
        bench.find<QLineEdit>(field)->setText(u"271828"_s);
    bench.find<QLineEdit>(u"quickPinAgain"_s)->setFocus();
    bench.press(Qt::Key_Return);
    const auto *row = bench.window().findChild<SecurityRow *>(u"securityQuick"_s);
    QTRY_VERIFY_WITH_TIMEOUT(row->accessibleDescription().contains(u"until"_s), longest);
    QVERIFY(bench.lock());
    QTRY_VERIFY(bench.find<QLineEdit>(u"unlockPin"_s));
}

void replaceKey(GuiBench &bench)
{
    bench.openWindow();
    bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
    auto *button = bench.find<QAbstractButton>(u"replaceKey"_s);
    QVERIFY(button);
    button->setFocus();
    bench.press(Qt::Key_Return);
    bench.type(GuiBench::passphrase);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(bench.find<NewSheetPage>({}), longest);
}

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
    choosePassphrase(bench);
    for (int i = 0; i < 2; ++i) {
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
    }
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
    for (const Visit &visit : visitsOfPages() + visitsOfPanels())
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
        {"unlock: PIN", lockWithPin},
        {"new passphrase", chooseNewPassphrase},
        {"new recovery sheet", replaceKey},
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
        {"settings", openSettings},
    };
}

} // namespace bitacora
