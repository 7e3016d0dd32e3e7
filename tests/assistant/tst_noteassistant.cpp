#include "DeletedClient.h"
#include "GoldenSessions.h"
#include "MadeUpSession.h"
#include "ModelServer.h"
#include "NoteAssistant.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace bitacora;
using namespace std::chrono_literals;

namespace {

NoteStyle styleOf(NoteLanguage language, NoteTemplate layout)
{
    return NoteStyle::of(language, layout, QLocale(QLocale::English, QLocale::UnitedStates));
}

GoldenSession golden(NoteTemplate layout)
{
    const QList<GoldenSession> sessions = goldenSessions();
    const auto found = std::find_if(sessions.begin(), sessions.end(), [layout](const GoldenSession &session) {
        return session.layout == layout && session.input.facts.programs.size() > 1;
    });
    return *found;
}

/// A profile in which every field holds words that stand nowhere else.
Client markedClient()
{
    Client client;
    client.name = u"Zebrina Quillfeather Ñandú"_s;
    client.gender = u"Gendermarker"_s;
    client.birthDate = QDate(2016, 8, 23);
    client.caregiver = u"mother Marisabel Caremarker"_s;
    client.email = u"mailmarker@domainmarker.example"_s;
    client.phone = u"+1 (786) 555-0147"_s;
    client.address = u"4711 Streetmarker Lane, Apt 9\nTownmarker, FL 33199"_s;
    client.language = u"Languagemarker"_s;
    client.diagnosis = u"Diagnosismarker F84.0"_s;
    client.memberNumber = u"MEMB-9034417"_s;
    client.privateNotes = u"Privatemarker"_s;
    return client;
}

QString everythingAbout(const Client &client)
{
    return u"%1, called Zebrina or ZQÑ. Lives at %2. Mail %3, phone %4 or 786.555.0147. Born 8/23/2016, that is August "
           "23, 2016. Member MEMB-9034417. Her mother Marisabel Caremarker and her friend Ottolina Friendmarker were "
           "there. Zebrina’s brother, quillfeather junior, came."_s.arg(client.name, client.address.simplified(),
                                                                        client.email, client.phone);
}

const QStringList markers {u"Zebrina"_s,
                           u"Quillfeather"_s,
                           u"Ñandú"_s,
                           u"ZQÑ"_s,
                           u"Gendermarker"_s,
                           u"8/23"_s,
                           u"2016"_s,
                           u"August"_s,
                           u"Marisabel"_s,
                           u"Caremarker"_s,
                           u"mailmarker"_s,
                           u"domainmarker"_s,
                           u"786"_s,
                           u"0147"_s,
                           u"4711"_s,
                           u"Streetmarker"_s,
                           u"Townmarker"_s,
                           u"33199"_s,
                           u"Languagemarker"_s,
                           u"Diagnosismarker"_s,
                           u"F84"_s,
                           u"9034417"_s,
                           u"MEMB-"_s,
                           u"Privatemarker"_s,
                           u"Ottolina"_s,
                           u"Friendmarker"_s,
                           u"Providermarker"_s,
                           u"1-23-45678"_s,
                           u"Practicemarker"_s,
                           u"Supervisormarker"_s,
                           u"Auntmarker"_s,
                           u"Othermarker"_s};

NoteInput markedSession(const Client &client)
{
    NoteInput input = golden(NoteTemplate::Narrative).input;
    input.clientName = client.name;
    input.provider = {u"Pia Providermarker"_s, u"BCBA 1-23-45678"_s, u"Practicemarker Clinic"_s,
                      u"1 Practicemarker Road"_s};
    Participant aunt;
    aunt.role = {input.facts.newKey(), u"aunt"_s, u"aunt"_s, {}};
    aunt.person = u"Tia Auntmarker"_s;
    input.facts.participants.append(aunt);
    FactTerm own {input.facts.newKey(), u"Zebrina’s “Othermarker” board"_s, {}, {}};
    input.facts.reinforcers.append(own);
    for (int field = int(FactField::Supervisor); field <= int(lastFactField); ++field)
        input.facts.words.insert(FactField(field), everythingAbout(client));
    input.facts.words.insert(FactField::Supervisor, u"Sol Supervisormarker, BCBA"_s);
    return input;
}

/// A question and what comes of it.
struct Asked
{
    std::unique_ptr<NoteAssistant> assistant = std::make_unique<NoteAssistant>();
    FactNames names;
};

} // namespace

