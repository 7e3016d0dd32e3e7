#include "MainWindow.h"

#include "AboutDialog.h"
#include "ActivityRepository.h"
#include "BackgroundJob.h"
#include "BackupFolder.h"
#include "ClipboardGuard.h"
#include "CommandPalette.h"
#include "Erasures.h"
#include "FileDialogs.h"
#include "FrontPages.h"
#include "IdleLock.h"
#include "LockedBackups.h"
#include "LockedRekeying.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenDialogs.h"
#include "OpenPractice.h"
#include "PendingErasure.h"
#include "PracticeCommands.h"
#include "PracticeView.h"
#include "Preferences.h"
#include "RecoverySheetDialog.h"
#include "ShortcutsDialog.h"
#include "UnstoredTexts.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr QSize firstSize {1280, 820};
constexpr QSize leastSize {760, 520};
/// What the first page does not show waits until it is there.
constexpr std::chrono::milliseconds onceShown {100};

/// What the screen leaves for a window, without the frame that is put around it.
QSize roomOn(const QScreen &screen)
{
    constexpr QSize frame {2 * metrics::grid, 6 * metrics::grid};
    return (screen.availableSize() - frame).expandedTo(leastSize);
}

/// Brings back onto a screen what was left beyond it, and makes it no larger than that: screens come and go.
void bringBack(QWidget &window)
{
    QRect place = window.geometry();
    const QScreen *on = QGuiApplication::screenAt(place.center());
    const QScreen &screen = on ? *on : *QGuiApplication::primaryScreen();
    const QRect room = screen.availableGeometry();
    place.setSize(place.size().boundedTo(roomOn(screen)));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    if (place != window.geometry())
        window.setGeometry(place);
}

void addNativeMenus(QMainWindow &window, ShellActions &actions)
{
    // Where the system has one menu bar for all programs, ours is there as well.
    auto bar = std::make_unique<QMenuBar>(&window);
    if (!bar->isNativeMenuBar())
        return;
    for (QMenu *menu : actions.makeMenus(bar.get()))
        bar->addMenu(menu);
    window.setMenuBar(bar.release());
}

} // namespace

