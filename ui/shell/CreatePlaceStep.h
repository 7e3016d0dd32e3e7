#pragma once

#include "Error.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace bitacora {

class FormField;

/// The first step to a new practice: what it is called, and in which folder it will lie.
class CreatePlaceStep : public QWidget
{
    Q_OBJECT

public:
    explicit CreatePlaceStep(const QString &folder, QWidget *parent = nullptr);

    /// Whether a practice can be made there; says beside the field what is wrong, and goes there.
    bool validate();
    /// What the making of it found wrong with the place.
    void showError(const Error &error);
    /// The folder that will be the practice.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QWidget *firstField() const;
    void clear();

Q_SIGNALS:
    /// Enter was pressed in the last field.
    void completed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFolder();
    void updateHint();
    void retranslate();
    bool complain(FormField *form, const QString &sentence);

    QString m_defaultFolder;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    FormField *m_nameForm = nullptr;
    FormField *m_folderForm = nullptr;
    QPushButton *m_choose = nullptr;
};

} // namespace bitacora
