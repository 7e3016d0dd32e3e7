#include "GoldenSessions.h"

#include "SessionScript.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using Field = FactField;

QList<GoldenSession> technicianSessions()
{
    return {
        SessionScript("calm-afternoon", "Mateo Luna", NoteTemplate::Narrative)
            .at("2026-11-17", "16:00", 90)
            .service("97153", "RBT")
            .place("home")
            .with("mother")
            .unchanged()
            .status("Alert and ready to work")
            .abc("screen-time-ended", {"crying"}, {"redirection", "first-then-board"}, "tangible")
            .count("crying", 2)
            .count("elopement", 0)
            .program("request-help", 8, 10, {"gestural"}, "discrete-trial-training", "least-to-most",
                     "with-fewer-prompts")
            .program("take-turns", 4, 6, {"verbal", "model"}, "natural-environment-teaching", "", "as-expected")
            .reinforcers({"bubbles", "tablet"})
            .valued(Valuation::Good)
            .words(Field::NextPlan, "Continue both programs and begin thinning praise")
            .done(),
        SessionScript("hard-afternoon", "Inés Ortega", NoteTemplate::Narrative)
            .at("2026-11-18", "15:30", 120)
            .service("97153", "RBT")
            .place("home")
            .with("grandmother")
            .changes({"short-sleep", "visitors"})
            .status("Yawning, rubbing her eyes")
            .abc("task-presented", {"tantrum"}, {"extinction-escape", "visual-timer"}, "escape")
            .abc("item-denied", {"physical-aggression", "screaming"}, {"response-blocking", "prompted-communication"},
                 "tangible")
            .abc("attention-diverted", {"throwing-items"}, {"extinction-attention"}, "attention")
            .count("physical-aggression", 6)
            .duration("tantrum", 1110, 3)
            .count("throwing-items", 4)
            .program("accept-no", 3, 10, {"partial-physical", "verbal"}, "natural-environment-teaching",
                     "most-to-least", "with-more-prompts")
            .program("request-break", 5, 8, {"gestural", "verbal"}, "functional-communication-training",
                     "least-to-most", "variable")
            .reinforcers({"popcorn"})
            .valued(Valuation::Poor)
            .words(Field::Barriers, "Two visitors stayed in the room for 40 minutes")
            .words(Field::NextPlan, "Ask the family for a quiet room")
            .done(),
        SessionScript("first-session", "Hugo Ibarra", NoteTemplate::Soap)
            .at("2026-09-02", "09:00", 60)
            .service("97153", "RBT")
            .place("office")
            .with("father")
            .unchanged()
            .status("Stayed close to his father")
            .program("respond-to-name", 2, 10, {"independent", "gestural"}, "natural-environment-teaching", "",
                     "variable")
            .reinforcers({"toy-cars", "praise"})
            .valued(Valuation::Fair)
            .words(Field::NextPlan, "Pairing before instructions")
            .done(),
        SessionScript("school", "Valentina Cruz", NoteTemplate::Birp)
            .at("2026-10-05", "10:15", 150)
            .service("97153", "RBT")
            .place("school")
            .with("teacher")
            .with("peer")
            .changes({"substitute-teacher"})
            .status("Sat at her desk when the session began")
            .abc("group-instruction", {"leaving-assigned-area"}, {"proximity", "redirection"}, "escape")
            .abc("peer-took-item", {"screaming"}, {"prompted-communication"}, "tangible")
            .count("leaving-assigned-area", 5)
            .interval("off-task-behavior", 9, 30)
            .program("raise-hand", 7, 12, {"visual", "verbal"}, "incidental-teaching", "least-to-most", "with-prompts")
            .program("stay-on-task", 10, 20, {"gestural"}, "task-analysis", "prompt-fading", "partially")
            .reinforcers({"tokens"})
            .valued(Valuation::Fair)
            .words(Field::Observations, "The class had an assembly at 11:00")
            .done(),
        SessionScript("self-injury", "José Ángel Ríos", NoteTemplate::Dap)
            .at("2026-11-03", "13:00", 180)
            .service("97153", "RBT")
            .place("home")
            .with("mother")
            .with("sister")
            .changes({"missed-medication"})
            .status("Quiet, holding his ear")
            .abc("loud-noise", {"head-banging", "covering-ears"}, {"response-blocking", "calming-routine-prompted"},
                 "automatic")
            .abc("physical-prompt-given", {"self-biting"}, {"response-blocking", "demand-fading"}, "escape")
            .rate("head-banging", 12, 30)
            .count("self-biting", 1)
            .program("use-calming-routine", 3, 5, {"model", "partial-physical"}, "behavioral-skills-training",
                     "graduated-guidance", "with-prompts")
            .reinforcers({"music", "deep-pressure"})
            .valued(Valuation::Poor)
            .words(Field::CaregiverContact, "Called the mother at 14:10 about the missed dose")
            .words(Field::NextPlan, "Review the safety procedure with the supervisor")
            .done(),
        SessionScript("all-independent", "Emma Castillo", NoteTemplate::Soap)
            .at("2026-08-20", "16:45", 60)
            .service("97153", "RBT")
            .place("community")
            .with("mother")
            .unchanged()
            .status("Greeted the technician at the door")
            .count("elopement", 0)
            .count("physical-aggression", 0)
            .program("cross-the-street", 10, 10, {"independent"}, "task-analysis", "", "independently")
            .program("walk-beside-adult", 9, 9, {"independent"}, "natural-environment-teaching", "", "generalized")
            .reinforcers({"praise"})
            .valued(Valuation::Good)
            .words(Field::NextPlan, "Move to a busier street")
            .done(),
        SessionScript("telehealth", "Thiago Rosas", NoteTemplate::Narrative)
            .at("2026-07-14", "17:00", 45)
            .service("97153", "RBT")
            .place("telehealth-home")
            .with("caregiver")
            .changes({"power-or-internet-outage"})
            .status("Seated in front of the screen")
            .program("answer-wh-questions", 11, 15, {"partial-verbal"}, "discrete-trial-training",
                     "constant-time-delay", "with-prompts")
            .program("label-items", 14, 15, {"independent", "visual"}, "fluency-practice", "", "faster-than-before")
            .reinforcers({"video-clip"})
            .valued(Valuation::Good)
            .words(Field::Barriers, "The connection was lost for 3 minutes")
            .done(),
        SessionScript("short", "Lucía Herrera", NoteTemplate::Narrative)
            .at("2026-06-01", "11:00", 20)
            .service("97153", "RBT")
            .place("home")
            .with("aunt")
            .changes({"illness"})
            .status("Coughing")
            .program("request-preferred-items", 1, 3, {"full-physical"}, "picture-exchange", "most-to-least",
                     "asked-for-break")
            .words(Field::Observations, "The aunt ended the session because of a fever")
            .valued(Valuation::Fair)
            .done(),
        SessionScript("feeding", "Samuel Ochoa", NoteTemplate::Birp)
            .at("2026-05-11", "12:00", 60)
            .service("97153", "RBT")
            .place("home")
            .with("mother")
            .with("father")
            .unchanged()
            .status("Had not eaten since breakfast")
            .abc("meal-time", {"food-refusal", "expelling-food"}, {"noncontingent-reinforcement", "extinction-escape"},
                 "escape")
            .count("food-refusal", 7)
            .latency("food-refusal", 15)
            .program("try-new-foods", 2, 8, {"model"}, "shaping", "", "partially")
            .reinforcers({"video-clip", "stickers"})
            .valued(Valuation::Fair)
            .words(Field::NextPlan, "Offer the same 2 foods")
            .done(),
        SessionScript("evening", "Renata Solís", NoteTemplate::Narrative)
            .at("2026-03-30", "19:30", 75)
            .service("97153", "RBT")
            .place("home")
            .with("brother", "Leo")
            .with("mother", "Carmen")
            .changes({"new-sibling"})
            .status("Awake and talking")
            .abc("told-to-wait", {"whining", "dropping-to-the-floor"},
                 {"extinction-attention", "visual-timer", "behavior-specific-praise"}, "attention")
            .abc("", {"repeated-questions"}, {"neutral-response"}, "")
            .count("whining", 14)
            .count("dropping-to-the-floor", 1)
            .program("wait-for-item", 6, 9, {"visual"}, "mixed-trials", "progressive-time-delay", "with-fewer-prompts")
            .program("brush-teeth", 4, 7, {"partial-physical", "gestural", "model"}, "backward-chaining",
                     "graduated-guidance", "as-expected")
            .reinforcers({"story-read-aloud", "bubbles", "song"})
            .valued(Valuation::Good)
            .words(Field::NextPlan, "Teach the fifth step of brushing")
            .done(),
    };
}

