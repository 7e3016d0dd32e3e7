#include "Catalogue.h"
#include "TextFolding.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr std::array languages {NoteLanguage::English, NoteLanguage::Spanish};

/// All that a person reads of an entry, in one language, without its quotations of what someone said.
QString prose(const CatalogueText &text)
{
    static const QRegularExpression quotation(u"\u201C[^\u201D]*\u201D|\"[^\"]*\""_s);
    const QStringList all {text.name,        text.phrase,    text.plural,   text.feminine,   text.clause,
                           text.action,      text.predicate, text.locative, text.definition, text.examples,
                           text.nonExamples, text.goal,      text.mastery,  text.needs};
    return all.join(u" / "_s).remove(quotation);
}

QString where(CatalogueKind kind, const CatalogueEntry &entry, NoteLanguage language)
{
    return u"%1: %2 (%3)"_s.arg(catalogueName(kind), entry.id, language == NoteLanguage::Spanish ? u"es"_s : u"en"_s);
}

template <typename Check>
void forEveryText(Check check)
{
    const QList<CatalogueKind> kinds = catalogueKinds();
    for (const CatalogueKind kind : kinds) {
        for (const CatalogueEntry &entry : Catalogue::builtIn(kind).entries()) {
            for (const NoteLanguage language : languages)
                check(kind, entry, language);
        }
    }
}

QString firstWordOf(const QString &phrase)
{
    return phrase.section(u' ', 0, 0).toLower();
}

/// What the ending of a Spanish noun says of its gender, where it says anything.
std::optional<WordGender> genderOfEnding(const QString &word)
{
    static const QSet<QString> masculineInA {u"problema"_s, u"programa"_s, u"sistema"_s, u"mapa"_s,
                                             u"día"_s,      u"clima"_s,    u"diploma"_s, u"diplomas"_s};
    // People, whose gender is that of the entry.
    static const QRegularExpression people(u"(ista|peuta)s?$"_s);
    static const QRegularExpression feminine(u"(ción|sión|dad|tad|tud|umbre|ciones|siones|dades|ez|itis)$"_s);
    static const QRegularExpression masculine(u"(aje|ajes|miento|mientos|or|ores|o|os|án)$"_s);
    if (masculineInA.contains(word))
        return WordGender::Masculine;
    if (people.match(word).hasMatch() || word == u"mano" || word == u"manos" || word == u"fotos"
        || word == u"rompecabezas" || word == u"menos")
        return std::nullopt;
    if (feminine.match(word).hasMatch() || word.endsWith(u'a') || word.endsWith(u"as"))
        return WordGender::Feminine;
    if (masculine.match(word).hasMatch())
        return WordGender::Masculine;
    return std::nullopt;
}

