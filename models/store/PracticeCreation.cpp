#include "PracticePrivate.h"

#include "DiskRoom.h"
#include "EmptyFolder.h"
#include "FileSync.h"
#include "FolderRemoval.h"
#include "SchemaMigration.h"
#include "SettingTable.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QUuid>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::Practice)
};

struct ServiceDefault
{
    QString name;
    /// CPT codes for adaptive behavior services.
    QString code;
    int durationMinutes;
    QString color;
};

QList<ServiceDefault> serviceDefaults()
{
    constexpr int hour = 60;
    constexpr int threeQuarters = 45;
    return {
        //: A service of a behavior analyst: treatment by protocol, face to face with one client (CPT 97153).
        {Texts::tr("Direct therapy"), u"97153"_s, hour, u"#1F6B65"_s},
        //: A service of a behavior analyst: treatment with protocol modification (CPT 97155).
        {Texts::tr("Supervision"), u"97155"_s, hour, u"#1D5BB8"_s},
        //: A service of a behavior analyst: guidance of the family (CPT 97156).
        {Texts::tr("Caregiver training"), u"97156"_s, threeQuarters, u"#8F5F00"_s},
        //: A service of a behavior analyst: behavior identification assessment (CPT 97151).
        {Texts::tr("Assessment"), u"97151"_s, hour, u"#7A4FA3"_s},
    };
}

// Of the region that the program runs in; a region without one of its own gets dollars.
QString regionalCurrency()
{
    const QString code = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    return code.isEmpty() ? u"USD"_s : code;
}

Result<void> writeDefaults(Practice &practice, StoreContext &context, const QString &practiceId, const QString &name)
{
    // The letterhead begins with the name that people gave the practice.
    for (const auto &[setting, value] :
         {std::pair {SettingName::practiceId, practiceId}, std::pair {SettingName::currency, regionalCurrency()},
          std::pair {SettingName::letterheadName, name}}) {
        if (auto set = SettingTable::setValue(context, setting.toString(), value); !set)
            return set;
    }
    ActivityEntry created;
    created.kind = ActivityKind::PracticeCreated;
    if (auto logged = context.log(created); !logged)
        return logged;
    int position = 0;
    for (const ServiceDefault &given : serviceDefaults()) {
        Service service;
        service.name = given.name;
        service.code = given.code;
        service.durationMinutes = given.durationMinutes;
        service.color = given.color;
        service.position = position++;
        if (const auto added = practice.services().add(service); !added)
            return Failure(added.error());
    }
    Calendar calendar;
    //: The name of the first calendar of a new practice.
    calendar.name = Texts::tr("Sessions");
    calendar.color = u"#1F6B65"_s;
    if (const auto added = practice.calendars().add(calendar); !added)
        return Failure(added.error());
    return {};
}

Failure notWritable(const QString &folder)
{
    if (roomIn(folder) == 0)
        return failure(ErrorCode::DiskFull, folder);
    return failure(ErrorCode::PracticeNotWritable, folder);
}

} // namespace

Result<std::unique_ptr<Practice>> Practice::create(const QString &path, const SecretBytes &passphrase,
                                                   const PracticeOptions &options)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    if (QFileInfo(target).isSymLink() || (QFileInfo::exists(target) && !isEmptyFolder(target)))
        return failure(ErrorCode::PracticeExists, path);
    const QString parent = QFileInfo(target).path();
    if (!makeFolder(parent))
        return notWritable(parent);

    // Made under another name, for its owner alone, and given its own only when it is whole: a crash on the
    // way leaves no half practice. Whatever fails, the folder goes with this object.
    QTemporaryDir making(parent + u"/.bitacora-XXXXXX"_s);
    if (!making.isValid())
        return notWritable(parent);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const SecretBytes dataKey = KeyFile::newDataKey();
    if (dataKey.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    const auto keysWritten = KeyFile::write(keyFilePath(making.path()), id, dataKey, passphrase, options.kdfCost);
    if (!keysWritten)
        return Failure(keysWritten.error());
    const auto filled = [&]() -> Result<void> {
        const QString databaseFile = databasePath(making.path());
        auto database = PracticeDatabase::open(databaseFile, dataKey, PracticeDatabase::Access::ReadWrite);
        if (!database)
            return Failure(database.error());
        QFile::setPermissions(databaseFile, QFile::ReadOwner | QFile::WriteOwner);
        const auto migrated =
            SchemaMigration::migrate((*database)->connection(), databaseFile, SchemaMigration::steps());
        if (!migrated)
            return Failure(migrated.error());
        PracticeOptions writable = options;
        writable.readOnly = false;
        Practice practice(std::make_unique<Private>(making.path(), writable, nullptr, std::move(*database)));
        if (auto learned = practice.d->context.learnHead(); !learned)
            return learned;
        return practice.inOneTransaction(
            [&] { return writeDefaults(practice, practice.d->context, id, nameOf(target)); });
    }();
    if (!filled) {
        Error error = filled.error();
        error.subject = path;
        return Failure(error);
    }
    // An empty folder of that name gives way.
    if (QFileInfo::exists(target) && !QDir().rmdir(target))
        return notWritable(parent);
    if (!QDir().rename(making.path(), target))
        return notWritable(parent);
    making.setAutoRemove(false);
    // Its name, too, is on the disk itself before anybody hears of it.
    auto parts = syncFolder(parent) ? Private::open(target, dataKey, options)
                                    : Result<std::unique_ptr<Private>>(notWritable(parent));
    if (!parts) {
        // Nobody has seen it yet, and nobody has its recovery code.
        removeFolder(target);
        return Failure(parts.error());
    }
    return std::unique_ptr<Practice>(new Practice(std::move(*parts)));
}

} // namespace bitacora
