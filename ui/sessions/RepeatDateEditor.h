#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>
#include <utility>

class QLabel;
class QToolButton;

namespace bitacora {

class DatePickField;
class TimeField;

/// The day and the time of one date of a repeat, typed in its row; below them what is wrong, or speaks against them.
class RepeatDateEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatDateEditor(QWidget *parent = nullptr);

    /// Of the wall clock, without a zone (as UTC's).
    void setWall(const QDateTime &wall);
    /// None while there is no day or no time in the fields.
    [[nodiscard]] std::optional<QDateTime> wall() const;
    /// Exactly what stands in the fields, and back.
    [[nodiscard]] std::pair<QString, QString> texts() const;
    void setTexts(const std::pair<QString, QString> &texts);
    /// Says what is wrong with what was typed; false when something is.
    bool check();
    [[nodiscard]] QString error() const { return m_error; }
    void setWarning(const QString &warning);
    /// What the button puts back; empty takes it away.
    void setRuleText(const QString &ruleText);
    void focusFirst();
    [[nodiscard]] QWidget *erroneous() const;

    [[nodiscard]] DatePickField *dateField() const { return m_date; }
    [[nodiscard]] TimeField *timeField() const { return m_time; }
    [[nodiscard]] QToolButton *resetButton() const { return m_reset; }

Q_SIGNALS:
    void edited();
    void accepted();
    void rejected();
    void resetRequested();
    /// It is higher or lower than it was.
    void heightChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showSentence();
    void retranslate();

    bool m_filling = false;
    QString m_error;
    QString m_warning;
    QString m_ruleText;
    DatePickField *m_date;
    TimeField *m_time;
    QToolButton *m_reset;
    QLabel *m_sentence;
};

} // namespace bitacora
