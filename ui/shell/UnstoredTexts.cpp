#include "UnstoredTexts.h"

#include "Practice.h"
#include "UnstoredDrafts.h"

#include <QStringList>

namespace bitacora {

void UnstoredTexts::keep(const Practice &practice, const UnstoredDrafts &drafts, bool isWhole)
{
    if (drafts.isEmpty() && isWhole)
        return;
    Kept kept;
    kept.isWhole = isWhole;
    kept.reason = drafts.reason().value_or(Error {ErrorCode::StorageFailed, practice.path(), {}});
    const auto sealed = drafts.isEmpty() ? Result<QByteArray>() : drafts.seal(practice.dataKey());
    if (sealed)
        kept.sealed = *sealed;
    else
        kept.isWhole = false;
    m_kept.insert(practice.path(), kept);
}

Result<QString> UnstoredTexts::store(Practice &practice)
{
    const auto waiting = m_kept.constFind(practice.path());
    if (waiting == m_kept.constEnd())
        return QString();
    QStringList sentences;
    bool isWhole = waiting->isWhole;
    if (!waiting->sealed.isEmpty()) {
        const auto drafts = UnstoredDrafts::unseal(waiting->sealed, practice.dataKey());
        const auto lost = drafts ? drafts->store(practice) : Result<int>(1);
        if (!lost)
            return Failure(lost.error());
        isWhole = isWhole && *lost == 0;
        if (drafts)
            sentences.append(tr("What you typed last could not be stored when the practice was locked. It was kept, "
                                "and is stored now."));
    }
    if (!isWhole)
        sentences.append(tr("Something that you typed or changed last could not be stored when the practice was "
                            "locked, and was not kept: look at where you were, and enter it again."));
    m_kept.erase(waiting);
    return sentences.join(u' ');
}

QString UnstoredTexts::waiting(const QString &path) const
{
    const auto waiting = m_kept.constFind(path);
    if (waiting == m_kept.constEnd())
        return {};
    QStringList sentences;
    if (!waiting->sealed.isEmpty())
        sentences.append(tr("What you typed last could not be stored. It waits in memory, encrypted, until you unlock: "
                            "do not close the program before."));
    if (!waiting->isWhole)
        sentences.append(tr("Something that you typed or changed last could not be stored, and was not kept."));
    sentences.append(waiting->reason.code == ErrorCode::DiskFull
                         ? tr("The disk is full: free some space.")
                         : tr("The practice could not be written: see that its disk or folder is there."));
    return sentences.join(u' ');
}

QString UnstoredTexts::warning() const
{
    //: %1 is the name of a practice
    return tr("What you typed last in “%1” is not stored yet, and closing the program now loses it. Unlock to store "
              "it, or close once more to give it up.")
        .arg(Practice::nameOf(m_kept.constBegin().key()));
}

} // namespace bitacora
