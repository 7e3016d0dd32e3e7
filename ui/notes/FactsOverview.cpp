#include "FactsOverview.h"

#include "Buttons.h"
#include "FactCard.h"
#include "Metrics.h"
#include "TextRole.h"
#include "WrapLayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bitacora {

FactsOverview::FactsOverview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_change(new QPushButton(this))
    , m_empty(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_change);
    m_column->addLayout(head);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    m_change->setObjectName(QStringLiteral("changeFacts"));
    setTextRole(m_title, TextRole::Heading);
    makeLink(m_change);
    setMuted(m_empty);
    m_empty->setWordWrap(true);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested(std::nullopt); });
    retranslate();
}

void FactsOverview::show(const RecordedFacts &facts)
{
    m_facts = facts;
    const auto focused =
        std::find_if(m_cards.begin(), m_cards.end(), [](const FactCard *card) { return card->hasFocus(); });
    const auto index = focused == m_cards.end() ? -1 : focused - m_cards.begin();
    for (QWidget *part : std::exchange(m_parts, {})) {
        part->hide();
        part->deleteLater();
    }
    m_cards.clear();
    const QList<FactGroup> groups = FactGroups::of(facts);
    for (const FactGroup &group : groups)
        addGroup(group);
    m_empty->setVisible(groups.isEmpty());
    QWidget *last = m_change;
    for (FactCard *card : std::as_const(m_cards)) {
        setTabOrder(last, card);
        last = card;
    }
    if (!m_cards.isEmpty())
        makeStop(m_cards.at(std::clamp<qsizetype>(index, 0, m_cards.size() - 1)));
    if (index >= 0 && !m_cards.isEmpty())
        m_cards.at(std::min(index, m_cards.size() - 1))->setFocus();
}

void FactsOverview::addGroup(const FactGroup &group)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(metrics::grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    auto *title = new QLabel(group.title, part);
    setTextRole(title, TextRole::Small, true);
    head->addWidget(title);
    if (!group.isTags && group.cards.size() > 1) {
        auto *count = new QLabel(QLocale().toString(group.cards.size()), part);
        setTextRole(count, TextRole::Small);
        setMuted(count);
        head->addWidget(count);
    }
    head->addStretch(1);
    column->addLayout(head);
    QLayout *place = column;
    if (group.isTags) {
        auto *tags = new WrapLayout(metrics::grid, metrics::grid);
        column->addLayout(tags);
        place = tags;
    }
    for (const FactCardText &text : group.cards) {
        auto *card = new FactCard(text, group.isTags ? FactCard::Shape::Tag : FactCard::Shape::Card, part);
        place->addWidget(card);
        m_cards.append(card);
        connect(card, &FactCard::pointed, this, [this, card](bool on) { point(*card, on); });
        connect(card, &FactCard::stepped, this, [this, card](int steps) { step(card, steps); });
        connect(card, &FactCard::clicked, this, [this, card] {
            if (m_isChangeable)
                Q_EMIT changeRequested(card->text().facts.isEmpty() ? std::optional<FactId>()
                                                                    : card->text().facts.constFirst());
        });
    }
    m_column->insertWidget(m_column->count() - 1, part);
    part->show();
    m_parts.append(part);
}

void FactsOverview::point(const FactCard &card, bool on)
{
    QSet<FactId> facts;
    if (on)
        facts = QSet<FactId>(card.text().facts.begin(), card.text().facts.end());
    if (facts == m_pointed)
        return;
    m_pointed = facts;
    Q_EMIT pointedChanged();
}

void FactsOverview::step(const FactCard *from, int steps)
{
    const auto found = std::find(m_cards.begin(), m_cards.end(), from);
    if (found == m_cards.end())
        return;
    FactCard *to = m_cards.at(std::clamp<qsizetype>(found - m_cards.begin() + steps, 0, m_cards.size() - 1));
    makeStop(to);
    to->setFocus(Qt::TabFocusReason);
}

void FactsOverview::makeStop(FactCard *card)
{
    for (FactCard *one : std::as_const(m_cards))
        one->setFocusPolicy(one == card ? Qt::StrongFocus : Qt::ClickFocus);
}

FactCard *FactsOverview::light(const QSet<FactId> &facts)
{
    FactCard *first = nullptr;
    for (FactCard *card : std::as_const(m_cards)) {
        card->setLit(card->says(facts));
        if (card->isLit() && !first)
            first = card;
    }
    return first;
}

void FactsOverview::setChangeable(bool changeable)
{
    m_isChangeable = changeable;
    m_change->setVisible(changeable);
}

void FactsOverview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    show(m_facts);
}

void FactsOverview::retranslate()
{
    m_title->setText(tr("What happened"));
    //: Change what was recorded of the session.
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change what happened"));
    m_change->setToolTip(
        tr("Change what happened (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText)));
    m_empty->setText(tr("Nothing is recorded yet. A note says only what was recorded."));
}

} // namespace bitacora
