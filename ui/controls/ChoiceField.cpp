#include "ChoiceField.h"

#include <QWheelEvent>

namespace bitacora {

namespace {

/// The fewest letters that a list shows; a longer entry ends in "…" where there is no room.
constexpr int leastLetters = 6;

} // namespace

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool ChoiceField::choose(const QVariant &value)
{
    const int index = findData(value);
    if (index < 0)
        return false;
    setCurrentIndex(index);
    return true;
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace bitacora
