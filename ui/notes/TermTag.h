#pragma once

#include <QPushButton>

namespace bitacora {

/// One chosen term: tinted, with a cross. Pressing it (or Delete) takes it away.
class TermTag : public QPushButton
{
    Q_OBJECT

public:
    explicit TermTag(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bitacora
