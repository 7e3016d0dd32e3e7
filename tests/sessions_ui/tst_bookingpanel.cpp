#include "BookingBench.h"
#include "BookingDefaults.h"
#include "ChoiceField.h"
#include "ClientChooser.h"
#include "ClientRepository.h"
#include "DatePickField.h"
#include "EmptyState.h"
#include "HistoryPage.h"
#include "PracticeSettingsRepository.h"
#include "RepeatDates.h"
#include "RepeatFields.h"
#include "SessionPanel.h"
#include "SessionTable.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Today is Wednesday 18 November 2026; it is 10:00 in New York.
class BookingPanelTest : public QObject, private BookingBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_page.reset(); }

    void aSessionIsBookedByKeyboardAloneWithAClientCreatedOnTheSpot()
    {
        HistoryPage page(m_fixture->open());
        page.resize(1200, 900);
        showActive(page);
        page.newSession();
        auto *chooser = page.findChild<ClientChooser *>();
        QCOMPARE(QApplication::focusWidget(), chooser);
        type(u"Nora Vega"_s);
        QCOMPARE(chooser->offered(), QStringList {u"Add “Nora Vega” as a new client"_s});
        press(Qt::Key_Tab); // takes the name, and goes on
        QCOMPARE(chooser->newName(), u"Nora Vega"_s);
        press(Qt::Key_Down); // the second service
        press(Qt::Key_Tab);
        type(u"11/25/2026"_s);
        press(Qt::Key_Tab);
        type(u"4:30"_s);
        press(Qt::Key_Tab);
        type(u"45"_s);
        press(Qt::Key_Tab);
        type(u"60.50"_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab);
        type(u"Home"_s);
        press(Qt::Key_Tab);
        type(u"Bring the cards."_s);
        press(Qt::Key_Return);
        type(u"And water."_s);
        QVERIFY2(all().isEmpty(), "Enter in a note is a new line");
        press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(all().size(), 1);
        const Session booked = all().constFirst();
        const auto client = m_fixture->practice().clients().find(*booked.client);
        QCOMPARE(client->name, u"Nora Vega"_s);
        QCOMPARE(booked.service, m_fixture->practice().services().all()->at(1).id);
        QCOMPARE(booked.start, ZonedTime::fromWall(QDate(2026, 11, 25), QTime(16, 30), "America/New_York"));
        QCOMPARE(booked.durationMinutes, 45);
        QCOMPARE(booked.status, SessionStatus::Pending);
        QCOMPARE(booked.location, u"Home"_s);
        QCOMPARE(booked.fee->minorUnits, 6050);
        QCOMPARE(booked.customerNotes, u"Bring the cards.\nAnd water."_s);
        // It is selected in the list, and the keyboard is there.
        QVERIFY(!page.timeline()->booking()->isOpen());
        QCOMPARE(page.timeline()->panel()->session(), booked.id);
        QCOMPARE(QApplication::focusWidget(), page.timeline()->table());
    }

    void enterBooksAndTheBarTakesItBack()
    {
        open(m_client);
        QTest::mouseClick(m_page->findChild<EmptyState *>(u"noSessions"_s)->actionButton(), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QVERIFY2(form()->clientField()->isReadOnly(), "the page is the client's own");
        QCOMPARE(form()->clientField()->text(), u"Mateo Luna"_s);
        QCOMPARE(QApplication::focusWidget(), editor(Field::Service));
        press(Qt::Key_Return);
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().constFirst().client, m_client);
        QCOMPARE(all().constFirst().start.wall(), m_fixture->session({}, 0).start.wall().addSecs(-5 * 3600));
        QVERIFY(!panel()->isVisible());
        QVERIFY(bar() && bar()->text().contains(u"Mateo Luna"_s));
        QTest::mouseClick(bar()->actionButton(), Qt::LeftButton);
        QVERIFY(all().isEmpty());
        QVERIFY(m_page->isEmptyShown());
    }

    void theBarTakesNothingElseBack()
    {
        open(m_client);
        m_page->newSession();
        panel()->submit();
        QVERIFY(bar());
        QVERIFY(m_fixture->open().sessionChanges().setStatus({all().constFirst().id}, SessionStatus::Completed));
        QVERIFY2(!bar(), "something else was done since");
    }

    void clientsAreFoundByNameEmailAndPhone()
    {
        Client other;
        other.name = u"Sofía Núñez"_s;
        other.email = u"carmen@example.com"_s;
        other.phone = u"555-0142"_s;
        other = *m_fixture->practice().clients().add(other);
        open(std::nullopt);
        m_page->newSession();
        for (const QString &words : {u"nunez"_s, u"carmen@"_s, u"0142"_s}) {
            form()->clientField()->clear();
            type(words);
            QVERIFY2(form()->clientField()->offered().constFirst().contains(u"Sofía Núñez"_s), qPrintable(words));
        }
        press(Qt::Key_Return);
        QVERIFY2(panel()->isOpen(), "Enter took the name, and booked nothing yet");
        QCOMPARE(form()->clientField()->client(), other.id);
        QCOMPARE(form()->clientField()->text(), u"Sofía Núñez"_s);
    }

    void aNameTypedInFullNeedsNoList()
    {
        open(std::nullopt);
        m_page->newSession();
        form()->clientField()->setText(u"mateo luna"_s);
        editor(Field::Service)->setFocus();
        QCOMPARE(form()->clientField()->client(), m_client);
    }

    void theServiceFillsDurationAndFeeAndBothCanBeChanged()
    {
        Service service;
        service.name = u"Supervision"_s;
        service.durationMinutes = 30;
        service.price = Money {9000, u"USD"_s};
        service.color = u"#1F6B65"_s;
        service = *m_fixture->open().serviceChanges().add(service);
        open(m_client);
        m_page->newSession();
        auto *services = qobject_cast<QComboBox *>(editor(Field::Service));
        services->setFocus();
        press(Qt::Key_End);
        QCOMPARE(line(Field::Duration)->text(), u"30"_s);
        QCOMPARE(line(Field::Fee)->text(), u"$90.00"_s);
        retype(Field::Duration, u"1:15"_s);
        line(Field::Fee)->clear();
        panel()->submit();
        QCOMPARE(all().constFirst().service, service.id);
        QCOMPARE(all().constFirst().durationMinutes, 75);
        QVERIFY2(!all().constFirst().fee, "free when blank");
    }

    void whatIsUsualWithTheClientIsThereAlready()
    {
        Session last = m_fixture->session(m_client, -7);
        last.service = m_fixture->practice().services().all()->at(2).id;
        last.location = u"School"_s;
        m_fixture->addSession(last);
        open(std::nullopt);
        m_page->newSession();
        type(u"mateo"_s);
        press(Qt::Key_Tab);
        QCOMPARE(qobject_cast<QComboBox *>(editor(Field::Service))->currentData().toLongLong(), last.service.value);
        QCOMPARE(line(Field::Location)->text(), u"School"_s);
    }

    void whoIsNewIsTakenBackWithTheSession()
    {
        open(std::nullopt);
        const qsizetype clients = m_fixture->practice().clients().summaries(ClientState::Active)->size();
        m_page->newSession();
        type(u"Nora Paz"_s);
        press(Qt::Key_Tab);
        panel()->submit();
        QCOMPARE(all().size(), 1);
        QCOMPARE(m_fixture->practice().clients().summaries(ClientState::Active)->size(), clients + 1);
        bar()->actionButton()->click();
        QVERIFY(all().isEmpty());
        QCOMPARE(m_fixture->practice().clients().summaries(ClientState::Active)->size(), clients);
        QVERIFY(!m_fixture->open().changes().canUndo());
        m_fixture->open().changes().redo();
        QCOMPARE(all().size(), 1);
        QCOMPARE(m_fixture->practice().clients().find(*all().constFirst().client)->name, u"Nora Paz"_s);
    }

    void conflictsAreSaidWhileTypingAndHoldNobodyUp()
    {
        m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Abril Ríos"_s).id, 1));
        open(m_client);
        m_page->newSession();
        QVERIFY(form()->conflicts().isEmpty());
        retype(Field::Date, u"11/19/2026"_s);
        retype(Field::Time, u"4:45 pm"_s);
        QTRY_COMPARE(form()->conflicts().size(), 1);
        QVERIFY(form()->conflicts().constFirst().contains(u"Abril Ríos"_s));
        const QList<MessageBar *> bars = form()->findChildren<MessageBar *>();
        QVERIFY(bars.constFirst()->isVisible());
        retype(Field::Time, u"5 pm"_s);
        QTRY_VERIFY(form()->conflicts().isEmpty());
        retype(Field::Time, u"4:15 pm"_s);
        panel()->submit();
        QCOMPARE(all().size(), 2);
    }

    void whatIsWrongIsSaidBesideItsFieldAndStays()
    {
        open(std::nullopt);
        m_page->newSession();
        retype(Field::Date, u"31/31"_s);
        retype(Field::Time, u"noonish"_s);
        retype(Field::Duration, u"0"_s);
        retype(Field::Fee, u"a lot"_s);
        press(Qt::Key_Return);
        QVERIFY(all().isEmpty());
        for (const Field field : {Field::Client, Field::Date, Field::Time, Field::Duration, Field::Fee})
            QVERIFY2(form()->field(field)->hasError(), qPrintable(form()->field(field)->label()));
        QVERIFY(!form()->field(Field::Location)->hasError());
        QCOMPARE(QApplication::focusWidget(), form()->clientField());
        QCOMPARE(line(Field::Date)->text(), u"31/31"_s);
        retype(Field::Duration, u"60"_s);
        QVERIFY2(!form()->field(Field::Duration)->hasError(), "it goes when it is mended");
    }

    void aDateIsPickedFromACalendar()
    {
        open(m_client);
        m_page->newSession();
        form()->dateField()->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(form()->dateField()->date(), QDate(2026, 11, 19));
        press(Qt::Key_Down, Qt::AltModifier);
        QCalendarWidget *calendar = form()->dateField()->calendar();
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 19));
        Q_EMIT calendar->activated(QDate(2026, 12, 1));
        QVERIFY(!calendar->isVisible());
        QCOMPARE(form()->dateField()->date(), QDate(2026, 12, 1));
        QVERIFY2(panel()->isOpen(), "the panel stays");
    }

    void theStatusBeginsAsThePractitionerChose()
    {
        QVERIFY(setDefaultStatus(m_fixture->practice().settings(), SessionStatus::Confirmed));
        open(m_client);
        m_page->newSession();
        panel()->submit();
        QCOMPARE(all().constFirst().status, SessionStatus::Confirmed);
    }

    void aSessionRepeatsAndSingleDatesAreLeftOut()
    {
        m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Abril Ríos"_s).id, 15));
        open(m_client);
        m_page->newSession();
        retype(Field::Date, u"11/19/2026"_s);
        retype(Field::Time, u"4 pm"_s);
        RepeatFields *repeats = panel()->repeats();
        QVERIFY2(!repeats->list()->isVisible(), "it does not repeat yet");
        repeats->rhythmField()->setFocus();
        press(Qt::Key_Down);
        QTRY_COMPARE(repeats->list()->count(), 10);
        repeats->countField()->setFocus();
        repeats->countField()->selectAll();
        type(u"4"_s);
        QTRY_COMPARE(repeats->list()->count(), 4);
        const QStringList marked {u"Abril Ríos"_s};
        for (int row = 0; row < 4; ++row)
            QCOMPARE(repeats->list()->item(row)->text().contains(marked.constFirst()), row == 2);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), repeats->list());
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QCOMPARE(repeats->list()->item(2)->checkState(), Qt::Unchecked);
        // What is left out stays so while other fields are typed in.
        retype(Field::Location, u"Home"_s);
        QTRY_COMPARE(repeats->list()->item(2)->checkState(), Qt::Unchecked);
        QCOMPARE(namelessControls(*m_page), QString());
        panel()->submit();
        QList<Session> booked;
        for (const Session &session : all()) {
            if (session.client == m_client)
                booked.prepend(session);
        }
        QCOMPARE(booked.size(), 3);
        QCOMPARE(booked.at(0).start.day(), QDate(2026, 11, 19));
        QCOMPARE(booked.at(1).start.day(), QDate(2026, 11, 26));
        QCOMPARE(booked.at(2).start.day(), QDate(2026, 12, 10));
        QVERIFY(bar() && bar()->text().contains(u"3"_s));
        m_fixture->open().changes().undo();
        QCOMPARE(all().size(), 1);
    }

    void theSentenceNamesTheDateThatWasBooked()
    {
        open(m_client);
        m_page->newSession();
        retype(Field::Date, u"11/19/2026"_s);
        RepeatFields *repeats = panel()->repeats();
        repeats->rhythmField()->setFocus();
        press(Qt::Key_Down);
        repeats->countField()->setText(u"2"_s);
        QTRY_COMPARE(repeats->list()->count(), 2);
        repeats->list()->item(0)->setCheckState(Qt::Unchecked);
        panel()->submit();
        QCOMPARE(all().size(), 1);
        QVERIFY(bar() && bar()->text().contains(u"26"_s) && !bar()->text().contains(u"19"_s));
    }

    void repeatsSayWhatIsWrongAndSurviveALock()
    {
        open(m_client);
        m_page->newSession();
        RepeatFields *repeats = panel()->repeats();
        repeats->rhythmField()->setFocus();
        press(Qt::Key_Down);
        repeats->countField()->setText(u"1000"_s);
        panel()->submit();
        QVERIFY(all().isEmpty());
        QCOMPARE(QApplication::focusWidget(), repeats->countField());
        repeats->endField()->setFocus();
        press(Qt::Key_Down);
        QVERIFY(repeats->untilField()->isVisible() && !repeats->countField()->isVisible());
        repeats->untilField()->setText(u"12/9/2026"_s);
        QTRY_COMPARE(repeats->list()->count(), 4);
        repeats->list()->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();
        open(m_client);
        QCOMPARE(panel()->repeats()->list()->count(), 4);
        QCOMPARE(panel()->repeats()->list()->item(1)->checkState(), Qt::Unchecked);
        panel()->submit();
        QCOMPARE(all().size(), 3);
    }

    void aNarrowWindowGivesThePanelItsWholeHeight()
    {
        m_fixture->addSession(m_fixture->session(m_client, -7));
        open(m_client);
        m_page->resize(792, 560);
        m_page->newSession();
        QTRY_VERIFY(panel()->isVisible() && !m_page->table()->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_page->table()->isVisible());
    }

    void everyControlHasANameAndTabGoesInReadingOrder()
    {
        open(std::nullopt);
        m_page->newSession();
        QCOMPARE(namelessControls(*m_page), QString());
        QStringList labels;
        for (int i = 0; i < BookingForm::FieldCount; ++i) {
            labels.append(QApplication::focusWidget()->accessibleName());
            press(Qt::Key_Tab);
        }
        QStringList expected;
        for (int field = 0; field < BookingForm::FieldCount; ++field)
            expected.append(form()->field(Field(field))->label());
        QCOMPARE(labels, expected);
        QCOMPARE(QApplication::focusWidget(), panel()->repeats()->rhythmField());
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), panel()->bookButton());
    }
};

QTEST_MAIN(BookingPanelTest)
#include "tst_bookingpanel.moc"
