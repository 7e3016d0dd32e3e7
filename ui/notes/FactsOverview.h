#pragma once

#include "FactGroups.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bitacora {

class FactCard;

/// What was recorded of a session, beside its note: cards that light up with the sentences that say them.
/// One stop for Tab; arrows move from card to card.
class FactsOverview : public QWidget
{
    Q_OBJECT

public:
    explicit FactsOverview(QWidget *parent = nullptr);

    void show(const RecordedFacts &facts);
    /// Lights the cards that stand for one of the facts; returns the first of them, null when there is none.
    FactCard *light(const QSet<FactId> &facts);
    [[nodiscard]] const QList<FactCard *> &cards() const { return m_cards; }
    /// What the pointer or the keyboard is on.
    [[nodiscard]] const QSet<FactId> &pointed() const { return m_pointed; }
    [[nodiscard]] QPushButton *changeButton() const { return m_change; }
    /// Without it nothing recorded can be changed here any more.
    void setChangeable(bool changeable);

Q_SIGNALS:
    void pointedChanged();
    /// The form is asked for, at this fact or, without one, at its beginning.
    void changeRequested(std::optional<bitacora::FactId> fact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addGroup(const FactGroup &group);
    void point(const FactCard &card, bool on);
    void step(const FactCard *from, int steps);
    void makeStop(FactCard *card);
    void retranslate();

    RecordedFacts m_facts;
    QLabel *m_title;
    QPushButton *m_change;
    QLabel *m_empty;
    QVBoxLayout *m_column;
    QList<QWidget *> m_parts;
    QList<FactCard *> m_cards;
    QSet<FactId> m_pointed;
    bool m_isChangeable = true;
};

} // namespace bitacora
