#include "SamplePeople.h"

#include "SampleRandom.h"
#include "TextFolding.h"

#include <algorithm>
#include <iterator>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 peopleStream = 1;
constexpr int oldestAge = 16;
constexpr int daysInYear = 365;

enum Gender { Girl, Boy, Neither };

struct GivenName
{
    QStringView name;
    Gender gender;
};

// The lengths of the lists matter: see fullName().
constexpr auto englishNames = std::to_array<GivenName>({
    {u"Ada", Girl},    {u"Amos", Boy},    {u"Beatrix", Girl},  {u"Caleb", Boy},     {u"Clara", Girl},
    {u"Dexter", Boy},  {u"Edith", Girl},  {u"Felix", Boy},     {u"Flora", Girl},    {u"Gideon", Boy},
    {u"Hazel", Girl},  {u"Hugo", Boy},    {u"Iris", Girl},     {u"Jasper", Boy},    {u"Juniper", Girl},
    {u"Kit", Neither}, {u"Lionel", Boy},  {u"Mabel", Girl},    {u"Milo", Boy},      {u"Nora", Girl},
    {u"Oscar", Boy},   {u"Pearl", Girl},  {u"Quentin", Boy},   {u"Rowan", Neither}, {u"Rufus", Boy},
    {u"Sadie", Girl},  {u"Silas", Boy},   {u"Tabitha", Girl},  {u"Tobias", Boy},    {u"Una", Girl},
    {u"Violet", Girl}, {u"Wallace", Boy}, {u"Winifred", Girl}, {u"Xander", Boy},    {u"Yvette", Girl},
    {u"Zachary", Boy},
});
constexpr auto englishSurnames = std::to_array<QStringView>({
    u"Alderbrook",  u"Appleyard",   u"Barleycorn",  u"Birchwood",   u"Blackthorn",   u"Bramblewick",  u"Brightwater",
    u"Cloverfield", u"Copperfield", u"Cranberry",   u"Dandelion",   u"Driftwood",    u"Elderflower",  u"Fairweather",
    u"Fernsby",     u"Goldfinch",   u"Goodfellow",  u"Greenhill",   u"Hawthorne",    u"Heatherly",    u"Honeycutt",
    u"Kingfisher",  u"Lamplighter", u"Larkspur",    u"Lightfoot",   u"Longmeadow",   u"Marigold",     u"Merriweather",
    u"Nightingale", u"Oakenshaw",   u"Partridge",   u"Penhaligon",  u"Pennywhistle", u"Quillfeather", u"Ravenscroft",
    u"Rosewater",   u"Silverlock",  u"Sparrowhawk", u"Summerfield", u"Thistlewood",  u"Underhill",    u"Wetherby",
    u"Willowby",
});
constexpr auto spanishNames = std::to_array<GivenName>({
    {u"Adela", Girl},   {u"Adrián", Boy},  {u"Alma", Girl},    {u"Amaya", Girl},  {u"Bruno", Boy},    {u"Celia", Girl},
    {u"César", Boy},    {u"Dalia", Girl},  {u"Darío", Boy},    {u"Elías", Boy},   {u"Emilia", Girl},  {u"Esteban", Boy},
    {u"Fabiola", Girl}, {u"Gael", Boy},    {u"Greta", Girl},   {u"Héctor", Boy},  {u"Inés", Girl},    {u"Iván", Boy},
    {u"Jimena", Girl},  {u"Joaquín", Boy}, {u"Julieta", Girl}, {u"León", Boy},    {u"Lourdes", Girl}, {u"Marco", Boy},
    {u"Martina", Girl}, {u"Nicolás", Boy}, {u"Noemí", Girl},   {u"Olivia", Girl}, {u"Óscar", Boy},    {u"Paloma", Girl},
    {u"Ramiro", Boy},   {u"Renata", Girl}, {u"Samuel", Boy},   {u"Tomás", Boy},   {u"Ximena", Girl},  {u"Zoe", Girl},
});
constexpr auto spanishSurnames = std::to_array<QStringView>({
    u"Abedul",     u"Acantilado",  u"Alameda",   u"Albahaca",   u"Almendro",  u"Arboleda",   u"Arenal",      u"Arroyo",
    u"Avellaneda", u"Barranco",    u"Bosque",    u"Campoclaro", u"Cañaveral", u"Castañeda",  u"Cerezo",      u"Colina",
    u"Encina",     u"Espiga",      u"Farola",    u"Fresneda",   u"Girasol",   u"Golondrina", u"Hinojosa",    u"Laguna",
    u"Lavanda",    u"Limonar",     u"Manantial", u"Marisma",    u"Naranjo",   u"Nogales",    u"Olivares",    u"Olmedo",
    u"Palmar",     u"Peralta",     u"Pinar",     u"Robledo",    u"Romero",    u"Rosales",    u"Salvatierra", u"Sierra",
    u"Tamarindo",  u"Valdeflores", u"Zarzamora",
});
constexpr auto englishCaregivers = std::to_array<QStringView>({
    u"Agnes",
    u"Martha",
    u"Harriet",
    u"Lydia",
    u"Edgar",
    u"Walter",
    u"Leonard",
    u"Conrad",
    u"Dorothy",
    u"Opal",
});
constexpr auto spanishCaregivers = std::to_array<QStringView>({
    u"Carmen",
    u"Marisol",
    u"Beatriz",
    u"Graciela",
    u"Ernesto",
    u"Rodrigo",
    u"Julián",
    u"Anselmo",
    u"Rosario",
    u"Amparo",
});
// In both lists of caregivers: places 4 to 7 are men.
constexpr int firstMan = 4;
constexpr int lastMan = 7;
enum Relation { Mother, Father, Grandmother, Aunt };

