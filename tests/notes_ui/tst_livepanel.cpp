#include "AbcRow.h"
#include "BehaviorRow.h"
#include "ChoiceField.h"
#include "EmptyState.h"
#include "FactsForm.h"
#include "FactsPage.h"
#include "LiveBehaviorRow.h"
#include "LiveButton.h"
#include "LivePanel.h"
#include "LiveProgramRow.h"
#include "ParticipantRow.h"
#include "ProgramRow.h"
#include "SessionFactsRepository.h"
#include "TermField.h"
#include "TermTags.h"
#include "UiFixture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Counting while the session goes on. It is from 11:00 to 12:00 in New York; now is 11:10.
class LivePanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<FactsPage> m_page;
    ClientId m_client;
    Session m_session;

    [[nodiscard]] RecordedFacts stored() const { return *m_fixture->practice().sessionFacts().find(m_session.id); }
    [[nodiscard]] bool hasDraft() const
    {
        return m_fixture->practice().sessionFacts().draft(m_session.id)->has_value();
    }
    [[nodiscard]] RecordedFacts shown() const { return m_page->form()->draft().facts; }
    [[nodiscard]] LivePanel *live() const { return m_page->live(); }
    void openPage()
    {
        m_page = std::make_unique<FactsPage>(m_fixture->open());
        m_page->resize(520, 900);
        QVERIFY(m_page->open(m_session));
        showActive(*m_page);
        m_page->form()->focusFirst();
    }
    void closePage()
    {
        m_page->end();
        m_page.reset();
    }
    void pass(int seconds)
    {
        m_fixture->clock.time = m_fixture->clock.time.addSecs(seconds);
        live()->tick();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void addPlan() const
    {
        TargetBehavior hitting;
        hitting.name = u"Hitting"_s;
        TargetBehavior crying;
        crying.name = u"Crying"_s;
        crying.measure = BehaviorMeasure::Duration;
        TargetBehavior hiding;
        hiding.name = u"Hiding"_s;
        hiding.measure = BehaviorMeasure::Duration;
        ReplacementProgram help;
        help.name = u"Request help"_s;
        ReplacementProgram waiting;
        waiting.name = u"Wait two minutes"_s;
        const auto added = m_fixture->open().planChanges().add(m_client, {hitting, crying, hiding, help, waiting},
                                                               UiFixture::today().addDays(-60));
        QVERIFY(added.has_value());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        Session session = m_fixture->session(m_client, 0);
        session.start = ZonedTime::fromWall(UiFixture::today(), QTime(11, 0), "America/New_York");
        m_session = m_fixture->addSession(session);
        m_fixture->clock.time = QDateTime::fromSecsSinceEpoch(m_session.start.epochSeconds + 600, QTimeZone::utc());
        addPlan();
        openPage();
    }
    void cleanup() { m_page.reset(); }

    void aSessionIsCountedByKeysAlone()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_page->isLive());
        QVERIFY(!m_page->form()->isVisible());
        press(Qt::Key_1);
        press(Qt::Key_1);
        press(Qt::Key_2);
        pass(90);
        press(Qt::Key_2);
        press(Qt::Key_Q);
        press(Qt::Key_Q);
        press(Qt::Key_A);
        press(Qt::Key_S);
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isLive());
        QVERIFY(m_page->form()->isVisible());
        QVERIFY(m_page->isOpen());
        // The form is filled in.
        const RecordedFacts facts = shown();
        QCOMPARE(facts.behaviors.size(), 2);
        QCOMPARE(facts.behaviors.at(0).behavior.name, u"Hitting"_s);
        QCOMPARE(facts.behaviors.at(0).count, std::optional(2));
        QCOMPARE(facts.behaviors.at(1).seconds, std::optional(90));
        QCOMPARE(facts.behaviors.at(1).count, std::optional(1));
        QCOMPARE(facts.programs.at(0).trials, std::optional(TrialCount {2, 3}));
        QCOMPARE(facts.programs.at(1).trials, std::optional(TrialCount {0, 1}));
        QVERIFY(stored().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isOpen());
        QCOMPARE(stored().behaviors, facts.behaviors);
        QVERIFY(!hasDraft());
        // As one step.
        m_fixture->open().changes().undo();
        QVERIFY(stored().isEmpty());
    }

    void aHeldKeyIsOneTap()
    {
        m_page->liveButton()->click();
        press(Qt::Key_1);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        QCOMPARE(live()->draft().facts.behaviors.constFirst().count, std::optional(1));
    }

    void buttonsDoTheSameAndAreBig()
    {
        m_page->liveButton()->click();
        LiveButton *hitting = live()->behaviors().constFirst()->button();
        QTest::mouseClick(hitting, Qt::LeftButton);
        QTest::mouseClick(hitting, Qt::LeftButton);
        QCOMPARE(hitting->figure(), u"2"_s);
        QTest::mouseClick(live()->programs().constFirst()->incorrectButton(), Qt::LeftButton);
        QCOMPARE(live()->draft().facts.programs.constFirst().trials, std::optional(TrialCount {0, 1}));
        for (const LiveButton *button : live()->findChildren<LiveButton *>()) {
            QVERIFY(button->height() >= 56);
            QVERIFY(button->key() != 0);
        }
    }

    void theLastTapIsTakenBack()
    {
        m_page->goLive();
        press(Qt::Key_1);
        press(Qt::Key_Q);
        press(Qt::Key_1);
        QCOMPARE(live()->lastText(), u"Hitting: one more"_s);
        press(Qt::Key_Backspace);
        QCOMPARE(live()->draft().facts.behaviors.constFirst().count, std::optional(1));
        QCOMPARE(live()->lastText(), u"Request help: correct trial"_s);
        // Not the last change of the practice, which is the client's plan.
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(live()->draft().facts.programs.isEmpty());
        QTest::mouseClick(live()->undoButton(), Qt::LeftButton);
        QVERIFY(live()->draft().facts.isEmpty());
        QVERIFY(!live()->undoButton()->isEnabled());
    }

    void aPromptGoesWithTheTrial()
    {
        m_page->goLive();
        LiveProgramRow *row = live()->programs().constFirst();
        press(Qt::Key_Q);
        QVERIFY(live()->draft().facts.programs.constFirst().prompts.isEmpty());
        QVERIFY(row->promptField()->choose(u"gestural"_s));
        press(Qt::Key_A);
        // The letters count also while the keyboard is in the list of prompts.
        row->promptField()->setFocus();
        press(Qt::Key_Q);
        const ProgramData data = live()->draft().facts.programs.constFirst();
        QCOMPARE(data.trials, std::optional(TrialCount {2, 3}));
        QCOMPARE(data.prompts.size(), 1);
        QCOMPARE(data.prompts.constFirst().catalogueId, u"gestural"_s);
        const int before = row->promptField()->currentIndex();
        press(Qt::Key_Q, Qt::ShiftModifier);
        QCOMPARE(row->promptField()->currentIndex(), before + 1);
        QCOMPARE(live()->draft().facts.programs.constFirst().trials, data.trials);
    }

    void severalStopwatchesRunAtOnce()
    {
        m_page->goLive();
        press(Qt::Key_2);
        pass(30);
        press(Qt::Key_3);
        pass(12);
        LiveButton *crying = live()->behaviors().at(1)->button();
        QVERIFY(crying->isActive());
        QCOMPARE(crying->figure(), u"0:42"_s);
        QCOMPARE(live()->behaviors().at(2)->button()->figure(), u"0:12"_s);
        press(Qt::Key_2);
        pass(8);
        press(Qt::Key_3);
        const auto behaviors = live()->draft().facts.behaviors;
        QCOMPARE(behaviors.at(0).seconds, std::optional(42));
        QCOMPARE(behaviors.at(1).seconds, std::optional(20));
    }

    void theSessionHasAClock()
    {
        m_page->goLive();
        QCOMPARE(live()->clockText(), u"0:10:00"_s);
        pass(61);
        QCOMPARE(live()->clockText(), u"0:11:01"_s);
        pass(3600);
        QCOMPARE(live()->clockText(), u"1:11:01"_s);
        pass(-2 * 3600);
        QCOMPARE(live()->clockText(), u"Begins in 0:48:59"_s);
    }

    void theClockStaysInSightWhileTheButtonsScroll()
    {
        closePage();
        QScrollArea area;
        area.setWidgetResizable(true);
        area.resize(420, 320);
        auto *page = new FactsPage(m_fixture->open(), &area);
        QVERIFY(page->open(m_session));
        area.setWidget(page);
        showActive(area);
        page->goLive();
        QTRY_VERIFY(area.verticalScrollBar()->maximum() > 200);
        const QLabel *clock = nullptr;
        for (const QLabel *label : page->live()->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Session clock"_s)
                clock = label;
        }
        QVERIFY(clock);
        for (const int place : {0, 200, area.verticalScrollBar()->maximum()}) {
            area.verticalScrollBar()->setValue(place);
            const QPoint middle = clock->mapTo(area.viewport(), clock->rect().center());
            QVERIFY2(place == 0 || area.viewport()->rect().contains(middle), qPrintable(QString::number(place)));
        }
    }

    void theClockRunsByItself()
    {
        m_page->goLive();
        press(Qt::Key_2);
        m_fixture->clock.time = m_fixture->clock.time.addSecs(5);
        QTRY_COMPARE_WITH_TIMEOUT(live()->behaviors().at(1)->button()->figure(), u"0:05"_s, 1000);
    }

    void whatIsTappedIsADraftWithinASecond()
    {
        m_page->goLive();
        press(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 1000);
        QVERIFY(stored().isEmpty());
    }

    void aStopwatchRunsOnOverACrash()
    {
        m_page->goLive();
        press(Qt::Key_1);
        press(Qt::Key_2);
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 1000);
        // The program goes without a chance to store anything; the computer sleeps.
        closePage();
        m_fixture->clock.time = m_fixture->clock.time.addSecs(1200);
        m_fixture->reopen();
        openPage();
        QCOMPARE(shown().behaviors.constFirst().count, std::optional(1));
        QVERIFY(m_page->liveButton()->text().contains(u"stopwatch"_s));
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(live()->behaviors().at(1)->button()->figure(), u"20:00"_s);
        press(Qt::Key_2);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QCOMPARE(stored().behaviors.at(1).seconds, std::optional(1200));
        QVERIFY(!hasDraft());
    }

    void aStopwatchRunsOnOverALock()
    {
        m_page->goLive();
        press(Qt::Key_1);
        press(Qt::Key_2);
        pass(10);
        // A lock stores what is typed and asks nothing.
        QVERIFY(m_page->flush());
        QCOMPARE(stored().behaviors.constFirst().count, std::optional(1));
        closePage();
        m_fixture->reopen();
        openPage();
        m_page->goLive();
        pass(50);
        press(Qt::Key_2);
        QCOMPARE(live()->draft().facts.behaviors.at(1).seconds, std::optional(60));
        QCOMPARE(live()->draft().facts.behaviors.at(1).count, std::optional(1));
    }

    void aStopwatchRunsOnInTheFormAndAfterIt()
    {
        m_page->goLive();
        press(Qt::Key_2);
        press(Qt::Key_Escape);
        QVERIFY(m_page->liveButton()->text().contains(u"stopwatch"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->isOpen());
        // What it measures is no fact yet.
        QVERIFY(!stored().behaviors.constFirst().seconds);
        QVERIFY(hasDraft());
        openPage();
        QVERIFY(m_page->discardButton()->isVisible());
        m_page->discardButton()->click();
        QVERIFY(!hasDraft());
        QVERIFY(m_page->form()->draft().running.isEmpty());
    }

    void aClockThatIsSetBackTakesNothingAway()
    {
        m_page->goLive();
        press(Qt::Key_2);
        pass(40);
        pass(-7200);
        press(Qt::Key_2);
        QCOMPARE(live()->draft().facts.behaviors.constFirst().seconds, std::optional(40));
    }

    void whatIsHalfTypedInTheFormStays()
    {
        m_page->form()->programs()->adder()->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"hal"_s);
        m_page->goLive();
        press(Qt::Key_1);
        press(Qt::Key_Escape);
        QCOMPARE(m_page->form()->programs()->adder()->text(), u"hal"_s);
        QCOMPARE(shown().behaviors.constFirst().count, std::optional(1));
    }

    void zeroIsSaidOfWhatWasWatchedForAndDidNotOccur()
    {
        m_page->goLive();
        LiveBehaviorRow *hitting = live()->behaviors().constFirst();
        QTest::mouseClick(hitting->noneButton(), Qt::LeftButton);
        QVERIFY(hitting->noneButton()->isHidden());
        QVERIFY(hitting->button()->hasFocus());
        QCOMPARE(live()->draft().facts.behaviors.constFirst().count, std::optional(0));
    }

    void anUndoElsewhereIsShown()
    {
        m_page->goLive();
        press(Qt::Key_1);
        QVERIFY(m_page->flush());
        m_fixture->open().changes().undo();
        QVERIFY(live()->draft().facts.isEmpty());
        QCOMPARE(live()->behaviors().constFirst()->button()->figure(), u"–"_s);
    }

    void withoutAPlanItSaysWhereToBegin()
    {
        closePage();
        m_session = m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Ana Ruiz"_s).id, 0));
        openPage();
        m_page->goLive();
        QVERIFY(live()->empty()->isVisible());
        QVERIFY(live()->empty()->actionButton()->hasFocus());
        press(Qt::Key_Space);
        QVERIFY(!m_page->isLive());
    }

    void everyControlHasAName()
    {
        m_page->goLive();
        QCOMPARE(namelessControls(*m_page), QString());
    }
};

QTEST_MAIN(LivePanelTest)
#include "tst_livepanel.moc"
