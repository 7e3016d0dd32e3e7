#include "ChatStream.h"
#include "ModelList.h"
#include "ModelServer.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace bitacora;
using namespace std::chrono_literals;

namespace {

/// Written with single quotes: the moc of Qt 6.4 loses its way in raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// All that a question brought.
struct Heard
{
    QStringList texts;
    bool ended = false;
    std::optional<ModelFailure> failure;

    [[nodiscard]] QString text() const { return texts.join(QString()); }
    [[nodiscard]] bool isOver() const { return ended || failure; }
};

ModelLimits shortLimits()
{
    return {400ms, 3s, 4'194'304};
}

} // namespace

/// A model's server is asked, and does whatever a server can do.
class ModelConnectionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ModelServer> m_server;

    [[nodiscard]] LanguageModel model() const { return {true, m_server->address(), u"qwen"_s, {}}; }
    static std::shared_ptr<Heard> listenTo(ChatStream &chat)
    {
        auto heard = std::make_shared<Heard>();
        connect(&chat, &ChatStream::textReceived, &chat, [heard](const QString &text) { heard->texts.append(text); });
        connect(&chat, &ChatStream::ended, &chat, [heard] {
            QVERIFY(!heard->isOver());
            heard->ended = true;
        });
        connect(&chat, &ChatStream::failed, &chat, [heard](const ModelFailure &failure) {
            QVERIFY(!heard->isOver());
            heard->failure = failure;
        });
        return heard;
    }
    [[nodiscard]] Heard ask(const LanguageModel &asked, const ModelLimits &limits = shortLimits()) const
    {
        ChatStream chat(asked, limits);
        const auto heard = listenTo(chat);
        chat.ask({asked.name, u"Rules"_s, u"Draft"_s});
        [[maybe_unused]] const bool over = QTest::qWaitFor([&] { return heard->isOver(); }, 6000);
        // Nothing may come after the end.
        QTest::qWait(20);
        return *heard;
    }
    [[nodiscard]] Heard askAbout(const ModelServer::Answer &answer) const
    {
        m_server->answer(answer);
        return ask(model());
    }
    [[nodiscard]] bool failsWith(const ModelServer::Answer &answer, ModelFailure::Kind kind) const
    {
        const Heard heard = askAbout(answer);
        if (!heard.failure || heard.ended) {
            qWarning("It did not fail.");
            return false;
        }
        if (heard.failure->kind != kind)
            qWarning("It failed otherwise: %s", qPrintable(heard.failure->sentence()));
        return heard.failure->kind == kind && !heard.failure->sentence().isEmpty();
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ModelServer>(); }
    void cleanup() { m_server.reset(); }

    void anAnswerComesPieceByPiece()
    {
        const Heard heard = askAbout(ModelServer::streaming({u"El cliente "_s, u"pidió "_s, u"ayuda 😀."_s}));
        QVERIFY(heard.ended);
        QCOMPARE(heard.texts.size(), 3);
        QCOMPARE(heard.text(), u"El cliente pidió ayuda 😀."_s);
        const QByteArray question = m_server->questions().constFirst();
        QVERIFY(question.startsWith("POST /v1/chat/completions HTTP/1.1\r\n"));
        QVERIFY(question.contains("\"model\":\"qwen\""));
        QVERIFY(!question.toLower().contains("cookie"));
    }

    void anAnswerIsTheSameWhereverItIsCut()
    {
        ModelServer::Answer byteByByte;
        byteByByte.pieces.append(ModelServer::head());
        const QByteArray body =
            ModelServer::event(u"niño "_s) + ": comment\n\n" + ModelServer::event(u"😀"_s, "stop") + ModelServer::done();
        for (const char byte : body)
            byteByByte.pieces.append(QByteArray(1, byte));
        QCOMPARE(askAbout(byteByByte).text(), u"niño 😀"_s);
    }

    void aServerThatDoesNotStreamIsTakenToo()
    {
        const Heard heard = askAbout(
            ModelServer::whole(json("{'choices':[{'message':{'content':'All of it.'},'finish_reason':'stop'}]}")));
        QVERIFY(heard.ended);
        QCOMPARE(heard.text(), u"All of it."_s);
    }

    void anEndWithoutTheLastWordIsAnEndWhereTheModelSaidSo()
    {
        const Heard heard = askAbout({{ModelServer::head(), ModelServer::event(u"Whole."_s, "stop")}});
        QVERIFY(heard.ended);
    }

    void aServerThatDiesInTheMiddleSaysSo()
    {
        for (const auto end : {ModelServer::End::Close, ModelServer::End::Reset}) {
            const ModelServer::Answer answer {{ModelServer::head(), ModelServer::event(u"The client "_s)}, 20ms, end};
            QVERIFY(failsWith(answer, ModelFailure::Kind::CutOff));
        }
        // In the middle of a letter, and before the first word.
        const QByteArray event = ModelServer::event(u"niño"_s);
        const qsizetype middle = event.indexOf('\xC3') + 1;
        QVERIFY(failsWith({{ModelServer::head(), event.left(middle)}}, ModelFailure::Kind::CutOff));
        QVERIFY(failsWith({{}, 0ms, ModelServer::End::Reset}, ModelFailure::Kind::CutOff));
        QVERIFY(failsWith({{ModelServer::head()}}, ModelFailure::Kind::CutOff));
    }

    void whatCameBeforeAFailureStaysSaid()
    {
        const Heard heard =
            askAbout({{ModelServer::head(), ModelServer::event(u"The client "_s)}, 20ms, ModelServer::End::Close});
        QCOMPARE(heard.text(), u"The client "_s);
        QVERIFY(heard.failure);
    }

    void aServerThatStallsIsWaitedForOnlySoLong()
    {
        QVERIFY(failsWith({{}, 0ms, ModelServer::End::Stall}, ModelFailure::Kind::Stalled));
        QVERIFY(failsWith({{ModelServer::head(), ModelServer::event(u"The "_s)}, 0ms, ModelServer::End::Stall},
                          ModelFailure::Kind::Stalled));
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void anAnswerThatNeverEndsIsEnded()
    {
        ModelServer::Answer dripping;
        dripping.pieces.append(ModelServer::head());
        for (int i = 0; i < 400; ++i)
            dripping.pieces.append(": wait\n\n");
        dripping.between = 20ms;
        m_server->answer(dripping);
        const Heard heard = ask(model(), {400ms, 600ms, 4'194'304});
        QVERIFY(heard.failure);
        QCOMPARE(int(heard.failure->kind), int(ModelFailure::Kind::TookTooLong));
    }

    void aHugeAnswerIsEnded()
    {
        // Of text, of one event, and of nothing at all.
        ModelServer::Answer text;
        text.pieces.append(ModelServer::head());
        for (int i = 0; i < 100; ++i)
            text.pieces.append(ModelServer::event(QString(1000, u'x')));
        QVERIFY(failsWith(text, ModelFailure::Kind::TooLong));
        QVERIFY(failsWith({{ModelServer::head(), "data: " + QByteArray(2'000'000, 'x')}}, ModelFailure::Kind::TooLong));
        ModelServer::Answer nothing {{ModelServer::head()}};
        for (int i = 0; i < 100; ++i)
            nothing.pieces.append(": " + QByteArray(65'536, 'x') + "\n\n");
        QVERIFY(failsWith(nothing, ModelFailure::Kind::TooLong));
        QVERIFY(failsWith(ModelServer::whole(QByteArray(5'000'000, '[')), ModelFailure::Kind::TooLong));
    }

    void nonsenseIsNoAnswer()
    {
        using Kind = ModelFailure::Kind;
        QVERIFY(failsWith({{ModelServer::head(200, "text/html"), "<html>Welcome</html>"}}, Kind::NotTheFormat));
        QVERIFY(failsWith({{ModelServer::head(), "data: {\"hello\":1}\n\n"}}, Kind::NotTheFormat));
        QVERIFY(failsWith({{ModelServer::head(), "data: <html>\n\n"}}, Kind::NotTheFormat));
        QVERIFY(failsWith(ModelServer::whole("{\"hello\":1}"), Kind::NotTheFormat));
        const Heard heard = askAbout({{"SSH-2.0-OpenSSH_9.2\r\n"}});
        QVERIFY(heard.failure);
    }

    void aFailureOfTheServersIsSaidInItsWords()
    {
        const Heard heard =
            askAbout(ModelServer::whole(json("{'error':{'message':'model \\'qwen\\' not found'}}"), 404));
        QVERIFY(heard.failure);
        QCOMPARE(int(heard.failure->kind), int(ModelFailure::Kind::Status));
        QCOMPARE(heard.failure->status, 404);
        QCOMPARE(heard.failure->detail, u"model \"qwen\" not found"_s);
        QVERIFY(failsWith({{ModelServer::head(500, "text/html"), "<h1>" + QByteArray(200'000, 'x')}},
                          ModelFailure::Kind::Status));
        QVERIFY(failsWith(ModelServer::whole("{}", 401), ModelFailure::Kind::Status));
        const Heard within = askAbout({{ModelServer::head(), "data: {\"error\":{\"message\":\"out of memory\"}}\n\n"}});
        QVERIFY(within.failure);
        QCOMPARE(within.failure->detail, u"out of memory"_s);
    }

    void aModelThatRefusesOrSaysNothingIsNoAnswer()
    {
        using Kind = ModelFailure::Kind;
        QVERIFY(failsWith({{ModelServer::head(), "data: {\"choices\":[{\"delta\":{\"refusal\":\"I cannot.\"}}]}\n\n",
                            ModelServer::event({}, "stop"), ModelServer::done()}},
                          Kind::Refused));
        QVERIFY(failsWith({{ModelServer::head(), ModelServer::event(u"The"_s, "content_filter"), ModelServer::done()}},
                          Kind::Refused));
        QVERIFY(failsWith(ModelServer::streaming({}), Kind::Empty));
        QVERIFY(failsWith({{ModelServer::head(), ModelServer::event(u"The"_s, "length"), ModelServer::done()}},
                          Kind::Unfinished));
    }

    void aServerThatSendsElsewhereIsNotFollowed()
    {
        ModelServer elsewhere;
        elsewhere.answer(ModelServer::streaming({u"Wrong."_s}));
        for (const int status : {301, 302, 303, 307, 308}) {
            const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: "
                + elsewhere.address().toLatin1() + "/chat/completions\r\nContent-Length: 0\r\n\r\n";
            QVERIFY(failsWith({{head}, 0ms, ModelServer::End::Stall}, ModelFailure::Kind::Redirected));
        }
        QCOMPARE(elsewhere.connections(), 0);
    }

    void whereNobodyListensIsSaid()
    {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        LanguageModel asked = model();
        asked.address = u"http://127.0.0.1:%1/v1"_s.arg(unused.serverPort());
        unused.close();
        const Heard heard = ask(asked);
        QVERIFY(heard.failure);
        QCOMPARE(int(heard.failure->kind), int(ModelFailure::Kind::CannotConnect));
        QVERIFY(heard.failure->isOfAddress());
        QVERIFY(heard.failure->sentence().contains(heard.failure->where));
    }

    void aServerWithoutEncryptionIsNotTakenForOneWithIt()
    {
        m_server->answer(ModelServer::streaming({u"Plain."_s}));
        LanguageModel asked = model();
        asked.address.replace(u"http:"_s, u"https:"_s);
        const Heard heard = ask(asked);
        QVERIFY(heard.failure);
        QVERIFY(!heard.ended);
        QVERIFY(m_server->questions().isEmpty());
    }

    void nothingIsSentThatWasNotAllowed()
    {
        m_server->answer(ModelServer::streaming({u"Hello."_s}));
        const int before = ModelConnection::questionsSoFar();
        LanguageModel off = model();
        off.isOn = false;
        LanguageModel elsewhere = model();
        elsewhere.address = u"http://192.0.2.1:%1/v1"_s.arg(m_server->port());
        LanguageModel wrong = model();
        wrong.address = u"my computer"_s;
        for (const LanguageModel &asked : {off, elsewhere, wrong}) {
            const Heard heard = ask(asked);
            QVERIFY(heard.failure);
            QCOMPARE(int(heard.failure->kind), int(ModelFailure::Kind::NotAllowed));
        }
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(ModelConnection::questionsSoFar(), before);
    }

    void aDamagedInstallationIsSaidAndNothingIsSent()
    {
        m_server->answer(ModelServer::streaming({u"Hello."_s}));
        const QStringList paths = QCoreApplication::libraryPaths();
        QCoreApplication::setLibraryPaths({});
        const auto putBack = qScopeGuard([&paths] { QCoreApplication::setLibraryPaths(paths); });
        const Heard heard = ask(model());
        QVERIFY(heard.failure);
        QCOMPARE(int(heard.failure->kind), int(ModelFailure::Kind::NotInstalled));
        QVERIFY(heard.failure->sentence().contains(u"Install the program again"_s));
        QCOMPARE(m_server->connections(), 0);
    }

    void thisComputersNameLeadsToThisComputer()
    {
        m_server->answer(ModelServer::streaming({u"Here."_s}));
        LanguageModel asked = model();
        asked.address = u"http://localhost:%1/v1"_s.arg(m_server->port());
        QCOMPARE(ask(asked).text(), u"Here."_s);
        QVERIFY(m_server->questions().constFirst().toLower().contains("\r\nhost: localhost:"));
    }

    void aProxyIsNotAsked()
    {
        ModelServer proxy;
        proxy.answer(ModelServer::streaming({u"Through the proxy."_s}));
        qputenv("http_proxy", proxy.address().toLatin1());
        m_server->answer(ModelServer::streaming({u"Directly."_s}));
        const Heard heard = ask(model());
        qunsetenv("http_proxy");
        QCOMPARE(heard.text(), u"Directly."_s);
        QCOMPARE(proxy.connections(), 0);
    }

    void anAnswerCanBeEndedAtAnyMoment()
    {
        ModelServer::Answer slow = ModelServer::streaming({u"One "_s, u"two "_s, u"three "_s, u"four."_s});
        slow.between = 40ms;
        m_server->answer(slow);
        for (const int after : {0, 10, 60, 100}) {
            ChatStream chat(model(), shortLimits());
            const auto heard = listenTo(chat);
            chat.ask({u"qwen"_s, u"Rules"_s, u"Draft"_s});
            QTest::qWait(after);
            const qsizetype before = heard->texts.size();
            chat.abort();
            QTest::qWait(150);
            QCOMPARE(heard->texts.size(), before);
            QVERIFY(!heard->isOver());
        }
        QTRY_COMPARE(m_server->openConnections(), 0);
        // By whoever hears the first word.
        ChatStream chat(model(), shortLimits());
        const auto heard = listenTo(chat);
        connect(&chat, &ChatStream::textReceived, &chat, &ChatStream::abort);
        chat.ask({u"qwen"_s, u"Rules"_s, u"Draft"_s});
        QTRY_COMPARE(heard->texts.size(), 1);
        QTest::qWait(150);
        QCOMPARE(heard->texts.size(), 1);
        QVERIFY(!heard->isOver());
    }

    void aLockIsNotHeldUp()
    {
        m_server->answer({{ModelServer::head(), ModelServer::event(u"The "_s)}, 0ms, ModelServer::End::Stall});
        auto chat = std::make_unique<ChatStream>(model(), ModelLimits());
        const auto heard = listenTo(*chat);
        chat->ask({u"qwen"_s, u"Rules"_s, u"Draft"_s});
        QTRY_COMPARE(heard->texts.size(), 1);
        QElapsedTimer clock;
        clock.start();
        chat.reset();
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void theModelsOfAServerAreListed()
    {
        m_server->answer(ModelServer::models({u"llama3.1:8b"_s, u"qwen2.5"_s}));
        ModelList list(model());
        QSignalSpy found(&list, &ModelList::found);
        list.ask();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().constFirst().toStringList(), QStringList({u"llama3.1:8b"_s, u"qwen2.5"_s}));
        QVERIFY(list.took() < 5s);
        QVERIFY(m_server->questions().constFirst().startsWith("GET /v1/models HTTP/1.1\r\n"));
        m_server->answer({{ModelServer::head(200, "text/html"), "<html>"}});
        QSignalSpy failed(&list, &ModelList::failed);
        list.ask();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(int(failed.constFirst().constFirst().value<ModelFailure>().kind),
                 int(ModelFailure::Kind::NotTheFormat));
    }
};

QTEST_GUILESS_MAIN(ModelConnectionTest)
#include "tst_modelconnection.moc"
