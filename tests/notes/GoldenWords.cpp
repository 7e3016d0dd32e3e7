#include "GoldenSessions.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bitacora {

QString goldenWords(const QString &english)
{
    static const QHash<QString, QString> spanish {
        {u"Alert and ready to work"_s, u"Alerta y listo para trabajar"_s},
        {u"Continue both programs and begin thinning praise"_s,
         u"Continuar con ambos programas y empezar a espaciar el elogio"_s},
        {u"Yawning, rubbing her eyes"_s, u"Bostezaba y se frotaba los ojos"_s},
        {u"Two visitors stayed in the room for 40 minutes"_s,
         u"Dos visitas permanecieron en la sala durante 40 minutos"_s},
        {u"Ask the family for a quiet room"_s, u"Pedir a la familia una sala tranquila"_s},
        {u"Stayed close to his father"_s, u"Permaneció cerca de su padre"_s},
        {u"Pairing before instructions"_s, u"Emparejamiento antes de dar instrucciones"_s},
        {u"Sat at her desk when the session began"_s, u"Estaba sentada en su escritorio al comenzar la sesión"_s},
        {u"The class had an assembly at 11:00"_s, u"El grupo tuvo una asamblea a las 11:00"_s},
        {u"Quiet, holding his ear"_s, u"En silencio, se sujetaba la oreja"_s},
        {u"Called the mother at 14:10 about the missed dose"_s,
         u"Se llamó a la madre a las 14:10 por la dosis omitida"_s},
        {u"Review the safety procedure with the supervisor"_s,
         u"Repasar el procedimiento de seguridad con supervisión"_s},
        {u"Greeted the technician at the door"_s, u"Saludó al personal en la puerta"_s},
        {u"Move to a busier street"_s, u"Pasar a una calle con más tránsito"_s},
        {u"Seated in front of the screen"_s, u"Sentado frente a la pantalla"_s},
        {u"The connection was lost for 3 minutes"_s, u"La conexión se perdió durante 3 minutos"_s},
        {u"Coughing"_s, u"Con tos"_s},
        {u"The aunt ended the session because of a fever"_s, u"La tía terminó la sesión por fiebre"_s},
        {u"Had not eaten since breakfast"_s, u"No había comido desde el desayuno"_s},
        {u"Offer the same 2 foods"_s, u"Ofrecer los mismos 2 alimentos"_s},
        {u"Awake and talking"_s, u"Despierta y conversando"_s},
        {u"Teach the fifth step of brushing"_s, u"Enseñar el quinto paso del cepillado"_s},
        {u"Arrived with his backpack"_s, u"Llegó con su mochila"_s},
        {u"On task when the analyst arrived"_s, u"Estaba en la tarea cuando llegó la analista"_s},
        {u"Gestural prompts will be faded to a 4-second delay because accuracy was at or above 80% in 3 sessions"_s,
         u"Las ayudas gestuales se desvanecerán con una demora de 4 segundos porque la precisión fue de 80% o más en 3 sesiones"_s},
        {u"Probe in the kitchen with the mother"_s, u"Sondear en la cocina con la madre"_s},
        {u"The mother reported 2 tantrums since Monday"_s, u"La madre informó 2 rabietas desde el lunes"_s},
        {u"Offering two choices before a transition"_s, u"Ofrecer dos opciones antes de una transición"_s},
        {u"Instruction, a model, practice and feedback"_s, u"Instrucción, modelo, práctica y retroalimentación"_s},
        {u"The mother offered choices in 7 of 8 practice transitions; the grandmother in 3 of 5"_s,
         u"La madre ofreció opciones en 7 de 8 transiciones de práctica; la abuela, en 3 de 5"_s},
        {u"Offer choices before dinner and before bath, and mark each on the sheet"_s,
         u"Ofrecer opciones antes de la cena y del baño, y marcar cada una en la hoja"_s},
        {u"Review the sheet"_s, u"Revisar la hoja"_s},
        {u"Giving one instruction at a time"_s, u"Dar una instrucción a la vez"_s},
        {u"Video models and role-play in pairs"_s, u"Modelos en video y juego de roles en parejas"_s},
        {u"The father gave single instructions in 9 of 10 role-plays"_s,
         u"El padre dio instrucciones únicas en 9 de 10 juegos de roles"_s},
        {u"Five single instructions a day"_s, u"Cinco instrucciones únicas al día"_s},
        {u"Walked around the room for the first 10 minutes"_s, u"Caminó por la sala durante los primeros 10 minutos"_s},
        {u"Both parents completed the interview"_s, u"Ambos padres completaron la entrevista"_s},
        {u"VB-MAPP, levels 1 and 2; direct observation; interview with the parents"_s,
         u"VB-MAPP, niveles 1 y 2; observación directa; entrevista con los padres"_s},
        {u"Requests are made with 5 signs; imitation was not observed"_s,
         u"Hace peticiones con 5 señas; no se observó imitación"_s},
        {u"15 hours a week of direct treatment and 2 hours a month of caregiver training"_s,
         u"15 horas a la semana de tratamiento directo y 2 horas al mes de entrenamiento de cuidadores"_s},
        {u"Rested"_s, u"Descansada"_s},
        {u"Ana Pérez, BCBA, directed the assessment"_s, u"Ana Pérez, BCBA, dirigió la evaluación"_s},
        {u"Paired-stimulus preference assessment with 8 items"_s,
         u"Evaluación de preferencias por pares con 8 objetos"_s},
        {u"Waited at the door"_s, u"Esperó en la puerta"_s},
        {u"Games will end after 1 round until losing is accepted in 3 of 4 games"_s,
         u"Los juegos terminarán tras 1 ronda hasta que acepte perder en 3 de 4 juegos"_s},
        {u"Worked at the kitchen table"_s, u"Trabajó en la mesa de la cocina"_s},
        {u"Awake in bed"_s, u"Despierto en la cama"_s},
    };
    return spanish.value(english, english);
}

} // namespace bitacora
