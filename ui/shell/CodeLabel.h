#pragma once

#include <QLabel>

namespace bitacora {

/// A text to be copied by hand, letter for letter: large, in even letters, in a box of its own.
class CodeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CodeLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bitacora
