#include "SettingsPage.h"

#include "AboutSection.h"
#include "ActivitySection.h"
#include "AppearanceSection.h"
#include "BackupsSection.h"
#include "BookingSection.h"
#include "CalendarsSection.h"
#include "DueRecordsSection.h"
#include "ImportSection.h"
#include "LanguageModelSection.h"
#include "LanguageSection.h"
#include "LetterheadSection.h"
#include "LockSection.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PassphraseSection.h"
#include "RetentionSection.h"
#include "ReviewSettingsSection.h"
#include "SecuritySection.h"
#include "ServicesSection.h"
#include "TextRole.h"
#include "WorkingHoursSection.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int topMargin = 20;
constexpr int sectionGap = 32;

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

SettingsPage::SettingsPage(OpenPractice &practice, Preferences &preferences, BackupDesk *backups, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_scroll(new QScrollArea(this))
    , m_lock(new LockSection(preferences))
    , m_letterhead(new LetterheadSection(practice))
    , m_services(new ServicesSection(practice))
    , m_calendars(new CalendarsSection(practice))
    , m_hours(new WorkingHoursSection(practice))
    , m_retention(new RetentionSection(practice))
    , m_dueRecords(new DueRecordsSection(practice, backups))
    , m_review(new ReviewSettingsSection(practice))
    , m_languageModel(new LanguageModelSection(practice))
    , m_import(new ImportSection(practice))
    , m_backups(backups ? new BackupsSection(*backups) : nullptr)
    , m_passphrase(new PassphraseSection(practice.practice()))
    , m_security(new SecuritySection(practice, preferences, backups))
{
    auto *column = new QWidget;
    column->setMaximumWidth(metrics::formWidth);
    auto *sections = new QVBoxLayout(column);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(sectionGap / 2);
    sections->addWidget(m_title);
    setTextRole(m_title, TextRole::Title);
    SettingsSection *const parts[] = {new LanguageSection(preferences),
                                      new AppearanceSection(preferences),
                                      m_lock,
                                      m_letterhead,
                                      m_services,
                                      m_calendars,
                                      m_hours,
                                      new BookingSection(practice),
                                      m_retention,
                                      m_dueRecords,
                                      m_review,
                                      m_languageModel,
                                      m_import,
                                      new ActivitySection(practice),
                                      m_backups,
                                      m_passphrase,
                                      m_security,
                                      new AboutSection};
    for (SettingsSection *part : parts) {
        if (!part)
            continue;
        if (part != parts[0])
            sections->addWidget(hairline());
        sections->addWidget(part);
        m_sections.append(part);
    }
    sections->addStretch();
    connect(m_security, &SecuritySection::backupsRequested, this, &SettingsPage::showBackups);

    auto *page = new QWidget;
    auto *pageLayout = new QHBoxLayout(page);
    pageLayout->setContentsMargins(metrics::pageMargin, topMargin, metrics::pageMargin, metrics::pageMargin);
    pageLayout->addWidget(column, 1);
    pageLayout->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    retranslate();
}

void SettingsPage::setSecurity(const SecurityServices &services)
{
    m_lock->setNoticesLeaving(services.noticesLeaving);
    m_security->setServices(services);
}

bool SettingsPage::flush()
{
    // Each of them, whatever became of the others.
    const bool services = m_services->flush();
    const bool calendars = m_calendars->flush();
    const bool hours = m_hours->flush();
    const bool retention = m_retention->flush();
    const bool review = m_review->flush();
    const bool languageModel = m_languageModel->flush();
    return m_letterhead->flush() && services && calendars && hours && retention && review && languageModel;
}

void SettingsPage::showBackups()
{
    if (m_backups)
        showSection(int(m_sections.indexOf(m_backups)));
}

void SettingsPage::showImport()
{
    showSection(int(m_sections.indexOf(m_import)));
}

void SettingsPage::checkSheet()
{
    showSection(int(m_sections.indexOf(m_security)));
    m_security->checkSheet();
}

void SettingsPage::showPassphrasePanel()
{
    m_passphrase->openPanel();
    m_scroll->ensureWidgetVisible(m_passphrase);
}

QList<SettingsPage::Heading> SettingsPage::headings() const
{
    QList<Heading> headings;
    for (const SettingsSection *section : m_sections)
        headings.append({section->accessibleName(), section->synonyms()});
    return headings;
}

void SettingsPage::addTo(RecordsSection *section)
{
    showSection(int(m_sections.indexOf(section)));
    section->list()->addButton()->click();
}

void SettingsPage::addService()
{
    addTo(m_services);
}

void SettingsPage::addCalendar()
{
    addTo(m_calendars);
}

void SettingsPage::scrollTo(const SettingsSection &section)
{
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    const int top = section.mapTo(m_scroll->widget(), QPoint()).y();
    m_scroll->verticalScrollBar()->setValue(top - topMargin);
}

void SettingsPage::showSection(int place)
{
    SettingsSection *section = m_sections.value(place);
    if (!section)
        return;
    // A page that was only just made is not laid out yet, and its sentences are as high as its width lets them be.
    scrollTo(*section);
    QMetaObject::invokeMethod(
        section, [this, section] { scrollTo(*section); }, Qt::QueuedConnection);
    for (QWidget *next = section->nextInFocusChain(); next && section->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(this) && next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
}

} // namespace bitacora
