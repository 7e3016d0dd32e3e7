#include "WorkingHoursSection.h"

#include "HoursRow.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "TextRole.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString draftName = u"settings.hours"_s;
/// Between the texts of a day in the draft; nobody types it.
const QString textSeparator = u"\n"_s;

} // namespace

WorkingHoursSection::WorkingHoursSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_draft(practice.practice().settings(), draftName)
    , m_text(new QLabel(this))
    , m_messages(new MessageBar(this))
{
    content()->addWidget(m_text);
    setTextRole(m_text, TextRole::Small);
    setMuted(m_text);
    m_text->setWordWrap(true);
    const int first = QLocale().firstDayOfWeek();
    auto *rows = new QVBoxLayout;
    rows->setSpacing(metrics::halfGrid);
    for (int i = 0; i < daysInWeek; ++i) {
        auto *row = new HoursRow(Qt::DayOfWeek((first - 1 + i) % daysInWeek + 1), this);
        rows->addWidget(row);
        m_rows.append(row);
        connect(row, &HoursRow::edited, this, &WorkingHoursSection::store);
    }
    content()->addLayout(rows);
    content()->addWidget(m_messages);
    connect(&practice.practice().settings(), &PracticeSettingsRepository::workingHoursChanged, this,
            &WorkingHoursSection::load);
    load();
    retranslate();
    const FormDraft::Texts typed = m_draft.load().texts;
    for (HoursRow *row : std::as_const(m_rows)) {
        const QString key = QString::number(row->day());
        if (typed.contains(key))
            row->showTexts(typed.value(key).split(textSeparator));
    }
}

void WorkingHoursSection::load()
{
    const WorkingHours hours = m_practice.practice().settings().workingHours();
    for (HoursRow *row : std::as_const(m_rows)) {
        if (row->isBeingTyped())
            continue;
        const auto shown = row->spans();
        // What is wrong stays until it is mended.
        if (shown && *shown != hours.on(row->day()))
            row->showSpans(hours.on(row->day()));
    }
}

bool WorkingHoursSection::store()
{
    const WorkingHours stored = m_practice.practice().settings().workingHours();
    WorkingHours hours = stored;
    FormDraft::Content wrong;
    for (HoursRow *row : std::as_const(m_rows)) {
        // A day that is wrong holds up no other.
        if (const auto spans = row->spans()) {
            hours.on(row->day()) = *spans;
        } else {
            // It is there again after a lock.
            wrong.texts.insert(QString::number(row->day()), row->texts().join(textSeparator));
            wrong.open = true;
        }
    }
    if (const auto kept = m_draft.save(wrong); !kept) {
        m_messages->showError(kept.error());
        return false;
    }
    if (hours == stored)
        return true;
    const auto done = m_practice.settingsChanges().setWorkingHours(hours);
    if (!done) {
        m_messages->showError(done.error());
        return false;
    }
    m_messages->clear();
    showSaved();
    return true;
}

bool WorkingHoursSection::flush()
{
    return store();
}

void WorkingHoursSection::retranslate()
{
    setHeading(tr("Working hours"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("schedule days open times"));
    m_text->setText(tr("A session outside of them is warned about, never refused. Without any, nothing is."));
}

} // namespace bitacora
