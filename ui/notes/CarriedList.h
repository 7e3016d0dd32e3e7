#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bitacora {

/// Below a note, when it is asked for: the sentences that a person wrote by hand into the client's note before, each
/// with the way to put it in.
class CarriedList : public QWidget
{
    Q_OBJECT

public:
    explicit CarriedList(QWidget *parent = nullptr);

    /// The button that opens the list, for whoever shows it; hidden while there is nothing.
    [[nodiscard]] QPushButton *offer() const { return m_offer; }
    void setSentences(const QStringList &sentences);
    /// Opens it with the keyboard on its first button.
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QList<QPushButton *> buttons() const { return m_buttons; }

Q_SIGNALS:
    void putInRequested(const QString &sentence);
    /// By Escape.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const QString &sentence);
    void showParts();
    void retranslate();

    bool m_isOpen = false;
    QStringList m_sentences;
    QPushButton *m_offer;
    QLabel *m_title;
    QLabel *m_hint;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
    QList<QPushButton *> m_buttons;
};

} // namespace bitacora
