#include "FileDialogs.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The choosers of files and folders speak our own words.
class FileDialogsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString settings() const { return QDir(m_folder.path()).filePath(u"settings"_s); }

    /// Does it with the chooser once it is open, and closes that.
    void withChooser(const std::function<void(QFileDialog &)> &look, const char *close)
    {
        QTimer::singleShot(0, this, [look, close] {
            auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(chooser);
            look(*chooser);
            QMetaObject::invokeMethod(chooser, close);
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QVERIFY(QDir().mkpath(settings()));
        qputenv("XDG_CONFIG_HOME", settings().toLocal8Bit());
    }

    // Qt keeps such a list for all its programs.
    void whereOneHasBeenIsNotWrittenDown()
    {
        const QString folder = QDir(m_folder.path()).filePath(u"Ana Prueba"_s);
        QVERIFY(QDir().mkpath(folder));
        withChooser([](const QFileDialog &) {}, "accept");
        QCOMPARE(FileDialogs::instance().saveFile(nullptr, u"Export"_s, folder + u"/Sessions.pdf"_s, u"PDF (*.pdf)"_s),
                 folder + u"/Sessions.pdf"_s);
        QVERIFY(QDir(settings()).isEmpty());
        QVERIFY(!QFileInfo::exists(u":/nowhere"_s));
    }

    void aFileIsSavedUnderTheNameThatIsSuggested()
    {
        const QString path = QDir(m_folder.path()).filePath(u"Sessions.pdf"_s);
        withChooser(
            [](const QFileDialog &chooser) {
                QCOMPARE(chooser.windowTitle(), u"Export sessions"_s);
                QCOMPARE(chooser.labelText(QFileDialog::Accept), u"Save"_s);
                QCOMPARE(chooser.labelText(QFileDialog::Reject), u"Cancel"_s);
                QCOMPARE(chooser.labelText(QFileDialog::FileName), u"Name:"_s);
                QCOMPARE(chooser.nameFilters(), QStringList {u"PDF (*.pdf)"_s});
            },
            "accept");
        QCOMPARE(FileDialogs::instance().saveFile(nullptr, u"Export sessions"_s, path, u"PDF (*.pdf)"_s), path);
    }

    void nothingIsChosenByEscape()
    {
        withChooser([](const QFileDialog &chooser) { QCOMPARE(chooser.labelText(QFileDialog::Accept), u"Open"_s); },
                    "reject");
        QCOMPARE(FileDialogs::instance().openFile(nullptr, u"Open"_s, m_folder.path(), u"PDF (*.pdf)"_s), QString());
    }

    void aFolderIsChosen()
    {
        withChooser(
            [](const QFileDialog &chooser) {
                QCOMPARE(chooser.labelText(QFileDialog::Accept), u"Choose"_s);
                QCOMPARE(chooser.fileMode(), QFileDialog::Directory);
            },
            "accept");
        QCOMPARE(FileDialogs::instance().openFolder(nullptr, u"Folder"_s, m_folder.path()), m_folder.path());
    }
};

QTEST_MAIN(FileDialogsTest)
#include "tst_filedialogs.moc"
