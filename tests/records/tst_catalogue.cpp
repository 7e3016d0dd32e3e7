#include "Catalogue.h"
#include "CatalogueFile.h"
#include "SealedCatalogue.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

QJsonObject fileOf(const QString &name)
{
    return QJsonDocument::fromJson(builtInCatalogueFile(name)).object();
}

/// The catalogue of behaviors with its first entry changed by `change`, sealed again.
template <typename Change>
QByteArray behaviorsWith(Change change)
{
    QJsonObject file = fileOf(u"behaviors"_s);
    QJsonArray entries = file.value(u"entries"_s).toArray();
    QJsonObject entry = entries.first().toObject();
    change(entry);
    entries.replace(0, entry);
    file.insert(u"entries"_s, entries);
    return sealedCatalogue(file);
}

template <typename Change>
QByteArray spanishWith(Change change)
{
    return behaviorsWith([&change](QJsonObject &entry) {
        QJsonObject spanish = entry.value(u"es"_s).toObject();
        change(spanish);
        entry.insert(u"es"_s, spanish);
    });
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCatalogueIsInTheProgram();
    void anEntryIsFoundByItsIdAndItsCode();
    void theGroupsStandInTheirOrder();
    void anythingElseIsRefusedWithAReason_data();
    void anythingElseIsRefusedWithAReason();
    void aLaterFormatIsSaidToBeNewer();
    void aHugeFileIsRefusedUnread();
    void theReasonHoldsNothingOfTheFile();
    void englishArticlesFollowTheSound();
    void spanishArticlesAgree();
    void anEntryOfOnesOwnIsGuessedAt();
};

void CatalogueTest::everyCatalogueIsInTheProgram()
{
    const QList<CatalogueKind> kinds = catalogueKinds();
    for (const CatalogueKind kind : kinds) {
        const Result<Catalogue> read = Catalogue::fromJson(builtInCatalogueFile(catalogueName(kind)));
        QVERIFY2(read, qPrintable(catalogueName(kind) + u": "_s + (read ? QString() : read.error().detail)));
        QCOMPARE(read->kind(), kind);
        QCOMPARE(Catalogue::builtIn(kind), *read);
        QVERIFY(Catalogue::builtIn(kind).version() >= 1);
        QVERIFY(!Catalogue::builtIn(kind).entries().isEmpty());
    }
}

void CatalogueTest::anEntryIsFoundByItsIdAndItsCode()
{
    const Catalogue &services = Catalogue::builtIn(CatalogueKind::ServiceCodes);
    const CatalogueEntry *byCode = services.findCode(u"97153"_s);
    QVERIFY(byCode);
    QCOMPARE(services.find(byCode->id), byCode);
    QCOMPARE(byCode->unitMinutes, 15);
    QVERIFY(!services.find(u"no-such-service"_s));
    QVERIFY(!services.findCode({}));
    QVERIFY(!Catalogue::builtIn(CatalogueKind::Behaviors).findCode({}));
}

void CatalogueTest::theGroupsStandInTheirOrder()
{
    QCOMPARE(Catalogue::builtIn(CatalogueKind::ServiceCodes).groups(),
             QStringList({u"assessment"_s, u"treatment"_s, u"guidance"_s}));
    QVERIFY(Catalogue::builtIn(CatalogueKind::PromptTypes).groups().isEmpty());
}

