#pragma once

#include <QComboBox>

namespace bitacora {

/// A list of which one is chosen, on a form that scrolls: the wheel scrolls the form and never changes the choice.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// Makes the entry with this value the current one; false, and nothing changes, when there is none.
    bool choose(const QVariant &value);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace bitacora
