#include "ActivityRepository.h"
#include "FileDialogs.h"
#include "MessageBar.h"
#include "NewPassphraseFields.h"
#include "NotePreview.h"
#include "PassphraseField.h"
#include "PdfFields.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"
#include "UiFixture.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Answers every file chooser with one path.
class OnePath final : public FileDialogs
{
public:
    OnePath() { replace(this); }
    ~OnePath() override { replace(nullptr); }
    QString saveFile(QWidget *, const QString &, const QString &suggestedName, const QString &) override
    {
        suggested = suggestedName;
        return path;
    }

    QString path;
    QString suggested;
};

NoteDraft saying(const QString &text, NoteLanguage language = NoteLanguage::English)
{
    NoteSentence sentence;
    sentence.text = text;
    NoteDraft draft;
    draft.language = language;
    draft.paragraphs = {{NoteSection::Opening, {sentence}}};
    return draft;
}

} // namespace

/// A session's note on paper, from the window.
class NotePreviewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    OnePath m_dialogs;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    Session m_session;

    NotePreview *preview(const NoteDraft &shown)
    {
        if (!NotePreview::open(m_fixture->open(), m_session.id, shown, m_window.get()))
            return nullptr;
        auto *preview = m_window->findChild<NotePreview *>();
        return QTest::qWaitForWindowExposed(preview) ? preview : nullptr;
    }
    [[nodiscard]] ActivityEntry latest() const { return m_fixture->practice().activity().latest(1)->constFirst(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        const ClientId client = m_fixture->addClient(u"Mateo/Luna"_s).id;
        m_session = m_fixture->addSession(m_fixture->session(client, -1));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void whatIsShownIsOnPaperBeforeItIsStored()
    {
        const NotePreview *shown = preview(saying(u"Algo."_s, NoteLanguage::Spanish));
        QVERIFY(shown);
        QCOMPARE(shown->document().sheet().text, u"Algo."_s);
        QVERIFY(shown->windowTitle().startsWith(u"Nota de sesión"_s));
        QCOMPARE(shown->place(), u"Page 1 of 1"_s);
    }

    void whatIsSignedIsOnPaperAsItWasSigned()
    {
        QVERIFY(m_fixture->practice().signedNotes().sign(m_session.id, saying(u"Signed."_s), {u"Vera"_s, u"BCBA"_s}));
        const NotePreview *shown = preview(saying(u"Something else."_s));
        QVERIFY(shown);
        QCOMPARE(shown->document().sheet().text, u"Signed."_s);
        QVERIFY(shown->document().sheet().isSigned());
    }

    void savingIsLoggedAndSaysWhoCanRead()
    {
        NotePreview *shown = preview(saying(u"Something."_s));
        QVERIFY(shown);
        m_dialogs.path = m_folder.filePath(u"note.pdf"_s);
        QTest::mouseClick(shown->saveButton(), Qt::LeftButton);
        QVERIFY(QFile::exists(m_dialogs.path));
        QVERIFY(m_dialogs.suggested.contains(u"Mateo_Luna"_s));
        QVERIFY(shown->messages()->text().contains(u"not encrypted"_s));
        QCOMPARE(latest().kind, ActivityKind::NoteExported);
        QCOMPARE(latest().session, std::optional(m_session.id));
        QCOMPARE(latest().after, u"pdf"_s);

        shown->pdfButton()->setChecked(true);
        shown->pdf()->protection()->setChecked(true);
        for (PassphraseField *field : shown->pdf()->password()->findChildren<PassphraseField *>())
            field->setText(u"seven quiet herons fly"_s);
        m_dialogs.path = m_folder.filePath(u"closed.pdf"_s);
        QTest::mouseClick(shown->saveButton(), Qt::LeftButton);
        QFile closed(m_dialogs.path);
        QVERIFY(closed.open(QIODevice::ReadOnly));
        QVERIFY(closed.readAll().contains("/Encrypt"));
        QVERIFY(shown->messages()->text().contains(u"password"_s));
        QCOMPARE(latest().after, u"pdf, password"_s);
        QVERIFY(latest().before.isEmpty());
    }

    void aPlaceThatCannotBeWrittenToIsSaid()
    {
        NotePreview *shown = preview(saying(u"Something."_s));
        QVERIFY(shown);
        m_dialogs.path = m_folder.filePath(u"no/such/note.pdf"_s);
        QTest::mouseClick(shown->saveButton(), Qt::LeftButton);
        QCOMPARE(shown->messages()->kind(), MessageBar::Kind::Error);
        QVERIFY(latest().kind != ActivityKind::NoteExported);
    }

    void everythingHasAName()
    {
        NotePreview *shown = preview(saying(u"Something."_s));
        QVERIFY(shown);
        shown->pdfButton()->setChecked(true);
        shown->pdf()->protection()->setChecked(true);
        QCOMPARE(namelessControls(*shown), QString());
    }
};

QTEST_MAIN(NotePreviewTest)
#include "tst_notepreview.moc"
