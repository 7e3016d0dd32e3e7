#include "ErasedProfile.h"

#include "NoteDraftJson.h"
#include "PeriodReportRepository.h"
#include "PlanRepository.h"
#include "PracticeDatabase.h"
#include "PracticeSettingsRepository.h"
#include "ProgressRepository.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Client profile()
{
    Client client;
    client.name = u"Zephyrina Quillfeather-Ødegård"_s;
    client.caregiver = u"grandfather Ptolemy"_s;
    client.email = u"zephyrina.q@example.org"_s;
    client.phone = u"+1 555 867 5309"_s;
    client.address = u"12 Wuthering Lane"_s;
    client.diagnosis = u"Xylographic dysphoria F84.777"_s;
    client.memberNumber = u"MBR-90210-QX"_s;
    client.privateNotes = u"Prefers marmalade. Her uncle Bartholomäus calls first."_s + QString(9000, u'~');
    return client;
}

// With words that it once said, and no longer does.
void addPlan(StoreFixture &fixture, ClientId client)
{
    TargetBehavior behavior;
    behavior.name = u"Perambulating"_s;
    behavior.definition = u"Climbs the curtain rails. "_s + QString(3000, u'~');
    behavior.baseline.words = u"thrice a fortnight"_s;
    const QDate day = fixture.clock.time.date();
    PlanEntry entry = PlanHistory::begun(client, behavior, day.addDays(-9));
    behavior.definition = u"Reaches for the Kumquat"_s;
    entry = PlanHistory::reworded(entry, behavior, day);
    (void)fixture.practice().plans().write(client, {{entry}, {}}, ActivityKind::PlanExtended);
}

void addMark(StoreFixture &fixture, ClientId client)
{
    (void)fixture.practice().progress().store(
        {{}, client, ProgressMarkKind::Event, fixture.clock.time.date(), u"Tonsillectomy in Valparaíso"_s, {}});
}

// One that was changed, and one that is being typed.
void addReports(StoreFixture &fixture, ClientId client)
{
    PeriodReport report;
    report.client = client;
    report.from = fixture.clock.time.date().addMonths(-3);
    report.to = fixture.clock.time.date();
    report.introduction = u"Spent the summer in Ouagadougou. "_s + QString(5000, u'~');
    const auto stored = fixture.practice().periodReports().store(report);
    report = *stored;
    report.recommendations = u"Continue with the Harpsichord lessons"_s;
    (void)fixture.practice().periodReports().store(report);
    (void)fixture.practice().settings().setState(u"progressReport:%1"_s.arg(client.value),
                                                 R"({"texts":{"report":"Sousaphone"}})");
}

NoteDraft noteAbout(const Client &client)
{
    NoteSentence sentence;
    sentence.text = client.name + u" received treatment."_s + QString(2000, u'.');
    NoteDraft draft;
    draft.paragraphs = {{NoteSection::Opening, {sentence}}};
    return draft;
}

// One that is signed and added to, one that is not, and one that is being typed.
void addNotes(StoreFixture &fixture, const Client &client)
{
    Practice &practice = fixture.practice();
    const Signer signer {u"Vera Torres"_s, u"BCBA"_s};
    const NoteDraft note = noteAbout(client);
    const auto keys = practice.sessions().keys(SessionFilter());
    const auto session = [&keys](std::size_t index) { return SessionId {keys->at(index).id}; };
    (void)practice.signedNotes().sign(session(0), note, signer);
    (void)practice.signedNotes().add(session(0),
                                     {AddendumType::Correction, u"Name: "_s + client.name, client.name, signer});
    (void)practice.sessionNotes().store(session(1), note);
    NoteDraft earlier = note;
    earlier.paragraphs.first().sentences.first().text += client.name;
    (void)practice.sessionNotes().store(session(3), earlier);
    (void)practice.sessionNotes().store(session(3), note);
    (void)practice.sessionNotes().saveDraft(session(2), NoteDraftJson::toBytes(note));
}

} // namespace

QByteArray pagesOf(const QString &practice, const SecretBytes &key)
{
    const auto database =
        PracticeDatabase::open(Practice::databasePath(practice), key, PracticeDatabase::Access::Untouched);
    if (!database)
        return {};
    auto *handle = *static_cast<sqlite3 *const *>((*database)->connection().driver()->handle().constData());
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(handle, "main", &size, 0);
    QByteArray pages(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return pages;
}

Client addErasableProfile(StoreFixture &fixture)
{
    Practice &practice = fixture.practice();
    const Client client = *practice.clients().add(profile());
    for (int day = -3; day < 3; ++day)
        (void)fixture.addSession(client.id, fixture.clock.time.addDays(day));
    addPlan(fixture, client.id);
    addMark(fixture, client.id);
    addReports(fixture, client.id);
    addNotes(fixture, client);
    const QByteArray number = QByteArray::number(client.id.value);
    (void)practice.settings().setState(u"clientDetails:"_s + QString::fromLatin1(number),
                                       R"({"texts":{"email":"Quillfeather@"}})");
    (void)practice.settings().setState(u"booking"_s,
                                       R"({"open":true,"texts":{"client":")" + number + R"(","clientText":")"
                                           + client.name.toUtf8() + R"("}})");
    return client;
}

QStringList wordsOfTheProfile()
{
    return {u"Zephyrina Quillfeather-Ødegård"_s,
            // As the index of names and of searches spells them.
            u"zephyrina quillfeather-odegard"_s, u"zephyrina"_s, u"quillfeather"_s, u"ephyrin"_s, u"uillfea"_s,
            u"Ptolemy"_s, u"zephyrina.q@example.org"_s, u"867 5309"_s, u"Wuthering"_s, u"Xylographic"_s, u"F84.777"_s,
            u"MBR-90210-QX"_s, u"marmalade"_s, u"Bartholomäus"_s, u"~~~~~~~~~~~~~~~~"_s, u"Quillfeather@"_s,
            u"Perambulating"_s, u"curtain rails"_s, u"Kumquat"_s, u"thrice a fortnight"_s, u"Tonsillectomy"_s,
            u"Ouagadougou"_s, u"Harpsichord"_s, u"Sousaphone"_s};
}

QStringList foundIn(const QByteArray &bytes)
{
    QStringList found;
    const QStringList words = wordsOfTheProfile();
    for (const QString &word : words) {
        const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * qsizetype(sizeof(char16_t)));
        QByteArray swapped = utf16;
        for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
            std::swap(swapped[i], swapped[i + 1]);
        if (bytes.contains(word.toUtf8()) || bytes.contains(utf16) || bytes.contains(swapped))
            found.append(word);
    }
    return found;
}

} // namespace bitacora
