#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "ClientBadge.h"
#include "ClientHead.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "DueRecordsSection.h"
#include "HoldPanel.h"
#include "Language.h"
#include "MessageBar.h"
#include "PaletteBench.h"
#include "RetentionRepository.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"
#include "SettingsPage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// A record is put on hold, and an old one destroyed, by keys alone.
class TestRetentionFlow : public QObject, private PaletteBench
{
    Q_OBJECT

    [[nodiscard]] Practice &practice() { return m_bench->window().practice()->practice(); }
    /// Somebody who was here long ago.
    ClientId addOldClient(const QString &name)
    {
        Client client;
        client.name = name;
        client.privateNotes = u"Rhododendron"_s;
        client.state = ClientState::Archived;
        const ClientId id = practice().clients().add(client)->id;
        Session session;
        session.client = id;
        session.service = practice().services().all()->constFirst().id;
        session.calendar = practice().calendars().all()->constFirst().id;
        session.start = ZonedTime::fromWall(QDate(2015, 3, 4), QTime(16, 0), "UTC");
        session.privateNotes = u"Tambourine"_s;
        (void)practice().sessions().add({session});
        return id;
    }
    DueRecordsSection *openSection()
    {
        find(u"shred"_s);
        m_bench->press(Qt::Key_Return);
        return m_bench->window().findChild<DueRecordsSection *>();
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aRecordIsPutOnHoldAndTheHoldLifted()
    {
        MainWindow &window = m_bench->openWindow();
        const ClientId client = addOldClient(u"Zoe Quiroga"_s);
        window.view()->goTo({.page = PracticePlace::Page::Client, .client = client});
        find(u"subpoena"_s);
        QCOMPARE(marked(), u"Put this client's record on hold…"_s);
        m_bench->press(Qt::Key_Return);
        auto *page = window.findChild<ClientPage *>();
        QTRY_VERIFY(page->hold()->isVisible());
        m_bench->press(Qt::Key_Tab);
        m_bench->type(u"Case 77"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(page->isOnHold());
        QVERIFY(page->findChild<ClientBadge *>(u"onHold"_s)->isVisible());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!page->isOnHold());
        m_bench->press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(page->isOnHold());
        QVERIFY(m_bench->lock());
        QVERIFY(!GuiBench::anyWidgetSays(u"Case 77"_s));
        QVERIFY(m_bench->unlock());
        page = window.findChild<ClientPage *>();
        QVERIFY(page->isOnHold());
        find(u"subpoena"_s);
        QCOMPARE(marked(), u"Lift the hold on this client's record"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(!page->isOnHold());
    }

    void anOldRecordIsDestroyedByKeysAlone()
    {
        m_bench->openWindow();
        const ClientId client = addOldClient(u"Zoe Quiroga"_s);
        const auto sessions = practice().sessions().keys({})->size();
        DueRecordsSection *section = openSection();
        QTRY_VERIFY(section->list()->hasFocus());
        QCOMPARE(section->list()->count(), 1);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(section->panel()->nameField()->hasFocus());
        m_bench->type(u"zoe quiroga"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(!practice().clients().find(client));
        QCOMPARE(practice().sessions().keys({})->size(), sessions - 1);
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!practice().clients().find(client));
        QCOMPARE(practice().activity().latest(1)->constFirst().kind, ActivityKind::RecordDestroyed);
        QVERIFY(m_bench->lock());
        QVERIFY(!GuiBench::anyWidgetSays(u"Quiroga"_s));
        QVERIFY(m_bench->unlock());
        QVERIFY(!practice().clients().find(client));
        QVERIFY(practice().verify()->isSound());
    }

    void theClientsPageIsLeftWhenItsRecordIsDestroyed()
    {
        MainWindow &window = m_bench->openWindow();
        const ClientId client = addOldClient(u"Zoe Quiroga"_s);
        window.view()->goTo({.page = PracticePlace::Page::Client, .client = client});
        DueRecordsSection *section = openSection();
        QTRY_VERIFY(section->list()->hasFocus());
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(section->panel()->nameField()->hasFocus());
        m_bench->type(u"zoe quiroga"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(!practice().clients().find(client));
        QTRY_VERIFY(window.findChild<ClientPage *>()->client() != client);
        m_bench->press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!GuiBench::anyWidgetSays(u"Quiroga"_s));
    }

    void itIsSaidInSpanishToo()
    {
        m_language.apply(u"es"_s);
        m_bench->openWindow();
        (void)addOldClient(u"Zoe Quiroga"_s);
        m_bench->window().view()->goTo({.page = PracticePlace::Page::Settings});
        auto *section = m_bench->window().findChild<DueRecordsSection *>();
        QCOMPARE(section->list()->count(), 1);
        section->destroyButton()->click();
        const QString said =
            section->panel()->consequences() + section->list()->item(0)->text() + section->destroyButton()->text();
        m_language.apply(u"en"_s);
        QVERIFY2(!said.contains(u'%') && !said.contains(u"session"_s) && said.contains(u"sesi"_s), qPrintable(said));
    }
};

QTEST_MAIN(TestRetentionFlow)
#include "tst_retentionflow.moc"
