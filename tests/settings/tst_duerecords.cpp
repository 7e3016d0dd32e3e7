#include "PracticeBench.h"

#include "ClientRepository.h"
#include "DueRecordsSection.h"
#include "MessageBar.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"
#include "SessionRepository.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// The settings without a desk for backups.
class Section final : public QWidget
{
public:
    explicit Section(OpenPractice &practice)
        : section(new DueRecordsSection(practice, nullptr, this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(section);
        column->addStretch();
    }
    DueRecordsSection *section;
};

} // namespace

class DueRecordsTest : public QObject, private PracticeBench
{
    Q_OBJECT

    std::unique_ptr<Section> m_widget;
    ClientId m_client;

    [[nodiscard]] DueRecordsSection &section() const { return *m_widget->section; }
    [[nodiscard]] DestructionPanel &panel() const { return *section().panel(); }
    [[nodiscard]] Practice &practice() const { return m_practice->practice(); }
    ClientId addArchived(const QString &name, QDate last)
    {
        Client client;
        client.name = name;
        client.state = ClientState::Archived;
        const ClientId id = practice().clients().add(client)->id;
        Session session;
        session.client = id;
        session.service = services().constFirst().id;
        session.calendar = calendars().constFirst().id;
        session.start = ZonedTime::fromWall(last, QTime(16, 0), practice().clock().zone());
        (void)practice().sessions().add({session});
        return id;
    }
    [[nodiscard]] bool isThere() const { return practice().clients().find(m_client).has_value(); }

private Q_SLOTS:
    void init()
    {
        begin();
        m_client = addArchived(u"Zoë Núñez"_s, {2015, 3, 4});
    }
    void cleanup()
    {
        m_widget.reset();
        m_practice.reset();
    }

    void whatIsPastItsPeriodIsListed()
    {
        (void)addArchived(u"Mateo Luna"_s, QDate::currentDate());
        m_widget = show<Section>();
        QCOMPARE(section().list()->count(), 1);
        const QString row = section().list()->item(0)->text();
        QVERIFY2(row.contains(u"Zoë Núñez"_s) && row.contains(u"1 session"_s), qPrintable(row));
        QVERIFY(section().state()->text().contains(u"1 record"_s));
        QVERIFY(section().destroyButton()->isEnabled());
        QVERIFY(!section().liftButton()->isVisible());
        QVERIFY(!section().list()->accessibleName().isEmpty());
    }

    void nothingIsListedWhereAllIsToBeKept()
    {
        QVERIFY(setRetentionYears(practice().settings(), 50));
        m_widget = show<Section>();
        QVERIFY(!section().list()->isVisible());
        QVERIFY(!section().destroyButton()->isVisible());
        QVERIFY(section().state()->text().contains(u"No record"_s));
        QVERIFY(setRetentionYears(practice().settings(), 5));
        QVERIFY(section().list()->isVisible());
    }

    void aRecordIsDestroyedByKeysAlone()
    {
        m_widget = show<Section>();
        section().list()->setFocus();
        press(Qt::Key_Tab);
        QVERIFY(section().destroyButton()->hasFocus());
        press(Qt::Key_Space);
        QVERIFY(panel().isVisible() && panel().nameField()->hasFocus());
        const QString said = panel().consequences();
        QVERIFY2(said.contains(u"1 session"_s), qPrintable(said));
        QVERIFY2(said.contains(u"cannot be undone"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Backups"_s), qPrintable(said));
        type(u"Zoe"_s);
        press(Qt::Key_Return);
        QVERIFY(isThere());
        QVERIFY(panel().confirmation()->hasError());
        panel().nameField()->selectAll();
        type(u"zoe nunez"_s);
        press(Qt::Key_Return);
        QVERIFY(!isThere());
        QVERIFY(!panel().isVisible());
        QVERIFY(!section().list()->isVisible());
        QVERIFY(section().messages()->text().contains(u"destroyed"_s));
        QVERIFY(!m_practice->changes().canUndo());
    }

    void escapeKeepsTheRecord()
    {
        m_widget = show<Section>();
        section().destroyButton()->click();
        type(u"zoe nunez"_s);
        press(Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        QVERIFY(section().list()->hasFocus());
        QVERIFY(isThere());
        section().destroyButton()->click();
        QVERIFY(panel().nameField()->text().isEmpty());
    }

    void whatIsOnHoldIsRefusedWithTheReason()
    {
        QVERIFY(m_practice->retentionChanges().placeHold({m_client, HoldKind::Legal, u"Case 77"_s, {}, {}}));
        m_widget = show<Section>();
        QVERIFY(section().list()->item(0)->text().contains(u"on hold"_s));
        QVERIFY(section().state()->text().contains(u"1 of them"_s));
        section().destroyButton()->click();
        QVERIFY(!panel().isVisible());
        QVERIFY(section().messages()->text().contains(u"Case 77"_s));
        QVERIFY(section().liftButton()->isVisible());
        section().liftButton()->click();
        QVERIFY(!section().liftButton()->isVisible());
        QVERIFY(!*practice().retention().hold(m_client));
        m_practice->changes().undo();
        QVERIFY(section().liftButton()->isVisible());
    }

    void aHoldThatIsPlacedMeanwhileClosesThePanel()
    {
        m_widget = show<Section>();
        section().destroyButton()->click();
        QVERIFY(m_practice->retentionChanges().placeHold({m_client, HoldKind::Legal, u"Case 77"_s, {}, {}}));
        QVERIFY(!panel().isVisible());
    }

    void whatHasNoNameIsConfirmedByAWord()
    {
        QVERIFY(m_practice->clientChanges().remove(m_client));
        m_widget = show<Section>();
        QVERIFY(section().list()->item(0)->text().contains(u"Deleted Client"_s));
        section().destroyButton()->click();
        type(u"zoe nunez"_s);
        press(Qt::Key_Return);
        QVERIFY(panel().confirmation()->hasError());
        panel().nameField()->selectAll();
        type(u"destroy"_s);
        press(Qt::Key_Return);
        QVERIFY(practice().sessions().keys({})->empty());
    }
};

QTEST_MAIN(DueRecordsTest)
#include "tst_duerecords.moc"
