#include "SamplePhrases.h"

namespace bitacora {

namespace {

constexpr auto behaviors = std::to_array<QStringView>({
    u"fuga",
    u"rabieta",
    u"agresión física",
    u"destrucción de objetos",
    u"rechazo de la tarea",
    u"estereotipia vocal",
    u"autolesión (morderse la mano)",
    u"lanzamiento de objetos",
    u"gritos",
    u"tirarse al suelo",
});
constexpr auto programs = std::to_array<QStringView>({
    u"pedir ayuda",
    u"esperar el turno",
    u"seguir instrucciones de dos pasos",
    u"pedir un descanso",
    u"tolerar una negativa",
    u"nombrar objetos comunes",
    u"responder preguntas de lugar",
    u"lavarse las manos",
    u"saludar a otros niños",
    u"agrupar por categorías",
    u"imitar movimientos amplios",
    u"aceptar cambios de plan",
    u"cepillarse los dientes",
    u"unirse a un juego",
});
constexpr auto antecedents = std::to_array<QStringView>({
    u"el cambio de la tableta a la mesa",
    u"una demanda en la mesa",
    u"el final de la merienda",
    u"una petición negada",
    u"un ruido fuerte de la calle",
    u"la entrada de un hermano",
    u"la petición de recoger",
    u"una espera de dos minutos",
    u"un cambio en el orden de las actividades",
    u"la poca atención mientras el adulto hablaba por teléfono",
});
constexpr auto interventions = std::to_array<QStringView>({
    u"redirección",
    u"un tablero primero-después",
    u"un aviso de dos minutos",
    u"entrenamiento en comunicación funcional",
    u"reforzamiento diferencial",
    u"una agenda visual",
    u"extinción planificada",
    u"la elección entre dos actividades",
    u"una pausa breve de movimiento",
    u"guía física gradual",
});
constexpr auto prompts = std::to_array<QStringView>({
    u"ayuda gestual",
    u"ayuda física parcial",
    u"ayuda verbal",
    u"un modelo",
    u"ayuda visual",
    u"ayuda física total",
});
// All in the plural: the sentences agree with them.
constexpr auto reinforcers = std::to_array<QStringView>({
    u"las burbujas",
    u"los trenes",
    u"los videos en la tableta",
    u"los adhesivos de dinosaurios",
    u"las cosquillas",
    u"los dibujos en la pizarra",
    u"los saltos en la cama elástica",
    u"las canciones",
    u"los bloques magnéticos",
    u"las galletas",
});
constexpr auto activities = std::to_array<QStringView>({
    u"el trabajo en la mesa",
    u"la merienda",
    u"el juego libre",
    u"el paseo",
    u"la asamblea",
    u"el juego de mesa",
    u"la hora del cuento",
    u"la salida hacia el coche",
});

constexpr auto opening = std::to_array<QStringView>({
    u"{name} esperaba en la puerta y fue a la mesa tras un recordatorio; {caregiver} se quedó en la sala contigua.",
    u"{name} había dormido mal según {caregiver}, así que los primeros diez minutos fueron de juego libre y vínculo.",
    u"La sesión empezó a la hora con {name} y {caregiver}; no se informó de enfermedad ni de cambios de medicación.",
    u"{name} llegó de la escuela con cansancio pero con buena disposición, y eligió {reinforcer} en un minuto.",
    u"{caregiver} abrió la puerta y contó que la mañana había sido tranquila; {name} saludó con la mano sin ayuda.",
    u"{name} protestó durante {seconds} segundos al comienzo y participó en cuanto aparecieron los materiales.",
    u"Se empezó repasando la agenda visual, que {name} leyó en voz alta con {prompt} en los dos últimos pasos.",
    u"{name} estaba alerta y de buen humor; {caregiver} pidió trabajar más este mes en {program}.",
});
constexpr auto environment = std::to_array<QStringView>({
    u"Había visitas en la sala, por lo que la mesa se llevó a la habitación y la puerta quedó abierta.",
    u"Una alfombra nueva y la mesa en otro lugar dificultaron el comienzo; tras {minutes} minutos todo fue como "
    u"siempre.",
    u"Ruido de obras en la casa vecina durante la primera mitad; se ofrecieron auriculares y los aceptó una vez.",
    u"No se observaron ni se informaron cambios en el entorno.",
    u"Una prima más pequeña estuvo presente durante {activity}, y se aprovechó para practicar el compartir.",
});
constexpr auto assessment = std::to_array<QStringView>({
    u"Se entrevistó a {caregiver} durante {minutes} minutos sobre sueño, comidas, comunicación y lo que suele "
    u"ocurrir antes de cada episodio de {behavior}.",
    u"2|Observación directa durante {activity}: {count} episodios de {behavior}, cada uno tras {antecedent}.",
    u"En la evaluación de preferencias, {reinforcer} ocuparon el primer lugar en {correct} de {trials} elecciones por "
    u"pares.",
    u"Línea base para {program} en {trials} ensayos sin ayudas: {correct} correctos.",
    u"Los resultados apuntan al escape de demandas como función probable de {behavior}; aún no se descarta la "
    u"atención.",
    u"Se revisaron los informes del año pasado y la lista de la maestra, y se acordaron tres prioridades con "
    u"{caregiver}.",
});
constexpr auto supervision = std::to_array<QStringView>({
    u"Se observó al técnico en el programa «{program}» y se comentó el ritmo entre ensayos y cuándo desvanecer "
    u"{prompt}.",
    u"Se revisaron juntos los datos de dos semanas; «{program2}» no avanza, así que el paso se dividió en dos.",
    u"La fidelidad con {intervention} fue del {percent} %; el único paso omitido fue la demora del refuerzo.",
    u"Se modeló cómo bloquear sin comentarios ante {behavior} y el técnico lo practicó dos veces.",
    u"Se acordó registrar también la duración de {behavior}, además de la frecuencia, desde la próxima sesión.",
    u"Se cambió el protocolo de «{program}»: ahora se da {prompt} a los tres segundos y no de inmediato.",
});
constexpr auto training = std::to_array<QStringView>({
    u"{caregiver} practicó el uso de {intervention} primero en un ensayo y luego con {name}, y cumplió {correct} de "
    u"{trials} pasos.",
    u"Se explicó por qué la conducta de {behavior} se fortalece cuando a veces funciona, con dos ejemplos que trajo "
    u"{caregiver}.",
    u"{caregiver} esperó a que hubiera una petición antes de entregar {reinforcer} en {correct} de {trials} "
    u"oportunidades.",
    u"Tarea: {caregiver} usará {intervention} a la hora del baño tres días y anotará en la hoja lo que ocurra.",
    u"La tarea de la semana pasada se hizo dos de los tres días; la hoja estaba completa y el tercero fue un "
    u"cumpleaños.",
    u"{caregiver} preguntó qué hacer en el supermercado, y se escribió en conjunto un plan corto con una sola regla.",
});
constexpr auto consultation = std::to_array<QStringView>({
    u"Reunión de {minutes} minutos con la maestra; los episodios de {behavior} ocurren ahora sobre todo durante "
    u"{activity}.",
    u"Se acordó una sola meta para la escuela, {program}, y una hoja de registro que lleva menos de un minuto al día.",
    u"Observación desde el fondo del aula durante {activity}: {name} siguió {correct} de {trials} instrucciones "
    u"grupales.",
    u"La auxiliar dará {prompt} desde atrás en lugar de repetir la instrucción, para dejar tiempo a la respuesta.",
});
constexpr auto group = std::to_array<QStringView>({
    u"Grupo de tres; estos datos son solo de {name}. Respetó el turno en {correct} de {trials} rondas del juego.",
    u"{name} felicitó a otro niño sin ayuda y respondió dos preguntas de una compañera.",
    u"Durante {activity}, {name} compartió los materiales con {prompt} y esperó {seconds} segundos a que volvieran.",
    u"Un conflicto por un juguete se resolvió con palabras cuando el adulto señaló la regla de la pared.",
});
constexpr auto program = std::to_array<QStringView>({
    u"El programa «{program}» estuvo en {correct} de {trials} oportunidades ({percent} %), con {prompt} en las demás.",
    u"Se hicieron {trials} ensayos de «{program}»: {correct} independientes y el resto con {prompt}; sin errores en "
    u"los "
    u"tres últimos.",
    u"En «{program}», {name} respondió antes de cinco segundos en {correct} de {trials} ensayos y corrigió una "
    u"respuesta "
    u"por su cuenta.",
    u"El programa «{program}» se practicó también durante {activity} y se mantuvo en {percent} %.",
    u"Se introdujo un ejemplo nuevo en «{program}»; los primeros ensayos necesitaron {prompt}, los dos últimos no.",
    u"El programa «{program2}» sigue en {percent} %, como la semana pasada; se variarán los materiales antes del "
    u"próximo sondeo.",
    u"Dos sondeos de «{program2}» sin ayudas fueron correctos, uno de ellos con {caregiver}.",
    u"{name} pidió su turno en «{program}» por iniciativa propia dos veces y aceptó la respuesta.",
    u"Las ayudas en «{program}» se desvanecieron hasta una pausa de tres segundos en el segundo bloque.",
    u"El programa «{program2}» se interrumpió a los {minutes} minutos y se retomó después con {correct} de {trials} "
    u"correctos.",
});
constexpr auto behavior = std::to_array<QStringView>({
    u"2|Hubo {count} episodios de {behavior}, el más largo de {seconds} segundos, la mayoría tras {antecedent}.",
    u"1|Un episodio de {behavior} durante {activity} ({seconds} s); se usó {intervention} y {name} volvió en menos de "
    u"un "
    u"minuto.",
    u"0|No se observó ningún episodio de {behavior} en toda la sesión, y las dos transiciones salieron bien.",
    u"Se registraron {count} episodios de {behavior2} en {minutes} minutos, menos que la media de las cinco últimas "
    u"sesiones.",
    u"Un episodio de {behavior2} empezó con {antecedent} y terminó a los {seconds} segundos con {intervention}.",
    u"0|{name} se alejó de la mesa dos veces, pero volvió al ver el tablero primero-después, sin episodios de "
    u"{behavior}.",
    u"2|Se bloquearon {count} intentos de {behavior}; cada vez se ayudó a hacer una petición y se atendió.",
    u"+|La intensidad de los episodios de {behavior} fue leve en todo momento y nadie se hizo daño.",
});
constexpr auto antecedent = std::to_array<QStringView>({
    u"+|Ante {antecedent}, {name} usó palabras en dos de tres casos, en lugar de la conducta de {behavior}.",
    u"Con {intervention} antes de cada transición, el paso a otra actividad tardó {seconds} segundos y no hubo "
    u"protesta.",
    u"Se presentó tres veces a propósito la situación difícil, con {intervention}, para practicar lo que viene "
    u"después.",
    u"+|El patrón parece ser de escape: los episodios de {behavior} cesaron en cuanto la demanda se dividió en pasos.",
    u"+|Se dio poca atención tras los episodios de {behavior} y mucha por «{program}»; {name} lo notó a la tercera "
    u"vez.",
    u"Se dio un aviso de dos minutos antes de terminar; {name} recogió las cosas tras el segundo recordatorio.",
});
constexpr auto reinforcer = std::to_array<QStringView>({
    u"Como reforzador, {reinforcer} dieron buen resultado en la primera mitad; después {name} pidió otra cosa.",
    u"Tablero de cinco fichas, canjeado {count} veces por tiempo con {reinforcer}; la próxima vez se puede pedir más.",
    u"El interés por los reforzadores fue bajo hoy; se hizo un sondeo rápido de preferencias y se cambió la oferta.",
    u"{name} eligió entre un paseo y {reinforcer}, y entregó las fichas sin que se le dijera.",
});
constexpr auto caregiver = std::to_array<QStringView>({
    u"{caregiver} participó en los últimos {minutes} minutos y llevó «{program}» con {correct} de {trials} correctos.",
    u"{caregiver} informó de dos tardes difíciles esta semana, ambas tras {antecedent}, y de un domingo muy bueno.",
    u"Se explicaron los datos de hoy a {caregiver}, que pidió una copia de la agenda visual para el fin de semana.",
    u"{caregiver} contó que {name} pidió ayuda con palabras en el parque el sábado.",
    u"Se acordó con {caregiver} guardar {reinforcer} solo para las sesiones, para que conserven su valor.",
});
constexpr auto plan = std::to_array<QStringView>({
    u"Próxima vez: seguir con «{program}», con menos ayudas, y sondear «{program2}» al comienzo.",
    u"Plan: mantener {intervention}, traer materiales nuevos para «{program}» y preguntar a {caregiver} por el sueño.",
    u"La próxima sesión empieza con «{program2}», cuando {name} tiene más energía.",
    u"Se comentará el criterio de «{program}» en la supervisión, pues las últimas sesiones quedaron cerca.",
    u"Pendiente: imprimir el nuevo tablero de fichas y enviar a {caregiver} la hoja de registro de {behavior}.",
    u"Continuar según lo previsto; si los episodios de {behavior} siguen así dos semanas, se pasará al paso siguiente.",
});

constexpr auto cancellationReasons = std::to_array<QStringView>({
    u"Viaje familiar",
    u"El niño está enfermo",
    u"Cita médica",
    u"Actividad escolar",
    u"Terapeuta con enfermedad",
    u"Avería del coche",
    u"Aviso de tormenta",
    u"Trabajo del cuidador",
});
constexpr auto cancelledNotes = std::to_array<QStringView>({
    u"{caregiver} escribió la noche anterior. Se ofrecieron otros dos horarios; responderá el fin de semana.",
    u"Canceló por teléfono por la mañana. No quiso otra fecha esta semana.",
    u"Aviso con menos de 24 horas. Se recordó amablemente el acuerdo a {caregiver}; esta vez sin cargo.",
});
constexpr auto noShowNotes = std::to_array<QStringView>({
    u"Dos llamadas sin respuesta. Se esperó quince minutos frente a la casa.",
    u"No había nadie en casa. Se dejó un mensaje a {caregiver} con la propuesta de la hora habitual.",
    u"{caregiver} lo había olvidado y se disculpó por la tarde.",
});
constexpr auto customerNotes = std::to_array<QStringView>({
    u"Por favor tenga la tableta cargada. Me estaciono frente a la casa.",
    u"Por favor traiga las tarjetas y una merienda que pueda esperar hasta el final.",
    u"Use la entrada lateral de la clínica; esta semana pintan la puerta principal.",
    u"Recuerde la hoja de registro de la semana pasada. La vemos juntos cinco minutos.",
    u"Una merienda ligera antes de empezar ayuda. Los hermanos pueden venir los últimos diez minutos.",
    u"Esta vez la sesión es en la clínica, sala 2. Hay estacionamiento detrás del edificio.",
});
constexpr auto clientNotes = std::to_array<QStringView>({
    u"Prefiere comienzos tranquilos; mejor llamar con los nudillos que con el timbre. Alergia al cacahuate.",
    u"Antes del mediodía no contestan llamadas; sí los mensajes. La autorización se renueva dos veces al año.",
    u"Le encantan los trenes y los mapas. Zapatos fuera en la entrada; el perro debe quedarse en la cocina.",
    u"Los miércoles recoge la abuela. Hay permiso escrito para fotos de los materiales, no del niño ni de la niña.",
    u"Los informes para la escuela salen en junio y en diciembre. Dos hermanos mayores que ayudan con gusto.",
});
constexpr auto diagnoses = std::to_array<QStringView>({
    u"F84.0 Trastorno del espectro autista",
    u"F84.0 Trastorno del espectro autista",
    u"F84.0 Trastorno del espectro autista",
    u"F90.2 TDAH, tipo combinado",
    u"F80.2 Trastorno mixto del lenguaje receptivo y expresivo",
    u"F88 Retraso global del desarrollo",
});
constexpr auto genders = std::to_array<QStringView>({u"Femenino", u"Masculino", u"No binario"});
constexpr auto relations = std::to_array<QStringView>({u"madre", u"padre", u"abuela", u"tía"});

} // namespace

const SamplePhrases &spanishPhrases()
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
                                        u"Domicilio",
                                        u"Clínica"};
    return phrases;
}

} // namespace bitacora
