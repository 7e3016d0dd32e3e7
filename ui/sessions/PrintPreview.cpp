#include "PrintPreview.h"

#include "Buttons.h"
#include "ExportPanel.h"
#include "Hairline.h"
#include "Icons.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "PdfFields.h"
#include "Printers.h"
#include "SegmentedControl.h"
#include "Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

enum Fit { WholePage, PageWidth };

constexpr int wholeProgress = 100;
constexpr QSize smallestSize {560, 420};
/// Of the window that it stands over, in hundredths.
constexpr int shareOfWindow = 92;
constexpr int wholeShare = 100;

std::unique_ptr<QPrinter> sheetFor(const PrintPreview::Paper &paper)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(paper.size);
    printer->setPageOrientation(paper.orientation);
    printer->setFullPage(true);
    printer->setDocName(paper.title);
    return printer;
}

} // namespace

PrintPreview::PrintPreview(Paper paper, QWidget *parent)
    : QDialog(parent)
    , m_paper(std::move(paper))
    , m_sheet(sheetFor(m_paper))
    , m_back(new QToolButton(this))
    , m_place(new QLabel(this))
    , m_forward(new QToolButton(this))
    , m_fit(new SegmentedControl(this))
    , m_pdfButton(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_pdf(new PdfFields(this))
    , m_progress(new QProgressBar(this))
    , m_messages(new MessageBar(this))
{
    // Whatever printers there are or are not: the pages are the same.
    m_sheet->setOutputFormat(QPrinter::PdfFormat);
    m_pages = new QPrintPreviewWidget(m_sheet.get(), this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_paper.title);
    build();
    connectParts();
    addShortcuts();
    matchTheme();
    retranslate();
    resize((parent->window()->size() * shareOfWindow / wholeShare).expandedTo(smallestSize));
    m_pages->fitInView();
    m_print->setFocus();
}

PrintPreview::~PrintPreview()
{
    m_pages->disconnect(this);
}

void PrintPreview::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    messages->setSpacing(metrics::grid);
    messages->addWidget(m_pdf);
    messages->addWidget(m_messages);
    messages->addWidget(m_progress);
    column->addLayout(messages);
    column->addSpacing(metrics::grid);
    column->addWidget(new Hairline(this));
    column->addWidget(m_pages, 1);
    m_progress->setRange(0, wholeProgress);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_pdf->hide();
}

void PrintPreview::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * metrics::grid, metrics::grid, 2 * metrics::grid, metrics::grid);
    bar->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_back, m_place, m_forward})
        bar->addWidget(widget);
    bar->addSpacing(metrics::grid);
    bar->addWidget(m_fit);
    bar->addStretch(1);
    bar->addWidget(m_pdfButton);
    bar->addWidget(m_save);
    bar->addWidget(m_print);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(bar);
    m_fit->addSegment(QString());
    m_fit->addSegment(QString());
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_back->setIcon(themedIcon(Icon::ChevronLeft));
    m_forward->setIcon(themedIcon(Icon::ChevronRight));
    makeQuiet(m_pdfButton);
    m_pdfButton->setCheckable(true);
    makeQuiet(m_save);
    makePrimary(m_print);
    for (QPushButton *button : {m_pdfButton, m_save, m_print})
        button->setAutoDefault(false);
}

void PrintPreview::connectParts()
{
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, &PrintPreview::showPages);
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPlace);
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(m_pages->currentPage() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { goTo(m_pages->currentPage() + 1); });
    connect(m_fit, &SegmentedControl::currentChanged, m_pages, [this](int fit) {
        if (fit == WholePage)
            m_pages->fitInView();
        else
            m_pages->fitToWidth();
    });
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_pdfButton, &QPushButton::toggled, this, &PrintPreview::showPdf);
    connect(m_pdf, &PdfFields::changed, this, &PrintPreview::sayWhoCanRead);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_messages, &MessageBar::actionTriggered, this, [this] { save(); });
    connect(&Theme::instance(), &Theme::changed, this, &PrintPreview::matchTheme);
}

void PrintPreview::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Print, &PrintPreview::print);
    add(QKeySequence::Save, [this] { save(); });
    add(QKeySequence::MoveToNextPage, [this] { goTo(m_pages->currentPage() + 1); });
    add(QKeySequence::MoveToPreviousPage, [this] { goTo(m_pages->currentPage() - 1); });
    add(QKeySequence::ZoomIn, [this] { m_pages->zoomIn(); });
    add(QKeySequence::ZoomOut, [this] { m_pages->zoomOut(); });
}

