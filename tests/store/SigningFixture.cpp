#include "SigningFixture.h"

#include "PracticeDatabase.h"

#include <QSqlError>
#include <QSqlQuery>

namespace bitacora {

using namespace Qt::StringLiterals;

SigningFixture::SigningFixture()
{
    create();
    Client profile = addClient(u"Mateo Luna"_s);
    client = profile.id;
    profile.birthDate = QDate(2019, 5, 6);
    profile.diagnosis = u"F84.0"_s;
    profile.memberNumber = u"M-77"_s;
    if (!practice().clients().update(profile))
        qFatal("The client could not be changed.");
    session = addSession(client, clock.time.addDays(-1), SessionStatus::Completed);
    if (!facts().store(session.id, someFacts(3)))
        qFatal("The facts could not be stored.");
}

NoteDraft SigningFixture::saying(const QString &text)
{
    NoteSentence sentence;
    sentence.text = text;
    sentence.facts = {{FactField::ClientName, 0}};
    NoteDraft draft;
    draft.layout = NoteTemplate::Soap;
    draft.paragraphs = {{NoteSection::Objective, {sentence}}};
    draft.leftOut = {{{FactField::ServiceCode, 0}, LeftOutReason::InTheHead}};
    return draft;
}

RecordedFacts SigningFixture::someFacts(int count)
{
    RecordedFacts facts;
    BehaviorData data;
    data.key = facts.newKey();
    data.behavior = {facts.newKey(), u"Aleteo de manos 🖐"_s, {}, {}};
    data.count = count;
    facts.behaviors.append(data);
    return facts;
}

NewAddendum SigningFixture::addendum(const QString &text)
{
    return {AddendumType::Correction, u"Typing mistake"_s, text, signer()};
}

SignedNote SigningFixture::sign(const QString &text, SessionId id) const
{
    const auto signedNote = notes().sign(id.isValid() ? id : session.id, saying(text), signer());
    if (!signedNote)
        qFatal("The note could not be signed: %s", qPrintable(signedNote.error().sentence()));
    return *signedNote;
}

QStringList SigningFixture::findings() const
{
    const auto report = practice().verify();
    if (!report || !report->activityBreaks.isEmpty())
        qFatal("The practice cannot be verified.");
    return report->findings;
}

QString SigningFixture::alterOnly(const QStringList &statements)
{
    close();
    const auto database =
        PracticeDatabase::open(Practice::databasePath(path()), key(), PracticeDatabase::Access::ReadWrite);
    if (!database)
        qFatal("The database cannot be opened.");
    QString error;
    QSqlQuery query((*database)->connection());
    for (const QString &statement : statements) {
        if (error.isEmpty() && !query.exec(statement))
            error = query.lastError().databaseText();
    }
    return error;
}

QString SigningFixture::alter(const QStringList &statements)
{
    QString error = alterOnly(statements);
    if (!reopen())
        qFatal("The practice cannot be opened.");
    return error;
}

} // namespace bitacora
