#pragma once

#include "PlanContent.h"

#include <QListView>

class QPushButton;

namespace bitacora {

class PlanModel;
class PlanRowDelegate;

/// The plan of a client as a list. Arrows move, Enter opens an entry (on a heading, or where a group is empty, it adds
/// one), Insert adds, Delete takes out, Alt+Up and Alt+Down move an entry in its group.
class PlanList : public QListView
{
    Q_OBJECT

public:
    /// The model stays its owner's, and must outlive the view.
    explicit PlanList(PlanModel &plan, QWidget *parent = nullptr);

    /// A plan of another day is only read.
    void setEditable(bool editable);
    [[nodiscard]] PlanEntryId current() const;
    void select(PlanEntryId id);
    void focusByKey();
    /// The button of a heading; null while there is none.
    [[nodiscard]] QPushButton *addButton(PlanGroup group) const;
    void retranslate();

Q_SIGNALS:
    void addRequested(bitacora::PlanGroup group);
    void entryRequested(bitacora::PlanEntryId id);
    void removalRequested(bitacora::PlanEntryId id);
    /// By as many places as `step` says.
    void moveRequested(bitacora::PlanEntryId id, int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void refreshButtons();
    void act(const QModelIndex &index);
    bool actOnEntry(const QKeyEvent &event);
    [[nodiscard]] static QString addText(PlanGroup group);

    PlanModel &m_plan;
    PlanRowDelegate *m_delegate;
    bool m_editable = true;
};

} // namespace bitacora
