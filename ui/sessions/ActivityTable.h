#pragma once

#include <QTableView>

namespace bitacora {

class ActivityModel;
class ActivityRowDelegate;

/// The activity log as a list under headings a day. It reads on as it is scrolled, and stays where it is when new
/// entries come up above.
class ActivityTable : public QTableView
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
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutRows(int first, int last);
    void layOutColumns();
    /// That the column's texts need.
    [[nodiscard]] int roomFor(int column) const;
    void keepPlace(int first, int last);
    void showFocusRing(bool shown);
    /// The entry at or after `row` (or before, with a negative step); the current one when there is none.
    [[nodiscard]] QModelIndex entryFrom(int row, int step) const;

    ActivityModel &m_activity;
    ActivityRowDelegate *m_delegate;
    bool m_clientShown = true;
};

} // namespace bitacora
