#include "GoldenSessions.h"
#include "MadeUpSession.h"
#include "NoteGrounding.h"
#include "NoteWriter.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

struct LabelledSentence
{
    QString session;
    QString label;
    QString text;

    [[nodiscard]] bool isFalse() const { return label != u"ok"; }
};

QList<LabelledSentence> labelledSentences(NoteLanguage language)
{
    QFile file(QStringLiteral(BITACORA_GROUNDING) + (language == NoteLanguage::Spanish ? u"/es.txt"_s : u"/en.txt"_s));
    QList<LabelledSentence> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            sentences.append({line.section(u'|', 0, 0), line.section(u'|', 1, 1), line.section(u'|', 2)});
    }
    return sentences;
}

NoteInput inputOf(const QString &name, NoteLanguage language)
{
    const QList<GoldenSession> sessions = goldenSessions(language);
    for (const GoldenSession &session : sessions) {
        if (session.name == name)
            return session.input;
    }
    qFatal("no session is called so");
    return {};
}

} // namespace

class TestGrounding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineOfTenAreJudgedRight_data()
    {
        QTest::addColumn<bool>("spanish");
        QTest::newRow("English") << false;
        QTest::newRow("Spanish") << true;
    }
    void nineOfTenAreJudgedRight()
    {
        QFETCH(bool, spanish);
        const NoteLanguage language = spanish ? NoteLanguage::Spanish : NoteLanguage::English;
        const QList<LabelledSentence> sentences = labelledSentences(language);
        QVERIFY(sentences.size() >= 200);
        int rightlyMarked = 0;
        int wronglyMarked = 0;
        int missed = 0;
        for (const LabelledSentence &sentence : sentences) {
            const NoteGrounding grounding(inputOf(sentence.session, language), language, m_names);
            const bool marked = !grounding.check(sentence.text).marks.isEmpty();
            rightlyMarked += marked && sentence.isFalse() ? 1 : 0;
            wronglyMarked += marked && !sentence.isFalse() ? 1 : 0;
            missed += !marked && sentence.isFalse() ? 1 : 0;
            if (marked != sentence.isFalse())
                qInfo().noquote() << (marked ? "marked:" : "missed:") << sentence.session << sentence.label
                                  << sentence.text;
        }
        const double precision = double(rightlyMarked) / (rightlyMarked + wronglyMarked);
        const double recall = double(rightlyMarked) / (rightlyMarked + missed);
        qInfo().noquote() << QTest::currentDataTag() << sentences.size() << "sentences, precision" << precision
                          << "recall" << recall;
        constexpr double least = 0.9;
        QVERIFY(precision >= least);
        QVERIFY(recall >= least);
    }

    // What the writer says is borne out by the facts, and leaves nothing out but what it could not say.
    void theWritersOwnNotesAreGrounded()
    {
        const NoteWriter writer(m_names);
        for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
            const QList<GoldenSession> sessions = goldenSessions(language);
            for (const GoldenSession &session : sessions) {
                const NoteStyle style {language, session.layout,
                                       QLocale(language == NoteLanguage::Spanish ? u"es_MX"_s : u"en_US"_s)};
                const QString text = writer.draft(session.input, style).text();
                const GroundingResult result = NoteGrounding(session.input, language, m_names).check(text);
                for (const GroundingMark &mark : result.marks)
                    QVERIFY2(false,
                             qPrintable(session.name + u": "_s + text.mid(mark.position, mark.length) + u" in "_s
                                        + text.mid(std::max<qsizetype>(0, mark.position - 60), 120)));
            }
        }
    }

    void whatTheTextDoesNotSayIsListed()
    {
        const NoteInput input = inputOf(u"calm-afternoon"_s, NoteLanguage::English);
        const NoteGrounding grounding(input, NoteLanguage::English, m_names);
        const QString text = u"Mateo Luna was at home with his mother and cried 2 times."_s;
        QStringList fields;
        for (const FactId id : grounding.check(text).leftOut)
            fields.append(factFieldName(id.field));
        QVERIFY(fields.contains(u"program-trials"_s));
        QVERIFY(fields.contains(u"next-plan"_s));
        QVERIFY(fields.contains(u"reinforcer"_s));
        QVERIFY(!fields.contains(u"participant"_s));
        QVERIFY(!fields.contains(u"place"_s));
        QVERIFY(grounding.check(text).marks.isEmpty());
    }

    void aSentenceWithoutASpaceBeforeItNamesNobody()
    {
        const NoteInput input = inputOf(u"calm-afternoon"_s, NoteLanguage::English);
        const NoteGrounding grounding(input, NoteLanguage::English, m_names);
        QVERIFY(grounding.check(u"He cried 2 times.There was a pause.After that he cried 2 times."_s).marks.isEmpty());
        // Whoever is named is still found.
        const QString named = u"He cried 2 times.Then dra.Vega and Rosa came."_s;
        QStringList marked;
        const QList<GroundingMark> marks = grounding.check(named).marks;
        for (const GroundingMark &mark : marks) {
            if (mark.reason == GroundingReason::NameNotRecorded)
                marked.append(named.mid(mark.position, mark.length));
        }
        QCOMPARE(marked, (QStringList {u"Vega"_s, u"Rosa"_s}));
    }

    void aMarkSaysWhereAndWhy()
    {
        const NoteInput input = inputOf(u"calm-afternoon"_s, NoteLanguage::English);
        const NoteGrounding grounding(input, NoteLanguage::English, m_names);
        const QString text = u"He cried 9 times. His father came."_s;
        const QList<GroundingMark> marks = grounding.check(text).marks;
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0], (GroundingMark {9, 1, GroundingReason::NumberNotRecorded}));
        QCOMPARE(text.mid(marks[1].position, marks[1].length), u"father"_s);
        QCOMPARE(marks[1].reason, GroundingReason::PersonNotRecorded);
        QVERIFY(grounding.check({}).marks.isEmpty());
        QVERIFY(grounding.check(u"… ; . 12:"_s).marks.size() <= 1);
    }

private:
    FactNames m_names;
};

QTEST_GUILESS_MAIN(TestGrounding)
#include "tst_grounding.moc"
