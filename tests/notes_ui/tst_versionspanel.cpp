#include "AddendumForm.h"
#include "Announcement.h"
#include "ClinicalNotePage.h"
#include "DifferenceView.h"
#include "NoteVersionsPanel.h"
#include "SegmentedControl.h"
#include "SentenceEditor.h"
#include "SessionNoteRepository.h"
#include "Theme.h"
#include "UiFixture.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The versions of a note, by keys and clicks.
class VersionsPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ClinicalNotePage> m_page;
    Session m_session;

    [[nodiscard]] NoteVersionsPanel *panel() const { return m_page->versions(); }
    [[nodiscard]] DifferenceView *text() const { return panel()->text(); }
    [[nodiscard]] QString line(int row) const { return panel()->list()->item(row)->text(); }
    [[nodiscard]] QString said() const { return text()->toPlainText(); }
    static NoteDraft saying(const QString &words)
    {
        NoteSentence sentence;
        sentence.text = words;
        sentence.edited = true;
        NoteDraft draft;
        draft.paragraphs = {{NoteSection::Opening, {sentence}}};
        return draft;
    }
    void save(const QString &words) { QVERIFY(m_fixture->open().noteChanges().setNote(m_session.id, saying(words))); }
    void sign(const QString &words)
    {
        QVERIFY(m_fixture->open().noteChanges().sign(m_session.id, saying(words), {u"Vera Torres"_s, u"BCBA"_s}));
    }
    void add(const QString &words)
    {
        QVERIFY(m_fixture->open().noteChanges().add(
            m_session.id, {AddendumType::Correction, u"Miscounted"_s, words, {u"Vera Torres"_s, u"BCBA"_s}}));
    }
    void openPage()
    {
        m_page = std::make_unique<ClinicalNotePage>(m_fixture->open());
        m_page->resize(1232, 820);
        QVERIFY(m_page->open(m_session.id));
        showActive(*m_page);
        m_page->focusText();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// What is underlined, or struck through, piece by piece.
    [[nodiscard]] QStringList marked(bool underlined) const
    {
        QStringList pieces;
        for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (underlined ? format.fontUnderline() : format.fontStrikeOut())
                    pieces.append(it.fragment().text());
            }
        }
        return pieces;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_session = m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Mateo Luna"_s).id, -1));
    }
    void cleanup()
    {
        observeAnnouncements({});
        m_page.reset();
        m_fixture.reset();
    }

    void aKeyOpensThemWithTheNewestFirst()
    {
        save(u"He asked 8 times."_s);
        save(u"He asked 9 times."_s);
        openPage();
        press(Qt::Key_F9);
        QVERIFY(panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), panel()->list());
        QCOMPARE(panel()->list()->count(), 2);
        QCOMPARE(panel()->list()->currentRow(), 0);
        QVERIFY2(line(0).startsWith(u"Saved · "_s), qPrintable(line(0)));
        QCOMPARE(marked(true), QStringList(u"9"_s));
        QCOMPARE(marked(false), QStringList(u"8"_s));
        QCOMPARE(said(), u"He asked 8\u20099 times."_s);
        press(Qt::Key_Down);
        QCOMPARE(said(), u"He asked 8 times."_s);
        QCOMPARE(marked(true) + marked(false), QStringList());
        QCOMPARE(panel()->status(), u"The first version: there is none before it to compare with."_s);
    }

    void whatIsTypedIsAmongThem()
    {
        save(u"He asked."_s);
        openPage();
        m_page->editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(QApplication::focusWidget(), u" He smiled."_s);
        press(Qt::Key_F9);
        QCOMPARE(panel()->list()->count(), 2);
        QCOMPARE(marked(false), QStringList());
        QVERIFY2(marked(true).constLast().endsWith(u"He smiled."_s), qPrintable(marked(true).join(u'|')));
        // And back to where it goes on.
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_page->editor());
        QTest::keyClicks(QApplication::focusWidget(), u" Twice."_s);
        QVERIFY(m_page->editor()->note().text().endsWith(u"He smiled. Twice."_s));
    }

    void f8LeadsFromChangeToChangeAndSaysEachInWords()
    {
        save(u"He asked 8 times. He sat. Calm."_s);
        save(u"He asked 9 times. He sat down. Calm"_s);
        openPage();
        press(Qt::Key_F9);
        QStringList announced;
        observeAnnouncements([&announced](const QString &words) { announced.append(words); });
        press(Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), text());
        QCOMPARE(text()->textCursor().selectedText(), u"8\u20099"_s);
        QCOMPARE(panel()->status(), u"Change 1 of 3: “8” became “9”."_s);
        press(Qt::Key_F8);
        QCOMPARE(panel()->status(), u"Change 2 of 3: “down” was added."_s);
        press(Qt::Key_F8);
        QCOMPARE(panel()->status(), u"Change 3 of 3: “.” was taken out."_s);
        press(Qt::Key_F8);
        QCOMPARE(text()->current(), 0);
        press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(text()->current(), 2);
        QCOMPARE(announced.size(), 5);
        QCOMPARE(announced.constFirst(), u"Change 1 of 3: “8” became “9”."_s);
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
    }

    void aChangeOfSpacesIsSaidInWordsToo()
    {
        save(u"He sat. He smiled."_s);
        save(u"He sat.  He smiled."_s);
        openPage();
        press(Qt::Key_F9);
        press(Qt::Key_F8);
        QCOMPARE(panel()->status(), u"Change 1 of 1: the spaces or line breaks are other ones."_s);
    }

    void theOriginalCanBeReadWholeAfterAddenda()
    {
        save(u"He asked 8 times."_s);
        sign(u"He asked 8 times."_s);
        add(u"It was nine times."_s);
        openPage();
        press(Qt::Key_F9);
        QCOMPARE(panel()->list()->count(), 3);
        QVERIFY2(line(0).startsWith(u"Addendum 1 · Correction · "_s) && line(0).endsWith(u" · Vera Torres, BCBA"_s),
                 qPrintable(line(0)));
        QVERIFY2(line(1).startsWith(u"Signed · "_s), qPrintable(line(1)));
        QCOMPARE(marked(false), QStringList());
        QCOMPARE(marked(true).join(u'|'), u"Miscounted|It was nine times."_s);
        press(Qt::Key_Down);
        QCOMPARE(panel()->status(), u"It says the same as the version before."_s);
        QCOMPARE(said(), u"He asked 8 times."_s);
        // The whole of what was signed last, without marks.
        press(Qt::Key_Up);
        press(Qt::Key_Tab);
        press(Qt::Key_Right);
        QCOMPARE(panel()->shown()->current(), 1);
        QCOMPARE(marked(true), QStringList());
        QCOMPARE(said(), u"He asked 8 times.\n\nMiscounted\nIt was nine times."_s);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), text());
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
    }

    void theLinkBelowTheTextOpensThemToo()
    {
        sign(u"He asked."_s);
        openPage();
        QVERIFY(panel()->offer()->isVisible());
        QTest::mouseClick(panel()->offer(), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QTest::mouseClick(panel()->backButton(), Qt::LeftButton);
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->editor()->isVisible());
    }

    void aNoteThatSaysNothingYetHasNone()
    {
        openPage();
        press(Qt::Key_F9);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->list()->count(), 0);
        QCOMPARE(panel()->status(), u"Nothing of this note is saved yet."_s);
        press(Qt::Key_F8);
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
    }

    void otherColorsAreThoseOfTheTheme()
    {
        save(u"One."_s);
        save(u"Two."_s);
        openPage();
        press(Qt::Key_F9);
        const auto background = [this] {
            return text()->document()->begin().begin().fragment().charFormat().background().color();
        };
        Theme::instance().apply(ThemeChoice::Light);
        const QColor light = background();
        Theme::instance().apply(ThemeChoice::Dark);
        QVERIFY(background() != light);
        QCOMPARE(marked(true), QStringList(u"Two"_s));
        Theme::instance().apply(ThemeChoice::Light);
    }

    void nothingOfTheNoteStaysWhenThePageIsLeft()
    {
        save(u"One."_s);
        openPage();
        press(Qt::Key_F9);
        m_page->end();
        QCOMPARE(panel()->list()->count(), 0);
        QCOMPARE(said(), QString());
    }
};

QTEST_MAIN(VersionsPanelTest)
#include "tst_versionspanel.moc"
