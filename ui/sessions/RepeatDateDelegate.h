#pragma once

#include <QStyledItemDelegate>

namespace bitacora {

/// Paints one date of a repeat: its box and its day in a line, and below them, whole, what is to be said of it.
class RepeatDateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        /// bool: something speaks against the date.
        WarningRole = Qt::UserRole,
        /// The line, and what stands below it; the display role is both.
        DateRole,
        DetailRole
    };

    explicit RepeatDateDelegate(QObject *parent = nullptr);

    /// Of a row so many pixels wide.
    [[nodiscard]] static int heightOf(const QString &detail, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace bitacora