/// Facts go to a model without names, and come back as a note with them; whatever the model does.
class NoteAssistantTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ModelServer> m_server;
    FactNames m_names;

    [[nodiscard]] LanguageModel model() const { return {true, m_server->address(), u"qwen"_s, {}}; }
    std::unique_ptr<NoteAssistant> ask(const NoteInput &input, const NoteStyle &style,
                                       const KnownIdentity &identity = {}) const
    {
        auto assistant = std::make_unique<NoteAssistant>();
        assistant->setLimits({400ms, 3s, 4'194'304});
        assistant->start(model(), input, style, m_names, identity);
        [[maybe_unused]] const bool over = QTest::qWaitFor([&] { return !assistant->isRunning(); }, 6000);
        return assistant;
    }
    /// The writer's own sentences back, as a model would that changes nothing.
    [[nodiscard]] static QString echo(const NoteInput &input, const NoteStyle &style, const KnownIdentity &identity)
    {
        static const FactNames names;
        return NotePrompt(input, style, names, identity).question(u"qwen"_s).content.section(u"\n\n"_s, 1);
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ModelServer>(); }
    void cleanup() { m_server.reset(); }

    void nothingThatNamesSomebodyLeaves()
    {
        const Client client = markedClient();
        const NoteInput input = markedSession(client);
        KnownIdentity identity = identityOf(client);
        identity.people.append(u"Olga Othermarker"_s);
        m_server->answer(ModelServer::streaming({u"The client slept."_s}));
        for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
            for (const NoteTemplate layout :
                 {NoteTemplate::Narrative, NoteTemplate::Soap, NoteTemplate::Dap, NoteTemplate::Birp}) {
                const auto assistant = ask(input, styleOf(language, layout), identity);
                QVERIFY2(assistant->state() == NoteAssistant::State::Done, qPrintable(assistant->failure().sentence()));
                const QString sent = QString::fromUtf8(m_server->questions().constLast());
                for (const QString &marker : markers)
                    QVERIFY2(!sent.contains(marker, Qt::CaseInsensitive),
                             qPrintable(marker + u": "_s
                                        + sent.mid(sent.indexOf(marker, 0, Qt::CaseInsensitive) - 80, 160)));
                // What the note needs is there all the same.
                QVERIFY(sent.contains(language == NoteLanguage::English ? u"the client"_s : u"el cliente"_s));
                QVERIFY(sent.contains(u"[P"_s));
                // Of the day and the time nothing: the sentence that says them is not sent.
                QVERIFY(!sent.contains(QString::number(input.start.day().year())));
            }
        }
    }

    void noSessionNamesItsClient()
    {
        const auto check = [this](const NoteInput &input, const NoteStyle &style) {
            const NotePrompt prompt(input, style, m_names, {});
            const QString content = prompt.question(u"qwen"_s).content;
            const QString name = input.clientName.simplified();
            QVERIFY2(!prompt.identifies(), qPrintable(content));
            QVERIFY2(name.isEmpty() || !content.contains(name), qPrintable(content));
        };
        for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
            const QList<GoldenSession> sessions = goldenSessions(language);
            for (const GoldenSession &session : sessions)
                check(session.input, styleOf(language, session.layout));
            for (quint32 seed = 0; seed < 200; ++seed)
                check(madeUpSession(seed), styleOf(language, NoteTemplate(seed % 4)));
        }
    }

    void aDeletedClientHasNoNameToHide()
    {
        NoteInput input = golden(NoteTemplate::Narrative).input;
        input.clientName = deletedClientName();
        const NoteStyle style = styleOf(NoteLanguage::English, NoteTemplate::Narrative);
        QVERIFY(echo(input, style, {}).contains(u"the client"_s));
        QVERIFY(!NotePrompt(input, style, m_names, {}).identifies());
    }

    void nothingGoesElsewhereThatTheGateDoesNotPass()
    {
        const NoteInput input = golden(NoteTemplate::Narrative).input;
        const NoteStyle style = styleOf(NoteLanguage::English, NoteTemplate::Narrative);
        LanguageModel elsewhere = model();
        elsewhere.address = u"http://192.0.2.1:9/v1"_s;
        elsewhere.allowed = u"http://192.0.2.1:9"_s;
        QVERIFY(elsewhere.mayBeAsked());
        const int before = ModelConnection::questionsSoFar();
        NoteAssistant assistant;
        // Without a gate there is no way out either.
        assistant.start(elsewhere, input, style, m_names, {});
        QCOMPARE(int(assistant.failure().kind), int(ModelFailure::Kind::NotAllowed));
        QStringList asked;
        assistant.setGate([&asked](const ModelAddress &address) {
            asked.append(address.origin());
            return false;
        });
        assistant.start(elsewhere, input, style, m_names, {});
        QCOMPARE(assistant.state(), NoteAssistant::State::Failed);
        QCOMPARE(asked, QStringList {u"http://192.0.2.1:9"_s});
        QCOMPARE(ModelConnection::questionsSoFar(), before);
        // This computer needs none.
        m_server->answer(ModelServer::streaming({u"The client slept."_s}));
        assistant.start(model(), input, style, m_names, {});
        QTRY_COMPARE(assistant.state(), NoteAssistant::State::Done);
        QCOMPARE(asked.size(), 1);
    }

    void aProposalIsComparedAgainWhenTheFactsChange()
    {
        NoteInput input = golden(NoteTemplate::Narrative).input;
        m_server->answer(ModelServer::streaming(
            {u"Time on the tablet was used as a reinforcer, and 47 instances of crying were seen."_s}));
        NoteAssistant assistant;
        const NoteStyle style = styleOf(NoteLanguage::English, NoteTemplate::Narrative);
        assistant.start(model(), input, style, m_names, {});
        QTRY_COMPARE(assistant.state(), NoteAssistant::State::Done);
        const qsizetype before = assistant.proposal().grounding.marks.size();
        QVERIFY(before > 0);
        for (BehaviorData &data : input.facts.behaviors)
            data.count = 47;
        assistant.compareAgain(input, m_names);
        QVERIFY(assistant.proposal().grounding.marks.size() < before);
    }

    void whatWouldStillNameTheClientIsNotSent()
    {
        // A practitioner's own name of a program, in a way that nothing takes out.
        NoteInput input = golden(NoteTemplate::Narrative).input;
        KnownIdentity identity;
        identity.client = u"Bo Li"_s;
        identity.details.append(u"verbal praise"_s);
        input.clientName = u"Bo Li"_s;
        FactTerm own {input.facts.newKey(), u"verbal prai\u0301se"_s, {}, {}};
        input.facts.reinforcers.append(own);
        const auto assistant = ask(input, styleOf(NoteLanguage::English, NoteTemplate::Narrative), identity);
        QCOMPARE(assistant->state(), NoteAssistant::State::Failed);
        QCOMPARE(int(assistant->failure().kind), int(ModelFailure::Kind::WouldIdentify));
        QCOMPARE(m_server->connections(), 0);
    }

    void anAnswerBecomesANoteWithItsNames()
    {
        for (const NoteTemplate layout : {NoteTemplate::Narrative, NoteTemplate::Soap}) {
            const GoldenSession session = golden(layout);
            const NoteStyle style = styleOf(NoteLanguage::English, layout);
            const QString answer = echo(session.input, style, {});
            m_server->answer(
                ModelServer::streaming(answer.split(u' ').replaceInStrings(QRegularExpression(u"$"_s), u" "_s)));
            const auto assistant = ask(session.input, style);
            QVERIFY2(assistant->state() == NoteAssistant::State::Done, qPrintable(assistant->failure().sentence()));
            const NoteProposal &proposal = assistant->proposal();
            const NoteDraft writers = NoteWriter(m_names).draft(session.input, style);
            QCOMPARE(proposal.draft.paragraphs.size(), writers.paragraphs.size());
            QVERIFY(proposal.text().contains(session.input.clientName));
            QVERIFY2(proposal.grounding.marks.isEmpty(), qPrintable(proposal.text()));
            QVERIFY(proposal.grounding.leftOut.isEmpty());
            QVERIFY(!proposal.isOtherLanguage);
            for (qsizetype i = 0; i < writers.paragraphs.size(); ++i)
                QCOMPARE(proposal.draft.paragraphs.at(i).section, writers.paragraphs.at(i).section);
            // Its sentences know what they say.
            const QList<NoteSentence> sentences = proposal.draft.sentences();
            QVERIFY(std::any_of(sentences.begin(), sentences.end(), [](const NoteSentence &sentence) {
                return sentence.statement.kind == StatementKind::Own
                    && std::any_of(sentence.facts.begin(), sentence.facts.end(),
                                   [](FactId id) { return id.field == FactField::ProgramTrials; });
            }));
        }
    }

    void namesThatWereHiddenStandInTheNote()
    {
        NoteInput input = golden(NoteTemplate::Narrative).input;
        input.facts.words.insert(FactField::Observations, u"Carmen said that Zoraida called on 3/4/2026."_s);
        const NoteStyle style = styleOf(NoteLanguage::English, NoteTemplate::Narrative);
        const QString answer = echo(input, style, {});
        QVERIFY(!answer.contains(u"Zoraida"_s) && !answer.contains(u"Carmen"_s) && !answer.contains(u"2026"_s));
        m_server->answer(ModelServer::streaming({answer}));
        const auto assistant = ask(input, style);
        QVERIFY(assistant->proposal().text().contains(u"Carmen said that Zoraida called on 3/4/2026."_s));
        QVERIFY(!assistant->proposal().text().contains(u"[P"_s));
    }

    void whatWasMadeUpIsMarkedAndWhatIsMissingIsListed()
    {
        const GoldenSession session = golden(NoteTemplate::Narrative);
        m_server->answer(ModelServer::streaming(
            {u"The client felt happy and engaged in 47 instances of biting. Her grandmother visited."_s}));
        const auto assistant = ask(session.input, styleOf(NoteLanguage::English, NoteTemplate::Narrative));
        QCOMPARE(assistant->state(), NoteAssistant::State::Done);
        const GroundingResult &grounding = assistant->proposal().grounding;
        QVERIFY(grounding.marks.size() >= 3);
        QVERIFY(!grounding.leftOut.isEmpty());
        const QString text = assistant->proposal().text();
        QStringList marked;
        for (const GroundingMark &mark : grounding.marks)
            marked.append(text.mid(mark.position, mark.length));
        QVERIFY2(marked.join(u'|').contains(u"47"_s), qPrintable(marked.join(u'|')));
    }

    void anAnswerInTheOtherLanguageIsSaidToBeSo()
    {
        const GoldenSession session = golden(NoteTemplate::Narrative);
        m_server->answer(ModelServer::streaming(
            {u"El cliente pidió ayuda y se le dio un descanso durante la sesión; la madre participó."_s}));
        QVERIFY(
            ask(session.input, styleOf(NoteLanguage::English, NoteTemplate::Narrative))->proposal().isOtherLanguage);
        QVERIFY(
            !ask(session.input, styleOf(NoteLanguage::Spanish, NoteTemplate::Narrative))->proposal().isOtherLanguage);
    }

    void aModelThatOnlyThinksHasSaidNothing()
    {
        m_server->answer(ModelServer::streaming({u"<think>The client "_s, u"was fine.</think>\n\n"_s}));
        const auto assistant =
            ask(golden(NoteTemplate::Narrative).input, styleOf(NoteLanguage::English, NoteTemplate::Narrative));
        QCOMPARE(assistant->state(), NoteAssistant::State::Failed);
        QCOMPARE(int(assistant->failure().kind), int(ModelFailure::Kind::Empty));
    }

    void withoutFactsNothingIsAsked()
    {
        NoteInput input;
        input.clientName = u"Mateo Luna"_s;
        input.start = golden(NoteTemplate::Narrative).input.start;
        const auto assistant = ask(input, styleOf(NoteLanguage::English, NoteTemplate::Narrative));
        QCOMPARE(int(assistant->failure().kind), int(ModelFailure::Kind::NothingToWrite));
        QCOMPARE(m_server->connections(), 0);
    }

    void aCancelKeepsWhatCameAndAFailureToo()
    {
        const GoldenSession session = golden(NoteTemplate::Narrative);
        const NoteStyle style = styleOf(NoteLanguage::English, NoteTemplate::Narrative);
        ModelServer::Answer stalling {{ModelServer::head(), ModelServer::event(u"The client worked. "_s)}};
        stalling.end = ModelServer::End::Stall;
        m_server->answer(stalling);
        NoteAssistant assistant;
        assistant.start(model(), session.input, style, m_names, {});
        QCOMPARE(assistant.state(), NoteAssistant::State::Waiting);
        QTRY_COMPARE(assistant.state(), NoteAssistant::State::Writing);
        assistant.cancel();
        QCOMPARE(assistant.state(), NoteAssistant::State::Cancelled);
        QVERIFY(assistant.proposal().text().contains(u"The client worked."_s));
        QTRY_COMPARE(m_server->openConnections(), 0);
        stalling.end = ModelServer::End::Reset;
        m_server->answer(stalling);
        const auto failed = ask(session.input, style);
        QCOMPARE(failed->state(), NoteAssistant::State::Failed);
        QVERIFY(failed->proposal().text().contains(u"The client worked."_s));
    }

    void aLongAnswerInSmallPiecesIsQuick()
    {
        QStringList pieces;
        for (int i = 0; i < 6000; ++i)
            pieces.append(i % 12 == 11 ? u"word. "_s : u"word "_s);
        ModelServer::Answer answer {{ModelServer::head()}};
        QByteArray all;
        for (const QString &piece : std::as_const(pieces))
            all += ModelServer::event(piece);
        answer.pieces.append(all + ModelServer::event({}, "stop") + ModelServer::done());
        m_server->answer(answer);
        QElapsedTimer clock;
        clock.start();
        const auto assistant =
            ask(golden(NoteTemplate::Narrative).input, styleOf(NoteLanguage::English, NoteTemplate::Narrative));
        QCOMPARE(assistant->state(), NoteAssistant::State::Done);
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
    }

    void aLockWipesEverythingAtOnce()
    {
        const GoldenSession session = golden(NoteTemplate::Narrative);
        ModelServer::Answer stalling {{ModelServer::head(), ModelServer::event(u"The client worked. "_s)}};
        stalling.end = ModelServer::End::Stall;
        m_server->answer(stalling);
        auto assistant = std::make_unique<NoteAssistant>();
        const NoteStyle style = styleOf(NoteLanguage::English, NoteTemplate::Narrative);
        assistant->start(model(), session.input, style, m_names, {});
        QTRY_COMPARE(assistant->state(), NoteAssistant::State::Writing);
        QElapsedTimer clock;
        clock.start();
        assistant->wipe();
        QCOMPARE(assistant->state(), NoteAssistant::State::Idle);
        QVERIFY(assistant->proposal().isEmpty());
        // And once more, in the middle of it.
        assistant->start(model(), session.input, style, m_names, {});
        assistant.reset();
        QVERIFY2(clock.elapsed() < 300, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(m_server->openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(NoteAssistantTest)
#include "tst_noteassistant.moc"
