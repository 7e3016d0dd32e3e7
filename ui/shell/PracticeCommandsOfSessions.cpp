// What the command palette offers for lists of sessions, for the sessions that are chosen there, and in the review.

#include "PracticeCommands.h"

#include "FactsPlace.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "ReviewList.h"
#include "ReviewModel.h"
#include "ReviewPage.h"
#include "SessionFilterBar.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "TimelineBooking.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <array>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

void PracticeCommands::addSessions(PaletteEntries &entries, SessionTimeline &timeline) const
{
    if (timeline.booking()->isOpen())
        return;
    const QList<SessionId> selected = timeline.table()->selectedSessions();
    if (selected.size() > 1)
        addStatuses(entries, selected);
    else if (timeline.panel()->session().isValid())
        addSession(entries, *timeline.foot(), *timeline.panel());
}

void PracticeCommands::addSession(PaletteEntries &entries, SessionFoot &foot, SessionPanel &panel) const
{
    // What the menu of the session offers, said as it is there.
    const auto menu = std::make_shared<QMenu>();
    foot.addActionsTo(menu.get());
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled())
            continue;
        const auto which = SessionFoot::Action(action->data().toInt());
        entries.push_back({u"session %1"_s.arg(action->data().toInt()),
                           action->text(),
                           tr("The session that is shown"),
                           synonyms(which),
                           {},
                           [menu, action] { action->trigger(); }});
    }
    entries.push_back({u"write note"_s,
                       tr("Write the private note"),
                       tr("The session that is shown"),
                       //: Other words by which the command "Write the private note" is found; each word counts.
                       tr("edit text summary progress"),
                       {},
                       [&panel] { panel.focusNotes(); }});
    entries.push_back({u"count live"_s,
                       tr("Count live"),
                       tr("The session that is shown"),
                       //: Other words by which the command "Count live" is found; each word counts.
                       tr("stopwatch timer tally counter data frequency duration trials"),
                       {},
                       [&panel] {
                           panel.recordAt(FactsPlace {true, {}, 0});
                       }});
    entries.push_back({u"clinical note"_s, tr("Clinical note"), tr("The session that is shown"),
                       //: Other words by which the command "Clinical note" is found; each word counts.
                       tr("write draft sign document SOAP"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                       [&panel] { panel.writeNote(); }});
    addStatuses(entries, {panel.session()});
}

QString PracticeCommands::synonyms(SessionFoot::Action action)
{
    switch (action) {
    case SessionFoot::Action::Reschedule:
        //: Other words by which the command "Reschedule or edit" is found; translate freely, each word counts.
        return tr("move change date time postpone");
    case SessionFoot::Action::Duplicate:
        //: Other words by which the command "Duplicate" is found; each word counts.
        return tr("copy again repeat book");
    case SessionFoot::Action::FollowUp:
        //: Other words by which the command "Book follow-up" is found; each word counts.
        return tr("next again new session");
    case SessionFoot::Action::Confirm:
        //: Other words by which the command "Confirmation" is found; each word counts.
        return tr("send e-mail invitation remind tell client");
    case SessionFoot::Action::Cancel:
        //: Other words by which the command "Cancel session" is found; each word counts.
        return tr("delete remove call off");
    }
    return {};
}

void PracticeCommands::addStatuses(PaletteEntries &entries, const QList<SessionId> &sessions) const
{
    const auto only = sessions.size() == 1 ? m_practice.practice().sessions().find(sessions.constFirst())
                                           : Result<Session>(failure(ErrorCode::RecordNotFound));
    const QString which =
        only ? tr("The session that is shown") : tr("%Ln selected session(s)", nullptr, int(sessions.size()));
    for (const SessionStatus status : allSessionStatuses) {
        if (only && only->status == status)
            continue;
        entries.push_back({u"status %1"_s.arg(int(status)),
                           //: A command: what is to become of sessions; %1 is a status, such as "Completed".
                           tr("Set status: %1").arg(SessionStatusText::name(status)),
                           which,
                           //: Other words by which the commands that set a status are found; each word counts.
                           tr("mark change as"),
                           {},
                           [this, sessions, status] { setStatus(sessions, status); }});
    }
}

void PracticeCommands::setStatus(const QList<SessionId> &sessions, SessionStatus status) const
{
    if (const auto done = m_practice.sessionChanges().setStatus(sessions, status); !done)
        m_view.showError(done.error());
}

