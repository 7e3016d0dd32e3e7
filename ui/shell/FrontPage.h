#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bitacora {

/// A page outside a practice: one column in the middle, with a title and a sentence above what it asks.
/// Scrolls where the window is smaller than what it says.
class FrontPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FrontPage(int columnWidth, QWidget *parent = nullptr);

    /// The widget that gets the keyboard when the page is shown.
    virtual QWidget *firstField() const = 0;

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Below the column, for links: their words begin where the column does, their padding before it.
    [[nodiscard]] QHBoxLayout *links() const { return m_links; }
    /// The widget of the column, the parent of everything in it.
    [[nodiscard]] QWidget *content() const { return m_content; }
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Sets the page's words again after a change of language.
    virtual void retranslate() = 0;
    /// Escape, wherever the keyboard is: back to where the person came from, or stop what is running.
    virtual void escape() { }
    void changeEvent(QEvent *event) override;

private:
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_links = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
};

} // namespace bitacora
