#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    QString type;
    bool numerus = false;

    QByteArray where() const { return (context + u": "_s + source).toUtf8(); }
};

QList<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const auto name = xml.name();
            if (name == u"name") {
                context = xml.readElementText();
            } else if (name == u"message") {
                message = {};
                message.context = context;
                message.numerus = xml.attributes().value(u"numerus"_s) == u"yes";
            } else if (name == u"source") {
                message.source = xml.readElementText();
            } else if (name == u"translation") {
                message.type = xml.attributes().value(u"type"_s).toString();
                if (!message.numerus)
                    message.translations = {xml.readElementText()};
            } else if (name == u"numerusform") {
                message.translations.append(xml.readElementText());
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"message") {
            messages.append(message);
        }
    }
    return messages;
}

QString catalogue(const QString &language)
{
    return QStringLiteral(BITACORA_SOURCE_DIR) + u"/translations/bitacora_"_s + language + u".ts"_s;
}

QStringList sorted(const QString &text, const QString &pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern).globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// The catalogues are whole, true to the sources, and keep what the program puts into a sentence.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_spanish = readCatalogue(catalogue(u"es"_s));
        QVERIFY(!m_spanish.isEmpty());
    }

    void nothingIsUnfinishedOrObsolete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("es") << u"es"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void nothingIsUnfinishedOrObsolete()
    {
        QFETCH(QString, language);
        const auto messages = readCatalogue(catalogue(language));
        for (const Message &message : messages) {
            QVERIFY2(message.type.isEmpty(), (message.type.toUtf8() + ": " + message.where()).constData());
            for (const QString &translation : message.translations)
                QVERIFY2(!translation.trimmed().isEmpty(), message.where().constData());
        }
    }

    void everyStringOfTheSourcesIsThere_data() { nothingIsUnfinishedOrObsolete_data(); }

    void everyStringOfTheSourcesIsThere()
    {
        QFETCH(QString, language);
        QTemporaryDir scratch;
        const QString copy = scratch.filePath(u"catalogue.ts"_s);
        QVERIFY(QFile::copy(catalogue(language), copy));
        const QDir root(QStringLiteral(BITACORA_SOURCE_DIR));
        QStringList arguments {u"-locations"_s, u"none"_s};
        if (language == u"en")
            arguments.append(u"-pluralonly"_s);
        arguments += {root.filePath(u"app"_s), root.filePath(u"ui"_s), root.filePath(u"models"_s), u"-ts"_s, copy};
        QProcess lupdate;
        lupdate.start(QStringLiteral(BITACORA_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto messages = readCatalogue(copy);
        for (const Message &message : messages)
            QVERIFY2(message.type.isEmpty(), (message.type.toUtf8() + ": " + message.where()).constData());
    }

    void placeholdersSurviveTranslation()
    {
        for (const Message &message : std::as_const(m_spanish)) {
            const QStringList expected = sorted(message.source, u"%L?(?:\\d+|n)"_s);
            for (const QString &translation : message.translations)
                QVERIFY2(sorted(translation, u"%L?(?:\\d+|n)"_s) == expected, message.where().constData());
        }
    }

    void closingPunctuationIsTheSame()
    {
        static const QString marks = u".:…"_s;
        for (const Message &message : std::as_const(m_spanish)) {
            const QChar last = message.source.back();
            for (const QString &translation : message.translations)
                QVERIFY2(!marks.contains(last) || translation.back() == last, message.where().constData());
        }
    }

    void peopleAreAddressedAsUsted()
    {
        static const QRegularExpression familiar(
            u"\\b(tú|tu|tus|tuyo|tuya|puedes|quieres|tienes|haz clic|elige|escribe|vuelve|prueba)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const Message &message : std::as_const(m_spanish)) {
            for (const QString &translation : message.translations)
                QVERIFY2(!familiar.match(translation).hasMatch(), message.where().constData());
        }
    }

private:
    QList<Message> m_spanish;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
