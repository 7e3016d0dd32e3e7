/// Paints every control in both themes into PNG files, to be looked at: `controls_gallery DIR`.

#include "Avatar.h"
#include "Buttons.h"
#include "ElidedLabel.h"
#include "EmptyState.h"
#include "FilterButton.h"
#include "FormField.h"
#include "Icons.h"
#include "KeyHint.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "PassphraseField.h"
#include "SearchField.h"
#include "SegmentedControl.h"
#include "StatusGlyph.h"
#include "StrengthMeter.h"
#include "TextRole.h"
#include "Theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

QHBoxLayout *row(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    column->addLayout(line);
    return line;
}

void addHead(QVBoxLayout *column)
{
    QHBoxLayout *head = row(column);
    auto *avatar = new Avatar;
    avatar->setName(u"Mateo Luna"_s);
    head->addWidget(avatar);
    auto *names = new QVBoxLayout;
    auto *title = new QLabel(u"Mateo Luna"_s);
    setTextRole(title, TextRole::Title);
    auto *about = new QLabel(u"6 years · mother Carmen · 555-0142 · since March 2025"_s);
    setTextRole(about, TextRole::Small);
    setMuted(about);
    names->addWidget(title);
    names->addWidget(about);
    head->addLayout(names, 1);
    auto *exportButton = new QPushButton(u"Export"_s);
    exportButton->setMenu(new QMenu(exportButton));
    head->addWidget(exportButton);
    head->addWidget(new QPushButton(themedIcon(Icon::Print), u"Print"_s));
    auto *session = new QPushButton(u"New session"_s);
    makePrimary(session);
    setShortcutHint(session, QKeySequence(Qt::CTRL | Qt::Key_N));
    head->addWidget(session);
}

QTabBar *addTabs(QVBoxLayout *column)
{
    auto *tabs = new QTabBar;
    for (const QString &text : {u"Sessions"_s, u"Plan"_s, u"Progress"_s, u"Details"_s, u"Activity"_s})
        tabs->addTab(text);
    column->addWidget(tabs);
    return tabs;
}

void addFilters(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    auto *times = new SegmentedControl;
    for (const QString &text : {u"All"_s, u"Upcoming"_s, u"Past"_s})
        times->addSegment(text);
    line->addWidget(times);
    for (const QString &text : {u"Status"_s, u"Service"_s}) {
        auto *filter = new FilterButton;
        filter->setText(text);
        line->addWidget(filter);
    }
    auto *range = new FilterButton;
    range->setText(u"This year"_s);
    range->setActive(true);
    line->addWidget(range);
    auto *fixed = new FilterButton;
    fixed->setText(u"Oldest first"_s);
    fixed->setActive(true);
    fixed->setClearable(false);
    line->addWidget(fixed);
    auto *search = new SearchField;
    search->setPlaceholderText(u"Search in notes"_s);
    search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_F));
    line->addWidget(search, 1);
}

void addButtons(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    auto *primary = new QPushButton(u"Write clinical note"_s);
    makePrimary(primary);
    auto *link = new QPushButton(u"View sessions"_s);
    makeLink(link);
    auto *danger = new QPushButton(u"Delete client"_s);
    makeDanger(danger);
    auto *disabled = new QPushButton(u"Disabled"_s);
    disabled->setEnabled(false);
    auto *checked = new QPushButton(u"Checked"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    auto *focusedPrimary = new QPushButton(u"Focused"_s);
    makePrimary(focusedPrimary);
    focusedPrimary->setObjectName(u"focus"_s);
    auto *tool = new QToolButton;
    tool->setAutoRaise(true);
    tool->setIcon(themedIcon(Icon::More));
    for (QWidget *widget :
         {static_cast<QWidget *>(primary), static_cast<QWidget *>(new QPushButton(u"Book follow-up"_s)),
          static_cast<QWidget *>(link), static_cast<QWidget *>(danger), static_cast<QWidget *>(disabled),
          static_cast<QWidget *>(checked), static_cast<QWidget *>(focusedPrimary), static_cast<QWidget *>(tool),
          static_cast<QWidget *>(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_L)))})
        line->addWidget(widget);
    line->addStretch();
}

