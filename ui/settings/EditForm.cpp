#include "EditForm.h"

#include "Buttons.h"
#include "ColorField.h"
#include "FormField.h"
#include "Metrics.h"
#include "TypingPause.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int columns = 2;
/// Of the record that is being typed about.
const QString idKey = u"id"_s;
constexpr QChar keySeparator = u'/';

QString keptKey(qint64 id, const QString &key)
{
    return QString::number(id) + keySeparator + key;
}

QString textOf(const QWidget *editor)
{
    if (const auto *color = qobject_cast<const ColorField *>(editor))
        return color->color();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

} // namespace

EditForm::EditForm(PracticeSettingsRepository &settings, const QString &draftName, QWidget *parent)
    : QWidget(parent)
    , m_draft(settings, draftName)
    , m_pause(new TypingPause(this))
    , m_grid(new QGridLayout(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_grid->setContentsMargins(0, metrics::grid, 0, metrics::grid);
    m_grid->setHorizontalSpacing(2 * metrics::grid);
    m_grid->setVerticalSpacing(2 * metrics::grid);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    makePrimary(m_save);
    setShortcutHint(m_save, QKeySequence(Qt::Key_Enter));
    makeLink(m_close);
    connect(m_save, &QPushButton::clicked, this, &EditForm::accepted);
    connect(m_close, &QPushButton::clicked, this, &EditForm::closed);
    connect(m_pause, &TypingPause::due, this, &EditForm::flush);
    m_kept = m_draft.load().texts;
    m_kept.remove(idKey);
    hide();
}

EditForm::~EditForm() = default;

void EditForm::addField(const QString &key, QWidget *editor)
{
    auto *field = new FormField(editor, this);
    const int place = int(m_fields.size());
    m_grid->addWidget(field, place / columns, place % columns, Qt::AlignTop);
    m_fields.append({key, field, {}});
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, this, [this, field] { edited(field); });
    else if (auto *color = qobject_cast<ColorField *>(editor))
        connect(color, &QComboBox::activated, this, [this, field] { edited(field); });
}

void EditForm::finish()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_save);
    row->addWidget(m_close);
    row->addStretch(1);
    m_grid->addLayout(row, m_grid->rowCount(), 0, 1, columns);
    for (qsizetype i = 1; i < m_fields.size(); ++i)
        setTabOrder(m_fields.at(i - 1).field->field(), m_fields.at(i).field->field());
    setTabOrder(m_fields.constLast().field->field(), m_save);
    setTabOrder(m_save, m_close);
    retranslate();
}

FormField *EditForm::field(const QString &key) const
{
    for (const Entry &entry : m_fields) {
        if (entry.key == key)
            return entry.field;
    }
    return nullptr;
}

QString EditForm::text(const QString &key) const
{
    return textOf(field(key)->field()).simplified();
}

void EditForm::setText(const QString &key, const QString &text)
{
    QWidget *editor = field(key)->field();
    if (auto *color = qobject_cast<ColorField *>(editor))
        color->setColor(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void EditForm::begin(qint64 id)
{
    m_id = id;
    m_open = true;
    clearErrors();
    for (Entry &entry : m_fields) {
        entry.before = textOf(entry.field->field());
        const auto kept = m_kept.constFind(keptKey(id, entry.key));
        if (kept == m_kept.constEnd())
            continue;
        // Typed anew, so that undo gives what is stored.
        if (auto *line = qobject_cast<QLineEdit *>(entry.field->field())) {
            line->selectAll();
            line->insert(*kept);
        } else {
            setText(entry.key, *kept);
        }
    }
    show();
}

void EditForm::end()
{
    for (const Entry &entry : std::as_const(m_fields))
        m_kept.remove(keptKey(m_id, entry.key));
    m_open = false;
    hide();
    flush();
}

void EditForm::putAway()
{
    keep();
    m_open = false;
    hide();
    flush();
}

void EditForm::focusFirst()
{
    m_fields.constFirst().field->field()->setFocus(Qt::OtherFocusReason);
}

bool EditForm::isTyped() const
{
    return m_open && std::any_of(m_fields.cbegin(), m_fields.cend(), [](const Entry &entry) {
               return textOf(entry.field->field()) != entry.before;
           });
}

bool EditForm::isChanged(const QString &key) const
{
    return m_id == 0 || std::any_of(m_fields.cbegin(), m_fields.cend(), [&key](const Entry &entry) {
               return entry.key == key && textOf(entry.field->field()) != entry.before;
           });
}

void EditForm::clearErrors()
{
    for (const Entry &entry : std::as_const(m_fields))
        entry.field->clearError();
}

bool EditForm::showError(const Error &error)
{
    FormField *wrong = field(error.subject);
    if (!wrong)
        return false;
    // The sentence needs no name of the field: it stands beside it.
    wrong->setError(Error {error.code, {}, error.detail}.sentence());
    wrong->field()->setFocus(Qt::OtherFocusReason);
    return true;
}

void EditForm::edited(FormField *field)
{
    field->clearError();
    m_pause->typed();
}

void EditForm::keep()
{
    for (const Entry &entry : std::as_const(m_fields)) {
        const QString text = textOf(entry.field->field());
        // Only what was typed: the rest is the record's own, which may change meanwhile.
        if (text == entry.before)
            m_kept.remove(keptKey(m_id, entry.key));
        else
            m_kept.insert(keptKey(m_id, entry.key), text);
    }
}

bool EditForm::flush()
{
    m_pause->stop();
    if (m_open)
        keep();
    FormDraft::Content content {m_kept, isTyped()};
    if (content.open)
        content.texts.insert(idKey, QString::number(m_id));
    return m_draft.save(content).has_value();
}

std::optional<qint64> EditForm::openDraft() const
{
    const FormDraft::Content kept = m_draft.load();
    if (!kept.open)
        return std::nullopt;
    return kept.texts.value(idKey).toLongLong();
}

void EditForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        Q_EMIT accepted();
    else
        QWidget::keyPressEvent(event);
}

void EditForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EditForm::retranslate()
{
    //: Keeps what was typed about a service or a calendar
    m_save->setText(tr("Save"));
    //: Closes the fields; nothing is changed
    m_close->setText(tr("Close"));
}

} // namespace bitacora
