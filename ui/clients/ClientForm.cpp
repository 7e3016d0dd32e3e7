#include "ClientForm.h"

#include "ClientFieldText.h"
#include "ClientWords.h"
#include "DateField.h"
#include "FormField.h"
#include "LanguageField.h"
#include "ProfileNotes.h"

#include <QLineEdit>

namespace bitacora {

ClientForm::ClientForm(const QList<Field> &fields, QDate today, QWidget *parent)
    : QObject(parent)
    , m_today(today)
    , m_fields(fields)
{
    for (const Field field : fields)
        m_entries.append({field, new FormField(makeEditor(field, parent), parent)});
    retranslate();
}

QWidget *ClientForm::makeEditor(Field field, QWidget *parent)
{
    const auto done = [this, field] { Q_EMIT edited(field); };
    switch (field) {
    case Field::Language: {
        auto *language = new LanguageField(parent);
        connect(language, &LanguageField::chosen, this, done);
        return language;
    }
    case Field::PrivateNotes: {
        auto *notes = new ProfileNotes(parent);
        connect(notes, &ProfileNotes::paused, this, done);
        return notes;
    }
    case Field::BirthDate: {
        auto *date = new DateField(parent);
        date->setLatestYear(m_today.year());
        connect(date, &QLineEdit::editingFinished, this, done);
        connect(date, &QLineEdit::textChanged, this, &ClientForm::showAge);
        connect(date, &QLineEdit::textEdited, this, [this, field] { Q_EMIT typed(field); });
        return date;
    }
    default: {
        auto *line = new QLineEdit(parent);
        connect(line, &QLineEdit::editingFinished, this, done);
        connect(line, &QLineEdit::textEdited, this, [this, field] { Q_EMIT typed(field); });
        return line;
    }
    }
}

FormField *ClientForm::field(Field field) const
{
    for (const Entry &entry : m_entries) {
        if (entry.field == field)
            return entry.form;
    }
    return nullptr;
}

QWidget *ClientForm::editor(Field field) const
{
    const FormField *form = this->field(field);
    return form ? form->field() : nullptr;
}

QString ClientForm::text(Field field) const
{
    const QString typed = typedText(field);
    return qobject_cast<QLineEdit *>(editor(field)) ? typed.simplified() : typed;
}

QString ClientForm::typedText(Field field) const
{
    QWidget *widget = editor(field);
    if (const auto *language = qobject_cast<LanguageField *>(widget))
        return language->language();
    if (const auto *notes = qobject_cast<ProfileNotes *>(widget))
        return notes->toPlainText();
    const auto *line = qobject_cast<QLineEdit *>(widget);
    return line ? line->text() : QString();
}

void ClientForm::setText(Field field, const QString &text)
{
    QWidget *widget = editor(field);
    if (auto *language = qobject_cast<LanguageField *>(widget))
        language->setLanguage(text);
    else if (auto *notes = qobject_cast<ProfileNotes *>(widget))
        notes->showText(text);
    else if (auto *line = qobject_cast<QLineEdit *>(widget); line && line->text() != text)
        line->setText(text);
    setStored(field);
}

bool ClientForm::isBeingTyped(Field field) const
{
    QWidget *widget = editor(field);
    if (!widget->hasFocus())
        return false;
    if (const auto *notes = qobject_cast<ProfileNotes *>(widget))
        return notes->document()->isModified();
    const auto *line = qobject_cast<QLineEdit *>(widget);
    return line && line->isModified();
}

void ClientForm::setStored(Field field)
{
    QWidget *widget = editor(field);
    if (auto *notes = qobject_cast<ProfileNotes *>(widget))
        notes->document()->setModified(false);
    else if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setModified(false);
}

void ClientForm::show(const Client &client)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.form->hasError() || isBeingTyped(entry.field) || !differs(entry.field, client))
            continue;
        if (entry.field == Field::BirthDate)
            qobject_cast<DateField *>(entry.form->field())->setDate(client.birthDate);
        else
            setText(entry.field, client.*infoOf(entry.field).text);
    }
    showAge();
}

ClientForm::Texts ClientForm::texts() const
{
    Texts texts;
    for (const Field field : m_fields) {
        if (const QString text = typedText(field); !text.isEmpty())
            texts.insert(infoOf(field).key, text);
    }
    return texts;
}

ClientForm::Texts ClientForm::textsUnlike(const Client &client) const
{
    Texts texts;
    for (const Field field : m_fields) {
        if (differs(field, client))
            texts.insert(infoOf(field).key, typedText(field));
    }
    return texts;
}

QList<ClientForm::Field> ClientForm::setTexts(const Texts &texts)
{
    QList<Field> set;
    for (const Field field : std::as_const(m_fields)) {
        const auto text = texts.constFind(infoOf(field).key);
        if (text == texts.constEnd())
            continue;
        setText(field, *text);
        set.append(field);
    }
    showAge();
    return set;
}

void ClientForm::clear()
{
    clearErrors();
    for (const Entry &entry : std::as_const(m_entries))
        setText(entry.field, {});
    showAge();
}

bool ClientForm::differs(Field field, const Client &client) const
{
    if (field == Field::BirthDate) {
        const auto *date = qobject_cast<DateField *>(editor(field));
        return !date->isAcceptable() || date->date() != client.birthDate;
    }
    return text(field) != client.*infoOf(field).text;
}

bool ClientForm::take(Field field, Client &client)
{
    if (field != Field::BirthDate) {
        client.*infoOf(field).text = text(field);
        return true;
    }
    const auto *date = qobject_cast<DateField *>(editor(field));
    if (date->isAcceptable()) {
        client.birthDate = date->date();
        return true;
    }
    this->field(field)->setError(date->problem());
    return false;
}

bool ClientForm::showError(const Error &error)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (error.subject == infoOf(entry.field).key) {
            // The sentence needs no name of the field: it stands beside it.
            entry.form->setError(Error {error.code, {}, error.detail}.sentence());
            return true;
        }
    }
    return false;
}

void ClientForm::clearErrors()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.form->clearError();
}

QWidget *ClientForm::erroneous() const
{
    for (const Entry &entry : m_entries) {
        if (entry.form->hasError())
            return entry.form->field();
    }
    return nullptr;
}

void ClientForm::showAge()
{
    FormField *form = field(Field::BirthDate);
    if (!form)
        return;
    const QDate birth = qobject_cast<DateField *>(form->field())->date();
    const QString age = birth.isValid() ? ClientWords::age(birth, m_today) : QString();
    const QString label = fieldLabel(Field::BirthDate);
    // In the line of the label: a line of its own would come and go under the fields beside it.
    form->setLabel(age.isEmpty() ? label : label + QStringLiteral(" · ") + age);
}

void ClientForm::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.form->setLabel(fieldLabel(entry.field));
    showAge();
}

} // namespace bitacora