void CatalogueTest::anythingElseIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");

    const QByteArray whole = builtInCatalogueFile(u"behaviors"_s);
    QTest::newRow("nothing") << QByteArray() << u"at byte"_s;
    QTest::newRow("no JSON") << QByteArray("name;phone\nAna;1\n") << u"at byte"_s;
    QTest::newRow("half a file") << whole.left(whole.size() / 2) << u"at byte"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"not one object"_s;
    QTest::newRow("an empty object") << QByteArray("{}") << u"format is missing"_s;
    QTest::newRow("nested deeply") << QByteArray(100'000, '[') << u"at byte"_s;

    QJsonObject file = fileOf(u"behaviors"_s);
    file.insert(u"version"_s, 2);
    QTest::newRow("altered") << QJsonDocument(file).toJson() << u"checksum"_s;
    file.insert(u"version"_s, 1.5);
    QTest::newRow("half a version") << sealedCatalogue(file) << u"version is not a whole number"_s;
    file = fileOf(u"behaviors"_s);
    file.insert(u"catalogue"_s, u"recipes"_s);
    QTest::newRow("another kind") << sealedCatalogue(file) << u"no such catalogue"_s;
    file.insert(u"catalogue"_s, u"reinforcers"_s);
    QTest::newRow("the wrong kind") << sealedCatalogue(file) << u"entry 1"_s;
    file = fileOf(u"behaviors"_s);
    file.insert(u"author"_s, u"x"_s);
    QTest::newRow("an unknown key") << sealedCatalogue(file) << u"a key is not known"_s;
    file = fileOf(u"behaviors"_s);
    file.insert(u"entries"_s, QJsonArray {1});
    QTest::newRow("no entries") << sealedCatalogue(file) << u"entry 1 is not an object"_s;
    QJsonArray many;
    for (int i = 0; i <= CatalogueFile::maxEntries; ++i)
        many.append(QJsonObject());
    file.insert(u"entries"_s, many);
    QTest::newRow("too many entries") << sealedCatalogue(file) << u"not a list of at most 2000"_s;

    QTest::newRow("an unknown key in an entry")
        << behaviorsWith([](QJsonObject &entry) { entry.insert(u"code"_s, u"12"_s); }) << u"entry 1: a key"_s;
    QTest::newRow("an unknown key in a language")
        << spanishWith([](QJsonObject &text) { text.insert(u"clause"_s, u"x"_s); }) << u"entry 1: es: a key"_s;
    QTest::newRow("a missing form") << spanishWith([](QJsonObject &text) { text.remove(u"phrase"_s); })
                                    << u"entry 1: es: phrase is missing"_s;
    QTest::newRow("an unknown gender") << spanishWith([](QJsonObject &text) { text.insert(u"gender"_s, u"n"_s); })
                                       << u"entry 1: es: gender is not a known word"_s;
    QTest::newRow("a text of two lines") << spanishWith([](QJsonObject &text) { text.insert(u"name"_s, u"a\nb"_s); })
                                         << u"entry 1: es: name is not a text"_s;
    QTest::newRow("an endless text") << spanishWith([](QJsonObject &text) {
        text.insert(u"name"_s, QString(5000, u'a'));
    }) << u"entry 1: es: name is not a text"_s;
    QTest::newRow("a missing language") << behaviorsWith([](QJsonObject &entry) { entry.remove(u"es"_s); })
                                        << u"entry 1: es is missing"_s;
    QTest::newRow("an unknown measure") << behaviorsWith([](QJsonObject &entry) {
        entry.insert(u"measure"_s, u"mood"_s);
    }) << u"entry 1: measure is not a known word"_s;
    QTest::newRow("an id with a space") << behaviorsWith([](QJsonObject &entry) { entry.insert(u"id"_s, u"a b"_s); })
                                        << u"entry 1: id is not an identifier"_s;
    const QString second = Catalogue::builtIn(CatalogueKind::Behaviors).entries().at(1).id;
    QTest::newRow("an id that stands twice")
        << behaviorsWith([&second](QJsonObject &entry) { entry.insert(u"id"_s, second); })
        << u"entry 2: id stands twice"_s;
}

void CatalogueTest::anythingElseIsRefusedWithAReason()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const Result<Catalogue> catalogue = Catalogue::fromJson(json);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::CatalogueDamaged);
    QVERIFY2(catalogue.error().detail.contains(reason), qPrintable(catalogue.error().detail));
    QVERIFY(catalogue.error().sentence().contains(u"it was not used"_s));
}

void CatalogueTest::aLaterFormatIsSaidToBeNewer()
{
    QJsonObject file = fileOf(u"behaviors"_s);
    file.insert(u"formatVersion"_s, CatalogueFile::knownFormat + 1);
    file.insert(u"somethingNew"_s, true);
    const Result<Catalogue> catalogue = Catalogue::fromJson(sealedCatalogue(file));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::CatalogueNewer);
}

