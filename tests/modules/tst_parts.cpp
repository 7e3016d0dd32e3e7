#include "HttpModule.h"
#include "KeychainModule.h"
#include "PartLoader.h"
#include "PdfModule.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsFoundAndStays();
    void aPartThatIsNotThereIsNone();
    void aPartIsNotTakenForAnother();
    void theCurrentFolderIsNotLookedThrough();
    void theProgramStartsWithoutTheirLibraries();
};

void PartsTest::everyPartIsFoundAndStays()
{
    const auto *pdf = PartLoader::part<PdfModule>(u"pdf"_s);
    QVERIFY(pdf);
    QCOMPARE(PartLoader::part<PdfModule>(u"pdf"_s), pdf);
    QVERIFY(PartLoader::part<HttpModule>(u"http"_s));
#ifdef BITACORA_HAS_KEYCHAIN
    QVERIFY(PartLoader::part<KeychainModule>(u"keychain"_s));
#endif
}

void PartsTest::aPartThatIsNotThereIsNone()
{
    QVERIFY(!PartLoader::part<PdfModule>(u"teleport"_s));
    QVERIFY(!PartLoader::part<PdfModule>(QString()));
}

void PartsTest::aPartIsNotTakenForAnother()
{
    QVERIFY(!PartLoader::part<PdfModule>(u"http"_s));
    QVERIFY(!PartLoader::part<HttpModule>(u"pdf"_s));
}

void PartsTest::theCurrentFolderIsNotLookedThrough()
{
    // Who puts a file where a practice lies must not have it run.
    const QDir parts(QFileInfo(QStringLiteral(BITACORA_PROGRAM)).dir().filePath(u"bitacora-parts"_s));
    const QStringList files = parts.entryList({u"bitacora-pdf*"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QTemporaryDir folder;
    const QString planted = QString(files.first()).replace(u"bitacora-pdf"_s, u"bitacora-planted"_s);
    QVERIFY(QFile::copy(parts.filePath(files.first()), folder.filePath(planted)));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const auto *found = PartLoader::part<PdfModule>(u"planted"_s);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!found);
}

void PartsTest::theProgramStartsWithoutTheirLibraries()
{
    QProcess loader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Has glibc's loader name what it would load instead of starting the program.
    environment.insert(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s);
    loader.setProcessEnvironment(environment);
    loader.start(QStringLiteral(BITACORA_PROGRAM), {u"--version"_s});
    QVERIFY(loader.waitForFinished());
    const QByteArray loaded = loader.readAllStandardOutput().toLower();
    if (!loaded.contains("libc.so"))
        QSKIP("This system's loader does not say what it loads.");
    QVERIFY(loaded.contains("qt6gui"));
    for (const char *slow : {"qt6network", "libqpdf", "gnutls", "libproxy", "gssapi", "keychain", "libsecret"})
        QVERIFY2(!loaded.contains(slow), slow);
}

QTEST_GUILESS_MAIN(PartsTest)
#include "tst_parts.moc"
