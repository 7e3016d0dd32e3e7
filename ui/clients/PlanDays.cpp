#include "PlanDays.h"

#include "ChoiceField.h"
#include "DatePickField.h"
#include "DateWords.h"
#include "FormField.h"
#include "Metrics.h"
#include "PlanText.h"
#include "SegmentedControl.h"

#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString fromKey = u"from"_s;
const QString statusKey = u"status"_s;
const QString sinceKey = u"since"_s;

enum Scope { FromToday, Correction };

} // namespace

PlanDays::PlanDays(QWidget *parent)
    : QWidget(parent)
    , m_from(new DatePickField(this))
    , m_fromField(new FormField(m_from, this))
    , m_status(new ChoiceField(this))
    , m_statusField(new FormField(m_status, this))
    , m_statusDay(new DatePickField(this))
    , m_statusDayField(new FormField(m_statusDay, this))
    , m_scope(new SegmentedControl(this))
    , m_scopeField(new FormField(m_scope, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(2 * metrics::grid);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_statusField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_statusDayField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_fromField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_scopeField, 2, 0, 1, 2, Qt::AlignTop | Qt::AlignLeft);
    m_scope->addSegment(QString());
    m_scope->addSegment(QString());
    setTabOrder(m_status, m_statusDay);
    setTabOrder(m_statusDay, m_from);
    setTabOrder(m_from, m_scope);
    for (DatePickField *field : {m_from, m_statusDay}) {
        FormField *place = field == m_from ? m_fromField : m_statusDayField;
        connect(field, &QLineEdit::textChanged, this, [this, place] {
            place->clearError();
            Q_EMIT edited();
        });
    }
    connect(m_status, &QComboBox::activated, this, [this] {
        // It stands so from today on, unless another day is typed.
        m_statusDay->setDate(m_today);
        Q_EMIT edited();
    });
    retranslate();
}

PlanDays::Texts PlanDays::textsOf(const PlanEntry *entry, QDate today)
{
    if (!entry)
        return {{fromKey, DateField::textOf(today)}};
    Texts texts {{fromKey, DateField::textOf(entry->wordings.constFirst().from)}};
    if (const PlanStanding *standing = standingOf(entry->latest().content)) {
        texts.insert(statusKey, QString::number(int(standing->status)));
        const QDate since = standing->since.isValid() ? standing->since : entry->wordings.constFirst().from;
        texts.insert(sinceKey, DateField::textOf(since));
    }
    return texts;
}

void PlanDays::show(const PlanEntry *entry, const Texts &texts, QDate today)
{
    m_today = today;
    const QSignalBlocker quiet(this);
    for (DatePickField *field : {m_from, m_statusDay})
        field->setLatestYear(today.year());
    m_from->setText(texts.value(fromKey));
    const bool hasStatus = entry && standingOf(entry->latest().content);
    m_statusField->setVisible(hasStatus);
    m_statusDayField->setVisible(hasStatus);
    if (hasStatus) {
        m_status->choose(texts.value(statusKey).toInt());
        m_statusDay->setText(texts.value(sinceKey));
    }
    m_saidSince = entry && entry->latest().from < today ? entry->latest().from : QDate();
    m_scopeField->setVisible(m_saidSince.isValid());
    m_scope->setCurrent(FromToday);
    clearErrors();
    showScope();
}

PlanDays::Texts PlanDays::texts() const
{
    Texts texts {{fromKey, m_from->text()}};
    if (!m_statusField->isHidden()) {
        texts.insert(statusKey, m_status->currentData().toString());
        texts.insert(sinceKey, m_statusDay->text());
    }
    return texts;
}

void PlanDays::clearErrors()
{
    m_fromField->clearError();
    m_statusDayField->clearError();
}

bool PlanDays::check(QDate today)
{
    bool allGood = true;
    const auto checkDay = [&](const DatePickField *field, FormField *place) {
        if (place->isHidden())
            return;
        QString problem = field->problem();
        if (problem.isEmpty() && !field->date().isValid())
            problem = tr("A day is needed here.");
        else if (problem.isEmpty() && field->date() > today)
            problem = tr("This day is still to come. Choose today or an earlier day.");
        place->setError(problem);
        allGood = allGood && problem.isEmpty();
    };
    checkDay(m_statusDay, m_statusDayField);
    checkDay(m_from, m_fromField);
    return allGood;
}

QWidget *PlanDays::erroneous() const
{
    if (m_statusDayField->hasError())
        return m_statusDay;
    return m_fromField->hasError() ? m_from : nullptr;
}

QDate PlanDays::from() const
{
    return m_from->date();
}

PlanStatus PlanDays::status() const
{
    return m_statusField->isHidden() ? PlanStatus::Active : PlanStatus(m_status->currentData().toInt());
}

QDate PlanDays::statusDay() const
{
    return m_statusDay->date();
}

bool PlanDays::isCorrection() const
{
    return !m_scopeField->isHidden() && m_scope->current() == Correction;
}

void PlanDays::showScope()
{
    if (!m_saidSince.isValid())
        return;
    const QString day = DateWords::shortDay(m_saidSince, m_today);
    //: Of a change: it holds from today on.
    m_scope->setText(FromToday, tr("From today"));
    //: Of a change: it corrects what was said since that day; %1 is a day.
    m_scope->setText(Correction, tr("Since %1, as a correction").arg(day));
}

void PlanDays::retranslate()
{
    const QVariant chosen = m_status->currentData();
    m_status->clear();
    for (const PlanStatus status : allPlanStatuses)
        m_status->addItem(PlanText::status(status), int(status));
    if (chosen.isValid())
        m_status->choose(chosen);
    m_fromField->setLabel(tr("In the plan since"));
    //: Of a behavior or program: active, on hold, mastered, discontinued.
    m_statusField->setLabel(tr("Status"));
    //: The day from which on a behavior or program has its status.
    m_statusDayField->setLabel(tr("Since"));
    //: From when on a change of an entry of the plan holds.
    m_scopeField->setLabel(tr("What you change holds"));
    m_scope->setAccessibleName(tr("What you change holds"));
    showScope();
}

} // namespace bitacora
