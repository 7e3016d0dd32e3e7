#pragma once

#include "FactsContext.h"
#include "FactsDraft.h"
#include "FactsPlace.h"
#include "RowsOf.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace bitacora {

class AbcRow;
class BehaviorRow;
class FactsSection;
class NumberLine;
class ParticipantRow;
class ProgramRow;
class SegmentedControl;
class TermTags;
class WordsField;

/// What happened in a session, as a technician fills it in. Knows no practice.
class FactsForm : public QWidget
{
    Q_OBJECT

public:
    explicit FactsForm(QWidget *parent = nullptr);
    ~FactsForm() override;

    /// Before show(): the billing code of the session's service. What its note needs and others do not, has a field.
    void setService(const QString &code);
    void show(const FactsDraft &draft, const ClientPlan &plan);
    [[nodiscard]] FactsDraft draft() const;
    [[nodiscard]] FactsContext &context() { return m_context; }
    void focusFirst();
    /// Where the fact is entered: with no key where one more of them would be. The first field for what is entered
    /// elsewhere.
    void focusFact(FactId fact);
    [[nodiscard]] FactsPlace focusPlace() const;
    void goTo(const FactsPlace &place);

    [[nodiscard]] TermTags *place() const { return m_place; }
    [[nodiscard]] RowsOf<ParticipantRow> *participants() const { return m_participants; }
    [[nodiscard]] NumberLine *groupSize() const { return m_groupSize; }
    [[nodiscard]] RowsOf<BehaviorRow> *behaviors() const { return m_behaviors; }
    [[nodiscard]] RowsOf<AbcRow> *abc() const { return m_abc; }
    [[nodiscard]] RowsOf<ProgramRow> *programs() const { return m_programs; }
    [[nodiscard]] SegmentedControl *valuation() const { return m_valuation; }
    [[nodiscard]] WordsField *words(FactField field) const;

Q_SIGNALS:
    /// A person changed something.
    void changed();
    /// Escape in a field.
    void escaped();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *fieldFor(FactId fact) const;
    FactsSection *addSection(QWidget *content);
    void build();
    void connectParts();
    void takeEdit();
    void showMarks();
    void showAsked();
    void retranslate();
    void nameParts();
    [[nodiscard]] QString groupTitle() const;
    void setHints();

    FactsContext m_context;
    RecordedFacts m_base;
    QList<RunningWatch> m_running;
    bool m_isShowing = false;
    QString m_serviceCode;
    /// By the rules for the code.
    QSet<FactField> m_asked;
    QVBoxLayout *m_column;
    TermTags *m_place;
    RowsOf<ParticipantRow> *m_participants;
    NumberLine *m_groupSize;
    TermTags *m_changes;
    RowsOf<AbcRow> *m_abc;
    RowsOf<BehaviorRow> *m_behaviors;
    RowsOf<ProgramRow> *m_programs;
    TermTags *m_reinforcers;
    SegmentedControl *m_valuation;
    QList<WordsField *> m_words;
    QHash<QWidget *, FactsSection *> m_sections;
};

} // namespace bitacora
