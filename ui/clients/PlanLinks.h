#pragma once

#include "PlanContent.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace bitacora {

/// Which behaviors of the plan a program or an intervention is for: a box to check for each.
class PlanLinks : public QWidget
{
    Q_OBJECT

public:
    explicit PlanLinks(QWidget *parent = nullptr);

    /// What can be checked. What was checked stays so where it is still there.
    void setBehaviors(const QList<PlanContent> &behaviors);
    [[nodiscard]] int count() const { return int(m_boxes.size()); }
    [[nodiscard]] QList<PlanEntryId> checked() const;
    void setChecked(const QList<PlanEntryId> &behaviors);
    [[nodiscard]] QList<QCheckBox *> boxes() const { return m_boxes; }
    /// Null when there is none.
    [[nodiscard]] QWidget *lastBox() const;

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout *m_column;
    QList<PlanEntryId> m_ids;
    QList<QCheckBox *> m_boxes;
};

} // namespace bitacora
