#include "FontReading.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {
/// What Qt complained of, before there was a test to see it.
QStringList complaints;
} // namespace

/// The system's fonts, read before there is an application.
class TestFontReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theApplicationHasNothingToComplainOf();
    void theFontsAreThere();
    void itMayEndTwice();
};

void TestFontReading::theApplicationHasNothingToComplainOf()
{
    QCOMPARE(complaints.filter(u"thread"_s), QStringList());
    QCOMPARE(QCoreApplication::instance()->thread(), QThread::currentThread());
}

void TestFontReading::theFontsAreThere()
{
    QVERIFY(!QFontDatabase::families().isEmpty());
}

void TestFontReading::itMayEndTwice()
{
    FontReading fonts;
    fonts.finish();
    fonts.finish();
}

int main(int argc, char **argv)
{
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { complaints.append(message); });
    FontReading fonts;
    QGuiApplication application(argc, argv);
    fonts.finish();
    qInstallMessageHandler(before);
    TestFontReading test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fontreading.moc"
