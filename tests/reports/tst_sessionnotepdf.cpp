#include "GoldenSessions.h"
#include "NoteSheetWords.h"
#include "NoteWriter.h"
#include "PopplerTool.h"
#include "SessionNotePdf.h"
#include "SigningFixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QDateTime signedAt(QDate(2026, 11, 18), QTime(1, 5), Qt::UTC);

NoteSheet sheetOf(const GoldenSession &session, NoteLanguage language)
{
    const FactNames names;
    NoteSheet sheet;
    sheet.input = session.input;
    sheet.practitioner = session.input.provider;
    sheet.practitioner.practiceName = u"Río Claro Behavior Practice"_s;
    sheet.practitioner.practiceAddress = u"120 Mill Street\nAlbany, NY 12203"_s;
    sheet.client = NotedClient {session.input.clientName, QDate(2020, 3, 4), u"F84.0 Autism spectrum disorder"_s,
                                u"XJM 4471 0093"_s};
    sheet.units = 6;
    const NoteStyle style = NoteStyle::of(language, session.layout, QLocale(QLocale::English, QLocale::UnitedStates));
    sheet.locale = style.locale;
    sheet.note = NoteWriter(names).draft(session.input, style);
    sheet.text = sheet.note.text();
    sheet.madeAt = QDateTime(QDate(2026, 11, 21), QTime(15, 12));
    return sheet;
}

void sign(NoteSheet &sheet)
{
    sheet.signature = NoteSignature {{u"Vera Torres"_s, u"BCBA"_s}, signedAt, "America/New_York"};
    sheet.hash = QByteArray::fromHex("00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef");
}

} // namespace

class SessionNotePdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHeadSaysWhatAnAuditorLooksFor();
    void everySentenceIsThereInItsOrder_data();
    void everySentenceIsThereInItsOrder();
    void whatWasRecordedStandsInTables();
    void itSpeaksTheNotesLanguage();
    void everyWordHasBothLanguages();
    void aDraftSaysSoOnEveryPage();
    void theSignatureSaysWhoAndWhenAndWhat();
    void addendaFollowInTheirOrder();
    void longThingsAreNeitherClippedNorLost();
    void aSessionWithoutAnythingSaysSo();
    void fontsAreEmbedded();
    void aSignedNoteIsReadAsItWasSigned();
    void anUnsignedNoteIsReadAsItIs();
    void privateNotesAreNotInIt();
    void aDeletedClientIsNotNamed();

private:
    QString write(const NoteSheet &sheet, QPageSize::PageSizeId paper = QPageSize::Letter);
    QString text(const QString &path, int page = 0);
    /// Words in a row, whatever the layout does with the space between them.
    static QString plain(const QString &text);

    QTemporaryDir m_folder;
    int m_files = 0;
};

void SessionNotePdfTest::initTestCase()
{
    for (const QString &program : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed (Debian: poppler-utils): the PDF cannot be read back."_s));
    }
}

QString SessionNotePdfTest::write(const NoteSheet &sheet, QPageSize::PageSizeId paper)
{
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !SessionNotePdf(sheet, paper).write(file))
        return {};
    return path;
}

QString SessionNotePdfTest::text(const QString &path, int page)
{
    QStringList arguments;
    if (page > 0)
        arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
    // Newer Inter draws U+02EE as it draws the closing quotation mark, and the PDF can only tell which of them was
    // meant by its shape.
    return plain(PopplerRun::of(u"pdftotext"_s, arguments + QStringList {path, u"-"_s}).output)
        .replace(QChar(0x02EE), QChar(0x201D));
}

QString SessionNotePdfTest::plain(const QString &text)
{
    QString words = text.simplified();
    words.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
    // Some fonts have one shape for both, and a reader can tell the letter from it alone.
    words.replace(QChar(0x02BC), QChar(0x2019));
    return words;
}

void SessionNotePdfTest::theHeadSaysWhatAnAuditorLooksFor()
{
    const GoldenSession session = goldenSessions().constFirst();
    NoteSheet sheet = sheetOf(session, NoteLanguage::English);
    sign(sheet);
    const QString all = text(write(sheet));
    for (const QString &expected :
         {u"Río Claro Behavior Practice"_s, u"Albany, NY 12203"_s, u"Session note"_s, session.input.clientName,
          u"Mar 4, 2020"_s, u"F84.0 Autism spectrum disorder"_s, u"XJM 4471 0093"_s, u"6 units"_s,
          session.input.serviceCode, session.input.serviceName, session.input.provider.credential, u"Page 1 of"_s,
          u"Made on Nov 21, 2026 at 3:12 PM"_s})
        QVERIFY2(all.contains(plain(expected)), qPrintable(expected + u"\n"_s + all));
}

