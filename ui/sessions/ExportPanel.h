#pragma once

#include "HistoryExport.h"
#include "HistoryReportOptions.h"
#include "SessionFilter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace bitacora {

class MessageBar;
class OpenPractice;
class PdfFields;
class SegmentedControl;

/// What is to be exported, and how; in place, not in a dialog. Writes on a worker and can be cancelled.
class ExportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPanel(OpenPractice &practice, QWidget *parent = nullptr);
    ~ExportPanel() override;

    /// Shows itself for a list: its filter, how many sessions that shows, and how many there are without it.
    void open(const SessionFilter &filter, int shown, int all);
    /// Whether it writes.
    [[nodiscard]] bool isRunning() const;
    /// Stops what is being written and closes.
    void cancel();
    /// Among the person's documents, named after what is exported.
    static QString suggestedPath(const OpenPractice &practice, const SessionFilter &filter, ReportFormat format);
    void setFormat(ReportFormat format);
    [[nodiscard]] ReportFormat format() const;
    /// As chosen in the panel. Private notes only when they are ticked, which they never are on opening.
    /// What kind of PDF it becomes is not among them: its password is taken only when it is written.
    [[nodiscard]] HistoryReportOptions options() const;

    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QCheckBox *privateNotes() const { return m_privateNotes; }
    [[nodiscard]] SegmentedControl *scope() const { return m_scope; }
    [[nodiscard]] PdfFields *pdf() const { return m_pdf; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void closed();
    void previewRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void start();
    void finish(const HistoryExportResult &result);
    void showRunning(bool running);
    void showFormat();
    void close();
    void retranslate();

    OpenPractice &m_practice;
    SessionFilter m_filter;
    int m_shown = 0;
    int m_all = 0;
    QString m_path;
    HistoryExport *m_job;
    QLabel *m_title;
    SegmentedControl *m_format;
    SegmentedControl *m_scope;
    QCheckBox *m_privateNotes;
    PdfFields *m_pdf;
    QLabel *m_warning;
    QPushButton *m_export;
    QPushButton *m_preview;
    QPushButton *m_close;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    MessageBar *m_messages;
};

} // namespace bitacora
