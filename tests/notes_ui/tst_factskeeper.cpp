#include "FactsForm.h"
#include "FactsPage.h"
#include "SegmentedControl.h"
#include "SessionFactsRepository.h"
#include "TermField.h"
#include "TermTags.h"
#include "UiFixture.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class FactsKeeperTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<FactsPage> m_page;
    Session m_session;

    [[nodiscard]] SessionFactsRepository &facts() const { return m_fixture->practice().sessionFacts(); }
    [[nodiscard]] RecordedFacts stored() const { return *facts().find(m_session.id); }
    [[nodiscard]] bool hasDraft() const { return facts().draft(m_session.id)->has_value(); }
    void openPage()
    {
        m_page = std::make_unique<FactsPage>(m_fixture->open());
        QVERIFY(m_page->open(m_session));
        showActive(*m_page);
        m_page->form()->focusFirst();
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
        m_session = m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Mateo Luna"_s).id, -1));
        openPage();
    }
    void cleanup() { m_page.reset(); }

    void whatIsTypedIsADraftWithinASecond()
    {
        type(u"scho"_s);
        QVERIFY(!hasDraft());
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 1000);
        QVERIFY(stored().isEmpty());
        QVERIFY(!m_fixture->open().changes().canUndo());
    }

    void leavingIsOneStepThatCanBeUndone()
    {
        type(u"School"_s);
        press(Qt::Key_Return);
        m_page->form()->valuation()->setCurrent(1);
        const QSignalSpy closed(m_page.get(), &FactsPage::closed);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_page->isOpen());
        QCOMPARE(stored().place.catalogueId, u"school"_s);
        QCOMPARE(stored().valuation, std::optional(Valuation::Good));
        QVERIFY(!hasDraft());
        m_fixture->open().changes().undo();
        QVERIFY(stored().isEmpty());
        QVERIFY(!m_fixture->open().changes().canUndo());
    }

    void escapeLosesNothing()
    {
        type(u"School"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isOpen());
        QCOMPARE(stored().place.catalogueId, u"school"_s);
    }

    void nothingTypedIsNoStep()
    {
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isOpen());
        QVERIFY(!m_fixture->open().changes().canUndo());
        QVERIFY(!hasDraft());
    }

    void whatIsHalfTypedIsThereAgain()
    {
        m_page->form()->valuation()->setCurrent(3);
        m_page->form()->place()->field()->setFocus();
        type(u"scho"_s);
        m_page->finish();
        // What is a fact is recorded; the rest waits.
        QCOMPARE(stored().valuation, std::optional(Valuation::Poor));
        QVERIFY(hasDraft());
        openPage();
        QVERIFY(m_page->keeper().isRecovered());
        QCOMPARE(m_page->form()->place()->field()->text(), u"scho"_s);
        m_page->discardButton()->click();
        QVERIFY(m_page->form()->place()->field()->text().isEmpty());
        QVERIFY(!hasDraft());
        QCOMPARE(stored().valuation, std::optional(Valuation::Poor));
    }

    void aCrashLosesNothing()
    {
        type(u"School"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 1000);
        // The page goes without a chance to record anything.
        m_page->end();
        m_page.reset();
        m_fixture->reopen();
        QVERIFY(stored().isEmpty());
        openPage();
        QVERIFY(m_page->keeper().isRecovered());
        QVERIFY(m_page->discardButton()->isVisible());
        QCOMPARE(m_page->form()->draft().facts.place.catalogueId, u"school"_s);
        m_page->finish();
        QCOMPARE(stored().place.catalogueId, u"school"_s);
    }

    void anUndoIsShownInTheOpenForm()
    {
        type(u"School"_s);
        press(Qt::Key_Return);
        QVERIFY(m_page->flush());
        QCOMPARE(stored().place.catalogueId, u"school"_s);
        m_fixture->open().changes().undo();
        QVERIFY(m_page->form()->draft().facts.isEmpty());
        m_fixture->open().changes().redo();
        QCOMPARE(m_page->form()->draft().facts.place.catalogueId, u"school"_s);
    }

    void carryingOnIsOfferedWhileNothingIsRecorded()
    {
        QVERIFY(m_page->carryOnButton()->isHidden());
        RecordedFacts facts;
        facts.place = {facts.newKey(), u"Home"_s, u"home"_s, {}};
        facts.valuation = Valuation::Good;
        Session earlier = m_fixture->session(m_session.client, -8);
        earlier = m_fixture->addSession(earlier);
        QVERIFY(m_fixture->practice().sessionFacts().store(earlier.id, facts).has_value());
        m_page->finish();
        openPage();
        QVERIFY(m_page->carryOnButton()->isVisible());
        m_page->carryOnButton()->click();
        QVERIFY(m_page->carryOnButton()->isHidden());
        m_page->finish();
        QCOMPARE(stored().place.catalogueId, u"home"_s);
        QVERIFY(!stored().valuation);
    }
};

QTEST_MAIN(FactsKeeperTest)
#include "tst_factskeeper.moc"
