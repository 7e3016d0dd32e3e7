#pragma once

#include "HeadedView.h"

#include <QTableView>

namespace bitacora {

class ActivityModel;
class ActivityRowDelegate;

/// The activity log as a list under headings a day. It reads on as it is scrolled, and stays where it is when new
/// entries come up above.
class ActivityTable : public HeadedView<QTableView>
{
    Q_OBJECT

public:
    /// The model stays its owner's, and must outlive the table.
    explicit ActivityTable(ActivityModel &activity, QWidget *parent = nullptr);

    /// Whether the column with the client's name is shown.
    void setClientShown(bool shown);
    /// Makes the first entry the current one, where none is.
    void selectFirst();
    void retranslate();

Q_SIGNALS:
    /// Enter or a click on an entry.
    void opened(int row);

protected:
    [[nodiscard]] int entryFrom(int row, int step) const override;
    [[nodiscard]] int entriesOnScreen() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutRows(int first, int last);
    void layOutColumns();
    /// That the column's texts need.
    [[nodiscard]] int roomFor(int column) const;
    void keepPlace(int first, int last);

    ActivityModel &m_activity;
    ActivityRowDelegate *m_delegate;
    bool m_clientShown = true;
    bool m_isNarrow = false;
};

} // namespace bitacora
