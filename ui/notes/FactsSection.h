#pragma once

#include <QWidget>

class QLabel;

namespace bitacora {

/// A heading of the form with a mark that says how far it is filled in, a hint, and its fields.
class FactsSection : public QWidget
{
    Q_OBJECT

public:
    explicit FactsSection(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);
    /// Such as "2" or "✓"; `spoken` is what a screen reader says of it.
    void setMark(const QString &mark, const QString &spoken);
    [[nodiscard]] QString mark() const;

private:
    QLabel *m_title;
    QLabel *m_mark;
    QLabel *m_hint;
};

} // namespace bitacora
