#include "CsvSeparator.h"
#include "CsvTable.h"
#include "HistoryCsv.h"

#include <QStringEncoder>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

Rows cellsOf(const ImportTable &table)
{
    Rows rows;
    for (const ImportTable::Row &row : table.rows)
        rows.append(row.cells);
    return rows;
}

QList<int> placesOf(const ImportTable &table)
{
    QList<int> places;
    for (const ImportTable::Row &row : table.rows)
        places.append(row.place);
    return places;
}

QByteArray inUtf16(const QString &text, QStringEncoder::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
    return encoder.encode(text);
}

ErrorCode codeOf(const QByteArray &bytes)
{
    const auto table = csvTable(bytes);
    return table ? ErrorCode::StorageFailed : table.error().code;
}

} // namespace

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfManyProgramsAreRead_data();
    void tablesOfManyProgramsAreRead();
    void everyEncodingIsTold_data();
    void everyEncodingIsTold();
    void aRowsPlaceIsTheLineItBeginsIn();
    void separatorsAreGuessed_data();
    void separatorsAreGuessed();
    void whatOurOwnExportGuardsComesBackAsItWas();
    void nothingUnderTheNamesIsEmpty_data();
    void nothingUnderTheNamesIsEmpty();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void aMillionRowsStopEarly();
    void aWideTableTakesFewerRows();
    void asManyRowsAsAreTakenAreTaken();
    void columnsBeyondTheMostAreLeftOut();
    void separatorsAloneTakeNoMemory();
    void aCellMayBeLong();
    void progressGrowsAndStops();
};

