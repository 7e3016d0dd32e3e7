#pragma once

#include "ClientRecord.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace bitacora {

class BackgroundJob;
struct Client;
class MessageBar;
class OpenPractice;
class PdfFields;

/// Writes a client's whole record as a PDF, for a request of records; in place, not in a dialog. Written on a worker,
/// which reads through a connection of its own, and can be cancelled.
class ClientRecordPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClientRecordPanel(OpenPractice &practice, QWidget *parent = nullptr);
    /// Cancels what is being written and waits for it; a file that was complete all the same is logged.
    ~ClientRecordPanel() override;

    /// Shows itself for a client, unless it still writes.
    void open(const Client &client);
    [[nodiscard]] bool isRunning() const;
    /// Stops what is being written and closes.
    void cancel();
    /// For tests.
    void waitUntilWritten();

    [[nodiscard]] QCheckBox *privateNotes() const { return m_privateNotes; }
    [[nodiscard]] PdfFields *pdf() const { return m_pdf; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void start();
    void write(const ClientRecordOptions &options, const QString &path);
    void finish(const Result<int> &written, const ClientRecordOptions &options, const QString &path);
    void showRunning(bool running);
    void close();
    void retranslate();

    OpenPractice &m_practice;
    ClientId m_client;
    QString m_name;
    BackgroundJob *m_job;
    /// Read by the worker too; the job itself goes on until it has said what became of the file.
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QLabel *m_title;
    QLabel *m_text;
    QCheckBox *m_privateNotes;
    PdfFields *m_pdf;
    QLabel *m_warning;
    QPushButton *m_save;
    QPushButton *m_close;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    MessageBar *m_messages;
};

} // namespace bitacora
