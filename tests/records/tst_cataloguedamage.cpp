#include "Catalogue.h"
#include "CompletenessRules.h"
#include "SealedCatalogue.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int damages = 10'000;
constexpr quint32 seed = 20261122;
constexpr int longestRun = 200;

/// A run of bytes somewhere in a file, possibly empty.
struct Run
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

Run randomRun(const QByteArray &bytes, QRandomGenerator &random)
{
    const qsizetype begin = random.bounded(int(bytes.size()));
    return {begin, std::min<qsizetype>(1 + random.bounded(longestRun), bytes.size() - begin)};
}

QByteArray randomBytes(QRandomGenerator &random)
{
    constexpr int byteValues = 256;
    QByteArray bytes(1 + random.bounded(longestRun), '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(byteValues));
    return bytes;
}

char structuralByte(QRandomGenerator &random)
{
    static constexpr char bytes[] = "{}[]\":,0123456789-.eE\\ \ntrufalsn";
    return bytes[random.bounded(int(sizeof(bytes)) - 1)];
}

/// One of the ways in which a disk, a download or an editor harms a file.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    enum Harm { FlipBit, OtherByte, StructuralByte, Remove, Repeat, Insert, CutShort, Move, Zeros, HarmCount };
    constexpr int bits = 8;
    const Run run = randomRun(bytes, random);
    switch (random.bounded(int(HarmCount))) {
    case FlipBit:
        bytes[run.begin] = char(bytes.at(run.begin) ^ (1 << random.bounded(bits)));
        break;
    case OtherByte:
        bytes[run.begin] = randomBytes(random).front();
        break;
    case StructuralByte:
        bytes[run.begin] = structuralByte(random);
        break;
    case Remove:
        bytes.remove(run.begin, run.length);
        break;
    case Repeat:
        bytes.insert(run.begin, bytes.mid(run.begin, run.length));
        break;
    case Insert:
        bytes.insert(run.begin, randomBytes(random));
        break;
    case CutShort:
        bytes.truncate(run.begin);
        break;
    case Move: {
        const QByteArray moved = bytes.mid(run.begin, run.length);
        bytes.remove(run.begin, run.length);
        bytes.insert(random.bounded(int(bytes.size()) + 1), moved);
        break;
    }
    case Zeros:
    default:
        std::fill_n(bytes.begin() + run.begin, run.length, '\0');
        break;
    }
    return bytes;
}

template <typename Content>
bool isRefusedOrTheSame(const QByteArray &bytes, const Content &whole)
{
    const Result<Content> read = Content::fromJson(bytes);
    if (read)
        return *read == whole;
    return (read.error().code == ErrorCode::CatalogueDamaged && !read.error().detail.isEmpty())
        || read.error().code == ErrorCode::CatalogueNewer;
}

/// The same file with its checksum made to fit the damage, where it can still be read as JSON: so the schema itself
/// has to hold.
QByteArray resealed(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? sealedCatalogue(document.object()) : bytes;
}

} // namespace

class CatalogueDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedCatalogueIsRefusedOrTheSame();
    void damagedRulesAreRefusedOrTheSame();
    void aDamageWithAFittingChecksumNeverCrashes();
};

void CatalogueDamageTest::aDamagedCatalogueIsRefusedOrTheSame()
{
    QRandomGenerator random(seed);
    const QList<CatalogueKind> kinds = catalogueKinds();
    QList<QByteArray> files;
    for (const CatalogueKind kind : kinds)
        files += builtInCatalogueFile(catalogueName(kind));
    for (int i = 0; i < damages; ++i) {
        const qsizetype which = i % kinds.size();
        const QByteArray bytes = damaged(files.at(which), random);
        QVERIFY2(isRefusedOrTheSame(bytes, Catalogue::builtIn(kinds.at(which))),
                 qPrintable(u"damage %1 of %2"_s.arg(i).arg(catalogueName(kinds.at(which)))));
    }
}

void CatalogueDamageTest::damagedRulesAreRefusedOrTheSame()
{
    constexpr int damagesOfRules = 500;
    QRandomGenerator random(seed + 1);
    const QByteArray file = builtInCatalogueFile(u"completeness-rules"_s);
    for (int i = 0; i < damagesOfRules; ++i)
        QVERIFY2(isRefusedOrTheSame(damaged(file, random), CompletenessRules::builtIn()),
                 qPrintable(QString::number(i)));
}

void CatalogueDamageTest::aDamageWithAFittingChecksumNeverCrashes()
{
    constexpr int damagesOfSchema = 500;
    QRandomGenerator random(seed + 2);
    const QByteArray prompts = builtInCatalogueFile(u"prompt-types"_s);
    const QByteArray rules = builtInCatalogueFile(u"completeness-rules"_s);
    int refused = 0;
    for (int i = 0; i < damagesOfSchema; ++i) {
        const Result<Catalogue> catalogue = Catalogue::fromJson(resealed(damaged(prompts, random)));
        const Result<CompletenessRules> read = CompletenessRules::fromJson(resealed(damaged(rules, random)));
        for (const CatalogueEntry &entry : catalogue ? catalogue->entries() : QList<CatalogueEntry>())
            QVERIFY(!entry.id.isEmpty() && !entry.english.phrase.isEmpty() && !entry.spanish.phrase.isEmpty());
        refused += (catalogue ? 0 : 1) + (read ? 0 : 1);
    }
    QVERIFY(refused > damagesOfSchema);
}

QTEST_APPLESS_MAIN(CatalogueDamageTest)
#include "tst_cataloguedamage.moc"
