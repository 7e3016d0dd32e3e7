#pragma once

#include "ActivityChoice.h"

#include <QFrame>
#include <QList>

class QCheckBox;
class QVBoxLayout;

namespace bitacora {

/// What kinds of entries a timeline of the activity log shows: a check list in groups, each of which can be checked
/// as a whole.
class ActivityKindPopup : public QFrame
{
    Q_OBJECT

public:
    /// For one client only what can concern a client is offered.
    explicit ActivityKindPopup(bool ofClient, QWidget *parent = nullptr);

    /// Shows it under the widget.
    void popupUnder(const QWidget &anchor);
    /// The kinds and statuses of the filter; announces nothing.
    void setFilter(const ActivityFilter &filter);
    /// Puts what is checked into the filter, in place of its kinds and statuses.
    void putInto(ActivityFilter &filter) const;
    /// What is checked, in words: whole groups by their own name.
    [[nodiscard]] QStringList checkedTexts() const;
    [[nodiscard]] int checkedCount() const;

    [[nodiscard]] QCheckBox *groupBox(ActivityGroup group) const;
    /// Null when it is not offered.
    [[nodiscard]] QCheckBox *box(const ActivityChoice &choice) const;

Q_SIGNALS:
    /// A person checked or unchecked something.
    void checkedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Item
    {
        ActivityChoice choice;
        QCheckBox *box = nullptr;
    };
    struct Group
    {
        ActivityGroup group = ActivityGroup::Profile;
        QCheckBox *box = nullptr;
        QList<Item> items;
    };

    void addGroup(ActivityGroup group, const QList<ActivityChoice> &choices, QVBoxLayout *column);
    void checkGroup(const Group &group, bool checked);
    void showGroups();
    void retranslate();

    QList<Group> m_groups;
};

} // namespace bitacora
