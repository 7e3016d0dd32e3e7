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

} // namespace

/// SECURITY.md claims nothing that no test shows: each test that it names exists.
class SecurityClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestThatIsNamedExists()
    {
        const QDir root(QStringLiteral(BITACORA_SOURCE_DIR));
        QHash<QString, QString> tests;
        QDirIterator it(root.filePath(u"tests"_s), {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QFileInfo file(it.next());
            tests.insert(file.completeBaseName(), textOf(file.filePath()));
        }
        const QRegularExpression named(u"`(tst_\\w+)::(\\w+)`"_s);
        auto names = named.globalMatch(textOf(root.filePath(u"SECURITY.md"_s)));
        int count = 0;
        while (names.hasNext()) {
            const auto name = names.next();
            ++count;
            QVERIFY2(tests.value(name.captured(1)).contains(u"void %1()"_s.arg(name.captured(2))),
                     qPrintable(name.captured(0)));
        }
        QVERIFY(count > 20);
    }

    void everyLineOfTheTablesIsShown()
    {
        // Of what is protected against whom, and of the safeguards: a row without a test claims something.
        const QString text = textOf(QDir(QStringLiteral(BITACORA_SOURCE_DIR)).filePath(u"SECURITY.md"_s));
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
