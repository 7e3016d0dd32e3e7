#pragma once

#include <QIcon>
#include <QList>
#include <QMenu>
#include <QSet>
#include <QString>

namespace bitacora {

/// A menu of which several entries can be checked; it stays open while they are (mouse, Space or Enter).
class CheckListMenu : public QMenu
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 key = 0;
        QString text;
        QIcon icon;
    };

    explicit CheckListMenu(QWidget *parent = nullptr);

    /// Replaces the entries; those checked before stay checked where they are still there.
    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] QSet<qint64> checked() const { return m_checked; }
    /// Announces nothing.
    void setChecked(const QSet<qint64> &keys);
    /// The texts of the checked entries, in the menu's order.
    [[nodiscard]] QStringList checkedTexts() const;

Q_SIGNALS:
    /// A person checked or unchecked an entry.
    void checkedChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool toggleActive();

    QSet<qint64> m_checked;
};

} // namespace bitacora
