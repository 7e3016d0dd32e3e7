#include "SessionStatus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SessionStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheField();
    void keysAreThoseOfTheCommandLine();
    void aKeyIsReadBack();
    void anUnknownKeyIsNoStatus();
};

void SessionStatusTest::namesAreThoseOfTheField()
{
    QStringList names;
    for (const SessionStatus status : allSessionStatuses)
        names += SessionStatusText::name(status);
    QCOMPARE(names, QStringList({u"Pending"_s, u"Confirmed"_s, u"Completed"_s, u"Cancelled"_s, u"No Show"_s}));
}

void SessionStatusTest::keysAreThoseOfTheCommandLine()
{
    QStringList keys;
    for (const SessionStatus status : allSessionStatuses)
        keys += SessionStatusText::key(status);
    QCOMPARE(keys, QStringList({u"pending"_s, u"confirmed"_s, u"completed"_s, u"cancelled"_s, u"no_show"_s}));
}

void SessionStatusTest::aKeyIsReadBack()
{
    for (const SessionStatus status : allSessionStatuses)
        QCOMPARE(SessionStatusText::fromKey(SessionStatusText::key(status)), std::optional(status));
}

void SessionStatusTest::anUnknownKeyIsNoStatus()
{
    for (const QString &key : {QString(), u"Pending"_s, u"no show"_s, u"canceled"_s})
        QVERIFY(!SessionStatusText::fromKey(key));
}

QTEST_APPLESS_MAIN(SessionStatusTest)
#include "tst_sessionstatus.moc"
