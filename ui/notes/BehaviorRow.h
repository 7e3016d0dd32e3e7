#pragma once

#include "BehaviorData.h"
#include "FactRow.h"

class QLabel;

namespace bitacora {

class ChoiceField;
class Counter;
class NumberLine;

/// What was measured of one behavior: counted, timed, or both, after its measure.
class BehaviorRow final : public FactRow
{
    Q_OBJECT

public:
    using Data = BehaviorData;
    static constexpr CatalogueKind kind = CatalogueKind::Behaviors;

    explicit BehaviorRow(FactsContext &context, QWidget *parent = nullptr);

    [[nodiscard]] BehaviorData data() const;
    void setData(const BehaviorData &data);
    [[nodiscard]] QWidget *first() override;
    [[nodiscard]] bool hasData() const override { return data().hasData(); }
    [[nodiscard]] Counter *counter() const { return m_count; }
    [[nodiscard]] ChoiceField *measureField() const { return m_measure; }

protected:
    void place(const QString &prefix) override;
    void retranslate() override;

private:
    [[nodiscard]] BehaviorMeasure measure() const;
    /// What the plan measures of it, else what the catalogue proposes.
    [[nodiscard]] BehaviorMeasure usualMeasure() const;
    void build();
    void showMeasure();
    void check();

    bool m_isBegun = false;
    ChoiceField *m_measure;
    Counter *m_count;
    QLabel *m_of;
    NumberLine *m_intervals;
    NumberLine *m_time;
    NumberLine *m_minutes;
    QLabel *m_minutesUnit;
    QLabel *m_zero;
};

} // namespace bitacora
