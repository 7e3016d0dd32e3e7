#include "PlanEntryForm.h"

#include "Catalogue.h"
#include "CatalogueField.h"
#include "ChoiceField.h"
#include "FormField.h"
#include "Metrics.h"
#include "NoteEditor.h"
#include "PlanLinks.h"
#include "PlanText.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int columns = 2;
const QString catalogueKey = u"catalogueId"_s;

using Field = PlanEntryForm::Field;

/// What PlanFormValues calls a field, and where it stands.
struct Place
{
    QLatin1String key;
    int row;
    int column;
    int span;
};

constexpr std::array<Place, PlanEntryForm::FieldCount> places {{
    {"name"_L1, 0, 0, 2},
    {"details"_L1, 1, 0, 2},
    {"measure"_L1, 2, 0, 1},
    {"intensity"_L1, 2, 1, 1},
    {"baseline"_L1, 3, 0, 1},
    {"baselineUnit"_L1, 3, 1, 1},
    {"baselineWords"_L1, 4, 0, 2},
    {"masteryPercent"_L1, 5, 0, 1},
    {"masterySessions"_L1, 5, 1, 1},
    {"masteryWords"_L1, 6, 0, 2},
    {"interventionGroup"_L1, 7, 0, 1},
    {"behaviors"_L1, 8, 0, 2},
}};

} // namespace

PlanEntryForm::PlanEntryForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new CatalogueField(this))
    , m_details(new NoteEditor(this))
    , m_measure(new ChoiceField(this))
    , m_unit(new ChoiceField(this))
    , m_kind(new ChoiceField(this))
    , m_links(new PlanLinks(this))
{
    build();
    connectFields();
    fillChoices();
    retranslate();
    setGroup(m_group);
}

void PlanEntryForm::build()
{
    constexpr int leastRows = 3;
    constexpr int mostRows = 8;
    m_details->setRows(leastRows, mostRows);
    const std::array<QWidget *, FieldCount> editors {m_name,
                                                     m_details,
                                                     m_measure,
                                                     new QLineEdit(this),
                                                     new QLineEdit(this),
                                                     m_unit,
                                                     new QLineEdit(this),
                                                     new QLineEdit(this),
                                                     new QLineEdit(this),
                                                     new QLineEdit(this),
                                                     m_kind,
                                                     m_links};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(2 * metrics::grid);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    QWidget *previous = nullptr;
    for (std::size_t i = 0; i < FieldCount; ++i) {
        const Place &place = places[i];
        m_fields[i] = new FormField(editors[i], this);
        grid->addWidget(m_fields[i], place.row, place.column, 1, place.span, Qt::AlignTop);
        if (previous)
            setTabOrder(previous, editors[i]);
        previous = editors[i];
    }
}

void PlanEntryForm::connectFields()
{
    connect(m_name, &CatalogueField::chosen, this, &PlanEntryForm::takeFromCatalogue);
    connect(m_name, &CatalogueField::ownChosen, this, &PlanEntryForm::takeOwn);
    connect(m_name, &CatalogueField::named, this, [this] { changed(Name); });
    connect(m_details, &NoteEditor::typed, this, [this] { changed(Details); });
    connect(m_details, &NoteEditor::escaped, this, &PlanEntryForm::escaped);
    connect(m_measure, &QComboBox::activated, this, [this] {
        takeMeasure();
        changed(Measure);
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_fields[Baseline]->clearError();
        changed(Unit);
    });
    connect(m_kind, &QComboBox::activated, this, [this] { changed(Kind); });
    connect(m_links, &PlanLinks::edited, this, [this] { changed(Links); });
    for (const Field field : {Intensity, Baseline, BaselineWords, Percent, Sessions, MasteryWords})
        connect(line(field), &QLineEdit::textEdited, this, [this, field] { changed(field); });
}

void PlanEntryForm::fillChoices()
{
    const auto fill = [](ChoiceField *choice, const auto &values, const auto &words) {
        const QVariant chosen = choice->currentData();
        const QSignalBlocker quiet(choice);
        choice->clear();
        for (const auto value : values)
            choice->addItem(words(value), int(value));
        if (chosen.isValid())
            choice->choose(chosen);
    };
    fill(m_measure, allBehaviorMeasures, &PlanText::measure);
    fill(m_unit, allMeasureUnits, &PlanText::unit);
    fill(m_kind, allInterventionGroups, &PlanText::interventionGroup);
}

