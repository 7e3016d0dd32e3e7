#pragma once

#include "FactId.h"

#include <QWidget>

namespace bitacora {

class FormField;
class NoteEditor;

/// What is recorded in a person's own words.
class WordsField : public QWidget
{
    Q_OBJECT

public:
    explicit WordsField(FactField field, QWidget *parent = nullptr);

    [[nodiscard]] FactField field() const { return m_field; }
    void setLabel(const QString &label);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// It is longer than can be recorded, and is kept as typed.
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] NoteEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void changed();
    /// Escape.
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void check();

    FactField m_field;
    NoteEditor *m_editor;
    FormField *m_form;
};

} // namespace bitacora
