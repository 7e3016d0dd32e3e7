#include "NewPlanStep.h"

#include "Buttons.h"
#include "Metrics.h"
#include "PlanEntryForm.h"
#include "PlanFormValues.h"
#include "PlanHistoryText.h"
#include "PlanText.h"
#include "TextRole.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int listWidth = 240;
constexpr int listHeight = 240;

// The ids of the groups do not meet: programs link to behaviors by them.
constexpr qint64 idsOfAGroup = 1'000'000;

QString textOfGroup(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Behaviors:
        return NewPlanStep::tr("What is to become less. All of it can be added later, too.");
    case PlanGroup::Programs:
        return NewPlanStep::tr("What is taught instead. All of it can be added later, too.");
    case PlanGroup::Interventions:
        return NewPlanStep::tr("What is done before, during and after a behavior. All of it can be added later, too.");
    case PlanGroup::Reinforcers:
        break;
    }
    return NewPlanStep::tr("What the client works for. All of it can be added later, too.");
}

} // namespace

NewPlanStep::NewPlanStep(PlanGroup group, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_form(new PlanEntryForm(this))
{
    build();
    m_form->setGroup(group);
    connect(m_add, &QPushButton::clicked, this, &NewPlanStep::add);
    connect(m_remove, &QPushButton::clicked, this, &NewPlanStep::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        takeForm();
        m_shown = row;
        showCurrent();
    });
    connect(m_form, &PlanEntryForm::edited, this, [this] {
        takeForm();
        showNames();
        Q_EMIT edited();
    });
    retranslate();
    showCurrent();
}

void NewPlanStep::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::halfGrid);
    words->addWidget(m_title);
    words->addWidget(m_text);
    column->addLayout(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * metrics::grid);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::grid);
    left->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    left->addLayout(buttons);
    left->addStretch(1);
    row->addLayout(left);
    row->addWidget(m_form, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addStretch(1);
    m_list->setFixedSize(listWidth, listHeight);
    m_list->setObjectName(u"records"_s);
    setTextRole(m_title, TextRole::Heading);
    setMuted(m_text);
    m_text->setWordWrap(true);
    makeQuiet(m_add);
    makeLink(m_remove);
    setTabOrder(m_list, m_add);
    setTabOrder(m_add, m_remove);
}

NewPlanStep::Texts NewPlanStep::texts() const
{
    Texts all;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (isEmpty(entry))
            continue;
        const QString prefix = u"plan.%1.%2."_s.arg(int(m_group)).arg(entry.id.value);
        for (auto text = entry.texts.cbegin(); text != entry.texts.cend(); ++text)
            all.insert(prefix + text.key(), text.value());
    }
    return all;
}

void NewPlanStep::setTexts(const Texts &texts)
{
    clear();
    const QString prefix = u"plan.%1."_s.arg(int(m_group));
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (!text.key().startsWith(prefix))
            continue;
        const QString rest = text.key().mid(prefix.size());
        const PlanEntryId id {rest.section(u'.', 0, 0).toLongLong()};
        auto found =
            std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
        if (found == m_entries.end())
            found = m_entries.insert(m_entries.end(), {id, {}});
        found->texts.insert(rest.section(u'.', 1), text.value());
    }
    // The first that was added has the highest number.
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return b.id < a.id; });
    m_shown = m_entries.isEmpty() ? -1 : 0;
    showNames();
    showCurrent();
}

void NewPlanStep::clear()
{
    m_entries.clear();
    m_shown = -1;
    showNames();
    showCurrent();
}

PlanContent NewPlanStep::baseOf(const Entry &entry) const
{
    PlanContent base = emptyPlanContent(m_group);
    itemOf(base).id = entry.id;
    return base;
}

bool NewPlanStep::isEmpty(const Entry &entry) const
{
    const Texts none = PlanFormValues::textsOf(emptyPlanContent(m_group));
    for (auto text = entry.texts.cbegin(); text != entry.texts.cend(); ++text) {
        if (text.value() != none.value(text.key()))
            return false;
    }
    return true;
}

