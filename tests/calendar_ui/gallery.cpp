/// Paints the calendar in its views and both themes into PNG files, to be looked at: `calendar_gallery DIR`.

#include "CalendarHead.h"
#include "CalendarPage.h"
#include "CalendarSheet.h"
#include "DayGrid.h"
#include "MonthGrid.h"
#include "Theme.h"
#include "UiFixture.h"

#include <QApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QDate monday {2026, 11, 23};

struct Filler
{
    UiFixture &fixture;

    CalendarId calendar(const QString &name, const QString &color, int position) const
    {
        Calendar calendar;
        calendar.name = name;
        calendar.color = color;
        calendar.position = position;
        return fixture.practice().calendars().add(calendar)->id;
    }
    void add(std::optional<ClientId> client, CalendarId calendar, int day, QTime time, int minutes,
             SessionStatus status = SessionStatus::Confirmed, const QByteArray &zone = "America/New_York") const
    {
        Session session = fixture.session(client, 0, status);
        session.calendar = calendar;
        session.start = ZonedTime::fromWall(monday.addDays(day), time, zone);
        session.durationMinutes = minutes;
        fixture.addSession(session);
    }
};

void fill(UiFixture &fixture)
{
    const Filler filler {fixture};
    Calendar home = fixture.practice().calendars().all()->first();
    home.name = u"Home visits"_s;
    (void)fixture.practice().calendars().update(home);
    const CalendarId clinic = filler.calendar(u"Clinic"_s, u"#1D5BB8"_s, 1);
    const CalendarId training = filler.calendar(u"Training"_s, u"#7D4F9E"_s, 2);
    const ClientId abril = fixture.addClient(u"Abril Ríos"_s).id;
    const ClientId theo = fixture.addClient(u"Theo Bright"_s).id;
    const ClientId mateo = fixture.addClient(u"Mateo Luna"_s).id;
    const ClientId sofia = fixture.addClient(u"Sofía Otero"_s).id;
    const ClientId valentina = fixture.addClient(u"Valentina Núñez"_s).id;
    using S = SessionStatus;
    filler.add(abril, home.id, 0, {9, 0}, 60, S::Completed);
    filler.add(mateo, training, 0, {16, 0}, 45);
    filler.add(theo, clinic, 1, {11, 0}, 60, S::Pending);
    filler.add(sofia, home.id, 1, {15, 0}, 90);
    filler.add(valentina, home.id, 2, {8, 0}, 60);
    filler.add({}, home.id, 2, {10, 30}, 60);
    filler.add(mateo, home.id, 2, {16, 0}, 60, S::NoShow);
    filler.add(sofia, home.id, 3, {14, 15}, 60, S::Pending);
    filler.add(abril, clinic, 3, {14, 30}, 60);
    filler.add(theo, training, 3, {14, 45}, 30, S::Cancelled);
    filler.add(abril, clinic, 4, {9, 0}, 120);
    filler.add(theo, home.id, 4, {13, 0}, 60, S::Cancelled);
    filler.add(mateo, clinic, 4, {15, 0}, 20);
    filler.add(valentina, home.id, 4, {23, 0}, 120);
    QRandomGenerator random(3);
    for (int day = -30; day < 20; ++day) {
        if (day >= 0 && day < 7)
            continue;
        for (int i = random.bounded(8); i > 0; --i)
            filler.add(random.bounded(2) ? mateo : sofia, random.bounded(2) ? home.id : clinic, day,
                       QTime(8 + random.bounded(9), 0), 60, allSessionStatuses.at(size_t(random.bounded(5))));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    UiFixture fixture;
    fixture.clock.time = QDateTime(monday, QTime(18, 50), QTimeZone::utc());
    fill(fixture);
    QFile paper(folder + u"/week.pdf"_s);
    if (paper.open(QIODevice::WriteOnly))
        (void)CalendarSheet(*CalendarWeek::read(fixture.practice(), monday), QLocale(), QPageSize::Letter).write(paper);
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, u"light"_s), {ThemeChoice::Dark, u"dark"_s}}) {
        Theme::instance().apply(choice);
        QLocale::setDefault(choice == ThemeChoice::Light ? QLocale(u"en_US"_s) : QLocale(u"es_CO"_s));
        for (const QSize size : {QSize(1232, 900), QSize(792, 700), QSize(1392, 1000)}) {
            CalendarPage page(fixture.open());
            page.resize(size);
            page.show();
            const auto picture = [&](const QString &what) {
                QApplication::processEvents();
                page.grab().save(folder + u"/calendar-%1-%2-%3.png"_s.arg(what, name).arg(size.width()));
            };
            page.setPeriod({CalendarPeriod::View::Week, monday});
            picture(u"week"_s);
            page.setPeriod({CalendarPeriod::View::Month, monday});
            picture(u"month"_s);
            page.setPeriod({CalendarPeriod::View::Day, monday.addDays(3)});
            picture(u"day"_s);
            page.setPeriod({CalendarPeriod::View::Week, QDate(2026, 11, 1)});
            page.dayGrid()->verticalScrollBar()->setValue(0);
            picture(u"clock-back"_s);
            page.setPeriod({CalendarPeriod::View::Week, QDate(2026, 3, 8)});
            picture(u"clock-forward"_s);
            page.dayGrid()->showMorning();
            page.setPeriod({CalendarPeriod::View::Week, monday});
            page.openSession(page.sessions().sessionAt(3));
            picture(u"open"_s);
        }
    }
    return 0;
}
