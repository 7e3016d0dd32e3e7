#include "FileDialogs.h"

#include "Buttons.h"
#include "TextRole.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

FileDialogs *replacement = nullptr;

} // namespace

FileDialogs::~FileDialogs() = default;

QString FileDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                              const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestedName, filter);
}

QString FileDialogs::openFile(QWidget *parent, const QString &title, const QString &startFolder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, startFolder, filter);
}

QString FileDialogs::openFolder(QWidget *parent, const QString &title, const QString &startFolder)
{
    return QFileDialog::getExistingDirectory(parent, title, startFolder);
}

bool FileDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &accept)
{
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, parent);
    box.setInformativeText(text);
    if (auto *question = box.findChild<QLabel *>(u"qt_msgbox_label"_s))
        setTextRole(question, TextRole::Heading);
    //: A button: does nothing and closes the question
    QPushButton *no =
        box.addButton(QCoreApplication::translate("bitacora::FileDialogs", "Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(no);
    QPushButton *yes = box.addButton(accept, QMessageBox::AcceptRole);
    makePrimary(yes);
    box.setDefaultButton(yes);
    box.exec();
    return box.clickedButton() == yes;
}

FileDialogs &FileDialogs::instance()
{
    static FileDialogs real;
    return replacement != nullptr ? *replacement : real;
}

void FileDialogs::replace(FileDialogs *dialogs)
{
    replacement = dialogs;
}

} // namespace bitacora
