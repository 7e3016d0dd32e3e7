#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile
{
    /// Relative to the project's root, with forward slashes.
    QString path;
    QString text;

    QString folder() const { return path.left(path.lastIndexOf(u'/')); }
    QString name() const { return path.mid(path.lastIndexOf(u'/') + 1); }
};

// What each folder may include, besides itself. The link lists of the CMake targets say the same.
QHash<QString, QStringList> allowedIncludes()
{
    const QStringList records {u"models/records"_s};
    const QStringList notes = records + QStringList {u"models/notes"_s};
    const QStringList store = notes + QStringList {u"models/store"_s};
    const QStringList models = store
        + QStringList {u"models/changes"_s,  u"models/items"_s,        u"models/reports"_s,     u"models/exchange"_s,
                       u"models/progress"_s, u"models/store/sample"_s, u"models/store/backup"_s};
    const QStringList pages = models + QStringList {u"models/assistant"_s, u"ui/controls"_s};
    QHash<QString, QStringList> allowed;
    allowed[u"models/records"_s] = {};
    allowed[u"models/store/sqlcipher"_s] = {};
    allowed[u"models/modules"_s] = {};
    allowed[u"models/modules/http"_s] = {u"models/modules"_s};
    allowed[u"models/modules/pdf"_s] = {u"models/modules"_s};
    allowed[u"models/modules/keychain"_s] = {u"models/modules"_s};
    allowed[u"models/store"_s] = notes + QStringList {u"models/store/sqlcipher"_s};
    allowed[u"models/store/sample"_s] = store;
    allowed[u"models/store/backup"_s] = store + QStringList {u"models/store/sqlcipher"_s};
    allowed[u"models/notes"_s] = records;
    allowed[u"models/progress"_s] = records;
    allowed[u"models/assistant"_s] = records + QStringList {u"models/notes"_s, u"models/modules"_s};
    allowed[u"models/changes"_s] = store;
    allowed[u"models/items"_s] = store;
    allowed[u"models/notes"_s] = records;
    // A client's record says the plan and the activity in the words that the window shows them in.
    allowed[u"models/reports"_s] = store + QStringList {u"models/progress"_s, u"models/items"_s, u"models/modules"_s};
    allowed[u"models/exchange"_s] = store;
    allowed[u"ui/controls"_s] = store;
    // The import says clients and sessions in the words of their pages.
    allowed[u"ui/settings"_s] =
        pages + QStringList {u"ui/clients"_s, u"ui/sessions"_s, u"models/store/sqlcipher"_s, u"models/modules"_s};
    allowed[u"ui/notes"_s] = pages;
    allowed[u"ui/sessions"_s] = pages + QStringList {u"ui/notes"_s};
    allowed[u"ui/calendar"_s] = pages + QStringList {u"ui/sessions"_s};
    allowed[u"ui/progress"_s] = pages + QStringList {u"ui/sessions"_s};
    allowed[u"ui/clients"_s] = pages + QStringList {u"ui/sessions"_s, u"ui/progress"_s};
    allowed[u"ui/review"_s] = pages + QStringList {u"ui/sessions"_s};
    allowed[u"ui/shell"_s] =
        pages + QStringList {u"ui/settings"_s, u"ui/notes"_s,  u"ui/sessions"_s,           u"ui/calendar"_s,
                             u"ui/clients"_s,  u"ui/review"_s, u"models/store/sqlcipher"_s};
    allowed[u"app/platform"_s] = {};
    allowed[u"app"_s] = allowed[u"ui/shell"_s] + QStringList {u"ui/shell"_s, u"app/platform"_s, u"models/modules"_s};
    return allowed;
}

QList<SourceFile> sourcesUnder(const QStringList &folders)
{
    const QDir root(QStringLiteral(BITACORA_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured(1));
    return found;
}

// Not a raw string: the moc of Qt 6.4 loses its way in one and finds no class below it.
const QString resultPattern =
    u"^[ \\t]*(?:(?:static|virtual|inline|constexpr|friend|explicit)\\s+)*(?:Command)?Result<[^;={}\\n]*>\\s*&?(\\w+)\\s*\\("_s;
const QString includePattern = u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s;

} // namespace

