#pragma once

#include "ClientField.h"
#include "Error.h"
#include "FormDraft.h"

#include <QDate>
#include <QList>
#include <QObject>

class QWidget;

namespace bitacora {

class FormField;

/// The fields of a client, with their words, what they take, and where what is wrong is said.
/// Makes the widgets; whoever asks for them lays them out and owns them.
class ClientForm : public QObject
{
    Q_OBJECT

public:
    using Field = ClientField;

    /// `today` is what ages are counted to, and the latest year that two digits can mean.
    ClientForm(const QList<Field> &fields, QDate today, QWidget *parent);

    [[nodiscard]] FormField *field(Field field) const;
    /// What is typed or chosen in.
    [[nodiscard]] QWidget *editor(Field field) const;
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

    /// Shows a client's values; a field that is being typed in, or that has an error, is left alone.
    void show(const Client &client);
    /// What stands in the fields, as it was typed: none of it need be right. By the name in Error::subject; empty
    /// ones are left out.
    using Texts = FormDraft::Texts;
    [[nodiscard]] Texts texts() const;
    /// As texts(), of the fields that hold another value than the client's.
    [[nodiscard]] Texts textsUnlike(const Client &client) const;
    /// Puts back what texts() gave; returns the fields that got a text.
    QList<Field> setTexts(const Texts &texts);
    /// Empties every field and takes every error away.
    void clear();
    /// Whether what stands in the field is another value than the client's.
    [[nodiscard]] bool differs(Field field, const Client &client) const;
    /// Puts what was typed in the field into the client. Says beside the field when it is no date.
    bool take(Field field, Client &client);
    /// What stands in the field is stored: until the next key nothing is being typed in it.
    void setStored(Field field);
    /// Puts an error of validateClient beside the field that it names; false when it names none of these.
    bool showError(const Error &error);
    void clearErrors();
    /// The first field that has an error, in reading order; null when none has.
    [[nodiscard]] QWidget *erroneous() const;
    void retranslate();

Q_SIGNALS:
    /// The person has finished with the field: left it, pressed Enter, or chose.
    void edited(bitacora::ClientForm::Field field);
    /// The person pressed a key in a line of text.
    void typed(bitacora::ClientForm::Field field);

private:
    struct Entry
    {
        Field field;
        FormField *form;
    };

    /// Puts the age beside the birth date.
    void showAge();
    QWidget *makeEditor(Field field, QWidget *parent);
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] QString typedText(Field field) const;
    [[nodiscard]] bool isBeingTyped(Field field) const;
    void setText(Field field, const QString &text);

    QDate m_today;
    QList<Field> m_fields;
    QList<Entry> m_entries;
};

} // namespace bitacora
