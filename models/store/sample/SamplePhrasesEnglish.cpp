#include "SamplePhrases.h"

namespace bitacora {

namespace {

constexpr auto behaviors = std::to_array<QStringView>({
    u"elopement",
    u"tantrum behavior",
    u"physical aggression",
    u"property destruction",
    u"task refusal",
    u"vocal stereotypy",
    u"self-injury (hand biting)",
    u"throwing objects",
    u"screaming",
    u"flopping",
});
constexpr auto programs = std::to_array<QStringView>({
    u"requesting help",
    u"waiting for one's turn",
    u"following two-step instructions",
    u"asking for a break",
    u"accepting a denied request",
    u"labeling common objects",
    u"answering questions about places",
    u"washing hands",
    u"greeting peers",
    u"matching by category",
    u"imitating gross motor actions",
    u"accepting changes of plan",
    u"brushing teeth",
    u"joining a game",
});
constexpr auto antecedents = std::to_array<QStringView>({
    u"the change from tablet to table",
    u"a demand at the table",
    u"the end of snack",
    u"a denied request",
    u"a loud noise from the street",
    u"a sibling coming in",
    u"the request to clean up",
    u"a wait of two minutes",
    u"a change in the order of the activities",
    u"low attention while the adult was on the phone",
});
constexpr auto interventions = std::to_array<QStringView>({
    u"redirection",
    u"a first-then board",
    u"a two-minute warning",
    u"functional communication training",
    u"differential reinforcement",
    u"a visual schedule",
    u"planned ignoring",
    u"a choice of two activities",
    u"a short movement break",
    u"guided compliance",
});
constexpr auto prompts = std::to_array<QStringView>({
    u"a gestural prompt",
    u"a partial physical prompt",
    u"a verbal prompt",
    u"a model prompt",
    u"a visual prompt",
    u"a full physical prompt",
});
constexpr auto reinforcers = std::to_array<QStringView>({
    u"bubbles",
    u"the train set",
    u"the tablet",
    u"dinosaur stickers",
    u"tickles",
    u"drawing on the whiteboard",
    u"the trampoline",
    u"songs",
    u"magnetic tiles",
    u"crackers",
});
constexpr auto activities = std::to_array<QStringView>({
    u"table work",
    u"snack",
    u"free play",
    u"the walk outside",
    u"circle time",
    u"the board game",
    u"story time",
    u"the transition to the car",
});

constexpr auto opening = std::to_array<QStringView>({
    u"{name} was ready at the door and went to the table after one reminder; {caregiver} stayed in the next room.",
    u"{name} had slept poorly according to {caregiver}, so the first ten minutes were kept to pairing and free play.",
    u"Session began on time with {name} and {caregiver} present; no illness or change of medication was reported.",
    u"{name} came in from school tired but willing, and chose {reinforcer} from the choice board within a minute.",
    u"{caregiver} opened the door and reported a calm morning; {name} greeted with a wave and no prompt.",
    u"{name} protested for {seconds} seconds at the start, then joined in as soon as {reinforcer} came out.",
    u"Started with a review of the visual schedule, which {name} read aloud with {prompt} for the last two steps.",
    u"{name} was alert and in good spirits; {caregiver} asked for more work on {program} this month.",
});
constexpr auto environment = std::to_array<QStringView>({
    u"There were visitors in the living room, so the table was moved to the bedroom and the door was kept open.",
    u"A new rug and a moved table made {activity} harder at first; {name} settled after {minutes} minutes.",
    u"Construction noise next door during the first half; headphones were offered and accepted once.",
    u"No changes in the setting were seen or reported.",
    u"A younger cousin was present during {activity}, which was used to practice sharing.",
});
constexpr auto assessment = std::to_array<QStringView>({
    u"Interviewed {caregiver} for {minutes} minutes about sleep, meals, communication and what usually comes before "
    u"{behavior}.",
    u"2|Direct observation during {activity}: {count} instances of {behavior}, each after {antecedent}.",
    u"The preference assessment placed {reinforcer} first in {correct} of {trials} paired choices.",
    u"Baseline for {program} was taken over {trials} trials without prompts: {correct} correct.",
    u"Results so far point to escape from demands as the likely function of {behavior}; attention could not be ruled "
    u"out yet.",
    u"Reviewed last year's records and the teacher's checklist, and agreed with {caregiver} on three priorities.",
});
constexpr auto supervision = std::to_array<QStringView>({
    u"Observed the technician run {program} and gave feedback on the pace between trials and on when to fade "
    u"{prompt}.",
    u"Data of the last two weeks were reviewed together; {program2} has been flat, so the mastery step was split in "
    u"two.",
    u"Fidelity of {intervention} was {percent} %, with the delay to reinforcement as the one step that was missed.",
    u"Modeled how to block without comment during {behavior} and had the technician practice it twice.",
    u"Agreed to take duration as well as frequency for {behavior} from the next session on.",
    u"The protocol for {program} was changed: {prompt} now comes after three seconds instead of at once.",
});
constexpr auto training = std::to_array<QStringView>({
    u"{caregiver} practiced {intervention} in role play first and then with {name}, and met {correct} of {trials} "
    u"steps.",
    u"Explained why {behavior} gets stronger when it sometimes works, with two examples that {caregiver} had brought.",
    u"{caregiver} waited for a request before handing over {reinforcer} in {correct} of {trials} opportunities.",
    u"Homework: {caregiver} will use {intervention} at bath time on three days and note what happened on the sheet.",
    u"Last week's homework was done on two of three days; the sheet was complete, and the third day was a birthday.",
    u"{caregiver} asked what to do in the supermarket, so a short plan with one clear rule was written together.",
});
constexpr auto consultation = std::to_array<QStringView>({
    u"Met with the classroom teacher for {minutes} minutes; {behavior} now happens mostly during {activity}.",
    u"Agreed on one goal for school, {program}, and on a tally sheet that takes the teacher less than a minute a day.",
    u"Observed {activity} from the back of the room: {name} followed {correct} of {trials} group instructions.",
    u"The aide will give {prompt} from behind rather than repeat the instruction, to leave room for an answer.",
});
constexpr auto group = std::to_array<QStringView>({
    u"Group of three; data here are for {name} alone. Took turns in {correct} of {trials} rounds of the board game.",
    u"{name} gave a compliment to a peer without a prompt and answered two questions from another child.",
    u"During {activity} {name} shared {reinforcer} after {prompt} and waited {seconds} seconds for it to come back.",
    u"One conflict over a toy was solved with words after the adult pointed at the rule on the wall.",
});
constexpr auto program = std::to_array<QStringView>({
    u"{program} was at {correct} of {trials} opportunities ({percent} %), with {prompt} in the ones that were missed.",
    u"Ran {trials} trials of {program}: {correct} independent, the rest with {prompt}; no errors in the last three.",
    u"In {program}, {name} answered within five seconds in {correct} of {trials} trials and corrected one answer "
    u"alone.",
    u"{program} was practiced during {activity} as well as at the table, and held up at {percent} %.",
    u"Introduced a new example in {program}; the first trials needed {prompt}, the last two were independent.",
    u"{program2} stayed at {percent} %, the same as last week, so the materials will be varied before the next probe.",
    u"Two probes of {program2} without prompts were both correct, one of them with {caregiver} instead of the "
    u"therapist.",
    u"{name} asked for a turn in {program} without being asked, twice, and accepted the answer both times.",
    u"Prompts in {program} were faded from {prompt} to a pause of three seconds in the second block.",
    u"{program2} was interrupted after {minutes} minutes and taken up again later with {correct} of {trials} correct.",
});
constexpr auto behavior = std::to_array<QStringView>({
    u"2|There were {count} instances of {behavior}, the longest of {seconds} seconds, most of them after {antecedent}.",
    u"1|One instance of {behavior} during {activity} ({seconds} s); {intervention} was used and {name} returned in "
    u"under "
    u"a minute.",
    u"0|No {behavior} was observed in the whole session, and both transitions went well.",
    u"{behavior2} occurred {count} times in {minutes} minutes, fewer than the average of the last five sessions.",
    u"An episode of {behavior2} began with {antecedent} and ended after {seconds} seconds with {intervention}.",
    u"0|{name} moved away from the table twice but came back when the first-then board was shown, without {behavior}.",
    u"2|{count} attempts at {behavior} were blocked; a request was prompted each time and then honored.",
    u"+|Intensity of {behavior} was mild throughout, and nobody was hurt.",
});
constexpr auto antecedent = std::to_array<QStringView>({
    u"+|After {antecedent}, {name} used words instead of {behavior} in two of three cases.",
    u"With {intervention} before {antecedent}, the change went through in {seconds} seconds and without protest.",
    u"{antecedent} was presented on purpose three times, with {intervention} ready, to practice what comes after.",
    u"+|The pattern seems to be escape: {behavior} stopped as soon as the demand was split into smaller steps.",
    u"+|Attention was kept low after {behavior} and given at once for {program}, which {name} noticed by the third "
    u"time.",
    u"A two-minute warning was given before {activity}; {name} put the things away after the second reminder.",
});
constexpr auto reinforcer = std::to_array<QStringView>({
    u"{reinforcer} worked well as a reinforcer in the first half; after that {name} asked for something else.",
    u"Token board with five tokens, exchanged {count} times for {reinforcer}; the ratio can be stretched next time.",
    u"Interest in {reinforcer} was low today, so a quick preference check was done and the choices were changed.",
    u"{name} chose between {reinforcer} and a walk, and handed the tokens over without being told.",
});
constexpr auto caregiver = std::to_array<QStringView>({
    u"{caregiver} joined for the last {minutes} minutes and ran {program} with {correct} of {trials} correct.",
    u"{caregiver} reported two hard evenings this week, both after {antecedent}, and one very good Sunday.",
    u"Explained today's data to {caregiver}, who asked for a copy of the visual schedule for the weekend.",
    u"{caregiver} said that {name} asked for help at the playground, with words, on Saturday.",
    u"Agreed with {caregiver} to keep {reinforcer} for sessions alone, so that the interest lasts.",
});
constexpr auto plan = std::to_array<QStringView>({
    u"Next time: go on with {program}, with fewer prompts, and probe {program2} at the start.",
    u"Plan: keep {intervention}, bring new materials for {program}, and ask {caregiver} about sleep.",
    u"Next session begins with {program2}, while {name} is fresh; keep {reinforcer} in the bag until then.",
    u"Will discuss the criterion for {program} in supervision, as the last sessions came close to it.",
    u"To do: print the new token board, and send {caregiver} the tally sheet for {behavior}.",
    u"Continue as planned; if {behavior} stays at this level for two weeks, the step will be raised.",
});

constexpr auto cancellationReasons = std::to_array<QStringView>({
    u"Family traveling",
    u"Child is ill",
    u"Doctor's appointment",
    u"School event",
    u"Therapist ill",
    u"Car would not start",
    u"Storm warning",
    u"Caregiver at work",
});
constexpr auto cancelledNotes = std::to_array<QStringView>({
    u"{caregiver} wrote the evening before. Offered two other times; will answer at the weekend.",
    u"Cancelled by phone in the morning. No new date was wanted this week.",
    u"Short notice, less than 24 hours. Reminded {caregiver} kindly of the agreement; no fee this time.",
});
constexpr auto noShowNotes = std::to_array<QStringView>({
    u"Called twice, no answer. Waited fifteen minutes in front of the house.",
    u"Nobody at home. Left a message with {caregiver} and proposed the usual time next week.",
    u"{caregiver} had forgotten about it and apologized in the afternoon.",
});
constexpr auto customerNotes = std::to_array<QStringView>({
    u"Please have the tablet charged. I will park in front of the house.",
    u"Please bring the picture cards and a snack that can wait until the end.",
    u"Use the side entrance of the clinic; the main door is being painted this week.",
    u"Remember the tally sheet from last week. We will look at it together for five minutes.",
    u"A light snack before we begin helps. Siblings are welcome for the last ten minutes.",
    u"The session takes place at the clinic this time, room 2. There is parking behind the building.",
});
constexpr auto clientNotes = std::to_array<QStringView>({
    u"Prefers quiet beginnings; knock rather than ring the bell. Allergic to peanuts.",
    u"Calls go to voice mail before noon; text messages are answered. Authorization is renewed twice a year.",
    u"Loves trains and maps. Shoes off at the door; the dog is friendly but must stay in the kitchen.",
    u"The grandmother picks up on Wednesdays. Written consent for photos of the materials, not of the child.",
    u"Reports for the school go out in June and December. Two older siblings, both glad to help.",
});
constexpr auto diagnoses = std::to_array<QStringView>({
    u"F84.0 Autism spectrum disorder",
    u"F84.0 Autism spectrum disorder",
    u"F84.0 Autism spectrum disorder",
    u"F90.2 ADHD, combined type",
    u"F80.2 Mixed receptive-expressive language disorder",
    u"F88 Global developmental delay",
});
constexpr auto genders = std::to_array<QStringView>({u"Female", u"Male", u"Nonbinary"});
constexpr auto relations = std::to_array<QStringView>({u"mother", u"father", u"grandmother", u"aunt"});

} // namespace

const SamplePhrases &englishPhrases()
{
    static const SamplePhrases phrases {behaviors,
                                        programs,
                                        antecedents,
                                        interventions,
                                        prompts,
                                        reinforcers,
                                        activities,
                                        {opening, environment, assessment, supervision, training, consultation, group,
                                         program, behavior, antecedent, reinforcer, caregiver, plan},
                                        cancellationReasons,
                                        cancelledNotes,
                                        noShowNotes,
                                        customerNotes,
                                        clientNotes,
                                        diagnoses,
                                        genders,
                                        relations,
                                        u"Home",
                                        u"Clinic"};
    return phrases;
}

} // namespace bitacora
