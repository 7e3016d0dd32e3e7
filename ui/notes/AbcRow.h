#pragma once

#include "AbcEntry.h"
#include "FactId.h"
#include "FactRow.h"

class QLabel;

namespace bitacora {

class TermTags;

/// What came before, the behaviors, what was done about them, and what they are thought to be for.
class AbcRow final : public FactRow
{
    Q_OBJECT

public:
    using Data = AbcEntry;
    static constexpr CatalogueKind kind = CatalogueKind::Antecedents;

    explicit AbcRow(FactsContext &context, QWidget *parent = nullptr);

    [[nodiscard]] AbcEntry data() const;
    void setData(const AbcEntry &entry);
    [[nodiscard]] QWidget *first() override;
    [[nodiscard]] bool hasData() const override { return !data().behaviors.isEmpty(); }
    /// Where that is entered.
    [[nodiscard]] QWidget *fieldOf(FactField field) const;
    [[nodiscard]] TermTags *behaviors() const { return m_behaviors.tags; }

protected:
    void place(const QString &prefix) override;
    void retranslate() override;

private:
    struct Part
    {
        QLabel *label;
        TermTags *tags;
    };

    Part addPart(CatalogueKind part, int most);

    Part m_behaviors;
    Part m_interventions;
    Part m_function;
};

} // namespace bitacora
