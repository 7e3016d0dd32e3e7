#pragma once

#include "KeptLine.h"

#include <optional>

namespace bitacora {

/// A number that may be left out: empty means that nobody observed it, 0 that it was watched for and did not occur.
/// Up, Down, + and - change it by one.
class NumberLine : public KeptLine
{
    Q_OBJECT

public:
    /// Whole numbers, or a time as minutes and seconds ("1:30", "14 s", "2 min"; a number alone means minutes).
    enum class Format { Whole, Time };

    NumberLine(Format format, int least, int most, QWidget *parent = nullptr);

    /// In seconds for a time; none when it is empty, no number, or refused.
    [[nodiscard]] std::optional<int> value() const;
    void setValue(std::optional<int> value);
    /// None where it had none before: `steps` at least 0 makes it 0 or more.
    void stepBy(int steps);
    [[nodiscard]] bool isHalfTyped() const override;
    /// It does not go with another number; it is kept as typed until it does.
    void setRefused(bool refused);
    /// What is wrong with it by itself and how to mend it; empty when nothing is.
    [[nodiscard]] QString mistake() const;

    /// Seconds; none when it is no time.
    static std::optional<int> parseTime(const QString &text);
    /// "1:30".
    static QString timeText(int seconds);

Q_SIGNALS:
    /// Enter: on to what comes next.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<int> parsed() const;
    [[nodiscard]] QString textOf(int value) const;

    Format m_format;
    int m_least;
    int m_most;
    bool m_refused = false;
};

} // namespace bitacora
