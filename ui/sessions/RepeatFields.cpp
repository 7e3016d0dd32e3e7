#include "RepeatFields.h"

#include "ChoiceField.h"
#include "DatePickField.h"
#include "Fields.h"
#include "FormField.h"
#include "Metrics.h"
#include "RepeatDates.h"
#include "TextRole.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int none = -1;
constexpr int usualCount = 10;
/// The names of the fields in a draft.
const QString rhythmKey = u"repeat"_s;
const QString endKey = u"repeatEnd"_s;
const QString countKey = u"repeatCount"_s;
const QString untilKey = u"repeatUntil"_s;

constexpr std::array rhythms {Recurrence::Rhythm::Weekly, Recurrence::Rhythm::EveryTwoWeeks,
                              Recurrence::Rhythm::Monthly};

} // namespace

RepeatFields::RepeatFields(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_rhythm(new ChoiceField(this))
    , m_end(new ChoiceField(this))
    , m_count(new QLineEdit(this))
    , m_until(new DatePickField(this))
    , m_rhythmForm(new FormField(m_rhythm, this))
    , m_endForm(new FormField(m_end, this))
    , m_countForm(new FormField(m_count, this))
    , m_untilForm(new FormField(m_until, this))
    , m_list(new RepeatDates(practice, this))
    , m_summary(new QLabel(this))
{
    build();
    connectParts();
    retranslate();
    reset();
}

void RepeatFields::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(2 * metrics::grid);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    grid->addWidget(m_rhythmForm, row++, 0, 1, 2);
    grid->addWidget(m_endForm, row, 0, Qt::AlignTop);
    grid->addWidget(m_countForm, row, 1, Qt::AlignTop);
    grid->addWidget(m_untilForm, row++, 1, Qt::AlignTop);
    grid->addWidget(m_summary, row++, 0, 1, 2);
    grid->addWidget(m_list, row++, 0, 1, 2);
    for (QWidget *field : std::initializer_list<QWidget *> {m_rhythm, m_end, m_count, m_until})
        makeInset(field);
    m_rhythm->addItem(QString(), none);
    for (const Recurrence::Rhythm rhythm : rhythms)
        m_rhythm->addItem(QString(), int(rhythm));
    m_end->addItem(QString(), int(AfterCount));
    m_end->addItem(QString(), int(OnDate));
    setTextRole(m_summary, TextRole::Small);
    setMuted(m_summary);
    m_summary->setWordWrap(true);
}

void RepeatFields::orderAfter(QWidget *before)
{
    setTabOrder(before, m_rhythm);
    setTabOrder(m_rhythm, m_end);
    setTabOrder(m_end, m_count);
    setTabOrder(m_count, m_until);
    setTabOrder(m_until, m_list);
}

void RepeatFields::connectParts()
{
    for (ChoiceField *field : {m_rhythm, m_end}) {
        connect(field, &QComboBox::activated, this, [this] {
            showFields();
            change();
        });
    }
    connect(m_count, &QLineEdit::textChanged, this, &RepeatFields::change);
    connect(m_until, &QLineEdit::textChanged, this, &RepeatFields::change);
    connect(m_list, &RepeatDates::edited, this, [this] {
        sayCount();
        Q_EMIT edited();
    });
}

void RepeatFields::reset()
{
    const QScopedValueRollback filling(m_filling, true);
    m_rhythm->setCurrentIndex(0);
    m_end->setCurrentIndex(0);
    m_count->setText(QLocale().toString(usualCount));
    m_until->setDate({});
    m_list->forget();
    showFields();
}

bool RepeatFields::repeats() const
{
    return m_rhythm->currentData().toInt() != none;
}

int RepeatFields::count() const
{
    return repeats() && m_list->count() > 0 ? m_list->bookedCount() : 1;
}

Recurrence::Rhythm RepeatFields::rhythm() const
{
    return repeats() ? Recurrence::Rhythm(m_rhythm->currentData().toInt()) : Recurrence::Rhythm();
}

void RepeatFields::change()
{
    m_countForm->clearError();
    m_untilForm->clearError();
    if (!m_filling)
        Q_EMIT edited();
}

void RepeatFields::showFields()
{
    const bool onDate = m_end->currentData().toInt() == int(OnDate);
    m_endForm->setVisible(repeats());
    m_countForm->setVisible(repeats() && !onDate);
    m_untilForm->setVisible(repeats() && onDate);
    m_list->setVisible(repeats() && m_list->count() > 0);
    m_summary->setVisible(repeats() && m_list->count() > 0);
}

