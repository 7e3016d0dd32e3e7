#include "SamplePractice.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// CPT codes are of the United States, so prices are too.
Money dollars(int amount)
{
    constexpr int centsInDollar = 100;
    return {.minorUnits = qint64(amount) * centsInDollar, .currency = u"USD"_s};
}

} // namespace

Practitioner samplePractitioner()
{
    return {.name = u"Marina Clearwater"_s,
            .credential = u"BCBA"_s,
            .practiceName = u"Río Claro Behavior Practice"_s,
            .practiceAddress = u"100 Sample Street\nFictionville\n305-555-0100 · office@example.org"_s};
}

QList<Service> sampleServices()
{
    return {
        {.id = {},
         .name = u"Direct therapy"_s,
         .code = u"97153"_s,
         .durationMinutes = 60,
         .price = dollars(60),
         .color = u"#1F6B65"_s,
         .active = true,
         .position = 0},
        {.id = {},
         .name = u"Caregiver training"_s,
         .code = u"97156"_s,
         .durationMinutes = 45,
         .price = dollars(75),
         .color = u"#8F5F00"_s,
         .active = true,
         .position = 1},
        {.id = {},
         .name = u"Supervision"_s,
         .code = u"97155"_s,
         .durationMinutes = 30,
         .price = dollars(65),
         .color = u"#1D5BB8"_s,
         .active = true,
         .position = 2},
        {.id = {},
         .name = u"Assessment"_s,
         .code = u"97151"_s,
         .durationMinutes = 90,
         .price = dollars(180),
         .color = u"#7A3E9D"_s,
         .active = true,
         .position = 3},
        {.id = {},
         .name = u"Social skills group"_s,
         .code = u"97154"_s,
         .durationMinutes = 60,
         .price = dollars(35),
         .color = u"#1C7A3A"_s,
         .active = true,
         .position = 4},
        {.id = {},
         .name = u"School consultation"_s,
         .code = {},
         .durationMinutes = 45,
         .price = {},
         .color = u"#6B7280"_s,
         .active = true,
         .position = 5},
    };
}

QList<Calendar> sampleCalendars()
{
    return {
        {.id = {}, .name = u"Home visits"_s, .color = u"#1F6B65"_s, .shown = true, .position = 0},
        {.id = {}, .name = u"Clinic"_s, .color = u"#8F5F00"_s, .shown = true, .position = 1},
    };
}

} // namespace bitacora
