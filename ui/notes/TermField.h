#pragma once

#include "CatalogueKind.h"
#include "FactTerm.h"
#include "KeptLine.h"

namespace bitacora {

class OfferList;
struct FactsContext;

/// Where a term is looked for and added: the client's own plan first, then the catalogue, then what was typed as it
/// stands. Enter and Tab take what the list marks; Down shows all there is. Empty again once a term was chosen.
class TermField : public KeptLine
{
    Q_OBJECT

public:
    TermField(const FactsContext &context, CatalogueKind kind, QWidget *parent = nullptr);

    /// Typed, and not chosen yet.
    [[nodiscard]] bool isHalfTyped() const override { return !text().trimmed().isEmpty(); }
    /// What stands in the list below the field, in order.
    [[nodiscard]] QStringList offered() const;

Q_SIGNALS:
    /// Without a key.
    void chosen(const bitacora::FactTerm &term);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void offer();
    void take(int row);
    /// Takes what the list marks, or what was typed; false when there is neither.
    bool takeMarked();

    const FactsContext &m_context;
    CatalogueKind m_kind;
    FactTerms m_terms;
    OfferList *m_list;
};

} // namespace bitacora