QList<GoldenSession> otherSessions()
{
    return {
        SessionScript("group", "Nicolás Vega", NoteTemplate::Narrative)
            .at("2026-10-21", "15:00", 60)
            .service("97154", "RBT")
            .place("office")
            .with("peer")
            .group(4)
            .unchanged()
            .status("Arrived with his backpack")
            .count("interrupting-others", 3)
            .program("take-turns", 8, 12, {"verbal"}, "role-play", "least-to-most", "with-prompts")
            .program("follow-game-rules", 5, 6, {"independent"}, "natural-environment-teaching", "", "as-expected")
            .reinforcers({"points", "board-game"})
            .valued(Valuation::Good)
            .done(),
        SessionScript("supervision", "Mateo Luna", NoteTemplate::Soap)
            .at("2026-11-19", "16:00", 60)
            .service("97155", "BCBA")
            .place("home")
            .with("behavior-technician")
            .with("mother")
            .unchanged()
            .status("On task when the analyst arrived")
            .count("crying", 1)
            .program("request-help", 9, 10, {"independent", "gestural"}, "discrete-trial-training", "prompt-fading",
                     "with-fewer-prompts")
            .words(
                Field::ClinicalDecisions,
                "Gestural prompts will be faded to a 4-second delay because accuracy was at or above 80% in 3 sessions")
            .words(Field::NextPlan, "Probe in the kitchen with the mother")
            .valued(Valuation::Good)
            .done(),
        SessionScript("caregiver-training", "Inés Ortega", NoteTemplate::Soap)
            .at("2026-11-20", "18:00", 60)
            .service("97156", "BCBA")
            .place("home")
            .with("mother")
            .with("grandmother")
            .changes({"family-event"})
            .words(Field::CaregiverContact, "The mother reported 2 tantrums since Monday")
            .words(Field::CaregiverSkill, "Offering two choices before a transition")
            .words(Field::TrainingMethod, "Instruction, a model, practice and feedback")
            .words(Field::CaregiverPerformance,
                   "The mother offered choices in 7 of 8 practice transitions; the grandmother in 3 of 5")
            .words(Field::Homework, "Offer choices before dinner and before bath, and mark each on the sheet")
            .words(Field::NextPlan, "Review the sheet")
            .valued(Valuation::Good)
            .done(),
        SessionScript("family-group", "Hugo Ibarra", NoteTemplate::Dap)
            .at("2026-09-24", "18:30", 90)
            .service("97157", "BCBA")
            .place("office")
            .with("father")
            .group(5)
            .words(Field::CaregiverSkill, "Giving one instruction at a time")
            .words(Field::TrainingMethod, "Video models and role-play in pairs")
            .words(Field::CaregiverPerformance, "The father gave single instructions in 9 of 10 role-plays")
            .words(Field::Homework, "Five single instructions a day")
            .valued(Valuation::Good)
            .done(),
        SessionScript("assessment", "Abril Navarro", NoteTemplate::Narrative)
            .at("2026-01-12", "09:00", 180)
            .service("97151", "BCBA")
            .place("office")
            .with("mother")
            .with("father")
            .unchanged()
            .status("Walked around the room for the first 10 minutes")
            .abc("activity-denied", {"tantrum"}, {}, "tangible")
            .duration("tantrum", 260, 2)
            .count("elopement", 1)
            .words(Field::CaregiverContact, "Both parents completed the interview")
            .words(Field::AssessmentActivity, "VB-MAPP, levels 1 and 2; direct observation; interview with the parents")
            .words(Field::AssessmentAnalysis, "Requests are made with 5 signs; imitation was not observed")
            .words(Field::Recommendations,
                   "15 hours a week of direct treatment and 2 hours a month of caregiver training")
            .done(),
        SessionScript("assessment-by-technician", "Abril Navarro", NoteTemplate::Dap)
            .at("2026-01-14", "09:00", 60)
            .service("97152", "RBT")
            .place("home")
            .with("mother")
            .unchanged()
            .status("Rested")
            .words(Field::Supervisor, "Ana Pérez, BCBA, directed the assessment")
            .words(Field::AssessmentActivity, "Paired-stimulus preference assessment with 8 items")
            .interval("hand-flapping", 6, 20)
            .latency("elopement", 95)
            .reinforcers({"light-toy", "crackers"})
            .done(),
        SessionScript("group-with-protocol", "Diego Salas", NoteTemplate::Birp)
            .at("2026-02-16", "16:00", 90)
            .service("97158", "BCBA")
            .place("school")
            .with("classmate")
            .group(3)
            .changes({"change-of-room"})
            .status("Waited at the door")
            .abc("game-lost", {"verbal-threats", "overturning-furniture"},
                 {"time-away-from-activity", "restoring-the-environment"}, "escape")
            .count("verbal-threats", 2)
            .count("overturning-furniture", 1)
            .program("accept-losing", 1, 4, {"verbal", "visual"}, "social-narrative", "", "target-behavior-instead")
            .program("hold-conversation", 6, 8, {"independent", "visual"}, "video-modeling", "stimulus-fading",
                     "generalized")
            .words(Field::ClinicalDecisions, "Games will end after 1 round until losing is accepted in 3 of 4 games")
            .reinforcers({"certificate"})
            .valued(Valuation::Fair)
            .done(),
        SessionScript("own-words", "Zoe Ugarte", NoteTemplate::Narrative)
            .at("2026-04-07", "14:00", 60)
            .service("", "", "Occupational therapy")
            .ownPlace("Grandmother’s house")
            .ownProgram("Tie both shoes", 3, 5)
            .ownBehavior("Chewing on her sleeve", 4)
            .reinforcers({"swing"})
            .words(Field::Observations, "Worked at the kitchen table")
            .done(),
        SessionScript("past-midnight", "Omar Ibáñez", NoteTemplate::Narrative)
            .at("2026-12-31", "23:15", 60)
            .service("97153", "RBT")
            .place("group-home")
            .with("nurse")
            .changes({"noise"})
            .status("Awake in bed")
            .abc("loud-noise", {"leaving-bed-at-night"}, {"redirection", "calming-routine-prompted"}, "automatic")
            .count("leaving-bed-at-night", 3)
            .program("bedtime-routine", 5, 6, {"verbal"}, "task-analysis", "least-to-most", "after-break")
            .done(),
        SessionScript("bare", "Ulises Prado", NoteTemplate::Narrative)
            .at("2026-02-02", "13:00", 30)
            .service("97153", "")
            .place("school")
            .count("hiding", 1)
            .done(),
    };
}

} // namespace

QList<GoldenSession> goldenSessions(NoteLanguage language)
{
    QList<GoldenSession> sessions = technicianSessions() + otherSessions();
    if (language != NoteLanguage::Spanish)
        return sessions;
    for (GoldenSession &session : sessions) {
        for (QString &words : session.input.facts.words)
            words = goldenWords(words);
    }
    return sessions;
}

} // namespace bitacora
