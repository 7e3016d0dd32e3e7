#include "DurationField.h"

#include "DurationText.h"

namespace bitacora {

DurationField::DurationField(QWidget *parent)
    : QLineEdit(parent)
{
}

std::optional<int> DurationField::minutes() const
{
    return minutesOf(text());
}

void DurationField::setMinutes(int minutes)
{
    setText(QString::number(minutes));
}

} // namespace bitacora
