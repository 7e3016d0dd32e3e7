#include "EverydayWords.h"

#include <array>

namespace bitacora {

namespace {

using Kind = CatalogueKind;

constexpr auto english = std::to_array<EverydayPhrase>({
    {Kind::Participants, u"mother|mom|mommy|mum", u"mother"},
    {Kind::Participants, u"father|dad|daddy", u"father"},
    {Kind::Participants, u"parent|parents", u"mother father stepmother stepfather foster-parent"},
    {Kind::Participants, u"caregiver|caretaker|guardian",
     u"caregiver legal-guardian mother father grandmother grandfather aunt uncle foster-parent stepmother stepfather"},
    {Kind::Participants, u"grandma|grandmother|granny", u"grandmother"},
    {Kind::Participants, u"grandpa|grandfather", u"grandfather"},
    {Kind::Participants, u"grandparents|grandparent", u"grandmother grandfather"},
    {Kind::Participants, u"sibling", u"brother sister"},
    {Kind::Participants, u"babysitter|nanny|neighbor|doctor|pediatrician|psychologist|social worker|principal", u"-"},
    {Kind::Participants, u"peer|friend|child|children", u"peer classmate family-friend"},
    {Kind::Participants, u"family|family members",
     u"mother father sister brother grandmother grandfather aunt uncle cousin caregiver"},
    {Kind::Participants, u"BCBA|behavior analyst|supervisor",
     u"behavior-analyst supervisor assistant-behavior-analyst"},
    {Kind::Participants, u"speech therapist|SLP", u"speech-therapist"},
    {Kind::PlacesOfService, u"home|house|living room|bedroom|backyard", u"home group-home telehealth-home"},
    {Kind::PlacesOfService, u"school|classroom|cafeteria|playground", u"school"},
    {Kind::PlacesOfService, u"clinic|office|center",
     u"office independent-clinic public-health-clinic rural-health-clinic health-center"},
    {Kind::PlacesOfService, u"park|store|supermarket|restaurant|library|mall|church|community", u"community"},
    {Kind::PlacesOfService, u"telehealth|video call|by video|remotely|online", u"telehealth-home telehealth-elsewhere"},
    {Kind::PlacesOfService, u"hospital|emergency room", u"hospital-off-campus hospital-on-campus"},
    {Kind::Behaviors, u"eloped|elope|ran away|ran off|eloping|running away",
     u"elopement leaving-assigned-area running-toward-traffic"},
    {Kind::Behaviors,
     u"left the assigned area|leave the assigned area|leave the area|left the area|left the desk|leaving the area",
     u"leaving-assigned-area"},
    {Kind::Behaviors, u"tantrum|tantrumed|meltdown", u"tantrum"},
    {Kind::Behaviors, u"cried|cry|crying|tears", u"crying"},
    {Kind::Behaviors, u"screamed|scream|screaming|yelled|yelling", u"screaming"},
    {Kind::Behaviors, u"aggression|aggressive|physical aggression",
     u"physical-aggression hitting-others kicking-others biting-others"},
    {Kind::Behaviors, u"hit|hitting|punched|slapped", u"hitting-others self-hitting"},
    {Kind::Behaviors, u"kicked|kicking", u"kicking-others"},
    {Kind::Behaviors, u"bit|biting|bites", u"biting-others self-biting"},
    {Kind::Behaviors, u"bit himself|bit herself|bit his hand|bit her hand|self-biting", u"self-biting"},
    {Kind::Behaviors, u"threw|throwing|threw items|throwing items|threw objects|threw toys",
     u"throwing-items throwing-items-at-others"},
    {Kind::Behaviors, u"self-injury|self-injurious behavior|self-injurious|SIB",
     u"head-banging self-hitting self-biting self-scratching eye-poking"},
    {Kind::Behaviors, u"head banging|banged his head|banged her head|hit his head|hit her head", u"head-banging"},
    {Kind::Behaviors, u"covered his ears|covered her ears|covering his ears|covering ears", u"covering-ears"},
    {Kind::Behaviors, u"property destruction|broke|destroyed|tore", u"property-destruction tearing-materials"},
    {Kind::Behaviors, u"spat|spitting|spit", u"spitting-at-others expelling-food"},
    {Kind::Behaviors, u"scratched|scratching", u"scratching-others self-scratching"},
    {Kind::Behaviors, u"pinched|pinching", u"pinching-others"},
    {Kind::Behaviors, u"cursed|cursing|swore", u"use-of-profanity"},
    {Kind::Behaviors, u"off task", u"off-task-behavior"},
    {Kind::Behaviors, u"stereotypy|flapped|hand flapping", u"hand-flapping vocal-stereotypy"},
    {Kind::Behaviors, u"refused the task|task refusal|refused to work|noncompliance|noncompliant",
     u"task-refusal noncompliance"},
    {Kind::Interventions, u"redirected|redirect|redirecting", u"redirection response-interruption-redirection"},
    {Kind::Interventions, u"blocked|blocking|response blocking", u"response-blocking"},
    {Kind::Interventions, u"planned ignoring|ignored", u"extinction-attention"},
    {Kind::Interventions, u"time-out|timeout|time out", u"time-away-from-activity"},
    {Kind::Interventions, u"restrained|restraint|physical hold", u"safety-procedure"},
    {Kind::Interventions, u"timer", u"visual-timer"},
    {Kind::Interventions, u"first then board|first-then", u"first-then-board"},
    {Kind::Interventions, u"token board|token economy", u"token-economy"},
    {Kind::Interventions, u"social story", u"social-story"},
    {Kind::Reinforcers, u"tablet|the tablet", u"tablet"},
    {Kind::Reinforcers, u"music", u"music"},
    {Kind::Reinforcers, u"video", u"video-clip"},
    {Kind::Programs, u"waiting for an item|waited for an item|waiting for items", u"wait-for-item"},
    {Kind::Programs, u"brushing his teeth|brushing her teeth|brushed his teeth|brushed her teeth", u"brush-teeth"},
    {Kind::Programs, u"picture schedule", u"follow-picture-schedule"},
    {Kind::PromptTypes, u"full physical|hand over hand|hand-over-hand", u"full-physical"},
    {Kind::PromptTypes,
     u"partial physical|partially physical|physical prompts|physical prompt|physically prompted|physical guidance",
     u"partial-physical full-physical"},
    {Kind::PromptTypes, u"partial physical prompt", u"partial-physical"},
    {Kind::PromptTypes, u"full physical prompt", u"full-physical"},
    {Kind::PromptTypes, u"gestural|gesture|pointing|pointed", u"gestural"},
    {Kind::PromptTypes, u"verbal|verbally prompted|spoken prompts", u"verbal partial-verbal indirect-verbal"},
    {Kind::PromptTypes, u"visual prompts|visual prompt|visually prompted|visual cues", u"visual"},
    {Kind::PromptTypes, u"model prompts|model prompt|a model|modeled|modeling", u"model"},
    {Kind::PromptTypes, u"positional", u"positional"},
    {Kind::PromptTypes, u"textual|written prompts", u"textual"},
    {Kind::PromptTypes,
     u"independently|independent|without prompts|without prompting|without help|no prompts|unprompted|on his own|on "
     u"her own",
     u"independent"},
    {Kind::TeachingProcedures, u"DTT|discrete trials|discrete trial", u"discrete-trial-training"},
    {Kind::TeachingProcedures, u"NET|natural environment", u"natural-environment-teaching"},
    {Kind::TeachingProcedures, u"FCT", u"functional-communication-training"},
    {Kind::TeachingProcedures, u"BST", u"behavioral-skills-training"},
    {Kind::PromptingProcedures, u"least to most|least-to-most", u"least-to-most"},
    {Kind::PromptingProcedures, u"most to least|most-to-least", u"most-to-least"},
    {Kind::Programs, u"requested help|asked for help|ask for help|asking for help|request help", u"request-help"},
    {Kind::Programs, u"asked for a break|requested a break|asking for a break|requesting a break|ask for a break",
     u"request-break"},
    {Kind::Programs, u"took turns|turn taking|turn-taking|taking turns", u"take-turns"},
    {Kind::Programs, u"accepted no|accepting no|accept no|accepting denial", u"accept-no"},
    {Kind::Programs, u"raised her hand|raised his hand|raising her hand|raising his hand|hand raising", u"raise-hand"},
    {Kind::Programs, u"stayed on task|staying on task|stay on task", u"stay-on-task"},
    {Kind::Programs, u"calming routine", u"use-calming-routine"},
    {Kind::Programs, u"washed his hands|washed her hands|hand washing|washing hands|handwashing", u"wash-hands"},
    {Kind::Programs, u"brushed|tooth brushing|toothbrushing", u"brush-teeth"},
    {Kind::Programs, u"greeted|greeting peers|greeting others|greetings", u"greet-others"},
    {Kind::Programs, u"shared toys|sharing materials|sharing toys", u"share-materials"},
    {Kind::Programs, u"matching|matched", u"match-items"},
    {Kind::Programs, u"labeled|labeling|tacting", u"label-items"},
    {Kind::Programs, u"imitated|imitating|imitation", u"imitate-actions"},
});

constexpr auto spanish = std::to_array<EverydayPhrase>({
    {Kind::Participants, u"madre|mamá", u"mother"},
    {Kind::Participants, u"padre|papá", u"father"},
    {Kind::Participants, u"cuidador|cuidadora|persona cuidadora|tutor|tutora",
     u"caregiver legal-guardian mother father grandmother grandfather aunt uncle foster-parent stepmother stepfather"},
    {Kind::Participants, u"abuela|abuelita", u"grandmother"},
    {Kind::Participants, u"abuelo|abuelito", u"grandfather"},
    {Kind::Participants, u"abuelos", u"grandmother grandfather"},
    {Kind::Participants,
     u"niñera|vecino|vecina|médico|médica|doctor|doctora|pediatra|psicólogo|psicóloga|trabajadora "
     u"social|director|directora",
     u"-"},
    {Kind::Participants, u"par|pares|compañero|compañera|amigo|amiga|otro niño|otros niños",
     u"peer classmate family-friend"},
    {Kind::Participants, u"familia|familiares",
     u"mother father sister brother grandmother grandfather aunt uncle cousin caregiver"},
    {Kind::Participants, u"BCBA|analista de conducta|analista|supervisor|supervisora",
     u"behavior-analyst supervisor assistant-behavior-analyst"},
    {Kind::Participants, u"maestra|maestro|profesora|profesor|docente", u"teacher"},
    {Kind::Participants, u"hermano|hermana|hermanos", u"brother sister"},
    {Kind::Participants, u"tío|tía|tíos", u"uncle aunt"},
    {Kind::Participants, u"primo|prima", u"cousin"},
    {Kind::Participants, u"enfermera|enfermero", u"nurse"},
    {Kind::PlacesOfService, u"hogar|casa|sala de estar|recámara|patio de la casa", u"home group-home telehealth-home"},
    {Kind::PlacesOfService, u"escuela|salón de clases|aula|cafetería|colegio", u"school"},
    {Kind::PlacesOfService, u"la clínica|una clínica|consultorio|oficina",
     u"office independent-clinic public-health-clinic rural-health-clinic health-center"},
    {Kind::PlacesOfService, u"parque|tienda|supermercado|restaurante|biblioteca|centro comercial|iglesia|comunidad",
     u"community"},
    {Kind::PlacesOfService, u"telesalud|videollamada|por video|en línea|a distancia",
     u"telehealth-home telehealth-elsewhere"},
    {Kind::PlacesOfService, u"hospital|sala de urgencias", u"hospital-off-campus hospital-on-campus"},
    {Kind::Behaviors, u"se fugó|se escapó|huyó|salió corriendo|fugarse|fugas|fuga",
     u"elopement leaving-assigned-area running-toward-traffic"},
    {Kind::Behaviors, u"abandonó el área|salió del área|dejó el área asignada|abandonó su lugar",
     u"leaving-assigned-area"},
    {Kind::Behaviors, u"rabieta|berrinche|rabietas|berrinches", u"tantrum"},
    {Kind::Behaviors, u"lloró|llanto|llorar|lloriqueo|lágrimas", u"crying"},
    {Kind::Behaviors, u"gritó|gritos|gritar|grito", u"screaming"},
    {Kind::Behaviors, u"agresión|agresiones|agredió|agresión física|agresiones físicas",
     u"physical-aggression hitting-others kicking-others biting-others"},
    {Kind::Behaviors, u"golpeó|pegó|golpes|pegar", u"hitting-others self-hitting head-banging"},
    {Kind::Behaviors, u"pateó|patadas", u"kicking-others"},
    {Kind::Behaviors, u"mordió|mordidas", u"biting-others self-biting"},
    {Kind::Behaviors, u"se mordió|automordida|automordidas", u"self-biting"},
    {Kind::Behaviors, u"lanzó|arrojó|aventó|lanzó objetos|arrojó objetos", u"throwing-items throwing-items-at-others"},
    {Kind::Behaviors, u"autolesión|autolesiones|conducta autolesiva",
     u"head-banging self-hitting self-biting self-scratching eye-poking"},
    {Kind::Behaviors, u"se golpeó la cabeza|golpes de cabeza|golpeó la cabeza", u"head-banging"},
    {Kind::Behaviors, u"se cubrió los oídos|se tapó los oídos|cubrirse los oídos", u"covering-ears"},
    {Kind::Behaviors, u"rompió|destruyó|destrucción de objetos", u"property-destruction tearing-materials"},
    {Kind::Behaviors, u"escupió|escupir", u"spitting-at-others expelling-food"},
    {Kind::Behaviors, u"rasguñó|rasguños|arañó", u"scratching-others self-scratching"},
    {Kind::Behaviors, u"pellizcó|pellizcos", u"pinching-others"},
    {Kind::Behaviors, u"groserías|insultos|insultó", u"use-of-profanity"},
    {Kind::Behaviors, u"fuera de la tarea", u"off-task-behavior"},
    {Kind::Behaviors, u"estereotipia|estereotipias|aleteo|aleteó", u"hand-flapping vocal-stereotypy"},
    {Kind::Behaviors, u"rechazó la tarea|rechazo de tareas|se negó a trabajar|incumplimiento",
     u"task-refusal noncompliance"},
    {Kind::Interventions, u"redirigió|redirección|se redirigió", u"redirection response-interruption-redirection"},
    {Kind::Interventions, u"bloqueó|bloqueo|bloquear", u"response-blocking"},
    {Kind::Interventions, u"ignoró|ignorar|ignorar planificado|ignorancia planificada", u"extinction-attention"},
    {Kind::Interventions, u"tiempo fuera", u"time-away-from-activity"},
    {Kind::Interventions, u"contención física|contención|restricción física|sujetó", u"safety-procedure"},
    {Kind::Interventions, u"temporizador|cronómetro", u"visual-timer"},
    {Kind::Interventions, u"primero y después|primero-después", u"first-then-board"},
    {Kind::Interventions, u"economía de fichas|tablero de fichas", u"token-economy"},
    {Kind::Interventions, u"historia social", u"social-story"},
    {Kind::Reinforcers, u"tableta|la tableta", u"tablet"},
    {Kind::Reinforcers, u"música", u"music"},
    {Kind::Reinforcers, u"video", u"video-clip"},
    {Kind::PromptTypes, u"física total|mano sobre mano|ayuda física total", u"full-physical"},
    {Kind::PromptTypes, u"ayuda física|ayudas físicas|guía física|físicas|física", u"partial-physical full-physical"},
    {Kind::PromptTypes, u"física parcial|físicas parciales|ayuda física parcial|ayudas físicas parciales",
     u"partial-physical"},
    {Kind::PromptTypes, u"físicas totales|ayudas físicas totales", u"full-physical"},
    {Kind::PromptTypes, u"gestual|gestuales|gesto|gestos|señaló|señalando", u"gestural"},
    {Kind::PromptTypes, u"verbal|verbales|ayuda verbal", u"verbal partial-verbal indirect-verbal"},
    {Kind::PromptTypes, u"visual|visuales|ayuda visual|ayudas visuales", u"visual"},
    {Kind::PromptTypes, u"modelado|modeló|un modelo|modelo", u"model"},
    {Kind::PromptTypes, u"posicional|posicionales", u"positional"},
    {Kind::PromptTypes, u"textual|textuales|por escrito", u"textual"},
    {Kind::PromptTypes,
     u"de forma independiente|independiente|independientes|de manera independiente|sin ayuda|sin ayudas|por sí "
     u"solo|por sí sola|por su cuenta",
     u"independent"},
    {Kind::TeachingProcedures, u"ensayos discretos|ensayo discreto", u"discrete-trial-training"},
    {Kind::TeachingProcedures, u"ambiente natural", u"natural-environment-teaching"},
    {Kind::TeachingProcedures, u"comunicación funcional", u"functional-communication-training"},
    {Kind::TeachingProcedures, u"habilidades conductuales", u"behavioral-skills-training"},
    {Kind::PromptingProcedures, u"menor a mayor|de menor a mayor", u"least-to-most"},
    {Kind::PromptingProcedures, u"mayor a menor|de mayor a menor", u"most-to-least"},
    {Kind::Programs, u"pidió ayuda|pedir ayuda|solicitó ayuda|solicitud de ayuda", u"request-help"},
    {Kind::Programs, u"pidió un descanso|pedir un descanso|solicitó un descanso|solicitud de descanso",
     u"request-break"},
    {Kind::Programs, u"tomó turnos|tomar turnos|toma de turnos|esperó su turno|turnos", u"take-turns"},
    {Kind::Programs,
     u"aceptó un no|aceptar un no|aceptar el no|aceptación de un no|aceptó la negativa|aceptar una negativa",
     u"accept-no"},
    {Kind::Programs, u"levantó la mano|levantar la mano", u"raise-hand"},
    {Kind::Programs, u"permaneció en la tarea|permanecer en la tarea|mantenerse en la tarea|se mantuvo en la tarea",
     u"stay-on-task"},
    {Kind::Programs, u"rutina de calma", u"use-calming-routine"},
    {Kind::Programs, u"lavarse las manos|se lavó las manos|lavado de manos", u"wash-hands"},
    {Kind::Programs, u"se cepilló los dientes|cepillarse los dientes|cepillado de dientes", u"brush-teeth"},
    {Kind::Programs, u"saludó|saludar|saludos", u"greet-others"},
    {Kind::Programs, u"compartió|compartir", u"share-materials"},
    {Kind::Programs, u"igualación|igualó", u"match-items"},
    {Kind::Programs, u"nombró|nombrar|etiquetar", u"label-items"},
    {Kind::Programs, u"imitó|imitación|imitar", u"imitate-actions"},
});

constexpr EverydayWords englishWords {
    u"no not never without neither none nobody didn denied absent",
    u"reported stated said mentioned told discussed reviewed explained agreed denied informed called visited met "
    u"planned consulted complained promised apologized thanked emailed texted scheduled decided "
    u"recommended expressed confirmed arrived trained coached discuss review explain visit",
    u"happy sad frustrated angry anxious upset excited bored felt feels feeling enjoyed enjoys enjoy wanted wants "
    u"liked "
    u"likes loved motivated nervous scared afraid worried proud confused overwhelmed hoped believed thought seemed "
    u"appeared frustration anger anxiety stubborn lazy manipulative cheerful eager",
    u"reinforcer reinforcers reinforced reinforcement reinforce reward rewarded rewards earned earn received access "
    u"delivered preferred",
    u"function functions maintained hypothesized",
    u"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    u"nineteen twenty",
};

constexpr EverydayWords spanishWords {
    u"no nunca sin ningún ninguna ninguno tampoco jamás negó ausencia nadie",
    u"informó reportó comentó dijo mencionó habló conversó conversaron discutió discutieron revisó revisaron explicó "
    u"acordó "
    u"acordaron negó llamó visitó reunió reunieron planeó planificó consultó prometió agradeció programó "
    u"decidió recomendó expresó confirmó llegó capacitó entrenó avisó platicó indicó",
    u"feliz triste frustrado frustrada enojado enojada ansioso ansiosa molesto molesta emocionado emocionada aburrido "
    u"aburrida sintió siente disfrutó disfruta quiso quería quiere gustó gusta motivado motivada nervioso nerviosa "
    u"asustado asustada preocupado preocupada orgulloso orgullosa confundido confundida parecía pareció creyó pensó "
    u"frustración enojo ansiedad terco terca flojo floja manipulador alegre contento contenta ganas",
    u"reforzador reforzadores reforzó reforzamiento reforzar recompensa recompensó premio premios ganó obtuvo recibió "
    u"entregó entregaron acceso",
    u"función funciones mantenida mantenidas hipotética",
    u"dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho "
    u"diecinueve veinte",
};

} // namespace

std::span<const EverydayPhrase> everydayPhrases(NoteLanguage language)
{
    if (language == NoteLanguage::Spanish)
        return spanish;
    return english;
}

EverydayWords everydayWords(NoteLanguage language)
{
    return language == NoteLanguage::Spanish ? spanishWords : englishWords;
}

} // namespace bitacora
