#include "ClientPage.h"
#include "ClinicalNotePage.h"
#include "GuiBench.h"
#include "ModelProposalPanel.h"
#include "ModelServer.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SampleFacts.h"
#include "SentenceEditor.h"
#include "SessionFactsRepository.h"
#include "SessionPanel.h"
#include "SessionTimeline.h"
#include "TabWalk.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The language model in the whole program: without it nothing is connected to, and a lock does not wait for it.
class TestModelFlow : public QObject
{
    Q_OBJECT

    static ClinicalNotePage *openNote(GuiBench &bench, const ModelServer &server, bool on)
    {
        MainWindow &window = bench.openWindow();
        const LanguageModel model {on, server.address(), u"qwen"_s, {}};
        if (!window.practice()->settingsChanges().setLanguageModel(model))
            return nullptr;
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Home);
        const auto *client = qobject_cast<ClientPage *>(window.view()->currentPage());
        const SessionId session = client->timeline()->panel()->session();
        const RecordedFacts facts = sampleFacts(NoteLanguage::English);
        if (!window.practice()->practice().sessionFacts().store(session, facts))
            return nullptr;
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        return qobject_cast<ClinicalNotePage *>(window.view()->currentPage());
    }

private Q_SLOTS:
    void whileItIsOffTheProgramConnectsToNothing()
    {
        ModelServer server;
        server.answer(ModelServer::streaming({u"The client worked."_s}));
        const int before = ModelConnection::questionsSoFar();
        GuiBench bench;
        ClinicalNotePage *note = openNote(bench, server, false);
        QVERIFY(note);
        QVERIFY(!note->proposal()->offer()->isVisible());
        note->proposal()->offer()->click();
        using Page = PracticePlace::Page;
        for (const Page page : {Page::Clients, Page::Calendar, Page::History, Page::Review, Page::Settings}) {
            bench.window().view()->goTo({page, {}});
            QTest::qWait(20);
        }
        QVERIFY(bench.lock());
        QCOMPARE(server.connections(), 0);
        QCOMPARE(ModelConnection::questionsSoFar(), before);
    }

    void tabLeadsThroughAProposal()
    {
        ModelServer server;
        server.answer(ModelServer::streaming({u"The client worked. "_s, u"A dragon flew past."_s}));
        GuiBench bench;
        const ClinicalNotePage *note = openNote(bench, server, true);
        QVERIFY(note);
        bench.window().resize(1440, 1200);
        note->proposal()->offer()->click();
        QTRY_COMPARE(note->proposal()->assistant().state(), NoteAssistant::State::Done);
        QVERIFY(note->proposal()->isVisible());
        const QStringList problems = TabWalk(bench.window()).problems();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void aLockEndsTheQuestionAtOnce()
    {
        ModelServer server;
        ModelServer::Answer stalling {{ModelServer::head(), ModelServer::event(u"The client worked. "_s)}};
        stalling.end = ModelServer::End::Stall;
        server.answer(stalling);
        GuiBench bench;
        ClinicalNotePage *note = openNote(bench, server, true);
        QVERIFY(note);
        const QString before = note->editor()->note().text();
        note->proposal()->offer()->click();
        QTRY_COMPARE(note->proposal()->assistant().state(), NoteAssistant::State::Writing);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(bench.lock());
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(server.openConnections(), 0);
        // The note is as it was, and nothing of the proposal came back with it.
        QVERIFY(bench.unlock());
        note = qobject_cast<ClinicalNotePage *>(bench.window().view()->currentPage());
        QVERIFY(note);
        QCOMPARE(note->editor()->note().text(), before);
        QVERIFY(!note->proposal()->isVisible());
        QCOMPARE(server.questions().size(), 1);
    }
};

QTEST_MAIN(TestModelFlow)
#include "tst_modelflow.moc"
