#pragma once

#include "PdfForm.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace bitacora {

class NewPassphraseFields;

/// What kind of PDF is to be written: one with a password, one for an archive, or one that everybody can read. The
/// password is kept nowhere; it is wiped as soon as it was taken.
class PdfFields : public QWidget
{
    Q_OBJECT

public:
    explicit PdfFields(QWidget *parent = nullptr);

    /// Whether it can be written; says beside the password what is wrong, and goes there.
    [[nodiscard]] bool validate();
    /// What was chosen, as validate() found it good. What was typed goes with it.
    [[nodiscard]] PdfForm take();
    /// Nothing ticked, nothing typed.
    void reset();
    /// What was typed goes; what is ticked stays.
    void wipe();
    [[nodiscard]] bool isProtected() const;

    [[nodiscard]] QCheckBox *protection() const { return m_protect; }
    [[nodiscard]] QCheckBox *archive() const { return m_archive; }
    [[nodiscard]] NewPassphraseFields *password() const { return m_password; }

Q_SIGNALS:
    /// Something else was ticked.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showChoice();
    void retranslate();

    QCheckBox *m_protect;
    QCheckBox *m_archive;
    NewPassphraseFields *m_password;
    QLabel *m_note;
};

} // namespace bitacora