void TestCsvTable::tablesOfManyProgramsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<Rows>("rows");
    const QStringList ab {u"a"_s, u"b"_s};
    QTest::newRow("plain") << "a,b\n1,2\n"_ba << ab << Rows {{u"1"_s, u"2"_s}};
    QTest::newRow("no end of the last line") << "a,b\r\n1,2"_ba << ab << Rows {{u"1"_s, u"2"_s}};
    QTest::newRow("ends of lines of old") << "a,b\r1,2\r3,4\r"_ba << ab << Rows {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("semicolon and comma") << "a;b\nAna;50,00\nMateo;45,50\n"_ba << ab
                                         << Rows {{u"Ana"_s, u"50,00"_s}, {u"Mateo"_s, u"45,50"_s}};
    QTest::newRow("tab") << "a\tb\n1\t2, 3\n"_ba << ab << Rows {{u"1"_s, u"2, 3"_s}};
    QTest::newRow("an empty cell between tabs")
        << "a\tb\tc\n1\t\t3\n"_ba << QStringList {u"a"_s, u"b"_s, u"c"_s} << Rows {{u"1"_s, QString(), u"3"_s}};
    QTest::newRow("bar") << "a|b\n1|2\n"_ba << ab << Rows {{u"1"_s, u"2"_s}};
    QTest::newRow("said by Excel") << "sep=|\na|b\n1|2;3;4\n"_ba << ab << Rows {{u"1"_s, u"2;3;4"_s}};
    QTest::newRow("said by Excel, quoted")
        << "\xEF\xBB\xBF\"SEP=;\"\r\na;b\r\n1,5;2\r\n"_ba << ab << Rows {{u"1,5"_s, u"2"_s}};
    QTest::newRow("one column") << "a\n1\n2\n"_ba << QStringList {u"a"_s} << Rows {{u"1"_s}, {u"2"_s}};
    QTest::newRow("quoted") << "a,b\n\"Prueba, Ana\",\"dice \"\"hola\"\"\"\n"_ba << ab
                            << Rows {{u"Prueba, Ana"_s, u"dice \"hola\""_s}};
    QTest::newRow("breaks within quotes")
        << "a,b\r\n\"uno\r\ndos\n\ntres\",2\r\n"_ba << ab << Rows {{u"uno\r\ndos\n\ntres"_s, u"2"_s}};
    QTest::newRow("quotation marks within a bare cell")
        << "a,b\n5\" wide,an \"odd\" one\n"_ba << ab << Rows {{u"5\" wide"_s, u"an \"odd\" one"_s}};
    QTest::newRow("a quotation mark that is never closed")
        << "a,b\n1,\"dos\ntres,4\n"_ba << ab << Rows {{u"1"_s, u"dos\ntres,4"_s}};
    QTest::newRow("fewer cells than names") << "a,b\n1\n2,3\n"_ba << ab << Rows {{u"1"_s, {}}, {u"2"_s, u"3"_s}};
    QTest::newRow("more cells than names")
        << "a,b\n1,2,3,,5,,\n6,7,,,,\n"_ba << QStringList {u"a"_s, u"b"_s, {}, {}, {}}
        << Rows {{u"1"_s, u"2"_s, u"3"_s, {}, u"5"_s}, {u"6"_s, u"7"_s, {}, {}, {}}};
    QTest::newRow("a column without a name")
        << "a,,b\n1,2,3\n"_ba << QStringList {u"a"_s, {}, u"b"_s} << Rows {{u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("empty rows") << "\n \n,,\na,b,\n\n,\n , \n1,2\n\"\",\n3,4\n,,,,,,,\n"_ba << ab
                                << Rows {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("white space") << " a ,\tb\xC2\xA0\n  Ana  Prueba , \" dos \"\n"_ba << ab
                                 << Rows {{u"Ana  Prueba"_s, u"dos"_s}};
    QTest::newRow("a guarded formula") << "a,b\n'=1+1,'-5\n'abc,'\n'@x,'+52 55\n"_ba << ab
                                       << Rows {{u"=1+1"_s, u"-5"_s}, {u"'abc"_s, u"'"_s}, {u"@x"_s, u"+52 55"_s}};
    QTest::newRow("29 February of no leap year")
        << "a,b\n2023-02-29,29/02/2023\n"_ba << ab << Rows {{u"2023-02-29"_s, u"29/02/2023"_s}};
    QTest::newRow("emoji") << u"a,b\n👩‍👩‍👧‍👦,n\u0303\n"_s.toUtf8() << ab
                           << Rows {{u"👩‍👩‍👧‍👦"_s, u"n\u0303"_s}};
    QTest::newRow("right to left") << u"שם,b\nשרה כהן,\u200fمريم\n"_s.toUtf8() << QStringList {u"שם"_s, u"b"_s}
                                   << Rows {{u"שרה כהן"_s, u"\u200fمريم"_s}};
    QTest::newRow("two marks of the byte order") << "\xEF\xBB\xBF\xEF\xBB\xBF"
                                                    "a,b\n1,2\n"_ba
                                                 << ab << Rows {{u"1"_s, u"2"_s}};
}

void TestCsvTable::tablesOfManyProgramsAreRead()
{
    QFETCH(const QByteArray, bytes);
    const auto table = csvTable(bytes);
    QVERIFY(table);
    QCOMPARE(table->kind, ImportTable::Kind::Csv);
    QTEST(table->columns, "columns");
    QTEST(cellsOf(*table), "rows");
}

void TestCsvTable::everyEncodingIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cell");
    const QString text = u"Nombre;Niño\nAna;Muñoz 👩‍👧 “sí” 5 €\n"_s;
    const QString cell = u"Muñoz 👩‍👧 “sí” 5 €"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << cell;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << cell;
    QTest::newRow("UTF-16, little end first") << inUtf16(text, QStringEncoder::Utf16LE) << cell;
    QTest::newRow("UTF-16, big end first") << inUtf16(text, QStringEncoder::Utf16BE) << cell;
    QTest::newRow("Windows-1252") << "Nombre;Ni\xF1o\nAna;Mu\xF1oz \x93s\xED\x94 5 \x80\n"_ba << u"Muñoz “sí” 5 €"_s;
    QTest::newRow("half a letter of UTF-16") << inUtf16(text, QStringEncoder::Utf16LE) + 'x' << cell;
}

void TestCsvTable::everyEncodingIsTold()
{
    QFETCH(const QByteArray, bytes);
    const auto table = csvTable(bytes);
    QVERIFY(table);
    QCOMPARE(table->columns, QStringList({u"Nombre"_s, u"Niño"_s}));
    QTEST(table->rows.constFirst().cells.at(1), "cell");
}

void TestCsvTable::aRowsPlaceIsTheLineItBeginsIn()
{
    for (const QByteArray &end : {"\n"_ba, "\r\n"_ba, "\r"_ba}) {
        QByteArray bytes = "sep=,\n\na,b\n1,\"x\n\ny\"\n\n2,3\n  \n\"4\n\",5\n6,7";
        const auto table = csvTable(bytes.replace("\n", end));
        QVERIFY(table);
        QCOMPARE(placesOf(*table), QList<int>({4, 8, 10, 12}));
    }
}

void TestCsvTable::separatorsAreGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvSeparator>("separator");
    QTest::newRow("nothing") << ""_ba << CsvSeparator {',', 0};
    QTest::newRow("one column") << "a\nb\n"_ba << CsvSeparator {',', 0};
    QTest::newRow("the one in every row") << "a;b\n1,5;2,5\n1,5;2\n"_ba << CsvSeparator {';', 0};
    QTest::newRow("not what is within quotes") << "a;b\n\"1,2,3\";x\n\"4,5,6\";\"y,,\"\n"_ba << CsvSeparator {';', 0};
    QTest::newRow("only the names") << "a\tb, c\td"_ba << CsvSeparator {'\t', 0};
    QTest::newRow("said") << "sep=,\r\na;b;c\n"_ba << CsvSeparator {',', 5};
    QTest::newRow("said wrongly") << "sep=x\na|b\n"_ba << CsvSeparator {'|', 0};
    QTest::newRow("a column of that name") << "sep=;b\n1;2\n"_ba << CsvSeparator {';', 0};
}

void TestCsvTable::separatorsAreGuessed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const CsvSeparator, separator);
    const CsvSeparator guessed = CsvSeparator::of(bytes, true);
    QCOMPARE(guessed.letter, separator.letter);
    QCOMPARE(guessed.skipped, separator.skipped);
}

