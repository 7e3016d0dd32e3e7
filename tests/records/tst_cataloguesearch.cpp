#include "CatalogueSearch.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr qsizetype many = 1000;

QStringList found(CatalogueKind kind, NoteLanguage language, const QString &query, qsizetype most = many)
{
    QStringList ids;
    const auto entries = CatalogueSearch(Catalogue::builtIn(kind), language).find(query, most);
    for (const CatalogueEntry *entry : entries)
        ids += entry->id;
    return ids;
}

} // namespace

class CatalogueSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFoundByItsName();
    void accentsAndCaseDoNotMatter();
    void namesThatBeginSoComeFirst();
    void theOtherLanguageIsSearchedToo();
    void groupsAndSynonymsAreFoundAfterNames();
    void everyWordHasToBeThere();
    void aCodeIsFound();
    void anEmptyQueryOffersTheFirst();
    void nothingIsFoundForNonsense();
};

void CatalogueSearchTest::everyEntryIsFoundByItsName()
{
    const QList<CatalogueKind> kinds = catalogueKinds();
    for (const CatalogueKind kind : kinds) {
        for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
            const CatalogueSearch search(Catalogue::builtIn(kind), language);
            for (const CatalogueEntry &entry : Catalogue::builtIn(kind).entries())
                QVERIFY2(search.find(entry.in(language).name, many).contains(&entry), qPrintable(entry.id));
        }
    }
}

void CatalogueSearchTest::accentsAndCaseDoNotMatter()
{
    QVERIFY(found(CatalogueKind::Interventions, NoteLanguage::Spanish, u"REDIRECCION"_s).contains(u"redirection"_s));
    QVERIFY(found(CatalogueKind::Behaviors, NoteLanguage::Spanish, u"balanceó"_s).contains(u"body-rocking"_s));
}

void CatalogueSearchTest::namesThatBeginSoComeFirst()
{
    const QStringList ids = found(CatalogueKind::Behaviors, NoteLanguage::English, u"hand"_s);
    QVERIFY(ids.size() > 2);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cbegin() + 2), QSet<QString>({u"hand-flapping"_s, u"hand-mouthing"_s}));
    QVERIFY(ids.contains(u"refusal-to-hand-over-device"_s));
}

void CatalogueSearchTest::theOtherLanguageIsSearchedToo()
{
    QCOMPARE(found(CatalogueKind::Behaviors, NoteLanguage::English, u"rabieta"_s), QStringList(u"tantrum"_s));
    QCOMPARE(found(CatalogueKind::Behaviors, NoteLanguage::Spanish, u"tantrum"_s), QStringList(u"tantrum"_s));
}

void CatalogueSearchTest::groupsAndSynonymsAreFoundAfterNames()
{
    const auto behaviors = [](NoteLanguage language, const QString &query) {
        return found(CatalogueKind::Behaviors, language, query);
    };
    for (const QString &id : {u"head-banging"_s, u"self-hitting"_s, u"skin-picking"_s, u"pica"_s}) {
        QVERIFY(behaviors(NoteLanguage::Spanish, u"autoles"_s).contains(id));
        QVERIFY(behaviors(NoteLanguage::English, u"SIB"_s).contains(id));
        QVERIFY(behaviors(NoteLanguage::English, u"self-injur"_s).contains(id));
    }
    QCOMPARE(behaviors(NoteLanguage::Spanish, u"berrinche"_s).value(0), u"tantrum"_s);
    QCOMPARE(behaviors(NoteLanguage::English, u"aggression"_s).value(0), u"physical-aggression"_s);
    QVERIFY(behaviors(NoteLanguage::English, u"aggression"_s).contains(u"biting-others"_s));
    QCOMPARE(found(CatalogueKind::Interventions, NoteLanguage::Spanish, u"NCR"_s).value(0),
             u"noncontingent-reinforcement"_s);
    QVERIFY(found(CatalogueKind::Programs, NoteLanguage::English, u"mand"_s).contains(u"request-break"_s));
}

void CatalogueSearchTest::everyWordHasToBeThere()
{
    const QStringList ids = found(CatalogueKind::Programs, NoteLanguage::English, u"ask perm"_s);
    QCOMPARE(ids, QStringList(u"ask-permission"_s));
}

void CatalogueSearchTest::aCodeIsFound()
{
    QCOMPARE(found(CatalogueKind::ServiceCodes, NoteLanguage::English, u"97153"_s), QStringList(u"97153"_s));
    QCOMPARE(found(CatalogueKind::PlacesOfService, NoteLanguage::Spanish, u"12"_s), QStringList(u"home"_s));
}

void CatalogueSearchTest::anEmptyQueryOffersTheFirst()
{
    const QList<CatalogueEntry> &entries = Catalogue::builtIn(CatalogueKind::Reinforcers).entries();
    QCOMPARE(found(CatalogueKind::Reinforcers, NoteLanguage::English, {}).size(), entries.size());
    QCOMPARE(found(CatalogueKind::Reinforcers, NoteLanguage::English, u"  "_s, 2),
             QStringList({entries.at(0).id, entries.at(1).id}));
}

void CatalogueSearchTest::nothingIsFoundForNonsense()
{
    QVERIFY(found(CatalogueKind::Behaviors, NoteLanguage::English, u"xyzzy"_s).isEmpty());
}

QTEST_APPLESS_MAIN(CatalogueSearchTest)
#include "tst_cataloguesearch.moc"
