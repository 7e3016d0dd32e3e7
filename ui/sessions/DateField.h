#pragma once

#include <QDate>
#include <QLineEdit>

namespace bitacora {

/// A date that is typed, in the order of the region (the placeholder shows it), and that may be empty.
/// Also takes ISO dates, any of / - . as separator, and years of two digits.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Null when the field is empty or holds no date.
    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate date);
    /// What is wrong with what was typed, and how to mend it; empty when nothing is.
    [[nodiscard]] QString problem() const;
    /// Whether the field is empty or holds a date that exists.
    [[nodiscard]] bool isAcceptable() const;
    /// Years of two digits mean the latest year that is not after this date's.
    void setLatestYear(int year) { m_latestYear = year; }

    /// As the region writes a date in figures, with all four digits of the year.
    static QString textOf(QDate date);
    /// What the region's dates look like, in letters: "M/D/YYYY".
    static QString pattern();
    static QDate parse(const QString &text, int latestYear);
    /// Whether the text is written as dates are, though there may be no such day: 31/02/2026.
    static bool isWrittenAsDate(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString letters(QChar part);
    QDate m_date;
    int m_latestYear;
};

} // namespace bitacora