void addIcons(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    for (int index = 0; index < iconCount; ++index) {
        auto *label = new QLabel;
        label->setPixmap(themedIcon(Icon(index)).pixmap(QSize(16, 16), qApp->devicePixelRatio()));
        line->addWidget(label);
    }
    for (const SessionStatus status : allSessionStatuses) {
        auto *label = new QLabel;
        label->setPixmap(statusIcon(status).pixmap(QSize(16, 16), qApp->devicePixelRatio()));
        auto *word = new QLabel(SessionStatusText::name(status));
        QPalette palette;
        palette.setColor(QPalette::WindowText, Theme::instance().tokens().status(status));
        word->setPalette(palette);
        line->addWidget(label);
        line->addWidget(word);
    }
    line->addStretch();
}

FormField *addFields(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    auto *name = new FormField(new QLineEdit(u"Mateo Luna"_s));
    name->setLabel(u"Name"_s);
    name->setHint(u"As it is to be on reports."_s);
    auto *mail = new FormField(new QLineEdit(u"carmen at example"_s));
    mail->setLabel(u"E-mail"_s);
    mail->setError(u"An address looks like name@example.org."_s);
    auto *combo = new QComboBox;
    combo->addItems({u"Direct therapy"_s, u"Supervision"_s});
    auto *service = new FormField(combo);
    service->setLabel(u"Service"_s);
    auto *minutes = new FormField(new QSpinBox);
    minutes->setLabel(u"Minutes"_s);
    auto *date = new FormField(new QDateEdit(QDate(2026, 11, 18)));
    date->setLabel(u"Date"_s);
    auto *calendar = new QDateEdit(QDate(2026, 11, 18));
    calendar->setCalendarPopup(true);
    auto *popup = new FormField(calendar);
    popup->setLabel(u"With calendar"_s);
    for (FormField *field : {name, mail, service, minutes, date, popup})
        line->addWidget(field, 1, Qt::AlignTop);
    return name;
}

void addMarks(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    auto *on = new QCheckBox(u"Include private notes"_s);
    on->setChecked(true);
    auto *off = new QCheckBox(u"All sessions"_s);
    auto *partly = new QCheckBox(u"Some"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *chosen = new QRadioButton(u"CSV"_s);
    chosen->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    for (QWidget *widget : {static_cast<QWidget *>(on), static_cast<QWidget *>(off), static_cast<QWidget *>(partly),
                            static_cast<QWidget *>(chosen), static_cast<QWidget *>(new QRadioButton(u"PDF"_s)),
                            static_cast<QWidget *>(progress)})
        line->addWidget(widget);
}

void addSecrets(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    auto *secret = new PassphraseField;
    secret->setText(u"correct horse"_s);
    auto *field = new FormField(secret);
    field->setLabel(u"Passphrase"_s);
    line->addWidget(field, 1, Qt::AlignTop);
    for (const int score : {0, 1, 2, 3, 4}) {
        auto *meter = new StrengthMeter;
        meter->setStrength(score, score < 3 ? u"These are common words; add a fourth."_s : QString());
        line->addWidget(meter, 1, Qt::AlignTop);
    }
}

void addMessages(QVBoxLayout *column)
{
    for (const auto kind : {MessageBar::Kind::Info, MessageBar::Kind::Warning, MessageBar::Kind::Error}) {
        auto *bar = new MessageBar;
        bar->showMessage(kind, u"The file could not be written: the folder is read-only. Choose another folder."_s);
        if (kind == MessageBar::Kind::Info)
            bar->setAction(u"Open folder"_s);
        column->addWidget(bar);
    }
}

void addTable(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(12, 4, table);
    model->setHorizontalHeaderLabels({u"Date"_s, u"Service"_s, u"Duration"_s, u"Notes"_s});
    for (int index = 0; index < model->rowCount(); ++index) {
        model->setItem(index, 0, new QStandardItem(u"Wed 18 Nov, 4:00 PM"_s));
        model->setItem(index, 1, new QStandardItem(u"Direct therapy"_s));
        model->setItem(index, 2, new QStandardItem(u"60 min"_s));
        model->setItem(index, 3, new QStandardItem(u"Requested help with words"_s));
    }
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->resizeColumnsToContents();
    table->selectRow(1);
    table->setMinimumHeight(180);
    auto *edit = new QPlainTextEdit(u"Requested help with words in 8 of 10 opportunities, gestural prompt in 2. "
                                    "One elopement toward the door."_s);
    auto *empty = new EmptyState;
    empty->setTitle(u"No clients yet"_s);
    empty->setText(u"A client's sessions, notes and progress are kept together here, encrypted."_s);
    empty->setAction(u"Add your first client"_s);
    line->addWidget(table, 2);
    line->addWidget(edit, 1);
    line->addWidget(empty, 1);
}

std::unique_ptr<QWidget> page()
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(28, 16, 28, 16);
    column->setSpacing(12);
    addHead(column);
    addTabs(column);
    addFilters(column);
    addButtons(column);
    addIcons(column);
    addFields(column);
    addMarks(column);
    addSecrets(column);
    addMessages(column);
    auto *elided = new ElidedLabel(u"One line that gives way where there is no room for the whole of it"_s);
    elided->setMaximumWidth(260);
    column->addWidget(elided);
    addTable(column);
    return page;
}