std::optional<Recurrence> RepeatFields::recurrence() const
{
    Recurrence recurrence;
    recurrence.rhythm = rhythm();
    if (m_end->currentData().toInt() == int(OnDate)) {
        recurrence.until = m_until->date();
        return recurrence.until.isValid() ? std::optional(recurrence) : std::nullopt;
    }
    recurrence.count = QLocale().toInt(m_count->text().trimmed());
    const bool possible = recurrence.count >= 2 && recurrence.count <= maxOccurrences;
    return possible ? std::optional(recurrence) : std::nullopt;
}

void RepeatFields::preview(const std::optional<Session> &first, QTime typed)
{
    const bool wasEmpty = m_list->count() == 0;
    const auto rule = repeats() && first ? recurrence() : std::nullopt;
    if (rule)
        m_list->showDates(*first, occurrences(*rule, first->start, typed), typed);
    else
        m_list->clearDates();
    sayCount();
    showFields();
    if (wasEmpty && m_list->count() > 0)
        Q_EMIT listed();
}

void RepeatFields::sayCount()
{
    QString text = tr("%n session(s) will be booked.", nullptr, m_list->bookedCount());
    if (const int warnings = m_list->warningCount(); warnings > 0)
        //: Of the dates of a session that repeats
        text += u' ' + tr("%n date(s) with a warning.", nullptr, warnings);
    //: What the keys do with a date of a session that repeats
    m_summary->setText(text + u' ' + tr("Space leaves a date out, Enter moves it."));
}

std::optional<QList<ZonedTime>> RepeatFields::starts(const ZonedTime &first, QTime typed)
{
    if (!repeats())
        return QList<ZonedTime> {first};
    const auto rule = recurrence();
    if (!rule) {
        m_countForm->setError(tr("Type how many sessions, from 2 to %1.").arg(QLocale().toString(maxOccurrences)));
        m_untilForm->setError(tr("Type the last possible day as %1.").arg(DateField::pattern()));
        return std::nullopt;
    }
    auto starts = m_list->startsFor(occurrences(*rule, first, typed));
    // What is wrong with a date is said in its row.
    if (!starts || !starts->isEmpty())
        return starts;
    m_untilForm->setError(tr("No date is left. Choose a later day, or leave fewer out."));
    m_countForm->setError(tr("Every date is left out. Leave at least one in."));
    return std::nullopt;
}

QWidget *RepeatFields::erroneous() const
{
    for (const FormField *form : {m_countForm, m_untilForm}) {
        if (form->hasError() && !form->isHidden())
            return form->field();
    }
    return m_list->erroneous();
}

FormDraft::Texts RepeatFields::texts() const
{
    if (!repeats())
        return {};
    FormDraft::Texts texts {
        {rhythmKey, QString::number(m_rhythm->currentData().toInt())},
        {endKey, QString::number(m_end->currentData().toInt())},
        {countKey, m_count->text()},
        {untilKey, m_until->date().isValid() ? m_until->date().toString(Qt::ISODate) : m_until->text()},
    };
    texts.insert(m_list->texts());
    return texts;
}

void RepeatFields::setTexts(const FormDraft::Texts &texts)
{
    reset();
    if (!texts.contains(rhythmKey))
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_rhythm->choose(texts.value(rhythmKey).toInt());
    m_end->choose(texts.value(endKey).toInt());
    m_count->setText(texts.value(countKey));
    const QDate until = QDate::fromString(texts.value(untilKey), Qt::ISODate);
    if (until.isValid())
        m_until->setDate(until);
    else
        m_until->setText(texts.value(untilKey));
    m_list->setTexts(texts);
    showFields();
}

void RepeatFields::retranslate()
{
    m_rhythmForm->setLabel(tr("Repeat"));
    //: A session that does not repeat
    m_rhythm->setItemText(0, tr("Does not repeat"));
    m_rhythm->setItemText(1, tr("Every week"));
    m_rhythm->setItemText(2, tr("Every two weeks"));
    m_rhythm->setItemText(3, tr("Every month, on the same weekday"));
    //: When a repeating session ends
    m_endForm->setLabel(tr("Ends"));
    //: When a repeating session ends; beside it stands how many sessions there will be. Keep it short.
    m_end->setItemText(AfterCount, tr("After…"));
    //: When a repeating session ends; beside it stands the last possible day. Keep it short.
    m_end->setItemText(OnDate, tr("On a date…"));
    m_countForm->setLabel(tr("Number of sessions"));
    m_untilForm->setLabel(tr("Last possible day"));
    m_list->setAccessibleName(tr("Dates of the session"));
    sayCount();
}

} // namespace bitacora
