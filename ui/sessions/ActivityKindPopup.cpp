#include "ActivityKindPopup.h"

#include "Metrics.h"
#include "PopupPlace.h"
#include "TextRole.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace bitacora {

namespace {

/// Which groups stand under each other, so that the columns are of about one height.
constexpr std::array columns {
    std::array {ActivityGroup::Sessions, ActivityGroup::Notes, ActivityGroup::Undo},
    std::array {ActivityGroup::Profile, ActivityGroup::Settings, ActivityGroup::Settings},
    std::array {ActivityGroup::Exports, ActivityGroup::Access, ActivityGroup::Access},
};
constexpr int rowGap = 6;
constexpr int groupGap = 2 * metrics::grid;
constexpr int columnGap = 3 * metrics::grid;

} // namespace

ActivityKindPopup::ActivityKindPopup(bool ofClient, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    row->setSpacing(columnGap);
    const QList<ActivityChoice> all = ActivityChoice::all();
    QSet<int> placed;
    for (const auto &groups : columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(rowGap);
        for (const ActivityGroup group : groups) {
            if (placed.contains(int(group)))
                continue;
            placed.insert(int(group));
            QList<ActivityChoice> choices;
            std::copy_if(all.begin(), all.end(), std::back_inserter(choices), [&](const ActivityChoice &choice) {
                return choice.group() == group && (!ofClient || choice.isOfClients());
            });
            if (!choices.isEmpty())
                addGroup(group, choices, column);
        }
        column->addStretch(1);
        row->addLayout(column);
    }
    retranslate();
}

void ActivityKindPopup::addGroup(ActivityGroup group, const QList<ActivityChoice> &choices, QVBoxLayout *column)
{
    if (column->count() > 0)
        column->addSpacing(groupGap - rowGap);
    Group added {group, new QCheckBox(this), {}};
    setTextRole(added.box, TextRole::Body, true);
    column->addWidget(added.box);
    for (const ActivityChoice &choice : choices) {
        auto *box = new QCheckBox(this);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(2 * metrics::grid, 0, 0, 0);
        indented->addWidget(box);
        column->addLayout(indented);
        added.items.append({choice, box});
        connect(box, &QCheckBox::clicked, this, [this] {
            showGroups();
            Q_EMIT checkedChanged();
        });
    }
    m_groups.append(added);
    connect(added.box, &QCheckBox::clicked, this, [this, group = m_groups.size() - 1] {
        // A press on a group of which a part is checked checks the whole of it.
        const Group &pressed = m_groups.at(group);
        const bool wasWhole = std::all_of(pressed.items.begin(), pressed.items.end(),
                                          [](const Item &item) { return item.box->isChecked(); });
        checkGroup(pressed, !wasWhole);
        showGroups();
        Q_EMIT checkedChanged();
    });
}

void ActivityKindPopup::checkGroup(const Group &group, bool checked)
{
    for (const Item &item : group.items)
        item.box->setChecked(checked);
}

void ActivityKindPopup::showGroups()
{
    for (const Group &group : std::as_const(m_groups)) {
        const auto checked = std::count_if(group.items.begin(), group.items.end(),
                                           [](const Item &item) { return item.box->isChecked(); });
        group.box->setTristate(checked > 0 && checked < group.items.size());
        group.box->setCheckState(checked == 0                        ? Qt::Unchecked
                                     : checked == group.items.size() ? Qt::Checked
                                                                     : Qt::PartiallyChecked);
    }
}

void ActivityKindPopup::popupUnder(const QWidget &anchor)
{
    adjustSize();
    showUnder(*this, anchor);
    m_groups.constFirst().box->setFocus(Qt::PopupFocusReason);
}

void ActivityKindPopup::setFilter(const ActivityFilter &filter)
{
    for (const Group &group : std::as_const(m_groups)) {
        for (const Item &item : group.items)
            item.box->setChecked(item.choice.isIn(filter));
    }
    showGroups();
}

void ActivityKindPopup::putInto(ActivityFilter &filter) const
{
    filter.kinds.clear();
    filter.statuses.clear();
    for (const Group &group : m_groups) {
        for (const Item &item : group.items) {
            if (item.box->isChecked())
                item.choice.addTo(filter);
        }
    }
}

QStringList ActivityKindPopup::checkedTexts() const
{
    QStringList texts;
    for (const Group &group : m_groups) {
        if (group.box->checkState() == Qt::Checked) {
            texts.append(ActivityChoice::groupName(group.group));
            continue;
        }
        for (const Item &item : group.items) {
            if (item.box->isChecked())
                texts.append(item.choice.title());
        }
    }
    return texts;
}

int ActivityKindPopup::checkedCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += std::count_if(group.items.begin(), group.items.end(),
                               [](const Item &item) { return item.box->isChecked(); });
    return int(count);
}

QCheckBox *ActivityKindPopup::groupBox(ActivityGroup group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [group](const Group &candidate) { return candidate.group == group; });
    return found == m_groups.end() ? nullptr : found->box;
}

QCheckBox *ActivityKindPopup::box(const ActivityChoice &choice) const
{
    for (const Group &group : m_groups) {
        for (const Item &item : group.items) {
            if (item.choice == choice)
                return item.box;
        }
    }
    return nullptr;
}

void ActivityKindPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActivityKindPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hide();
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        focusNextChild();
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        focusPreviousChild();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void ActivityKindPopup::retranslate()
{
    //: The kinds of entries that the activity log is narrowed to.
    setAccessibleName(tr("Kinds"));
    for (const Group &group : std::as_const(m_groups)) {
        group.box->setText(ActivityChoice::groupName(group.group));
        //: The check box of a whole group, for screen readers: "All of Sessions".
        group.box->setAccessibleName(tr("All of %1").arg(group.box->text()));
        for (const Item &item : group.items)
            item.box->setText(item.choice.title());
    }
}

} // namespace bitacora
