#include "SecretBytes.h"

#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newBytesAreZero();
    void nothingIsAskedForWhenTheSizeIsZero();
    void aCloneHasTheSameBytesElsewhere();
    void whatWasMovedFromIsEmpty();
    void aPassphraseIsTheSameComposedAndDecomposed();
    void aPassphraseKeepsSpacesCaseAndEmoji();
    void wipingEmptiesTheText();
    void wipingLeavesOtherTextsAlone();
};

namespace {

QByteArray bytesOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

} // namespace

void TestSecretBytes::newBytesAreZero()
{
    QCOMPARE(bytesOf(SecretBytes(32)), QByteArray(32, '\0'));
}

void TestSecretBytes::nothingIsAskedForWhenTheSizeIsZero()
{
    QVERIFY(SecretBytes(0).isEmpty());
    QVERIFY(SecretBytes().clone().isEmpty());
    QVERIFY(SecretBytes::fromPassphrase({}).isEmpty());
}

void TestSecretBytes::aCloneHasTheSameBytesElsewhere()
{
    const SecretBytes secret = SecretBytes::fromPassphrase(u"one two"_s);
    const SecretBytes copy = secret.clone();
    QCOMPARE(bytesOf(copy), "one two"_ba);
    QVERIFY(copy.data() != secret.data());
}

void TestSecretBytes::whatWasMovedFromIsEmpty()
{
    SecretBytes first = SecretBytes::fromPassphrase(u"one"_s);
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(first.size(), std::size_t(0));
    first = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(bytesOf(first), "one"_ba);
}

void TestSecretBytes::aPassphraseIsTheSameComposedAndDecomposed()
{
    const QString composed = u"contrase\u00F1a \u00E9"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    QCOMPARE(bytesOf(SecretBytes::fromPassphrase(decomposed)), bytesOf(SecretBytes::fromPassphrase(composed)));
}

void TestSecretBytes::aPassphraseKeepsSpacesCaseAndEmoji()
{
    const QString text = u" Two  spaces \U0001F33B "_s;
    QCOMPARE(bytesOf(SecretBytes::fromPassphrase(text)), text.toUtf8());
}

void TestSecretBytes::wipingEmptiesTheText()
{
    QString secret(20, u'x');
    secret.reserve(100);
    wipe(secret);
    QVERIFY(secret.isEmpty());
    wipe(secret);
    QVERIFY(secret.isEmpty());
}

void TestSecretBytes::wipingLeavesOtherTextsAlone()
{
    QString secret = QString(20, u'x');
    const QString copy = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(copy, QString(20, u'x'));
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