void grabFocus(const QString &folder, const QString &theme)
{
    // Every control with the keyboard on it, one below the other.
    auto all = page();
    all->resize(1200, 900);
    all->show();
    all->activateWindow();
    QApplication::processEvents();
    QList<QPixmap> pictures;
    const QList<QWidget *> widgets = all->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr
            || widget->height() > 400)
            continue;
        widget->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        const QRect place = QRect(widget->mapTo(all.get(), QPoint()), widget->size()).adjusted(-6, -6, 6, 6);
        pictures << all->grab(place);
    }
    QPixmap sheet(1200, 900);
    sheet.fill(Theme::instance().tokens().background);
    QPainter painter(&sheet);
    QPoint at(8, 8);
    for (const QPixmap &picture : pictures) {
        if (at.x() + picture.width() > sheet.width())
            at = {8, at.y() + 60};
        painter.drawPixmap(at, picture);
        at.rx() += picture.width() + 8;
    }
    painter.end();
    sheet.save(folder + u"/focus-"_s + theme + u".png"_s);
}

void grabPopups(const QString &folder, const QString &theme)
{
    QMenu menu;
    menu.addAction(themedIcon(Icon::Print), u"Print preview"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    QAction *checked = menu.addAction(u"Completed"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addSeparator();
    menu.addAction(u"Cancelled"_s)->setEnabled(false);
    menu.addMenu(u"More"_s);
    menu.setActiveAction(checked);
    menu.popup({0, 0});
    QApplication::processEvents();
    menu.grab().save(folder + u"/menu-"_s + theme + u".png"_s);
    QComboBox combo;
    combo.addItems({u"Direct therapy"_s, u"Supervision"_s, u"Caregiver training"_s});
    combo.show();
    combo.showPopup();
    QApplication::processEvents();
    combo.view()->window()->grab().save(folder + u"/combo-"_s + theme + u".png"_s);
    QMessageBox box(QMessageBox::NoIcon, u"Archive"_s, u"Archive Mateo Luna?"_s, QMessageBox::NoButton);
    box.setInformativeText(u"The sessions stay. The client can be brought back at any time."_s);
    box.addButton(u"Cancel"_s, QMessageBox::RejectRole);
    makePrimary(box.addButton(u"Archive"_s, QMessageBox::AcceptRole));
    box.show();
    QApplication::processEvents();
    box.grab().save(folder + u"/box-"_s + theme + u".png"_s);
    QCalendarWidget calendar;
    calendar.setSelectedDate(QDate(2026, 11, 18));
    calendar.show();
    QApplication::processEvents();
    calendar.grab().save(folder + u"/date-"_s + theme + u".png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, u"light"_s), {ThemeChoice::Dark, u"dark"_s}}) {
        Theme::instance().apply(choice);
        const auto shown = page();
        shown->resize(1200, 900);
        shown->show();
        QApplication::processEvents();
        shown->grab().save(folder + u"/controls-"_s + name + u".png"_s);
        shown->setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        shown->grab().save(folder + u"/controls-rtl-"_s + name + u".png"_s);
        grabFocus(folder, name);
        grabPopups(folder, name);
    }
    return 0;
}
