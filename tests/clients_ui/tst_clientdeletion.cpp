#include "BookingForm.h"
#include "BookingPanel.h"
#include "ClientChooser.h"
#include "ClientDetails.h"
#include "ClientForm.h"
#include "ClientHead.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "DeleteClientPanel.h"
#include "DraftRepository.h"
#include "ExportPanel.h"
#include "FormField.h"
#include "MessageBar.h"
#include "PracticeSettingsRepository.h"
#include "SessionHistoryModel.h"
#include "SessionNoteRepository.h"
#include "SessionTimeline.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Deleting a client on the client's page.
class ClientDeletionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ClientPage> m_page;
    ClientId m_client;

    [[nodiscard]] DeleteClientPanel *panel() const { return m_page->deletion(); }
    [[nodiscard]] bool isThere() const { return m_fixture->practice().clients().find(m_client).has_value(); }
    void begin(const QString &name = u"Mateo Luna"_s)
    {
        m_page.reset();
        m_client = m_fixture->addClient(name).id;
        m_page = std::make_unique<ClientPage>(m_fixture->open());
        m_page->resize(1100, 800);
        showActive(*m_page);
        m_page->showClient(m_client);
    }
    void confirmBy(const QString &typed) const
    {
        panel()->nameField()->setFocus();
        panel()->nameField()->selectAll();
        QTest::keyClicks(panel()->nameField(), typed);
        QTest::keyClick(panel()->nameField(), Qt::Key_Return);
    }
    static QAction *actionOf(QWidget *widget, const QString &part)
    {
        for (QMenu *menu : widget->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().contains(part))
                    return action;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<UiFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void itSaysWhatStaysAndWhatGoes()
    {
        begin();
        for (int week = -2; week < 3; ++week)
            m_fixture->addSession(m_fixture->session(m_client, 7 * week + 1));
        const Session cancelled = m_fixture->session(m_client, 30, SessionStatus::Cancelled);
        m_fixture->addSession(cancelled);
        const Session last = m_fixture->addSession(m_fixture->session(m_client, -1));
        QVERIFY(m_fixture->practice().drafts().save(last.id, NoteKind::Private, u"typing"_s));
        QVERIFY(m_fixture->practice().sessionNotes().saveDraft(last.id, "{}"));
        m_page->beginDeletion();
        QVERIFY(m_page->isDeleting() && panel()->isVisible());
        QVERIFY(!m_page->timeline()->isVisible());
        const QString said = panel()->consequences();
        QVERIFY2(said.contains(u"7 session"_s), qPrintable(said));
        QVERIFY2(said.contains(u"3 of them"_s), qPrintable(said));
        QVERIFY2(said.contains(u"1 note"_s), qPrintable(said));
        QVERIFY2(said.contains(u"1 session note"_s), qPrintable(said));
        QVERIFY(said.contains(u"Deleted Client"_s));
        QVERIFY(said.contains(u"until the practice is locked"_s));
        QVERIFY(panel()->nameField()->hasFocus());
    }

    void theTimeToKeepRecordsIsWarnedAbout()
    {
        begin();
        m_page->beginDeletion();
        QVERIFY(panel()->retention().isEmpty());
        m_fixture->addSession(m_fixture->session(m_client, -10));
        // What is said follows what happens meanwhile.
        QVERIFY2(panel()->retention().contains(u"2033"_s), qPrintable(panel()->retention()));
        QVERIFY(panel()->retention().contains(u"7 year"_s));
        QVERIFY(m_fixture->open().settingsChanges().setRetentionYears(10));
        m_page->beginDeletion();
        QVERIFY(panel()->retention().contains(u"2036"_s));
        QVERIFY(m_fixture->open().settingsChanges().setRetentionYears(0));
        m_page->beginDeletion();
        QVERIFY(panel()->retention().isEmpty());
    }

    void anotherNameDeletesNobodyAndSaysSo()
    {
        begin();
        m_page->beginDeletion();
        confirmBy(u"Mateo"_s);
        QVERIFY(isThere());
        QVERIFY(panel()->confirmation()->hasError());
        QVERIFY(panel()->confirmation()->error().contains(u"Mateo Luna"_s));
        QTest::keyClicks(panel()->nameField(), u"x"_s);
        QVERIFY(!panel()->confirmation()->hasError());
        panel()->nameField()->clear();
        QTest::mouseClick(panel()->deleteButton(), Qt::LeftButton);
        QVERIFY(isThere());
        QVERIFY(panel()->confirmation()->hasError());
    }

    void theNameTypedDeletesTheClient_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is") << u"Mateo Luna"_s << u"Mateo Luna"_s;
        QTest::newRow("folded") << u"Zoë Núñez"_s << u" zoe NUNEZ "_s;
        QTest::newRow("emoji") << u"Luna 🌙"_s << u"luna 🌙"_s;
        QTest::newRow("right to left") << u"נועה כהן"_s << u"נועה כהן"_s;
    }
    void theNameTypedDeletesTheClient()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        begin(name);
        const Session session = m_fixture->addSession(m_fixture->session(m_client, -1));
        const QSignalSpy deleted(m_page.get(), &ClientPage::deleted);
        const QSignalSpy back(m_page.get(), &ClientPage::backRequested);
        m_page->beginDeletion();
        // Pasted: what no keyboard types at once.
        QGuiApplication::clipboard()->setText(typed);
        QTest::keySequence(panel()->nameField(), QKeySequence::Paste);
        QTest::keyClick(panel()->nameField(), Qt::Key_Return);
        QVERIFY(!isThere());
        QVERIFY(!m_fixture->stored(session.id).client);
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(deleted.constFirst().at(0).value<Client>().name, name);
        QCOMPARE(deleted.constFirst().at(1).toInt(), 1);
        QTest::qWait(0);
        QCOMPARE(back.size(), 1);
        QVERIFY(!m_page->client().isValid());
        QVERIFY(m_page->details()->form().editor(ClientForm::Field::Name) != nullptr);
    }

    void nothingIsKeptForSomebodyWhoIsGone()
    {
        begin();
        // A value that is refused, and a booking that is being typed.
        m_page->setTab(ClientPage::Tab::Details);
        auto *email = qobject_cast<QLineEdit *>(m_page->details()->form().editor(ClientForm::Field::Email));
        email->setFocus();
        QTest::keyClicks(email, u"mateo"_s);
        m_page->newSession();
        BookingPanel *booking = m_page->timeline()->booking()->panel();
        QTest::keyClicks(booking->form()->field(BookingForm::Location)->field(), u"Room 7"_s);
        m_page->beginDeletion();
        QVERIFY2(panel()->consequences().contains(u"not stored yet"_s), qPrintable(panel()->consequences()));
        PracticeSettingsRepository &settings = m_fixture->practice().settings();
        const QStringList names {u"clientDetails:%1"_s.arg(m_client.value), u"booking:%1"_s.arg(m_client.value)};
        for (const QString &name : names)
            QVERIFY(!settings.state(name).isEmpty());
        confirmBy(u"mateo luna"_s);
        QVERIFY(!isThere());
        QTest::qWait(0);
        m_page->flush();
        const ClientId other = m_fixture->addClient(u"Ana Ruiz"_s).id;
        m_page->showClient(other);
        m_page->showClient(other, ClientPage::Tab::Details);
        m_page->flush();
        for (const QString &name : names)
            QVERIFY2(settings.state(name).isEmpty(), qPrintable(name));
        // Taking it back brings what was being typed, too.
        m_fixture->open().changes().undo();
        QVERIFY(isThere());
        m_page->showClient(m_client);
        QVERIFY(m_page->timeline()->booking()->isOpen());
        QCOMPARE(booking->form()->texts().value(u"location"_s), u"Room 7"_s);
        m_page->setTab(ClientPage::Tab::Details);
        QCOMPARE(email->text(), u"mateo"_s);
    }

    void aBookingElsewhereForgetsWhoItWasFor()
    {
        begin();
        SessionTimeline history(m_fixture->open(), std::nullopt);
        history.resize(1100, 800);
        showActive(history);
        history.newSession();
        BookingForm *form = history.booking()->panel()->form();
        form->clientField()->setClient(*m_fixture->practice().clients().find(m_client));
        QTest::keyClicks(form->field(BookingForm::Location)->field(), u"Room 7"_s);
        history.flush();
        PracticeSettingsRepository &settings = m_fixture->practice().settings();
        QVERIFY(settings.state(u"booking"_s).contains("Mateo"));
        QVERIFY(m_fixture->open().clientChanges().remove(m_client));
        QVERIFY(history.booking()->isOpen());
        QVERIFY(!form->clientField()->client() && form->clientField()->text().isEmpty());
        QCOMPARE(form->texts().value(u"location"_s), u"Room 7"_s);
        history.flush();
        QVERIFY(!settings.state(u"booking"_s).contains("Mateo"));
        m_fixture->open().changes().undo();
        QVERIFY(form->clientField()->client() == m_client);
        QCOMPARE(form->clientField()->text(), u"Mateo Luna"_s);
        // What is typed meanwhile stays, and is not replaced by what there was before.
        m_fixture->open().changes().redo();
        QTest::keyClicks(form->field(BookingForm::Location)->field(), u"b"_s);
        history.flush();
        m_fixture->open().changes().undo();
        QCOMPARE(form->texts().value(u"location"_s), u"Room 7b"_s);
    }

    void itIsOfferedInTheMenuAndOnTheDetails()
    {
        begin();
        QAction *action = actionOf(m_page->head(), u"Delete"_s);
        QVERIFY(action);
        action->trigger();
        QVERIFY(m_page->isDeleting());
        QTest::keyClick(panel()->nameField(), Qt::Key_Escape);
        QVERIFY(!m_page->isDeleting() && m_page->timeline()->isVisible());
        m_page->setTab(ClientPage::Tab::Details);
        QTest::mouseClick(m_page->details()->deleteButton(), Qt::LeftButton);
        QVERIFY(m_page->isDeleting());
        QTest::mouseClick(panel()->cancelButton(), Qt::LeftButton);
        QVERIFY(!m_page->isDeleting());
        QCOMPARE(m_page->tab(), ClientPage::Tab::Details);
        QVERIFY(isThere());
    }

    void archivingInsteadKeepsTheClient()
    {
        begin();
        m_page->beginDeletion();
        QTest::mouseClick(panel()->archiveButton(), Qt::LeftButton);
        QVERIFY(!m_page->isDeleting());
        QCOMPARE(m_fixture->practice().clients().find(m_client)->state, ClientState::Archived);
        QVERIFY(m_page->messages()->text().contains(u"archived"_s));
        QVERIFY(actionOf(m_page->head(), u"Restore"_s));
        // Of an archived client it is not offered again.
        m_page->beginDeletion();
        QVERIFY(!panel()->archiveButton()->isVisible());
        confirmBy(u"Mateo Luna"_s);
        QVERIFY(!isThere());
    }

    void exportingFirstLeadsToTheExportOfTheHistory()
    {
        begin();
        m_fixture->addSession(m_fixture->session(m_client, -1));
        m_page->setTab(ClientPage::Tab::Details);
        m_page->beginDeletion();
        QTest::mouseClick(panel()->exportButton(), Qt::LeftButton);
        QVERIFY(!m_page->isDeleting());
        QCOMPARE(m_page->tab(), ClientPage::Tab::Sessions);
        QVERIFY(m_page->timeline()->exportPanel()->isVisible());
        QVERIFY(m_page->timeline()->exportPanel()->options().filter.client == m_client);
    }

    void aClientWhoIsTakenAwayElsewhereLeavesThePage()
    {
        begin();
        const QSignalSpy back(m_page.get(), &ClientPage::backRequested);
        QVERIFY(m_fixture->open().clientChanges().remove(m_client));
        QTRY_COMPARE(back.size(), 1);
        QVERIFY(!m_page->client().isValid());
        QVERIFY(m_page->messages()->text().isEmpty());
        m_fixture->open().changes().undo();
        m_page->showClient(m_client);
        m_fixture->open().changes().redo();
        QTRY_COMPARE(back.size(), 2);
        QVERIFY(!m_fixture->open().changes().canRedo());
    }

    void everythingOnThePanelHasAName()
    {
        begin();
        m_fixture->addSession(m_fixture->session(m_client, -1));
        m_page->beginDeletion();
        QCOMPARE(namelessControls(*panel()), QString());
        QStringList order;
        for (int step = 0; step < 5; ++step) {
            order.append(QApplication::focusWidget()->accessibleName().isEmpty()
                             ? qobject_cast<QPushButton *>(QApplication::focusWidget())->text()
                             : QApplication::focusWidget()->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.mid(1, 2), QStringList({u"Delete Client"_s, u"Keep the client"_s}));
    }
};

QTEST_MAIN(ClientDeletionTest)
#include "tst_clientdeletion.moc"
