#pragma once

#include <QDate>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace bitacora {

class MessageBar;

/// The recovery code in large letters, with what it is for; prints it, or saves it as PDF.
class RecoverySheetView : public QWidget
{
    Q_OBJECT

public:
    explicit RecoverySheetView(QWidget *parent = nullptr);
    ~RecoverySheetView() override;

    /// `made` is the date on the sheet.
    void setSheet(const QString &practiceName, const QString &recoveryCode, QDate made);
    /// Forgets the code.
    void wipe();
    /// Whether the person can still get at the code: printed, saved, or said to be written down.
    [[nodiscard]] bool isKept() const;
    /// Says that the code must be kept first, and goes to where that is done.
    void askToKeep();
    /// Without the box to tick, where nothing waits for it.
    void setTickOffered(bool offered);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void print();
    void finishPrinting();
    void savePdf();
    void markKept();
    void retranslate();

    QString m_practiceName;
    QString m_code;
    QDate m_made;
    bool m_isKept = false;
    /// The one that the person chooses.
    std::unique_ptr<QPrinter> m_printer;
    QLabel *m_explanation = nullptr;
    QLabel *m_codeLabel = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QCheckBox *m_written = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace bitacora
