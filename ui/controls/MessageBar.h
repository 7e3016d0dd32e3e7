#pragma once

#include "Error.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace bitacora {

/// A sentence at the head of a page: what happened, what was kept, what to do. Blocks nothing, is read
/// aloud by screen readers, and stays until it is closed or another one takes its place. Hidden while empty.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text);
    void showError(const Error &error);
    void showError(const QString &text);
    void showWarning(const QString &text);
    void showInfo(const QString &text);
    /// A button beside the sentence that is shown, until the next one; empty takes it away.
    void setAction(const QString &text);
    /// One more button behind that one, until the next sentence; whoever adds it listens to it.
    QPushButton *addAction(const QString &text);
    void clear();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    /// Those that were added, in their order.
    [[nodiscard]] const QList<QPushButton *> &moreButtons() const { return m_more; }
    [[nodiscard]] QToolButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void actionTriggered();
    /// Another sentence is shown, or none any more; what was offered with the one before goes with it.
    void messageChanged();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dropActions();
    void retranslate();
    void refreshColors();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QList<QPushButton *> m_more;
    QToolButton *m_close;
    Kind m_kind = Kind::Info;
};

} // namespace bitacora