void TestCsvTable::whatOurOwnExportGuardsComesBackAsItWas()
{
    const QStringList texts {u"=HYPERLINK(\"x\")"_s, u"-5"_s,  u"+52 55"_s,   u"@ana"_s, u"\uFF1D1"_s,
                             u"dos\nlíneas"_s,       u"'ya"_s, u"a, \"b\""_s, u"'"_s,    u"=\n"_s};
    QStringList fields;
    QStringList expected;
    QStringList names;
    for (const QString &text : texts) {
        fields += HistoryCsv::field(text);
        expected += text.trimmed();
        names += u"n"_s;
    }
    const auto table = csvTable((names.join(u',') + u"\r\n"_s + fields.join(u',') + u"\r\n"_s).toUtf8());
    QVERIFY(table);
    QCOMPARE(cellsOf(*table), Rows {expected});
}

void TestCsvTable::nothingUnderTheNamesIsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a mark") << "\xEF\xBB\xBF"_ba;
    QTest::newRow("spaces") << " \r\n\t\n"_ba;
    QTest::newRow("only names") << "Name,Fee\r\n"_ba;
    QTest::newRow("only names and separators") << "Name,Fee\r\n,,,\n\n,\n"_ba;
    QTest::newRow("only what Excel says") << "sep=;"_ba;
}

void TestCsvTable::nothingUnderTheNamesIsEmpty()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(codeOf(bytes), ErrorCode::ImportEmpty);
}

void TestCsvTable::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a NUL") << "a,b\n1,"_ba + QByteArray(1, '\0') + "2\n";
    QTest::newRow("NULs") << QByteArray(5000, '\0');
    QTest::newRow("control characters") << "a,b\n\x01\x02\x03,4\n"_ba;
    QTest::newRow("a NUL of UTF-16") << inUtf16(u"a,b\n1,"_s + QChar(0), QStringEncoder::Utf16LE);
}

void TestCsvTable::whatIsNoTextIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(codeOf(bytes), ErrorCode::ImportNotText);
}

void TestCsvTable::aMillionRowsStopEarly()
{
    constexpr int million = 1'000'000;
    int asked = 0;
    const auto table = csvTable("name,fee\n" + "Ana Prueba,50\n"_ba.repeated(million), [&asked](int) {
        ++asked;
        return true;
    });
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ImportTooManyRows);
    QCOMPARE(table.error().detail, QString::number(maxImportRows));
    // Not once more for each of the fourteen MB.
    QVERIFY(asked < 10);
}

void TestCsvTable::aWideTableTakesFewerRows()
{
    const QByteArray row = "x,"_ba.repeated(maxImportColumns) + '\n';
    const auto most = maxImportCells / maxImportColumns;
    const auto table = csvTable(row.repeated(most + 2));
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ImportTooManyRows);
    QCOMPARE(table.error().detail, QString::number(most));
}

void TestCsvTable::asManyRowsAsAreTakenAreTaken()
{
    const auto table = csvTable("1\n"_ba.repeated(maxImportRows + 1));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), maxImportRows);
    QCOMPARE(table->rows.constLast().place, maxImportRows + 1);
}

void TestCsvTable::columnsBeyondTheMostAreLeftOut()
{
    const QByteArray row = "x,"_ba.repeated(maxImportColumns + 50) + "y\n";
    const auto table = csvTable(row + row);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), maxImportColumns);
    QCOMPARE(table->rows.constFirst().cells, QStringList(maxImportColumns, u"x"_s));
}

void TestCsvTable::separatorsAloneTakeNoMemory()
{
    constexpr int bytes = 4 * 1024 * 1024;
    QCOMPARE(codeOf("a,b\n" + QByteArray(bytes, ',')), ErrorCode::ImportEmpty);
    QCOMPARE(codeOf(QByteArray(bytes, ';')), ErrorCode::ImportEmpty);
    QCOMPARE(codeOf("a,b\n" + QByteArray(bytes, '\n')), ErrorCode::ImportEmpty);
}

void TestCsvTable::aCellMayBeLong()
{
    constexpr int letters = 4 * 1024 * 1024;
    const auto table = csvTable("a,b\n\"" + "\"\"\n"_ba.repeated(letters) + "x\",ñ\n"_ba);
    QVERIFY(table);
    QCOMPARE(cellsOf(*table).constFirst(), QStringList({u"\"\n"_s.repeated(letters) + u'x', u"ñ"_s}));
}

void TestCsvTable::progressGrowsAndStops()
{
    const QByteArray bytes = "a,b\n" + (QByteArray(1000, 'x') + ",y\n").repeated(2000);
    QList<int> asked;
    const auto table = csvTable(bytes, [&asked](int percent) {
        asked += percent;
        return true;
    });
    QVERIFY(table);
    QVERIFY(asked.size() > 4);
    QVERIFY(std::is_sorted(asked.cbegin(), asked.cend()));
    QCOMPARE(asked.constLast(), 100);
    for (qsizetype stop = 0; stop < asked.size(); ++stop) {
        qsizetype count = 0;
        const auto stopped = csvTable(bytes, [&count, stop](int) { return count++ < stop; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(count, stop + 1);
    }
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