void SessionNotePdfTest::everySentenceIsThereInItsOrder_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<NoteLanguage>("language");
    for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
        const auto sessions = goldenSessions(language);
        for (int i = 0; i < sessions.size(); ++i)
            QTest::addRow("%s, %d", qPrintable(sessions.at(i).name), int(language)) << i << language;
    }
}

void SessionNotePdfTest::everySentenceIsThereInItsOrder()
{
    QFETCH(int, number);
    QFETCH(NoteLanguage, language);
    const NoteSheet sheet = sheetOf(goldenSessions(language).at(number), language);
    const QString all = text(write(sheet, number % 2 == 0 ? QPageSize::Letter : QPageSize::A4));
    // Where a line ends with a hyphen, the reader joins what it divides.
    const auto squeezed = [](QString words) { return words.remove(u' ').remove(u'-'); };
    const QString letters = squeezed(all);
    qsizetype last = letters.indexOf(squeezed(sheetWord(SheetWord::SessionData, language)));
    QVERIFY(last > 0);
    for (const NoteSentence &sentence : sheet.note.sentences()) {
        const qsizetype place = letters.indexOf(squeezed(plain(sentence.text)), last);
        // A page may end within a sentence; what stands around the page comes between then.
        if (place < 0 && SessionNotePdf(sheet, QPageSize::A4).pageCount() > 1)
            continue;
        QVERIFY2(place > 0, qPrintable(sentence.text + u"\n"_s + all));
        last = place;
    }
}

void SessionNotePdfTest::whatWasRecordedStandsInTables()
{
    GoldenSession session = goldenSessions().constFirst();
    RecordedFacts &facts = session.input.facts;
    facts.behaviors.clear();
    facts.programs.clear();
    BehaviorData rate;
    rate.behavior.name = u"Made-up humming"_s;
    rate.measure = BehaviorMeasure::Rate;
    rate.count = 12;
    rate.observedMinutes = 30;
    BehaviorData intervals;
    intervals.behavior.name = u"Made-up rocking"_s;
    intervals.measure = BehaviorMeasure::Interval;
    intervals.count = 6;
    intervals.intervals = 20;
    BehaviorData unseen;
    unseen.behavior.name = u"Made-up biting"_s;
    BehaviorData never;
    never.behavior.name = u"Made-up hitting"_s;
    never.count = 0;
    facts.behaviors = {rate, intervals, unseen, never};
    ProgramData program;
    program.program.name = u"Made-up asking"_s;
    program.trials = TrialCount {8, 12};
    program.prompts = {{1, u"Made-up nudge"_s, {}, {}}};
    facts.programs = {program};
    const QString all = text(write(sheetOf(session, NoteLanguage::English)));
    for (const QString &expected : {u"12 times · 24 an hour"_s, u"30 minutes"_s, u"6 of 20 intervals (30%)"_s,
                                    u"Whole session"_s, u"0 times"_s, u"8 of 12"_s, u"67%"_s, u"Made-up nudge"_s})
        QVERIFY2(all.contains(expected), qPrintable(expected + u"\n"_s + all));
    QVERIFY(all.contains(u"Made-up biting Frequency – –"_s));
}

void SessionNotePdfTest::itSpeaksTheNotesLanguage()
{
    NoteSheet sheet = sheetOf(goldenSessions(NoteLanguage::Spanish).constFirst(), NoteLanguage::Spanish);
    sign(sheet);
    sheet.addenda = {{1, AddendumType::Clarification, u"Motivo"_s, u"Texto."_s, *sheet.signature}};
    const QString all = text(write(sheet));
    for (const QString &expected :
         {u"Nota de sesión"_s, u"Nacimiento"_s, u"Lugar del servicio"_s, u"Duración"_s, u"Página 1 de"_s,
          u"Firmada electrónicamente por"_s, u"Adendas"_s, u"1. Aclaración"_s, u"6 unidades"_s})
        QVERIFY2(all.contains(expected), qPrintable(expected + u"\n"_s + all));
    for (const QString &foreign : {u"Session"_s, u"Signed"_s, u"Page "_s, u"minutes"_s})
        QVERIFY2(!all.contains(foreign), qPrintable(foreign + u"\n"_s + all));
}