QLineEdit *PlanEntryForm::line(Field field) const
{
    return qobject_cast<QLineEdit *>(m_fields[field]->field());
}

QWidget *PlanEntryForm::lastField() const
{
    switch (m_group) {
    case PlanGroup::Behaviors:
        return line(BaselineWords);
    case PlanGroup::Programs:
    case PlanGroup::Interventions:
        return m_links->count() > 0 ? m_links->lastBox() : m_kind;
    case PlanGroup::Reinforcers:
        break;
    }
    return m_details;
}

bool PlanEntryForm::isOfGroup(Field field) const
{
    switch (field) {
    case Name:
    case Details:
        return true;
    case Measure:
    case Intensity:
        return m_group == PlanGroup::Behaviors;
    case Baseline:
    case Unit:
    case BaselineWords:
        return m_group == PlanGroup::Behaviors || m_group == PlanGroup::Programs;
    case Percent:
    case Sessions:
    case MasteryWords:
        return m_group == PlanGroup::Programs;
    case Kind:
        return m_group == PlanGroup::Interventions;
    case Links:
        return m_group == PlanGroup::Programs || m_group == PlanGroup::Interventions;
    case FieldCount:
        break;
    }
    return false;
}

void PlanEntryForm::setGroup(PlanGroup group)
{
    m_group = group;
    m_name->setGroup(group);
    for (int field = 0; field < FieldCount; ++field)
        m_fields[std::size_t(field)]->setVisible(isOfGroup(Field(field)));
    showLinks();
    m_fields[Details]->setLabel(detailsLabel());
}

void PlanEntryForm::setBehaviors(const QList<PlanContent> &behaviors)
{
    m_links->setBehaviors(behaviors);
    showLinks();
}

void PlanEntryForm::showLinks()
{
    m_fields[Links]->setVisible(isOfGroup(Links) && m_links->count() > 0);
}

void PlanEntryForm::show(const Texts &texts, bool isNew)
{
    m_isNew = isNew;
    clearErrors();
    for (int field = 0; field < FieldCount; ++field)
        setText(Field(field), texts.value(places[std::size_t(field)].key));
    m_name->setChoice(texts.value(places[Name].key), texts.value(catalogueKey));
    m_pristine = this->texts();
}

PlanEntryForm::Texts PlanEntryForm::texts() const
{
    Texts texts {{catalogueKey, m_name->catalogueId()}};
    for (int field = 0; field < FieldCount; ++field) {
        if (isOfGroup(Field(field)))
            texts.insert(places[std::size_t(field)].key, text(Field(field)));
    }
    return texts;
}

QString PlanEntryForm::text(Field field) const
{
    QWidget *editor = m_fields[field]->field();
    if (const auto *choice = qobject_cast<ChoiceField *>(editor))
        return choice->currentData().toString();
    if (field == Details)
        return m_details->toPlainText();
    if (field == Links)
        return PlanFormValues::textOf(m_links->checked());
    return line(field)->text();
}

void PlanEntryForm::setText(Field field, const QString &text)
{
    QWidget *editor = m_fields[field]->field();
    if (auto *choice = qobject_cast<ChoiceField *>(editor))
        choice->choose(text.toInt());
    else if (field == Details && m_details->toPlainText() != text)
        m_details->showText(text);
    else if (field == Links)
        m_links->setChecked(PlanFormValues::idsIn(text));
    else if (auto *typed = line(field); typed && typed->text() != text)
        typed->setText(text);
}

void PlanEntryForm::setOwnEntries(const QList<PlanContent> &entries)
{
    m_ownEntries = entries;
    QStringList names;
    for (const PlanContent &entry : entries)
        names.append(itemOf(entry).name);
    m_name->setOwnNames(names);
}

void PlanEntryForm::takeFromCatalogue(const QString &id)
{
    const CatalogueEntry *entry = Catalogue::builtIn(PlanText::catalogueOf(m_group)).find(id);
    if (!entry)
        return;
    take(PlanFormValues::textsOf(*entry, m_group));
}

void PlanEntryForm::takeOwn(const QString &name)
{
    const auto own = std::find_if(m_ownEntries.cbegin(), m_ownEntries.cend(),
                                  [&name](const PlanContent &entry) { return itemOf(entry).name == name; });
    if (own == m_ownEntries.cend())
        return;
    Texts offered = PlanFormValues::textsOf(*own);
    // The unit goes with the baseline, which is each client's own.
    offered.remove(places[Unit].key);
    take(offered);
}

