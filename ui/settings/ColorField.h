#pragma once

#include "ChoiceField.h"

namespace bitacora {

/// The color of a service or a calendar, each with its name, so that it is chosen without seeing it.
class ColorField : public ChoiceField
{
    Q_OBJECT

public:
    explicit ColorField(QWidget *parent = nullptr);

    /// "#RRGGBB".
    [[nodiscard]] QString color() const { return currentData().toString(); }
    /// One that the list does not offer stands in it as the record's own.
    void setColor(const QString &color);
    /// The first color that none of these have.
    static QString unusedColor(const QStringList &used);
    /// A round patch of the color.
    static QIcon swatch(const QString &color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] static QString nameOf(const QString &color);
};

} // namespace bitacora
