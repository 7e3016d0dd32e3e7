#pragma once

#include "NoteVersion.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace bitacora {

class DifferenceView;
class MessageBar;
class Practice;
class SegmentedControl;

/// All that a note ever said, in place of its text: each time that it was saved, the signature and the addenda, newest
/// first, and what differs from the version before, or the whole text as it was then.
class NoteVersionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NoteVersionsPanel(const Practice &practice, QWidget *parent = nullptr);

    /// What leads here; for whoever shows the note.
    [[nodiscard]] QPushButton *offer() const { return m_offer; }
    /// Shows them with the newest one chosen, and gives the keyboard to the list.
    void open(SessionId session);
    /// Holds nothing of a note any more.
    void wipe();

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] SegmentedControl *shown() const { return m_shown; }
    [[nodiscard]] DifferenceView *text() const { return m_text; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    /// What is said of the text: how much differs, or what differs at the place that was gone to.
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void requested();
    /// Back to the note.
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Changes, Whole };

    void build();
    void list(int current);
    void showVersion();
    void showStatus();
    [[nodiscard]] QString statusText() const;
    /// Which one is chosen, oldest first; less than 0 for none.
    [[nodiscard]] int chosen() const;
    void retranslate();

    const Practice &m_practice;
    QList<NoteVersion> m_versions;
    QPushButton *m_offer;
    QLabel *m_title;
    QPushButton *m_back;
    MessageBar *m_messages;
    QListWidget *m_list;
    SegmentedControl *m_shown;
    QLabel *m_status;
    DifferenceView *m_text;
    QLabel *m_legend;
};

} // namespace bitacora
