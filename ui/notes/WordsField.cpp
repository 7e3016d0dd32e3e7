#include "WordsField.h"

#include "Fields.h"
#include "FormField.h"
#include "NoteEditor.h"
#include "RecordedFacts.h"

#include <QEvent>
#include <QLocale>
#include <QShowEvent>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int leastRows = 2;
constexpr int mostRows = 400;

} // namespace

WordsField::WordsField(FactField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(new NoteEditor)
    , m_form(new FormField(m_editor, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    m_editor->setRows(leastRows, mostRows);
    m_editor->setObjectName(factFieldName(field));
    makeInset(m_editor);
    connect(m_editor, &NoteEditor::typed, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(m_editor, &NoteEditor::escaped, this, &WordsField::escaped);
}

void WordsField::setLabel(const QString &label)
{
    m_form->setLabel(label);
}

QString WordsField::text() const
{
    return m_editor->toPlainText();
}

void WordsField::setText(const QString &text)
{
    m_editor->showText(text);
    check();
}

void WordsField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Its lines are counted only once it is laid out.
    QMetaObject::invokeMethod(
        m_editor, [this] { m_editor->updateGeometry(); }, Qt::QueuedConnection);
}

bool WordsField::isTooLong() const
{
    return text().size() > maxFactWordsLength;
}

void WordsField::check()
{
    m_form->setError(isTooLong() ? tr("Shorten it to %1 characters; until then it is kept as typed and not recorded.")
                                       .arg(QLocale().toString(maxFactWordsLength))
                                 : QString());
}

void WordsField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        check();
}

} // namespace bitacora
