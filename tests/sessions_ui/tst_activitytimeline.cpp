#include "ActivityFilterBar.h"
#include "ActivityKindPopup.h"
#include "ActivityModel.h"
#include "ActivityRepository.h"
#include "ActivityRowDelegate.h"
#include "ActivityTable.h"
#include "ActivityTimeline.h"
#include "DateField.h"
#include "DateRangePopup.h"
#include "EmptyState.h"
#include "FilterButton.h"
#include "HistoryPage.h"
#include "MessageBar.h"
#include "PassingTime.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "TextRole.h"
#include "UiFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The activity log of a practice with one client and three sessions, by keys and clicks.
class ActivityTimelineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ActivityTimeline> m_page;
    ClientId m_client;
    QList<Session> m_sessions;

    void show(std::optional<ClientId> client)
    {
        m_page = std::make_unique<ActivityTimeline>(m_fixture->open(), client);
        m_page->resize(1100, 500);
        showActive(*m_page);
        m_page->focusList();
    }
    [[nodiscard]] QString currentText() const
    {
        return m_page->table()->currentIndex().siblingAtColumn(ActivityModel::WhatColumn).data().toString();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < m_page->activity().rowCount(); ++row) {
            if (!m_page->activity().isHeading(row))
                texts.append(m_page->activity().index(row, ActivityModel::WhatColumn).data().toString());
        }
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void setStatus(const Session &session, SessionStatus status) const
    {
        QVERIFY(m_fixture->open().sessionChanges().setStatus({session.id}, status));
    }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return m_page->table()->visualRect(m_page->activity().index(row, ActivityModel::WhatColumn)).center();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        for (int days = 1; days <= 3; ++days)
            m_sessions.append(m_fixture->addSession(m_fixture->session(m_client, days)));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
        m_sessions.clear();
    }

    void theKeysGoFromEntryToEntry()
    {
        show(std::nullopt);
        QCOMPARE(QApplication::focusWidget(), m_page->table());
        QCOMPARE(m_page->table()->currentIndex().row(), 1);
        QCOMPARE(currentText(), u"Session booked"_s);
        press(Qt::Key_Up);
        QCOMPARE(m_page->table()->currentIndex().row(), 1);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down);
        QCOMPARE(currentText(), u"Client added"_s);
        press(Qt::Key_End);
        QCOMPARE(currentText(), u"Practice created"_s);
        press(Qt::Key_Home);
        QCOMPARE(m_page->table()->currentIndex().row(), 1);
        press(Qt::Key_PageDown);
        QVERIFY(m_page->table()->currentIndex().row() > 4);
        press(Qt::Key_PageUp);
        QCOMPARE(m_page->table()->currentIndex().row(), 1);
    }

    void thisWeekIsAnotherWeekAfterMidnight()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        show(std::nullopt);
        const QDate today = UiFixture::today();
        const auto choose = [this](const DateRange &days) {
            Q_EMIT m_page->filterBar()->datePopup()->rangeChosen(days);
        };
        choose(presetRange(DatePreset::ThisWeek, today, Qt::Sunday));
        const qsizetype thisWeek = shown().size();
        QVERIFY(thisWeek > 0);
        const QSignalSpy reset(&m_page->activity(), &QAbstractItemModel::modelReset);
        const auto setDay = [this](QDate day) {
            m_fixture->clock.time = QDateTime(day, QTime(0, 0, 1), QTimeZone(m_fixture->clock.localZone)).toUTC();
        };
        // The same week on another day is left as it is.
        setDay(today.addDays(1));
        m_page->time().look();
        QVERIFY(reset.isEmpty());
        // Nothing is read for whoever does not look.
        m_page->hide();
        setDay(today.addDays(7));
        QVERIFY(reset.isEmpty());
        m_page->show();
        QCOMPARE(reset.size(), 1);
        QVERIFY(shown().isEmpty());
        QCOMPARE(m_page->filterBar()->dateButton()->text(), u"This week"_s);
        // Days that were typed stay.
        choose({today, today});
        QCOMPARE(shown().size(), thisWeek);
        setDay(today.addDays(8));
        m_page->time().look();
        QCOMPARE(shown().size(), thisWeek);
    }

    void enterLeadsToTheSession()
    {
        show(std::nullopt);
        QSignalSpy sessions(m_page.get(), &ActivityTimeline::sessionRequested);
        press(Qt::Key_Return);
        QCOMPARE(sessions.count(), 1);
        QCOMPARE(sessions.at(0).at(0).value<SessionId>(), m_sessions.constLast().id);
    }

    void aClickLeadsToTheClient()
    {
        show(std::nullopt);
        QSignalSpy clients(m_page.get(), &ActivityTimeline::clientRequested);
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, placeOf(4));
        QCOMPARE(clients.count(), 1);
        QCOMPARE(clients.at(0).at(0).value<ClientId>(), m_client);
        // Whatever concerns neither leads nowhere, nor does a heading.
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, placeOf(5));
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, placeOf(0));
        QCOMPARE(clients.count(), 1);
        QVERIFY(m_page->messages()->isHidden());
    }

    void whatIsGoneIsSaid()
    {
        QVERIFY(m_fixture->practice().sessions().remove({m_sessions.constLast().id}));
        show(std::nullopt);
        QSignalSpy clients(m_page.get(), &ActivityTimeline::clientRequested);
        QSignalSpy sessions(m_page.get(), &ActivityTimeline::sessionRequested);
        press(Qt::Key_Return);
        // The client is still there.
        QCOMPARE(clients.count(), 1);
        const ClientId other = m_fixture->addClient(u"Lucía Paz"_s).id;
        QVERIFY(m_fixture->practice().clients().remove(other));
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QCOMPARE(clients.count() + sessions.count(), 1);
        QVERIFY(m_page->messages()->isVisible());
    }

    void whatHappensComesUpAtTheTop()
    {
        show(std::nullopt);
        const qsizetype before = shown().size();
        setStatus(m_sessions.constFirst(), SessionStatus::Completed);
        QCOMPARE(shown().size(), before + 1);
        QCOMPARE(shown().constFirst(), u"Session completed"_s);
        m_fixture->open().changes().undo();
        QCOMPARE(shown().constFirst(), u"Undone: session completed"_s);
        // The entry that was chosen stays so.
        QCOMPARE(currentText(), u"Session booked"_s);
        QCOMPARE(m_page->table()->currentIndex().row(), 3);
    }

    void whoReadsFurtherDownStaysThere()
    {
        for (int i = 0; i < 20; ++i)
            setStatus(m_sessions.constFirst(), i % 2 == 0 ? SessionStatus::Completed : SessionStatus::Pending);
        show(std::nullopt);
        QScrollBar *bar = m_page->table()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const QModelIndex seen = m_page->table()->indexAt(QPoint(200, 100));
        QVERIFY(seen.isValid());
        const QPersistentModelIndex kept(seen);
        const int top = m_page->table()->visualRect(kept).top();
        setStatus(m_sessions.constLast(), SessionStatus::NoShow);
        QCOMPARE(m_page->table()->visualRect(kept).top(), top);
        bar->setValue(0);
        setStatus(m_sessions.constLast(), SessionStatus::Pending);
        QCOMPARE(bar->value(), 0);
    }

    void scrollingReadsOn()
    {
        QVERIFY(m_fixture->practice().inOneTransaction([this]() -> Result<void> {
            for (int i = 0; i < 2 * ActivityModel::pageSize; ++i) {
                ActivityEntry entry;
                entry.kind = ActivityKind::HistoryPrinted;
                if (auto done = m_fixture->practice().activity().append(entry); !done)
                    return done;
            }
            return {};
        }));
        show(std::nullopt);
        QCOMPARE(shown().size(), ActivityModel::pageSize);
        QTRY_VERIFY2((press(Qt::Key_End), shown().constLast() == u"Practice created"_s), "to the end");
        for (int row = 0; row < m_page->activity().rowCount(); ++row)
            QCOMPARE(m_page->table()->rowHeight(row), m_page->activity().isHeading(row) ? 30 : 38);
    }

    void kindsAreChosenInGroupsByKeysAndClicks()
    {
        setStatus(m_sessions.constFirst(), SessionStatus::Cancelled);
        show(std::nullopt);
        ActivityKindPopup *popup = m_page->filterBar()->kindPopup();
        QTest::mouseClick(m_page->filterBar()->kindButton()->button(), Qt::LeftButton);
        QVERIFY(popup->isVisible());
        // The first group has the keyboard.
        QCOMPARE(QApplication::focusWidget(), popup->groupBox(ActivityGroup::Sessions));
        press(Qt::Key_Space);
        QCOMPARE(shown(),
                 QStringList({u"Session cancelled"_s, u"Session booked"_s, u"Session booked"_s, u"Session booked"_s}));
        QCOMPARE(m_page->filterBar()->kindButton()->text(), u"Sessions"_s);
        press(Qt::Key_Space);
        QCOMPARE(m_page->filterBar()->kindButton()->text(), u"Kind"_s);
        QCheckBox *cancelled = popup->box({ActivityKind::SessionStatusChanged, SessionStatus::Cancelled});
        QTest::mouseClick(cancelled, Qt::LeftButton, {}, QPoint(8, cancelled->height() / 2));
        QCOMPARE(shown(), QStringList(u"Session cancelled"_s));
        QCOMPARE(popup->groupBox(ActivityGroup::Sessions)->checkState(), Qt::PartiallyChecked);
        press(Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QVERIFY(m_page->filterBar()->kindButton()->isActive());
        QTest::mouseClick(m_page->filterBar()->kindButton()->clearButton(), Qt::LeftButton);
        QVERIFY(shown().contains(u"Practice created"_s));
        QVERIFY(!cancelled->isChecked());
    }

    void datesNarrowAndAnEmptyListSaysHowToWidenIt()
    {
        show(std::nullopt);
        DateRangePopup *popup = m_page->filterBar()->datePopup();
        QTest::mouseClick(m_page->filterBar()->dateButton()->button(), Qt::LeftButton);
        QVERIFY(popup->isVisible());
        popup->toField()->setFocus();
        QTest::keyClicks(popup->toField(), u"11/17/2026"_s);
        QTest::keyClick(popup->toField(), Qt::Key_Return);
        QVERIFY(m_page->isEmptyShown());
        m_page->focusList();
        QCOMPARE(QApplication::focusWidget(), m_page->filterBar()->kindButton()->button());
        QTest::mouseClick(m_page->emptyState()->actionButton(), Qt::LeftButton);
        QVERIFY(!m_page->isEmptyShown());
        QCOMPARE(m_page->filterBar()->dateButton()->text(), u"Date"_s);
        QTest::mouseClick(m_page->filterBar()->dateButton()->button(), Qt::LeftButton);
        popup->fromField()->setFocus();
        QTest::keyClicks(popup->fromField(), u"11/18/2026"_s);
        QTest::keyClick(popup->fromField(), Qt::Key_Return);
        QVERIFY(!m_page->isEmptyShown());
        QVERIFY(m_page->filterBar()->dateButton()->isActive());
        QVERIFY(!m_page->filterBar()->clearButton()->isVisible());
        QTest::mouseClick(m_page->filterBar()->kindButton()->button(), Qt::LeftButton);
        press(Qt::Key_Space);
        press(Qt::Key_Escape);
        QCOMPARE(shown().size(), 3);
        QTest::mouseClick(m_page->filterBar()->clearButton(), Qt::LeftButton);
        QVERIFY(shown().size() > 3);
    }

    void aClientsLogHoldsWhatConcernsTheClientAlone()
    {
        show(m_client);
        QCOMPARE(shown().size(), 4);
        QVERIFY(m_page->table()->isColumnHidden(ActivityModel::ClientColumn));
        QVERIFY(!m_page->filterBar()->kindPopup()->groupBox(ActivityGroup::Access));
        const Client other = m_fixture->addClient(u"Lucía Paz"_s);
        QCOMPARE(shown().size(), 4);
        QTest::mouseClick(m_page->filterBar()->kindButton()->button(), Qt::LeftButton);
        press(Qt::Key_Space);
        press(Qt::Key_Escape);
        QCOMPARE(shown().size(), 3);
        m_page->setClient(other.id);
        QCOMPARE(shown(), QStringList(u"Client added"_s));
        QVERIFY(!m_page->filterBar()->isNarrowed());
    }

    void nothingIsReadBeforeItIsShown()
    {
        m_page = std::make_unique<ActivityTimeline>(m_fixture->open(), std::nullopt);
        m_fixture->addClient(u"Lucía Paz"_s);
        QCOMPARE(m_page->activity().rowCount(), 0);
        showActive(*m_page);
        QVERIFY(m_page->activity().rowCount() > 0);
    }

    void aNarrowListSaysTheSessionInASecondLine()
    {
        show(std::nullopt);
        ActivityTable *table = m_page->table();
        const QFontMetrics metrics(fontFor(TextRole::Body));
        // No name is cut while there is room.
        QVERIFY(table->columnWidth(ActivityModel::ClientColumn) > metrics.horizontalAdvance(u"Mateo Luna"_s));
        const int row = m_page->activity().rowCount() - 2;
        const int wide = table->rowHeight(1);
        m_page->resize(760, 500);
        QVERIFY(table->isColumnHidden(ActivityModel::SessionColumn));
        int tallest = 0;
        for (int each = 0; each < row; ++each)
            tallest = std::max(tallest, table->rowHeight(each));
        QVERIFY(tallest > wide);
        // What is about nobody needs no second line.
        QVERIFY(!ActivityRowDelegate::hasSecondLine(m_page->activity().index(m_page->activity().rowCount() - 1, 0)));
        QCOMPARE(table->rowHeight(m_page->activity().rowCount() - 1), wide);
        int width = 0;
        for (int column = 0; column < ActivityModel::ColumnCount; ++column)
            width += table->columnWidth(column);
        QCOMPARE(width, table->viewport()->width());
        m_page->resize(1200, 700);
        QCOMPARE(table->rowHeight(1), wide);
    }

    void everyControlHasAName()
    {
        show(std::nullopt);
        QCOMPARE(namelessControls(*m_page), QString());
        QCOMPARE(m_page->table()->accessibleName(), u"Activity"_s);
    }

    void theHistoryHasATabForItAndAnEntryLeadsToTheSessions()
    {
        HistoryPage page(m_fixture->open());
        page.resize(1200, 800);
        showActive(page);
        QCOMPARE(page.tab(), HistoryPage::Tab::Sessions);
        page.focusList();
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(page.tab(), HistoryPage::Tab::Activity);
        QCOMPARE(QApplication::focusWidget(), page.activity()->table());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(page.tab(), HistoryPage::Tab::Sessions);
        QCOMPARE(page.timeline()->table()->currentSession(), m_sessions.at(1).id);
        QSignalSpy clients(&page, &HistoryPage::clientRequested);
        page.setTab(HistoryPage::Tab::Activity);
        page.focusList();
        for (int i = 0; i < 2; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(clients.count(), 1);
        page.newSession();
        QCOMPARE(page.tab(), HistoryPage::Tab::Sessions);
        QCOMPARE(namelessControls(page), QString());
    }
};

QTEST_MAIN(ActivityTimelineTest)
#include "tst_activitytimeline.moc"
