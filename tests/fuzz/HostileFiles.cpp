#include "HostileFiles.h"

#include "BackupManifest.h"
#include "Catalogue.h"
#include "CatalogueSchema.h"
#include "CompletenessRuleSchema.h"
#include "CompletenessRules.h"
#include "KeyFileFormat.h"
#include "MatchingChecksum.h"
#include "SealedCatalogue.h"
#include "UnlockAttempts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QDateTime &someTime()
{
    static const QDateTime time(QDate(2026, 11, 18), QTime(15, 0), QTimeZone::utc());
    return time;
}

template <typename T>
QString refusal(const Result<T> &read)
{
    return read || !read.error().sentence().isEmpty() ? QString() : u"refused without a word"_s;
}

template <typename Format>
QString takeForms(const QList<QByteArray> &forms)
{
    for (const QByteArray &form : forms) {
        const auto read = Format::fromJson(form);
        if (read && read->toJson() != form)
            return u"two texts for one value"_s;
        if (QString wrong = refusal(read); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

QList<QByteArray> HostileFiles::keySamples()
{
    constexpr int saltBytes = 16;
    constexpr int nonceBytes = 24;
    constexpr int wrappedBytes = 48;
    const KeyFileFormat keys {.practiceId = u"0b7f4c1e-8f7d-4f0c-9a67-2b1f3f5b6a7c"_s,
                              .cost = {},
                              .salt = QByteArray(saltBytes, 's'),
                              .nonce = QByteArray(nonceBytes, 'n'),
                              .wrappedKey = QByteArray(wrappedBytes, 'w')};
    return {keys.toJson()};
}

QString HostileFiles::takeKeys(const QByteArray &bytes)
{
    return takeForms<KeyFileFormat>({bytes, withMatchingChecksum(bytes)});
}

QList<QByteArray> HostileFiles::manifestSamples()
{
    const BackupManifest manifest {.practiceId = u"0b7f4c1e-8f7d-4f0c-9a67-2b1f3f5b6a7c"_s,
                                   .madeAt = someTime(),
                                   .verifiedAt = someTime().addSecs(3),
                                   .databaseBytes = 409'600};
    return {manifest.toJson()};
}

QString HostileFiles::takeManifest(const QByteArray &bytes)
{
    return takeForms<BackupManifest>({bytes, withMatchingChecksum(bytes, crypto_generichash_BYTES)});
}

QList<QByteArray> HostileFiles::attemptSamples()
{
    const QTemporaryDir folder;
    QList<QByteArray> samples;
    for (int i = 0; i < 3; ++i) {
        UnlockAttempts::note(folder.path(), someTime().addSecs(i));
        QFile file(UnlockAttempts::filePath(folder.path()));
        samples.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return samples;
}

QString HostileFiles::takeAttempts(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    constexpr std::chrono::minutes longest {15};
    {
        QFile file(UnlockAttempts::filePath(folder.path()));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return u"could not be written"_s;
    }
    const UnlockAttempts attempts = UnlockAttempts::read(folder.path());
    if (attempts.at.size() > UnlockAttempts::maximumKept || attempts.earlier < 0)
        return u"too many attempts"_s;
    const auto wait = UnlockAttempts::waitAt(folder.path(), someTime());
    return wait.count() < 0 || wait > longest ? u"waits for %1 seconds"_s.arg(wait.count()) : QString();
}

QList<QByteArray> HostileFiles::catalogueSamples()
{
    QList<QByteArray> samples {builtInCatalogueFile(CompletenessRuleSchema::fileName())};
    // The shorter ones: an alteration is as likely to hit their structure as their words.
    for (const CatalogueKind kind : {CatalogueKind::BehaviorFunctions, CatalogueKind::PromptTypes,
                                     CatalogueKind::Participants, CatalogueKind::ServiceCodes})
        samples.append(builtInCatalogueFile(catalogueName(kind)));
    return samples;
}

QString HostileFiles::takeCatalogue(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (const QByteArray &form : {bytes, sealedCatalogue(object)}) {
        if (QString wrong = refusal(Catalogue::fromJson(form)); !wrong.isEmpty())
            return wrong;
        if (QString wrong = refusal(CompletenessRules::fromJson(form)); !wrong.isEmpty())
            return wrong;
    }
    // Without what a file has around them.
    const QJsonArray entries = object.value("entries"_L1).toArray();
    const auto kind = catalogueNamed(object.value("catalogue"_L1).toString());
    if (kind)
        return refusal(CatalogueSchema::entries(*kind, entries));
    return refusal(CompletenessRuleSchema::rules(entries));
}

} // namespace bitacora