void SessionNotePdfTest::everyWordHasBothLanguages()
{
    for (int word = 0; word <= int(lastSheetWord); ++word) {
        const QString english = sheetWord(SheetWord(word), NoteLanguage::English);
        const QString spanish = sheetWord(SheetWord(word), NoteLanguage::Spanish);
        QVERIFY(!english.isEmpty());
        QVERIFY(!spanish.isEmpty());
        for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s})
            QCOMPARE(english.contains(place), spanish.contains(place));
    }
    for (int field = 0; field <= int(lastFactField); ++field)
        QCOMPARE(sheetWord(FactField(field), NoteLanguage::Spanish).isEmpty(), !isWords(FactField(field)));
}

void SessionNotePdfTest::aDraftSaysSoOnEveryPage()
{
    NoteSheet sheet = sheetOf(goldenSessions().constFirst(), NoteLanguage::English);
    for (int i = 0; i < 200; ++i)
        sheet.note.paragraphs.back().sentences.append(sheet.note.paragraphs.front().sentences.front());
    sheet.text = sheet.note.text();
    const QString draft = write(sheet);
    const int pages = SessionNotePdf(sheet, QPageSize::Letter).pageCount();
    QVERIFY(pages > 2);
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text(draft, page).contains(u"Draft — not signed"_s));
    sign(sheet);
    QVERIFY(!text(write(sheet)).contains(u"not signed"_s));
}

void SessionNotePdfTest::theSignatureSaysWhoAndWhenAndWhat()
{
    NoteSheet sheet = sheetOf(goldenSessions().constFirst(), NoteLanguage::English);
    sign(sheet);
    const QString all = text(write(sheet));
    // On the signer's clock, the day before in UTC.
    for (const QString &expected : {u"Signed electronically by Vera Torres, BCBA"_s,
                                    u"Nov 17, 2026, 8:05 PM (America/New York)"_s, u"0011 2233 4455 6677"_s})
        QVERIFY2(all.contains(expected), qPrintable(expected + u"\n"_s + all));
}

void SessionNotePdfTest::addendaFollowInTheirOrder()
{
    NoteSheet sheet = sheetOf(goldenSessions().constFirst(), NoteLanguage::English);
    sign(sheet);
    NoteSignature later = *sheet.signature;
    later.at = later.at.addDays(3);
    later.signer.name = u"Second Signer"_s;
    sheet.addenda = {{1, AddendumType::Correction, u"The count was wrong"_s, u"First addition."_s, *sheet.signature},
                     {2, AddendumType::LateEntry, u"Left out"_s, u"Second addition.\n\nWith more."_s, later}};
    const QString all = text(write(sheet));
    qsizetype last = all.indexOf(u"Addenda"_s);
    QVERIFY(last > all.indexOf(u"0011 2233"_s));
    for (const QString &expected : {u"1. Correction"_s, u"The count was wrong"_s, u"First addition."_s,
                                    u"Vera Torres, BCBA"_s, u"2. Late entry"_s, u"Left out"_s, u"Second addition."_s,
                                    u"With more."_s, u"Second Signer, BCBA"_s, u"Nov 20, 2026, 8:05 PM"_s}) {
        const qsizetype place = all.indexOf(expected, last);
        QVERIFY2(place > 0, qPrintable(expected + u"\n"_s + all));
        last = place;
    }
}

void SessionNotePdfTest::longThingsAreNeitherClippedNorLost()
{
    GoldenSession session = goldenSessions().constFirst();
    session.input.clientName = QString(u"Verylongname "_s).repeated(15).trimmed();
    AbcEntry entry;
    QStringList expected;
    for (int i = 0; i < 50; ++i) {
        expected.append(u"mark%1x"_s.arg(i));
        entry.interventions.append(
            {i, u"A long intervention of one's own %1 with many words in it"_s.arg(expected.back()), {}, {}});
    }
    session.input.facts.abc = {entry, entry};
    const QString path = write(sheetOf(session, NoteLanguage::English));
    const QString all = text(path);
    for (const QString &mark : std::as_const(expected))
        QVERIFY2(all.count(mark) >= 2, qPrintable(mark));
    const QString boxes = PopplerRun::of(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}).output;
    static const QRegularExpression word(
        u"xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""_s);
    for (auto it = word.globalMatch(boxes); it.hasNext();) {
        const auto box = it.next();
        QVERIFY(box.captured(1).toDouble() >= 43);
        QVERIFY2(box.captured(3).toDouble() <= 612 - 40, qPrintable(box.captured()));
        QVERIFY(box.captured(4).toDouble() <= 792 - 40);
    }
}

