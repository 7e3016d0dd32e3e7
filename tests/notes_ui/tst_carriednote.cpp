#include "CarriedList.h"
#include "CarriedWords.h"
#include "ClinicalNotePage.h"
#include "ReadyLine.h"
#include "ReadyPanel.h"
#include "SentenceBar.h"
#include "SentenceEditor.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "UiFixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What was written by hand in the last note, carried into this one, by keys and clicks.
class CarriedNoteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ClinicalNotePage> m_page;
    Session m_earlier;
    Session m_session;

    static RecordedFacts facts(int count)
    {
        RecordedFacts facts;
        BehaviorData crying;
        crying.key = facts.newKey();
        crying.behavior = {facts.newKey(), u"Crying"_s, u"crying"_s, {}};
        crying.count = count;
        facts.behaviors = {crying};
        facts.valuation = Valuation::Good;
        return facts;
    }
    void openPage(SessionId session)
    {
        m_page = std::make_unique<ClinicalNotePage>(m_fixture->open());
        m_page->resize(1232, 820);
        QVERIFY(m_page->open(session));
        showActive(*m_page);
        m_page->focusText();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QString text() const { return m_page->editor()->note().text(); }
    [[nodiscard]] int waiting() const
    {
        int count = 0;
        for (const NoteText::Sentence &sentence : m_page->editor()->note().sentences())
            count += CarriedWords::isWaiting(sentence.sentence) ? 1 : 0;
        return count;
    }
    [[nodiscard]] QPushButton *deedButton(const QString &deed) const
    {
        const QList<SentenceBar *> bars = m_page->editor()->bars();
        for (const SentenceBar *bar : bars) {
            for (QPushButton *button : bar->findChildren<QPushButton *>()) {
                if (button->text() == deed && button->isVisible())
                    return button;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        const ClientId client = m_fixture->addClient(u"Mateo Luna"_s).id;
        m_earlier = m_fixture->addSession(m_fixture->session(client, -8));
        m_session = m_fixture->addSession(m_fixture->session(client, -1));
        QVERIFY(m_fixture->practice().sessionFacts().store(m_earlier.id, facts(3)).has_value());
        QVERIFY(m_fixture->practice().sessionFacts().store(m_session.id, facts(5)).has_value());
        // The last note, as a person writes into it.
        openPage(m_earlier.id);
        press(Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(),
                         u" The token board stays on the table. The aide was briefed. She came 2 times."_s);
        QVERIFY(m_page->flush());
        QVERIFY(m_page->carried()->offer()->isHidden());
        m_page.reset();
        openPage(m_session.id);
    }
    void cleanup() { m_page.reset(); }

    void aSentenceIsPutInAndWaitsUntilItIsKept()
    {
        CarriedList *list = m_page->carried();
        QVERIFY(list->offer()->isVisible());
        QVERIFY(!list->isVisible());
        list->offer()->setFocus();
        press(Qt::Key_Space);
        QVERIFY(list->isVisible());
        // The one with a number is that session's.
        QCOMPARE(list->buttons().size(), 2);
        QVERIFY(list->buttons().constFirst()->hasFocus());
        press(Qt::Key_Space);
        QVERIFY(text().endsWith(u"The token board stays on the table."_s));
        QCOMPARE(waiting(), 1);
        QVERIFY(m_page->editor()->hasFocus());
        QCOMPARE(list->buttons().size(), 1);
        QPushButton *keep = deedButton(SentenceBar::deedText(SentenceDeed::Keep));
        QVERIFY(keep);
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(waiting(), 0);
        QVERIFY(text().endsWith(u"The token board stays on the table."_s));
    }

    void itWaitsOverALockUntilItIsEdited()
    {
        m_page->carried()->offer()->click();
        QTest::mouseClick(m_page->carried()->buttons().constLast(), Qt::LeftButton);
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();
        openPage(m_session.id);
        QCOMPARE(waiting(), 1);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        QTest::keyClicks(QApplication::focusWidget(), u" again."_s);
        QVERIFY(text().endsWith(u"The aide was briefed again."_s));
        QCOMPARE(waiting(), 0);
    }

    void puttingInIsTakenBack()
    {
        const QString before = text();
        m_page->carried()->offer()->click();
        press(Qt::Key_Space);
        QVERIFY(text() != before);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), before);
        m_page->lookNow();
        QCOMPARE(m_page->carried()->buttons().size(), 2);
    }

    void escapeClosesTheListAlone()
    {
        m_page->carried()->offer()->click();
        press(Qt::Key_Escape);
        QVERIFY(!m_page->carried()->isVisible());
        QVERIFY(m_page->carried()->offer()->isVisible());
        QVERIFY(m_page->editor()->hasFocus());
    }

    void aNoteThatIsCarriedOverWholeIsStillACopy()
    {
        m_page.reset();
        // So much of it by hand that the two notes are alike but for their data.
        auto note = **m_fixture->practice().sessionNotes().find(m_earlier.id);
        for (const QString &thing : {u"blocks"_s, u"puzzle"_s, u"drum"_s, u"scissors"_s, u"paper"_s, u"clay"_s,
                                     u"swing"_s, u"slide"_s, u"train"_s, u"bubbles"_s, u"book"_s, u"crayons"_s}) {
            QStringList clauses;
            for (const QString &color : {u"green"_s, u"blue"_s, u"yellow"_s, u"brown"_s})
                clauses.append(u"the %1 %2 stood in the %1 %2 corner near the %1 %2 shelf"_s.arg(color, thing));
            NoteSentence own;
            own.text = u"In the room "_s + clauses.join(u", "_s) + u'.';
            own.edited = true;
            note.paragraphs.last().sentences.append(own);
        }
        QVERIFY(m_fixture->practice().sessionNotes().store(m_earlier.id, note).has_value());
        openPage(m_session.id);
        const auto isCopy = [this] {
            m_page->lookNow();
            const QList<ReadyLine *> lines = m_page->ready()->lines();
            return std::any_of(lines.begin(), lines.end(), [](const ReadyLine *line) {
                return line->item().finding.ruleId == u"differs-from-previous"_s;
            });
        };
        QVERIFY(!isCopy());
        m_page->carried()->offer()->click();
        while (!m_page->carried()->buttons().isEmpty())
            m_page->carried()->buttons().constFirst()->click();
        QVERIFY(isCopy());
    }

    void everyControlHasAName()
    {
        m_page->carried()->offer()->click();
        QCOMPARE(namelessControls(*m_page), QString());
    }
};

QTEST_MAIN(CarriedNoteTest)
#include "tst_carriednote.moc"
