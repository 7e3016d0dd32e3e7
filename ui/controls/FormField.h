#pragma once

#include <QWidget>

class QLabel;

namespace bitacora {

/// A label above, the field, and a sentence below: a hint, or what is wrong and how to mend it.
/// The field's accessible name and description follow the label and the sentence.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `field`.
    explicit FormField(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QString label() const;
    void setHint(const QString &hint);
    /// Marks the field until clearError(); an empty sentence clears.
    void setError(const QString &error);
    void clearError();
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_sentence;
    QString m_hint;
    QString m_error;
};

} // namespace bitacora
