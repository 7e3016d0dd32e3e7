#include "PaletteModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestPaletteModel : public QObject
{
    Q_OBJECT

private:
    static PaletteEntry entry(const QString &text, const QString &detail = {}, const QString &synonyms = {})
    {
        return {text, text, detail, synonyms, {}, [] {}};
    }
    static QStringList listed(const PaletteModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.entryAt(row).text);
        return texts;
    }
    static QStringList found(PaletteModel &model, const QString &query)
    {
        model.setQuery(query);
        return listed(model);
    }

private Q_SLOTS:
    void rowsHaveTheirRoles()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PaletteEntry undo = entry(u"Undo"_s, u"Edit"_s);
        undo.shortcut = Qt::CTRL | Qt::Key_Z;
        model.setEntries({undo, entry(u"Redo"_s)});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex index = model.index(0, 0);
        QCOMPARE(index.data().toString(), u"Undo"_s);
        QCOMPARE(index.data(PaletteModel::DetailRole).toString(), u"Edit"_s);
        QCOMPARE(index.data(PaletteModel::ShortcutRole).value<QKeySequence>(), undo.shortcut);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
                 u"Undo, Edit, "_s + undo.shortcut.toString(QKeySequence::NativeText));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Redo"_s);
        model.setQuery(u"red"_s);
        QCOMPARE(model.rowCount(), 1);
        model.forget();
        QCOMPARE(model.rowCount(), 0);
    }

    void wordsAreFoundByTheirBeginnings()
    {
        PaletteModel model;
        model.setEntries({entry(u"Íñigo Peña"_s, u"inigo@example.org"_s, u"305-555-0101"_s), entry(u"Settings"_s)});
        for (const QString &query : {u"pena"_s, u"PEN iñ"_s, u"inigo exam"_s, u"5550101"_s, u" peña  inigo "_s})
            QCOMPARE(found(model, query), QStringList {u"Íñigo Peña"_s});
        QVERIFY(found(model, u"eña"_s).isEmpty());
        QVERIFY(found(model, u"pena settings"_s).isEmpty());
        QCOMPARE(found(model, {}).size(), 2);
    }

    void theBestComesFirst()
    {
        PaletteModel model;
        model.setEntries({entry(u"Other"_s, u"new session"_s), entry(u"Session, new"_s), entry(u"A new session"_s),
                          entry(u"New big session"_s), entry(u"New session"_s)});
        QCOMPARE(
            found(model, u"new ses"_s),
            QStringList({u"New session"_s, u"New big session"_s, u"Session, new"_s, u"A new session"_s, u"Other"_s}));
    }

    void aSynonymFindsBetterThanADetailAndWorseThanTheName()
    {
        PaletteModel model;
        model.setEntries({entry(u"Ana"_s, u"remove@example.org"_s),
                          entry(u"Delete client…"_s, u"Ana"_s, u"remove erase"_s), entry(u"Quickly remove"_s)});
        QCOMPARE(found(model, u"remove"_s), QStringList({u"Quickly remove"_s, u"Delete client…"_s, u"Ana"_s}));
        // Together with a word of the name.
        QCOMPARE(found(model, u"erase cli"_s), QStringList {u"Delete client…"_s});
    }

    void whatWasUsedComesBeforeItsEquals()
    {
        PaletteModel model;
        const PaletteEntries entries {entry(u"Ana Uno"_s), entry(u"Ana Dos"_s), entry(u"Otra Ana"_s)};
        model.setEntries(entries);
        model.use(u"Otra Ana"_s);
        model.use(u"Ana Dos"_s);
        QCOMPARE(found(model, {}), QStringList({u"Ana Dos"_s, u"Otra Ana"_s, u"Ana Uno"_s}));
        // But not before what fits better.
        QCOMPARE(found(model, u"ana"_s), QStringList({u"Ana Dos"_s, u"Ana Uno"_s, u"Otra Ana"_s}));
        model.forget();
        model.setEntries(entries);
        QCOMPARE(listed(model), QStringList({u"Ana Uno"_s, u"Ana Dos"_s, u"Otra Ana"_s}));
    }

    void tenThousandEntriesAnswerInAFrame()
    {
        PaletteModel model;
        PaletteEntries entries;
        for (int i = 0; i < 10'000; ++i)
            entries.push_back(entry(u"Cliente Número %1"_s.arg(i), u"c%1@example.org"_s.arg(i)));
        model.setEntries(std::move(entries));
        // Twenty times what it is to find, in a build that is not optimised, in a few frames.
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(found(model, u"numero 4321"_s), QStringList {u"Cliente Número 4321"_s});
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
