#include "FiguresRow.h"

#include "ClientFigures.h"
#include "ClientRepository.h"
#include "ClientWords.h"
#include "FigureCard.h"
#include "Metrics.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "SessionRepository.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <utility>

namespace bitacora {

FiguresRow::FiguresRow(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics::grid);
    // The first and the last have a second figure in their words, "upcoming" is one word.
    constexpr std::array<int, FigureCount> stretches {4, 3, 3, 2, 4};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new FigureCard(this);
        row->addWidget(m_cards[i], stretches[i]);
    }
    // Many changes at once (an undo of a hundred) are counted once.
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            refresh();
    });
    connect(&practice.sessions(), &SessionRepository::changed, this, &FiguresRow::refreshSoon);
    connect(&practice.clients(), &ClientRepository::changed, this, &FiguresRow::refreshSoon);
    refresh();
}

void FiguresRow::setClients(int count)
{
    m_clients = count;
    showClients();
}

void FiguresRow::showClients()
{
    const QLocale locale;
    //: Under the number of clients; %1 is how many of them had a session in the last %2 days.
    m_cards[Clients]->setFigure(locale.toString(m_clients),
                                tr("client(s) · %1 seen in %2 days", nullptr, m_clients)
                                    .arg(locale.toString(m_seenLately), locale.toString(ClientFigures::activeDays)));
}

void FiguresRow::refreshSoon()
{
    m_timer.start();
}

void FiguresRow::refresh()
{
    const auto figures = ClientFigures::of(m_practice);
    if (!figures) {
        Q_EMIT failed(figures.error());
        return;
    }
    const QLocale locale;
    const QString currency = m_practice.settings().currency();
    m_day = ClientWords::today(m_practice.clock());
    m_seenLately = figures->seenLately;
    showClients();
    m_cards[Week]->setFigure(locale.toString(figures->sessionsThisWeek),
                             tr("session(s) this week", nullptr, figures->sessionsThisWeek));
    m_cards[Month]->setFigure(locale.toString(figures->sessionsThisMonth),
                              tr("session(s) this month", nullptr, figures->sessionsThisMonth));
    //: Under the number of sessions that are yet to come.
    m_cards[Upcoming]->setFigure(locale.toString(figures->upcoming), tr("upcoming"));
    //: Under an amount of money; %1 is the amount of the last month.
    m_cards[Revenue]->setFigure(
        ClientFigures::inWords(figures->revenueThisMonth, currency),
        tr("revenue this month · %1 last").arg(ClientFigures::inWords(figures->revenueLastMonth, currency)));
}

void FiguresRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool isAnotherDay = m_day != ClientWords::today(m_practice.clock());
    if (std::exchange(m_stale, false) || isAnotherDay)
        refresh();
}

void FiguresRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace bitacora
