#include "ActivityRepository.h"
#include "ActivityTable.h"
#include "ActivityTimeline.h"
#include "ClientBadge.h"
#include "ClientDetails.h"
#include "ClientForm.h"
#include "ClientPage.h"
#include "DateField.h"
#include "FormField.h"
#include "LanguageField.h"
#include "MessageBar.h"
#include "NoteEditor.h"
#include "NoteField.h"
#include "ProfileNotes.h"
#include "SessionHistoryModel.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "UiFixture.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace bitacora;

using Field = ClientForm::Field;

class ClientPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ClientPage> m_page;
    ClientId m_client;

    [[nodiscard]] ClientForm &form() const { return m_page->details()->form(); }
    [[nodiscard]] QLineEdit *line(Field field) const { return qobject_cast<QLineEdit *>(form().editor(field)); }
    [[nodiscard]] Client stored() const { return *m_fixture->practice().clients().find(m_client); }
    void retype(Field field, const QString &text) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        for (int week = -2; week < 2; ++week)
            m_fixture->addSession(m_fixture->session(m_client, 7 * week));
        m_page = std::make_unique<ClientPage>(m_fixture->open());
        m_page->resize(1200, 900);
        showActive(*m_page);
        m_page->showClient(m_client, ClientPage::Tab::Details);
    }

    void cleanup() { m_page.reset(); }

    void theActivityTabLeadsToTheSessionsAndTheProfile()
    {
        m_page->setTab(ClientPage::Tab::Activity);
        m_page->activity()->focusList();
        QCOMPARE(QApplication::focusWidget(), m_page->activity()->table());
        QTest::keyClick(m_page->activity()->table(), Qt::Key_Return);
        QCOMPARE(m_page->tab(), ClientPage::Tab::Sessions);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_page->tab(), ClientPage::Tab::Plan);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_page->tab(), ClientPage::Tab::Progress);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_page->tab(), ClientPage::Tab::Activity);
        QTest::keyClick(m_page->activity()->table(), Qt::Key_End);
        QTest::keyClick(m_page->activity()->table(), Qt::Key_Return);
        QCOMPARE(m_page->tab(), ClientPage::Tab::Details);
        QCOMPARE(QApplication::focusWidget(), line(Field::Name));
        QCOMPARE(namelessControls(*m_page), QString());
    }

    void aViewIsRecordedOnlyWhenWanted()
    {
        const auto views = [this] {
            ActivityFilter filter;
            filter.kinds = {ActivityKind::ClientViewed};
            return m_fixture->practice().activity().page(filter, 100)->size();
        };
        const ClientId other = m_fixture->addClient(u"Abril Ríos"_s).id;
        m_page->showClient(other);
        QCOMPARE(views(), 0);
        QVERIFY(m_fixture->open().settingsChanges().setRecordsViews(true));
        m_page->showClient(m_client);
        m_page->showClient(other);
        m_page->showClient(m_client);
        QCOMPARE(views(), 2);
    }

    void leavingAFieldStoresItAndUndoBringsItBack()
    {
        retype(Field::Phone, u"555-0142"_s);
        QVERIFY(stored().phone.isEmpty());
        QTest::keyClick(line(Field::Phone), Qt::Key_Tab);
        QCOMPARE(stored().phone, u"555-0142"_s);
        m_fixture->open().changes().undo();
        QVERIFY(stored().phone.isEmpty());
        QCOMPARE(line(Field::Phone)->text(), QString());
    }

    void aRefusedValueIsShownAgainWithItsErrorAfterAnotherClientAndALock()
    {
        const ClientId other = m_fixture->addClient(u"Ana Ruiz"_s).id;
        retype(Field::Email, u"carmen"_s);
        m_page->showClient(other, ClientPage::Tab::Details);
        QVERIFY(line(Field::Email)->text().isEmpty());
        QVERIFY(!form().field(Field::Email)->hasError());
        m_page->showClient(m_client, ClientPage::Tab::Details);
        QCOMPARE(line(Field::Email)->text(), u"carmen"_s);
        QVERIFY(form().field(Field::Email)->hasError());

        retype(Field::BirthDate, u"77/77"_s);
        m_page->flush();
        m_page.reset();
        m_fixture->reopen();
        m_page = std::make_unique<ClientPage>(m_fixture->open());
        showActive(*m_page);
        m_page->showClient(m_client, ClientPage::Tab::Details);
        QCOMPARE(line(Field::Email)->text(), u"carmen"_s);
        QCOMPARE(line(Field::BirthDate)->text(), u"77/77"_s);
        QVERIFY(form().field(Field::Email)->hasError());
        QVERIFY(form().field(Field::BirthDate)->hasError());
        QVERIFY(stored().email.isEmpty());

        retype(Field::Email, u"carmen@example.com"_s);
        line(Field::BirthDate)->clear();
        m_page->flush();
        m_page->showClient(other, ClientPage::Tab::Details);
        m_page->showClient(m_client, ClientPage::Tab::Details);
        QCOMPARE(stored().email, u"carmen@example.com"_s);
        QCOMPARE(line(Field::Email)->text(), u"carmen@example.com"_s);
        QVERIFY(!form().field(Field::Email)->hasError());
    }

    void privateNotesTypedWithoutAPauseAreStoredAllTheSameAndAreOneStep()
    {
        auto *notes = qobject_cast<ProfileNotes *>(form().editor(Field::PrivateNotes));
        notes->setFocus();
        QElapsedTimer typing;
        typing.start();
        while (stored().privateNotes.isEmpty() && typing.elapsed() < 3000)
            QTest::keyClick(notes, Qt::Key_X, Qt::NoModifier, TypingPause::pause / 4);
        QVERIFY2(typing.elapsed() < 2000, qPrintable(QString::number(typing.elapsed())));
        const QString first = stored().privateNotes;
        QVERIFY(!first.isEmpty());
        QTest::keyClicks(notes, u"yz"_s);
        m_page->flush();
        QVERIFY(stored().privateNotes.endsWith(u"yz"_s));
        m_fixture->open().changes().undo();
        QVERIFY(stored().privateNotes.isEmpty());
        QVERIFY(!m_fixture->open().changes().canUndo());
    }

    void aWrongFieldSaysSoKeepsItsTextAndHoldsUpNoOther()
    {
        retype(Field::Email, u"carmen"_s);
        QTest::keyClick(line(Field::Email), Qt::Key_Return);
        QVERIFY(form().field(Field::Email)->hasError());
        QVERIFY(stored().email.isEmpty());
        retype(Field::Caregiver, u"mother Carmen"_s);
        QTest::keyClick(line(Field::Caregiver), Qt::Key_Return);
        QCOMPARE(stored().caregiver, u"mother Carmen"_s);
        QCOMPARE(line(Field::Email)->text(), u"carmen"_s);
        QVERIFY(form().field(Field::Email)->hasError());
        retype(Field::Email, u"carmen@example.com"_s);
        QTest::keyClick(line(Field::Email), Qt::Key_Return);
        QVERIFY(!form().field(Field::Email)->hasError());
        QCOMPARE(stored().email, u"carmen@example.com"_s);
    }

    void theNameCannotBeEmptied()
    {
        line(Field::Name)->setFocus();
        line(Field::Name)->clear();
        QTest::keyClick(line(Field::Name), Qt::Key_Return);
        QVERIFY(form().field(Field::Name)->hasError());
        QCOMPARE(stored().name, u"Mateo Luna"_s);
    }

    void aBirthDateTakesALeapDayAndCanBeEmptied()
    {
        retype(Field::BirthDate, u"2/29/2020"_s);
        QTest::keyClick(line(Field::BirthDate), Qt::Key_Return);
        QCOMPARE(stored().birthDate, QDate(2020, 2, 29));
        retype(Field::BirthDate, u"2/30/2020"_s);
        QTest::keyClick(line(Field::BirthDate), Qt::Key_Return);
        QVERIFY(form().field(Field::BirthDate)->hasError());
        QCOMPARE(stored().birthDate, QDate(2020, 2, 29));
        line(Field::BirthDate)->clear();
        QTest::keyClick(line(Field::BirthDate), Qt::Key_Return);
        QVERIFY(!form().field(Field::BirthDate)->hasError());
        QVERIFY(stored().birthDate.isNull());
        retype(Field::BirthDate, u"1/1/2027"_s);
        QTest::keyClick(line(Field::BirthDate), Qt::Key_Return);
        QVERIFY2(form().field(Field::BirthDate)->hasError(), "later than today");
    }

    void theAgeIsSaidWhileTheDateIsTyped()
    {
        retype(Field::BirthDate, u"1/1/2020"_s);
        const QList<QLabel *> labels = form().field(Field::BirthDate)->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"6 year"_s); }));
    }

    void privateNotesAreStoredWithinASecondOfTheLastKey()
    {
        auto *notes = qobject_cast<ProfileNotes *>(form().editor(Field::PrivateNotes));
        notes->setFocus();
        QTest::keyClicks(notes, u"Likes trains."_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored().privateNotes, u"Likes trains."_s, 1000);
        QVERIFY(notes->hasFocus());
        QTest::keyClicks(notes, u" And boats."_s);
        QCOMPARE(notes->toPlainText(), u"Likes trains. And boats."_s);
        m_page->flush();
        QCOMPARE(stored().privateNotes, u"Likes trains. And boats."_s);
    }

    void aLanguageIsChosen()
    {
        auto *language = qobject_cast<LanguageField *>(form().editor(Field::Language));
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTest::keyClick(language, Qt::Key_Down);
        m_page->flush();
        QCOMPARE(stored().language, u"es"_s);
        // One that the list does not offer stays.
        language->setLanguage(u"pt"_s);
        QCOMPARE(language->language(), u"pt"_s);
    }

    void whatIsTypedIsStoredBeforeAnArchivingIsTakenBackAndIsWhatStays()
    {
        m_page->details()->archiveButton()->click();
        retype(Field::Phone, u"555-0142"_s);
        QVERIFY(stored().phone.isEmpty());
        // As by a screen reader, which presses the button without moving the keyboard there.
        m_page->details()->messages()->actionButton()->click();
        QCOMPARE(stored().phone, u"555-0142"_s);
        QCOMPARE(stored().state, ClientState::Archived);
        QVERIFY(!m_page->details()->messages()->isVisible());
    }

    void archiveAndRestore()
    {
        QPushButton *button = m_page->details()->archiveButton();
        QCOMPARE(button->text(), u"Archive"_s);
        button->click();
        QCOMPARE(stored().state, ClientState::Archived);
        QCOMPARE(button->text(), u"Restore"_s);
        const auto *badge = m_page->findChild<ClientBadge *>(u"archived"_s);
        QVERIFY2(badge->isVisible(), "the head says it");
        const MessageBar *messages = m_page->details()->messages();
        QVERIFY(messages->isVisible());
        QVERIFY(messages->text().contains(u"Mateo Luna"_s));
        messages->actionButton()->click();
        QCOMPARE(stored().state, ClientState::Active);
        QVERIFY(!messages->isVisible());
        QVERIFY(!badge->isVisible());
        button->click();
        button->click();
        QCOMPARE(stored().state, ClientState::Active);
        QVERIFY(messages->text().contains(u"restored"_s));
        // Another client's page does not speak of this one.
        m_page->showClient(m_fixture->addClient(u"Abril Ríos"_s).id, ClientPage::Tab::Details);
        QVERIFY(!messages->isVisible());
    }

    void flushStoresWhatIsTypedInAFieldThatWasNotLeft()
    {
        retype(Field::Diagnosis, u"F84.0"_s);
        m_page->flush();
        QCOMPARE(stored().diagnosis, u"F84.0"_s);
    }

    void anotherClientsFieldsAreNotMixedUp()
    {
        retype(Field::Address, u"Calle 1"_s);
        const ClientId other = m_fixture->addClient(u"Abril Ríos"_s).id;
        m_page->showClient(other, ClientPage::Tab::Details);
        QCOMPARE(stored().address, u"Calle 1"_s);
        QCOMPARE(line(Field::Address)->text(), QString());
        QCOMPARE(line(Field::Name)->text(), u"Abril Ríos"_s);
        QVERIFY(m_fixture->practice().clients().find(other)->address.isEmpty());
    }

    void whatCannotBeStoredKeepsTheClientThatIsShown()
    {
#ifdef Q_OS_LINUX
        const ClientId other = m_fixture->addClient(u"Abril Ríos"_s).id;
        retype(Field::Address, u"Calle 1"_s);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        signal(SIGXFSZ, SIG_IGN);
        const rlimit nothing {1, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &nothing), 0);
        {
            const auto again = qScopeGuard([&before] { setrlimit(RLIMIT_FSIZE, &before); });
            QVERIFY(!m_page->showClient(other));
            QCOMPARE(m_page->client(), m_client);
            QCOMPARE(m_page->tab(), ClientPage::Tab::Details);
            QCOMPARE(line(Field::Address)->text(), u"Calle 1"_s);
            const auto bars = m_page->findChildren<MessageBar *>();
            QVERIFY(std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
                return bar->isVisible() && bar->kind() == MessageBar::Kind::Error;
            }));
        }
        QVERIFY(m_page->showClient(other));
        QCOMPARE(stored().address, u"Calle 1"_s);
