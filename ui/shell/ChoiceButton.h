#pragma once

#include "Icons.h"

#include <QAbstractButton>

namespace bitacora {

/// One of a few things to begin with: a line drawing, what it is, and a sentence that says what it does.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(Icon icon, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;
    [[nodiscard]] int sentenceHeight(int width) const;

    Icon m_icon;
    QString m_sentence;
};

} // namespace bitacora