void PracticeCommands::addTimeline(PaletteEntries &entries, SessionTimeline &timeline)
{
    const auto add = [&entries](const QString &key, const QString &text, const QString &synonyms,
                                const QKeySequence &shortcut, std::function<void()> run) {
        entries.push_back({key, text, {}, synonyms, shortcut, std::move(run)});
    };
    add(u"export"_s, tr("Export the sessions that are shown"),
        //: Other words by which exporting is found; each word counts.
        tr("save file csv pdf spreadsheet excel report"), Qt::CTRL | Qt::Key_E,
        [&timeline] { timeline.exportHistory(); });
    add(u"print"_s, tr("Print the sessions that are shown"),
        //: Other words by which printing is found; each word counts.
        tr("paper preview report"), QKeySequence::Print, [&timeline] { timeline.printHistory(); });
    add(u"search"_s, tr("Search in the page"),
        //: Other words by which the command "Search in the page" is found; each word counts.
        tr("find filter look for"), QKeySequence::Find, [&timeline] { timeline.focusSearch(); });
    addFilters(entries, timeline);
}

void PracticeCommands::addFilters(PaletteEntries &entries, SessionTimeline &timeline)
{
    const SessionFilter now = timeline.filterBar()->filter();
    const auto add = [&](const QString &key, const QString &text, const QString &synonyms, const SessionFilter &next) {
        if (next == now)
            return;
        entries.push_back({key, text, {}, synonyms, {}, [&timeline, next] {
                               timeline.filterBar()->choose(next);
                               timeline.focusListByKey();
                           }});
    };
    //: Other words by which the commands that filter a list are found; each word counts.
    const QString filtering = tr("filter only when");
    const auto when = [&now](SessionFilter::When which) {
        SessionFilter next = now;
        next.when = which;
        return next;
    };
    add(u"when upcoming"_s, tr("Show upcoming sessions"), filtering, when(SessionFilter::When::Upcoming));
    add(u"when past"_s, tr("Show past sessions"), filtering, when(SessionFilter::When::Past));
    //: A command: past and upcoming ones
    add(u"when all"_s, tr("Show past and upcoming sessions"), filtering, when(SessionFilter::When::All));
    if (now.isNarrowed())
        add(u"clear filters"_s, tr("Clear all filters"),
            //: Other words by which the command "Clear all filters" is found; each word counts.
            tr("remove reset everything"), now.cleared());
    //: Other words by which the commands that sort a list are found; each word counts.
    const QString sorting = tr("sort order group");
    const auto order = [&now](SessionFilter::Order which) {
        SessionFilter next = now;
        next.order = which;
        return next;
    };
    //: A command: the order of a list of sessions
    add(u"order newest"_s, tr("Newest sessions first"), sorting, order(SessionFilter::Order::NewestFirst));
    //: A command: the order of a list of sessions
    add(u"order oldest"_s, tr("Oldest sessions first"), sorting, order(SessionFilter::Order::OldestFirst));
    //: A command: the order of a list of sessions
    add(u"order status"_s, tr("Sessions by status"), sorting, order(SessionFilter::Order::ByStatus));
}

void PracticeCommands::addReview(PaletteEntries &entries, ReviewPage &page) const
{
    ReviewList &list = *page.list();
    const QList<SessionId> sessions = list.selectedSessions();
    const QModelIndex current = list.currentIndex();
    if (!sessions.isEmpty()) {
        const std::array offered {SessionStatus::Completed, SessionStatus::NoShow, SessionStatus::Cancelled};
        const QString which = sessions.size() == 1 ? current.data().toString()
                                                   : tr("%Ln selected session(s)", nullptr, int(sessions.size()));
        for (const SessionStatus status : offered)
            entries.push_back({u"status %1"_s.arg(int(status)),
                               tr("Set status: %1").arg(SessionStatusText::name(status)),
                               which,
                               tr("mark change as"),
                               {},
                               [&page, sessions, status] { page.setStatus(sessions, status); }});
        return;
    }
    if (const QPushButton *button = list.buttonOf(current)) {
        const QPersistentModelIndex place(current);
        entries.push_back({u"review action"_s,
                           button->text(),
                           current.data().toString(),
                           //: Other words by which what the review asks for is found; each word counts.
                           tr("follow-up book note client review"),
                           {},
                           [&list, place] { list.act(place); }});
    }
}

} // namespace bitacora
