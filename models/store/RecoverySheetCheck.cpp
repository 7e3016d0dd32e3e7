#include "RecoverySheetCheck.h"

#include "ActivityRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "RecoveryCode.h"

#include <QRandomGenerator>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

RecoverySheetCheck::RecoverySheetCheck(const Practice &practice)
    : m_practice(practice)
{
    // Two different ones: the second is drawn among those that are left.
    const int first = QRandomGenerator::global()->bounded(RecoveryCode::groupCount);
    int second = QRandomGenerator::global()->bounded(RecoveryCode::groupCount - 1);
    second += second >= first ? 1 : 0;
    m_groups = {std::min(first, second) + 1, std::max(first, second) + 1};
}

QString RecoverySheetCheck::stateName()
{
    return u"recoverySheetConfirmed"_s;
}

bool RecoverySheetCheck::isConfirmed(const Practice &practice)
{
    return !practice.settings().state(stateName()).isEmpty();
}

bool RecoverySheetCheck::matches(int which, const QString &typed) const
{
    QString code = m_practice.recoveryCode();
    const bool same = RecoveryCode::isGroup(code, m_groups.at(std::size_t(which)) - 1, typed);
    wipe(code);
    return same;
}

Result<void> RecoverySheetCheck::confirm(Practice &practice)
{
    return practice.inOneTransaction([&practice]() -> Result<void> {
        if (auto set = practice.settings().replaceState(stateName(), "1"); !set)
            return set;
        ActivityEntry entry;
        entry.kind = ActivityKind::RecoverySheetConfirmed;
        return practice.activity().append(entry);
    });
}

} // namespace bitacora
