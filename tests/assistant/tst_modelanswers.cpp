#include "ChatMessages.h"
#include "EventStream.h"
#include "LanguageModel.h"
#include "ModelServer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

Q_DECLARE_METATYPE(bitacora::ModelAddress::Problem)

namespace {

/// Written with single quotes: the moc of Qt 6.4 loses its way in raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

/// The forms in which a model's server speaks, and the addresses where it may be asked.
class ModelAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsTheSameWhereverTheNetworkCutsIt()
    {
        const QByteArray stream = "\xEF\xBB\xBF: a comment\r\nevent: message\r\ndata: {\"a\":\r\ndata:\"ni\xC3\xB1o "
                                  "\xF0\x9F\x98\x80\"}\r\nid: 7\r\n\r\ndata\n\ndata: x: y\r\rdata: unfinished\n";
        const QList<QByteArray> wanted {"{\"a\":\n\"ni\xC3\xB1o \xF0\x9F\x98\x80\"}", "", "x: y"};
        QCOMPARE(EventStream().take(stream), wanted);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            EventStream events;
            QList<QByteArray> found = events.take(stream.left(cut));
            found += events.take(stream.mid(cut));
            QCOMPARE(found, wanted);
        }
        EventStream byteByByte;
        QList<QByteArray> found;
        for (const char byte : stream)
            found += byteByByte.take(QByteArray(1, byte));
        QCOMPARE(found, wanted);
    }

    void anEventWithoutEndIsNotKept()
    {
        EventStream events;
        const QByteArray part(65'536, 'x');
        for (int i = 0; i < 40 && !events.isTooLong(); ++i)
            QVERIFY(events.take(part).isEmpty());
        QVERIFY(events.isTooLong());
        EventStream lines;
        for (int i = 0; i < 40 && !lines.isTooLong(); ++i)
            QVERIFY(lines.take("data: " + part + '\n').isEmpty());
        QVERIFY(lines.isTooLong());
    }

    void aPieceSaysWhatItHolds()
    {
        QCOMPARE(ChatMessages::piece(json("{'choices':[{'delta':{'role':'assistant','content':'Hola'}}]}"))->text,
                 u"Hola"_s);
        QCOMPARE(ChatMessages::piece(json("{'choices':[{'message':{'content':'All'},'finish_reason':'stop'}]}"))->text,
                 u"All"_s);
        QCOMPARE(ChatMessages::piece(json("{'choices':[{'delta':{},'finish_reason':'length'}]}"))->end, u"length"_s);
        QCOMPARE(ChatMessages::piece(json("{'choices':[{'delta':{'refusal':'I cannot'}}]}"))->refusal, u"I cannot"_s);
        QCOMPARE(ChatMessages::piece(json("{'choices':[],'usage':{'total_tokens':7}}"))->text, QString());
        QCOMPARE(ChatMessages::piece(json("{'error':{'message':'no memory'}}"))->error, u"no memory"_s);
        QVERIFY(!ChatMessages::piece("{"));
        QVERIFY(!ChatMessages::piece("[1, 2]"));
        QVERIFY(!ChatMessages::piece(json("{'hello':'world'}")));
    }

    void theNamesOfModelsAreRead()
    {
        QCOMPARE(*ChatMessages::models(json("{'data':[{'id':'llama3.1:8b'},{'id':'b\\nad'},{'id':7},{'id':'qwen'}]}")),
                 QStringList({u"llama3.1:8b"_s, u"qwen"_s}));
        QVERIFY(ChatMessages::models(json("{'data':null}"))->isEmpty());
        QVERIFY(!ChatMessages::models(json("{'data':'llama'}")));
        QVERIFY(!ChatMessages::models("<html>"));
    }

    void theServersSentenceIsShortAndPlain()
    {
        QCOMPARE(ChatMessages::serversSentence(json("{'error':{'message':'model \\'x\\' not found\\n'}}")),
                 u"model \"x\" not found"_s);
        QCOMPARE(ChatMessages::serversSentence(json("{'error':'out of\\u001b[31m memory'}")), u"out of [31m memory"_s);
        QCOMPARE(ChatMessages::serversSentence("Busy, try later"), u"Busy, try later"_s);
        QCOMPARE(ChatMessages::serversSentence("<html><body>500</body></html>"), QString());
        QCOMPARE(ChatMessages::serversSentence(json("{'error':{'message':'<b>bold</b>'}}")), u"b bold /b"_s);
        QVERIFY(ChatMessages::serversSentence(QByteArray(100'000, 'x')).size() <= 301);
    }

    void aQuestionIsAStreamOfTwoMessages()
    {
        const QJsonObject body =
            QJsonDocument::fromJson(ChatMessages::question({u"qwen"_s, u"Rules"_s, u"Draft"_s})).object();
        QCOMPARE(body.value("model"_L1).toString(), u"qwen"_s);
        QCOMPARE(body.value("stream"_L1).toBool(), true);
        QVERIFY(body.value("max_tokens"_L1).toInt() > 0);
        QCOMPARE(QJsonDocument(body).toJson(QJsonDocument::Compact).count("\"role\""), 2);
    }

    void anAddressIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << u"http://127.0.0.1:11434/v1"_s << u"http://127.0.0.1:11434/v1"_s;
        QTest::newRow("with a slash") << u" http://127.0.0.1:11434/v1/ "_s << u"http://127.0.0.1:11434/v1"_s;
        QTest::newRow("without http") << u"127.0.0.1:11434/v1"_s << u"http://127.0.0.1:11434/v1"_s;
        QTest::newRow("by name") << u"localhost:1234/v1"_s << u"http://localhost:1234/v1"_s;
        QTest::newRow("far away") << u"models.example.org/v1"_s << u"https://models.example.org/v1"_s;
        QTest::newRow("of a question") << u"http://[::1]:8080/v1/chat/completions"_s << u"http://[::1]:8080/v1"_s;
        QTest::newRow("of the list") << u"http://localhost:8080/v1/models"_s << u"http://localhost:8080/v1"_s;
        QTest::newRow("capitals") << u"HTTPS://Models.Example.ORG/v1"_s << u"https://models.example.org/v1"_s;
    }
    void anAddressIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const ModelAddress address(typed);
        QVERIFY(address.isValid());
        QCOMPARE(address.text(), text);
        QCOMPARE(address.question(u"models"_s).toString(), text + u"/models"_s);
        QCOMPARE(ModelAddress(address.text()).text(), text);
    }

    void whatIsNoAddressSaysWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ModelAddress::Problem>("problem");
        using Problem = ModelAddress::Problem;
        QTest::newRow("nothing") << u"  "_s << Problem::Empty;
        QTest::newRow("words") << u"my computer"_s << Problem::Malformed;
        QTest::newRow("no host") << u"http:///v1"_s << Problem::Malformed;
        QTest::newRow("no port") << u"http://127.0.0.1:99999/v1"_s << Problem::Malformed;
        QTest::newRow("port 0") << u"http://127.0.0.1:0/v1"_s << Problem::Malformed;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << Problem::OtherScheme;
        QTest::newRow("ftp") << u"ftp://127.0.0.1/v1"_s << Problem::OtherScheme;
        QTest::newRow("a password") << u"http://me:secret@127.0.0.1/v1"_s << Problem::HasCredentials;
        QTest::newRow("a key") << u"https://models.example.org/v1?key=1"_s << Problem::HasQuery;
        QTest::newRow("a place") << u"http://127.0.0.1/v1#top"_s << Problem::HasQuery;
        QTest::newRow("too long") << u"http://127.0.0.1/"_s + QString(600, u'x') << Problem::Malformed;
        QTest::newRow("too long as it is kept") << u"http://127.0.0.1/"_s + QString(100, u'ñ') << Problem::Malformed;
    }
    void whatIsNoAddressSaysWhy()
    {
        QFETCH(QString, typed);
        QFETCH(ModelAddress::Problem, problem);
        const ModelAddress address(typed);
        QCOMPARE(int(address.problem()), int(problem));
        QVERIFY(!address.isThisComputer());
        QCOMPARE(address.origin(), QString());
        QCOMPARE(address.text(), typed.trimmed());
    }

    void onlyThisComputerIsThisComputer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isThis");
        for (const char *here : {"127.0.0.1", "127.255.3.4", "[::1]", "localhost", "LOCALHOST", "[0:0:0:0:0:0:0:1]"})
            QTest::newRow(here) << QString::fromLatin1(here) << true;
        for (const char *there :
             {"127.0.0.1.example.org", "localhost.example.org", "128.0.0.1", "0.0.0.0", "192.168.1.5", "example.org",
              "[::2]", "[::ffff:8.8.8.8]", "127.example.org", "localhost.", "[fe80::1]", "127.0.0.example"})
            QTest::newRow(there) << QString::fromLatin1(there) << false;
    }
    void onlyThisComputerIsThisComputer()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isThis);
        const ModelAddress address(u"http://"_s + typed + u":1234/v1"_s);
        QVERIFY2(address.isValid() || !isThis, qPrintable(typed));
        QCOMPARE(address.isThisComputer(), isThis);
        LanguageModel model {true, address.text(), u"qwen"_s, {}};
        QCOMPARE(model.mayBeAsked(), isThis);
        model.isOn = false;
        QVERIFY(!model.mayBeAsked());
    }

    void aNameOfThisComputerAsksNoResolver()
    {
        QCOMPARE(ModelAddress(u"http://localhost:1234/v1"_s).connectsTo(), u"127.0.0.1"_s);
        QCOMPARE(ModelAddress(u"http://[::1]:1234/v1"_s).connectsTo(), u"::1"_s);
    }

    void aConsentIsForOneSchemeHostAndPort()
    {
        LanguageModel model {true, u"https://models.example.org/v1"_s, u"qwen"_s, u"https://models.example.org:443"_s};
        QVERIFY(model.mayBeAsked());
        QCOMPARE(withoutStaleConsent(model), model);
        for (const QString &other : {u"http://models.example.org/v1"_s, u"https://models.example.org:8443/v1"_s,
                                     u"https://example.org/v1"_s, u"https://models.example.org.evil.example/v1"_s}) {
            model.address = other;
            QVERIFY2(!model.mayBeAsked(), qPrintable(other));
            QCOMPARE(withoutStaleConsent(model).allowed, QString());
        }
        model.address = u"https://models.example.org:443/v2"_s;
        QVERIFY(model.mayBeAsked());
        model.address = ModelAddress::usual();
        QCOMPARE(withoutStaleConsent(model).allowed, QString());
        QCOMPARE(ModelAddress(u"https://xn--bcher-kva.example/v1"_s).origin(),
                 ModelAddress(u"https://b\u00FCcher.example/v1"_s).origin());
        QVERIFY(ModelAddress(u"https://b\u00FCcher.example/v1"_s).origin().contains(u"xn--"));
    }
};

QTEST_GUILESS_MAIN(ModelAnswersTest)
#include "tst_modelanswers.moc"
