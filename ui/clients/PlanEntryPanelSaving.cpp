// How PlanEntryPanel keeps what is being typed, and stores what is saved.

#include "MessageBar.h"
#include "OpenPractice.h"
#include "PlanDays.h"
#include "PlanEntryForm.h"
#include "PlanEntryPanel.h"
#include "PracticeSettingsRepository.h"
#include "TypingPause.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Of what is being typed: which entry it is about.
const QString openKey = u"open"_s;
const QString newPrefix = u"new."_s;

} // namespace

FormDraft PlanEntryPanel::draft() const
{
    // A deletion of the client forgets what ends in its number.
    return {m_practice.practice().settings(), u"plan:%1"_s.arg(m_client.value)};
}

bool PlanEntryPanel::reopen()
{
    const QString at = m_kept.take(openKey);
    if (at.isEmpty() || !m_client.isValid())
        return false;
    if (at.startsWith(newPrefix)) {
        begin(PlanGroup(std::clamp(at.mid(newPrefix.size()).toInt(), 0, int(allPlanGroups.size()) - 1)));
        return true;
    }
    edit(PlanEntryId {at.toLongLong()});
    return m_open;
}

QString PlanEntryPanel::keptPrefix() const
{
    return m_entry ? QString::number(m_entry->id.value) + u'/' : newPrefix + QString::number(int(m_newGroup)) + u'/';
}

void PlanEntryPanel::keep()
{
    drop();
    const Texts stored = storedTexts();
    const Texts typed = texts();
    const QString prefix = keptPrefix();
    // Only what was typed: the rest is the record's own, which may change meanwhile.
    for (auto text = typed.cbegin(); text != typed.cend(); ++text) {
        if (text.value() != stored.value(text.key()))
            m_kept.insert(prefix + text.key(), text.value());
    }
}

void PlanEntryPanel::drop()
{
    const QString prefix = keptPrefix();
    m_kept.removeIf(
        [&prefix](const std::pair<const QString &, QString &> kept) { return kept.first.startsWith(prefix); });
}

bool PlanEntryPanel::flush()
{
    m_pause->stop();
    if (!m_client.isValid())
        return true;
    if (m_open)
        keep();
    // An entry that is only read is nothing to come back to.
    const QString prefix = keptPrefix();
    const auto isOfThis = [&prefix](const QString &key) { return key.startsWith(prefix); };
    const QStringList keys = m_kept.keys();
    const bool isTyped = m_open && std::any_of(keys.begin(), keys.end(), isOfThis);
    FormDraft::Content content {m_kept, isTyped};
    if (isTyped)
        content.texts.insert(openKey, prefix.chopped(1));
    const auto kept = draft().save(content);
    if (!kept)
        m_messages->showError(kept.error());
    return kept.has_value();
}

void PlanEntryPanel::save()
{
    m_messages->clear();
    m_form->clearErrors();
    const PlanContent base = m_entry ? m_entry->latest().content : emptyPlanContent(m_newGroup);
    const auto reading = PlanFormValues::read(m_form->texts(), base);
    m_form->showErrors(reading.problems);
    const bool daysAreGood = m_days->check(today());
    if (!reading.problems.isEmpty() || !daysAreGood) {
        if (QWidget *wrong = m_form->erroneous() ? m_form->erroneous() : m_days->erroneous())
            wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto stored = store(reading.content);
    if (!stored) {
        m_messages->showError(stored.error());
        return;
    }
    Q_EMIT saved(*stored);
}

Result<PlanEntryId> PlanEntryPanel::store(const PlanContent &content)
{
    m_pause->stop();
    // What is stored is not being typed any more; who hears of the change must not keep it once more.
    const Texts keptBefore = m_kept;
    drop();
    m_open = false;
    Result<PlanEntryId> stored = entry();
    if (m_entry) {
        const auto done = m_practice.changes().asOneStep([this, &content] { return change(content); });
        if (!done)
            stored = Failure(done.error());
    } else {
        const auto added = m_practice.planChanges().add(m_client, {content}, m_days->from());
        stored = added ? Result<PlanEntryId>(added->constFirst().id) : Failure(added.error());
    }
    m_open = true;
    if (!stored) {
        m_kept = keptBefore;
        return stored;
    }
    m_open = false;
    m_entry.reset();
    flush();
    return stored;
}

Result<void> PlanEntryPanel::change(PlanContent content)
{
    PlanChanges &changes = m_practice.planChanges();
    const PlanEntryId id = m_entry->id;
    if (auto done = changes.setBeginning(m_client, id, m_days->from()); !done)
        return done;
    if (PlanStanding *standing = standingOf(content)) {
        if (auto done = changes.setStatus(m_client, id, m_days->status(), m_days->statusDay()); !done)
            return done;
        const auto now = find(id);
        if (!now)
            return failure(ErrorCode::RecordNotFound);
        *standing = *standingOf(now->latest().content);
    }
    if (m_days->isCorrection())
        return changes.correct(m_client, id, content);
    return changes.reword(m_client, id, content, today());
}

} // namespace bitacora