void CatalogueTest::aHugeFileIsRefusedUnread()
{
    const Result<Catalogue> catalogue = Catalogue::fromJson(QByteArray(CatalogueFile::maxBytes + 1, ' '));
    QVERIFY(!catalogue);
    QVERIFY(catalogue.error().detail.contains(u"too large"_s));
}

void CatalogueTest::theReasonHoldsNothingOfTheFile()
{
    const QString secret = u"Marisol"_s;
    const Result<Catalogue> catalogue =
        Catalogue::fromJson(behaviorsWith([&secret](QJsonObject &entry) { entry.insert(secret, secret); }));
    QVERIFY(!catalogue);
    QVERIFY(!catalogue.error().sentence().contains(secret));
}

void CatalogueTest::englishArticlesFollowTheSound()
{
    const auto mention = [](const QString &phrase) {
        return withIndefiniteArticle(phrase, WordGender::Masculine, WordNumber::Singular, NoteLanguage::English);
    };
    QCOMPARE(mention(u"visual schedule"_s), u"a visual schedule"_s);
    QCOMPARE(mention(u"expectant pause"_s), u"an expectant pause"_s);
    QCOMPARE(mention(u"hour of play"_s), u"an hour of play"_s);
    QCOMPARE(mention(u"uniform"_s), u"a uniform"_s);
    QCOMPARE(mention(u"uninterrupted turn"_s), u"an uninterrupted turn"_s);
    QCOMPARE(mention(u"one-step instruction"_s), u"a one-step instruction"_s);
    QCOMPARE(mention(u"first-then board"_s), u"a first-then board"_s);
    QCOMPARE(withIndefiniteArticle(u"bubbles"_s, WordGender::Masculine, WordNumber::Plural, NoteLanguage::English),
             u"bubbles"_s);
}

void CatalogueTest::spanishArticlesAgree()
{
    CatalogueText text;
    text.language = NoteLanguage::Spanish;
    text.phrase = u"rabieta"_s;
    text.plural = u"rabietas"_s;
    text.gender = WordGender::Feminine;
    text.article = WordArticle::Indefinite;
    QCOMPARE(text.mention(), u"una rabieta"_s);
    QCOMPARE(text.definite(), u"la rabieta"_s);
    QCOMPARE(text.counted(1), u"rabieta"_s);
    QCOMPARE(text.counted(0), u"rabietas"_s);
    text.phrase = u"aula especial"_s;
    QCOMPARE(text.mention(), u"un aula especial"_s);
    QCOMPARE(text.definite(), u"el aula especial"_s);
    text.phrase = u"burbujas"_s;
    text.number = WordNumber::Plural;
    QCOMPARE(text.mention(), u"burbujas"_s);
    QCOMPARE(text.definite(), u"las burbujas"_s);

    const CatalogueEntry *technician = Catalogue::builtIn(CatalogueKind::Participants).find(u"behavior-technician"_s);
    QVERIFY(technician);
    QCOMPARE(technician->spanish.definite(), u"el técnico de conducta"_s);
    QCOMPARE(technician->spanish.definite(WordGender::Feminine), u"la técnica de conducta"_s);
}

void CatalogueTest::anEntryOfOnesOwnIsGuessedAt()
{
    const CatalogueText lining = CatalogueText::ofName(NoteLanguage::Spanish, u" Alineación de  juguetes "_s);
    QCOMPARE(lining.name, u"Alineación de juguetes"_s);
    QCOMPARE(lining.definite(), u"la alineación de juguetes"_s);
    QCOMPARE(CatalogueText::ofName(NoteLanguage::Spanish, u"Problema al esperar"_s).definite(),
             u"el problema al esperar"_s);
    QCOMPARE(CatalogueText::ofName(NoteLanguage::Spanish, u"Gritos"_s).definite(), u"los gritos"_s);
    QCOMPARE(CatalogueText::ofName(NoteLanguage::English, u"PECS book"_s).phrase, u"PECS book"_s);
    QVERIFY(CatalogueText::ofName(NoteLanguage::English, {}).phrase.isEmpty());
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
