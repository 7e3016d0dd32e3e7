#pragma once

#include "FactRow.h"
#include "RecordedFacts.h"

class QLineEdit;

namespace bitacora {

/// Who was there: the relation, and a name where it is to stand in the note.
class ParticipantRow final : public FactRow
{
    Q_OBJECT

public:
    using Data = Participant;
    static constexpr CatalogueKind kind = CatalogueKind::Participants;

    explicit ParticipantRow(FactsContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Participant data() const;
    void setData(const Participant &participant);
    [[nodiscard]] QWidget *first() override;
    [[nodiscard]] bool hasData() const override { return true; }

protected:
    void place(const QString &prefix) override;
    void retranslate() override;

private:
    Participant m_shown;
    QLineEdit *m_person;
};

} // namespace bitacora
