#include "Fields.h"

#include "ControlPainting.h"

#include <QStyle>
#include <QWidget>

namespace bitacora {

void makeInset(QWidget *field)
{
    field->setProperty(insetProperty, true); // the style sheet selects by it
    field->style()->unpolish(field);
    field->style()->polish(field);
    field->update();
}

} // namespace bitacora
