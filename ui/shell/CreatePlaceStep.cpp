#include "CreatePlaceStep.h"

#include "Buttons.h"
#include "FileDialogs.h"
#include "FormField.h"
#include "Metrics.h"
#include "Practice.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int longestName = 80;

/// A name that one system takes and another refuses would make a practice that cannot be moved.
bool isPortableName(const QString &name)
{
    static constexpr QStringView refused = u"\\/:*?\"<>|";
    for (const QChar character : name) {
        if (refused.contains(character) || !character.isPrint())
            return false;
    }
    return !name.startsWith(u'.') && !name.endsWith(u'.');
}

/// Where a folder is yet to be made, the nearest one above it that is there.
QFileInfo nearestExisting(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info;
}

} // namespace

CreatePlaceStep::CreatePlaceStep(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_defaultFolder(QDir::toNativeSeparators(folder))
    , m_name(new QLineEdit)
    , m_folder(new QLineEdit(m_defaultFolder))
    , m_nameForm(new FormField(m_name, this))
    , m_folderForm(new FormField(m_folder, this))
    , m_choose(new QPushButton(this))
{
    m_name->setObjectName(u"practiceNameField"_s);
    m_name->setMaxLength(longestName);
    m_folder->setObjectName(u"practiceFolderField"_s);
    m_choose->setObjectName(u"chooseFolder"_s);
    makeQuiet(m_choose);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::grid);
    layout->setVerticalSpacing(2 * metrics::grid);
    layout->addWidget(m_nameForm, 0, 0, 1, 2);
    layout->addWidget(m_folderForm, 1, 0, 1, 2);
    layout->addWidget(m_choose, 2, 0, Qt::AlignLeft);
    layout->setColumnStretch(1, 1);
    connect(m_name, &QLineEdit::textChanged, this, &CreatePlaceStep::updateHint);
    connect(m_folder, &QLineEdit::textChanged, this, &CreatePlaceStep::updateHint);
    connect(m_name, &QLineEdit::returnPressed, this, &CreatePlaceStep::completed);
    connect(m_folder, &QLineEdit::returnPressed, this, &CreatePlaceStep::completed);
    connect(m_choose, &QPushButton::clicked, this, &CreatePlaceStep::chooseFolder);
    retranslate();
}

QString CreatePlaceStep::name() const
{
    return m_name->text().simplified();
}

QString CreatePlaceStep::path() const
{
    const QDir folder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    return Practice::withSuffix(QDir::cleanPath(folder.absoluteFilePath(name())));
}

QWidget *CreatePlaceStep::firstField() const
{
    return m_name;
}

void CreatePlaceStep::clear()
{
    m_name->clear();
    m_folder->setText(m_defaultFolder);
}

bool CreatePlaceStep::complain(FormField *form, const QString &sentence)
{
    form->setError(sentence);
    form->field()->setFocus();
    return false;
}

bool CreatePlaceStep::validate()
{
    m_nameForm->clearError();
    m_folderForm->clearError();
    if (name().isEmpty())
        return complain(m_nameForm, tr("Give the practice a name; you can use your own."));
    if (!isPortableName(name()))
        return complain(m_nameForm,
                        tr("A folder cannot have this name. Leave out \\ / : * ? \" < > | and a dot at "
                           "either end."));
    if (m_folder->text().trimmed().isEmpty())
        return complain(m_folderForm, tr("Say in which folder the practice is to lie."));
    if (QFileInfo::exists(path()))
        return complain(m_nameForm,
                        tr("There is a folder of this name already. Choose another name, or go back and "
                           "open the practice that is there."));
    const QFileInfo existing = nearestExisting(QFileInfo(path()).absolutePath());
    if (!existing.isDir() || !existing.isWritable())
        return complain(m_folderForm, tr("Nothing can be written there. Choose a folder of your own."));
    return true;
}

void CreatePlaceStep::showError(const Error &error)
{
    complain(error.code == ErrorCode::PracticeExists ? m_nameForm : m_folderForm, error.sentence());
}

void CreatePlaceStep::chooseFolder()
{
    const QString chosen =
        FileDialogs::instance().openFolder(this, tr("Where the practice is to lie"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void CreatePlaceStep::updateHint()
{
    m_nameForm->clearError();
    m_folderForm->clearError();
    m_folderForm->setHint(name().isEmpty()
                              ? tr("The practice will be a folder of its own in there.")
                              //: %1 is the path of a folder
                              : tr("The practice will be the folder %1").arg(QDir::toNativeSeparators(path())));
}

void CreatePlaceStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CreatePlaceStep::retranslate()
{
    m_nameForm->setLabel(tr("Name of the practice"));
    m_nameForm->setHint(tr("You will see it on the sidebar, and others as the name of a folder."));
    m_folderForm->setLabel(tr("Folder"));
    m_choose->setText(tr("Choose a folder…"));
    updateHint();
}

} // namespace bitacora
