#pragma once

#include "ChoiceField.h"

#include <QLocale>
#include <QTime>

namespace bitacora {

/// A time of day that is typed ("4", "4:30 pm", "16.30", "1630"), stepped with Up and Down, or picked from a list.
/// When the person leaves, it reads as the region writes it.
class TimeField : public ChoiceField
{
    Q_OBJECT

public:
    /// Minutes between one entry of the list and the next, and that one press of Up or Down moves.
    static constexpr int listStep = 30;
    static constexpr int keyStep = 15;

    explicit TimeField(QWidget *parent = nullptr);

    /// Invalid when the field is empty or holds no time.
    [[nodiscard]] QTime time() const;
    void setTime(QTime time);
    [[nodiscard]] QString text() const { return currentText(); }
    void setText(const QString &text) { setEditText(text); }

    /// An hour without "am" or "pm" from 1 to 6 means the afternoon where the region has twelve hours, unless it is
    /// written with a zero ("04:00").
    static QTime parse(const QString &text, const QLocale &locale);

    void showPopup() override;

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillList(QTime time);
    void tidy();

    /// What stands in the field was written by its rules: those of the region, as of the last LanguageChange.
    QLocale m_locale;
};

} // namespace bitacora
