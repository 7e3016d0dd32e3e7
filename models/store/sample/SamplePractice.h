#pragma once

#include "Calendar.h"
#include "Practitioner.h"
#include "SampleLanguage.h"
#include "Service.h"

#include <QList>

namespace bitacora {

/// The places of the made-up services and calendars in their lists.
enum class SampleService { DirectTherapy, CaregiverTraining, Supervision, Assessment, SocialGroup, Consultation };
enum class SampleCalendar { HomeVisits, Clinic };

/// What is the same in every made-up practice of a language. The records have no ids yet.
Practitioner samplePractitioner(SampleLanguage language = SampleLanguage::English);
QList<Service> sampleServices(SampleLanguage language = SampleLanguage::English);
QList<Calendar> sampleCalendars(SampleLanguage language = SampleLanguage::English);

} // namespace bitacora