void SessionNotePdfTest::aSessionWithoutAnythingSaysSo()
{
    GoldenSession session = goldenSessions().constFirst();
    session.input.facts = {};
    NoteSheet sheet = sheetOf(session, NoteLanguage::English);
    sheet.note.paragraphs.clear();
    sheet.text.clear();
    sheet.status = SessionStatus::NoShow;
    const QString all = text(write(sheet));
    QVERIFY(all.contains(u"No note was written yet."_s));
    QVERIFY(all.contains(u"No Show"_s));
    QVERIFY(!all.contains(u"Session data"_s));
}

void SessionNotePdfTest::fontsAreEmbedded()
{
    const QStringList fonts =
        PopplerRun::of(u"pdffonts"_s, {write(sheetOf(goldenSessions().constFirst(), NoteLanguage::English))})
            .output.split(u'\n', Qt::SkipEmptyParts)
            .mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
    for (const QString &font : fonts)
        QCOMPARE(embedded.match(font.trimmed()).captured(1), u"yes"_s);
}

void SessionNotePdfTest::aSignedNoteIsReadAsItWasSigned()
{
    SigningFixture fixture;
    fixture.sign(u"Mateo Luna clapped."_s);
    QVERIFY(fixture.notes().add(fixture.session.id, SigningFixture::addendum(u"Twice."_s)));
    Client client = *fixture.practice().clients().find(fixture.client);
    client.diagnosis = u"Something else since"_s;
    QVERIFY(fixture.practice().clients().update(client));
    const auto sheet = readNoteSheet(fixture.practice(), fixture.session.id, NoteLanguage::Spanish);
    QVERIFY(sheet);
    QVERIFY(sheet->isSigned());
    QCOMPARE(sheet->language(), NoteLanguage::English);
    QCOMPARE(sheet->client->diagnosis, u"F84.0"_s);
    QCOMPARE(sheet->practitioner.name, u"Vera Torres"_s);
    QCOMPARE(sheet->addenda.size(), 1);
    QCOMPARE(sheet->hash.size(), 32);
    QVERIFY(sheet->text.contains(u"Mateo Luna clapped."_s));
    const QString all = text(write(*sheet));
    QVERIFY(all.contains(u"Objective"_s));
    QVERIFY(all.contains(u"Twice."_s));
    QVERIFY(all.contains(u"F84.0"_s));
    QVERIFY(!all.contains(u"Something else"_s));
}

void SessionNotePdfTest::anUnsignedNoteIsReadAsItIs()
{
    SigningFixture fixture;
    auto sheet = readNoteSheet(fixture.practice(), fixture.session.id, NoteLanguage::Spanish);
    QVERIFY(sheet);
    QCOMPARE(sheet->language(), NoteLanguage::Spanish);
    QVERIFY(sheet->text.isEmpty());
    QVERIFY(fixture.practice().sessionNotes().store(fixture.session.id, SigningFixture::saying(u"Something."_s)));
    sheet = readNoteSheet(fixture.practice(), fixture.session.id, NoteLanguage::Spanish);
    QVERIFY(sheet);
    QCOMPARE(sheet->language(), NoteLanguage::English);
    QVERIFY(!sheet->isSigned());
    QCOMPARE(sheet->client->memberNumber, u"M-77"_s);
    QCOMPARE(sheet->locale.language(), QLocale::English);
    const auto missing = readNoteSheet(fixture.practice(), SessionId {99'999}, NoteLanguage::English);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::RecordNotFound);
}

void SessionNotePdfTest::privateNotesAreNotInIt()
{
    SigningFixture fixture;
    Session session = fixture.session;
    session.privateNotes = u"Only for me"_s;
    session.customerNotes = u"For the family"_s;
    QVERIFY(fixture.practice().sessions().update({session}, ActivityKind::NotesUpdated));
    QVERIFY(fixture.practice().sessionNotes().store(session.id, SigningFixture::saying(u"Something."_s)));
    const QString all = text(write(*readNoteSheet(fixture.practice(), session.id, NoteLanguage::English)));
    QVERIFY(all.contains(u"Something."_s));
    QVERIFY(!all.contains(u"Only for me"_s));
}

void SessionNotePdfTest::aDeletedClientIsNotNamed()
{
    SigningFixture fixture;
    fixture.sign(u"Mateo Luna clapped."_s);
    QVERIFY(fixture.practice().clients().erase(fixture.client));
    const auto sheet = readNoteSheet(fixture.practice(), fixture.session.id, NoteLanguage::English);
    QVERIFY(sheet);
    const QString all = text(write(*sheet));
    QVERIFY2(!all.contains(u"Mateo"_s), qPrintable(all));
    QVERIFY(!all.contains(u"F84.0"_s));
    QVERIFY(all.contains(u"Deleted Client"_s));
}

QTEST_MAIN(SessionNotePdfTest)
#include "tst_sessionnotepdf.moc"
