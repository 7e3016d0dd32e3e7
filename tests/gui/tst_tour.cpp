#include "Tour.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Every page as a picture, and the documents of one client.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = Tour(m_folder.path()).run();
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        m_files = *made;
    }

    void everyPageIsThereInBothLanguagesAndThemes()
    {
        for (const QString &page : {u"welcome"_s,
                                    u"create"_s,
                                    u"recovery-sheet"_s,
                                    u"clients"_s,
                                    u"add-client"_s,
                                    u"add-client-programs"_s,
                                    u"add-client-review"_s,
                                    u"sessions"_s,
                                    u"what-happened"_s,
                                    u"clinical-note"_s,
                                    u"booking"_s,
                                    u"plan"_s,
                                    u"progress"_s,
                                    u"details"_s,
                                    u"client-activity"_s,
                                    u"deletion"_s,
                                    u"calendar"_s,
                                    u"month"_s,
                                    u"day"_s,
                                    u"history"_s,
                                    u"history-activity"_s,
                                    u"review"_s,
                                    u"settings"_s,
                                    u"unlock"_s}) {
            for (const QString &language : {u"en"_s, u"es"_s}) {
                const QImage light = picture(page, language, u"light"_s);
                const QImage dark = picture(page, language, u"dark"_s);
                QCOMPARE(light.size(), QSize(1440, 900));
                QCOMPARE(dark.size(), QSize(1440, 900));
                QVERIFY(light.pixelColor(5, 5).lightness() > 200);
                QVERIFY(dark.pixelColor(5, 5).lightness() < 60);
            }
        }
    }

    void noPictureIsLeftOutOfTheListAbove()
    {
        // In two languages and two themes.
        constexpr int pages = 24;
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.png"_s}, QDir::Files).size(), pages * 2 * 2);
    }

    void aPageThatDoesNotComeFailsTheTour()
    {
        QTemporaryDir folder;
        const auto made = Tour(folder.path(), std::chrono::milliseconds(1)).run();
        QVERIFY(!made);
        QVERIFY2(made.error().subject.endsWith(u"recovery-sheet-en-light.png"_s), qPrintable(made.error().subject));
    }

    void theLanguagesDiffer()
    {
        QVERIFY(picture(u"clients"_s, u"en"_s, u"light"_s) != picture(u"clients"_s, u"es"_s, u"light"_s));
    }

    void theDocumentsOfOneClientAreThere()
    {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            QFile pdf(path(u"history-%1.pdf"_s.arg(language)));
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
            QFile csv(path(u"history-%1.csv"_s.arg(language)));
            QVERIFY(csv.open(QIODevice::ReadOnly));
            const QByteArray content = csv.readAll();
            QVERIFY(content.count('\n') > 50);
            // The practice that is shown is kept in the language that it is shown in.
            const bool spanish = language == u"es"_s;
            QVERIFY(content.contains(spanish ? "Terapia directa" : "Direct therapy"));
            QVERIFY(!content.contains(spanish ? "Direct therapy" : "Terapia directa"));
        }
    }

    void itSaysEveryFileThatItMade()
    {
        const QStringList there = QDir(m_folder.path()).entryList(QDir::Files);
        QCOMPARE(m_files.size(), there.size());
        for (const QString &file : std::as_const(m_files))
            QVERIFY2(QFile::exists(file), qPrintable(file));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = Tour(file.fileName() + u"/below"_s).run();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FileNotWritable);
    }

private:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    QImage picture(const QString &page, const QString &language, const QString &theme) const
    {
        return QImage(path(u"%1-%2-%3.png"_s.arg(page, language, theme)));
    }

    QTemporaryDir m_folder;
    QStringList m_files;
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
