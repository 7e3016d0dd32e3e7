#include "FileDialogs.h"

#include "Buttons.h"
#include "TextRole.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

FileDialogs *replacement = nullptr;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::FileDialogs)
};

/// Our own words in place of those that Qt brings along, wherever the chooser lets us say them.
void word(QFileDialog &chooser, const QString &accept)
{
    //: In a file chooser, before the folder that it shows
    chooser.setLabelText(QFileDialog::LookIn, Words::tr("Folder:"));
    //: In a file chooser, before the name of a file or a folder
    chooser.setLabelText(QFileDialog::FileName, Words::tr("Name:"));
    //: In a file chooser, before the kind of file (PDF, CSV)
    chooser.setLabelText(QFileDialog::FileType, Words::tr("Kind:"));
    chooser.setLabelText(QFileDialog::Accept, accept);
    chooser.setLabelText(QFileDialog::Reject, Words::tr("Cancel"));
}

QString chosen(QFileDialog &chooser)
{
    return chooser.exec() == QDialog::Accepted ? chooser.selectedFiles().value(0) : QString();
}

} // namespace

FileDialogs::~FileDialogs() = default;

void FileDialogs::keepNoHistory()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u":/nowhere"_s);
}

QString FileDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                              const QString &filter)
{
    keepNoHistory();
    const QFileInfo suggested(suggestedName);
    QFileDialog chooser(parent, title, suggested.absolutePath(), filter);
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setFileMode(QFileDialog::AnyFile);
    chooser.selectFile(suggested.fileName());
    //: A button of a file chooser
    word(chooser, Words::tr("Save"));
    return chosen(chooser);
}

QString FileDialogs::openFile(QWidget *parent, const QString &title, const QString &startFolder, const QString &filter)
{
    keepNoHistory();
    QFileDialog chooser(parent, title, startFolder, filter);
    chooser.setFileMode(QFileDialog::ExistingFile);
    //: A button of a file chooser
    word(chooser, Words::tr("Open"));
    return chosen(chooser);
}

QString FileDialogs::openFolder(QWidget *parent, const QString &title, const QString &startFolder)
{
    keepNoHistory();
    QFileDialog chooser(parent, title, startFolder);
    chooser.setFileMode(QFileDialog::Directory);
    chooser.setOption(QFileDialog::ShowDirsOnly);
    //: A button of a chooser of folders
    word(chooser, Words::tr("Choose"));
    return chosen(chooser);
}

bool FileDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &accept)
{
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, parent);
    box.setInformativeText(text);
    if (auto *question = box.findChild<QLabel *>(u"qt_msgbox_label"_s))
        setTextRole(question, TextRole::Heading);
    //: A button: does nothing and closes the question
    QPushButton *no = box.addButton(Words::tr("Cancel"), QMessageBox::RejectRole);
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
