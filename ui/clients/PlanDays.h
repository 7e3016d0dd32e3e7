#pragma once

#include "FormDraft.h"
#include "PlanEntry.h"

#include <QWidget>

class QGridLayout;

namespace bitacora {

class ChoiceField;
class DatePickField;
class FormField;
class SegmentedControl;

/// The days of an entry of a plan: since when it is in the plan, how it stands since when, and from when on holds what
/// is changed. Texts by "from", "status" and "since".
class PlanDays : public QWidget
{
    Q_OBJECT

public:
    using Texts = FormDraft::Texts;

    explicit PlanDays(QWidget *parent = nullptr);

    /// What the fields hold for an entry; none is a new one, which has only its first day.
    [[nodiscard]] static Texts textsOf(const PlanEntry *entry, QDate today);
    void show(const PlanEntry *entry, const Texts &texts, QDate today);
    [[nodiscard]] Texts texts() const;

    void clearErrors();
    /// Says what is wrong with a day beside it; false when something is.
    bool check(QDate today);
    [[nodiscard]] QWidget *erroneous() const;

    [[nodiscard]] QDate from() const;
    [[nodiscard]] PlanStatus status() const;
    [[nodiscard]] QDate statusDay() const;
    /// What is changed was a mistake, and is changed for the days before, too.
    [[nodiscard]] bool isCorrection() const;

    [[nodiscard]] DatePickField *fromField() const { return m_from; }
    [[nodiscard]] ChoiceField *statusField() const { return m_status; }
    [[nodiscard]] DatePickField *statusDayField() const { return m_statusDay; }
    [[nodiscard]] SegmentedControl *scope() const { return m_scope; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void showScope();

    QDate m_today;
    /// Since when it says what it says; null while that is today, or it is new.
    QDate m_saidSince;
    DatePickField *m_from;
    FormField *m_fromField;
    ChoiceField *m_status;
    FormField *m_statusField;
    DatePickField *m_statusDay;
    FormField *m_statusDayField;
    SegmentedControl *m_scope;
    FormField *m_scopeField;
};

} // namespace bitacora
