#pragma once

#include <QAbstractButton>

namespace bitacora {

/// A big button that is pressed during a session without looking at it twice: what it counts, how far it is, and the
/// key that does the same.
class LiveButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// At least this high, in layout units, so that a finger finds it.
    static constexpr int leastHeight = 56;

    explicit LiveButton(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] const QString &title() const { return m_title; }
    /// What the title is about, for screen readers; empty where the title says it.
    void setSubject(const QString &subject);
    /// Below the title, small.
    void setDetail(const QString &detail);
    [[nodiscard]] const QString &detail() const { return m_detail; }
    /// The number at its end: "3", "1:32".
    void setFigure(const QString &figure);
    [[nodiscard]] const QString &figure() const { return m_figure; }
    /// 0 when it has none.
    void setKey(int key);
    [[nodiscard]] int key() const { return m_key; }
    /// Something is going on behind it, as a stopwatch that runs.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int wordsWidth(int width) const;
    [[nodiscard]] QString keyText() const;
    void say();

    QString m_title;
    QString m_subject;
    QString m_detail;
    QString m_figure;
    int m_key = 0;
    bool m_isActive = false;
};

} // namespace bitacora
