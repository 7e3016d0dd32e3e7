#include "ClientHead.h"
#include "ClientListModel.h"
#include "ClientPage.h"
#include "ClientsPage.h"
#include "ElidedLabel.h"
#include "FigureCard.h"
#include "FiguresRow.h"
#include "PassingTime.h"
#include "UiFixture.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// How the cards and the head of a client's page follow the time that goes by.
class ClientTimeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    ClientId m_client;

    void setTime(QDate day, QTime time) const
    {
        m_fixture->clock.time = QDateTime(day, time, QTimeZone(m_fixture->clock.localZone)).toUTC();
    }
    /// Whether a label of the page says so.
    template <typename Label>
    [[nodiscard]] static bool says(const QWidget &page, const QString &words)
    {
        const auto labels = page.findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const Label *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        m_fixture->addSession(m_fixture->session(m_client, 0));
        m_fixture->addSession(m_fixture->session(m_client, 2));
        setTime(UiFixture::today(), QTime(15, 59));
    }

    void theHeadSaysTheNextSessionAfterTheOneThatBegan()
    {
        ClientPage page(m_fixture->open());
        page.resize(1200, 900);
        page.showClient(m_client);
        showActive(page);
        QVERIFY(says<ElidedLabel>(*page.head(), u"Next: today"_s));
        setTime(UiFixture::today(), QTime(16, 0, 1));
        page.time().look();
        QVERIFY(says<ElidedLabel>(*page.head(), u"Next: Fri Nov 20"_s));
        QVERIFY(says<ElidedLabel>(*page.head(), u"Last: Nov 18"_s));
    }

    void theHeadSaysTodayWhenTheDayHasCome()
    {
        setTime(UiFixture::today().addDays(1), QTime(23, 59));
        ClientPage page(m_fixture->open());
        page.resize(1200, 900);
        page.showClient(m_client);
        showActive(page);
        QVERIFY(says<ElidedLabel>(*page.head(), u"Next: tomorrow"_s));
        setTime(UiFixture::today().addDays(2), QTime(0, 0, 1));
        page.time().look();
        QVERIFY(says<ElidedLabel>(*page.head(), u"Next: today"_s));
    }

    void anotherClientsSessionLeavesTheHeadAlone()
    {
        const ClientId other = m_fixture->addClient(u"Abril Ríos"_s).id;
        ClientPage page(m_fixture->open());
        page.showClient(other);
        showActive(page);
        const auto before = page.head()->grab().toImage();
        setTime(UiFixture::today(), QTime(16, 0, 1));
        page.time().look();
        QCOMPARE(page.head()->grab().toImage(), before);
    }

    void theCardAndTheFiguresFollow()
    {
        ClientsPage page(m_fixture->open());
        page.resize(1000, 700);
        showActive(page);
        const auto next = [&page] { return page.clients().clientAt(0).nextSession; };
        const QDateTime before = next();
        const auto *figures = page.findChild<FiguresRow *>();
        const auto upcoming = [figures] {
            constexpr int place = 3;
            return figures->findChildren<FigureCard *>().at(place)->findChildren<QLabel *>().first()->text();
        };
        QCOMPARE(upcoming(), u"2"_s);
        setTime(UiFixture::today(), QTime(16, 0, 1));
        page.time().look();
        QCOMPARE(before.daysTo(next()), 2);
        QCOMPARE(page.clients().clientAt(0).lastSession, before);
        QTRY_COMPARE(upcoming(), u"1"_s);
    }

    void theDayAboveTheCardsIsTodays()
    {
        ClientsPage page(m_fixture->open());
        page.resize(1000, 700);
        showActive(page);
        QVERIFY(says<QLabel>(page, u"November 18"_s));
        setTime(UiFixture::today().addDays(1), QTime(0, 0, 1));
        page.time().look();
        QVERIFY(says<QLabel>(page, u"November 19"_s));
    }

    void cardsThatAreHiddenFollowWhenTheyAreShown()
    {
        setTime(UiFixture::today(), QTime(16, 0, 0, 900));
        ClientsPage page(m_fixture->open());
        showActive(page);
        page.time().look();
        page.hide();
        const QSignalSpy changed(&page.clients(), &QAbstractItemModel::dataChanged);
        setTime(UiFixture::today(), QTime(16, 0, 1));
        constexpr int afterItWouldHaveLooked = 300;
        QTest::qWait(afterItWouldHaveLooked);
        QVERIFY(changed.isEmpty());
        page.show();
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(ClientTimeTest)
#include "tst_clienttime.moc"
