#include "SessionFacts.h"

#include "Buttons.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "DateWords.h"
#include "DeletedClient.h"
#include "Metrics.h"
#include "Practice.h"
#include "SeriesRepository.h"
#include "ServiceRepository.h"
#include "StatusGlyph.h"
#include "StatusMenu.h"
#include "TextRole.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace bitacora {

SessionFacts::SessionFacts(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_status(new QPushButton(this))
    , m_statusMenu(new StatusMenu(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * metrics::grid);
    grid->setVerticalSpacing(metrics::grid);
    grid->setColumnStretch(1, 1);
    for (int fact = 0; fact < FactCount; ++fact) {
        if (fact == Status) {
            addFact(grid, Status, m_status);
            continue;
        }
        auto *value = new QLabel(this);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        addFact(grid, Fact(fact), value);
    }
    makeQuiet(m_status);
    m_status->setMenu(m_statusMenu);
    connect(m_statusMenu, &StatusMenu::chosen, this, &SessionFacts::statusChosen);
    retranslate();
}

void SessionFacts::addFact(QGridLayout *grid, Fact fact, QWidget *value)
{
    auto *name = new QLabel(this);
    setMuted(name);
    m_names[size_t(fact)] = name;
    m_values[size_t(fact)] = value;
    const bool isButton = fact == Status;
    grid->addWidget(name, fact, 0, isButton ? Qt::AlignVCenter : Qt::AlignTop);
    grid->addWidget(value, fact, 1, isButton ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
}

void SessionFacts::setClientShown(bool shown)
{
    m_clientShown = shown;
    showSession(m_session);
}

void SessionFacts::setFact(Fact fact, const QString &text)
{
    auto *label = qobject_cast<QLabel *>(m_values[size_t(fact)]);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    m_names[size_t(fact)]->setVisible(!text.isEmpty());
}

QString SessionFacts::timeText(const Session &session, const QByteArray &computersZone)
{
    const QDateTime begin = session.start.wall();
    const ZonedTime end {session.start.epochSeconds + qint64(session.durationMinutes) * 60, session.start.zone};
    //: A session's time: %1 begin, %2 end, %3 how many minutes it lasts.
    QString text = tr("%1 – %2 · %3 min")
                       .arg(DateWords::time(begin.time()), DateWords::time(end.wall().time()),
                            QLocale().toString(session.durationMinutes));
    const ZonedTime here {session.start.epochSeconds, computersZone};
    if (here.wall().offsetFromUtc() != begin.offsetFromUtc())
        text += QStringLiteral(" · ") + QString::fromLatin1(session.start.zone).replace(u'_', u' ');
    return text;
}

QString SessionFacts::repeatText(SessionId id) const
{
    const auto place = m_practice.series().placeOf(id);
    if (!place || !*place)
        return {};
    const QString number = QLocale().toString((*place)->number());
    const QString count = QLocale().toString((*place)->count());
    switch ((*place)->series.rhythm) {
    case Recurrence::Rhythm::Weekly:
        //: A session that repeats: the %1-th of %2.
        return tr("every week · %1 of %2").arg(number, count);
    case Recurrence::Rhythm::EveryTwoWeeks:
        //: A session that repeats: the %1-th of %2.
        return tr("every two weeks · %1 of %2").arg(number, count);
    case Recurrence::Rhythm::Monthly:
        break;
    }
    //: A session that repeats: the %1-th of %2.
    return tr("every month · %1 of %2").arg(number, count);
}

QString SessionFacts::serviceText(ServiceId id) const
{
    const auto service = m_practice.services().find(id);
    if (!service)
        return {};
    return service->code.isEmpty() ? service->name : service->name + QStringLiteral(" · ") + service->code;
}

QString SessionFacts::clientText(const std::optional<ClientId> &client) const
{
    if (!client)
        return deletedClientName();
    const auto found = m_practice.clients().find(*client);
    return found ? found->name : QString();
}

void SessionFacts::showSession(const Session &session)
{
    m_session = session;
    if (!session.id.isValid())
        return;
    const auto calendar = m_practice.calendars().find(session.calendar);
    setFact(Client, m_clientShown ? clientText(session.client) : QString());
    setFact(Time, timeText(session, m_practice.clock().zone()));
    setFact(Repeat, repeatText(session.id));
    setFact(Service, serviceText(session.service));
    setFact(Calendar, calendar ? calendar->name : QString());
    setFact(Place, session.location);
    //: A session without a fee.
    setFact(Fee, session.fee ? session.fee->toString(QLocale()) : tr("Free"));
    setFact(Reason, session.status == SessionStatus::Cancelled ? session.cancellationReason : QString());
    m_status->setText(SessionStatusText::name(session.status));
    m_status->setIcon(statusIcon(session.status));
    m_status->setAccessibleName(tr("Status: %1").arg(SessionStatusText::name(session.status)));
    m_statusMenu->setCurrent(session.status);
}

void SessionFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SessionFacts::retranslate()
{
    m_names[Client]->setText(tr("Client"));
    //: The time of day of a session.
    m_names[Time]->setText(tr("Time"));
    //: How a session repeats.
    m_names[Repeat]->setText(tr("Repeats"));
    m_names[Service]->setText(tr("Service"));
    m_names[Calendar]->setText(tr("Calendar"));
    //: Where a session takes place.
    m_names[Place]->setText(tr("Place"));
    //: What a session costs.
    m_names[Fee]->setText(tr("Fee"));
    m_names[Status]->setText(tr("Status"));
    //: Why a session was cancelled.
    m_names[Reason]->setText(tr("Reason"));
    showSession(m_session);
}

} // namespace bitacora
