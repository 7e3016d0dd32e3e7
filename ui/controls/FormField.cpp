#include "FormField.h"

#include "Announcement.h"
#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bitacora {

FormField::FormField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfGrid);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_sentence);
    setTextRole(m_label, TextRole::Small, true);
    setTextRole(m_sentence, TextRole::Small);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refresh();
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    refresh();
}

QString FormField::label() const
{
    return m_label->text();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    refresh();
    announce(m_sentence, m_error);
}

void FormField::clearError()
{
    setError({});
}

void FormField::refresh()
{
    const QString &sentence = hasError() ? m_error : m_hint;
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_label->setVisible(!m_label->text().isEmpty());
    setTone(m_sentence, hasError() ? Tone::Danger : Tone::Muted);

    QString name = m_label->text();
    m_field->setAccessibleName(name.remove(u'&'));
    m_field->setAccessibleDescription(sentence);
    // A list that can be typed in has a line of its own.
    if (auto *combo = qobject_cast<QComboBox *>(m_field); combo != nullptr && combo->isEditable())
        combo->lineEdit()->setAccessibleName(m_field->accessibleName());
    m_field->setProperty(invalidProperty, hasError());
    m_field->update();
}

// Not a focus proxy: Tab, where it comes past this widget, would lead to the field of a proxy, also to one that lies behind.
void FormField::focusInEvent(QFocusEvent *event)
{
    m_field->setFocus(event->reason());
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        m_field->update();
    QWidget::changeEvent(event);
}

} // namespace bitacora