#else
        QSKIP("No disk can be made full here.");
#endif
    }

    void aClientWhoseNoteCannotBeStoredIsNotLeft()
    {
        const ClientId other = m_fixture->addClient(u"Abril Ríos"_s).id;
        m_page.reset();
        PracticeOptions options;
        options.clock = &m_fixture->clock;
        options.readOnly = true;
        auto refusing = Practice::openWithKey(m_fixture->practice().path(), m_fixture->practice().dataKey(), options);
        QVERIFY(refusing);
        OpenPractice open(std::move(*refusing));
        ClientPage page(open);
        page.resize(1200, 900);
        showActive(page);
        QVERIFY(page.showClient(m_client));
        page.timeline()->panel()->focusNotes();
        QTest::keyClicks(QApplication::focusWidget(), u"Not to be lost."_s);
        QVERIFY(!page.showClient(other));
        QCOMPARE(page.client(), m_client);
        QVERIFY(page.messages()->isVisible());
        QCOMPARE(page.messages()->kind(), MessageBar::Kind::Error);
        QVERIFY(
            page.timeline()->panel()->note(NoteKind::Private)->editor()->toPlainText().contains(u"Not to be lost."_s));
        QCOMPARE(page.timeline()->history().filter().client, std::optional(m_client));
    }

    void theFactsStandBesideTheFieldsWhereThereIsRoom()
    {
        const auto cornerOf = [this](const QWidget *widget) { return widget->mapTo(m_page.get(), QPoint(0, 0)); };
        QWidget *archive = m_page->details()->archiveButton();
        const QWidget *last = form().field(Field::PrivateNotes);
        QVERIFY(cornerOf(archive).x() > cornerOf(last).x() + last->width());
        m_page->resize(792, 640);
        QTRY_VERIFY(cornerOf(archive).y() > cornerOf(last).y() + last->height());
        QCOMPARE(cornerOf(archive).x(), cornerOf(last).x());
        QVERIFY(m_page->details()->widget()->width() <= m_page->details()->viewport()->width());
    }

    void escapeGoesBackWhenNothingIsOpen()
    {
        m_page->setTab(ClientPage::Tab::Sessions);
        m_page->timeline()->focusList();
        QSignalSpy back(m_page.get(), &ClientPage::backRequested);
        m_page->timeline()->exportHistory();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY2(back.isEmpty(), "the panel took it");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.size(), 2);
    }

    void everyControlHasAName()
    {
        QCOMPARE(namelessControls(*m_page), QString());
        m_page->setTab(ClientPage::Tab::Sessions);
        QCOMPARE(namelessControls(*m_page), QString());
    }
};

QTEST_MAIN(ClientPageTest)
#include "tst_clientpage.moc"
