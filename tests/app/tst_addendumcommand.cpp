#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "Program.h"
#include "ServiceRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "a quiet river";

NoteDraft saying(const QString &text)
{
    NoteSentence sentence;
    sentence.text = text;
    NoteDraft note;
    note.paragraphs = {{NoteSection::Opening, {sentence}}};
    return note;
}

} // namespace

/// Adding to a signed note from the command line.
class TestAddendumCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatStandardInputSaysIsSignedBelowTheNote();
    void aNoteThatIsNotSignedTakesNone();
    void nothingIsAddedWithoutAText_data();
    void nothingIsAddedWithoutAText();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void theHelpNamesIt();

private:
    [[nodiscard]] ProgramRun add(const QStringList &options, const QByteArray &text) const
    {
        return runProgram(QStringList {u"note"_s, m_path, u"--passphrase-file"_s, m_passphrase} + options, text);
    }
    [[nodiscard]] static QStringList of(SessionId id) { return {u"--session"_s, QString::number(id.value)}; }
    [[nodiscard]] std::unique_ptr<Practice> open() const
    {
        return std::move(Practice::open(m_path, SecretBytes::fromPassphrase(QString::fromUtf8(passphrase))).value());
    }
    [[nodiscard]] int addenda() const { return int(open()->signedNotes().find(m_signed).value()->addenda.size()); }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_passphrase;
    SessionId m_signed;
    SessionId m_unsigned;
};

void TestAddendumCommand::initTestCase()
{
    m_path = m_folder.filePath(u"notes.bitacora"_s);
    m_passphrase = m_folder.filePath(u"passphrase"_s);
    QFile file(m_passphrase);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(passphrase) > 0);
    file.close();
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto made = Practice::create(m_path, SecretBytes::fromPassphrase(QString::fromUtf8(passphrase)), options);
    QVERIFY(made);
    Practice &practice = **made;
    QVERIFY(practice.settings().setPractitioner({u"Julia Rivas"_s, u"RBT"_s, {}, {}}));
    Client client;
    client.name = u"Mateo Luna"_s;
    Session session;
    session.client = practice.clients().add(client)->id;
    session.service = practice.services().all()->constFirst().id;
    session.calendar = practice.calendars().all()->constFirst().id;
    session.start =
        ZonedTime::fromInstant(QDateTime(QDate(2026, 11, 17), QTime(21, 0), QTimeZone::utc()), "America/Bogota");
    session.status = SessionStatus::Completed;
    const auto stored = practice.sessions().add({session, session});
    QVERIFY(stored);
    m_signed = stored->at(0).id;
    m_unsigned = stored->at(1).id;
    QVERIFY(practice.signedNotes().sign(m_signed, saying(u"Calm."_s), {u"Julia Rivas"_s, u"RBT"_s}));
    QVERIFY(practice.sessionNotes().store(m_unsigned, saying(u"Loud."_s)));
}

void TestAddendumCommand::whatStandardInputSaysIsSignedBelowTheNote()
{
    const ProgramRun done =
        add(of(m_signed) + QStringList {u"--addendum"_s, u"Correction"_s, u"--reason"_s, u" Counted again "_s},
            "Eran “ocho” veces.\nMateo Luna lo vio.\n");
    QCOMPARE(done.errors, QByteArray());
    QCOMPARE(done.status, 0);
    QVERIFY2(done.output.contains("Calm."), done.output.constData());
    QVERIFY2(done.output.contains("Correction (Counted again)\nEran “ocho” veces.\nMateo Luna lo vio.\nSigned by "
                                  "Julia Rivas, RBT"),
             done.output.constData());
    const auto practice = open();
    const SignedNote note = practice->signedNotes().find(m_signed).value().value();
    QCOMPARE(note.text, u"Calm."_s);
    QCOMPARE(note.addenda.size(), 1);
    QCOMPARE(note.addenda.constFirst().type, AddendumType::Correction);
    QCOMPARE(note.addenda.constFirst().reason, u"Counted again"_s);
    QCOMPARE(note.addenda.constFirst().text, u"Eran “ocho” veces.\nMateo Luna lo vio."_s);
    QCOMPARE(note.addenda.constFirst().signature.signer, (Signer {u"Julia Rivas"_s, u"RBT"_s}));
    QVERIFY(practice->verify()->isSound());
    const auto log = practice->activity().page({}, 10).value();
    QVERIFY(std::any_of(log.begin(), log.end(), [this](const ActivityEntry &entry) {
        return entry.kind == ActivityKind::AddendumSigned && entry.session == m_signed;
    }));
}

void TestAddendumCommand::aNoteThatIsNotSignedTakesNone()
{
    const ProgramRun done =
        add(of(m_unsigned) + QStringList {u"--addendum"_s, u"late-entry"_s, u"--reason"_s, u"Forgotten"_s}, "More.");
    QCOMPARE(done.status, 1);
    QVERIFY2(done.saysOneLine(), done.errors.constData());
    QCOMPARE(open()->sessionNotes().find(m_unsigned).value()->text(), u"Loud."_s);
}

void TestAddendumCommand::nothingIsAddedWithoutAText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \n\t");
    QTest::newRow("no UTF-8") << QByteArray("Fue \xE1gil.");
    QTest::newRow("too long") << QByteArray(20'001, 'x');
    QTest::newRow("much too long") << QByteArray(90'000, 'x');
}

void TestAddendumCommand::nothingIsAddedWithoutAText()
{
    QFETCH(const QByteArray, text);
    const int before = addenda();
    const ProgramRun done =
        add(of(m_signed) + QStringList {u"--addendum"_s, u"clarification"_s, u"--reason"_s, u"Asked"_s}, text);
    QCOMPARE(done.status, 1);
    QVERIFY2(done.saysOneLine(), done.errors.constData());
    QCOMPARE(addenda(), before);
}

void TestAddendumCommand::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("options");
    const QStringList whole {u"--addendum"_s, u"correction"_s, u"--reason"_s, u"Counted again"_s};
    QTest::newRow("a kind that there is not") << QStringList {u"--addendum"_s, u"joke"_s, u"--reason"_s, u"Fun"_s};
    QTest::newRow("no reason") << QStringList {u"--addendum"_s, u"correction"_s};
    QTest::newRow("an empty reason") << QStringList {u"--addendum"_s, u"correction"_s, u"--reason"_s, u" "_s};
    QTest::newRow("a reason alone") << QStringList {u"--reason"_s, u"Counted again"_s};
    QTest::newRow("with a signature") << whole + QStringList {u"--sign"_s};
    QTest::newRow("in another language") << whole + QStringList {u"--language"_s, u"es"_s};
    QTest::newRow("the passphrase where the text is") << whole + QStringList {u"--passphrase-file"_s, u"-"_s};
}

void TestAddendumCommand::wrongUsageEndsWithTwo()
{
    QFETCH(const QStringList, options);
    const int before = addenda();
    const ProgramRun done = add(of(m_signed) + options, "Text.");
    QCOMPARE(done.status, 2);
    QVERIFY2(done.saysOneLine(), done.errors.constData());
    QCOMPARE(addenda(), before);
}

void TestAddendumCommand::theHelpNamesIt()
{
    const ProgramRun done = runProgram({u"--help"_s});
    QVERIFY2(done.output.contains("[--addendum late-entry|correction|clarification --reason TEXT]"),
             done.output.constData());
}

QTEST_GUILESS_MAIN(TestAddendumCommand)
#include "tst_addendumcommand.moc"