QList<PlanContent> NewPlanStep::contents() const
{
    QList<PlanContent> contents;
    for (const Entry &entry : m_entries) {
        if (!isEmpty(entry))
            contents.append(PlanFormValues::read(entry.texts, baseOf(entry)).content);
    }
    return contents;
}

bool NewPlanStep::check()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const auto reading = PlanFormValues::read(entry.texts, baseOf(entry));
        if (isEmpty(entry) || reading.problems.isEmpty())
            continue;
        m_list->setCurrentRow(int(i));
        m_form->showErrors(reading.problems);
        if (QWidget *wrong = m_form->erroneous())
            wrong->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void NewPlanStep::setBehaviors(const QList<PlanContent> &behaviors)
{
    // Before a link can be checked its box must be there; one to what is gone goes with it.
    m_form->setBehaviors(behaviors);
    for (Entry &entry : m_entries) {
        const auto links = entry.texts.find(u"behaviors"_s);
        if (links == entry.texts.end())
            continue;
        QList<PlanEntryId> ids = PlanFormValues::idsIn(*links);
        ids.removeIf([&behaviors](PlanEntryId id) {
            return std::none_of(behaviors.begin(), behaviors.end(),
                                [id](const PlanContent &behavior) { return itemOf(behavior).id == id; });
        });
        *links = PlanFormValues::textOf(ids);
    }
    showCurrent();
}

void NewPlanStep::add()
{
    takeForm();
    qint64 lowest = -qint64(m_group) * idsOfAGroup;
    for (const Entry &entry : m_entries)
        lowest = std::min(lowest, entry.id.value);
    m_entries.append({PlanEntryId {lowest - 1}, PlanFormValues::textsOf(emptyPlanContent(m_group))});
    m_shown = int(m_entries.size()) - 1;
    showNames();
    showCurrent();
    m_form->focusName();
}

void NewPlanStep::begin()
{
    if (m_entries.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void NewPlanStep::remove()
{
    if (m_shown < 0 || m_shown >= m_entries.size())
        return;
    m_entries.removeAt(m_shown);
    m_shown = std::min(m_shown, int(m_entries.size()) - 1);
    showNames();
    showCurrent();
    begin();
    Q_EMIT edited();
}

void NewPlanStep::takeForm()
{
    if (m_shown >= 0 && m_shown < m_entries.size())
        m_entries[m_shown].texts = m_form->texts();
}

void NewPlanStep::showCurrent()
{
    const bool hasOne = m_shown >= 0 && m_shown < m_entries.size();
    m_form->setVisible(hasOne);
    m_remove->setVisible(hasOne);
    if (hasOne)
        m_form->show(m_entries.at(m_shown).texts, true);
}

void NewPlanStep::showNames()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString name = entry.texts.value(u"name"_s).simplified();
        m_list->addItem(name.isEmpty() ? PlanHistoryText::title(m_group, true) : name);
    }
    m_list->setCurrentRow(m_shown);
    m_list->setHidden(m_entries.isEmpty());
}

void NewPlanStep::retranslate()
{
    m_title->setText(PlanText::group(m_group));
    m_text->setText(textOfGroup(m_group));
    m_list->setAccessibleName(PlanText::group(m_group));
    switch (m_group) {
    case PlanGroup::Behaviors:
        m_add->setText(tr("Add behavior"));
        break;
    case PlanGroup::Programs:
        m_add->setText(tr("Add program"));
        break;
    case PlanGroup::Interventions:
        m_add->setText(tr("Add intervention"));
        break;
    case PlanGroup::Reinforcers:
        m_add->setText(tr("Add reinforcer"));
        break;
    }
    //: Takes what was begun out of the list.
    m_remove->setText(tr("Remove"));
    m_form->retranslate();
    showNames();
}

} // namespace bitacora
