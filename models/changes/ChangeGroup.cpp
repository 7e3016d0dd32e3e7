#include "ChangeGroup.h"

namespace bitacora {

Result<void> ChangeGroup::apply()
{
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        Result<void> done = (*change)->apply();
        if (done)
            continue;
        while (change != m_changes.begin())
            (void)(*--change)->revert();
        return done;
    }
    return {};
}

Result<void> ChangeGroup::revert()
{
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change) {
        Result<void> done = (*change)->revert();
        if (done)
            continue;
        while (change != m_changes.rbegin())
            (void)(*--change)->apply();
        return done;
    }
    return {};
}

ChangeSubject ChangeGroup::subject() const
{
    ChangeSubject all;
    for (const std::unique_ptr<Change> &change : m_changes)
        all.add(change->subject());
    return all;
}

QString ChangeGroup::text() const
{
    return m_changes.empty() ? QString() : m_changes.back()->text();
}

} // namespace bitacora
