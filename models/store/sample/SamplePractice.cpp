#include "SamplePractice.h"

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

struct ServiceWords
{
    QStringView english;
    QStringView spanish;
    QStringView code;
    int minutes;
    /// In dollars; CPT codes are of the United States, so prices are too. 0 is free.
    int price;
    QStringView color;
};

constexpr std::array services {
    ServiceWords {u"Direct therapy", u"Terapia directa", u"97153", 60, 60, u"#1F6B65"},
    ServiceWords {u"Caregiver training", u"Capacitación a cuidadores", u"97156", 45, 75, u"#8F5F00"},
    ServiceWords {u"Supervision", u"Supervisión", u"97155", 30, 65, u"#1D5BB8"},
    ServiceWords {u"Assessment", u"Evaluación", u"97151", 90, 180, u"#7A3E9D"},
    ServiceWords {u"Social skills group", u"Grupo de habilidades sociales", u"97154", 60, 35, u"#1C7A3A"},
    ServiceWords {u"School consultation", u"Consulta escolar", {}, 45, 0, u"#6B7280"},
};

std::optional<Money> dollars(int amount)
{
    constexpr int centsInDollar = 100;
    if (amount == 0)
        return std::nullopt;
    return Money {.minorUnits = qint64(amount) * centsInDollar, .currency = u"USD"_s};
}

QString inLanguage(SampleLanguage language, const QString &english, const QString &spanish)
{
    return language == SampleLanguage::Spanish ? spanish : english;
}

} // namespace

Practitioner samplePractitioner(SampleLanguage language)
{
    return {
        .name = u"Marina Clearwater"_s,
        .credential = u"BCBA"_s,
        .practiceName = inLanguage(language, u"Río Claro Behavior Practice"_s, u"Consultorio Conductual Río Claro"_s),
        .practiceAddress = inLanguage(language, u"100 Sample Street\nFictionville\n305-555-0100 · office@example.org"_s,
                                      u"Calle Ejemplo 100\nVilla Ficticia\n305-555-0100 · consultorio@example.org"_s)};
}

QList<Service> sampleServices(SampleLanguage language)
{
    QList<Service> list;
    for (const ServiceWords &words : services) {
        list.append(Service {.id = {},
                             .name = inLanguage(language, words.english.toString(), words.spanish.toString()),
                             .code = words.code.toString(),
                             .durationMinutes = words.minutes,
                             .price = dollars(words.price),
                             .color = words.color.toString(),
                             .active = true,
                             .position = int(list.size())});
    }
    return list;
}

QList<Calendar> sampleCalendars(SampleLanguage language)
{
    return {
        {.id = {},
         .name = inLanguage(language, u"Home visits"_s, u"Visitas a domicilio"_s),
         .color = u"#1F6B65"_s,
         .shown = true,
         .position = 0},
        {.id = {},
         .name = inLanguage(language, u"Clinic"_s, u"Clínica"_s),
         .color = u"#8F5F00"_s,
         .shown = true,
         .position = 1},
    };
}

} // namespace bitacora
