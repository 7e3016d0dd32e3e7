#pragma once

#include <QWidget>

class QToolButton;

namespace bitacora {

class NumberLine;

/// A count with a button for one less and one more.
class Counter : public QWidget
{
    Q_OBJECT

public:
    Counter(int least, int most, QWidget *parent = nullptr);

    /// What is counted.
    void setName(const QString &name);
    [[nodiscard]] NumberLine *line() const { return m_line; }
    [[nodiscard]] QToolButton *moreButton() const { return m_more; }
    [[nodiscard]] QToolButton *lessButton() const { return m_less; }

private:
    QToolButton *m_less;
    NumberLine *m_line;
    QToolButton *m_more;
};

} // namespace bitacora
