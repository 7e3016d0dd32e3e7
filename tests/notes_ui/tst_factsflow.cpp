#include "BehaviorRow.h"
#include "FactsEntry.h"
#include "FactsForm.h"
#include "FactsPage.h"
#include "SessionFactsRepository.h"
#include "SessionFilterBar.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "TermTag.h"
#include "UiFixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// From the list of sessions to what happened in one, and back.
class FactsFlowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<SessionTimeline> m_timeline;
    ClientId m_client;
    QList<SessionId> m_sessions;

    void openTimeline(QSize size = {1400, 900})
    {
        m_timeline = std::make_unique<SessionTimeline>(m_fixture->open(), m_client);
        m_timeline->resize(size);
        showActive(*m_timeline);
        QVERIFY(m_timeline->showSession(m_sessions.constLast()));
        m_timeline->focusList();
    }
    [[nodiscard]] SessionPanel *panel() const { return m_timeline->panel(); }
    [[nodiscard]] RecordedFacts stored() const
    {
        return *m_fixture->practice().sessionFacts().find(m_sessions.constLast());
    }
    /// A row of each kind.
    static RecordedFacts sampleLike()
    {
        RecordedFacts facts;
        Participant mother;
        mother.role = {facts.newKey(), u"Mother"_s, u"mother"_s, {}};
        facts.participants = {mother};
        BehaviorData behavior;
        behavior.key = facts.newKey();
        behavior.behavior = {facts.newKey(), u"Physical aggression"_s, u"physical-aggression"_s, {}};
        behavior.count = 0;
        facts.behaviors = {behavior};
        ProgramData program;
        program.key = facts.newKey();
        program.program = {facts.newKey(), u"Request help"_s, u"request-help"_s, {}};
        program.trials = TrialCount {8, 10};
        facts.programs = {program};
        AbcEntry entry;
        entry.key = facts.newKey();
        entry.antecedent = {facts.newKey(), u"Denial of a requested item"_s, u"item-denied"_s, {}};
        facts.abc = {entry};
        return facts;
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        m_sessions.clear();
        for (const int day : {-14, -7})
            m_sessions.append(m_fixture->addSession(m_fixture->session(m_client, day)).id);
        openTimeline();
    }
    void cleanup() { m_timeline.reset(); }

    void aSessionIsRecordedByKeysAloneAndIsThereAfterARestart()
    {
        QCOMPARE(panel()->factsEntry()->summary(), u"Nothing recorded yet"_s);
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(panel()->isRecording());
        QVERIFY(!m_timeline->foot()->isVisible());
        type(u"home"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        type(u"mother"_s);
        press(Qt::Key_Return);
        type(u"Ana"_s);
        while (QApplication::focusWidget()->objectName() != u"addBehavior"_s)
            press(Qt::Key_Tab);
        type(u"physical aggression"_s);
        press(Qt::Key_Return);
        type(u"3"_s);
        press(Qt::Key_Return);
        type(u"Hides"_s);
        press(Qt::Key_Return);
        type(u"0"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!panel()->isRecording());
        QVERIFY(m_timeline->foot()->isVisible());
        QVERIFY(panel()->factsEntry()->button()->hasFocus());
        QVERIFY(panel()->factsEntry()->summary().contains(u"2 behavior"_s));

        m_timeline.reset();
        m_fixture->reopen();
        openTimeline();
        const RecordedFacts facts = stored();
        QCOMPARE(facts.place.catalogueId, u"home"_s);
        QCOMPARE(facts.participants.constFirst().person, u"Ana"_s);
        QCOMPARE(facts.behaviors.at(0).count, std::optional(3));
        QCOMPARE(facts.behaviors.at(1).behavior.name, u"Hides"_s);
        QCOMPARE(facts.behaviors.at(1).count, std::optional(0));
        panel()->factsEntry()->button()->click();
        QCOMPARE(panel()->factsPage()->form()->draft().facts, facts);
    }

    void theKeyboardReadsTheFormFromItsHeadAlsoWhenATagStandsFirst()
    {
        panel()->record();
        type(u"home"_s);
        press(Qt::Key_Return);
        auto *goLive = panel()->factsPage()->findChild<QPushButton *>(u"goLive"_s);
        QVERIFY(goLive);
        goLive->setFocus();
        press(Qt::Key_Tab);
        QVERIFY(qobject_cast<TermTag *>(QApplication::focusWidget()));
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"addParticipant"_s);
        press(Qt::Key_Backtab);
        press(Qt::Key_Backtab);
        QVERIFY(goLive->hasFocus());
        press(Qt::Key_Backtab);
        QVERIFY(panel()->factsPage()->backButton()->hasFocus());
    }

    void anotherSessionClosesTheFormAndKeepsWhatWasTyped()
    {
        panel()->record();
        type(u"home"_s);
        press(Qt::Key_Return);
        QVERIFY(m_timeline->table()->selectSession(m_sessions.constFirst()));
        QVERIFY(!panel()->isRecording());
        QCOMPARE(panel()->session(), m_sessions.constFirst());
        QCOMPARE(stored().place.catalogueId, u"home"_s);
        QVERIFY(m_timeline->foot()->isVisible());
    }

    void leavingThePageRecords()
    {
        panel()->record();
        type(u"home"_s);
        press(Qt::Key_Return);
        // As before a lock.
        QVERIFY(m_timeline->flush());
        QCOMPARE(stored().place.catalogueId, u"home"_s);
        m_timeline.reset();
        m_fixture->open().changes().undo();
        QVERIFY(stored().isEmpty());
    }

    void whatWasHalfTypedBeforeALockIsOffered()
    {
        panel()->record();
        type(u"hom"_s);
        QVERIFY(m_timeline->flush());
        m_timeline.reset();
        m_fixture->reopen();
        openTimeline();
        QVERIFY(panel()->factsEntry()->summary().contains(u"not finished"_s));
        panel()->record();
        QCOMPARE(panel()->factsPage()->form()->draft().typed.value(u"place"_s), u"hom"_s);
    }

    void inANarrowWindowTheFormHasTheHeight()
    {
        m_timeline.reset();
        openTimeline({800, 640});
        QVERIFY(m_timeline->table()->isVisible());
        panel()->record();
        QVERIFY(!m_timeline->table()->isVisible());
        auto *filters = m_timeline->findChild<SessionFilterBar *>();
        QVERIFY(filters && !filters->isVisible());
        panel()->factsPage()->backButton()->click();
        QVERIFY(m_timeline->table()->isVisible());
        QVERIFY(filters->isVisible());
    }

    void theFormFitsBesideTheList()
    {
        panel()->record();
        type(u"home"_s);
        press(Qt::Key_Return);
        panel()->factsPage()->form()->show({sampleLike(), {}}, {});
        QTRY_VERIFY(panel()->widget()->width() <= panel()->viewport()->width());
        QVERIFY(panel()->widget()->minimumSizeHint().width() <= panel()->viewport()->width());
    }

    void everyControlHasAName()
    {
        panel()->record();
        QCOMPARE(namelessControls(*panel()), QString());
    }
};

QTEST_MAIN(FactsFlowTest)
#include "tst_factsflow.moc"
