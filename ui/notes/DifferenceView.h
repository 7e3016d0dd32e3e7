#pragma once

#include "WordDifference.h"

#include <QTextEdit>

namespace bitacora {

/// A text in which is marked what was added (underlined) and what was taken out (struck through): by lines, so that it
/// reads without color, and tinted. It can only be read; keys move in it.
class DifferenceView : public QTextEdit
{
    Q_OBJECT

public:
    /// What was taken out at one place, what was added there, and where they stand in what is shown.
    struct Change
    {
        QString removed;
        QString added;
        int position = 0;
        int length = 0;
    };

    explicit DifferenceView(QWidget *parent = nullptr);

    void show(const QList<WordDifference> &differences);
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    /// The change that was gone to; less than 0 for none.
    [[nodiscard]] int current() const { return m_current; }
    /// Goes on to the next change, round and round. False when there is none.
    bool goToNext(bool backwards = false);

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void findChanges();

    QList<WordDifference> m_differences;
    QList<Change> m_changes;
    int m_current = -1;
};

} // namespace bitacora