const QStringList &innerStates(NoteLanguage language)
{
    static const QStringList english {
        u"angry"_s,       u"anger"_s,         u"frustrated"_s, u"frustration"_s,  u"upset"_s,        u"sad"_s,
        u"happy"_s,       u"anxious"_s,       u"anxiety"_s,    u"afraid"_s,       u"fear"_s,         u"scared"_s,
        u"bored"_s,       u"tired"_s,         u"want"_s,       u"wants"_s,        u"wanted"_s,       u"feel"_s,
        u"feels"_s,       u"felt"_s,          u"feelings"_s,   u"thinks"_s,       u"believes"_s,     u"knows"_s,
        u"understands"_s, u"hates"_s,         u"loves"_s,      u"likes"_s,        u"dislikes"_s,     u"enjoys"_s,
        u"mood"_s,        u"emotional"_s,     u"stubborn"_s,   u"lazy"_s,         u"manipulative"_s, u"defiant"_s,
        u"meltdown"_s,    u"intentionally"_s, u"purposely"_s,  u"deliberately"_s, u"aware"_s,        u"spite"_s};
    static const QStringList spanish {u"enojado"_s,
                                      u"enojada"_s,
                                      u"enojo"_s,
                                      u"frustrado"_s,
                                      u"frustrada"_s,
                                      u"frustracion"_s,
                                      u"molesto"_s,
                                      u"molesta"_s,
                                      u"triste"_s,
                                      u"feliz"_s,
                                      u"ansioso"_s,
                                      u"ansiosa"_s,
                                      u"ansiedad"_s,
                                      u"miedo"_s,
                                      u"asustado"_s,
                                      u"asustada"_s,
                                      u"aburrido"_s,
                                      u"aburrida"_s,
                                      u"cansado"_s,
                                      u"cansada"_s,
                                      u"quiere"_s,
                                      u"queria"_s,
                                      u"quieren"_s,
                                      u"siente"_s,
                                      u"sentia"_s,
                                      u"sintio"_s,
                                      u"piensa"_s,
                                      u"cree"_s,
                                      u"sabe"_s,
                                      u"entiende"_s,
                                      u"odia"_s,
                                      u"ama"_s,
                                      u"gusta"_s,
                                      u"disfruta"_s,
                                      u"animo"_s,
                                      u"emocional"_s,
                                      u"terco"_s,
                                      u"terca"_s,
                                      u"flojo"_s,
                                      u"manipulador"_s,
                                      u"desafiante"_s,
                                      u"berrinche"_s,
                                      u"crisis"_s,
                                      u"intencionalmente"_s,
                                      u"deliberadamente"_s,
                                      u"consciente"_s,
                                      u"capricho"_s,
                                      u"malcriado"_s};
    return language == NoteLanguage::Spanish ? spanish : english;
}

} // namespace

/// What a program can see of the wording of the catalogues.
class CatalogueWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoEntriesAreCalledAlike();
    void phrasesFitIntoASentence();
    void sentencesAreWhole();
    void spanishGendersAgreeWithTheirEndings();
    void spanishNumbersAgreeWithTheirEndings();
    void noInnerStateIsNamed();
    void nobodyIsLabelled();
};

void CatalogueWordsTest::noTwoEntriesAreCalledAlike()
{
    QSet<QString> seen;
    forEveryText([&seen](CatalogueKind kind, const CatalogueEntry &entry, NoteLanguage language) {
        for (const QString &text : {u"name "_s + entry.in(language).name, u"phrase "_s + entry.in(language).phrase}) {
            const QString key = u"%1 %2 %3"_s.arg(int(kind)).arg(int(language)).arg(foldedWords(text).join(u' '));
            QVERIFY2(!seen.contains(key), qPrintable(where(kind, entry, language)));
            seen += key;
        }
    });
}

void CatalogueWordsTest::phrasesFitIntoASentence()
{
    static const QRegularExpression article(u"^(the|a|an|el|la|los|las|un|una|unos|unas) "_s);
    static const QRegularExpression beginning(u"^[\\p{Ll}0-9]"_s);
    forEveryText([](CatalogueKind kind, const CatalogueEntry &entry, NoteLanguage language) {
        const CatalogueText &text = entry.in(language);
        const QStringList forms {text.phrase, text.plural,    text.feminine, text.clause,
                                 text.action, text.predicate, text.locative};
        for (const QString &form : forms) {
            if (form.isEmpty())
                continue;
            QVERIFY2(beginning.match(form).hasMatch(), qPrintable(where(kind, entry, language) + form));
            QVERIFY2(!form.endsWith(u'.') && !form.endsWith(u','), qPrintable(where(kind, entry, language)));
        }
        for (const QString &form : {text.phrase, text.plural, text.feminine})
            QVERIFY2(!article.match(form).hasMatch(), qPrintable(where(kind, entry, language)));
        QVERIFY2(!text.name.endsWith(u'.') && !text.name.at(0).isLower(), qPrintable(where(kind, entry, language)));
    });
}

