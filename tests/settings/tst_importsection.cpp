#include "PracticeBench.h"

#include "BackgroundJob.h"
#include "BusyLine.h"
#include "ChoiceField.h"
#include "ClientRepository.h"
#include "FileDialogs.h"
#include "ImportForm.h"
#include "ImportSection.h"
#include "MessageBar.h"
#include "SegmentedControl.h"
#include "SessionRepository.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

class ChosenFile final : public FileDialogs
{
public:
    ChosenFile() { FileDialogs::replace(this); }
    ~ChosenFile() override { FileDialogs::replace(nullptr); }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }

    QString path;
};

const QByteArray someClients = "Name,Birth date,Email\n"
                               "Ana Prueba,2/29/2016,ana@example.org\n"
                               "Eva Prueba,3/14/2017,\n"
                               "Ana Prueba,2/29/2016,\n"
                               "Óscar Ficción,31/31/2016,\n";
const QByteArray someSessions = "Paciente;Fecha;Hora;Servicio;Estado\n"
                                "Ana Prueba;4/5/2026;15:00;Musicoterapia;Realizada\n"
                                "Ana Prueba;25/5/2026;15:00;Musicoterapia;Cancelada\n";
const QByteArray aCalendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Made up//EN\r\n"
                             "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:ABA: Ana Prueba\r\n"
                             "DTSTART:20260504T150000Z\r\nDTEND:20260504T160000Z\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nUID:2\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Dentist\r\n"
                             "DTSTART:20260505T150000Z\r\nDTEND:20260505T160000Z\r\nEND:VEVENT\r\n"
                             "END:VCALENDAR\r\n";

} // namespace

class ImportSectionTest : public QObject, private PracticeBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_section.reset();
        m_practice.reset();
    }
    void clientsComeAsTheirColumnsSay();
    void undoTakesAllOfItAgain();
    void sessionsBringTheirClientsAndServices();
    void theOrderOfDatesCanBeChosen();
    void aColumnThatIsMissingIsAskedFor();
    void aCalendarBringsSessionsOfWhoIsHere();
    void aRepetitionThatIsNotUnderstoodIsSaid();
    void whoIsNewInACalendarCanBeAdded();
    void whatIsNoTableIsSaidToBeNone();
    void escapeLeavesEverythingAsItWas();
    void aBackupTakesNothingIn();
    void theLanguageChangesWhatIsSaidAndKeepsWhatIsChosen();
    void leftEarlyItEndsItsWork();
    void cancelledMeanwhileItClosesWhole();
    void anotherFileTakesThePlaceOfTheFirst();
    void whatIsUndoneMeanwhileIsFollowed();
    void whatIsWrongOftenIsSaidOnce();

private:
    [[nodiscard]] Practice &practice() const { return m_practice->practice(); }
    [[nodiscard]] QList<ClientSummary> clients() const { return *practice().clients().summaries(ClientState::Active); }
    [[nodiscard]] QList<Session> sessions() const
    {
        SessionFilter filter;
        filter.order = SessionFilter::Order::OldestFirst;
        QList<SessionId> ids;
        const auto keys = practice().sessions().keys(filter);
        for (const SessionKey &key : *keys)
            ids.append(SessionId {key.id});
        return practice().sessions().find(std::span<const SessionId>(ids)).value();
    }
    void choose(const QByteArray &content, const QString &name = u"made-up.csv"_s)
    {
        m_dialogs.path = m_folder->filePath(name);
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QTest::mouseClick(m_section->chooseButton(), Qt::LeftButton);
        waitForPlan();
    }
    void waitForPlan() const { QTRY_VERIFY(!m_section->isBusy()); }
    void pick(ChoiceField *field, const QVariant &value)
    {
        field->setFocus();
        const int steps = field->findData(value) - field->currentIndex();
        QVERIFY(field->findData(value) >= 0);
        for (int step = 0; step < std::abs(steps); ++step)
            press(steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        waitForPlan();
    }
    [[nodiscard]] QString said() const { return m_section->summary()->text(); }

    ChosenFile m_dialogs;
    std::unique_ptr<ImportSection> m_section;
};

