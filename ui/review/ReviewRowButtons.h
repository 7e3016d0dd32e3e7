#pragma once

#include "ReviewRow.h"

#include <QWidget>

class QPushButton;

namespace bitacora {

/// The buttons of one row of the review: what is to be done, and in the rows of those who often miss also "Seen". The
/// keyboard stays on the row, whose keys do the same.
class ReviewRowButtons : public QWidget
{
    Q_OBJECT

public:
    ReviewRowButtons(ReviewSection section, QWidget *parent);

    /// `action`: what is to be done; `row`: with whom, for a screen reader.
    void setTexts(const QString &action, const QString &row);
    [[nodiscard]] QPushButton *action() const { return m_action; }
    /// Null where there is none.
    [[nodiscard]] QPushButton *seen() const { return m_seen; }

private:
    QPushButton *m_action;
    QPushButton *m_seen = nullptr;
};

} // namespace bitacora
