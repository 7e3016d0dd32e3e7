#include "ActivityRepository.h"
#include "ClinicalNotePage.h"
#include "MessageBar.h"
#include "ModelProposalPanel.h"
#include "ModelServer.h"
#include "PracticeSettingsRepository.h"
#include "SentenceEditor.h"
#include "SessionNoteRepository.h"
#include "UiFixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;
using namespace std::chrono_literals;

/// A language model drafts beside the note, by keys and clicks; whatever it does, the note stays a person's.
class ModelProposalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<ClinicalNotePage> m_page;
    Session m_session;

    [[nodiscard]] ModelProposalPanel *panel() const { return m_page->proposal(); }
    [[nodiscard]] NoteAssistant::State state() const { return panel()->assistant().state(); }
    [[nodiscard]] QString text() const { return m_page->editor()->note().text(); }
    [[nodiscard]] QString proposed() const { return panel()->text()->note().text(); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void switchModel(bool on)
    {
        QVERIFY(m_fixture->open().settingsChanges().setLanguageModel({on, m_server->address(), u"qwen"_s, {}}));
    }
    void openPage()
    {
        m_page = std::make_unique<ClinicalNotePage>(m_fixture->open());
        m_page->resize(1232, 820);
        QVERIFY(m_page->open(m_session.id));
        showActive(*m_page);
        m_page->focusText();
    }
    void ask(const ModelServer::Answer &answer) const
    {
        m_server->answer(answer);
        panel()->offer()->click();
    }
    [[nodiscard]] static ModelServer::Answer stalling()
    {
        ModelServer::Answer answer {{ModelServer::head(), ModelServer::event(u"The client packed the bag. "_s)}};
        answer.end = ModelServer::End::Stall;
        return answer;
    }
    [[nodiscard]] static ModelServer::Answer right()
    {
        return ModelServer::streaming(
            {u"Tapping occurred 3 times. "_s, u"In “Pack the bag”, "_s, u"8 of 10 trials (80%) were correct."_s});
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_server = std::make_unique<ModelServer>();
        m_session = m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Mateo Luna"_s).id, -1));
        RecordedFacts facts;
        BehaviorData tapping;
        tapping.key = facts.newKey();
        tapping.behavior = {facts.newKey(), u"Tapping"_s, {}, {}};
        tapping.count = 3;
        facts.behaviors = {tapping};
        ProgramData program;
        program.key = facts.newKey();
        program.program = {facts.newKey(), u"Pack the bag"_s, {}, {}};
        program.trials = TrialCount {8, 10};
        facts.programs = {program};
        facts.words.insert(FactField::Observations, u"Mateo asked Zoraida for help."_s);
        QVERIFY(m_fixture->open().sessionChanges().setFacts(m_session.id, facts).has_value());
        switchModel(true);
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
        m_server.reset();
    }

    void itIsOfferedOnlyWhileItIsOn()
    {
        switchModel(false);
        openPage();
        QVERIFY(!panel()->offer()->isVisible());
        QVERIFY(!panel()->isVisible());
        const QString before = text();
        const int questions = ModelConnection::questionsSoFar();
        panel()->offer()->click();
        QTest::qWait(50);
        QCOMPARE(ModelConnection::questionsSoFar(), questions);
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(text(), before);
        switchModel(true);
        QVERIFY(panel()->offer()->isVisible());
    }

    void aProposalIsTakenOverAsOneStep()
    {
        openPage();
        const QString before = text();
        ask(right());
        QTRY_COMPARE(state(), NoteAssistant::State::Done);
        QCOMPARE(text(), before);
        QVERIFY(proposed().contains(u"Mateo Luna"_s));
        QVERIFY(proposed().contains(u"Tapping occurred 3 times."_s));
        QVERIFY(panel()->text()->isReadOnly());
        // The keyboard is on what is most likely wanted.
        QCOMPARE(QApplication::focusWidget(), panel()->useButton());
        const QString taken = proposed();
        press(Qt::Key_Space);
        QCOMPARE(text(), taken);
        QVERIFY(!panel()->isVisible());
        QVERIFY(panel()->text()->toPlainText().isEmpty());
        m_page->editor()->undo();
        QCOMPARE(text(), before);
        m_page->editor()->redo();
        QCOMPARE(text(), taken);
        QVERIFY(m_page->flush());
        const auto stored = m_fixture->practice().sessionNotes().find(m_session.id);
        QVERIFY(stored && *stored);
        QCOMPARE(NoteText(**stored).text(), taken);
    }

    void whatWasSentNamesNobody()
    {
        openPage();
        ask(right());
        QTRY_COMPARE(state(), NoteAssistant::State::Done);
        const QByteArray sent = m_server->questions().constLast();
        QVERIFY(sent.contains("Tapping") || sent.contains("tapping"));
        for (const char *name : {"Mateo", "Luna", "Zoraida"})
            QVERIFY2(!sent.contains(name), name);
    }

    void whatItMadeUpIsUnderlinedWithTheReason()
    {
        openPage();
        ask(ModelServer::streaming({u"Tapping occurred 47 times. The client felt happy."_s}));
        QTRY_COMPARE(state(), NoteAssistant::State::Done);
        QVERIFY(panel()->text()->claims().size() >= 2);
        QCOMPARE(panel()->text()->claims().constFirst().words, u"47"_s);
        QVERIFY(panel()->status().contains(u"claim"_s));
        // The reasons stand below the paragraph, the last one's too, and are seen whole.
        QTRY_VERIFY(!panel()->text()->bars().isEmpty());
        const SentenceBar *last = panel()->text()->bars().constLast();
        QTRY_VERIFY2(last->geometry().bottom() < panel()->text()->viewport()->height(),
                     qPrintable(QString::number(last->geometry().bottom())));
    }

    void leavingItChangesNothing()
    {
        openPage();
        const QString before = text();
        ask(right());
        QTRY_COMPARE(state(), NoteAssistant::State::Done);
        panel()->leaveButton()->click();
        QVERIFY(!panel()->isVisible());
        QCOMPARE(state(), NoteAssistant::State::Idle);
        QCOMPARE(text(), before);
        QVERIFY(m_page->editor()->hasFocus());
    }

    void escapeEndsItAndKeepsTheNote()
    {
        openPage();
        m_page->editor()->setFocus();
        QTest::keyClicks(m_page->editor(), u"My own words. "_s);
        const QString before = text();
        ask(stalling());
        QCOMPARE(QApplication::focusWidget(), panel()->cancelButton());
        QTRY_VERIFY(proposed().contains(u"packed the bag"_s));
        press(Qt::Key_Escape);
        QCOMPARE(state(), NoteAssistant::State::Cancelled);
        QTRY_COMPARE(m_server->openConnections(), 0);
        QCOMPARE(text(), before);
        QVERIFY(!panel()->useButton()->isVisible());
        QVERIFY(panel()->messages()->text().contains(u"Cancelled"_s));
        QCOMPARE(QApplication::focusWidget(), panel()->againButton());
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(text(), before);
    }

    void escapeInTheNoteEndsItFirst()
    {
        openPage();
        ask(stalling());
        m_page->editor()->setFocus();
        QSignalSpy left(m_page.get(), &ClinicalNotePage::left);
        press(Qt::Key_Escape);
        QCOMPARE(state(), NoteAssistant::State::Cancelled);
        QCOMPARE(left.size(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void oneTypesOnWhileItWrites()
    {
        openPage();
        ask(stalling());
        QTRY_COMPARE(state(), NoteAssistant::State::Writing);
        m_page->editor()->setFocus();
        m_page->editor()->goTo({0, 0});
        QTest::keyClicks(m_page->editor(), u"Typed meanwhile. "_s);
        QVERIFY(text().startsWith(u"Typed meanwhile. "_s));
        QCOMPARE(state(), NoteAssistant::State::Writing);
    }

    void aFailureIsSaidAndKeepsTheNote_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("dies") << 0;
        QTest::newRow("fails") << 1;
        QTest::newRow("nonsense") << 2;
        QTest::newRow("refuses") << 3;
    }
    void aFailureIsSaidAndKeepsTheNote()
    {
        QFETCH(int, kind);
        ModelServer::Answer dying = stalling();
        dying.end = ModelServer::End::Reset;
        const QList<ModelServer::Answer> answers {
            dying,
            ModelServer::whole("{\"error\":\"out of memory\"}", 500),
            {{ModelServer::head(200, "text/html"), "<html>"}},
            {{ModelServer::head(), ModelServer::event({}, "content_filter"), ModelServer::done()}}};
        openPage();
        const QString before = text();
        ask(answers.at(kind));
        QTRY_COMPARE(state(), NoteAssistant::State::Failed);
        QVERIFY(!panel()->messages()->text().isEmpty());
        QCOMPARE(int(panel()->messages()->kind()), int(MessageBar::Kind::Error));
        QVERIFY(!panel()->useButton()->isVisible());
        QCOMPARE(text(), before);
        // And once more, with a server that is well again.
        m_server->answer(right());
        panel()->againButton()->click();
        QTRY_COMPARE(state(), NoteAssistant::State::Done);
        QVERIFY(panel()->messages()->text().isEmpty());
    }

    void theOtherLanguageIsSaid()
    {
        openPage();
        ask(ModelServer::streaming(
            {u"El cliente pidió ayuda y se le dio un descanso durante la sesión; la madre participó."_s}));
        QTRY_COMPARE(state(), NoteAssistant::State::Done);
        QVERIFY(panel()->messages()->text().contains(u"language"_s));
    }

    void sendingElsewhereIsLogged()
    {
        // Nobody answers there: what counts is what is written down before.
        const LanguageModel elsewhere {true, u"http://192.0.2.1:9/v1"_s, u"qwen"_s, u"http://192.0.2.1:9"_s};
        QVERIFY(m_fixture->open().settingsChanges().setLanguageModel(elsewhere));
        openPage();
        panel()->offer()->click();
        const ActivityEntry entry = m_fixture->practice().activity().latest(1)->constFirst();
        QCOMPARE(entry.kind, ActivityKind::FactsSentToModel);
        QCOMPARE(entry.after, u"http://192.0.2.1:9"_s);
        QCOMPARE(entry.session, std::optional(m_session.id));
        panel()->cancel();
    }

    void anotherSessionWipesIt()
    {
        openPage();
        ask(right());
        QTRY_COMPARE(state(), NoteAssistant::State::Done);
        const Session other = m_fixture->addSession(m_fixture->session(m_session.client, -2));
        QVERIFY(m_page->open(other.id));
        QVERIFY(!panel()->isVisible());
        QCOMPARE(state(), NoteAssistant::State::Idle);
        QVERIFY(panel()->text()->toPlainText().isEmpty());
    }

    void switchingItOffEndsIt()
    {
        openPage();
        ask(stalling());
        QTRY_COMPARE(state(), NoteAssistant::State::Writing);
        switchModel(false);
        QVERIFY(!panel()->assistant().isRunning());
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void aLockIsNotHeldUp()
    {
        openPage();
        ask(stalling());
        QTRY_COMPARE(state(), NoteAssistant::State::Writing);
        QElapsedTimer clock;
        clock.start();
        // As a lock does: the page is hidden, and goes.
        m_page->hide();
        QCOMPARE(state(), NoteAssistant::State::Idle);
        QVERIFY(panel()->text()->toPlainText().isEmpty());
        m_page.reset();
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(m_server->openConnections(), 0);
    }
};

QTEST_MAIN(ModelProposalTest)
#include "tst_modelproposal.moc"
