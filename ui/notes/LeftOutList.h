#pragma once

#include "NoteDraft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bitacora {

/// Below a note: what was recorded and is not in it, why, and the way to put it in. Hidden while there is nothing.
class LeftOutList : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        FactId fact;
        /// "Prompts: Gestural"
        QString text;
        QString reason;
        /// The writer has a sentence for it.
        bool canPutIn = false;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit LeftOutList(QWidget *parent = nullptr);

    void show(const QList<Entry> &entries);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QList<QPushButton *> buttons() const { return m_buttons; }

Q_SIGNALS:
    void putInRequested(bitacora::FactId fact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const Entry &entry);
    void retranslate();

    QList<Entry> m_entries;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
    QList<QPushButton *> m_buttons;
};

} // namespace bitacora
