#include "ChoiceField.h"
#include "ClientBadge.h"
#include "ClientHead.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "DeleteClientPanel.h"
#include "FormField.h"
#include "HoldPanel.h"
#include "MessageBar.h"
#include "PracticeSettingsRepository.h"
#include "RetentionRepository.h"
#include "TypingPause.h"
#include "UiFixture.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// A client's record is put on hold on the client's page, and the hold lifted.
class ClientHoldTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ClientPage> m_page;
    ClientId m_client;

    [[nodiscard]] HoldPanel *panel() const { return m_page->hold(); }
    [[nodiscard]] std::optional<RecordHold> hold() const
    {
        return m_fixture->practice().retention().hold(m_client).value();
    }
    [[nodiscard]] const ClientBadge *badge() const { return m_page->findChild<ClientBadge *>(u"onHold"_s); }
    void showPage()
    {
        m_page.reset();
        m_page = std::make_unique<ClientPage>(m_fixture->open());
        m_page->resize(1000, 700);
        showActive(*m_page);
        m_page->showClient(m_client);
    }
    void place(const QString &reason) const
    {
        m_page->changeHold();
        panel()->reason()->setFocus();
        QTest::keyClicks(panel()->reason(), reason);
        QTest::keyClick(panel()->reason(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_page.reset();
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        showPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theMenuOffersIt()
    {
        const auto *menu = m_page->head()->findChild<QMenu *>();
        const auto find = [menu](const QString &text) {
            const auto actions = menu->actions();
            return std::any_of(actions.begin(), actions.end(),
                               [&text](const QAction *action) { return action->text() == text; });
        };
        QVERIFY(find(u"Put on hold…"_s));
        place(u"Case 77"_s);
        QVERIFY(find(u"Lift the hold"_s));
        QVERIFY(!find(u"Put on hold…"_s));
    }

    void aHoldIsPlacedByKeysAndShownInTheHead()
    {
        QVERIFY(!badge()->isVisible());
        m_page->changeHold();
        QVERIFY(panel()->isVisible() && panel()->kind()->hasFocus());
        QTest::keyClick(panel()->kind(), Qt::Key_Down);
        QTest::keyClick(panel()->kind(), Qt::Key_Tab);
        QVERIFY(panel()->reason()->hasFocus());
        QTest::keyClicks(panel()->reason(), u"Board, case 12"_s);
        QTest::keyClick(panel()->reason(), Qt::Key_Return);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(hold()->kind, HoldKind::Complaint);
        QCOMPARE(hold()->reason, u"Board, case 12"_s);
        QVERIFY(badge()->isVisible());
        QVERIFY(badge()->accessibleDescription().contains(u"Board, case 12"_s));
        QVERIFY(m_page->messages()->text().contains(u"Mateo Luna"_s));
        // Taking it back is one press away.
        m_page->messages()->actionButton()->click();
        QVERIFY(!hold());
        QVERIFY(!badge()->isVisible());
    }

    void aHoldWithoutAReasonIsRefused()
    {
        m_page->changeHold();
        panel()->placeButton()->click();
        QVERIFY(panel()->reasonField()->hasError());
        QVERIFY(panel()->isVisible() && panel()->reason()->hasFocus());
        QVERIFY(!hold());
    }

    void whatIsTypedIsThereAgain()
    {
        m_page->changeHold();
        panel()->kind()->setCurrentIndex(2);
        panel()->reason()->setFocus();
        QTest::keyClicks(panel()->reason(), u"The mother ask"_s);
        QTest::qWait(TypingPause::atLatest + TypingPause::pause);
        showPage();
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->reason()->text(), u"The mother ask"_s);
        QCOMPARE(HoldKind(panel()->kind()->currentData().toInt()), HoldKind::Request);
        QTest::keyClick(panel()->reason(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        showPage();
        QVERIFY(!panel()->isVisible());
        m_page->changeHold();
        QVERIFY(panel()->reason()->text().isEmpty());
    }

    void anotherClientsPageHasNoneOfIt()
    {
        const ClientId other = m_fixture->addClient(u"Zoë Núñez"_s).id;
        m_page->changeHold();
        panel()->reason()->setFocus();
        QTest::keyClicks(panel()->reason(), u"Case 77"_s);
        QVERIFY(m_page->showClient(other));
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->showClient(m_client));
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->reason()->text(), u"Case 77"_s);
    }

    void aHoldIsLiftedAndThatIsTakenBack()
    {
        place(u"Case 77"_s);
        m_page->changeHold();
        QVERIFY(!hold());
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->messages()->text().contains(u"lifted"_s));
        m_fixture->open().changes().undo();
        QVERIFY(hold());
        QVERIFY(badge()->isVisible());
    }

    void aClientOnHoldIsNotDeleted()
    {
        place(u"Case 77"_s);
        m_page->beginDeletion();
        QVERIFY(m_page->deletion()->retention().contains(u"Case 77"_s));
        QVERIFY(!m_page->deletion()->deleteButton()->isEnabled());
        QVERIFY(!m_page->deletion()->nameField()->isEnabled());
        QVERIFY(m_page->deletion()->cancelButton()->hasFocus());
        // Once it is lifted, the question is the usual one.
        QVERIFY(m_fixture->open().retentionChanges().liftHold(m_client));
        QVERIFY(m_page->deletion()->deleteButton()->isEnabled());
        QVERIFY(m_page->deletion()->retention().isEmpty());
    }

    void aClientWhoIsGoneLeavesNothingBehind()
    {
        m_page->changeHold();
        panel()->reason()->setFocus();
        QTest::keyClicks(panel()->reason(), u"Case 77"_s);
        QVERIFY(m_page->flush());
        const QString draft = u"hold:%1"_s.arg(m_client.value);
        QVERIFY(!m_fixture->practice().settings().state(draft).isEmpty());
        QVERIFY(m_fixture->open().clientChanges().remove(m_client));
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_fixture->practice().settings().state(draft).isEmpty());
        m_page.reset();
        QVERIFY(m_fixture->practice().settings().state(draft).isEmpty());
    }
};

QTEST_MAIN(ClientHoldTest)
#include "tst_clienthold.moc"
