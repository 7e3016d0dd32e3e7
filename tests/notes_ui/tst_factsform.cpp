#include "AbcRow.h"
#include "BehaviorRow.h"
#include "CompletenessRules.h"
#include "Counter.h"
#include "FactsForm.h"
#include "NoteEditor.h"
#include "NumberLine.h"
#include "ParticipantRow.h"
#include "ProgramRow.h"
#include "SegmentedControl.h"
#include "TermField.h"
#include "TermTags.h"
#include "UiFixture.h"
#include "WordsField.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

class FactsFormTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    FactsForm *m_form = nullptr;

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void addBehavior(const QString &typed)
    {
        m_form->behaviors()->adder()->setFocus();
        type(typed);
        press(Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_window = std::make_unique<QWidget>();
        m_form = new FactsForm(m_window.get());
        m_form->resize(600, 1600);
        m_window->resize(600, 1600);
        m_form->show(FactsDraft(), ClientPlan());
        m_form->setVisible(true);
        showActive(*m_window);
    }
    void cleanup() { m_window.reset(); }

    void aPlaceIsChosenAsOneTypes()
    {
        m_form->focusFirst();
        type(u"schoo"_s);
        QVERIFY(m_form->place()->field()->offered().contains(u"School"_s));
        press(Qt::Key_Return);
        QCOMPARE(m_form->draft().facts.place.catalogueId, u"school"_s);
        QVERIFY(m_form->draft().facts.place.key > 0);
        // The one that it takes is chosen; Delete brings the field back.
        QVERIFY(m_form->place()->field()->isHidden());
        press(Qt::Key_Delete);
        QVERIFY(m_form->draft().facts.place.isEmpty());
        QVERIFY(m_form->place()->field()->hasFocus());
    }

    void whatNoListHasIsAddedAsTyped()
    {
        m_form->focusFirst();
        type(u"The library van"_s);
        QCOMPARE(m_form->place()->field()->offered().constLast(), u"Add “The library van” as typed"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_form->draft().facts.place.name, u"The library van"_s);
        QVERIFY(m_form->draft().facts.place.catalogueId.isEmpty());
    }

    void whoWasThereTakesAName()
    {
        m_form->participants()->adder()->setFocus();
        type(u"mother"_s);
        press(Qt::Key_Return);
        type(u"Ana Ruiz"_s);
        const RecordedFacts facts = m_form->draft().facts;
        QCOMPARE(facts.participants.size(), 1);
        QCOMPARE(facts.participants.constFirst().role.catalogueId, u"mother"_s);
        QCOMPARE(facts.participants.constFirst().person, u"Ana Ruiz"_s);
        // Enter goes on to the next one.
        press(Qt::Key_Return);
        QVERIFY(m_form->participants()->adder()->hasFocus());
    }

    void aBehaviorIsCountedByKeysAndButtons()
    {
        addBehavior(u"Throws the tablet"_s);
        const auto *row = qobject_cast<BehaviorRow *>(m_form->behaviors()->rows().constFirst());
        QVERIFY(row->counter()->line()->hasFocus());
        QVERIFY(!m_form->draft().facts.behaviors.constFirst().count);
        press(Qt::Key_Minus);
        QCOMPARE(m_form->draft().facts.behaviors.constFirst().count, std::optional(0));
        press(Qt::Key_Up);
        QTest::mouseClick(row->counter()->moreButton(), Qt::LeftButton);
        QCOMPARE(m_form->draft().facts.behaviors.constFirst().count, std::optional(2));
        QTest::keyClick(row->counter()->line(), Qt::Key_A, Qt::ControlModifier);
        type(u"14"_s);
        QCOMPARE(m_form->draft().facts.behaviors.constFirst().count, std::optional(14));
        QVERIFY(validateFacts(m_form->draft().facts).has_value());
    }

    void theMeasureIsThePlans()
    {
        ClientPlan plan;
        TargetBehavior tantrum;
        tantrum.id = PlanEntryId {3};
        tantrum.name = u"Crying on the floor"_s;
        tantrum.measure = BehaviorMeasure::Duration;
        plan.behaviors = {tantrum};
        m_form->show(FactsDraft(), plan);
        m_form->setVisible(true);
        addBehavior(u"crying on"_s);
        type(u"1:30"_s);
        const BehaviorData data = m_form->draft().facts.behaviors.constFirst();
        QCOMPARE(data.behavior.plan, PlanEntryId {3});
        QCOMPARE(data.measure, BehaviorMeasure::Duration);
        QCOMPARE(data.seconds, std::optional(90));
    }

    void aProgramTakesBothNumbersOrNone()
    {
        m_form->programs()->adder()->setFocus();
        type(u"request help"_s);
        press(Qt::Key_Return);
        auto *row = qobject_cast<ProgramRow *>(m_form->programs()->rows().constFirst());
        type(u"8"_s);
        QVERIFY(!m_form->draft().facts.programs.constFirst().trials);
        QVERIFY(m_form->draft().typed.values().contains(u"8"_s));
        press(Qt::Key_Return);
        type(u"5"_s);
        QVERIFY(!m_form->draft().facts.programs.constFirst().trials);
        QVERIFY(!row->mistake().isEmpty());
        QTest::keyClick(row->totalLine(), Qt::Key_A, Qt::ControlModifier);
        type(u"10"_s);
        QCOMPARE(m_form->draft().facts.programs.constFirst().trials, std::optional(TrialCount {8, 10}));
        QVERIFY(row->mistake().isEmpty());
        QVERIFY(m_form->draft().typed.isEmpty());
    }

    void tabFollowsWhatIsRead()
    {
        addBehavior(u"Throws the tablet"_s);
        addBehavior(u"Hides under the table"_s);
        const auto &rows = m_form->behaviors()->rows();
        QWidget *second = rows.at(1)->first();
        rows.at(0)->first()->setFocus();
        // The cross that takes the first row away comes before its fields; the next stop is the second row.
        for (int i = 0; i < 4 && QApplication::focusWidget() != second; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), second);
        press(Qt::Key_Tab);
        QVERIFY(m_form->behaviors()->adder()->hasFocus());
    }

    void everythingComesBackAsItStood()
    {
        addBehavior(u"Throws the tablet"_s);
        type(u"2"_s);
        m_form->valuation()->setCurrent(2);
        m_form->words(FactField::Observations)->editor()->setFocus();
        type(u"He laughed twice."_s);
        m_form->programs()->adder()->setFocus();
        type(u"hal"_s);
        const FactsDraft draft = m_form->draft();
        QCOMPARE(draft.facts.valuation, std::optional(Valuation::Fair));
        QCOMPARE(draft.facts.words.value(FactField::Observations), u"He laughed twice."_s);
        QVERIFY(draft.typed.values().contains(u"hal"_s));
        m_form->show(FactsDraft(), ClientPlan());
        QVERIFY(m_form->draft().facts.isEmpty());
        QVERIFY(m_form->draft().typed.isEmpty());
        m_form->show(draft, ClientPlan());
        QCOMPARE(m_form->draft(), draft);
    }

    void whatTheFormDoesNotShowIsLeftAsItIs()
    {
        FactsDraft draft;
        draft.facts.groupSize = 4;
        draft.facts.words.insert(FactField::Homework, u"Practice asking."_s);
        m_form->show(draft, ClientPlan());
        QCOMPARE(m_form->draft(), draft);
    }

    void wordsThatAreTooLongStayTyped()
    {
        const QString longWords(maxFactWordsLength + 1, u'x');
        FactsDraft draft;
        draft.typed.insert(factFieldName(FactField::Barriers), longWords);
        m_form->show(draft, ClientPlan());
        QVERIFY(m_form->words(FactField::Barriers)->isTooLong());
        QCOMPARE(m_form->draft(), draft);
    }

    void aGroupTakesItsSize()
    {
        QVERIFY(!m_form->groupSize()->isVisible());
        m_form->setService(u"97154"_s);
        QVERIFY(m_form->groupSize()->isVisible());
        QCOMPARE(m_form->groupSize()->accessibleName(), u"Size of the group"_s);
        m_form->groupSize()->setFocus();
        type(u"4"_s);
        QCOMPARE(m_form->draft().facts.groupSize, std::optional(4));
        type(u"x"_s);
        QVERIFY(!m_form->draft().facts.groupSize);
        QCOMPARE(m_form->draft().typed.value(u"groupSize"_s), u"4x"_s);
        m_form->setService(u"97157"_s);
        QCOMPARE(m_form->groupSize()->accessibleName(), u"Number of families"_s);
    }

    void everythingThatAServiceAsksForHasAField()
    {
        for (const QString &code : {u"97151"_s, u"97152"_s, u"97153"_s, u"97154"_s, u"97155"_s, u"97156"_s, u"97157"_s,
                                    u"97158"_s, u"0362T"_s, u"0373T"_s, QString()}) {
            m_form->setService(code);
            m_form->show(FactsDraft(), ClientPlan());
            m_form->setVisible(true);
            const QList<CompletenessRule> rules = CompletenessRules::builtIn().forCode(code);
            for (const CompletenessRule &rule : rules) {
                for (const FactField field : rule.facts) {
                    if (field < FactField::Place)
                        continue;
                    // Where nothing has the keyboard, to see that something gets it.
                    m_form->setFocusPolicy(Qt::StrongFocus);
                    m_form->setFocus();
                    m_form->focusFact({field, 0});
                    const QWidget *now = QApplication::focusWidget();
                    QVERIFY2(now && now != m_form && now->isVisible(), qPrintable(code + u' ' + factFieldName(field)));
                    // The first field is where one gets that has none of its own.
                    const bool isPlace = field == FactField::Place;
                    QVERIFY2(isPlace == (now == m_form->place()->field()), qPrintable(factFieldName(field)));
                    if (isWords(field))
                        QVERIFY(now == m_form->words(field)->editor());
                }
            }
        }
    }

    void whatOnlyOneServiceNeedsIsNotInTheWay()
    {
        m_form->setService(u"97153"_s);
        QVERIFY(!m_form->words(FactField::Homework)->isVisible());
        QVERIFY(m_form->words(FactField::Supervisor)->isVisible());
        m_form->setService(u"97156"_s);
        QVERIFY(m_form->words(FactField::Homework)->isVisible());
        m_form->words(FactField::Homework)->editor()->setFocus();
        type(u"Asks three times a day."_s);
        QCOMPARE(m_form->draft().facts.words.value(FactField::Homework), u"Asks three times a day."_s);
        // What was written stays to be seen when the service becomes another one.
        m_form->setService(u"97153"_s);
        QVERIFY(m_form->words(FactField::Homework)->isVisible());
    }

    void everyControlHasAName()
    {
        addBehavior(u"Throws the tablet"_s);
        m_form->programs()->adder()->setFocus();
        type(u"request help"_s);
        press(Qt::Key_Return);
        qobject_cast<ProgramRow *>(m_form->programs()->rows().constFirst())->unfoldButton()->click();
        QCOMPARE(namelessControls(*m_window), QString());
    }

    void spanishIsOfferedAndShownInSpanish()
    {
        FactsDraft draft;
        draft.facts.place = {draft.facts.newKey(), u"School"_s, u"school"_s, {}};
        m_form->show(draft, ClientPlan());
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Mexico));
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(m_form->place(), &language);
        bool isSpanish = false;
        for (const QPushButton *tag : m_form->place()->findChildren<QPushButton *>())
            isSpanish = isSpanish || (tag->text() == u"Escuela"_s && !tag->isHidden());
        QVERIFY(isSpanish);
        // It says what it said.
        QCOMPARE(m_form->draft(), draft);
        addBehavior(u"agresion fisica"_s);
        QCOMPARE(m_form->draft().facts.behaviors.constFirst().behavior.catalogueId, u"physical-aggression"_s);
    }
};

QTEST_MAIN(FactsFormTest)
#include "tst_factsform.moc"
