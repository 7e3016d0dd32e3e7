#pragma once

#include "CatalogueKind.h"
#include "FactTerm.h"

#include <QWidget>

namespace bitacora {

struct FactsContext;
class TermField;
class TermTag;
class WrapLayout;

/// Chosen terms as tags, and the field that adds the next one; with `most` of them the field is gone.
class TermTags : public QWidget
{
    Q_OBJECT

public:
    TermTags(FactsContext &context, CatalogueKind kind, int most, QWidget *parent = nullptr);

    [[nodiscard]] const FactTerms &terms() const { return m_terms; }
    /// The first one; empty when nothing is chosen.
    [[nodiscard]] FactTerm term() const { return m_terms.value(0); }
    void setTerms(const FactTerms &terms);
    void setTerm(const FactTerm &term);
    /// What is chosen here, for the field and for screen readers.
    void setName(const QString &name);
    [[nodiscard]] TermField *field() const { return m_field; }
    /// The field, or the tag in its place.
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const FactTerm &term);
    void remove(int key);
    void showTags();

    FactsContext &m_context;
    CatalogueKind m_kind;
    int m_most;
    FactTerms m_terms;
    QString m_name;
    WrapLayout *m_row;
    TermField *m_field;
    QList<TermTag *> m_tags;
};

} // namespace bitacora