void CatalogueWordsTest::sentencesAreWhole()
{
    forEveryText([](CatalogueKind kind, const CatalogueEntry &entry, NoteLanguage language) {
        const CatalogueText &text = entry.in(language);
        for (const QString &sentence :
             {text.definition, text.examples, text.nonExamples, text.goal, text.mastery, text.needs}) {
            if (sentence.isEmpty())
                continue;
            const QChar first = sentence.at(0) == u'\u201C' || sentence.at(0) == u'"' ? sentence.at(1) : sentence.at(0);
            QVERIFY2(first.isUpper() || first.isDigit() || first == u'¿' || first == u'¡',
                     qPrintable(where(kind, entry, language) + sentence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(where(kind, entry, language) + sentence));
            QVERIFY2(!sentence.contains(u"  "_s) && !sentence.contains(u'\u00AB'),
                     qPrintable(where(kind, entry, language)));
        }
    });
}

void CatalogueWordsTest::spanishGendersAgreeWithTheirEndings()
{
    forEveryText([](CatalogueKind kind, const CatalogueEntry &entry, NoteLanguage language) {
        if (language == NoteLanguage::English)
            return;
        const CatalogueText &text = entry.spanish;
        for (const QString &form : {text.phrase, text.plural}) {
            const std::optional<WordGender> gender = genderOfEnding(firstWordOf(form));
            QVERIFY2(form.isEmpty() || !gender || *gender == text.gender,
                     qPrintable(where(kind, entry, language) + u": "_s + form));
        }
        const std::optional<WordGender> ofWoman = genderOfEnding(firstWordOf(text.feminine));
        QVERIFY2(text.feminine.isEmpty() || !ofWoman || *ofWoman == WordGender::Feminine,
                 qPrintable(where(kind, entry, language)));
        QVERIFY2(text.feminine.isEmpty() || text.gender == WordGender::Masculine,
                 qPrintable(where(kind, entry, language)));
    });
}

void CatalogueWordsTest::spanishNumbersAgreeWithTheirEndings()
{
    static const QSet<QString> singularInS {u"análisis"_s, u"dosis"_s, u"rompecabezas"_s};
    forEveryText([](CatalogueKind kind, const CatalogueEntry &entry, NoteLanguage language) {
        if (language == NoteLanguage::English)
            return;
        const CatalogueText &text = entry.spanish;
        const QString word = firstWordOf(text.phrase);
        const bool plural = word.endsWith(u's') && !singularInS.contains(word);
        QVERIFY2(plural == (text.number == WordNumber::Plural), qPrintable(where(kind, entry, language)));
        QVERIFY2(text.plural.isEmpty() || firstWordOf(text.plural).endsWith(u's'),
                 qPrintable(where(kind, entry, language)));
    });
}

void CatalogueWordsTest::noInnerStateIsNamed()
{
    forEveryText([](CatalogueKind kind, const CatalogueEntry &entry, NoteLanguage language) {
        const QStringList words = foldedWords(prose(entry.in(language)));
        for (const QString &state : innerStates(language))
            QVERIFY2(!words.contains(state), qPrintable(where(kind, entry, language) + u": "_s + state));
    });
}

void CatalogueWordsTest::nobodyIsLabelled()
{
    static const QSet<QString> labels {
        u"he"_s,        u"she"_s,      u"his"_s,           u"her"_s,         u"him"_s,         u"himself"_s,
        u"herself"_s,   u"child"_s,    u"kid"_s,           u"boy"_s,         u"girl"_s,        u"patient"_s,
        u"normal"_s,    u"abnormal"_s, u"autistic"_s,      u"retarded"_s,    u"suffers"_s,     u"victim"_s,
        u"nino"_s,      u"nina"_s,     u"paciente"_s,      u"autista"_s,     u"anormal"_s,     u"victima"_s,
        u"aggressor"_s, u"agresor"_s,  u"inappropriate"_s, u"inapropiado"_s, u"inapropiada"_s, u"deviant"_s,
        u"bad"_s,       u"malo"_s,     u"mala"_s};
    forEveryText([](CatalogueKind kind, const CatalogueEntry &entry, NoteLanguage language) {
        const QStringList words = foldedWords(prose(entry.in(language)));
        for (const QString &word : words)
            QVERIFY2(!labels.contains(word), qPrintable(where(kind, entry, language) + u": "_s + word));
    });
}

QTEST_APPLESS_MAIN(CatalogueWordsTest)
#include "tst_cataloguewords.moc"