/// The first clients are always these: pictures and instructions can name them.
struct KnownPerson
{
    QStringView given;
    QStringView surname;
    Gender gender;
    bool spanish;
};
constexpr auto knownPeople = std::to_array<KnownPerson>({
    {u"Mateo", u"Luna", Boy, false},
    {u"Valentina", u"Núñez", Girl, true},
    {u"Theo", u"Bright", Boy, false},
    {u"Abril", u"Ríos", Girl, true},
    {u"Wren", u"Gallagher", Neither, false},
    {u"Sofía", u"Otero", Girl, true},
});
constexpr int knownCount = int(knownPeople.size());

struct Identity
{
    QString given;
    QString surname;
    Gender gender = Neither;
};

/// Walks through every pair of name and surname before a pair comes again with a second surname: the pairs of
/// (k mod n, (k / n + 5 k) mod s) are all different as long as 5 n + 1 and s have no common divisor.
Identity fullName(std::span<const GivenName> names, std::span<const QStringView> surnames, int k)
{
    constexpr int surnameStep = 5;
    const int n = int(names.size());
    const int s = int(surnames.size());
    const GivenName &given = names[size_t(k % n)];
    Identity identity {given.name.toString(), surnames[size_t((k / n + surnameStep * k) % s)].toString(), given.gender};
    for (int more = k / (n * s); more > 0; more /= s)
        identity.surname += u' ' + surnames[size_t(more % s)].toString();
    return identity;
}

Identity identityOf(quint32 seed, int place, bool spanish)
{
    if (place < knownCount) {
        const KnownPerson &known = knownPeople[size_t(place)];
        return {known.given.toString(), known.surname.toString(), known.gender};
    }
    // Each language counts its own people; the seed says where in the round of names to begin.
    const int round = int(englishNames.size() * englishSurnames.size());
    const int k = (place - knownCount) / 2;
    const int turn = k / round;
    const int shifted = (k + int(seed % quint32(round))) % round + turn * round;
    return spanish ? fullName(spanishNames, spanishSurnames, shifted)
                   : fullName(englishNames, englishSurnames, shifted);
}

QString asciiWord(const QString &text)
{
    QString word = folded(text);
    word.removeIf([](QChar character) { return character.unicode() > u'z' || !character.isLetterOrNumber(); });
    return word;
}

Relation relationOf(SampleRandom &random, bool man)
{
    constexpr int mothers = 75;
    constexpr int grandmothers = 60;
    if (man)
        return Father;
    if (random.chance(mothers))
        return Mother;
    return random.chance(grandmothers) ? Grandmother : Aunt;
}

QString sampleAddress(SampleRandom &random, bool spanish)
{
    const int number = random.between(1, 299);
    return spanish ? u"Calle Ejemplo %1, Villa Ficticia"_s.arg(number)
                   : u"%1 Sample Street, Fictionville"_s.arg(number);
}

} // namespace

SamplePerson samplePerson(quint32 seed, int place, QDate today, int youngest, SampleLanguage language)
{
    static_assert(englishNames.size() == spanishNames.size() && englishSurnames.size() == spanishSurnames.size());
    SampleRandom random(seed, peopleStream, quint64(place));
    SamplePerson person;
    person.speaksSpanish = place < knownCount ? knownPeople[size_t(place)].spanish : place % 2 == 1;
    person.writtenInSpanish = person.speaksSpanish || language == SampleLanguage::Spanish;
    const SamplePhrases &words = person.phrases();
    const Identity identity = identityOf(seed, place, person.speaksSpanish);

    const auto caregivers = std::span<const QStringView>(person.speaksSpanish ? spanishCaregivers : englishCaregivers);
    // Mateo's mother is Carmen in every picture.
    const int caregiver = place == 0 ? 0 : random.below(int(caregivers.size()));
    const bool man = caregiver >= firstMan && caregiver <= lastMan;
    const Relation relation = place == 0 ? Mother : relationOf(random, man);
    person.givenName = identity.given;
    person.caregiverName = place == 0 ? u"Carmen"_s : caregivers[size_t(caregiver)].toString();

    Client &client = person.client;
    client.name = identity.given + u' ' + identity.surname;
    client.gender = words.genders[identity.gender].toString();
    const int age = random.between(std::clamp(youngest, 2, oldestAge), oldestAge);
    client.birthDate = today.addYears(-age).addDays(-random.below(daysInYear));
    client.caregiver = words.relations[relation].toString() + u' ' + person.caregiverName;
    client.email = asciiWord(person.caregiverName) + u'.' + asciiWord(identity.surname) + u"@example.org"_s;
    client.phone = u"305-555-01%1"_s.arg(random.below(100), 2, 10, QChar(u'0'));
    client.address = sampleAddress(random, person.writtenInSpanish);
    client.language = person.speaksSpanish ? u"es"_s : u"en"_s;
    client.diagnosis = random.pick(words.diagnoses).toString();
    client.memberNumber =
        u"EX-%1-%2"_s.arg(place + 1, 5, 10, QChar(u'0')).arg(random.below(10'000), 4, 10, QChar(u'0'));
    client.privateNotes = random.pick(words.clientNotes).toString();
    return person;
}

} // namespace bitacora
