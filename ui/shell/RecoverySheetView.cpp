#include "RecoverySheetView.h"

#include "Buttons.h"
#include "CodeLabel.h"
#include "FileDialogs.h"
#include "Icons.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "Printers.h"
#include "RecoverySheet.h"
#include "SecretBytes.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bitacora {

RecoverySheetView::RecoverySheetView(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new QLabel(this))
    , m_codeLabel(new CodeLabel(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_written(new QCheckBox(this))
    , m_message(new MessageBar(this))
{
    m_explanation->setWordWrap(true);
    m_codeLabel->setObjectName(u"recoveryCode"_s);
    m_print->setObjectName(u"printRecoverySheet"_s);
    m_save->setObjectName(u"saveRecoverySheet"_s);
    m_written->setObjectName(u"writtenDown"_s);
    makeQuiet(m_print);
    makeQuiet(m_save);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(m_explanation);
    layout->addWidget(m_codeLabel);
    layout->addLayout(buttons);
    layout->addWidget(m_written);
    layout->addWidget(m_message);
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetView::print);
    connect(m_save, &QPushButton::clicked, this, &RecoverySheetView::savePdf);
    connect(m_written, &QCheckBox::toggled, m_message, &MessageBar::clear);
    retranslate();
}

RecoverySheetView::~RecoverySheetView() = default;

void RecoverySheetView::setSheet(const QString &practiceName, const QString &recoveryCode, QDate made)
{
    wipe();
    m_practiceName = practiceName;
    m_code = recoveryCode;
    m_made = made;
    retranslate();
}

void RecoverySheetView::wipe()
{
    bitacora::wipe(m_code);
    m_codeLabel->clear();
    m_written->setChecked(false);
    m_isKept = false;
    m_message->clear();
}

bool RecoverySheetView::isKept() const
{
    return m_isKept || m_written->isChecked();
}

void RecoverySheetView::askToKeep()
{
    m_message->showWarning(tr("Print the sheet, save it, or write the code down first: without it, a lost passphrase "
                              "means a lost practice."));
    m_print->setFocus();
}

void RecoverySheetView::setTickOffered(bool offered)
{
    m_written->setVisible(offered);
}

QWidget *RecoverySheetView::firstField() const
{
    return m_print;
}

void RecoverySheetView::markKept()
{
    m_isKept = true;
    Q_EMIT kept();
}

void RecoverySheetView::print()
{
    if (!Printers::instance().areThereAny())
        return m_message->showWarning(tr("This computer has no printer. Save the sheet as PDF and print it elsewhere, "
                                         "or write the code down."));
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(RecoverySheet::paper());
    m_printer->setFullPage(true);
    m_printer->setDocName(tr("Recovery sheet"));
    Printers::instance().choose(*m_printer, 1, this, [this] { finishPrinting(); });
}

void RecoverySheetView::finishPrinting()
{
    // A lock may have taken the code from under the printers' window.
    if (m_code.isEmpty())
        return;
    const auto printed = RecoverySheet(m_practiceName, m_code, m_made).paint(*m_printer);
    if (!printed || hasGivenUp(*m_printer))
        return m_message->showWarning(tr("The printer did not take the sheet. Look that it is on and has paper, and "
                                         "print again, or save the sheet as PDF, or write the code down."));
    m_message->showInfo(tr("The sheet was sent to the printer. Look that it came out before you go on."));
    markKept();
}

void RecoverySheetView::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: The name of a file; %1 is the name of the practice
    const QString name = tr("%1 recovery sheet").arg(m_practiceName) + u".pdf"_s;
    const QString path = FileDialogs::instance().saveFile(this, tr("Save the recovery sheet"),
                                                          QDir(folder).filePath(name), tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto saved = RecoverySheet(m_practiceName, m_code, m_made).writePdf(path);
    if (!saved)
        return m_message->showError(saved.error());
    m_message->showInfo(tr("Saved. The file is not encrypted and opens the practice: keep it on a drive that you put "
                           "away, not on this computer."));
    markKept();
}

void RecoverySheetView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecoverySheetView::retranslate()
{
    m_explanation->setText(RecoverySheet::explanation());
    // The label's text is the one copy on the screen; a screen reader reads it there when it is asked to.
    QString code = RecoverySheet(m_practiceName, m_code, m_made).groupedCode();
    m_codeLabel->setText(code);
    bitacora::wipe(code);
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_written->setText(tr("I have written the code down"));
}

} // namespace bitacora