void ImportSectionTest::init()
{
    begin();
    m_section = show<ImportSection>();
}

void ImportSectionTest::clientsComeAsTheirColumnsSay()
{
    choose(someClients);
    QVERIFY(m_section->importButton()->isEnabled());
    QVERIFY2(said().contains(u"2 client"_s), qPrintable(said()));
    QVERIFY(said().contains(u"Ana Prueba"_s));
    QVERIFY(said().contains(u"Line 5: “31/31/2016”"_s));
    QVERIFY(clients().isEmpty());
    m_section->importButton()->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(clients().size(), 2);
    QCOMPARE(clients().constFirst().client.name, u"Ana Prueba"_s);
    QCOMPARE(clients().constFirst().client.birthDate, QDate(2016, 2, 29));
    QCOMPARE(clients().constFirst().client.email, u"ana@example.org"_s);
    QVERIFY(m_section->messages()->text().contains(u"2 client"_s));
    QVERIFY(!m_section->form()->isVisible());
    QVERIFY(m_section->chooseButton()->hasFocus());
    // Once more, there is nothing new in it.
    choose(someClients);
    QVERIFY(!m_section->importButton()->isEnabled());
    QVERIFY(said().contains(u"nothing to add"_s));
}

void ImportSectionTest::undoTakesAllOfItAgain()
{
    choose(someClients);
    QTest::mouseClick(m_section->importButton(), Qt::LeftButton);
    QCOMPARE(clients().size(), 2);
    QTest::mouseClick(m_section->messages()->actionButton(), Qt::LeftButton);
    QVERIFY(clients().isEmpty());
}

void ImportSectionTest::sessionsBringTheirClientsAndServices()
{
    const auto servicesBefore = services().size();
    choose(someSessions);
    QCOMPARE(m_section->form()->target()->current(), int(ImportTarget::Sessions));
    QVERIFY2(said().contains(u"1 client(s), 1 service(s), and 2 session(s)"_s), qPrintable(said()));
    QTest::mouseClick(m_section->importButton(), Qt::LeftButton);
    QCOMPARE(services().size(), servicesBefore + 1);
    const QList<Session> stored = sessions();
    QCOMPARE(stored.size(), 2);
    // 25/5/2026 tells how the dates are written.
    QCOMPARE(stored.at(0).start.day(), QDate(2026, 5, 4));
    QCOMPARE(stored.at(0).status, SessionStatus::Completed);
    QCOMPARE(stored.at(1).status, SessionStatus::Cancelled);
    QCOMPARE(stored.at(0).client, clients().constFirst().client.id);
    QCOMPARE(stored.at(0).service, services().constLast().id);
    QVERIFY(services().constLast().color.startsWith(u'#'));
}

void ImportSectionTest::theOrderOfDatesCanBeChosen()
{
    choose("Client,Date\nAna Prueba,4/5/2026 15:00\n");
    QVERIFY(said().contains(u"April 5, 2026"_s));
    pick(m_section->form()->dateOrder(), int(DateOrder::DayFirst));
    QVERIFY2(said().contains(u"May 4, 2026"_s), qPrintable(said()));
    pick(m_section->form()->status(), int(SessionStatus::NoShow));
    QTest::mouseClick(m_section->importButton(), Qt::LeftButton);
    QCOMPARE(sessions().constFirst().start.day(), QDate(2026, 5, 4));
    QCOMPARE(sessions().constFirst().status, SessionStatus::NoShow);
}

