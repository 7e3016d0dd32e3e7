#include "ReviewSettingsSection.h"

#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using Field = ReviewSettingsSection::Field;

constexpr int numberWidth = 96;

struct Part
{
    int ReviewThresholds::*value;
    ReviewThresholds::Range range;
};

const QString draftName = u"settings.review"_s;

/// What its text is called in the draft.
QString keyOf(int field)
{
    return QString::number(field);
}

Part partOf(Field field)
{
    using Thresholds = ReviewThresholds;
    switch (field) {
    case Field::WeeksNotSeen:
        return {&Thresholds::weeksNotSeen, Thresholds::weeksRange};
    case Field::MissedPercent:
        return {&Thresholds::missedPercent, Thresholds::percentRange};
    case Field::MissedOfSessions:
        return {&Thresholds::missedOfSessions, Thresholds::sessionsRange};
    case Field::MissedWithinDays:
        return {&Thresholds::missedWithinDays, Thresholds::daysRange};
    case Field::SessionsWithinDays:
    case Field::FieldCount:
        break;
    }
    return {&Thresholds::sessionsWithinDays, Thresholds::daysRange};
}

} // namespace

ReviewSettingsSection::ReviewSettingsSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_draft(practice.practice().settings(), draftName)
    , m_messages(new MessageBar(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * metrics::grid);
    grid->setVerticalSpacing(2 * metrics::grid);
    // Made in the order in which they stand, and in which Tab goes on.
    for (const Field field : {WeeksNotSeen, SessionsWithinDays, MissedPercent, MissedOfSessions, MissedWithinDays}) {
        const auto place = std::size_t(field);
        auto *edit = new QLineEdit(this);
        edit->setMaximumWidth(numberWidth);
        edit->setInputMethodHints(Qt::ImhDigitsOnly);
        m_edits.at(place) = edit;
        m_fields.at(place) = new FormField(edit, this);
        connect(edit, &QLineEdit::editingFinished, this, &ReviewSettingsSection::store);
        connect(edit, &QLineEdit::textEdited, this, &ReviewSettingsSection::hideSaved);
    }
    grid->addWidget(m_fields[WeeksNotSeen], 0, 0, Qt::AlignTop);
    grid->addWidget(m_fields[SessionsWithinDays], 0, 1, Qt::AlignTop);
    grid->addWidget(m_fields[MissedPercent], 1, 0, Qt::AlignTop);
    grid->addWidget(m_fields[MissedOfSessions], 1, 1, Qt::AlignTop);
    grid->addWidget(m_fields[MissedWithinDays], 2, 0, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    content()->addLayout(grid);
    content()->addWidget(m_messages);
    connect(&practice.practice().settings(), &PracticeSettingsRepository::reviewThresholdsChanged, this,
            &ReviewSettingsSection::load);
    retranslate();
    const FormDraft::Texts typed = m_draft.load().texts;
    for (int i = 0; i < FieldCount; ++i) {
        if (!typed.contains(keyOf(i)))
            continue;
        m_edits.at(std::size_t(i))->setText(typed.value(keyOf(i)));
        m_fields.at(std::size_t(i))->setError(limits(Field(i)));
    }
}

ReviewSettingsSection::~ReviewSettingsSection()
{
    // A field that loses the keyboard while it goes would say that it is finished with.
    for (QLineEdit *edit : m_edits)
        disconnect(edit, nullptr, this, nullptr);
}

void ReviewSettingsSection::load()
{
    const ReviewThresholds stored = m_practice.practice().settings().reviewThresholds();
    for (int i = 0; i < FieldCount; ++i) {
        QLineEdit *edit = m_edits.at(std::size_t(i));
        const bool isBeingTyped = edit->hasFocus() && edit->isModified();
        if (isBeingTyped || m_fields.at(std::size_t(i))->hasError())
            continue;
        edit->setText(QLocale().toString(stored.*partOf(Field(i)).value));
    }
}

bool ReviewSettingsSection::store()
{
    ReviewThresholds thresholds = m_practice.practice().settings().reviewThresholds();
    const ReviewThresholds stored = thresholds;
    // What is no such number changes nothing, and is there again after a lock.
    FormDraft::Content wrong;
    for (int i = 0; i < FieldCount; ++i) {
        const Part part = partOf(Field(i));
        bool isNumber = false;
        const int value = QLocale().toInt(m_edits.at(std::size_t(i))->text().trimmed(), &isNumber);
        FormField *field = m_fields.at(std::size_t(i));
        if (!isNumber || !part.range.contains(value)) {
            field->setError(limits(Field(i)));
            wrong.texts.insert(keyOf(i), m_edits.at(std::size_t(i))->text());
            wrong.open = true;
            continue;
        }
        field->clearError();
        thresholds.*part.value = value;
    }
    if (const auto kept = m_draft.save(wrong); !kept) {
        m_messages->showError(kept.error());
        return false;
    }
    if (thresholds == stored)
        return true;
    for (QLineEdit *edit : m_edits)
        edit->setModified(false);
    if (const auto done = m_practice.settingsChanges().setReviewThresholds(thresholds); !done) {
        m_messages->showError(done.error());
        return false;
    }
    m_messages->clear();
    showSaved();
    return true;
}

bool ReviewSettingsSection::flush()
{
    return store();
}

QString ReviewSettingsSection::limits(Field field) const
{
    const ReviewThresholds::Range range = partOf(field).range;
    const QLocale locale;
    return tr("Type a whole number from %1 to %2.").arg(locale.toString(range.from), locale.toString(range.to));
}

void ReviewSettingsSection::retranslate()
{
    //: The heading of the settings about the page Review
    setHeading(tr("Review"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("weeks thresholds cancellations reminders"));
    m_fields[WeeksNotSeen]->setLabel(tr("Clients not seen for so many weeks"));
    m_fields[WeeksNotSeen]->setHint(tr("Unless they come within as many weeks."));
    m_fields[SessionsWithinDays]->setLabel(tr("Sessions of so many days"));
    m_fields[SessionsWithinDays]->setHint(tr("How far back sessions without a status or a note are looked for."));
    m_fields[MissedPercent]->setLabel(tr("Cancelled or missed, in percent"));
    m_fields[MissedPercent]->setHint(tr("From this share of a client's sessions on."));
    m_fields[MissedOfSessions]->setLabel(tr("Of at least so many sessions"));
    m_fields[MissedOfSessions]->setHint(tr("Fewer say too little."));
    m_fields[MissedWithinDays]->setLabel(tr("In so many days"));
    m_fields[MissedWithinDays]->setHint(tr("Sessions of the days before count no more."));
    for (int i = 0; i < FieldCount; ++i) {
        if (m_fields.at(std::size_t(i))->hasError())
            m_fields.at(std::size_t(i))->setError(limits(Field(i)));
    }
    // A number is written as the language does.
    load();
}

} // namespace bitacora
