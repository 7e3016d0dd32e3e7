#pragma once

#include "ImportPlan.h"
#include "Result.h"
#include "SettingsSection.h"

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace bitacora {

class BackgroundJob;
class BusyLine;
class ElidedLabel;
class ImportForm;
class MessageBar;
class OpenPractice;
class UndoOffer;

/// Brings in clients and sessions from another program's file: it is chosen, its columns are told apart, and what would
/// be added is shown before anything is. Reads and plans on a worker.
class ImportSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ImportSection(OpenPractice &practice, QWidget *parent = nullptr);
    ~ImportSection() override;

    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }
    /// Null until a file was read.
    [[nodiscard]] ImportForm *form() const { return m_form; }
    [[nodiscard]] QLabel *summary() const { return m_summary; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] BusyLine *busy() const { return m_busy; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    /// Whether a file is being read, or what it would add is being found out.
    [[nodiscard]] bool isBusy() const;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void choose();
    void read(const QString &path);
    void begin(ImportTable table);
    /// What is here was changed, or taken back, meanwhile.
    void follow();
    void plan();
    void showPlan();
    /// Each new service gets one that no other has, as long as there are any.
    void giveColors(QList<Service> &services) const;
    void store();
    void close();
    /// What would be added, in a sentence.
    [[nodiscard]] QString additions() const;
    /// How many rows are left out, a sentence for each reason.
    [[nodiscard]] QStringList omissions() const;
    /// All of that, with the first of what would be added and what is wrong with the rows.
    [[nodiscard]] QString planInWords() const;

    OpenPractice &m_practice;
    QLabel *m_hint;
    QPushButton *m_choose;
    ElidedLabel *m_file;
    BackgroundJob *m_job;
    BusyLine *m_busy;
    ImportForm *m_form = nullptr;
    QLabel *m_summary;
    QPushButton *m_import;
    QPushButton *m_cancel;
    MessageBar *m_messages;
    UndoOffer *m_undo;
    QString m_fileName;
    std::shared_ptr<const ImportTable> m_table;
    /// Nothing while it is being found out.
    std::optional<ImportPlan> m_plan;
};

} // namespace bitacora
