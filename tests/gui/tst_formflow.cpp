#include "AbcRow.h"
#include "BehaviorRow.h"
#include "ClientPage.h"
#include "ClinicalNotePage.h"
#include "FactsDraft.h"
#include "FactsForm.h"
#include "FactsPage.h"
#include "GuiBench.h"
#include "LiveBehaviorRow.h"
#include "LiveButton.h"
#include "LivePanel.h"
#include "NoteDraftJson.h"
#include "NoteEditor.h"
#include "OpenPractice.h"
#include "ParticipantRow.h"
#include "PracticeView.h"
#include "ProgramRow.h"
#include "RecoveredBar.h"
#include "SampleFacts.h"
#include "SentenceEditor.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "TermField.h"
#include "WordsField.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The form of what happened through a lock and a crash, by keys.
class TestFormFlow : public QObject
{
    Q_OBJECT

    static Practice &practice(GuiBench &bench) { return bench.window().practice()->practice(); }
    static RecoveredBar &bar(GuiBench &bench) { return bench.window().view()->recovered(); }
    static ClientPage *client(GuiBench &bench)
    {
        return qobject_cast<ClientPage *>(bench.window().view()->currentPage());
    }
    static FactsPage *page(GuiBench &bench) { return client(bench)->timeline()->panel()->factsPage(); }
    static LivePanel *live(GuiBench &bench) { return page(bench)->live(); }
    /// By keys: the first client, its first session, the form of what happened.
    static SessionId openForm(GuiBench &bench)
    {
        bench.openWindow();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Home);
        const SessionId session = client(bench)->timeline()->panel()->session();
        if (!practice(bench).sessionFacts().store(session, {}))
            return {};
        bench.press(Qt::Key_R, Qt::ControlModifier);
        return session;
    }
    /// The list of offers is a window of its own, which the platform of the tests leaves active when it goes.
    static bool lock(GuiBench &bench)
    {
        const bool locked = bench.lock();
        bench.window().activateWindow();
        return locked && QTest::qWaitForWindowActive(&bench.window()) && QApplication::focusWidget();
    }
    static void addBehavior(GuiBench &bench, const QString &name)
    {
        page(bench)->form()->behaviors()->adder()->setFocus();
        bench.type(name);
        bench.press(Qt::Key_Return);
    }
    /// What the program would have left behind had it died.
    static QByteArray formSaying(const QString &observations)
    {
        FactsDraft draft;
        draft.facts.words.insert(FactField::Observations, observations);
        return draft.toBytes();
    }

