#pragma once

#include <QList>
#include <QWidget>

#include <array>

class QListWidget;
class QPushButton;

namespace bitacora {

/// One row of a RecordList.
struct RecordEntry
{
    qint64 id = 0;
    QString text;
    /// "#RRGGBB".
    QString color;
    /// Whether it is in use: a service that is offered, a calendar that is shown.
    bool active = true;

    friend bool operator==(const RecordEntry &, const RecordEntry &) = default;
};

/// A short list that the practitioner keeps in an own order: adds, edits, moves, and takes out of use. By buttons, and
/// by keys in the list: Insert, Enter, Alt+Up and Alt+Down, Delete.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString list;
        QString add;
        /// After what is out of use: "retired".
        QString inactive;
        QString deactivate;
        QString activate;
    };

    explicit RecordList(QWidget *parent = nullptr);

    void setWords(const Words &words);
    /// The row that was current stays so.
    void setEntries(const QList<RecordEntry> &entries);
    void select(qint64 id);
    /// 0 while there is none.
    [[nodiscard]] qint64 current() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *addButton() const { return m_buttons[Add]; }
    [[nodiscard]] QPushButton *toggleButton() const { return m_buttons[Toggle]; }

Q_SIGNALS:
    void addRequested();
    void editRequested(qint64 id);
    void orderRequested(const QList<qint64> &order);
    void activeRequested(qint64 id, bool active);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Button { Add, Edit, Up, Down, Toggle, ButtonCount };

    void addShortcuts();
    void edit();
    void move(int step);
    void toggle();
    void showEntries();
    void showButtons();
    void retranslate();

    QList<RecordEntry> m_entries;
    Words m_words;
    QListWidget *m_list;
    std::array<QPushButton *, ButtonCount> m_buttons {};
};

} // namespace bitacora
