#pragma once

#include "PeriodReportChanges.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace bitacora {

class ChoiceField;
class ElidedLabel;
class MessageBar;
class OpenPractice;
class ProgressData;
class ReportForm;
class ReportKeeper;
class UndoOffer;

/// The progress reports of a client, in the place of the graphs: which one, its words, and the way onto paper.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(OpenPractice &practice, QWidget *parent = nullptr);

    /// Shows the client's latest report, or what was being typed.
    void begin(ClientId client, const ProgressData &data);
    /// What was measured has changed.
    void setProgress(const ProgressData &data);
    /// Stores what is being typed. False when it could not be.
    bool flush();
    /// Stores it, and forgets the client.
    void end();
    /// The client is gone.
    void forget();

    [[nodiscard]] ReportForm *form() const { return m_form; }
    [[nodiscard]] ReportKeeper *keeper() const { return m_keeper; }
    [[nodiscard]] ChoiceField *reports() const { return m_reports; }
    [[nodiscard]] QPushButton *newButton() const { return m_new; }
    [[nodiscard]] QPushButton *deleteButton() const { return m_delete; }
    [[nodiscard]] QPushButton *previewButton() const { return m_preview; }
    [[nodiscard]] QToolButton *backButton() const { return m_back; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    /// "Saved ✓".
    [[nodiscard]] QString stateText() const;

Q_SIGNALS:
    /// Back to the graphs.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHead();
    void connectParts();
    void chooseReport(int index);
    void beginNew();
    void remove();
    void preview();
    void act();
    void showReports();
    void showState();
    void retranslate();

    OpenPractice &m_practice;
    PeriodReportChanges m_changes;
    QToolButton *m_back;
    ElidedLabel *m_title;
    ElidedLabel *m_state;
    ChoiceField *m_reports;
    QPushButton *m_new;
    QPushButton *m_delete;
    QPushButton *m_preview;
    MessageBar *m_messages;
    UndoOffer *m_undo;
    QScrollArea *m_scroll;
    ReportForm *m_form;
    ReportKeeper *m_keeper;
    /// Whether the bar offers to throw away what a crash left behind.
    bool m_offersDiscard = false;
};

} // namespace bitacora