void ImportSectionTest::aColumnThatIsMissingIsAskedFor()
{
    choose("Quien,Cuando\nAna Prueba,2026-05-04 15:00\n");
    QVERIFY(!m_section->importButton()->isEnabled());
    QTest::mouseClick(m_section->form()->target()->segment(int(ImportTarget::Sessions)), Qt::LeftButton);
    QCOMPARE(m_section->form()->missing(), (QList<ImportField> {ImportField::Client, ImportField::Date}));
    pick(m_section->form()->column(ImportField::Client), 0);
    QVERIFY(!m_section->importButton()->isEnabled());
    pick(m_section->form()->column(ImportField::Date), 1);
    QVERIFY(m_section->importButton()->isEnabled());
    QTest::mouseClick(m_section->importButton(), Qt::LeftButton);
    QCOMPARE(sessions().size(), 1);
}

void ImportSectionTest::aCalendarBringsSessionsOfWhoIsHere()
{
    Client client;
    client.name = u"Ana Prueba"_s;
    const ClientId ana = practice().clients().add(client)->id;
    choose(aCalendar, u"made-up.ics"_s);
    QVERIFY(!m_section->form()->target()->isVisible());
    QVERIFY(said().contains(u"1 session"_s));
    QVERIFY(said().contains(u"Event 2: “Dentist”"_s));
    QTest::mouseClick(m_section->importButton(), Qt::LeftButton);
    QCOMPARE(sessions().size(), 1);
    QCOMPARE(sessions().constFirst().client, ana);
    QCOMPARE(sessions().constFirst().durationMinutes, 60);
    QCOMPARE(sessions().constFirst().start.epochSeconds,
             QDateTime(QDate(2026, 5, 4), QTime(15, 0), Qt::UTC).toSecsSinceEpoch());
}

void ImportSectionTest::aRepetitionThatIsNotUnderstoodIsSaid()
{
    QByteArray calendar = aCalendar;
    choose(calendar, u"made-up.ics"_s);
    QVERIFY(!said().contains(u"only the first date counts"_s));
    choose(calendar.replace("UID:2", "RRULE:FREQ=HOURLY\r\nUID:2"), u"made-up.ics"_s);
    QVERIFY2(said().contains(u"only the first date counts: Dentist."_s), qPrintable(said()));
}

void ImportSectionTest::whoIsNewInACalendarCanBeAdded()
{
    choose(aCalendar, u"made-up.ics"_s);
    QVERIFY(!m_section->importButton()->isEnabled());
    m_section->form()->addsUnknown()->setFocus();
    press(Qt::Key_Space);
    waitForPlan();
    QTest::mouseClick(m_section->importButton(), Qt::LeftButton);
    QCOMPARE(clients().size(), 2);
}

void ImportSectionTest::whatIsNoTableIsSaidToBeNone()
{
    choose(QByteArray("PK\x03\x04", 4) + QByteArray(1000, 'x'), u"book.xlsx"_s);
    QCOMPARE(m_section->messages()->kind(), MessageBar::Kind::Error);
    QVERIFY(m_section->messages()->text().contains(u"CSV"_s));
    QVERIFY(!m_section->form() || !m_section->form()->isVisible());
    m_dialogs.path = m_folder->filePath(u"gone.csv"_s);
    QTest::mouseClick(m_section->chooseButton(), Qt::LeftButton);
    waitForPlan();
    QVERIFY(m_section->messages()->text().contains(u"gone.csv"_s));
}

void ImportSectionTest::escapeLeavesEverythingAsItWas()
{
    choose(someClients);
    m_section->form()->column(ImportField::Email)->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!m_section->form()->isVisible());
    QVERIFY(m_section->chooseButton()->hasFocus());
    QVERIFY(clients().isEmpty());
    QVERIFY(said().isEmpty());
    QVERIFY(!m_practice->changes().canUndo());
}

void ImportSectionTest::aBackupTakesNothingIn()
{
    m_section.reset();
    const QString path = practice().path();
    m_practice.reset();
    PracticeOptions reading = options();
    reading.readOnly = true;
    m_practice = std::make_unique<OpenPractice>(*Practice::openWithKey(path, m_key.clone(), reading));
    m_section = show<ImportSection>();
    QVERIFY(!m_section->chooseButton()->isEnabled());
}

