#pragma once

#include "WorkingHours.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace bitacora {

class TimeField;

/// The working hours of one weekday: none, one span, or two with a break between them.
class HoursRow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostSpans = 2;

    explicit HoursRow(Qt::DayOfWeek day, QWidget *parent = nullptr);

    [[nodiscard]] Qt::DayOfWeek day() const { return m_day; }
    void showSpans(const QList<MinuteSpan> &spans);
    /// None when what stands in the fields is no span; the row then says what is wrong.
    [[nodiscard]] std::optional<QList<MinuteSpan>> spans();
    /// What stands in the fields, whatever it is: two texts a span.
    [[nodiscard]] QStringList texts() const;
    /// Puts back what was typed and is no span, and says what is wrong with it.
    void showTexts(const QStringList &texts);
    /// Whether somebody is typing in it.
    [[nodiscard]] bool isBeingTyped() const;
    [[nodiscard]] QCheckBox *check() const { return m_check; }
    [[nodiscard]] TimeField *field(int span, int end) const { return m_fields[std::size_t(2 * span + end)]; }
    [[nodiscard]] QToolButton *splitButton() const { return m_split; }
    [[nodiscard]] QString error() const;

Q_SIGNALS:
    /// The person has finished with a field, or pressed a button.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showFields();
    [[nodiscard]] QString problem() const;
    void retranslate();

    Qt::DayOfWeek m_day;
    bool m_isSplit = false;
    QCheckBox *m_check;
    /// From and to of the first span, then of the second.
    std::array<TimeField *, std::size_t(2 * mostSpans)> m_fields {};
    std::array<QLabel *, mostSpans> m_dashes {};
    QLabel *m_off;
    QToolButton *m_split;
    QLabel *m_error;
};

} // namespace bitacora
