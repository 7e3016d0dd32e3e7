#include "ClientRepository.h"
#include "ClientsPage.h"
#include "EmptyState.h"
#include "GuiBench.h"
#include "ImportSection.h"
#include "Language.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SessionRepository.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What another program kept comes in by the keys alone, stays over a restart, and leaves nothing behind a lock.
class TestImportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_language.apply(u"en"_s); }
    void sessionsComeInByKeysAndStay();
    void theEmptyPageLeadsToIt();
    void aLockLeavesNothingOfTheFile();

private:
    static QString write(GuiBench &bench, const QByteArray &content)
    {
        const QString path = bench.folder() + u"/hecho a mano, ñ & 100%.csv"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The file was not written.");
        return path;
    }
    static qsizetype sessionCount(GuiBench &bench)
    {
        return qsizetype(bench.window().practice()->practice().sessions().keys({})->size());
    }
    static void chooseByKeys(GuiBench &bench, const QString &words)
    {
        bench.press(Qt::Key_K, Qt::ControlModifier);
        bench.type(words);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.find<QPushButton>(u"importChoose"_s));
        QTRY_COMPARE(QApplication::focusWidget(), bench.find<QPushButton>(u"importChoose"_s));
        bench.press(Qt::Key_Space);
    }
    static void importByKeys(GuiBench &bench)
    {
        QTRY_VERIFY(bench.find<QPushButton>(u"importStart"_s));
        QTRY_VERIFY(bench.find<QPushButton>(u"importStart"_s)->isEnabled());
        QVERIFY(bench.tabTo(u"importStart"_s));
        bench.press(Qt::Key_Space);
    }

    Language m_language;
};

void TestImportFlow::sessionsComeInByKeysAndStay()
{
    m_language.apply(u"es"_s);
    GuiBench bench;
    MainWindow &window = bench.openWindow();
    const qsizetype before = sessionCount(bench);
    bench.dialogs.openedFile = write(bench,
                                     "Paciente;Fecha y hora;Servicio;Duración;Notas privadas\n"
                                     "Zoé Ficción;25/5/2026 15:00;Musicoterapia;45;\"dos\nlíneas\"\n"
                                     "Zoé Ficción;26/5/2026 15:00;Musicoterapia;;\n");
    chooseByKeys(bench, u"importar"_s);
    QTRY_VERIFY(bench.says(u"Zoé Ficción"_s));
    const QString said = bench.find<QLabel>(u"importSummary"_s)->text();
    QVERIFY2(said.contains(u"1 cliente, 1 servicio"_s) && said.contains(u"2 sesiones"_s), qPrintable(said));
    QCOMPARE(sessionCount(bench), before);
    importByKeys(bench);
    QCOMPARE(sessionCount(bench), before + 2);
    QVERIFY(window.practice()->changes().canUndo());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sessionCount(bench), before);
    bench.press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(sessionCount(bench), before + 2);

    // The program is closed and started again.
    const QString path = window.practice()->practice().path();
    bench.startWindow(path);
    QVERIFY(bench.unlock());
    QCOMPARE(sessionCount(bench), before + 2);
    const auto found = bench.window().practice()->practice().clients().findByName(u"zoe ficcion"_s);
    QCOMPARE(found->size(), 1);
}

void TestImportFlow::theEmptyPageLeadsToIt()
{
    m_language.apply(u"en"_s);
    GuiBench bench;
    MainWindow &window = bench.openWindow();
    for (const ClientState state : {ClientState::Active, ClientState::Archived}) {
        const auto clients = window.practice()->practice().clients().summaries(state);
        for (const ClientSummary &summary : *clients)
            QVERIFY(window.practice()->clientChanges().remove(summary.client.id));
    }
    window.view()->goTo({});
    const auto *page = qobject_cast<ClientsPage *>(window.view()->currentPage());
    QVERIFY(page);
    QTRY_VERIFY(page->emptyState()->otherButton()->isVisible());
    page->emptyState()->actionButton()->setFocus();
    bench.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->emptyState()->otherButton());
    bench.press(Qt::Key_Space);
    QTRY_VERIFY(bench.find<QPushButton>(u"importChoose"_s));
    QTRY_COMPARE(QApplication::focusWidget(), bench.find<QPushButton>(u"importChoose"_s));
}

void TestImportFlow::aLockLeavesNothingOfTheFile()
{
    m_language.apply(u"en"_s);
    GuiBench bench;
    bench.openWindow();
    bench.dialogs.openedFile = write(bench, "Name,Email\nZoé Ficción,zoe@example.org\n");
    chooseByKeys(bench, u"import"_s);
    QTRY_VERIFY(bench.says(u"Zoé Ficción"_s));
    QVERIFY(bench.lock());
    QVERIFY(!GuiBench::anyWidgetSays(u"Zoé Ficción"_s));
    QVERIFY(!GuiBench::anyWidgetSays(u"hecho a mano"_s));
    // Nothing was asked for, and nothing was added.
    QVERIFY(bench.unlock());
    QVERIFY(bench.window().practice()->practice().clients().findByName(u"Zoé Ficción"_s)->isEmpty());
}

QTEST_MAIN(TestImportFlow)
#include "tst_importflow.moc"