MainWindow::MainWindow(Preferences &preferences, const ShellOptions &options, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_options(options)
    , m_actions(new ShellActions(this))
    , m_idleLock(new IdleLock(*options.practice.clock, this))
    , m_stack(new QStackedWidget(this))
    , m_erasures(new Erasures(this))
    , m_backups(new LockedBackups(this))
    , m_restoring(new BackgroundJob(this))
    , m_rekeying(new LockedRekeying(options.practice, this))
    , m_quick(std::make_unique<QuickUnlock>(options.keychain, *options.practice.clock))
    , m_front(new FrontPages({*m_stack, preferences, *m_idleLock, *m_erasures, *m_quick}, options, this))
    , m_clipboard(new ClipboardGuard(ClipboardGuard::usualLifetime, this))
    , m_unstored(std::make_unique<UnstoredTexts>())
{
    m_front->setOpen([this](const QString &path, SecretBytes key) { return openWithKey(path, std::move(key)); });
    m_front->setNotice([this](const QString &path) { return m_unstored->waiting(path); });
    connect(m_front, &FrontPages::createRequested, this, &MainWindow::beginCreating);
    connect(m_front, &FrontPages::openRequested, this, &MainWindow::chooseAndOpen);
    connect(m_front, &FrontPages::pageShown, this, &MainWindow::retranslate);
    connect(m_front, &FrontPages::pageShown, this, &MainWindow::followFront);
    connect(m_front, &FrontPages::heldChanged, this, &MainWindow::followFront);
    connect(m_erasures, &Erasures::ended, this, [this](const QString &, bool isErased) { erased(isErased); });
    connect(&m_preferences, &Preferences::notSaved, this, &MainWindow::sayUnsavedSettings);
    connectBackups();
    connectKeys();
    connectActions();
    setCentralWidget(m_stack);
    setMinimumSize(leastSize);
    resize(firstSize.boundedTo(roomOn(*screen())));
    if (restoreGeometry(m_preferences.windowGeometry()) && !isMaximized() && !isFullScreen())
        bringBack(*this);
    QTimer::singleShot(onceShown, this, [this] { addNativeMenus(*this, *m_actions); });
    m_idleLock->setMinutes(m_preferences.idleMinutes());
    retranslate();
}

MainWindow::~MainWindow()
{
    if (m_view)
        leaveForGood();
    // In this order, whatever loop is running: the pages before what they read.
    m_backups->cancel();
    delete std::exchange(m_view, nullptr);
    m_leaving.reset();
    m_practice.reset();
    if (m_erasure)
        (void)m_erasure->run();
    m_quick.reset();
}

void MainWindow::connectActions()
{
    using Id = ShellActions::Id;
    const auto on = [this](Id id, auto slot) { connect(m_actions->get(id), &QAction::triggered, this, slot); };
    on(Id::NewPractice, &MainWindow::beginCreating);
    on(Id::OpenPractice, &MainWindow::chooseAndOpen);
    on(Id::Lock, [this] { lock(UnlockPage::Reason::Locked); });
    on(Id::RecoverySheet, [this] {
        if (m_view)
            (new RecoverySheetDialog(m_practice->practice(), this))->open();
    });
    on(Id::Palette, &MainWindow::togglePalette);
    on(Id::Quit, &QWidget::close);
    on(Id::Shortcuts, [this] { (new ShortcutsDialog(*m_actions, this))->open(); });
    on(Id::About, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions, &ShellActions::themeChosen, &m_preferences, &Preferences::setTheme);
    connect(&m_preferences, &Preferences::themeChanged, m_actions,
            [this] { m_actions->showTheme(m_preferences.theme()); });
    m_actions->showTheme(m_preferences.theme());
    connect(&m_preferences, &Preferences::idleMinutesChanged, m_idleLock,
            [this] { m_idleLock->setMinutes(m_preferences.idleMinutes()); });
    connect(m_idleLock, &IdleLock::timedOut, this, &MainWindow::lockIdle);
}

void MainWindow::start(const QString &practicePath)
{
    const QString path = practicePath.isEmpty() ? m_preferences.lastPractice() : practicePath;
    if (path.isEmpty() || (practicePath.isEmpty() && !Practice::exists(path)))
        return m_front->showLost(path);
    m_front->ask(QDir(path).absolutePath(), UnlockPage::Reason::Opening);
    if (!Practice::exists(path))
        m_front->showUnlockError({ErrorCode::PracticeNotFound, QDir::toNativeSeparators(path), {}});
}

void MainWindow::beginCreating()
{
    if (!closePractice(tr("Lock anyway"), [this] { beginCreating(); }))
        return;
    m_front->beginCreating();
}

void MainWindow::chooseAndOpen()
{
    const QString path = FileDialogs::instance().openFolder(
        this, tr("Open a practice: choose its folder, whose name ends in .bitacora"), m_options.practicesFolder);
    if (path.isEmpty())
        return;
    if (Practice::exists(path)) {
        const auto ask = [this, path] { m_front->ask(path, UnlockPage::Reason::Opening); };
        if (closePractice(tr("Lock anyway"), ask))
            ask();
        return;
    }
    const Error error {ErrorCode::PracticeNotFound, QDir::toNativeSeparators(path), {}};
    if (m_view)
        m_view->showError(error);
    else
        m_front->showWelcomeError(error);
}

Result<void> MainWindow::openWithKey(const QString &path, SecretBytes key)
{
    if (m_view)
        lockView(UnlockPage::Reason::Locked);
    destroyPractice();
    // Still on the way out of a dialog's event loop: what it stands on must not be replaced under it.
    if (m_leaving)
        return failure(ErrorCode::PracticeInUse, path);
    m_erasures->waitFor(path);
    PracticeOptions options = m_options.practice;
    options.readOnly = BackupFolder::isBackup(path);
    m_backups->opening(path);
    auto practice = Practice::openWithKey(path, std::move(key), options);
    if (!practice) {
        m_backups->closed(path);
        return Failure(practice.error());
    }
    const auto told = m_unstored->store(**practice);
    if (!told) {
        practice->reset();
        m_backups->closed(path);
        return Failure(told.error());
    }
    m_isWarned = false;
    m_openLoopLevel = QThread::currentThread()->loopLevel();
    m_front->opened(path);
    // A backup is looked into, not worked with.
    if (!options.readOnly)
        m_preferences.setLastPractice(path);
    m_practice = std::make_unique<OpenPractice>(std::move(*practice));
    m_view = new PracticeView(*m_practice, m_preferences, *m_actions);
    connect(m_view, &PracticeView::leaveAnyway, this, [this] {
        const auto next = std::exchange(m_afterLeaving, {});
        lock(UnlockPage::Reason::Locked);
        if (next)
            next();
    });
    followKeys();
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_actions->follow(&m_practice->changes());
    m_actions->setPracticeOpen(true);
    m_view->restorePlace();
    followBackups();
    if (const auto failure = m_erasures->takeFailure(path))
        m_view->messages().showWarning(Erasures::sentenceOf(*failure));
    if (!told->isEmpty())
        m_view->messages().showWarning(*told);
    // What is wrong comes first; this waits for the next time then.
    const MessageBar &bar = m_view->messages();
    if (m_untold.contains(QDir::cleanPath(path)) && (bar.text().isEmpty() || bar.kind() == MessageBar::Kind::Info))
        m_view->messages().showInfo(m_untold.take(QDir::cleanPath(path)).join(u' '));
    sayUnsavedSettings();
    m_idleLock->start();
    retranslate();
    Q_EMIT practiceOpened();
    return {};
}

void MainWindow::sayUnsavedSettings()
{
    if (!m_view || m_preferences.isSaved() || !m_view->messages().text().isEmpty())
        return;
    if (std::exchange(m_saidUnsavedSettings, true))
        return;
    //: %1 is the path of a file
    m_view->messages().showWarning(tr("The program could not save its settings to “%1”. They hold until it is closed.")
                                       .arg(QDir::toNativeSeparators(m_preferences.place())));
}

bool MainWindow::hasToErase() const
{
    return m_erasure || m_erasures->isRunning();
}

void MainWindow::erased(bool isErased)
{
    startLockedBackups();
    Q_EMIT guardChanged();
    startKeyReplacement();
    if (hasToErase() || !m_quits)
        return;
    m_quits = isErased;
    quitWhenDone();
}

CommandPalette &MainWindow::commandPalette()
{
    // Nobody needs it before the first page is there.
    if (!m_palette)
        m_palette = new CommandPalette(this);
    return *m_palette;
}

void MainWindow::togglePalette()
{
    if (commandPalette().isVisible())
        return m_palette->dismiss();
    PaletteEntries entries;
    const auto add = [&entries](PaletteEntries more) {
        entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    // What is nearest first: until something is typed this is the order.
    if (m_view)
        add(m_view->commands().ofPage());
    add(m_actions->paletteEntries());
    if (m_view)
        add(m_view->commands().ofPractice());
    m_palette->open(std::move(entries));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // A button that has the keyboard is pressed by Enter as well as by the space bar.
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (!button || (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter))
        return QMainWindow::keyPressEvent(event);
    // A key that is held down answers no question that the first press has asked.
    if (!event->isAutoRepeat())
        button->click();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    //: The title of the window; %1 is the name of the practice
    setWindowTitle(m_view ? tr("Bitácora — %1").arg(m_practice->practice().name()) : u"Bitácora"_s);
}

} // namespace bitacora
