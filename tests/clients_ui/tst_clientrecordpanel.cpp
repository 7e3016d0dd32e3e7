#include "ActivityRepository.h"
#include "ClientHead.h"
#include "ClientPage.h"
#include "ClientRecordPanel.h"
#include "ClientRepository.h"
#include "DeleteClientPanel.h"
#include "FileDialogs.h"
#include "MessageBar.h"
#include "NewPassphraseFields.h"
#include "PassphraseField.h"
#include "PdfFields.h"
#include "PeriodReportRepository.h"
#include "UiFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Answers every file chooser with one path.
class OnePath final : public FileDialogs
{
public:
    OnePath() { replace(this); }
    ~OnePath() override { replace(nullptr); }
    Q_DISABLE_COPY_MOVE(OnePath)

    QString saveFile(QWidget *, const QString &, const QString &suggestedName, const QString &) override
    {
        suggested = suggestedName;
        return path;
    }

    QString path;
    QString suggested;
};

} // namespace

/// A client's whole record, from the client's page.
class ClientRecordPanelTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    OnePath m_dialogs;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ClientPage> m_page;
    Client m_client;

    [[nodiscard]] ClientRecordPanel *panel() const { return m_page->record(); }
    [[nodiscard]] ActivityEntry latest() const { return m_fixture->practice().activity().latest(1)->constFirst(); }
    void openByMenu() const
    {
        auto *more = m_page->head()->findChildren<QToolButton *>().constLast();
        QTest::mouseClick(more, Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    void save() const
    {
        QTest::mouseClick(panel()->saveButton(), Qt::LeftButton);
        panel()->waitUntilWritten();
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(m_dialogs.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_page.reset();
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo/Luna"_s);
        for (int day = 1; day < 30; ++day)
            (void)m_fixture->addSession(m_fixture->session(m_client.id, -day, SessionStatus::Completed));
        m_dialogs.path = m_folder.filePath(u"record.pdf"_s);
        QFile::remove(m_dialogs.path);
        m_page = std::make_unique<ClientPage>(m_fixture->open());
        m_page->resize(1100, 800);
        showActive(*m_page);
        m_page->showClient(m_client.id);
    }
    void cleanup() { m_page.reset(); }

    void itIsInTheMenuAndEscapeClosesIt()
    {
        QVERIFY(!panel()->isVisible());
        openByMenu();
        QVERIFY(panel()->isVisible());
        QVERIFY(panel()->saveButton()->hasFocus());
        QTest::keyClick(panel()->saveButton(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->isVisible());
    }

    void itIsWrittenAndLogged()
    {
        openByMenu();
        save();
        QVERIFY(written().startsWith("%PDF-"));
        QVERIFY(m_dialogs.suggested.contains(u"Mateo_Luna"_s));
        QVERIFY(panel()->messages()->text().contains(u"not encrypted"_s));
        QCOMPARE(latest().kind, ActivityKind::RecordExported);
        QCOMPARE(latest().client, std::optional(m_client.id));
        QCOMPARE(latest().after, u"pdf, 29"_s);
    }

    void privateNotesAndAPasswordAreAskedForEachTime()
    {
        openByMenu();
        QTest::mouseClick(panel()->privateNotes(), Qt::LeftButton, {},
                          QPoint(8, panel()->privateNotes()->height() / 2));
        QVERIFY(panel()->privateNotes()->isChecked());
        panel()->pdf()->protection()->setChecked(true);
        for (PassphraseField *field : panel()->pdf()->password()->findChildren<PassphraseField *>())
            field->setText(u"seven quiet herons fly"_s);
        save();
        QVERIFY(written().contains("/Encrypt"));
        QVERIFY(panel()->messages()->text().contains(u"password alone"_s));
        QCOMPARE(latest().after, u"pdf, 29, private notes, password"_s);
        QTest::mouseClick(panel()->closeButton(), Qt::LeftButton);
        openByMenu();
        QVERIFY(!panel()->privateNotes()->isChecked());
        QVERIFY(!panel()->pdf()->protection()->isChecked());
    }

    void aPasswordThatIsMissingIsSaid()
    {
        openByMenu();
        panel()->pdf()->protection()->setChecked(true);
        QTest::mouseClick(panel()->saveButton(), Qt::LeftButton);
        QVERIFY(!panel()->isRunning());
        QVERIFY(written().isEmpty());
    }

    void whatIsCancelledLeavesTheFileThatWasThere()
    {
        QFile before(m_dialogs.path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") > 0);
        before.close();
        openByMenu();
        QTest::mouseClick(panel()->saveButton(), Qt::LeftButton);
        QVERIFY(panel()->isRunning());
        QVERIFY(panel()->cancelButton()->hasFocus());
        QTest::keyClick(panel()->cancelButton(), Qt::Key_Escape);
        panel()->waitUntilWritten();
        QCOMPARE(written(), QByteArray("before"));
        QVERIFY(latest().kind != ActivityKind::RecordExported);
        QVERIFY(panel()->isVisible());
        QVERIFY(panel()->saveButton()->isVisible());
    }

    void aPlaceThatCannotBeWrittenToIsSaid()
    {
        m_dialogs.path = m_folder.filePath(u"no/such/record.pdf"_s);
        openByMenu();
        save();
        QCOMPARE(panel()->messages()->kind(), MessageBar::Kind::Error);
        QVERIFY(latest().kind != ActivityKind::RecordExported);
    }

    void itIsOfferedBeforeADeletion()
    {
        PeriodReport report;
        report.client = m_client.id;
        report.from = QDate(2026, 8, 1);
        report.to = QDate(2026, 10, 31);
        QVERIFY(m_fixture->practice().periodReports().store(report));
        m_page->beginDeletion();
        QVERIFY(m_page->deletion()->consequences().contains(u"1 progress report"_s));
        QTest::mouseClick(m_page->deletion()->recordButton(), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QVERIFY(m_page->isDeleting());
        QTest::mouseClick(panel()->saveButton(), Qt::LeftButton);
        // While it is being written nobody is deleted.
        m_page->deletion()->nameField()->setText(m_client.name);
        m_page->deletion()->nameField()->setFocus();
        QTest::keyClick(m_page->deletion()->nameField(), Qt::Key_Return);
        QVERIFY(m_fixture->practice().clients().find(m_client.id));
        panel()->waitUntilWritten();
        QVERIFY(written().startsWith("%PDF-"));
        QTest::mouseClick(panel()->closeButton(), Qt::LeftButton);
        QVERIFY(m_page->deletion()->recordButton()->hasFocus());
    }

    void whoGoesWhileItIsWrittenWaitsForIt()
    {
        openByMenu();
        QTest::mouseClick(panel()->saveButton(), Qt::LeftButton);
        m_page.reset();
        // Whole and logged, or neither.
        QCOMPARE(written().startsWith("%PDF-"), latest().kind == ActivityKind::RecordExported);
    }

    void everythingHasAName()
    {
        openByMenu();
        panel()->pdf()->protection()->setChecked(true);
        QCOMPARE(namelessControls(*panel()), QString());
    }
};

QTEST_MAIN(ClientRecordPanelTest)
#include "tst_clientrecordpanel.moc"
