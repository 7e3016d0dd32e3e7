#include "AddClientPanel.h"
#include "ClientCardGeometry.h"
#include "ClientCardView.h"
#include "ClientForm.h"
#include "ClientListModel.h"
#include "ClientsPage.h"
#include "EmptyState.h"
#include "FiguresRow.h"
#include "FormField.h"
#include "MessageBar.h"
#include "PracticeSettingsRepository.h"
#include "UiFixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Field = ClientForm::Field;

class ClientsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ClientsPage> m_page;

    void show()
    {
        m_page = std::make_unique<ClientsPage>(m_fixture->open());
        m_page->resize(1000, 700);
        showActive(*m_page);
    }
    [[nodiscard]] ClientForm &form() const { return m_page->addPanel()->form(); }
    [[nodiscard]] QList<ClientSummary> clients(ClientState state = ClientState::Active) const
    {
        return *m_fixture->practice().clients().summaries(state);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<UiFixture>(); }
    void cleanup() { m_page.reset(); }

    void anEmptyPracticeInvitesToAddTheFirstClientByKeyboardAlone()
    {
        show();
        auto *invitation = m_page->emptyState()->actionButton();
        QVERIFY(invitation->isVisible());
        QCOMPARE(invitation->text(), u"Add your first client"_s);
        invitation->setFocus();
        press(Qt::Key_Space);
        QVERIFY(m_page->isAdding());
        QCOMPARE(QApplication::focusWidget(), form().editor(Field::Name));
        type(u"Mateo Luna"_s);
        press(Qt::Key_Tab);
        type(u"2/29/2020"_s);
        press(Qt::Key_Tab);
        type(u"mother Carmen"_s);
        press(Qt::Key_Tab);
        type(u"carmen@example.com"_s);
        press(Qt::Key_Tab);
        type(u"555-0142"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->isAdding());
        QCOMPARE(clients().size(), 1);
        const Client added = clients().constFirst().client;
        QCOMPARE(added.name, u"Mateo Luna"_s);
        QCOMPARE(added.birthDate, QDate(2020, 2, 29));
        QCOMPARE(added.caregiver, u"mother Carmen"_s);
        QCOMPARE(added.email, u"carmen@example.com"_s);
        QCOMPARE(added.phone, u"555-0142"_s);
        QVERIFY(m_page->cards()->hasFocus());
        QCOMPARE(m_page->cards()->currentClient(), added.id);
        QSignalSpy chosen(m_page.get(), &ClientsPage::clientChosen);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ClientId>(), added.id);
        m_fixture->open().changes().undo();
        QVERIFY(clients().isEmpty());
    }

    void aNewClientThatIsNotAddedYetOutlivesTheProgram()
    {
        show();
        m_page->addClient();
        type(u"Mateo Luna"_s);
        press(Qt::Key_Tab);
        type(u"31/31"_s);
        // Within a second, with nobody asking for it.
        const auto kept = [this] { return m_fixture->practice().settings().state(u"newClient"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("31/31"), 1000);
        press(Qt::Key_Tab);
        type(u"mother Carmen"_s);
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();

        show();
        QVERIFY(m_page->isAdding());
        QVERIFY(clients().isEmpty());
        const auto text = [this](Field field) { return qobject_cast<QLineEdit *>(form().editor(field))->text(); };
        QCOMPARE(text(Field::Name), u"Mateo Luna"_s);
        QCOMPARE(text(Field::BirthDate), u"31/31"_s);
        QCOMPARE(text(Field::Caregiver), u"mother Carmen"_s);
        form().editor(Field::BirthDate)->setFocus();
        qobject_cast<QLineEdit *>(form().editor(Field::BirthDate))->clear();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clients().size(), 1);
        QVERIFY(kept().isEmpty());
    }

    void aFormThatWasClosedStaysClosedWithItsText()
    {
        show();
        m_page->addClient();
        type(u"Mateo"_s);
        press(Qt::Key_Escape);
        m_page.reset();
        m_fixture->reopen();
        show();
        QVERIFY(!m_page->isAdding());
        m_page->addClient();
        QCOMPARE(qobject_cast<QLineEdit *>(form().editor(Field::Name))->text(), u"Mateo"_s);
    }

    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays()
    {
        show();
        m_page->addClient();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form().field(Field::Name)->hasError());
        QCOMPARE(QApplication::focusWidget(), form().editor(Field::Name));
        type(u"Abril"_s);
        form().editor(Field::BirthDate)->setFocus();
        type(u"2/29/2021"_s);
        form().editor(Field::Email)->setFocus();
        type(u"not an address"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_page->isAdding());
        QVERIFY(!form().field(Field::Name)->hasError());
        QVERIFY(form().field(Field::BirthDate)->hasError());
        QVERIFY(form().field(Field::Email)->error().contains(u"name@example.com"_s));
        QVERIFY(clients().isEmpty());
        QCOMPARE(qobject_cast<QLineEdit *>(form().editor(Field::BirthDate))->text(), u"2/29/2021"_s);
        // Escape keeps it for later.
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isAdding());
        m_page->addClient();
        QCOMPARE(qobject_cast<QLineEdit *>(form().editor(Field::Name))->text(), u"Abril"_s);
    }

    void onlyTheNameIsNeeded()
    {
        show();
        m_page->addClient();
        type(u"Wren"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clients().size(), 1);
        // The form is empty for the next one.
        m_page->addClient();
        QVERIFY(qobject_cast<QLineEdit *>(form().editor(Field::Name))->text().isEmpty());
    }

    void arrowsMoveBetweenTheCards()
    {
        for (const auto &name : {u"Abril"_s, u"Mateo"_s, u"Sofía"_s, u"Theo"_s})
            m_fixture->addClient(name);
        show();
        m_page->focusCards();
        ClientCardView *cards = m_page->cards();
        QCOMPARE(cards->currentIndex().row(), 0);
        press(Qt::Key_Right);
        QCOMPARE(cards->currentIndex().row(), 1);
        press(Qt::Key_Down);
        QVERIFY(cards->currentIndex().row() > 1);
        press(Qt::Key_Home);
        QCOMPARE(cards->currentIndex().row(), 0);
    }

    void theGridKeepsItsColumnsAtEveryWidth()
    {
        for (int i = 0; i < 9; ++i)
            m_fixture->addClient(u"Client %1"_s.arg(i));
        show();
        ClientCardView *cards = m_page->cards();
        for (const int width : {792, 1232, 1392}) {
            m_page->resize(width, 700);
            QTest::qWait(20);
            const int columns = ClientCardGeometry::columns(cards->width() - 11);
            const QModelIndex last = cards->model()->index(columns - 1, 0);
            QCOMPARE(cards->visualRect(last).top(), cards->visualRect(cards->model()->index(0, 0)).top());
            QVERIFY(cards->viewport()->rect().right() >= cards->visualRect(last).right());
        }
    }

    void oneClickOpensTheSessions()
    {
        const ClientId client = m_fixture->addClient(u"Mateo"_s).id;
        show();
        QSignalSpy chosen(m_page.get(), &ClientsPage::clientChosen);
        ClientCardView *cards = m_page->cards();
        const ClientCardGeometry geometry {cards->visualRect(cards->model()->index(0, 0))};
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, geometry.view(80).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ClientId>(), client);
    }

    void theMenuOfACardArchivesAndRestores()
    {
        const ClientId client = m_fixture->addClient(u"Mateo"_s).id;
        m_fixture->addClient(u"Sofía"_s);
        show();
        m_page->focusCards();
        const auto chooseState = [this] {
            QContextMenuEvent keys(QContextMenuEvent::Keyboard, QPoint(), QPoint(), Qt::NoModifier);
            QCoreApplication::sendEvent(m_page->cards()->viewport(), &keys);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            // The last one deletes.
            QTest::keyClick(menu, Qt::Key_Up);
            QTest::keyClick(menu, Qt::Key_Up);
            QTest::keyClick(menu, Qt::Key_Return);
        };
        chooseState();
        QCOMPARE(clients().size(), 1);
        QCOMPARE(clients(ClientState::Archived).constFirst().client.id, client);
        QCOMPARE(m_page->clients().rowCount(), 1);
        m_fixture->open().changes().undo();
        QCOMPARE(m_page->clients().rowCount(), 2);
        m_fixture->open().changes().redo();
        m_page->clients().setState(ClientState::Archived);
        m_page->cards()->selectClient(client);
        chooseState();
        QCOMPARE(clients().size(), 2);
    }

    void archivingSaysSoAndOffersTheWayBack()
    {
        const ClientId client = m_fixture->addClient(u"Mateo Luna"_s).id;
        const ClientId other = m_fixture->addClient(u"Sofía Otero"_s).id;
        show();
        m_page->focusCards();
        Q_EMIT m_page->cards()->stateRequested(client, ClientState::Archived);
        QVERIFY(m_page->messages()->isVisible());
        QVERIFY(m_page->messages()->text().contains(u"Mateo Luna"_s));
        QVERIFY(m_page->messages()->text().contains(u"archived"_s));
        QTest::mouseClick(m_page->messages()->actionButton(), Qt::LeftButton);
        QCOMPARE(clients().size(), 2);
        QVERIFY(!m_page->messages()->isVisible());
        QCOMPARE(m_page->cards()->currentClient(), client);

        // The offer is of the last step alone.
        Q_EMIT m_page->cards()->stateRequested(client, ClientState::Archived);
        Q_EMIT m_page->cards()->stateRequested(other, ClientState::Archived);
        QVERIFY(m_page->messages()->text().contains(u"Sofía Otero"_s));
        m_fixture->open().changes().undo();
        QVERIFY(!m_page->messages()->isVisible());
        QCOMPARE(clients().size(), 1);

        m_page->clients().setState(ClientState::Archived);
        Q_EMIT m_page->cards()->stateRequested(client, ClientState::Active);
        QVERIFY(m_page->messages()->text().contains(u"restored"_s));
        QTest::mouseClick(m_page->messages()->actionButton(), Qt::LeftButton);
        QCOMPARE(clients(ClientState::Archived).size(), 1);
    }

    void whenAllAreArchivedThePageSaysSoAndLeadsToThem()
    {
        const ClientId client = m_fixture->addClient(u"Mateo Luna"_s).id;
        show();
        m_page->focusCards();
        Q_EMIT m_page->cards()->stateRequested(client, ClientState::Archived);
        auto *button = m_page->emptyState()->actionButton();
        QVERIFY(button->isVisible());
        QVERIFY2(!button->text().contains(u"first client"_s), qPrintable(button->text()));
        QVERIFY2(button->hasFocus(), "the keyboard goes on to what can be done");
        press(Qt::Key_Space);
        QCOMPARE(m_page->clients().state(), ClientState::Archived);
        QCOMPARE(m_page->clients().rowCount(), 1);
        QVERIFY(m_page->cards()->hasFocus());
        // The figures of the practice are there all the while.
        QVERIFY(m_page->findChild<FiguresRow *>()->isVisible());
        m_fixture->open().changes().undo();
        QVERIFY(m_page->emptyState()->isVisible());
    }

    void enterInALineAddsTheClient()
    {
        show();
        m_page->addClient();
        press(Qt::Key_Return);
        QVERIFY(form().field(Field::Name)->hasError());
        QCOMPARE(QApplication::focusWidget(), form().editor(Field::Name));
        type(u"Wren"_s);
        press(Qt::Key_Tab);
        type(u"31/31/2020"_s);
        form().editor(Field::Phone)->setFocus();
        press(Qt::Key_Enter);
        QVERIFY(m_page->isAdding());
        QVERIFY(!form().field(Field::Name)->hasError());
        QVERIFY(form().field(Field::BirthDate)->hasError());
        QCOMPARE(QApplication::focusWidget(), form().editor(Field::BirthDate));
        qobject_cast<QLineEdit *>(form().editor(Field::BirthDate))->clear();
        // The list of languages is a field of one choice too.
        form().editor(Field::Language)->setFocus();
        press(Qt::Key_Return);
        QVERIFY(!m_page->isAdding());
        QCOMPARE(clients().size(), 1);
    }

    void searchingFindsNamesAndPhonesAndSaysWhenNothingMatches()
    {
        m_fixture->addClient(u"Mateo Núñez"_s);
        m_fixture->addClient(u"Sofía"_s);
        show();
        m_page->focusSearch();
        type(u"nunez"_s);
        QTRY_COMPARE(m_page->clients().rowCount(), 1);
        m_fixture->addClient(u"Søren Ægirsson"_s);
        m_page->focusSearch();
        type(u"soren aeg"_s);
        QTRY_COMPARE(m_page->clients().search(), u"soren aeg"_s);
        QCOMPARE(m_page->clients().rowCount(), 1);
        type(u"zzz"_s);
        QTRY_COMPARE(m_page->clients().rowCount(), 0);
        QVERIFY(m_page->emptyState()->isVisible());
        QTest::mouseClick(m_page->emptyState()->actionButton(), Qt::LeftButton);
        QCOMPARE(m_page->clients().rowCount(), 3);
        QVERIFY(m_page->cards()->isVisible());
    }

    void enterInTheSearchOpensTheOneClientThatWasMeant()
    {
        const ClientId client = m_fixture->addClient(u"Mateo Núñez"_s).id;
        m_fixture->addClient(u"Sofía"_s);
        show();
        QSignalSpy chosen(m_page.get(), &ClientsPage::clientChosen);
        m_page->focusSearch();
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(m_page->cards()->hasFocus());
        m_page->focusSearch();
        type(u"nunez"_s);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ClientId>(), client);
    }

    void everyControlHasAName()
    {
        m_fixture->addClient(u"Mateo"_s);
        show();
        QCOMPARE(namelessControls(*m_page), QString());
        m_page->addClient();
        QCOMPARE(namelessControls(*m_page), QString());
    }
};

QTEST_MAIN(ClientsPageTest)
#include "tst_clientspage.moc"
