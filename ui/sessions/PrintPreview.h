#pragma once

#include "Result.h"

#include <QDialog>
#include <QPageLayout>

#include <memory>

class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace bitacora {

class MessageBar;
class PdfFields;
class SegmentedControl;

/// How a document looks on paper, in a window of its own, with the ways onto paper and into a file. Needs no printer.
/// Goes with the page that it belongs to, and so before the practice.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    struct Paper
    {
        QString title;
        QPageSize size;
        QPageLayout::Orientation orientation = QPageLayout::Portrait;
    };

    PrintPreview(Paper paper, QWidget *parent);
    ~PrintPreview() override;

    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    /// Folded away until it is asked for.
    [[nodiscard]] PdfFields *pdf() const { return m_pdf; }
    [[nodiscard]] QPushButton *pdfButton() const { return m_pdfButton; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QPrintPreviewWidget *pages() const { return m_pages; }
    /// "Page 1 of 9".
    [[nodiscard]] QString place() const;

protected:
    [[nodiscard]] virtual int pageCount() const = 0;
    /// From 0 on, both included.
    [[nodiscard]] virtual Result<void> paintPages(QPrinter &printer, int from, int to) = 0;
    /// In the activity log.
    [[nodiscard]] virtual Result<void> logPrinted() = 0;
    /// Asks for a file, and says what became of it. pdf() says what kind of file it is to be.
    virtual void save() = 0;
    [[nodiscard]] QProgressBar *progress() const { return m_progress; }

    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildBar();
    void connectParts();
    void addShortcuts();
    /// Those pages that the printer asks for.
    [[nodiscard]] Result<void> paint(QPrinter &printer);
    void showPages(QPrinter *printer);
    void print();
    void finishPrinting();
    void offerPdf(const QString &sentence);
    void showPlace();
    void showPdf(bool shown);
    void sayWhoCanRead();
    void goTo(int page);
    void matchTheme();
    void retranslate();

    Paper m_paper;
    /// What the pages are measured and shown for: a PDF, which every computer can make.
    std::unique_ptr<QPrinter> m_sheet;
    /// The printer that the person chooses.
    std::unique_ptr<QPrinter> m_printer;
    QToolButton *m_back;
    QLabel *m_place;
    QToolButton *m_forward;
    SegmentedControl *m_fit;
    QPushButton *m_pdfButton;
    QPushButton *m_save;
    QPushButton *m_print;
    PdfFields *m_pdf;
    QProgressBar *m_progress;
    MessageBar *m_messages;
    QPrintPreviewWidget *m_pages;
};

} // namespace bitacora
