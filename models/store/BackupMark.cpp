#include "BackupMark.h"

#include "ActivityKind.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString markName = u"practice.backupMark"_s;

// What these say of the practice is no reason for another backup.
constexpr std::array ofNoAccount {
    ActivityKind::PracticeOpened,  ActivityKind::PracticeLocked,  ActivityKind::BackupMade,
    ActivityKind::BackupFailed,    ActivityKind::BackupCopied,    ActivityKind::BackupNotCopied,
    ActivityKind::RehearsalFailed, ActivityKind::BackupRehearsed,
};

QString lastChangeSql()
{
    QStringList numbers;
    for (const ActivityKind kind : ofNoAccount)
        numbers.append(QString::number(int(kind)));
    return u"SELECT sequence FROM activity WHERE kind NOT IN (%1) ORDER BY sequence DESC LIMIT 1"_s.arg(
        numbers.join(u", "_s));
}

Result<qint64> numberIn(StoreContext &context, const QString &sql)
{
    Statement statement(context, sql);
    if (auto ran = statement.run(); !ran)
        return Failure(ran.error());
    const qint64 number = statement.next() ? statement.integer(0) : 0;
    if (auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return number;
}

// What stands in forms and is no record yet, in a word; empty where nothing stands there. See FormDraft.
Result<QString> formsIn(StoreContext &context)
{
    const QString prefix = SettingName::statePrefix.toString();
    Statement states(context, u"SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name"_s);
    if (const auto ran = states.bind(int(prefix.size())).bind(prefix).run(); !ran)
        return Failure(ran.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool hasTexts = false;
    while (states.next()) {
        const QJsonObject texts = QJsonDocument::fromJson(states.blob(1)).object().value("texts"_L1).toObject();
        if (texts.isEmpty())
            continue;
        hasTexts = true;
        hash.addData(states.text(0).toUtf8());
        hash.addData(QJsonDocument(texts).toJson(QJsonDocument::Compact));
    }
    if (const auto finished = states.finished(); !finished)
        return Failure(finished.error());
    return hasTexts ? QString::fromLatin1(hash.result().toHex()) : QString();
}

} // namespace

Result<QString> BackupMark::of(StoreContext &context)
{
    QStringList parts;
    for (const QString &sql : {lastChangeSql(), u"SELECT coalesce(max(saved_ms), 0) + count(*) FROM draft"_s,
                               u"SELECT coalesce(max(saved_ms), 0) + count(*) FROM session_facts_draft"_s,
                               u"SELECT coalesce(max(saved_ms), 0) + count(*) FROM session_note_draft"_s}) {
        const auto number = numberIn(context, sql);
        if (!number)
            return Failure(number.error());
        parts.append(QString::number(*number));
    }
    const auto forms = formsIn(context);
    if (!forms)
        return Failure(forms.error());
    if (!forms->isEmpty())
        parts.append(*forms);
    return parts.join(u':');
}

QString BackupMark::last(StoreContext &context)
{
    return SettingTable::value(context, markName).toString();
}

Result<void> BackupMark::remember(StoreContext &context, const QString &mark)
{
    return SettingTable::setValue(context, markName, mark);
}

} // namespace bitacora
