#include "KeptLine.h"

#include "Fields.h"

namespace bitacora {

KeptLine::KeptLine(QWidget *parent)
    : QLineEdit(parent)
{
    makeInset(this);
    connect(this, &QLineEdit::textEdited, this, &KeptLine::typed);
}

void KeptLine::resume(const QString &text)
{
    setText(text);
}

} // namespace bitacora
