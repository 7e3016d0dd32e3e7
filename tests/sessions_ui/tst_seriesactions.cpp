#include "BookingForm.h"
#include "BookingPanel.h"
#include "CancelForm.h"
#include "ChoiceField.h"
#include "DatePickField.h"
#include "ScopeField.h"
#include "SeriesRepository.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "TimeField.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// A series of six Wednesdays at four, the first two of which are over. Today is Wednesday 18 November 2026.
class SeriesActionsTest : public QObject
{
    Q_OBJECT

    static constexpr int weeks = 6;
    static constexpr int over = 2;

    std::unique_ptr<UiFixture> m_fixture;
    ClientId m_client;
    QList<SessionId> m_ids;
    std::unique_ptr<SessionTimeline> m_page;

    [[nodiscard]] BookingPanel *panel() const { return m_page->booking()->panel(); }
    [[nodiscard]] SessionFoot *foot() const { return m_page->foot(); }
    [[nodiscard]] Session stored(int index) const { return m_fixture->stored(m_ids.at(index)); }
    [[nodiscard]] static QDate usualDay(int index) { return UiFixture::today().addDays(7 * (index - over)); }
    [[nodiscard]] bool isSaid(const QString &part) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void choose(int entry) const
    {
        QMenu menu;
        foot()->addActionsTo(&menu);
        menu.actions().at(entry)->trigger();
    }
    void openPage(int index)
    {
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), m_client);
        m_page->resize(1200, 900);
        showActive(*m_page);
        m_page->focusList();
        QVERIFY(m_page->showSession(m_ids.at(index)));
    }
    static QStringList textsOf(const ChoiceField *field)
    {
        QStringList texts;
        for (int i = 0; i < field->count(); ++i)
            texts.append(field->itemText(i));
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        QList<Session> sessions;
        for (int i = 0; i < weeks; ++i)
            sessions.append(m_fixture->session(m_client, 7 * (i - over),
                                               i < over ? SessionStatus::Completed : SessionStatus::Confirmed));
        m_ids.clear();
        const auto booked = m_fixture->open().seriesChanges().book(sessions, Recurrence::Rhythm::Weekly);
        for (const Session &session : *booked)
            m_ids.append(session.id);
    }
    void cleanup() { m_page.reset(); }

    void theSessionSaysItsPlaceInTheSeries()
    {
        openPage(3);
        QVERIFY(isSaid(u"every week · 4 of 6"_s));
        const SessionId alone = m_fixture->addSession(m_fixture->session(m_client, 100)).id;
        QVERIFY(m_page->showSession(alone));
        QVERIFY(!isSaid(u"every week"_s));
    }

    void aSessionByItselfOffersNothingToChoose()
    {
        const SessionId alone = m_fixture->addSession(m_fixture->session(m_client, 100)).id;
        openPage(3);
        QVERIFY(m_page->showSession(alone));
        choose(0);
        QVERIFY(panel()->isVisible());
        QVERIFY(!panel()->scopeField()->isVisible());
        QCOMPARE(panel()->scopeField()->scope(), SeriesScope::This);
        press(Qt::Key_Escape);
        foot()->askReason();
        QVERIFY(!foot()->cancelForm()->scopeField()->isVisible());
        QCOMPARE(foot()->cancelForm()->acceptButton()->text(), u"Cancel session"_s);
    }

    void theFollowingAreMovedByKeyboard()
    {
        openPage(3);
        choose(0);
        const ChoiceField *field = panel()->scopeField()->field();
        QVERIFY(field->isVisible());
        QCOMPARE(textsOf(field), (QStringList {u"This session only"_s, u"This and the following (3)"_s, u"All (4)"_s}));
        QCOMPARE(namelessControls(*m_page), QString());
        type(u"11/26/2026"_s);
        // Tab goes on through the form, and comes to it before the button.
        for (int steps = 0; QApplication::focusWidget() != field && steps < BookingForm::FieldCount; ++steps)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field);
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), panel()->bookButton());
        press(Qt::Key_Space);
        for (int i = 0; i < weeks; ++i)
            QCOMPARE(stored(i).start.day(), usualDay(i).addDays(i >= 3 ? 1 : 0));
        QVERIFY(isSaid(u"3 session"_s));
        m_fixture->open().changes().undo();
        for (int i = 0; i < weeks; ++i)
            QCOMPARE(stored(i).start.day(), usualDay(i));
    }

    void allSaysHowManyStay()
    {
        openPage(3);
        choose(0);
        QVERIFY(!isSaid(u"stay as they are"_s));
        panel()->scopeField()->field()->setFocus();
        press(Qt::Key_End);
        QCOMPARE(panel()->scopeField()->scope(), SeriesScope::All);
        QVERIFY(isSaid(u"2 session"_s) && isSaid(u"stay as they are"_s));
        panel()->form()->timeField()->setText(u"9 am"_s);
        panel()->submit();
        for (int i = 0; i < weeks; ++i)
            QCOMPARE(stored(i).start.wall().time(), i < over ? QTime(16, 0) : QTime(9, 0));
    }

    void onlyThisOneIsTheUsual()
    {
        openPage(3);
        choose(0);
        type(u"11/26/2026"_s);
        press(Qt::Key_Return);
        for (int i = 0; i < weeks; ++i)
            QCOMPARE(stored(i).start.day(), usualDay(i).addDays(i == 3 ? 1 : 0));
    }

    void theConflictsOfEachNewDateAreSaid()
    {
        m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Abril Ríos"_s).id, 15));
        openPage(3);
        choose(0);
        panel()->form()->dateField()->setText(u"11/26/2026"_s);
        QTest::qWait(200);
        QVERIFY(panel()->form()->conflicts().isEmpty());
        panel()->scopeField()->field()->setFocus();
        press(Qt::Key_Down);
        QTRY_COMPARE(panel()->form()->conflicts().size(), 1);
        const QString said = panel()->form()->conflicts().constFirst();
        QVERIFY2(said.startsWith(u"Thu Dec 3"_s) && said.contains(u"Abril Ríos"_s), qPrintable(said));
    }

    void aScopeSurvivesALock()
    {
        openPage(3);
        choose(0);
        type(u"11/26/2026"_s);
        panel()->scopeField()->field()->setFocus();
        press(Qt::Key_Down);
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), m_client);
        m_page->resize(1200, 900);
        showActive(*m_page);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->scopeField()->scope(), SeriesScope::ThisAndFollowing);
        panel()->submit();
        QCOMPARE(stored(5).start.day(), usualDay(5).addDays(1));
    }

    void whatIsDoneElsewhereIsCountedAnew()
    {
        openPage(3);
        choose(0);
        const ChoiceField *field = panel()->scopeField()->field();
        panel()->scopeField()->choose(SeriesScope::All);
        QVERIFY(m_fixture->open().sessionChanges().cancel({m_ids.at(5)}));
        QCOMPARE(textsOf(field), (QStringList {u"This session only"_s, u"This and the following (2)"_s, u"All (3)"_s}));
        QCOMPARE(panel()->scopeField()->scope(), SeriesScope::All);
        QVERIFY(m_fixture->open().sessionChanges().cancel({m_ids.at(4), m_ids.at(2)}));
        QVERIFY(!panel()->scopeField()->isVisible());
        QCOMPARE(panel()->scopeField()->scope(), SeriesScope::This);
    }

    void theFollowingAreCancelledWithAReason()
    {
        openPage(3);
        foot()->askReason();
        const CancelForm *form = foot()->cancelForm();
        QVERIFY(form->scopeField()->isVisible());
        QCOMPARE(form->acceptButton()->text(), u"Cancel session"_s);
        type(u"Moved away"_s);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form->scopeField()->field());
        press(Qt::Key_Down);
        QVERIFY(form->acceptButton()->text().contains(u"3"_s));
        QCOMPARE(namelessControls(*m_page), QString());
        press(Qt::Key_Return);
        for (int i = 0; i < weeks; ++i)
            QCOMPARE(stored(i).status == SessionStatus::Cancelled, i >= 3);
        QCOMPARE(stored(5).cancellationReason, u"Moved away"_s);
        QVERIFY(isSaid(u"3 session"_s));
        QCOMPARE(QApplication::focusWidget(), m_page->table());
        m_fixture->open().changes().undo();
        for (int i = over; i < weeks; ++i)
            QCOMPARE(stored(i).status, SessionStatus::Confirmed);
    }

    void aHalfTypedCancellationKeepsWhichSessionsItIsFor()
    {
        openPage(3);
        foot()->askReason();
        type(u"Moved away"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Down);
        QCOMPARE(foot()->cancelForm()->scopeField()->scope(), SeriesScope::ThisAndFollowing);
        QVERIFY(m_page->flush());
        openPage(3);
        QVERIFY(foot()->cancelForm()->isVisible());
        QCOMPARE(foot()->cancelForm()->scopeField()->scope(), SeriesScope::ThisAndFollowing);
        QVERIFY(m_page->showSession(m_ids.at(4)));
        QVERIFY(m_page->showSession(m_ids.at(3)));
        QCOMPARE(foot()->cancelForm()->scopeField()->scope(), SeriesScope::ThisAndFollowing);
    }

    void aScopeThatMeansNoMoreThanANarrowerOneBecomesIt()
    {
        openPage(3);
        foot()->askReason();
        ScopeField *scope = foot()->cancelForm()->scopeField();
        scope->choose(SeriesScope::All);
        QCOMPARE(scope->count(), weeks - over);
        QVERIFY(m_fixture->open().sessionChanges().setStatus({m_ids.at(2)}, SessionStatus::Completed));
        QCOMPARE(scope->count(), weeks - over - 1);
        QCOMPARE(scope->scope(), SeriesScope::ThisAndFollowing);
    }
};

QTEST_MAIN(SeriesActionsTest)
#include "tst_seriesactions.moc"
