#pragma once

#include "ReadyItems.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bitacora {

class ReadyLine;

/// "Ready to sign?": what is missing in a note, what is in order, and whether everything recorded is in it.
class ReadyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReadyPanel(QWidget *parent = nullptr);

    void show(const QList<ReadyItem> &items, int leftOut);
    /// What became of what was typed.
    void setSaving(const QString &text);
    [[nodiscard]] QList<ReadyLine *> lines() const { return m_lines; }
    /// What is left to do: everything but the ticks.
    [[nodiscard]] int open() const;
    [[nodiscard]] QPushButton *leftOutButton() const { return m_leftOut; }

Q_SIGNALS:
    void chosen(const bitacora::ReadyItem &item);
    void leftOutChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<ReadyItem> m_items;
    int m_leftOutCount = 0;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QList<ReadyLine *> m_lines;
    QLabel *m_allSaid;
    QPushButton *m_leftOut;
    QLabel *m_saving;
};

} // namespace bitacora
