#include "ClientPage.h"
#include "ClientRepository.h"
#include "DraftRepository.h"
#include "GuiBench.h"
#include "HistoryPage.h"
#include "NoteEditor.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "RecoveredBar.h"
#include "SessionFilter.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QString typedText = u"words of a note that nobody saved"_s;
constexpr const char *typistRole = "--typist";
constexpr const char *typedLine = "typed\n";

} // namespace

/// A note that was being typed when the program ended is there again, and is led to.
class TestRecoveredFlow : public QObject
{
    Q_OBJECT

private:
    static Practice &practice(GuiBench &bench) { return bench.window().practice()->practice(); }
    static RecoveredBar &bar(GuiBench &bench) { return bench.window().view()->recovered(); }

    static QList<SessionId> sessionsOf(GuiBench &bench, ClientId client)
    {
        SessionFilter filter;
        filter.client = client;
        QList<SessionId> ids;
        const auto keys = practice(bench).sessions().keys(filter);
        for (const SessionKey &key : *keys)
            ids.append(SessionId {key.id});
        return ids;
    }

    static ClientId client(GuiBench &bench, int place)
    {
        return practice(bench).clients().summaries(ClientState::Active)->at(place).client.id;
    }

private Q_SLOTS:
    void nothingIsSaidWhenNothingWaits()
    {
        GuiBench bench;
        bench.openWindow();
        QVERIFY(!bar(bench).isVisible());
    }

    void theFirstPageLeadsFromNoteToNote()
    {
        GuiBench bench;
        bench.openWindow();
        const SessionId older = sessionsOf(bench, client(bench, 0)).at(3);
        const SessionId newer = sessionsOf(bench, client(bench, 1)).at(2);
        QVERIFY(practice(bench).drafts().save(older, NoteKind::Private, u"the older"_s));
        bench.clock.time = bench.clock.time.addSecs(1);
        QVERIFY(practice(bench).drafts().save(newer, NoteKind::Customer, u"the newer"_s));
        const ClientId newerClient = client(bench, 1);
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());

        QVERIFY(bar(bench).isVisible());
        QVERIFY(bar(bench).text().contains(u'2'));
        QVERIFY(!bar(bench).text().contains(u"newer"_s));
        bar(bench).actionButton()->click();
        auto *page = qobject_cast<ClientPage *>(bench.window().view()->currentPage());
        QVERIFY(page);
        QCOMPARE(page->client(), newerClient);
        QCOMPARE(page->timeline()->panel()->session(), newer);
        auto *note = qobject_cast<NoteEditor *>(QApplication::focusWidget());
        QVERIFY(note);
        QCOMPARE(note->toPlainText(), u"the newer"_s);
        QVERIFY(note->textCursor().atEnd());

        QVERIFY(bar(bench).isVisible());
        QVERIFY(bar(bench).text().contains(u'1'));
        bar(bench).actionButton()->click();
        QCOMPARE(page->timeline()->panel()->session(), older);
        QVERIFY(!bar(bench).isVisible());
        // Going on from the first one has kept it.
        QCOMPARE(practice(bench).sessions().find(newer)->customerNotes, u"the newer"_s);
    }

    void aNoteOfADeletedClientIsShownInTheHistory()
    {
        GuiBench bench;
        bench.openWindow();
        const SessionId id = sessionsOf(bench, client(bench, 0)).first();
        Session session = *practice(bench).sessions().find(id);
        session.client.reset();
        QVERIFY(practice(bench).sessions().update({session}, ActivityKind::SessionUpdated));
        QVERIFY(practice(bench).drafts().save(id, NoteKind::Private, u"begun"_s));
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        bar(bench).actionButton()->click();
        auto *page = qobject_cast<HistoryPage *>(bench.window().view()->currentPage());
        QVERIFY(page);
        QCOMPARE(page->timeline()->panel()->session(), id);
        QVERIFY(GuiBench::anyWidgetSays(u"begun"_s));
    }

    void whatIsKeptWithoutTheBarIsCountedNoMore()
    {
        GuiBench bench;
        bench.openWindow();
        const ClientId owner = client(bench, 0);
        const SessionId id = sessionsOf(bench, owner).at(1);
        QVERIFY(practice(bench).drafts().save(id, NoteKind::Private, u"begun"_s));
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(bar(bench).isVisible());
        bench.window().view()->goTo({.page = PracticePlace::Page::Client, .client = owner, .session = id});
        QVERIFY(bar(bench).isVisible());
        bench.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(practice(bench).sessions().find(id)->privateNotes, u"begun"_s);
        QVERIFY(!bar(bench).isVisible());
    }

    void aNoteSurvivesTheDeathOfTheProgram()
    {
        GuiBench bench;
        const QString path = bench.makePractice();
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(typistRole), path});
        constexpr int patience = 30'000;
        while (!typist.canReadLine() && typist.waitForReadyRead(patience)) { }
        QCOMPARE(typist.readLine(), QByteArray(typedLine));
        QCOMPARE(typist.state(), QProcess::Running);
        // The store takes it within a second of the last key.
        constexpr int aSecond = 1000;
        QTest::qWait(aSecond);
        typist.kill();
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

        SessionId session;
        {
            const auto reopened =
                Practice::open(path, SecretBytes::fromPassphrase(GuiBench::passphrase), bench.options().practice);
            QVERIFY(reopened);
            const auto drafts = (*reopened)->drafts().all();
            QVERIFY(drafts);
            QCOMPARE(drafts->size(), 1);
            QCOMPARE(drafts->first().text, typedText);
            session = drafts->first().session;
            QVERIFY((*reopened)->sessions().find(session)->customerNotes != typedText);
        }
        bench.startWindow(path);
        QVERIFY(bench.unlock());
        QVERIFY(bar(bench).isVisible());
        bar(bench).actionButton()->click();
        auto *note = qobject_cast<NoteEditor *>(QApplication::focusWidget());
        QVERIFY(note);
        QCOMPARE(note->toPlainText(), typedText);
        QCOMPARE(bench.window().view()->place().session, session);
    }
};

namespace {

/// The other process: the window, a person who types a note, and then nothing until it is killed.
int typeAndWait(const QString &path)
{
    GuiBench bench;
    bench.startWindow(path);
    if (!bench.unlock())
        return 1;
    // The first client, its sessions, the private notes, and back to the customer notes, in the order of Tab.
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Tab, Qt::ShiftModifier);
    if (!qobject_cast<NoteEditor *>(QApplication::focusWidget()))
        return 1;
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.type(typedText);
    std::fputs(typedLine, stdout);
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QString::fromLatin1(typistRole))
        return typeAndWait(arguments.at(2));
    TestRecoveredFlow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recoveredflow.moc"
