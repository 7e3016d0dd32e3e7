#pragma once

#include "SessionFilter.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace bitacora {

class DateField;

/// The days that a filter means: one press for a usual range, or two dates to type. Either date may stay
/// empty, which leaves that end open.
class DateRangePopup : public QFrame
{
    Q_OBJECT

public:
    explicit DateRangePopup(QWidget *parent = nullptr);

    [[nodiscard]] DateField *fromField() const { return m_from; }
    [[nodiscard]] DateField *toField() const { return m_to; }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    /// The sentence that says what is wrong; empty when nothing is.
    [[nodiscard]] QString problemText() const;

    /// Shows it under the widget with the range that is on, and puts the cursor where a person goes on.
    void popupUnder(const QWidget *anchor, const DateRange &range, QDate today);

Q_SIGNALS:
    /// The person chose a range that makes sense; the popup has closed.
    void rangeChosen(const bitacora::DateRange &range);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPresets(QGridLayout *grid);
    void addFields(QGridLayout *grid);
    void setTabs();
    void accept();
    void choose(const DateRange &range);
    struct Problem
    {
        QString sentence;
        /// Where it is mended.
        DateField *field = nullptr;
    };
    /// What is wrong with what was typed; no sentence when nothing is.
    [[nodiscard]] Problem problem() const;
    void showProblem(const Problem &problem);
    void retranslate();

    QDate m_today;
    QList<QPushButton *> m_presets;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    DateField *m_from;
    DateField *m_to;
    QLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace bitacora
