#include "LanguageField.h"

#include <QEvent>
#include <QLocale>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace bitacora {

LanguageField::LanguageField(QWidget *parent)
    : QComboBox(parent)
{
    for (const QString &tag : {QString(), u"en"_s, u"es"_s})
        addItem(QString(), tag);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, &LanguageField::chosen);
    retranslate();
}

QString LanguageField::language() const
{
    return currentData().toString();
}

void LanguageField::setLanguage(const QString &tag)
{
    int index = findData(tag);
    if (index < 0) {
        addItem(nameOf(tag), tag);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

QString LanguageField::nameOf(const QString &tag)
{
    if (tag.isEmpty())
        //: A client's language, when it is not known.
        return tr("Not said");
    if (tag == "en"_L1)
        return tr("English");
    if (tag == "es"_L1)
        return tr("Spanish");
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? tag : locale.nativeLanguageName();
}

void LanguageField::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguageField::wheelEvent(QWheelEvent *event)
{
    // Scrolling the page must not change a record.
    event->ignore();
}

void LanguageField::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, nameOf(itemData(i).toString()));
}

} // namespace bitacora