void PlanEntryForm::take(const Texts &offered)
{
    for (int field = 0; field < FieldCount; ++field) {
        const QString key = places[std::size_t(field)].key;
        // What was typed stays; what is stored gives way only where nothing stood.
        const QString now = text(Field(field));
        const bool isFree = m_isNew ? now == m_pristine.value(key) : now.isEmpty();
        if (!offered.contains(key) || !isFree)
            continue;
        setText(Field(field), offered.value(key));
        m_pristine.insert(key, offered.value(key));
    }
    changed(Name);
}

void PlanEntryForm::takeMeasure()
{
    if (line(Baseline)->text().isEmpty())
        m_unit->choose(int(usualUnit(BehaviorMeasure(m_measure->currentData().toInt()))));
}

void PlanEntryForm::changed(Field field)
{
    m_fields[field]->clearError();
    Q_EMIT edited();
}

void PlanEntryForm::clearErrors()
{
    for (FormField *field : m_fields)
        field->clearError();
}

bool PlanEntryForm::showErrors(const QList<Error> &problems)
{
    bool allShown = true;
    for (const Error &problem : problems) {
        const auto found = std::find_if(places.begin(), places.end(),
                                        [&problem](const Place &place) { return place.key == problem.subject; });
        allShown = allShown && found != places.end();
        if (found == places.end())
            continue;
        FormField *field = m_fields[std::size_t(found - places.begin())];
        if (!field->hasError())
            field->setError(sentence(problem));
    }
    return allShown;
}

QString PlanEntryForm::sentence(const Error &error) const
{
    if (error.code != ErrorCode::NumberOutOfRange)
        return Error {error.code, {}, error.detail}.sentence();
    if (error.subject == places[Percent].key)
        return tr("Write a whole number from 1 to 100.");
    if (error.subject == places[Sessions].key)
        return tr("Write a whole number of sessions, from 1 to %1.").arg(maxMasterySessions);
    if (isPercentage(MeasureUnit(m_unit->currentData().toInt())))
        return tr("Write a number from 0 to 100.");
    constexpr double example = 12.5;
    //: %1 is a number as the region writes it.
    return tr("Write only a number, such as %1.").arg(QLocale().toString(example));
}

QWidget *PlanEntryForm::erroneous() const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [](const FormField *field) { return field->hasError(); });
    return found == m_fields.end() ? nullptr : (*found)->field();
}

void PlanEntryForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

QString PlanEntryForm::detailsLabel() const
{
    switch (m_group) {
    case PlanGroup::Behaviors:
        //: Of a behavior: what of it can be seen and counted.
        return tr("Operational definition");
    case PlanGroup::Programs:
        //: Of a replacement program.
        return tr("Goal");
    case PlanGroup::Interventions:
        //: Of an intervention: how it is done with this client.
        return tr("Procedure");
    case PlanGroup::Reinforcers:
        break;
    }
    //: Of a reinforcer.
    return tr("When and how it is given");
}

void PlanEntryForm::retranslate()
{
    fillChoices();
    m_fields[Name]->setLabel(tr("Name"));
    m_name->setPlaceholderText(tr("Find in the catalog, or type your own"));
    m_fields[Details]->setLabel(detailsLabel());
    //: How a behavior is measured: frequency, duration, …
    m_fields[Measure]->setLabel(tr("Measure"));
    m_fields[Intensity]->setLabel(tr("Intensity"));
    m_fields[Baseline]->setLabel(tr("Baseline"));
    //: Of the baseline: per session, minutes, …
    m_fields[Unit]->setLabel(tr("Unit"));
    m_fields[BaselineWords]->setLabel(tr("About the baseline"));
    m_fields[Percent]->setLabel(tr("Mastered at (%)"));
    m_fields[Sessions]->setLabel(tr("In how many sessions in a row"));
    m_fields[MasteryWords]->setLabel(tr("What else mastery takes"));
    //: Of an intervention: antecedent, reinforcement, consequence or teaching.
    m_fields[Kind]->setLabel(tr("Kind"));
    m_fields[Links]->setLabel(tr("For these behaviors"));
}

} // namespace bitacora
