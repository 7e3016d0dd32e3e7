#pragma once

#include "FocusFollower.h"
#include "PaletteEntry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace bitacora {

class PaletteModel;

/// Finds and does everything by its name: lies over the top of its window until something is chosen, Escape is
/// pressed, or the keyboard goes elsewhere. The keyboard stays in its field; a screen reader hears the marked row.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(PaletteEntries entries);
    /// Gives the keyboard back to where it was.
    void dismiss();
    /// Closes, and forgets what was listed and used: names of clients are in it.
    void forget();

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLabel *nothing() const { return m_nothing; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void search(const QString &typed);
    void mark(int row);
    void step(int rows);
    bool pressKey(int key, Qt::KeyboardModifiers modifiers);
    void run(int row);
    void closeWhenLeft(const QWidget *focused);
    void place();
    void retranslate();

    QWidget *m_window;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before;
    FocusFollower m_focus;
};

} // namespace bitacora
