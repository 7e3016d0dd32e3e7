#pragma once

#include "HistoryExport.h"
#include "HistoryPrinting.h"

#include <QDialog>

class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace bitacora {

class MessageBar;
class SegmentedControl;

/// How a history looks on paper, in a window of its own, with the ways onto paper and into a file. Needs no
/// printer. Goes with the page that it belongs to, and so before the practice.
class HistoryPreview : public QDialog
{
    Q_OBJECT

public:
    HistoryPreview(OpenPractice &practice, const HistoryReportOptions &options, LaidOutHistory history,
                   QWidget *parent);
    ~HistoryPreview() override;

    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QPrintPreviewWidget *pages() const { return m_pages; }
    /// "Page 1 of 9".
    [[nodiscard]] QString place() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildBar();
    void connectParts();
    void addShortcuts();
    void paint(QPrinter *printer);
    void print();
    void finishPrinting(QPrinter *printer);
    void save();
    void finishSaving(const HistoryExportResult &result);
    void showPlace();
    void goTo(int page);
    void matchTheme();
    void retranslate();

    OpenPractice &m_practice;
    HistoryReportOptions m_options;
    LaidOutHistory m_history;
    /// What the pages are measured and shown for: a PDF, which every computer can make.
    std::unique_ptr<QPrinter> m_sheet;
    /// The printer that the person chooses.
    std::unique_ptr<QPrinter> m_printer;
    Result<void> m_painted;
    QString m_path;
    HistoryExport *m_job;
    QToolButton *m_back;
    QLabel *m_place;
    QToolButton *m_forward;
    SegmentedControl *m_fit;
    QPushButton *m_save;
    QPushButton *m_print;
    QProgressBar *m_progress;
    MessageBar *m_messages;
    QPrintPreviewWidget *m_pages;
};

} // namespace bitacora
