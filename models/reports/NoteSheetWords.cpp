#include "NoteSheetWords.h"

#include <array>

namespace bitacora {

namespace {

struct Words
{
    QStringView english;
    QStringView spanish;

    [[nodiscard]] QString in(NoteLanguage language) const
    {
        return (language == NoteLanguage::Spanish ? spanish : english).toString();
    }
};

// In the order of SheetWord.
constexpr auto words = std::to_array<Words>({
    {u"Session note", u"Nota de sesión"},
    {u"Draft — not signed", u"Borrador: sin firmar"},
    {u"Born", u"Nacimiento"},
    {u"%1 (%2 years)", u"%1 (%2 años)"},
    {u"%1 (%2 year)", u"%1 (%2 año)"},
    {u"Member number", u"Número de afiliación"},
    {u"Diagnosis", u"Diagnóstico"},
    {u"Date", u"Fecha"},
    {u"Time", u"Hora"},
    {u"Length", u"Duración"},
    {u"%1 minutes", u"%1 minutos"},
    {u"%1 units", u"%1 unidades"},
    {u"%1 unit", u"%1 unidad"},
    {u"Service", u"Servicio"},
    {u"Place of service", u"Lugar del servicio"},
    {u"Provider", u"Profesional"},
    {u"Status", u"Estado"},
    {u"Supervisor", u"Supervisión"},
    {u"Size of the group", u"Tamaño del grupo"},
    {u"Participants", u"Participantes"},
    {u"Environmental changes", u"Cambios en el entorno"},
    {u"Valuation", u"Valoración"},
    {u"Reinforcers", u"Reforzadores"},
    {u"Session data", u"Datos de la sesión"},
    {u"Behaviors", u"Conductas"},
    {u"Behavior", u"Conducta"},
    {u"Measure", u"Medida"},
    {u"Result", u"Resultado"},
    {u"Observed", u"Observación"},
    {u"Whole session", u"Toda la sesión"},
    {u"ABC entries", u"Registros ABC"},
    {u"Antecedent or activity", u"Antecedente o actividad"},
    {u"Consequence and interventions", u"Consecuencia e intervenciones"},
    {u"Hypothesized function", u"Función hipotética"},
    {u"Replacement programs", u"Programas de reemplazo"},
    {u"Program", u"Programa"},
    {u"Correct", u"Correctas"},
    {u"Percent", u"Porcentaje"},
    {u"Prompts", u"Ayudas"},
    {u"Procedures", u"Procedimientos"},
    {u"Response", u"Respuesta"},
    {u"Note", u"Nota"},
    {u"No note was written yet.", u"Todavía no se ha escrito ninguna nota."},
    {u"Nothing was recorded of this session.", u"No se registró nada de esta sesión."},
    {u"%1 of %2", u"%1 de %2"},
    {u"%1 of %2 intervals", u"%1 de %2 intervalos"},
    {u"%1 times", u"%1 veces"},
    {u"%1 time", u"%1 vez"},
    {u"%1 an hour", u"%1 por hora"},
    {u"Signature", u"Firma"},
    {u"Signed electronically by", u"Firmada electrónicamente por"},
    {u"Signed on", u"Fecha de la firma"},
    {u"%1, %2 (%3)", u"%1, %2 (%3)"},
    {u"Fingerprint of what was signed", u"Huella de lo firmado"},
    {u"Addenda", u"Adendas"},
    {u"Reason", u"Motivo"},
    {u"Made on %1 at %2", u"Generado el %1 a las %2"},
    {u"Page %1 of %2", u"Página %1 de %2"},
    {u"Signature", u"Firma"},
    {u"Name and credential", u"Nombre y credencial"},
    {u"Date", u"Fecha"},
});
static_assert(words.size() == size_t(lastSheetWord) + 1);

constexpr auto measures = std::to_array<Words>({{u"Frequency", u"Frecuencia"},
                                                {u"Duration", u"Duración"},
                                                {u"Rate", u"Tasa"},
                                                {u"Interval", u"Intervalos"},
                                                {u"Latency", u"Latencia"}});
constexpr auto valuations = std::to_array<Words>({{u"Good", u"Buena"}, {u"Fair", u"Regular"}, {u"Poor", u"Mala"}});
constexpr auto addenda = std::to_array<Words>(
    {{u"Late entry", u"Anotación tardía"}, {u"Correction", u"Corrección"}, {u"Clarification", u"Aclaración"}});
constexpr auto statuses = std::to_array<Words>({{u"Pending", u"Pendiente"},
                                                {u"Confirmed", u"Confirmada"},
                                                {u"Completed", u"Completada"},
                                                {u"Cancelled", u"Cancelada"},
                                                {u"No Show", u"No asistió"}});
static_assert(statuses.size() == size_t(sessionStatusCount));

// In the order of FactField, from the supervisor on.
constexpr auto fields = std::to_array<Words>({
    {u"Supervisor", u"Supervisión"},
    {u"Clinical status at the start", u"Estado clínico al inicio"},
    {u"Contact with the caregiver", u"Contacto con el cuidador"},
    {u"Skill taught", u"Habilidad enseñada"},
    {u"Training method", u"Método de capacitación"},
    {u"Caregiver’s performance", u"Desempeño del cuidador"},
    {u"Homework", u"Tarea para la casa"},
    {u"Clinical decisions", u"Decisiones clínicas"},
    {u"Assessment activity", u"Actividad de evaluación"},
    {u"Analysis", u"Análisis"},
    {u"Recommendations", u"Recomendaciones"},
    {u"Observations", u"Observaciones"},
    {u"Barriers", u"Barreras"},
    {u"Plan for the next session", u"Plan para la próxima sesión"},
});
static_assert(fields.size() == size_t(lastFactField) - size_t(FactField::Supervisor) + 1);

} // namespace

QString sheetWord(SheetWord word, NoteLanguage language)
{
    return words.at(size_t(word)).in(language);
}

QString sheetWord(BehaviorMeasure measure, NoteLanguage language)
{
    return measures.at(size_t(measure)).in(language);
}

QString sheetWord(Valuation valuation, NoteLanguage language)
{
    return valuations.at(size_t(valuation)).in(language);
}

QString sheetWord(AddendumType type, NoteLanguage language)
{
    return addenda.at(size_t(type)).in(language);
}

QString sheetWord(SessionStatus status, NoteLanguage language)
{
    return statuses.at(size_t(status)).in(language);
}

QString sheetWord(FactField field, NoteLanguage language)
{
    return isWords(field) ? fields.at(size_t(field) - size_t(FactField::Supervisor)).in(language) : QString();
}

} // namespace bitacora
