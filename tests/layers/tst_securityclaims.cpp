#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString securityPage()
{
    return textOf(QDir(QStringLiteral(BITACORA_SOURCE_DIR)).filePath(u"SECURITY.md"_s));
}

/// Every test file by its name without an ending.
QHash<QString, QString> testFiles()
{
    QHash<QString, QString> tests;
    QDirIterator it(QDir(QStringLiteral(BITACORA_SOURCE_DIR)).filePath(u"tests"_s), {u"tst_*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo file(it.next());
        tests.insert(file.completeBaseName(), textOf(file.filePath()));
    }
    return tests;
}

struct NamedTest
{
    QString file;
    QString function;
};

QList<NamedTest> namedTests()
{
    static const QRegularExpression named(u"`(tst_\\w+)::(\\w+)`"_s);
    QList<NamedTest> tests;
    auto names = named.globalMatch(securityPage());
    while (names.hasNext()) {
        const auto name = names.next();
        tests.append({name.captured(1), name.captured(2)});
    }
    return tests;
}

/// From its first brace to its last; empty when there is no such function.
QString bodyOf(const QString &function, const QString &source)
{
    const QRegularExpression head(u"void (\\w+::)?%1\\(\\)\\s*\\{"_s.arg(function));
    const auto found = head.match(source);
    if (!found.hasMatch())
        return {};
    int depth = 1;
    const qsizetype begin = found.capturedEnd();
    qsizetype end = begin;
    for (; end < source.size() && depth > 0; ++end)
        depth += source.at(end) == u'{' ? 1 : source.at(end) == u'}' ? -1 : 0;
    return source.mid(begin, end - begin);
}

} // namespace

/// SECURITY.md claims nothing that no test shows: each test that it names exists, and runs.
class SecurityClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestThatIsNamedExists()
    {
        const QHash<QString, QString> files = testFiles();
        const QList<NamedTest> tests = namedTests();
        for (const NamedTest &test : tests)
            QVERIFY2(!bodyOf(test.function, files.value(test.file)).isEmpty(),
                     qPrintable(test.file + u"::"_s + test.function));
        QVERIFY(tests.size() > 20);
    }

    void whatIsSkippedSomewhereIsSaidToBe()
    {
        // What never ran shows nothing: whoever reads the page knows where that may be.
        const QString skipped =
            securityPage().section(u"\n## Tests that need something of the system\n"_s, 1, 1).section(u"\n## "_s, 0, 0);
        QVERIFY(skipped.contains(u"`tst_"_s));
        const QHash<QString, QString> files = testFiles();
        const QList<NamedTest> tests = namedTests();
        for (const NamedTest &test : tests) {
            const QString source = files.value(test.file);
            const QString bodies = bodyOf(test.function, source) + bodyOf(u"initTestCase"_s, source)
                + bodyOf(u"init"_s, source) + bodyOf(test.function + u"_data"_s, source);
            QVERIFY2(!bodies.contains(u"QSKIP"_s) || skipped.contains(u'`' + test.file + u'`'),
                     qPrintable(test.file + u"::"_s + test.function));
        }
    }

    void everyLineOfTheTablesIsShown()
    {
        // Of what is protected against whom, and of the safeguards: a row without a test claims something.
        const QString text = securityPage();
        int rows = 0;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            if (!line.startsWith(u"| "_s) || line.startsWith(u"| Who |"_s) || line.startsWith(u"| Safeguard |"_s))
                continue;
            ++rows;
            QVERIFY2(line.contains(u"`tst_"_s) || line.contains(u"see "_s), qPrintable(line));
        }
        QVERIFY(rows > 10);
    }
};

QTEST_GUILESS_MAIN(SecurityClaimsTest)
#include "tst_securityclaims.moc"
