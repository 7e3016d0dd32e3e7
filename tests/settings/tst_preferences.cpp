#include "Preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class PreferencesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"bitacora.ini"_s); }
    void write(const QByteArray &text) const
    {
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write(text);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFileHasTheDefaults()
    {
        const Preferences preferences(file());
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        QCOMPARE(preferences.idleMinutes(), 10);
        QCOMPARE(preferences.lastPractice(), QString());
        QVERIFY(!preferences.forbidsCapture());
        QCOMPARE(preferences.windowGeometry(), QByteArray());
        QVERIFY(!QFile::exists(file()));
    }

    void whatIsSetIsThereTheNextTime()
    {
        {
            Preferences preferences(file());
            preferences.setLanguage(u"es"_s);
            preferences.setTheme(ThemeChoice::Dark);
            preferences.setIdleMinutes(25);
            preferences.setForbidsCapture(true);
            preferences.setLastPractice(u"/home/ana/Río Claro.bitacora"_s);
            preferences.setWindowGeometry(QByteArray("\0\1geometry", 10));
        }
        const Preferences again(file());
        QCOMPARE(again.language(), u"es"_s);
        QCOMPARE(again.theme(), ThemeChoice::Dark);
        QCOMPARE(again.idleMinutes(), 25);
        QVERIFY(again.forbidsCapture());
        QCOMPARE(again.lastPractice(), u"/home/ana/Río Claro.bitacora"_s);
        QCOMPARE(again.windowGeometry(), QByteArray("\0\1geometry", 10));
    }

    void whatCannotBeSavedHoldsAndIsSaid()
    {
        // A folder in the place of the file.
        QVERIFY(QDir().mkpath(file()));
        Preferences preferences(file());
        QSignalSpy notSaved(&preferences, &Preferences::notSaved);
        preferences.setIdleMinutes(25);
        QCOMPARE(notSaved.size(), 1);
        QVERIFY(!preferences.isSaved());
        QCOMPARE(preferences.idleMinutes(), 25);
        QCOMPARE(QFileInfo(preferences.place()), QFileInfo(file()));
        QVERIFY(QDir().rmdir(file()));
        QVERIFY(preferences.isSaved());
        preferences.setTheme(ThemeChoice::Dark);
        QCOMPARE(notSaved.size(), 1);
        QFile saved(file());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("25"));
    }

    void itIsOnDiskAtOnce()
    {
        Preferences preferences(file());
        preferences.setIdleMinutes(30);
        QCOMPARE(Preferences(file()).idleMinutes(), 30);
    }

    // The path of a practice stands in it.
    void itIsForItsOwnerAlone()
    {
        Preferences preferences(file());
        preferences.setIdleMinutes(12);
        constexpr QFileDevice::Permissions others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(file()) & others, QFileDevice::Permissions());
        preferences.setIdleMinutes(15);
        QCOMPARE(QFile::permissions(file()) & others, QFileDevice::Permissions());
    }

    void minutesKeepToTheirLimits()
    {
        Preferences preferences(file());
        preferences.setIdleMinutes(0);
        QCOMPARE(preferences.idleMinutes(), 1);
        preferences.setIdleMinutes(100000);
        QCOMPARE(preferences.idleMinutes(), 240);
    }

    void aSpoiledFileGivesUsableValues()
    {
        write("[General]\nlanguage=xx\ntheme=purple\n[lock]\nidleMinutes=soon\n");
        QCOMPARE(Preferences(file()).language(), QString());
        QCOMPARE(Preferences(file()).theme(), ThemeChoice::System);
        QCOMPARE(Preferences(file()).idleMinutes(), 10);
        write("[lock]\nidleMinutes=-5\n");
        QCOMPARE(Preferences(file()).idleMinutes(), 1);
    }

    void aChangeIsToldOnceAndOnlyWhenItIsOne()
    {
        Preferences preferences(file());
        QSignalSpy language(&preferences, &Preferences::languageChanged);
        QSignalSpy theme(&preferences, &Preferences::themeChanged);
        QSignalSpy minutes(&preferences, &Preferences::idleMinutesChanged);
        preferences.setLanguage(u"es"_s);
        preferences.setLanguage(u"es"_s);
        preferences.setTheme(ThemeChoice::Light);
        preferences.setTheme(ThemeChoice::Light);
        preferences.setIdleMinutes(10);
        preferences.setIdleMinutes(500);
        preferences.setIdleMinutes(600);
        QCOMPARE(language.count(), 1);
        QCOMPARE(language.first().first().toString(), u"es"_s);
        QCOMPARE(theme.count(), 1);
        QCOMPARE(minutes.count(), 1);
        QCOMPARE(minutes.first().first().toInt(), 240);
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)

#include "tst_preferences.moc"
