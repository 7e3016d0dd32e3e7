#include "MadeUpSession.h"
#include "NoteWriter.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr quint32 sessions = 1200;

QList<NoteStyle> allStyles()
{
    QList<NoteStyle> styles;
    for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
        for (const NoteTemplate layout :
             {NoteTemplate::Narrative, NoteTemplate::Soap, NoteTemplate::Dap, NoteTemplate::Birp})
            styles.append(NoteStyle::of(language, layout, QLocale(QLocale::English, QLocale::UnitedStates)));
    }
    return styles;
}

struct Written
{
    quint32 seed = 0;
    NoteInput input;
    NoteStyle style;
    NoteDraft draft;
};

/// Every made-up session in both languages, each in one of the templates by turns.
const QList<Written> &everyDraft()
{
    static const QList<Written> drafts = [] {
        const FactNames names;
        const NoteWriter writer(names);
        const QList<NoteStyle> styles = allStyles();
        QList<Written> drafts;
        for (quint32 seed = 0; seed < sessions; ++seed) {
            const NoteInput input = madeUpSession(seed);
            for (qsizetype i = qsizetype(seed % 4); i < styles.size(); i += 4)
                drafts.append({seed, input, styles.at(i), writer.draft(input, styles.at(i))});
        }
        return drafts;
    }();
    return drafts;
}

/// Looks at every draft; says what is wrong of the first that is.
template <typename Check>
QString firstWrong(Check check)
{
    for (const Written &written : everyDraft()) {
        const QString wrong = check(written.input, written.style, written.draft);
        if (!wrong.isEmpty())
            return u"seed %1, %2: %3\n%4"_s.arg(written.seed)
                .arg(noteTemplateName(written.style.layout), wrong, written.draft.text());
    }
    return {};
}

/// What the numbers of a fact may look like in a text, worked out apart from the writer.
QSet<QString> numbersOf(const NoteInput &input, FactId id, const NoteStyle &style)
{
    QStringList found;
    const auto add = [&found, &style](int number) {
        found << QString::number(number) << style.locale.toString(number);
    };
    const auto addText = [&found](const QString &text) {
        static const QRegularExpression digits(u"[0-9]+"_s);
        auto it = digits.globalMatch(text);
        while (it.hasNext())
            found << it.next().captured();
    };
    const RecordedFacts &facts = input.facts;
    const auto addTime = [&](const QDateTime &time) {
        const int hour = time.time().hour();
        add(hour);
        add(hour % 12 == 0 ? 12 : hour % 12);
        found << time.toString(u"mm"_s) << time.toString(u"hh"_s);
    };
    const auto row = [&]() -> const BehaviorData & { return *behaviorData(facts, id.key); };
    switch (id.field) {
    case FactField::SessionDate:
        add(input.start.day().day());
        found << QString::number(input.start.day().year());
        break;
    case FactField::StartTime:
        addTime(input.start.wall());
        break;
    case FactField::EndTime:
        addTime(input.end().wall());
        break;
    case FactField::Duration:
        add(input.durationMinutes);
        break;
    case FactField::BehaviorCount:
        add(*row().count);
        if (row().measure == BehaviorMeasure::Rate) {
            const double rate = *row().count * 60.0 / row().observedMinutes.value_or(input.durationMinutes);
            found << style.locale.toString(rate, 'f', 1) << style.locale.toString(std::round(rate), 'f', 0);
            found << style.locale.toString(rate + 1e-9, 'f', 1);
        }
        break;
    case FactField::BehaviorTime:
        add(*row().seconds / 3600);
        add(*row().seconds % 3600 / 60);
        add(*row().seconds % 60);
        break;
    case FactField::BehaviorIntervals:
        add(*row().count);
        add(*row().intervals);
        add(int(std::floor(*row().count * 100.0 / *row().intervals + 0.5)));
        break;
    case FactField::ObservedMinutes:
        add(*row().observedMinutes);
        break;
    case FactField::ProgramTrials: {
        const TrialCount trials = *programData(facts, id.key)->trials;
        add(trials.correct);
        add(trials.total);
        add(int(std::floor(trials.correct * 100.0 / trials.total + 0.5)));
        break;
    }
    default:
        addText(factValue(input, id));
        if (const FactTerm *term = facts.term(id)) {
            for (const CatalogueKind kind : catalogueKinds()) {
                if (const CatalogueEntry *entry = Catalogue::builtIn(kind).find(term->catalogueId)) {
                    const CatalogueText &text = entry->in(style.language);
                    addText(text.phrase + text.plural + text.clause + text.action + text.predicate + text.locative);
                }
            }
        }
    }
    return QSet<QString>(found.begin(), found.end());
}

