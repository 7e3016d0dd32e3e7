#include "Language.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Which language and region the program speaks.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegionIsTheSystems()
    {
        const QLocale mexico(QLocale::Spanish, QLocale::Mexico);
        QCOMPARE(Language::localeFor(u"es"_s, mexico).territory(), QLocale::Mexico);
        const QLocale unitedStates(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(Language::localeFor(u"es"_s, unitedStates), QLocale(QLocale::Spanish, QLocale::UnitedStates));
        QCOMPARE(Language::localeFor(u"en"_s, mexico).language(), QLocale::English);
    }

    void withoutARegionSpanishIsLatinAmericas()
    {
        const QLocale spanish = Language::localeFor(u"es"_s, QLocale::c());
        QCOMPARE(spanish.territory(), QLocale::LatinAmerica);
        QCOMPARE(spanish.toString(9.5, 'f', 1), u"9.5"_s);
        QCOMPARE(Language::localeFor(u"en"_s, QLocale::c()).language(), QLocale::English);
    }

    void aLanguageThatWeDoNotSpeakIsEnglish()
    {
        QCOMPARE(Language::codeOf(QLocale(QLocale::German, QLocale::Germany)), u"en"_s);
        QCOMPARE(Language::codeOf(QLocale(QLocale::Spanish, QLocale::Colombia)), u"es"_s);
        QCOMPARE(Language::codeOf(QLocale(QLocale::English, QLocale::Canada)), u"en"_s);
    }

    void applyingChangesTheLocaleOfDatesAndMoney()
    {
        Language language;
        language.apply(u"es"_s);
        QCOMPARE(language.current(), u"es"_s);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        language.apply(u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void bothCataloguesAreInTheProgram()
    {
        QVERIFY(QFile::exists(u":/i18n/bitacora_es.qm"_s));
        QVERIFY(QFile::exists(u":/i18n/bitacora_en.qm"_s));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
