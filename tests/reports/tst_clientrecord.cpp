#include "ActivityRepository.h"
#include "ClientRecord.h"
#include "ClientRepository.h"
#include "PeriodReportRepository.h"
#include "PlanRepository.h"
#include "PopplerTool.h"
#include "SessionRepository.h"
#include "SigningFixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// A client's whole record as one file.
class ClientRecordTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static ClientRecordOptions optionsFor(const SigningFixture &fixture)
    {
        ClientRecordOptions options;
        options.client = fixture.client;
        options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        options.paper = QPageSize::Letter;
        return options;
    }

    static QString text(const SigningFixture &fixture, const ClientRecordOptions &options)
    {
        const QString path = QDir(fixture.parentPath()).filePath(u"record.pdf"_s);
        if (!writeClientRecordFile(fixture.practice(), options, path))
            return {};
        return PopplerRun::of(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).output.simplified();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed (Debian: poppler-utils): the PDF cannot be read back.");
    }

    void everythingOfTheClientIsInIt()
    {
        SigningFixture fixture;
        Client client = *fixture.practice().clients().find(fixture.client);
        client.phone = u"555 0134"_s;
        client.privateNotes = u"A secret of the profile"_s;
        QVERIFY(fixture.practice().clients().update(client));
        TargetBehavior behavior;
        behavior.name = u"Made-up humming"_s;
        behavior.definition = u"Any sound with closed lips."_s;
        QVERIFY(fixture.practice().plans().write(
            fixture.client,
            {.stored = {PlanHistory::begun(fixture.client, behavior, QDate(2026, 1, 5))}, .removed = {}},
            ActivityKind::PlanExtended));
        Session session = fixture.session;
        session.customerNotes = u"Bring a book"_s;
        session.privateNotes = u"A secret of the session"_s;
        QVERIFY(fixture.practice().sessions().update({session}, ActivityKind::NotesUpdated));
        fixture.sign(u"Mateo Luna clapped."_s);
        QVERIFY(fixture.notes().add(session.id, SigningFixture::addendum(u"Twice, in fact."_s)));
        const ClientId other = fixture.addClient(u"Somebody Else"_s).id;
        (void)fixture.addSession(other, fixture.clock.time, SessionStatus::Completed);

        PeriodReport report;
        report.client = fixture.client;
        report.from = QDate(2026, 8, 1);
        report.to = QDate(2026, 10, 31);
        report.introduction = u"Mateo began school."_s;
        QVERIFY(fixture.practice().periodReports().store(report));

        ClientRecordOptions options = optionsFor(fixture);
        const QString without = text(fixture, options);
        for (const QString &expected :
             {u"Client record"_s, u"Mateo Luna"_s, u"555 0134"_s, u"F84.0"_s, u"May 6, 2019"_s, u"Made-up humming"_s,
              u"Any sound with closed lips."_s, u"since Jan 5, 2026"_s, u"Bring a book"_s, u"Signed"_s,
              u"Mateo Luna clapped."_s, u"Twice, in fact."_s, u"Typing mistake"_s, u"Activity"_s, u"Profile created"_s,
              u"from Aug 1, 2026 to Oct 31, 2026"_s, u"Mateo began school."_s, u"Page 1 of 3"_s, u"Page 3 of 3"_s})
            QVERIFY2(without.contains(expected), qPrintable(expected + u"\n"_s + without));
        QVERIFY(!without.contains(u"secret"_s));
        QVERIFY(!without.contains(u"Somebody Else"_s));
        options.withPrivateNotes = true;
        const QString with = text(fixture, options);
        QVERIFY(with.contains(u"A secret of the profile"_s));
        QVERIFY(with.contains(u"A secret of the session"_s));
        QVERIFY(with.contains(u"with private notes"_s));
    }

    void sessionsAreInTheirOrderAndCounted()
    {
        SigningFixture fixture;
        for (int day = 2; day < 60; ++day)
            (void)fixture.addSession(fixture.client, fixture.clock.time.addDays(-day), SessionStatus::Cancelled);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QList<int> told;
        const auto written = writeClientRecord(fixture.practice(), optionsFor(fixture), buffer, [&told](int percent) {
            told.append(percent);
            return true;
        });
        QVERIFY(written);
        QCOMPARE(*written, 59);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 100);
        const QString all = text(fixture, optionsFor(fixture));
        QCOMPARE(all.count(u"Cancelled"_s) >= 58, true);
        // The one of which something was recorded has a page of its own.
        QCOMPARE(all.count(u"Session note"_s), 1);
        QVERIFY(all.contains(u"Draft — not signed"_s));
    }

    void cancellingLeavesNoFile()
    {
        SigningFixture fixture;
        const QString path = QDir(fixture.parentPath()).filePath(u"never.pdf"_s);
        const auto written =
            writeClientRecordFile(fixture.practice(), optionsFor(fixture), path, [](int) { return false; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void aPasswordProtectsIt()
    {
        SigningFixture fixture;
        ClientRecordOptions options = optionsFor(fixture);
        options.pdf = PdfForm::withPassword(SecretBytes::fromPassphrase(u"seven herons"_s));
        QVERIFY(text(fixture, options).isEmpty());
        const QString path = QDir(fixture.parentPath()).filePath(u"record.pdf"_s);
        QVERIFY(PopplerRun::of(u"pdftotext"_s, {u"-upw"_s, u"seven herons"_s, path, u"-"_s})
                    .output.contains(u"Mateo Luna"_s));
    }

    void itIsLogged()
    {
        SigningFixture fixture;
        ClientRecordOptions options = optionsFor(fixture);
        options.withPrivateNotes = true;
        options.pdf.isForArchive = true;
        QVERIFY(logClientRecord(fixture.practice(), options, 7));
        const ActivityEntry entry = fixture.practice().activity().latest(1)->constFirst();
        QCOMPARE(entry.kind, ActivityKind::RecordExported);
        QCOMPARE(entry.client, std::optional(fixture.client));
        QCOMPARE(entry.after, u"pdf, 7, private notes, pdf/a"_s);
    }

    void nobodyHasNoRecord()
    {
        SigningFixture fixture;
        ClientRecordOptions options = optionsFor(fixture);
        options.client = ClientId {99'999};
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto written = writeClientRecord(fixture.practice(), options, buffer);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::RecordNotFound);
    }
};

QTEST_MAIN(ClientRecordTest)
#include "tst_clientrecord.moc"
