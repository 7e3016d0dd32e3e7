#include "BookingBench.h"
#include "ClientChooser.h"
#include "NoteEditor.h"
#include "PracticeSettingsRepository.h"
#include "SessionTable.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What is typed of a booking is kept: through closing it, other pages and a lock.
class BookingDraftTest : public QObject, private BookingBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_page.reset(); }

    void whatIsTypedIsKeptWithinASecond()
    {
        open(m_client);
        m_page->newSession();
        retype(Field::Location, u"Library"_s);
        const auto kept = [this] {
            return m_fixture->practice().settings().state(u"booking:%1"_s.arg(m_client.value));
        };
        QVERIFY(!kept().contains("Library"));
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("Library"), 1000);
    }

    void aLockLosesNothingTyped()
    {
        open(std::nullopt);
        m_page->newSession();
        type(u"Nora Vega"_s);
        press(Qt::Key_Tab);
        retype(Field::Date, u"12/3/2026"_s);
        retype(Field::Time, u"4 pm"_s);
        retype(Field::Fee, u"1,200.50"_s);
        qobject_cast<NoteEditor *>(editor(Field::PrivateNotes))->setFocus();
        type(u"First visit."_s);
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();
        // Another region reads the same day and amount.
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        open(std::nullopt);
        QVERIFY(panel()->isVisible());
        QCOMPARE(form()->clientField()->newName(), u"Nora Vega"_s);
        panel()->submit();
        const Session booked = all().constFirst();
        QCOMPARE(booked.start, ZonedTime::fromWall(QDate(2026, 12, 3), QTime(16, 0), "America/New_York"));
        QCOMPARE(booked.fee->minorUnits, 120050);
        QCOMPARE(booked.privateNotes, u"First visit."_s);
        m_page.reset();
        open(std::nullopt);
        QVERIFY2(!panel()->isVisible(), "what is booked is typed no more");
    }

    void anotherClientsPageDoesNotMixTheTwo()
    {
        const ClientId other = m_fixture->addClient(u"Abril Ríos"_s).id;
        open(m_client);
        m_page->newSession();
        retype(Field::Location, u"Library"_s);
        m_page->setClient(other);
        QVERIFY(!panel()->isVisible());
        m_page->setClient(m_client);
        QVERIFY(panel()->isVisible());
        QCOMPARE(line(Field::Location)->text(), u"Library"_s);
        QCOMPARE(form()->clientField()->text(), u"Mateo Luna"_s);
    }

    void escapeAsksNothingAndOffersToGoOn()
    {
        m_fixture->addSession(m_fixture->session(m_client, -7));
        open(m_client);
        m_page->newSession();
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QVERIFY2(!bar(), "nothing was typed");
        QCOMPARE(QApplication::focusWidget(), m_page->table());
        m_page->newSession();
        retype(Field::Location, u"Library"_s);
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QVERIFY(bar());
        QTest::mouseClick(bar()->actionButton(), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QCOMPARE(line(Field::Location)->text(), u"Library"_s);
        // And a new one begins anew.
        press(Qt::Key_Escape);
        m_page->newSession();
        QVERIFY(line(Field::Location)->text().isEmpty());
    }

    void whatWasClosedSurvivesALockAndIsOfferedAgain()
    {
        open(m_client);
        m_page->newSession();
        retype(Field::Location, u"Library"_s);
        press(Qt::Key_Escape);
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();
        open(m_client);
        QVERIFY2(!panel()->isVisible(), "it was closed");
        QVERIFY(bar());
        QTest::mouseClick(bar()->actionButton(), Qt::LeftButton);
        QCOMPARE(line(Field::Location)->text(), u"Library"_s);
        panel()->submit();
        QCOMPARE(all().constFirst().location, u"Library"_s);
        m_page.reset();
        open(m_client);
        QVERIFY2(!bar(), "what is booked is offered no more");
    }

    void aPageOfNobodyTakesNoDraftAway()
    {
        open(std::nullopt);
        m_page->newSession();
        retype(Field::Location, u"Library"_s);
        QVERIFY(m_page->flush());
        SessionTimeline(m_fixture->open(), ClientId()).setClient(m_client);
        QVERIFY(m_fixture->practice().settings().state(u"booking"_s).contains("Library"));
    }

    void aDraftWhoseSourceIsGoneIsBookedAllTheSame()
    {
        const Session source = m_fixture->addSession(m_fixture->session(m_client, -7));
        open(m_client);
        m_page->booking()->begin({BookingRequest::Kind::Duplicate, std::nullopt, source.id});
        retype(Field::Location, u"Library"_s);
        QVERIFY(m_page->flush());
        m_page.reset();
        QVERIFY(m_fixture->practice().sessions().remove({source.id}));
        open(m_client);
        QVERIFY(panel()->isVisible());
        QCOMPARE(line(Field::Location)->text(), u"Library"_s);
        panel()->submit();
        QCOMPARE(all().constFirst().client, m_client);
        QCOMPARE(all().constFirst().location, u"Library"_s);
    }

    void oneThatBeginsWithASessionThatIsGoneStaysClosedAndSaysSo()
    {
        const Session source = m_fixture->addSession(m_fixture->session(m_client, -7));
        open(m_client);
        QVERIFY(m_fixture->practice().sessions().remove({source.id}));
        m_page->booking()->begin({BookingRequest::Kind::Duplicate, std::nullopt, source.id});
        QVERIFY(!panel()->isOpen());
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->messages()->isVisible());
        // One that is open is gone on with.
        m_page->newSession();
        m_page->booking()->begin({BookingRequest::Kind::Duplicate, std::nullopt, source.id});
        QVERIFY(panel()->isOpen());
        QCOMPARE(panel()->request().kind, BookingRequest::Kind::New);
    }

    void whatWasTypedCanBeDiscardedForAnother()
    {
        const ClientId other = m_fixture->addClient(u"Abril Ríos"_s).id;
        open(std::nullopt);
        BookingRequest request;
        request.client = m_client;
        m_page->booking()->begin(request);
        retype(Field::Location, u"Library"_s);
        request.client = other;
        m_page->booking()->begin(request);
        QCOMPARE(line(Field::Location)->text(), u"Library"_s);
        const auto bars = m_page->findChildren<MessageBar *>();
        const auto said =
            std::find_if(bars.begin(), bars.end(), [](const MessageBar *bar) { return !bar->moreButtons().isEmpty(); });
        QVERIFY(said != bars.end());
        QVERIFY2((*said)->text().contains(u"Mateo Luna"_s), "whose it is");
        QTest::mouseClick((*said)->moreButtons().constFirst(), Qt::LeftButton);
        QVERIFY(panel()->isOpen());
        QCOMPARE(form()->clientField()->text(), u"Abril Ríos"_s);
        QVERIFY(line(Field::Location)->text() != u"Library"_s);
        QVERIFY((*said)->isHidden());
    }

    void aServiceAndACalendarAreNeeded()
    {
        open(m_client);
        m_page->newSession();
        qobject_cast<QComboBox *>(editor(Field::Service))->setCurrentIndex(-1);
        qobject_cast<QComboBox *>(editor(Field::Calendar))->setCurrentIndex(-1);
        panel()->submit();
        QVERIFY(panel()->isOpen());
        QVERIFY(all().isEmpty());
        QVERIFY(form()->field(Field::Service)->hasError());
        QVERIFY(form()->field(Field::Calendar)->hasError());
        QCOMPARE(QApplication::focusWidget(), editor(Field::Service));
    }

    void aServiceThatIsRetiredMeanwhileStaysChosen()
    {
        open(m_client);
        m_page->newSession();
        auto *services = qobject_cast<QComboBox *>(editor(Field::Service));
        services->setFocus();
        press(Qt::Key_End);
        Service chosen = *m_fixture->practice().services().find({services->currentData().toLongLong()});
        chosen.active = false;
        QVERIFY(m_fixture->open().serviceChanges().update(chosen));
        QCOMPARE(services->currentData().toLongLong(), chosen.id.value);
    }
};

QTEST_MAIN(BookingDraftTest)
#include "tst_bookingdraft.moc"
