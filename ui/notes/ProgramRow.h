#pragma once

#include "FactId.h"
#include "FactRow.h"
#include "ProgramData.h"

class QLabel;
class QPushButton;

namespace bitacora {

class NumberLine;
class TermTags;

/// The work on one replacement program: correct of how many trials, and unfolded the help that was given, how it was
/// taught, and how the client responded.
class ProgramRow final : public FactRow
{
    Q_OBJECT

public:
    using Data = ProgramData;
    static constexpr CatalogueKind kind = CatalogueKind::Programs;

    explicit ProgramRow(FactsContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ProgramData data() const;
    void setData(const ProgramData &data);
    [[nodiscard]] QWidget *first() override;
    [[nodiscard]] bool hasData() const override { return data().trials.has_value(); }
    /// Where that is entered; what is folded unfolds.
    [[nodiscard]] QWidget *fieldOf(FactField field);
    [[nodiscard]] NumberLine *correctLine() const { return m_correct; }
    [[nodiscard]] NumberLine *totalLine() const { return m_total; }
    [[nodiscard]] QPushButton *unfoldButton() const { return m_unfold; }

protected:
    void place(const QString &prefix) override;
    void retranslate() override;

private:
    struct Part
    {
        QLabel *label;
        TermTags *tags;
    };

    void build();
    Part addPart(CatalogueKind part, int most);
    void setUnfolded(bool unfolded);
    void check();

    NumberLine *m_correct;
    QLabel *m_of;
    NumberLine *m_total;
    QLabel *m_percent;
    QPushButton *m_unfold;
    QWidget *m_more;
    Part m_prompts;
    Part m_teaching;
    Part m_prompting;
    Part m_response;
};

} // namespace bitacora
