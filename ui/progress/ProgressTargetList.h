#pragma once

#include "HeadedView.h"

#include <QListView>

namespace bitacora {

class ProgressTargetModel;

/// The programs and behaviors beside the graph. Arrows go from one to the next, whose graph is shown.
class ProgressTargetList : public HeadedView<QListView>
{
    Q_OBJECT

public:
    /// The model stays its owner's, and must outlive the view.
    explicit ProgressTargetList(ProgressTargetModel &targets, QWidget *parent = nullptr);

    /// -1 when there is none.
    [[nodiscard]] int target() const;
    /// Makes it the current one without targetChosen().
    void select(int target);
    void retranslate();

Q_SIGNALS:
    void targetChosen(int target);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int entryFrom(int row, int step) const override;
    [[nodiscard]] int entriesOnScreen() const override;

private:
    ProgressTargetModel &m_targets;
    bool m_selecting = false;
};

} // namespace bitacora
