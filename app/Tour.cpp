#include "Tour.h"

#include "ActivityRepository.h"
#include "AddClientPanel.h"
#include "BookingPanel.h"
#include "CalendarPage.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "ClientsPage.h"
#include "CreatePage.h"
#include "DraftRepository.h"
#include "FactsPage.h"
#include "HistoryFile.h"
#include "HistoryPage.h"
#include "Language.h"
#include "MainWindow.h"
#include "NewPlanStep.h"
#include "OpenPractice.h"
#include "PlanModel.h"
#include "PlanPage.h"
#include "PracticeView.h"
#include "ProgressRepository.h"
#include "RecoverySheetCheck.h"
#include "SampleFacts.h"
#include "SampleWriter.h"
#include "SessionFactsRepository.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "Theme.h"
#include "TimelineBooking.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr QSize pictureSize {1440, 900};
/// Longer than the longest motion.
constexpr std::chrono::milliseconds settling {150};
/// How often a page that is waited for is looked at, whether or not anything happens meanwhile.
constexpr std::chrono::milliseconds glance {20};

const QString passphrase = u"violet harbor 92 ladder"_s;

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settling, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitFor(std::chrono::milliseconds patience, const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    // Ends the waiting for the next event when none comes.
    QTimer wake;
    wake.start(glance);
    while (!isDone() && timer.elapsed() < patience.count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isDone();
}

/// The one on the page that shows.
template <typename T>
T *shown(const QWidget &window, const QString &name)
{
    const auto all = window.findChildren<T *>(name);
    const auto found = std::find_if(all.begin(), all.end(), [](const T *widget) { return widget->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

void press(const QWidget &window, const QString &button)
{
    if (auto *found = shown<QAbstractButton>(window, button))
        found->click();
}

void type(const QWidget &window, const QString &field, const QString &text)
{
    if (auto *found = shown<QLineEdit>(window, field))
        found->setText(text);
}

} // namespace

Tour::Tour(const QString &folder, std::chrono::milliseconds patience)
    : m_folder(QDir(folder).absolutePath())
    , m_patience(patience)
    , m_preferences(m_workshop.filePath(u"settings.ini"_s))
{
}

Result<QStringList> Tour::run()
{
    if (!m_workshop.isValid() || !QDir().mkpath(m_folder))
        return failure(ErrorCode::FileNotWritable, m_folder, m_workshop.errorString());
    Language language;
    for (const QString &code : {u"en"_s, u"es"_s}) {
        m_language = code;
        language.apply(code);
        if (const auto made = makePractice(); !made)
            return Failure(made.error());
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            if (const auto visited = visit(language, theme); !visited)
                return Failure(visited.error());
        }
    }
    if (!m_unwritten.isEmpty())
        return failure(ErrorCode::FileNotWritable, m_unwritten);
    return m_files;
}

Result<void> Tour::makePractice()
{
    const QDir folder(m_workshop.filePath(m_language));
    m_practicePath = Practice::withSuffix(folder.filePath(u"Río Claro"_s));
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::PracticeNotWritable, m_practicePath);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto practice = Practice::create(m_practicePath, SecretBytes::fromPassphrase(passphrase), options);
    if (!practice)
        return Failure(practice.error());
    if (const auto written = writeSample(**practice, {.language = sampleLanguageOf(QLocale())}); !written)
        return Failure(written.error());
    // The pictures show what stays on the screen.
    if (const auto confirmed = RecoverySheetCheck::confirm(**practice); !confirmed)
        return Failure(confirmed.error());
    const auto clients = (*practice)->clients().summaries(ClientState::Active);
    if (!clients)
        return Failure(clients.error());
    const auto busiest =
        std::max_element(clients->begin(), clients->end(), [](const ClientSummary &one, const ClientSummary &other) {
            return one.sessionCount < other.sessionCount;
        });
    if (busiest == clients->end())
        return failure(ErrorCode::RecordNotFound);
    m_client = busiest->client.id;
    for (const ClientSummary &client : *clients) {
        const auto measured = (*practice)->progress().marks(client.client.id);
        if (client.client.id != m_client && measured && !measured->isEmpty())
            m_measured = client.client.id;
    }
    SessionFilter filter;
    filter.client = m_client;
    filter.statuses = {SessionStatus::Completed};
    const auto sessions = (*practice)->sessions().keys(filter);
    if (!sessions)
        return Failure(sessions.error());
    m_session.value = sessions->empty() ? 0 : sessions->front().id;
    if (auto traced = leaveTraces(**practice); !traced)
        return traced;
    const NoteLanguage language = m_language == u"es" ? NoteLanguage::Spanish : NoteLanguage::English;
    if (const auto stored = (*practice)->sessionFacts().store(m_session, sampleFacts(language)); !stored)
        return Failure(stored.error());
    m_key = (*practice)->dataKey();
    return {};
}

// What the activity log is to show, and in the end everything as the sample has it.
Result<void> Tour::leaveTraces(Practice &practice)
{
    const auto session = practice.sessions().find(m_session);
    if (!session)
        return Failure(session.error());
    constexpr qint64 day = qint64(24) * 60 * 60;
    Session changed = *session;
    changed.start.epochSeconds += day;
    for (const auto &[status, kind] : {std::pair {SessionStatus::Completed, ActivityKind::SessionRescheduled},
                                       std::pair {SessionStatus::Cancelled, ActivityKind::SessionStatusChanged},
                                       std::pair {SessionStatus::Confirmed, ActivityKind::SessionStatusChanged}}) {
        changed.status = status;
        if (const auto updated = practice.sessions().update({changed}, kind); !updated)
            return Failure(updated.error());
    }
    if (const auto updated = practice.sessions().update({*session}, ActivityKind::Undone); !updated)
        return Failure(updated.error());
    ActivityEntry printed;
    printed.kind = ActivityKind::HistoryPrinted;
    printed.client = m_client;
    return practice.activity().append(printed);
}

Result<void> Tour::visit(Language &language, ThemeChoice theme)
{
    m_theme = theme;
    m_preferences.setLanguage(m_language);
    m_preferences.setTheme(theme);
    language.apply(m_language);
    Theme::instance().apply(theme);
    ShellOptions options;
    options.practice.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    options.practicesFolder = m_workshop.path();
    MainWindow window(m_preferences, options);
    window.resize(pictureSize);
    window.show();
    if (const auto visited = visitFront(window); !visited)
        return Failure(visited.error());
    if (const auto opened = window.openWithKey(m_practicePath, m_key.clone()); !opened)
        return Failure(opened.error());
    return visitPractice(window);
}

Result<void> Tour::visitFront(MainWindow &window)
{
    m_preferences.setLastPractice({});
    window.start({});
    takePicture(window, u"welcome"_s);
    press(window, u"createChoice"_s);
    // A folder of its own for each: the one before was made already.
    type(window, u"practiceNameField"_s,
         u"Río Claro "_s + m_language + (m_theme == ThemeChoice::Dark ? u" 2"_s : u""_s));
    press(window, u"createNext"_s);
    type(window, u"newPassphrase"_s, passphrase);
    type(window, u"newPassphraseAgain"_s, passphrase);
    takePicture(window, u"create"_s);
    press(window, u"createNext"_s);
    const auto *create = window.findChild<CreatePage *>();
    const QString sheet = u"recovery-sheet"_s;
    if (!waitFor(m_patience, [create] { return create->step() == CreatePage::Recovery; }))
        return failure(ErrorCode::FileNotWritable, picturePath(sheet), tr("The page did not come."));
    takePicture(window, sheet);
    return {};
}

Result<void> Tour::visitPractice(MainWindow &window)
{
    using Page = PracticePlace::Page;
    (void)window.practice()->practice().drafts().discard(m_session, NoteKind::Private);
    window.view()->goTo({Page::Clients, {}});
    takePicture(window, u"clients"_s);
    visitAddition(window);
    visitClient(window);
    visitCalendar(window);
    window.view()->goTo({Page::History, {}});
    takePicture(window, u"history"_s);
    window.findChild<HistoryPage *>()->setTab(HistoryPage::Tab::Activity);
    takePicture(window, u"history-activity"_s);
    window.view()->goTo({Page::Review, {}});
    takePicture(window, u"review"_s);
    window.view()->goTo({Page::Settings, {}});
    takePicture(window, u"settings"_s);
    if (m_theme == ThemeChoice::Light) {
        if (const auto written = writeDocuments(window); !written)
            return Failure(written.error());
    }
    visitLock(window);
    return {};
}

void Tour::visitAddition(MainWindow &window)
{
    auto *page = window.findChild<ClientsPage *>();
    page->addClient();
    AddClientPanel *panel = page->addPanel();
    takePicture(window, u"add-client"_s);
    panel->goTo(AddClientPanel::Programs);
    panel->planStep(AddClientPanel::Programs)->add();
    takePicture(window, u"add-client-programs"_s);
    panel->goTo(AddClientPanel::Review);
    takePicture(window, u"add-client-review"_s);
    panel->goTo(AddClientPanel::Basics);
    Q_EMIT panel->closed();
}

void Tour::visitClient(MainWindow &window)
{
    window.view()->goTo({PracticePlace::Page::Client, m_client});
    auto *page = window.findChild<ClientPage *>();
    page->timeline()->showSession(m_session);
    takePicture(window, u"sessions"_s);
    page->timeline()->panel()->record();
    takePicture(window, u"what-happened"_s);
    page->timeline()->panel()->factsPage()->finish();
    window.view()->goTo({.page = PracticePlace::Page::Note, .session = m_session});
    takePicture(window, u"clinical-note"_s);
    window.view()->goTo({PracticePlace::Page::Client, m_client});
    page->newSession();
    takePicture(window, u"booking"_s);
    page->timeline()->booking()->panel()->close();
    page->setTab(ClientPage::Tab::Plan);
    const QList<PlanEntryId> behaviors = page->plan()->plan().entriesOf(PlanGroup::Behaviors);
    if (!behaviors.isEmpty())
        page->plan()->open(behaviors.constFirst());
    takePicture(window, u"plan"_s);
    window.view()->goTo({.page = PracticePlace::Page::Client, .client = m_measured, .tab = ClientPage::Tab::Progress});
    takePicture(window, u"progress"_s);
    window.view()->goTo({PracticePlace::Page::Client, m_client});
    page->setTab(ClientPage::Tab::Details);
    takePicture(window, u"details"_s);
    page->setTab(ClientPage::Tab::Activity);
    takePicture(window, u"client-activity"_s);
    page->beginDeletion();
    takePicture(window, u"deletion"_s);
}

void Tour::visitCalendar(MainWindow &window)
{
    window.view()->goTo({PracticePlace::Page::Calendar, {}});
    auto *page = window.findChild<CalendarPage *>();
    for (const auto &[view, name] :
         {std::pair {CalendarPeriod::View::Month, u"month"_s}, std::pair {CalendarPeriod::View::Day, u"day"_s},
          std::pair {CalendarPeriod::View::Week, u"calendar"_s}}) {
        page->setPeriod({view, QDate::currentDate()});
        takePicture(window, name);
    }
}

void Tour::visitLock(MainWindow &window)
{
    // A note that is being typed waits for the person who comes back.
    (void)window.practice()->practice().drafts().save(m_session, NoteKind::Private, tr("A note that was begun."));
    window.lock(UnlockPage::Reason::Idle);
    type(window, u"unlockPassphrase"_s, passphrase);
    takePicture(window, u"unlock"_s);
    type(window, u"unlockPassphrase"_s, {});
}

Result<void> Tour::writeDocuments(MainWindow &window)
{
    HistoryReportOptions options = reportOptionsFor(QLocale());
    options.filter.client = m_client;
    for (const auto &[format, suffix] : {std::pair {ReportFormat::Pdf, u"pdf"_s}, {ReportFormat::Csv, u"csv"_s}}) {
        const QString path = QDir(m_folder).filePath(u"history-%1.%2"_s.arg(m_language, suffix));
        const auto written = writeHistoryFile(window.practice()->practice(), options, format, path);
        if (!written)
            return Failure(written.error());
        m_files.append(path);
    }
    return {};
}

void Tour::takePicture(MainWindow &window, const QString &page)
{
    settle();
    const QString path = picturePath(page);
    if (window.grab().save(path))
        m_files.append(path);
    else if (m_unwritten.isEmpty())
        m_unwritten = path;
}

QString Tour::picturePath(const QString &page) const
{
    const QString theme = m_theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
    return QDir(m_folder).filePath(u"%1-%2-%3.png"_s.arg(page, m_language, theme));
}

} // namespace bitacora