void ImportSectionTest::theLanguageChangesWhatIsSaidAndKeepsWhatIsChosen()
{
    choose(someClients);
    pick(m_section->form()->column(ImportField::Email), -1);
    QVERIFY2(said().contains(u"Mar 14, 2017"_s), qPrintable(said()));
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Mexico));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_section.get(), &change);
    QApplication::sendEvent(m_section->form(), &change);
    QVERIFY2(said().contains(u"14 mar 2017"_s), qPrintable(said()));
    QVERIFY(!m_section->form()->mapping().has(ImportField::Email));
    QCOMPARE(m_section->form()->column(ImportField::Email)->currentData().toInt(), -1);
    QCOMPARE(m_section->form()->column(ImportField::Name)->currentData().toInt(), 0);
}

void ImportSectionTest::cancelledMeanwhileItClosesWhole()
{
    choose(someClients);
    QTest::mouseClick(m_section->form()->target()->segment(int(ImportTarget::Sessions)), Qt::LeftButton);
    QTest::mouseClick(m_section->form()->target()->segment(int(ImportTarget::Clients)), Qt::LeftButton);
    QVERIFY(m_section->isBusy());
    m_section->busy()->cancelButton()->click();
    QVERIFY(!m_section->isBusy());
    QVERIFY(!m_section->form()->isVisible());
    QVERIFY(!m_section->importButton()->isVisible());
    choose(someClients);
    QVERIFY(m_section->importButton()->isEnabled());
}

void ImportSectionTest::anotherFileTakesThePlaceOfTheFirst()
{
    choose(someClients);
    QTest::mouseClick(m_section->form()->target()->segment(int(ImportTarget::Sessions)), Qt::LeftButton);
    choose(someSessions, u"other.csv"_s);
    QVERIFY2(said().contains(u"2 session"_s), qPrintable(said()));
    QVERIFY(!said().contains(u"Eva"_s));
}

void ImportSectionTest::whatIsUndoneMeanwhileIsFollowed()
{
    choose("Name\nAna Prueba\n");
    QTest::mouseClick(m_section->importButton(), Qt::LeftButton);
    choose(someSessions);
    QVERIFY(!said().contains(u"1 client"_s));
    m_practice->changes().undo();
    waitForPlan();
    QVERIFY2(said().contains(u"1 client"_s), qPrintable(said()));
    QTest::mouseClick(m_section->importButton(), Qt::LeftButton);
    QCOMPARE(sessions().size(), 2);
    QCOMPARE(clients().size(), 1);
}

void ImportSectionTest::whatIsWrongOftenIsSaidOnce()
{
    QByteArray rows = "Client,Date,Status\n";
    for (int day = 1; day <= 9; ++day)
        rows += "Ana Prueba,2026-05-0" + QByteArray::number(day) + " 10:00,perhaps\n";
    choose(rows + "Ana Prueba,soon,done\n");
    QCOMPARE(said().count(u"perhaps"_s), 1);
    QVERIFY(said().contains(u"8 more"_s));
    QVERIFY(said().contains(u"soon"_s));
}

void ImportSectionTest::leftEarlyItEndsItsWork()
{
    QByteArray many = "Name\n";
    for (int row = 0; row < 20'000; ++row)
        many += "Ana Prueba " + QByteArray::number(row) + '\n';
    m_dialogs.path = m_folder->filePath(u"many.csv"_s);
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(many);
    file.close();
    QTest::mouseClick(m_section->chooseButton(), Qt::LeftButton);
    QVERIFY(m_section->isBusy());
    const auto *job = m_section->findChild<BackgroundJob *>();
    QVERIFY(job && job->isRunning());
    m_section.reset();
    // What was begun writes nothing, and is not heard of again.
    QTest::qWait(50);
    QVERIFY(clients().isEmpty());
    QVERIFY(!m_practice->changes().canUndo());
}

QTEST_MAIN(ImportSectionTest)
#include "tst_importsection.moc"