const QRegularExpression numberPattern(u"[0-9]+(?:[.,][0-9]+)*"_s);

bool isClear(const QString &sentence)
{
    static const QRegularExpression slip(u"  | [,.;:]|[.]{2}|,,|\\( | \\)|%[0-9]|\\bde el\\b|\\ba el\\b"_s);
    const bool begins = sentence.at(0).isUpper() || u"\u201C\u00BF"_s.contains(sentence.at(0));
    const bool ends = sentence.endsWith(u'.') || sentence.endsWith(u'?');
    return begins && ends && !sentence.contains(slip);
}

QString beginningOf(const QString &sentence)
{
    return sentence.section(u' ', 0, 1);
}

} // namespace

class TestNoteWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsCleanAndWhole()
    {
        const QString wrong = firstWrong([](const NoteInput &, const NoteStyle &, const NoteDraft &draft) {
            for (const NoteSentence &sentence : draft.sentences()) {
                if (!isClear(sentence.text))
                    return sentence.text;
            }
            return QString();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void noSentenceIsWithoutAFact()
    {
        const QString wrong = firstWrong([](const NoteInput &input, const NoteStyle &, const NoteDraft &draft) {
            for (const NoteSentence &sentence : draft.sentences()) {
                if (sentence.facts.isEmpty())
                    return sentence.text;
                for (const FactId id : sentence.facts) {
                    if (factValue(input, id).isNull())
                        return sentence.text + id.toString();
                }
            }
            return QString();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void noFactIsLost()
    {
        const QString wrong = firstWrong([](const NoteInput &input, const NoteStyle &, const NoteDraft &draft) {
            QList<FactId> accounted;
            for (const NoteSentence &sentence : draft.sentences())
                accounted += sentence.facts;
            const QSet<FactId> said(accounted.begin(), accounted.end());
            for (const LeftOutFact &leftOut : draft.leftOut) {
                if (said.contains(leftOut.fact))
                    return leftOut.fact.toString() + u" is said and left out"_s;
                accounted.append(leftOut.fact);
            }
            const QSet<FactId> all(accounted.begin(), accounted.end());
            for (const FactId id : factIds(input)) {
                if (!all.contains(id))
                    return id.toString() + u" is lost"_s;
            }
            return QString();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // What is left out belongs to the head, or to a row that is not whole.
    void onlyWhatIsIncompleteIsLeftOut()
    {
        const QString wrong = firstWrong([](const NoteInput &input, const NoteStyle &, const NoteDraft &draft) {
            QSet<FactId> incomplete;
            for (const BehaviorData &data : input.facts.behaviors) {
                const bool whole = !data.behavior.isEmpty() && data.hasData()
                    && (data.measure != BehaviorMeasure::Interval || (data.count && data.intervals));
                if (whole)
                    continue;
                for (const FactField field : {FactField::BehaviorCount, FactField::BehaviorTime,
                                              FactField::BehaviorIntervals, FactField::ObservedMinutes})
                    incomplete.insert({field, data.key});
                incomplete.insert({FactField::MeasuredBehavior, data.behavior.key});
            }
            for (const ProgramData &data : input.facts.programs) {
                if (!data.program.isEmpty())
                    continue;
                incomplete.insert({FactField::ProgramTrials, data.key});
                for (const FactTerm &term : FactTerms {data.teaching, data.prompting, data.response} + data.prompts) {
                    for (const FactField field : {FactField::ProgramTeaching, FactField::ProgramPrompting,
                                                  FactField::ProgramResponse, FactField::ProgramPrompt})
                        incomplete.insert({field, term.key});
                }
            }
            for (const LeftOutFact &leftOut : draft.leftOut) {
                if (leftOut.reason == LeftOutReason::InTheHead) {
                    if (leftOut.fact.field > FactField::ProviderCredential)
                        return leftOut.fact.toString();
                } else if (leftOut.fact.field == FactField::EnvironmentalChange) {
                    // "Nothing changed" beside a change contradicts it.
                    if (input.facts.environmentalChanges.size() < 2)
                        return leftOut.fact.toString();
                } else if (!incomplete.contains(leftOut.fact)) {
                    return leftOut.fact.toString();
                }
            }
            return QString();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyNumberIsInTheFactsOfItsSentence()
    {
        const QString wrong = firstWrong([](const NoteInput &input, const NoteStyle &style, const NoteDraft &draft) {
            for (const NoteSentence &sentence : draft.sentences()) {
                QSet<QString> allowed;
                for (const FactId id : sentence.facts)
                    allowed += numbersOf(input, id, style);
                auto it = numberPattern.globalMatch(sentence.text);
                while (it.hasNext()) {
                    const QString number = it.next().captured();
                    if (!allowed.contains(number))
                        return u"%1 in: %2"_s.arg(number, sentence.text);
                }
            }
            return QString();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void theClientIsNamedAsThePracticeHasIt()
    {
        const QString wrong = firstWrong([](const NoteInput &input, const NoteStyle &, const NoteDraft &draft) {
            bool named = input.clientName.isEmpty();
            for (const NoteSentence &sentence : draft.sentences()) {
                named = named || sentence.text.contains(input.clientName);
                if (sentence.text.contains(input.provider.name))
                    return sentence.text;
                const QString first = input.clientName.section(u' ', 0, 0);
                if (!first.isEmpty() && sentence.text.count(first) != sentence.text.count(input.clientName))
                    return sentence.text;
            }
            return named ? QString() : u"not named"_s;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void noThreeSentencesInARowBeginAlike()
    {
        const QString wrong = firstWrong([](const NoteInput &, const NoteStyle &, const NoteDraft &draft) {
            const QList<NoteSentence> sentences = draft.sentences();
            for (qsizetype i = 2; i < sentences.size(); ++i) {
                const QString beginning = beginningOf(sentences.at(i).text);
                if (beginning == beginningOf(sentences.at(i - 1).text)
                    && beginning == beginningOf(sentences.at(i - 2).text))
                    return sentences.at(i).text;
            }
            return QString();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void theSameFactsGiveTheSameText()
    {
        const FactNames names;
        const NoteWriter writer(names);
        for (quint32 seed = 0; seed < sessions / 10; ++seed) {
            for (const NoteStyle &style : allStyles())
                QCOMPARE(writer.draft(madeUpSession(seed), style), NoteWriter(names).draft(madeUpSession(seed), style));
        }
    }

    void anEmptySessionStillSaysWhenItWas()
    {
        const FactNames names;
        NoteInput input;
        input.start = ZonedTime::fromWall(QDate(2026, 11, 17), QTime(16, 0), "America/New_York");
        const NoteDraft draft =
            NoteWriter(names).draft(input, {NoteLanguage::English, NoteTemplate::Narrative, QLocale(u"en_US"_s)});
        QCOMPARE(draft.sentences().size(), 1);
        QVERIFY(draft.text().contains(u"4:00 PM to 5:00 PM (60 minutes)"));
    }
};

QTEST_GUILESS_MAIN(TestNoteWriter)
#include "tst_notewriter.moc"