private Q_SLOTS:
    void aLockComesBackToTheFieldOfTheForm()
    {
        GuiBench bench;
        const SessionId session = openForm(bench);
        QVERIFY(session.isValid());
        page(bench)->form()->words(FactField::Observations)->editor()->setFocus();
        bench.type(u"He laughed"_s);
        bench.press(Qt::Key_Left);
        const PracticePlace place = bench.window().view()->place();
        QVERIFY(place.form.has_value());
        QVERIFY(lock(bench));
        QVERIFY(bench.unlock());
        QCOMPARE(bench.window().view()->place(), place);
        QVERIFY(client(bench)->timeline()->panel()->isRecording());
        bench.type(u"X"_s);
        QCOMPARE(page(bench)->form()->words(FactField::Observations)->text(), u"He laugheXd"_s);
        QVERIFY(!bar(bench).isVisible());
    }

    void whatWasRecordedLastTimeIsOfferedToCarryOn()
    {
        GuiBench bench;
        bench.openWindow();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Home);
        const SessionId later = client(bench)->timeline()->panel()->session();
        bench.press(Qt::Key_Down);
        const SessionId earlier = client(bench)->timeline()->panel()->session();
        QVERIFY(earlier.isValid() && earlier != later);
        QVERIFY(practice(bench).sessionFacts().store(later, {}));
        QVERIFY(practice(bench).sessionFacts().store(earlier, sampleFacts(NoteLanguage::English)));
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(page(bench)->isOpen());
        QVERIFY(page(bench)->carryOnButton()->isVisible());
        page(bench)->carryOnButton()->click();
        QVERIFY(!page(bench)->form()->draft().facts.behaviors.isEmpty());
    }

    void aLockComesBackToALineOfTheFormWithWhatWasHalfTyped()
    {
        GuiBench bench;
        QVERIFY(openForm(bench).isValid());
        page(bench)->form()->behaviors()->adder()->setFocus();
        bench.type(u"hitt"_s);
        QVERIFY(lock(bench));
        QVERIFY(bench.unlock());
        QCOMPARE(QApplication::focusWidget(), page(bench)->form()->behaviors()->adder());
        bench.type(u"ing"_s);
        QCOMPARE(page(bench)->form()->behaviors()->adder()->text(), u"hitting"_s);
        // What is before one's eyes is not announced.
        QVERIFY(!bar(bench).isVisible());
    }

    void aLockInTheMiddleOfTheSessionComesBackToTheCounting()
    {
        GuiBench bench;
        const SessionId session = openForm(bench);
        QVERIFY(session.isValid());
        addBehavior(bench, u"Throws the tablet"_s);
        addBehavior(bench, u"Tantrum"_s);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(page(bench)->isLive());
        // Behind those of the client's plan.
        const qsizetype count = live(bench)->behaviors().size();
        const LiveBehaviorRow *thrown = live(bench)->behaviors().at(count - 2);
        const LiveBehaviorRow *tantrum = live(bench)->behaviors().at(count - 1);
        QVERIFY(tantrum->isTimed());
        const auto throwing = Qt::Key(thrown->button()->key());
        const auto timing = Qt::Key(tantrum->button()->key());
        bench.press(throwing);
        bench.press(throwing);
        bench.press(timing);
        QVERIFY(tantrum->button()->isActive());
        QVERIFY(lock(bench));
        bench.clock.time = bench.clock.time.addSecs(75);
        QVERIFY(bench.unlock());
        QVERIFY(client(bench));
        QVERIFY(page(bench)->isLive());
        QCOMPARE(live(bench)->behaviors().constLast()->button()->figure(), u"1:15"_s);
        bench.press(timing);
        bench.press(throwing);
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Escape);
        const RecordedFacts facts = *practice(bench).sessionFacts().find(session);
        QCOMPARE(facts.behaviors.at(0).count, std::optional(3));
        QCOMPARE(facts.behaviors.at(1).seconds, std::optional(75));
        QCOMPARE(facts.behaviors.at(1).count, std::optional(1));
        QVERIFY(!practice(bench).sessionFacts().draft(session)->has_value());
    }

    void aLockComesBackToTheFormBesideTheNote()
    {
        GuiBench bench;
        const SessionId session = openForm(bench);
        bench.press(Qt::Key_Escape);
        QVERIFY(practice(bench).sessionFacts().store(session, sampleFacts(NoteLanguage::English)));
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        bench.press(Qt::Key_R, Qt::ControlModifier);
        auto *note = qobject_cast<ClinicalNotePage *>(bench.window().view()->currentPage());
        QVERIFY(note && note->isRecording());
        QVERIFY(lock(bench));
        QVERIFY(bench.unlock());
        note = qobject_cast<ClinicalNotePage *>(bench.window().view()->currentPage());
        QVERIFY(note && note->isRecording());
        QCOMPARE(note->session(), session);
    }

    void theFirstPageLeadsToFormsAndNotesOfACrash()
    {
        GuiBench bench;
        const SessionId first = openForm(bench);
        bench.press(Qt::Key_Escape);
        client(bench)->timeline()->focusList();
        bench.press(Qt::Key_Down);
        const SessionId second = client(bench)->timeline()->panel()->session();
        QVERIFY(second.isValid() && second != first);
        QVERIFY(practice(bench).sessionFacts().store(second, sampleFacts(NoteLanguage::English)));
        bench.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(practice(bench).sessionFacts().saveDraft(first, formSaying(u"words of a form"_s)));
        bench.clock.time = bench.clock.time.addSecs(1);
        NoteSentence sentence;
        sentence.text = u"words of a clinical note"_s;
        NoteDraft note;
        note.paragraphs = {{NoteSection::Opening, {sentence}}};
        QVERIFY(practice(bench).sessionNotes().saveDraft(second, NoteDraftJson::toBytes(note)));
        QVERIFY(lock(bench));
        QVERIFY(bench.unlock());

        QVERIFY(bar(bench).isVisible());
        QVERIFY(bar(bench).text().contains(u'2'));
        bar(bench).actionButton()->click();
        auto *page = qobject_cast<ClinicalNotePage *>(bench.window().view()->currentPage());
        QVERIFY(page);
        QCOMPARE(page->session(), second);
        QVERIFY(page->editor()->toPlainText().contains(u"words of a clinical note"_s));
        QVERIFY(bar(bench).text().contains(u'1'));
        bar(bench).actionButton()->click();
        QVERIFY(client(bench));
        QCOMPARE(client(bench)->timeline()->panel()->session(), first);
        QVERIFY(client(bench)->timeline()->panel()->isRecording());
        QCOMPARE(TestFormFlow::page(bench)->form()->words(FactField::Observations)->text(), u"words of a form"_s);
        QVERIFY(!bar(bench).isVisible());
    }

    void aFormThatSaysWhatIsRecordedIsNotAnnounced()
    {
        GuiBench bench;
        const SessionId session = openForm(bench);
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(practice(bench).sessionFacts().saveDraft(session, FactsDraft().toBytes()));
        QVERIFY(lock(bench));
        QVERIFY(bench.unlock());
        QVERIFY(!bar(bench).isVisible());
    }
};

QTEST_MAIN(TestFormFlow)
#include "tst_formflow.moc"
