#pragma once

#include "CatalogueKind.h"
#include "FactTerm.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace bitacora {

struct FactsContext;

/// A row of the form on a card of its own: what it is about, its fields, what is wrong with them, and the button
/// that takes it away.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(FactsContext &context, CatalogueKind kind, QWidget *parent = nullptr);

    /// A new row about `term`; both get their keys.
    void begin(const FactTerm &term);
    [[nodiscard]] int key() const { return m_key; }
    [[nodiscard]] const FactTerm &term() const { return m_term; }
    /// Where the keyboard goes when the row was added.
    [[nodiscard]] virtual QWidget *first() = 0;
    /// Whether it says anything besides what it is about.
    [[nodiscard]] virtual bool hasData() const = 0;
    /// What is wrong in it; empty when nothing is.
    [[nodiscard]] QString mistake() const;

Q_SIGNALS:
    void changed();
    void removed();
    /// Something in it is shown, or no more.
    void arranged();
    /// Enter in its last field.
    void finished();

protected:
    /// Gives the fields their places in the draft; `prefix` is the row's.
    virtual void place(const QString &prefix) = 0;
    virtual void retranslate() = 0;
    /// Follows `key` and `term`.
    void setRow(int key, const FactTerm &term);
    void setMistake(const QString &mistake);
    [[nodiscard]] FactsContext &context() const { return m_context; }
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The name of a field within the row, for screen readers: "Tantrum: Count".
    [[nodiscard]] QString nameOf(const QString &field) const;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTerm();

    FactsContext &m_context;
    CatalogueKind m_kind;
    int m_key = 0;
    FactTerm m_term;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QLabel *m_title;
    QToolButton *m_remove;
    QLabel *m_mistake;
};

} // namespace bitacora
