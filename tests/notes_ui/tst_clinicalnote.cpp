#include "AddendumForm.h"
#include "Announcement.h"
#include "ChoiceField.h"
#include "ClinicalNoteKeeper.h"
#include "ClinicalNotePage.h"
#include "EmptyState.h"
#include "FactCard.h"
#include "FactsForm.h"
#include "FactsOverview.h"
#include "FactsPage.h"
#include "LeftOutList.h"
#include "MessageBar.h"
#include "NoteEditor.h"
#include "NoteHead.h"
#include "PracticeSettingsRepository.h"
#include "ReadyLine.h"
#include "ReadyPanel.h"
#include "SegmentedControl.h"
#include "SentenceEditor.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SignPanel.h"
#include "SignatureBlock.h"
#include "SignedPanel.h"
#include "SignerFields.h"
#include "UiFixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The page of a clinical note, by keys and clicks.
class ClinicalNoteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ClinicalNotePage> m_page;
    Session m_session;
    RecordedFacts m_facts;

    [[nodiscard]] SentenceEditor *editor() const { return m_page->editor(); }
    [[nodiscard]] QString text() const { return editor()->note().text(); }
    [[nodiscard]] std::optional<NoteDraft> stored() const
    {
        return *m_fixture->practice().sessionNotes().find(m_session.id);
    }
    [[nodiscard]] bool hasDraft() const
    {
        return m_fixture->practice().sessionNotes().draft(m_session.id)->has_value();
    }
    void openPage(QSize size = {1232, 820})
    {
        m_page = std::make_unique<ClinicalNotePage>(m_fixture->open());
        m_page->resize(size);
        QVERIFY(m_page->open(m_session.id));
        showActive(*m_page);
        m_page->focusText();
    }
    void record(const RecordedFacts &facts)
    {
        QVERIFY(m_fixture->open().sessionChanges().setFacts(m_session.id, facts).has_value());
    }
    static FactTerm own(RecordedFacts &facts, const QString &name) { return {facts.newKey(), name, {}, {}}; }
    [[nodiscard]] int sentenceWith(const QString &words) const
    {
        const QList<NoteText::Sentence> &all = editor()->note().sentences();
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).sentence.text.contains(words))
                return i;
        }
        return -1;
    }
    void putCursorAt(const QString &words, bool behind = false) const
    {
        const qsizetype found = text().indexOf(words);
        QVERIFY(found >= 0);
        editor()->goTo({found + (behind ? words.size() : 0), 0});
    }
    void putCursorAtEnd() const { editor()->goTo({text().size(), 0}); }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QPushButton *deedButton(const QString &deed) const
    {
        const QList<SentenceBar *> bars = editor()->bars();
        for (const SentenceBar *bar : bars) {
            const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->text() == deed && button->isVisible())
                    return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] ReadyLine *lineWith(const QString &words) const
    {
        const QList<ReadyLine *> lines = m_page->ready()->lines();
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [&words](const ReadyLine *line) { return line->item().text.contains(words); });
        return found == lines.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void thePreviewShowsWhatStandsInTheEditor()
    {
        openPage();
        QSignalSpy asked(m_page.get(), &ClinicalNotePage::previewRequested);
        putCursorAtEnd();
        type(u" Typed at last."_s);
        QTest::mouseClick(m_page->previewButton(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.front().at(1).value<NoteDraft>().text().endsWith(u"Typed at last."_s));
        // It is stored by then.
        QVERIFY(stored()->text().endsWith(u"Typed at last."_s));
        m_page->focusText();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(asked.size(), 2);
    }

    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_session = m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Mateo Luna"_s).id, -1));
        m_facts = {};
        BehaviorData tapping;
        tapping.key = m_facts.newKey();
        tapping.behavior = own(m_facts, u"Tapping"_s);
        tapping.count = 3;
        m_facts.behaviors = {tapping};
        ProgramData program;
        program.key = m_facts.newKey();
        program.program = own(m_facts, u"Pack the bag"_s);
        program.trials = TrialCount {8, 10};
        m_facts.programs = {program};
        record(m_facts);
    }
    void cleanup() { m_page.reset(); }

    void aDraftAppearsAndIsKept()
    {
        openPage();
        QVERIFY(text().contains(u"8 of 10"_s) || text().contains(u"8 out of 10"_s));
        QVERIFY(text().contains(u"Mateo Luna"_s));
        QVERIFY(!stored());
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 1000);
        QVERIFY(m_page->flush());
        QVERIFY(stored());
        QVERIFY(!hasDraft());
        m_fixture->open().changes().undo();
        QVERIFY(!stored());
        // Taken back is taken back.
        QVERIFY(text().isEmpty());
    }

    void withNothingRecordedThereIsNothingToSay()
    {
        record({});
        openPage();
        QVERIFY(m_page->empty()->isVisible());
        m_page->empty()->actionButton()->click();
        QVERIFY(m_page->isRecording());
        record(m_facts);
        QVERIFY(text().contains(u"8"_s));
        QVERIFY(!m_page->empty()->isVisible());
    }

    void whatIsTypedIsAnOwnSentenceAndIsThereAfterARestart()
    {
        openPage();
        putCursorAtEnd();
        type(u" He smiled twice."_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->keeper().state() == SessionKeeper::State::Saved, 1000);
        const QString before = text();
        const NoteDraft typed = editor()->note().draft({});
        QCOMPARE(typed.paragraphs.constLast().sentences.constLast().text, u"He smiled twice."_s);
        QVERIFY(typed.paragraphs.constLast().sentences.constLast().facts.isEmpty());
        // As after a crash: nobody had the time to make a change of it.
        m_page->end();
        m_page.reset();
        m_fixture->reopen();
        QVERIFY(!stored());
        openPage();
        QVERIFY(m_page->keeper().isRecovered());
        QCOMPARE(text(), before);
        QVERIFY(editor()->note().sentences().constLast().sentence.edited);
    }

    void aSentenceAndItsFactsLightUpTogether()
    {
        openPage();
        const int result = sentenceWith(u"8"_s);
        QVERIFY(result >= 0);
        editor()->goTo(editor()->note().sentences().at(result).range);
        const QList<FactCard *> cards = m_page->overview()->cards();
        const auto lit = std::find_if(cards.begin(), cards.end(), [](const FactCard *card) { return card->isLit(); });
        QVERIFY(lit != cards.end());
        QCOMPARE((*lit)->text().title, u"Pack the bag"_s);
        QVERIFY((*lit)->text().figures.contains(u"8"_s));
        // And the other way round, by arrows.
        cards.constFirst()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), cards.constFirst());
        QVERIFY(cards.constFirst()->isLit());
        const auto selections = editor()->extraSelections();
        QVERIFY(std::any_of(selections.begin(), selections.end(), [](const QTextEdit::ExtraSelection &selection) {
            return selection.cursor.selectedText().contains(u"Tapping"_s, Qt::CaseInsensitive);
        }));
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), cards.at(1));
        // Enter opens its field.
        press(Qt::Key_Return);
        QVERIFY(m_page->isRecording());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"correctTrials"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isRecording());
        QVERIFY(editor()->hasFocus());
    }

    void thePointerLightsUpASentence()
    {
        openPage();
        QVERIFY(editor()->current() == 0);
        const NoteText::Sentence sentence = editor()->note().sentences().at(sentenceWith(u"8"_s));
        QTextCursor cursor(editor()->document());
        cursor.setPosition(int(sentence.range.position) + 5);
        QTest::mouseMove(editor()->viewport(), editor()->cursorRect(cursor).center());
        QTRY_COMPARE(editor()->current(), sentenceWith(u"8"_s));
        const QList<FactCard *> cards = m_page->overview()->cards();
        QVERIFY(std::any_of(cards.begin(), cards.end(), [](const FactCard *card) {
            return card->isLit() && card->text().title == u"Pack the bag"_s;
        }));
    }

    void whatIsWrongIsSaidAndCanBeDoneByKeysAlone()
    {
        openPage();
        m_facts.programs[0].trials = TrialCount {9, 10};
        record(m_facts);
        QStringList said;
        observeAnnouncements([&said](const QString &text) { said.append(text); });
        putCursorAt(u"Mateo"_s);
        press(Qt::Key_F8);
        observeAnnouncements({});
        QVERIFY(std::any_of(said.begin(), said.end(), [](const QString &text) {
            return text.contains(u"What was recorded of this has changed"_s);
        }));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, editor()->cursorRect().center(),
                                editor()->viewport()->mapToGlobal(editor()->cursorRect().center()));
        QApplication::sendEvent(editor()->viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().constFirst()->text(), u"Rewrite"_s);
        menu->actions().constFirst()->trigger();
        menu->close();
        QVERIFY(sentenceWith(u"9"_s) >= 0);
    }

    void afterAChangeOfTheFactsTheSentenceIsMarkedAndCanBeRewritten()
    {
        openPage();
        putCursorAtEnd();
        type(u" He smiled twice."_s);
        QVERIFY(m_page->flush());
        m_facts.programs[0].trials = TrialCount {9, 10};
        record(m_facts);
        const int touched = sentenceWith(u"8"_s);
        QVERIFY(touched >= 0);
        QCOMPARE(editor()->note().sentences().at(touched).sentence.state, SentenceState::Touched);
        QVERIFY(lineWith(u"to look at"_s));
        QVERIFY(deedButton(u"Keep"_s));
        QPushButton *rewrite = deedButton(u"Rewrite"_s);
        QVERIFY(rewrite);
        rewrite->setFocus();
        press(Qt::Key_Space);
        QVERIFY(sentenceWith(u"9"_s) >= 0);
        QVERIFY(text().endsWith(u"He smiled twice."_s));
        QVERIFY(!deedButton(u"Rewrite"_s));
        QVERIFY(editor()->hasFocus());
        // It can be taken back like typing.
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(sentenceWith(u"8"_s) >= 0);
    }

    void aSentenceIsKeptOrTakenOut()
    {
        openPage();
        m_facts.programs[0].trials = TrialCount {9, 10};
        m_facts.behaviors[0].count = 5;
        record(m_facts);
        QVERIFY(deedButton(u"Keep"_s));
        deedButton(u"Keep"_s)->click();
        QVERIFY(deedButton(u"Take out"_s));
        deedButton(u"Take out"_s)->click();
        QVERIFY(!deedButton(u"Keep"_s));
        const QList<LeftOutList::Entry> left = m_page->leftOut()->entries();
        QVERIFY(!left.isEmpty());
        QVERIFY(left.constFirst().canPutIn);
        m_page->leftOut()->buttons().constFirst()->click();
        QVERIFY(m_page->leftOut()->entries().isEmpty());
    }

    void aWrongNumberIsUnderlinedWithTheReason()
    {
        openPage();
        putCursorAtEnd();
        type(u" In Pack the bag he was correct in 9 of 10."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!editor()->claims().isEmpty(), 2000);
        const NoteClaim claim = editor()->claims().constFirst();
        QVERIFY(claim.words.contains(u"9"_s));
        QVERIFY2(claim.plainText().contains(u"8 of 10"_s), qPrintable(claim.plainText()));
        QVERIFY(!editor()->bars().isEmpty());
        QVERIFY(lineWith(u"claim"_s));
        putCursorAt(u"Mateo"_s);
        press(Qt::Key_F8);
        QCOMPARE(editor()->textCursor().selectedText(), claim.words);
        // Mended, it is gone.
        type(u"8"_s + claim.words.mid(1));
        QTRY_VERIFY_WITH_TIMEOUT(editor()->claims().isEmpty(), 2000);
        QVERIFY(editor()->bars().isEmpty());
    }

    void aFindingLeadsToItsField()
    {
        openPage();
        ReadyLine *place = lineWith(u"Place of service"_s);
        QVERIFY(place);
        QCOMPARE(place->item().kind, ReadyItem::Kind::Missing);
        place->setFocus();
        press(Qt::Key_Return);
        QVERIFY(m_page->isRecording());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"placeField"_s);
        type(u"home"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->isRecording());
        place = lineWith(u"Place of service"_s);
        QVERIFY(!place || place->item().kind == ReadyItem::Kind::Done);
        const QSignalSpy letterhead(m_page.get(), &ClinicalNotePage::letterheadRequested);
        QVERIFY(lineWith(u"Provider"_s));
        lineWith(u"Provider"_s)->click();
        QCOMPARE(letterhead.size(), 1);
    }

    void anotherLanguageCanBeTakenBack()
    {
        openPage();
        putCursorAtEnd();
        type(u" He smiled twice."_s);
        const QString before = text();
        m_page->head()->languageControl()->segment(1)->click();
        QVERIFY(text().contains(u"sesión"_s));
        QVERIFY(!text().contains(u"smiled"_s));
        QCOMPARE(editor()->note().language(), NoteLanguage::Spanish);
        QVERIFY(m_page->messages()->isVisible());
        m_page->messages()->actionButton()->click();
        QCOMPARE(text(), before);
        QCOMPARE(m_page->head()->language(), NoteLanguage::English);
        // The next note is in the language that was chosen.
        m_page->head()->languageControl()->segment(1)->click();
        QVERIFY(m_page->messages()->isVisible());
        putCursorAtEnd();
        type(u"X"_s);
        // Its button would take that back now.
        QVERIFY(!m_page->messages()->isVisible());
        QVERIFY(m_page->flush());
        QCOMPARE(stored()->language, NoteLanguage::Spanish);
    }

    void undoOnTheKeyboardTakesBackTypingFirst()
    {
        openPage();
        QVERIFY(m_page->flush());
        const QString before = text();
        putCursorAtEnd();
        type(u"One"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), before);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(), before + u"One"_s);
    }

    void deletingASentenceSaysWhatIsLeftOut()
    {
        openPage();
        const int result = sentenceWith(u"Tapping"_s);
        editor()->goTo(editor()->note().sentences().at(result < 0 ? sentenceWith(u"apping"_s) : result).range);
        press(Qt::Key_Delete);
        m_page->lookNow();
        QVERIFY(!m_page->leftOut()->entries().isEmpty());
        QVERIFY(m_page->ready()->leftOutButton()->isVisible());
        const QString all = m_page->leftOut()->entries().constFirst().text;
        QVERIFY2(all.contains(u"Tapping"_s), qPrintable(all));
    }

    void tabReadsTheHeadAndTheSignature()
    {
        openPage();
        m_page->head()->templateField()->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_page->previewButton());
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_page->head()->signButton());
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_page->signPanel()->signer()->credentialLine());
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_page->signPanel()->letterheadButton());
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_page->signPanel()->signButton());
    }

    void aNoteIsSignedByKeysAndThenOnlyAddedTo()
    {
        openPage();
        putCursorAtEnd();
        type(u" He smiled twice."_s);
        const QString before = text();
        m_page->head()->signButton()->setFocus();
        press(Qt::Key_Space);
        QVERIFY(m_page->signPanel()->isVisible());
        // Nobody is named in the settings yet.
        QVERIFY(m_page->signPanel()->letterheadButton()->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_page->signPanel()->signer()->nameLine());
        m_page->signPanel()->signButton()->click();
        QVERIFY(!m_page->isSigned());
        type(u"Ana Perez"_s);
        press(Qt::Key_Tab);
        type(u"RBT"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Space);
        QVERIFY(m_page->isSigned());
        QVERIFY(editor()->isReadOnly());
        QCOMPARE(text(), before);
        QVERIFY(m_page->signature()->text().contains(u"Ana Perez, RBT"_s));
        QVERIFY(!m_page->head()->signButton()->isVisible());
        m_page->record();
        QVERIFY(!m_page->isRecording());
        QCOMPARE(QApplication::focusWidget(), m_page->signedPanel()->addButton());

        press(Qt::Key_Space);
        AddendumForm *form = m_page->signedPanel()->form();
        QVERIFY(form->isVisible());
        QCOMPARE(QApplication::focusWidget(), form->type());
        press(Qt::Key_Tab);
        type(u"A number was wrong"_s);
        press(Qt::Key_Tab);
        type(u"Tapping occurred 4 times."_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form->signButton());
        // It survives a lock.
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();
        openPage();
        QVERIFY(m_page->isSigned());
        form = m_page->signedPanel()->form();
        QVERIFY(form->isVisible());
        QCOMPARE(form->reason()->text(), u"A number was wrong"_s);
        form->signer()->nameLine()->setText(u"Ana Perez"_s);
        form->signer()->credentialLine()->setText(u"RBT"_s);
        form->type()->choose(int(AddendumType::Correction));
        form->signButton()->click();
        QVERIFY(!m_page->signedPanel()->form()->isVisible());
        QVERIFY(m_page->signature()->text().contains(u"Correction"_s));
        QVERIFY(m_page->signature()->text().contains(u"Tapping occurred 4 times."_s));
        QCOMPARE(text(), before);
        QCOMPARE(namelessControls(*m_page), QString());
    }

    void inANarrowWindowTheCheckTakesTurnsWithTheCards()
    {
        openPage({800, 640});
        QVERIFY(m_page->overview()->isVisible());
        QVERIFY(!m_page->ready()->isVisible());
        auto *sides = m_page->findChild<SegmentedControl *>(u"noteSides"_s);
        QVERIFY(sides && sides->isVisible());
        sides->setCurrent(1);
        QVERIFY(m_page->ready()->isVisible());
        QVERIFY(!m_page->overview()->isVisible());
        QVERIFY(editor()->isVisible());
        QVERIFY(editor()->width() > 360);
        m_page->resize(1232, 820);
        QTRY_VERIFY(m_page->overview()->isVisible() && m_page->ready()->isVisible());
        QVERIFY(!sides->isVisible());
    }

    void aHugeTextIsPastedAndTypedInto()
    {
        openPage();
        putCursorAtEnd();
        QElapsedTimer timer;
        timer.start();
        QApplication::clipboard()->setText((u" He ran to the door."_s.repeated(20) + u"\n"_s).repeated(200));
        press(Qt::Key_V, Qt::ControlModifier);
        const qint64 pasted = timer.restart();
        type(u"x"_s);
        const qint64 typed = timer.restart();
        m_page->lookNow();
        // An unoptimised build on a busy machine; the bounds are for what grows with the square.
        QVERIFY2(pasted < 8000 && typed < 2000 && timer.elapsed() < 8000,
                 qPrintable(u"%1 %2 %3"_s.arg(pasted).arg(typed).arg(timer.elapsed())));
    }

    void tabGoesAsThePageIsRead()
    {
        openPage();
        m_facts.programs[0].trials = TrialCount {9, 10};
        record(m_facts);
        m_page->beginSigning();
        m_page->head()->backButton()->setFocus();
        const QList<QWidget *> columns {m_page->head(), m_page->overview(), editor(), m_page->signPanel(),
                                        m_page->ready()};
        QList<int> visited {0};
        for (int i = 0; i < 60; ++i) {
            press(Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            const auto place = std::find_if(columns.begin(), columns.end(), [now](const QWidget *column) {
                return column == now || column->isAncestorOf(now);
            });
            const int column = place == columns.end() ? visited.constLast() : int(place - columns.begin());
            if (column < visited.constLast())
                break;
            visited.append(column);
        }
        // All of them, one behind the other, and only then the first again.
        for (int column = 0; column < columns.size(); ++column)
            QVERIFY2(visited.contains(column), qPrintable(QString::number(column)));
        // The buttons below the paragraph come right after the text.
        QVERIFY(visited.count(2) >= 4);
    }

    void everyControlHasAName()
    {
        openPage();
        m_facts.programs[0].trials = TrialCount {9, 10};
        record(m_facts);
        QCOMPARE(namelessControls(*m_page), QString());
        m_page->record();
        QCOMPARE(namelessControls(*m_page), QString());
    }
};

QTEST_MAIN(ClinicalNoteTest)
#include "tst_clinicalnote.moc"
