#include "NoteSheetFlow.h"
#include "NoteWords.h"

#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

NoteStyle styleOf(const NoteSheet &sheet)
{
    return {sheet.language(), sheet.note.layout, sheet.locale};
}

// What was measured but not found stands as a dash, so that nobody takes it for forgotten print.
QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

void NoteSheetFlow::addData()
{
    if (m_sheet.input.facts.isEmpty())
        return;
    addPeople();
    addBehaviors();
    addAbc();
    addPrograms();
}

void NoteSheetFlow::addPeople()
{
    const RecordedFacts &facts = m_sheet.input.facts;
    QStringList people;
    for (const Participant &participant : facts.participants) {
        const QString role = name(CatalogueKind::Participants, participant.role);
        people.append(participant.person.isEmpty() ? role : u"%1 (%2)"_s.arg(role, participant.person));
    }
    ReportPieces::addHeading(*m_flow, word(SheetWord::SessionData), m_width, m_fonts);
    addLine(word(SheetWord::Participants), people.join(u", "_s));
    addLine(word(SheetWord::Environment), names(CatalogueKind::EnvironmentalChanges, facts.environmentalChanges));
    addLine(word(SheetWord::Reinforcers), names(CatalogueKind::Reinforcers, facts.reinforcers));
    if (facts.valuation)
        addLine(word(SheetWord::Valuation), sheetWord(*facts.valuation, m_sheet.language()));
}

void NoteSheetFlow::addTable(const QString &heading, const QStringList &titles, const QList<qreal> &shares,
                             const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    ReportPieces::addHeading(*m_flow, heading, m_width, m_fonts);
    ReportPieces::addTableHead(*m_flow, titles, shares, m_width, m_fonts);
    for (const QStringList &row : rows)
        ReportPieces::addTableRow(*m_flow, row, shares, m_width, m_fonts);
    m_flow->endRowHead();
}

QString NoteSheetFlow::result(const BehaviorData &data) const
{
    const QLocale &locale = m_sheet.locale;
    QStringList parts;
    if (data.measure == BehaviorMeasure::Interval && data.count && data.intervals) {
        const QString pair =
            word(SheetWord::Intervals).arg(locale.toString(*data.count), locale.toString(*data.intervals));
        parts.append(u"%1 (%2)"_s.arg(pair, NoteWords::percent(percentOf(*data.count, *data.intervals), locale)));
    } else if (data.count) {
        const SheetWord pattern = *data.count == 1 ? SheetWord::TimesOne : SheetWord::Times;
        parts.append(word(pattern).arg(locale.toString(*data.count)));
    }
    if (data.seconds)
        parts.append(NoteWords::timeSpan(*data.seconds, styleOf(m_sheet)));
    const int minutes = data.observedMinutes.value_or(m_sheet.input.durationMinutes);
    if (data.measure == BehaviorMeasure::Rate && data.count && minutes > 0)
        parts.append(word(SheetWord::AnHour).arg(NoteWords::hourlyRate(*data.count, minutes, locale)));
    return parts.join(u" · "_s);
}

void NoteSheetFlow::addBehaviors()
{
    static const QList<qreal> shares {0.38, 0.16, 0.28, 0.18};
    QList<QStringList> rows;
    for (const BehaviorData &data : m_sheet.input.facts.behaviors) {
        const QString observed = data.observedMinutes
            ? word(SheetWord::Minutes).arg(m_sheet.locale.toString(*data.observedMinutes))
            : word(SheetWord::WholeSession);
        rows.append({orDash(name(CatalogueKind::Behaviors, data.behavior)), sheetWord(data.measure, m_sheet.language()),
                     orDash(result(data)), data.hasData() ? observed : u"–"_s});
    }
    addTable(word(SheetWord::Behaviors),
             {word(SheetWord::Behavior), word(SheetWord::Measure), word(SheetWord::Result), word(SheetWord::Observed)},
             shares, rows);
}

void NoteSheetFlow::addAbc()
{
    static const QList<qreal> shares {0.26, 0.24, 0.30, 0.20};
    QList<QStringList> rows;
    for (const AbcEntry &entry : m_sheet.input.facts.abc) {
        rows.append({orDash(name(CatalogueKind::Antecedents, entry.antecedent)),
                     orDash(names(CatalogueKind::Behaviors, entry.behaviors)),
                     orDash(names(CatalogueKind::Interventions, entry.interventions)),
                     orDash(name(CatalogueKind::BehaviorFunctions, entry.function))});
    }
    addTable(word(SheetWord::Abc),
             {word(SheetWord::Antecedent), word(SheetWord::Behavior), word(SheetWord::Consequence),
              word(SheetWord::Function)},
             shares, rows);
}

void NoteSheetFlow::addPrograms()
{
    static const QList<qreal> shares {0.22, 0.10, 0.11, 0.19, 0.21, 0.17};
    QList<QStringList> rows;
    for (const ProgramData &data : m_sheet.input.facts.programs) {
        QString correct;
        QString percent;
        if (data.trials) {
            correct =
                word(SheetWord::Of)
                    .arg(m_sheet.locale.toString(data.trials->correct), m_sheet.locale.toString(data.trials->total));
            percent = NoteWords::percent(percentOf(data.trials->correct, data.trials->total), m_sheet.locale);
        }
        QStringList procedures {name(CatalogueKind::TeachingProcedures, data.teaching),
                                name(CatalogueKind::PromptingProcedures, data.prompting)};
        procedures.removeAll(QString());
        rows.append({orDash(name(CatalogueKind::Programs, data.program)), orDash(correct), orDash(percent),
                     orDash(names(CatalogueKind::PromptTypes, data.prompts)), orDash(procedures.join(u", "_s)),
                     orDash(name(CatalogueKind::ClientResponses, data.response))});
    }
    addTable(word(SheetWord::Programs),
             {word(SheetWord::Program), word(SheetWord::Correct), word(SheetWord::Percent), word(SheetWord::Prompts),
              word(SheetWord::Procedures), word(SheetWord::Response)},
             shares, rows);
}

// Where a note was written, it says them.
void NoteSheetFlow::addWords()
{
    const auto &words = m_sheet.input.facts.words;
    bool first = true;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (it.key() == FactField::Supervisor)
            continue;
        if (first)
            m_flow->addGap(ReportPieces::sectionGap);
        first = false;
        addLine(sheetWord(it.key(), m_sheet.language()), it.value());
    }
}

} // namespace bitacora
