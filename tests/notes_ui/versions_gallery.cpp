/// Paints the versions of a note, in both languages and both themes, into PNG files, to be looked at:
/// `versions_gallery DIR`.

#include "ClinicalNotePage.h"
#include "DifferenceView.h"
#include "NoteVersionsPanel.h"
#include "Theme.h"
#include "UiFixture.h"

#include <QApplication>
#include <QListWidget>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

NoteDraft saying(const QString &first, const QString &second)
{
    NoteDraft draft;
    for (const QString &text : {first, second}) {
        NoteSentence sentence;
        sentence.text = text;
        sentence.edited = true;
        draft.paragraphs.append({NoteSection::Opening, {sentence}});
    }
    return draft;
}

// A note that was saved twice, signed, and added to.
bool writeVersions(UiFixture &fixture, SessionId session)
{
    NoteChanges &changes = fixture.open().noteChanges();
    const Signer signer {u"Vera Torres"_s, u"BCBA"_s};
    const QString crying = u"Mateo Luna cried 4 times during the session, each time after a toy was put away."_s;
    const QString help = u"Requesting help: 7 of 10 trials were correct (70%) with gestural prompts."_s;
    const NoteDraft last =
        saying(u"Mateo Luna cried 3 times during the session, each time when a toy was put away. He was calm after."_s,
               u"Requesting help: 8 of 10 trials were correct (80%) with gestural prompts."_s);
    return changes.setNote(session, saying(crying, help)) && changes.setNote(session, last)
        && changes.sign(session, last, signer)
        && changes.add(session,
                       {AddendumType::Correction, u"Miscounted"_s, u"It was four times, as the sheet says."_s, signer});
}

void paintVersions(UiFixture &fixture, SessionId session, const QString &file)
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        QTranslator translator;
        if (translator.load(u":/i18n/bitacora_"_s + language))
            QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(language));
        ClinicalNotePage page(fixture.open());
        page.resize(1232, 820);
        if (!page.open(session))
            return;
        page.show();
        for (int row = 0; row < page.versions()->list()->count() || row == 0; ++row) {
            page.showVersions();
            page.versions()->list()->setCurrentRow(row);
            if (row == 2)
                page.versions()->text()->goToNext();
            QTest::qWait(100);
            page.grab().save(file.arg(language).arg(row));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    UiFixture fixture;
    const Session session = fixture.addSession(fixture.session(fixture.addClient(u"Mateo Luna"_s).id, -2));
    if (!writeVersions(fixture, session.id))
        return EXIT_FAILURE;
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, u"light"_s), {ThemeChoice::Dark, u"dark"_s}}) {
        Theme::instance().apply(choice);
        paintVersions(fixture, session.id, folder + u"/versions-"_s + name + u"-%1-%2.png"_s);
    }
    return EXIT_SUCCESS;
}
