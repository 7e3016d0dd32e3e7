#include "SampleReport.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 3;

} // namespace

PeriodReport sampleReport(ClientId client, QDate today, NoteLanguage language)
{
    const bool isSpanish = language == NoteLanguage::Spanish;
    PeriodReport report;
    report.client = client;
    report.from = today.addMonths(-months).addDays(1);
    report.to = today;
    report.language = language;
    report.introduction = isSpanish
        ? u"Este informe abarca los últimos tres meses de servicio. Al comienzo del período se revisó el plan con la "
          "familia, que participó en el establecimiento de las metas.\n\nLos datos se registraron durante las sesiones "
          "directas; cada gráfico muestra una sesión por punto."_s
        : u"This report covers the last three months of services. At the beginning of the period the plan was reviewed "
          "with the family, who took part in setting the goals.\n\nData were recorded during direct sessions; in each "
          "graph a point is a session."_s;
    report.recommendations = isSpanish
        ? u"Continuar con el plan actual y con el entrenamiento a la familia.\nRevisar los criterios de dominio al "
          "final del próximo período."_s
        : u"Continue with the current plan and with caregiver training.\nReview the mastery criteria at the end of the "
          "next period."_s;
    return report;
}

} // namespace bitacora
