#include "CheckListMenu.h"
#include "DateField.h"
#include "DateRangePopup.h"
#include "FilterButton.h"
#include "SearchField.h"
#include "SegmentedControl.h"
#include "SessionFilterBar.h"
#include "StatisticsBar.h"
#include "UiFixture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SessionFilterBarTest : public QObject
{
    Q_OBJECT

    TestClock m_clock;
    std::unique_ptr<SessionFilterBar> m_bar;

    [[nodiscard]] FilterButton *button(int place) const { return m_bar->findChildren<FilterButton *>().at(place); }
    [[nodiscard]] CheckListMenu *menu(int place) const { return m_bar->findChildren<CheckListMenu *>().at(place); }
    [[nodiscard]] QPushButton *clearAll() const
    {
        const QList<QPushButton *> buttons = m_bar->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Clear all"_s)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_bar = std::make_unique<SessionFilterBar>(m_clock);
        Service direct;
        direct.id = ServiceId {3};
        direct.name = u"Direct & indirect"_s;
        Service supervision;
        supervision.id = ServiceId {5};
        supervision.name = u"Supervision"_s;
        m_bar->setServices({direct, supervision});
        m_bar->resize(1100, 60);
        showActive(*m_bar);
    }

    void filtersCombine()
    {
        auto *when = m_bar->findChild<SegmentedControl *>();
        QTest::mouseClick(when->segment(2), Qt::LeftButton);
        QCOMPARE(m_bar->filter().when, SessionFilter::When::Past);

        menu(0)->popup(m_bar->mapToGlobal(QPoint()));
        QTest::keyClick(menu(0), Qt::Key_Down);
        QTest::keyClick(menu(0), Qt::Key_Space);
        QTest::keyClick(menu(0), Qt::Key_Down);
        QTest::keyClick(menu(0), Qt::Key_Return);
        QVERIFY2(menu(0)->isVisible(), "several can be checked before it closes");
        menu(0)->close();
        showActive(*m_bar);
        QCOMPARE(m_bar->filter().statuses.size(), 2);
        QVERIFY(button(0)->isActive());
        QCOMPARE(button(0)->text(), u"Pending, Confirmed"_s);

        m_bar->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"token board"_s);
        QTRY_COMPARE(m_bar->filter().words, u"token board"_s);
        QCOMPARE(m_bar->filter().when, SessionFilter::When::Past);
        QCOMPARE(m_bar->filter().statuses.size(), 2);
        QCOMPARE(QApplication::focusWidget(), m_bar->findChild<SearchField *>());
    }

    void aFilterSaysWhatItMeansOrHowManyThereAre()
    {
        SessionFilter filter;
        filter.statuses = {SessionStatus::Pending, SessionStatus::NoShow};
        m_bar->setFilter(filter);
        QCOMPARE(button(0)->text(), u"Pending, No Show"_s);
        filter.statuses = QSet<SessionStatus>(std::begin(allSessionStatuses), std::end(allSessionStatuses));
        filter.services = {ServiceId {3}, ServiceId {5}};
        m_bar->setFilter(filter);
        QVERIFY2(button(0)->text().startsWith(u"5 status"_s), qPrintable(button(0)->text()));
        QVERIFY(button(0)->toolTip().contains(u"Completed"_s));
        QVERIFY2(button(1)->text().startsWith(u"2 service"_s), qPrintable(button(1)->text()));
        QVERIFY(button(1)->toolTip().contains(u"Direct &amp; indirect"_s));
        m_bar->setFilter({});
        QCOMPARE(button(0)->text(), u"Status"_s);
        QVERIFY(button(0)->toolTip().isEmpty());
    }

    void aRangeOfDatesThatMakesNoSenseIsSaid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("inTheFirst");
        QTest::newRow("nothing typed") << QString() << u"  "_s << u"first day"_s << true;
        QTest::newRow("no such day") << u"2/31/2026"_s << QString() << u"no day 2/31/2026"_s << true;
        QTest::newRow("the region's other order") << QString() << u"31/02/2026"_s << u"no day 31/02/2026"_s << false;
        QTest::newRow("no date") << u"1/1/2026"_s << u"soon"_s << u"“soon” is not a date"_s << false;
        QTest::newRow("the wrong way round") << u"3/1/2026"_s << u"2/1/2026"_s << u"after the last"_s << true;
    }

    void aRangeOfDatesThatMakesNoSenseIsSaid()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, sentence);
        QFETCH(bool, inTheFirst);
        QTest::mouseClick(button(2)->button(), Qt::LeftButton);
        auto *popup = m_bar->findChild<DateRangePopup *>();
        QVERIFY(popup->isVisible());
        QVERIFY(popup->problemText().isEmpty());
        popup->fromField()->setText(from);
        popup->toField()->setText(to);
        QSignalSpy changes(m_bar.get(), &SessionFilterBar::filterChanged);
        QTest::mouseClick(popup->applyButton(), Qt::LeftButton);
        QVERIFY(popup->isVisible());
        QVERIFY2(popup->problemText().contains(sentence), qPrintable(popup->problemText()));
        QVERIFY(changes.isEmpty());
        // The keyboard is where it is mended, and the sentence goes with the first key.
        DateField *wrong = inTheFirst ? popup->fromField() : popup->toField();
        QVERIFY(wrong->hasFocus());
        QTest::keyClicks(popup->fromField(), u"1/1/2026"_s);
        QVERIFY(popup->problemText().isEmpty());
        popup->fromField()->setDate(QDate(2026, 1, 1));
        popup->toField()->setDate(QDate(2026, 2, 28));
        QTest::keyClick(popup->toField(), Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(m_bar->filter().dates, (DateRange {QDate(2026, 1, 1), QDate(2026, 2, 28)}));
    }

    void eachFilterIsClearedByItsOwnCross()
    {
        SessionFilter filter;
        filter.statuses = {SessionStatus::NoShow};
        filter.services = {ServiceId {3}};
        filter.dates = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
        m_bar->setFilter(filter);
        QCOMPARE(button(0)->text(), u"No Show"_s);
        QCOMPARE(button(1)->text(), u"Direct & indirect"_s);
        QCOMPARE(button(2)->text(), u"This year"_s);
        QSignalSpy changes(m_bar.get(), &SessionFilterBar::filterChanged);
        for (int place = 0; place < 3; ++place) {
            QTest::mouseClick(button(place)->clearButton(), Qt::LeftButton);
            QVERIFY(!button(place)->isActive());
            QCOMPARE(changes.size(), place + 1);
        }
        QVERIFY(!m_bar->filter().isNarrowed());
    }

    void clearAllComesWithTheSecondFilterAndKeepsTheOrder()
    {
        SessionFilter filter;
        filter.order = SessionFilter::Order::OldestFirst;
        filter.words = u"token"_s;
        m_bar->setFilter(filter);
        QVERIFY(!clearAll()->isVisible());
        filter.when = SessionFilter::When::Upcoming;
        m_bar->setFilter(filter);
        QVERIFY(clearAll()->isVisible());
        QTest::mouseClick(clearAll(), Qt::LeftButton);
        QVERIFY(!m_bar->filter().isNarrowed());
        QCOMPARE(m_bar->filter().order, SessionFilter::Order::OldestFirst);
        QCOMPARE(m_bar->findChild<SearchField *>()->text(), QString());
    }

    void showingAFilterAnnouncesNothing()
    {
        QSignalSpy changes(m_bar.get(), &SessionFilterBar::filterChanged);
        SessionFilter filter;
        filter.statuses = {SessionStatus::Completed};
        filter.words = u"word"_s;
        filter.when = SessionFilter::When::Past;
        m_bar->setFilter(filter);
        QTest::qWait(SearchField::debounce * 2);
        QVERIFY(changes.isEmpty());
    }

    void nothingIsCutOffInANarrowWindow()
    {
        SessionFilter filter;
        filter.statuses = {SessionStatus::Completed, SessionStatus::NoShow};
        filter.services = {ServiceId {3}};
        filter.dates = {QDate(2025, 12, 3), QDate(2026, 10, 30)};
        m_bar->setFilter(filter);
        for (const int width : {560, 736, 1000}) {
            m_bar->resize(width, m_bar->height());
            QTest::qWait(10);
            m_bar->resize(width, m_bar->heightForWidth(width));
            const QList<QWidget *> children = m_bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
            for (const QWidget *child : children) {
                if (!child->isVisible() || child->isWindow())
                    continue;
                QVERIFY2(m_bar->rect().contains(child->geometry()),
                         qPrintable(QDebug::toString(child->geometry()) + child->accessibleName()));
                QVERIFY(child->width() >= child->minimumSizeHint().width());
            }
        }
    }

    void inANarrowWindowTheOrderIsASign()
    {
        const QList<QPushButton *> buttons = m_bar->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
        const auto order = std::find_if(buttons.begin(), buttons.end(),
                                        [](const QPushButton *button) { return button->menu() != nullptr; });
        QVERIFY(order != buttons.end());
        QCOMPARE((*order)->text(), u"Newest first"_s);
        m_bar->resize(736, 40);
        QTRY_VERIFY((*order)->text().isEmpty());
        QVERIFY((*order)->accessibleName().contains(u"Newest first"_s));
        // Everything stands in one line then.
        QVERIFY(m_bar->heightForWidth(736) < 40);
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_bar), QString()); }

    void theFiguresOfAllAreOneKeyPressAway()
    {
        SessionStatistics shown;
        shown.byStatus = {0, 2, 71, 7, 4};
        shown.revenue = {Money {426000, u"USD"_s}, Money {9000, u"EUR"_s}};
        SessionStatistics all;
        all.byStatus = {1, 5, 110, 10, 5};
        StatisticsBar bar;
        bar.setStatistics(shown, all, true);
        bar.resize(1000, 60);
        showActive(bar);
        const auto visibleTexts = [&bar] {
            QStringList texts;
            const QList<QLabel *> labels = bar.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible())
                    texts.append(label->accessibleName());
            }
            return texts.join(u'\n');
        };
        QVERIFY(visibleTexts().contains(u"8.3"_s));
        QVERIFY(visibleTexts().contains(u"$4,260.00"_s));
        QVERIFY(visibleTexts().contains(u"€90.00"_s));
        QVERIFY(!visibleTexts().contains(u"110"_s));
        auto *inAll = bar.findChild<QPushButton *>();
        QVERIFY(inAll->text().contains(u"131"_s));
        inAll->setFocus();
        QTest::keyClick(inAll, Qt::Key_Space);
        QVERIFY(bar.isExpanded());
        QVERIFY(visibleTexts().contains(u"110"_s));
        // Without a filter there is nothing to add.
        bar.setStatistics(all, all, false);
        QVERIFY(!inAll->isVisible());
        QCOMPARE(visibleTexts().count(u"110"_s), 1);
    }
};

QTEST_MAIN(SessionFilterBarTest)
#include "tst_sessionfilterbar.moc"