/// Includes run downwards only (see "How the code is laid out" in the README).
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sourcesUnder({u"app"_s, u"ui"_s, u"models"_s});
        QVERIFY(m_sources.size() > 20);
    }

    void everyFolderHasItsPlace()
    {
        const auto allowed = allowedIncludes();
        for (const SourceFile &file : std::as_const(m_sources))
            QVERIFY2(allowed.contains(file.folder()), qPrintable(file.path + u" is in a folder without a place"_s));
    }

    void headersHaveNamesOfTheirOwn()
    {
        QHash<QString, QString> seen;
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (!file.name().endsWith(u".h"))
                continue;
            const QString name = file.name().toLower();
            QVERIFY2(!seen.contains(name), qPrintable(file.path + u" has the name of "_s + seen.value(name)));
            seen.insert(name, file.path);
        }
    }

    void includesRunDownwardsOnly()
    {
        const auto allowed = allowedIncludes();
        QHash<QString, QString> folderOfHeader;
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (file.name().endsWith(u".h"))
                folderOfHeader.insert(file.name(), file.folder());
        }
        for (const SourceFile &file : std::as_const(m_sources)) {
            const QStringList included = matches(file.text, includePattern);
            for (const QString &header : included) {
                const QString folder = folderOfHeader.value(header);
                if (folder.isEmpty() || folder == file.folder())
                    continue;
                QVERIFY2(allowed.value(file.folder()).contains(folder),
                         qPrintable(file.path + u" includes "_s + header + u" of "_s + folder));
            }
        }
    }

    void onlyOnePartSpeaksToTheNetwork()
    {
        const QRegularExpression network(u"^(QNetwork|QTcp|QUdp|QSsl|QHost|QLocalS|QAbstractSocket|QtNetwork)"_s);
        for (const SourceFile &file : std::as_const(m_sources)) {
            const QStringList included = matches(file.text, includePattern);
            for (const QString &header : included)
                QVERIFY2(file.folder() == "models/modules/http"_L1 || !network.match(header).hasMatch(),
                         qPrintable(file.path + u" includes "_s + header));
        }
    }

    void onlyTheStoreSpeaksSql()
    {
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (file.folder().startsWith(u"models/store"))
                continue;
            const QStringList included = matches(file.text, includePattern);
            for (const QString &header : included)
                QVERIFY2(!header.startsWith(u"QSql") && !header.startsWith(u"QtSql"), qPrintable(file.path));
        }
    }

    void modelsKnowNoWidgets()
    {
        static const QSet<QString> widgets {u"QWidget"_s,     u"QApplication"_s, u"QDialog"_s,   u"QLabel"_s,
                                            u"QMessageBox"_s, u"QFileDialog"_s,  u"QTableView"_s};
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (!file.path.startsWith(u"models/"))
                continue;
            const QStringList included = matches(file.text, includePattern);
            for (const QString &header : included)
                QVERIFY2(!widgets.contains(header) && !header.startsWith(u"QtWidgets"), qPrintable(file.path));
        }
    }

    void onlyPlatformAsksWhichSystemItIs()
    {
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (file.folder() == u"app/platform")
                continue;
            const QStringList found =
                matches(file.text, uR"(^\s*#\s*(?:if|ifdef|ifndef|elif).*\b(Q_OS_\w+|_WIN32|__linux__|__APPLE__))"_s);
            QVERIFY2(found.isEmpty(), qPrintable(file.path));
        }
    }

    void everyResultIsLookedAt()
    {
        // An error that nobody looks at was not handled: the compiler is to say so.
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (!file.name().endsWith(u".h"))
                continue;
            const QStringList found = matches(file.text, resultPattern);
            QVERIFY2(found.isEmpty(),
                     qPrintable(file.path + u": [[nodiscard]] is missing before "_s + found.join(u", "_s)));
        }
    }

    void nothingIsLeftForLater()
    {
        for (const SourceFile &file : std::as_const(m_sources)) {
            const QStringList found = matches(file.text, uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s);
            QVERIFY2(found.isEmpty(), qPrintable(file.path));
        }
    }

private:
    QList<SourceFile> m_sources;
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
