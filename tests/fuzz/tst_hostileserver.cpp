#include "ChatStream.h"
#include "FaultRounds.h"
#include "ModelList.h"
#include "ModelServer.h"
#include "Mutation.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace bitacora;
using namespace std::chrono_literals;

namespace {

constexpr quint32 seed = 20261122;

/// As a server answers, head and all.
QList<QByteArray> samples()
{
    const QByteArray event = "data: {\"choices\":[{\"delta\":{\"content\":\"ni\xC3\xB1o\"}}]}\n\n";
    const QByteArray list = "{\"data\":[{\"id\":\"llama3.1:8b\"},{\"id\":\"qwen\"}]}";
    return {"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + event
                + "data: [DONE]\n\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                + QByteArray::number(event.size(), 16) + "\r\n" + event + "\r\n0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(list.size())
                + "\r\n\r\n" + list,
            "HTTP/1.1 503 Busy\r\nContent-Type: text/plain\r\nRetry-After: 9\r\n\r\nTry later",
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/v1\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"};
}

} // namespace

/// Whatever a server answers, head and all: the question ends in time, once, with a reason where it fails.
class HostileServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerEnds_data()
    {
        QTest::addColumn<bool>("isList");
        QTest::newRow("a chat") << false;
        QTest::newRow("the list of models") << true;
    }
    void everyAnswerEnds();

private:
    /// How often the question said that it was over; adds a failure without a sentence to `mute`.
    template <typename Question, typename Ended>
    static int ask(Question &question, Ended ended, const std::function<void()> &start, int &mute)
    {
        int over = 0;
        connect(&question, ended, &question, [&over] { ++over; });
        connect(&question, &Question::failed, &question, [&](const ModelFailure &failure) {
            ++over;
            mute += failure.sentence().isEmpty() ? 1 : 0;
        });
        start();
        (void)QTest::qWaitFor([&over] { return over > 0; }, 5000);
        QCoreApplication::processEvents();
        return over;
    }
};

void HostileServerTest::everyAnswerEnds()
{
    QFETCH(bool, isList);
    ModelServer server;
    const LanguageModel model {true, server.address(), u"qwen"_s, {}};
    const ModelLimits limits {300ms, 2s, 1'048'576};
    QRandomGenerator random(seed);
    const QList<QByteArray> good = samples();
    constexpr qint64 plainMilliseconds = 3000;
    const bool isLong = faultRounds(0, 1) > 0;
    const int most = faultRounds(300, 20'000);
    qint64 longest = 0;
    int round = 0;
    QElapsedTimer all;
    all.start();
    for (; round < most && (isLong || all.elapsed() < plainMilliseconds); ++round) {
        const QByteArray altered = mutated(good, random);
        const qsizetype cut = random.bounded(int(altered.size()) + 1);
        const auto end = random.bounded(4) == 0 ? ModelServer::End::Reset : ModelServer::End::Close;
        server.answer({{altered.left(cut), altered.mid(cut)}, 0ms, end});
        QElapsedTimer one;
        one.start();
        int mute = 0;
        int over = 0;
        if (isList) {
            ModelList list(model, limits);
            over = ask(
                list, &ModelList::found, [&list] { list.ask(); }, mute);
        } else {
            ChatStream chat(model, limits);
            over = ask(
                chat, &ChatStream::ended,
                [&chat, &model] {
                    chat.ask({model.name, u"R"_s, u"D"_s});
                },
                mute);
        }
        longest = std::max(longest, one.elapsed());
        QVERIFY2(over == 1 && mute == 0,
                 qPrintable(u"answer %1 of seed %2: over %3 times, %4 without a word\n%5"_s.arg(round)
                                .arg(seed)
                                .arg(over)
                                .arg(mute)
                                .arg(QString::fromLatin1(altered.left(400)))));
    }
    qInfo("%d answers of seed %u, the longest took %lld ms", round, seed, static_cast<long long>(longest));
    QVERIFY(round > 0);
}

QTEST_GUILESS_MAIN(HostileServerTest)
#include "tst_hostileserver.moc"
