#pragma once

#include <QKeySequence>
#include <QWidget>

namespace bitacora {

/// The small boxed name of a key beside a place or an action: "Ctrl L". A hint only; screen readers skip it.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace bitacora
