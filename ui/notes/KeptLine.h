#pragma once

#include <QLineEdit>

namespace bitacora {

/// A line of the form whose text is kept with the draft for as long as it is no fact (yet).
class KeptLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeptLine(QWidget *parent = nullptr);

    /// Where in the form it is, such as "7/count": the same when the form is filled in again.
    void setPlace(const QString &place) { m_place = place; }
    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] virtual bool isHalfTyped() const = 0;
    /// Puts back what was half typed.
    virtual void resume(const QString &text);

Q_SIGNALS:
    /// A person changed the text.
    void typed();

private:
    QString m_place;
};

} // namespace bitacora
