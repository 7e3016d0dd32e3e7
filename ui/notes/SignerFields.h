#pragma once

#include "SignedNote.h"

#include <QWidget>

class QLineEdit;

namespace bitacora {

class FormField;
struct Error;
struct Practitioner;

/// Who signs: name and credential, as the letterhead of the practice has them until somebody types others.
class SignerFields : public QWidget
{
    Q_OBJECT

public:
    explicit SignerFields(QWidget *parent = nullptr);

    void show(const Practitioner &practitioner);
    [[nodiscard]] Signer signer() const;
    /// Marks what is missing, and puts the keyboard there; false when it is something else that is wrong.
    bool showError(const Error &error);
    void clearErrors();
    /// The first field that is empty; null when there is none.
    [[nodiscard]] QLineEdit *firstEmpty() const;
    [[nodiscard]] QLineEdit *nameLine() const { return m_name; }
    [[nodiscard]] QLineEdit *credentialLine() const { return m_credential; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_name;
    QLineEdit *m_credential;
    FormField *m_nameField;
    FormField *m_credentialField;
};

} // namespace bitacora
