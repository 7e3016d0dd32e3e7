#pragma once

#include <QString>
#include <QWidget>

namespace bitacora {

/// A word beside a client's name that says how it stands with the record, such as "Archived". Hidden where there is
/// nothing to say.
class ClientBadge : public QWidget
{
    Q_OBJECT

public:
    explicit ClientBadge(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// More about it, for the pointer and for screen readers.
    void setExplanation(const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace bitacora