QString PrintPreview::place() const
{
    return m_place->text();
}

Result<void> PrintPreview::paint(QPrinter &printer)
{
    const int last = pageCount() - 1;
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage() - 1, last) : last;
    return paintPages(printer, from, to);
}

void PrintPreview::showPages(QPrinter *printer)
{
    if (const auto painted = paint(*printer); !painted)
        m_messages->showError(painted.error());
}

void PrintPreview::print()
{
    if (!Printers::instance().areThereAny())
        return offerPdf(tr("This computer has no printer. Add one in the system's settings, or save the pages "
                           "as a PDF and print it elsewhere; that file will not be encrypted."));
    m_printer = sheetFor(m_paper);
    Printers::instance().choose(*m_printer, pageCount(), this, [this] { finishPrinting(); });
}

void PrintPreview::finishPrinting()
{
    const auto painted = paint(*m_printer);
    const bool isRefused = painted ? hasGivenUp(*m_printer) : painted.error().code == ErrorCode::FileNotWritable;
    if (isRefused)
        return offerPdf(tr("The printer did not take the pages, and nothing was logged as printed. Look that it is on "
                           "and has paper, and print again, or save the pages as a PDF; that file will not be "
                           "encrypted."));
    if (!painted)
        return m_messages->showError(painted.error());
    if (const auto logged = logPrinted(); logged)
        accept();
    else
        m_messages->showError(logged.error());
}

void PrintPreview::offerPdf(const QString &sentence)
{
    m_messages->showWarning(sentence);
    m_messages->setAction(tr("Save as PDF…"));
    m_messages->actionButton()->setFocus();
}

void PrintPreview::goTo(int page)
{
    m_pages->setCurrentPage(std::clamp(page, 1, std::max(m_pages->pageCount(), 1)));
    showPlace();
}

void PrintPreview::showPlace()
{
    const QLocale locale;
    const int page = std::max(m_pages->currentPage(), 1);
    const int count = std::max(m_pages->pageCount(), 1);
    //: Which page of a document is shown: %1 of %2.
    m_place->setText(tr("Page %1 of %2").arg(locale.toString(page), locale.toString(count)));
    m_back->setEnabled(page > 1);
    m_forward->setEnabled(page < count);
}

void PrintPreview::showPdf(bool shown)
{
    m_pdf->setVisible(shown);
    if (shown)
        m_pdf->protection()->setFocus(Qt::OtherFocusReason);
    else
        m_pdf->reset();
}

void PrintPreview::sayWhoCanRead()
{
    m_save->setToolTip(m_pdf->isProtected()
                           ? QString()
                           : ExportPanel::tr("The file will not be encrypted: whoever has it can read it."));
    m_save->setAccessibleDescription(m_save->toolTip());
}

void PrintPreview::matchTheme()
{
    if (auto *view = m_pages->findChild<QGraphicsView *>())
        view->scene()->setBackgroundBrush(Theme::instance().tokens().background);
}

void PrintPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintPreview::retranslate()
{
    m_back->setAccessibleName(tr("Previous page"));
    m_forward->setAccessibleName(tr("Next page"));
    for (QToolButton *button : {m_back, m_forward})
        button->setToolTip(button->accessibleName());
    //: How large a page is shown: all of it.
    m_fit->setText(WholePage, tr("Whole page"));
    //: How large a page is shown: as wide as the window.
    m_fit->setText(PageWidth, tr("Page width"));
    m_fit->setAccessibleName(tr("How large the page is shown"));
    m_save->setText(tr("Save as PDF…"));
    //: A button that unfolds what kind of PDF is to be saved: with a password, or for an archive.
    m_pdfButton->setText(tr("PDF options"));
    sayWhoCanRead();
    m_print->setText(tr("Print…"));
    m_progress->setAccessibleName(ExportPanel::tr("Progress of the export"));
    m_pages->setAccessibleName(tr("Pages"));
    if (auto *view = m_pages->findChild<QGraphicsView *>())
        view->setAccessibleName(tr("Pages"));
    showPlace();
}

} // namespace bitacora
