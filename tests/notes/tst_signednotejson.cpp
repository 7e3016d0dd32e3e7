#include "MadeUpSession.h"
#include "NoteWriter.h"
#include "SignedNoteJson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const NoteSignature signature {
    {u"Vera Torres"_s, u"BCBA"_s}, QDateTime(QDate(2026, 11, 18), QTime(15, 0, 0, 123), Qt::UTC), "America/New_York"};
const QByteArray hash(32, '\x5a');

SignedNoteJson::Original original(quint32 seed)
{
    const FactNames names;
    SignedNote note;
    note.session = SessionId {seed};
    note.service = ServiceId {3};
    note.input = madeUpSession(seed);
    note.input.provider = {signature.signer.name, signature.signer.credential, {}, {}};
    note.draft = NoteWriter(names).draft(note.input, NoteStyle::of(NoteLanguage::Spanish, NoteTemplate::Dap));
    note.text = note.draft.text();
    note.signature = signature;
    return {note, hash};
}

SignedNoteJson::Addition addition()
{
    return {SessionId {7},
            {2, AddendumType::Clarification, u"A “reason”"_s, u"Line\nand ñ 🖐"_s, signature},
            hash,
            QByteArray(32, '\x01')};
}

} // namespace

class SignedNoteJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedIsReadBack()
    {
        constexpr quint32 sessions = 100;
        for (quint32 seed = 1; seed <= sessions; ++seed) {
            const auto written = original(seed);
            const QByteArray bytes = SignedNoteJson::toBytes(written);
            const auto read = SignedNoteJson::originalFrom(bytes, written.note.input.clientName);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
            QVERIFY(*read == written);
            QCOMPARE(SignedNoteJson::toBytes(*read), bytes);
        }
        QVERIFY(SignedNoteJson::additionFrom(SignedNoteJson::toBytes(addition())).value() == addition());
        const NotedClient client {u"Mateo Luna"_s, QDate(2019, 5, 6), u"F84.0"_s, {}};
        QCOMPARE(SignedNoteJson::clientFrom(SignedNoteJson::toBytes(client)).value(), client);
    }

    void nothingOfTheClientIsInTheDocumentBesideTheText()
    {
        auto written = original(3);
        written.note.client = NotedClient {u"Zephyrina"_s, QDate(2019, 5, 6), u"F84.777"_s, u"M-90210"_s};
        written.note.input.clientName = u"Zephyrina"_s;
        written.note.text = u"Calm."_s;
        const QByteArray bytes = SignedNoteJson::toBytes(written);
        for (const char *word : {"Zephyrina", "2019-05-06", "F84.777", "M-90210"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *member : {"session", "start", "zone", "minutes", "service", "text", "signature"})
            QTest::newRow(member) << QString::fromLatin1(member);
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(QString, member);
        QJsonObject object = QJsonDocument::fromJson(SignedNoteJson::toBytes(original(1))).object();
        object.remove(member);
        const auto read = SignedNoteJson::originalFrom(QJsonDocument(object).toJson(), QString());
        QCOMPARE(read.error().code, ErrorCode::DatabaseDamaged);
        QVERIFY2(read.error().detail.startsWith(member), qPrintable(read.error().detail));
    }

    void anotherVersionIsNotRead()
    {
        QJsonObject object = QJsonDocument::fromJson(SignedNoteJson::toBytes(addition())).object();
        object[u"version"_s] = SignedNoteJson::version + 1;
        QCOMPARE(SignedNoteJson::additionFrom(QJsonDocument(object).toJson()).error().code, ErrorCode::PracticeNewer);
        object[u"version"_s] = 0;
        QCOMPARE(SignedNoteJson::additionFrom(QJsonDocument(object).toJson()).error().code, ErrorCode::DatabaseDamaged);
    }

    void cutOrChangedBytesNeverHarm()
    {
        const QByteArray bytes = SignedNoteJson::toBytes(original(5));
        for (qsizetype i = 0; i < bytes.size(); i += 11) {
            QVERIFY(!SignedNoteJson::originalFrom(bytes.left(i), QString()));
            QByteArray changed = bytes;
            changed[i] = char(changed.at(i) ^ 0x15);
            (void)SignedNoteJson::originalFrom(changed, QString());
        }
    }
};

QTEST_GUILESS_MAIN(SignedNoteJsonTest)
#include "tst_signednotejson.moc"
