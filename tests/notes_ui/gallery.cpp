/// Paints the page of a note with a model's proposal, and what counts during a session, in both themes, into PNG files,
/// to be looked at: `notes_gallery DIR`.

#include "ClinicalNotePage.h"
#include "FactsPage.h"
#include "LiveBehaviorRow.h"
#include "LiveButton.h"
#include "LivePanel.h"
#include "LiveProgramRow.h"
#include "ModelProposalPanel.h"
#include "ModelServer.h"
#include "SentenceEditor.h"
#include "Theme.h"
#include "UiFixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// What counts while a session goes on, in the widths that the form has.
bool paintLive(const UiFixture &fixture, const QString &folder, const QString &theme)
{
    const ClientId client = fixture.addClient(u"Ana Ruiz"_s).id;
    TargetBehavior hitting;
    hitting.name = u"Physical aggression toward people"_s;
    TargetBehavior crying;
    crying.name = u"Crying"_s;
    crying.measure = BehaviorMeasure::Duration;
    TargetBehavior humming;
    humming.name = u"Vocal stereotypy"_s;
    humming.measure = BehaviorMeasure::Interval;
    ReplacementProgram help;
    help.name = u"Request help with words"_s;
    ReplacementProgram waiting;
    waiting.name = u"Wait two minutes for an item that was asked for"_s;
    const bool planned = fixture.open()
                             .planChanges()
                             .add(client, {hitting, crying, humming, help, waiting}, UiFixture::today())
                             .has_value();
    const Session session = fixture.addSession(fixture.session(client, 0));
    for (const int width : {320, 520}) {
        FactsPage page(fixture.open());
        page.resize(width, 900);
        if (!planned || !page.open(session))
            return false;
        page.show();
        page.goLive();
        for (LiveButton *button : page.live()->findChildren<LiveButton *>())
            button->click();
        page.live()->programs().constFirst()->correctButton()->click();
        QTest::qWait(200);
        page.grab().save(folder + u"/live-%1-%2.png"_s.arg(width).arg(theme));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    UiFixture fixture;
    ModelServer server;
    const Session session = fixture.addSession(fixture.session(fixture.addClient(u"Mateo Luna"_s).id, -1));
    RecordedFacts facts;
    BehaviorData crying;
    crying.key = facts.newKey();
    crying.behavior = {facts.newKey(), u"Crying"_s, u"crying"_s, {}};
    crying.count = 3;
    facts.behaviors = {crying};
    ProgramData program;
    program.key = facts.newKey();
    program.program = {facts.newKey(), u"Request help"_s, u"request-help"_s, {}};
    program.trials = TrialCount {8, 10};
    facts.programs = {program};
    if (!fixture.open().sessionChanges().setFacts(session.id, facts)
        || !fixture.open().settingsChanges().setLanguageModel({true, server.address(), u"qwen2.5:7b"_s, {}}))
        return 1;
    const QList<std::pair<QString, ModelServer::Answer>> answers {
        {u"done"_s,
         ModelServer::streaming({u"Crying was observed 3 times during the session.\n\n"_s,
                                 u"The client asked for help correctly in 9 of 10 trials (90%) and seemed happy."_s})},
        {u"failed"_s, {{ModelServer::head(), ModelServer::event(u"Crying was observed 3 times and "_s)}}},
        {u"writing"_s,
         {{ModelServer::head(), ModelServer::event(u"Crying was observed 3 times and "_s)},
          std::chrono::milliseconds(0),
          ModelServer::End::Stall}}};
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, u"light"_s), {ThemeChoice::Dark, u"dark"_s}}) {
        Theme::instance().apply(choice);
        if (!paintLive(fixture, folder, name))
            return 1;
        for (const auto &[state, answer] : answers) {
            server.answer(answer);
            ClinicalNotePage page(fixture.open());
            page.resize(1232, 820);
            if (!page.open(session.id))
                return 1;
            page.show();
            page.proposal()->offer()->click();
            (void)QTest::qWaitFor([&page, state = state] {
                return state == u"writing"_s ? !page.proposal()->text()->toPlainText().isEmpty()
                                             : !page.proposal()->assistant().isRunning();
            });
            QTest::qWait(200);
            page.grab().save(folder + u"/proposal-%1-%2.png"_s.arg(state, name));
        }
    }
    return 0;
}
