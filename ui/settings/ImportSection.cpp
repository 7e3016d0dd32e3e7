#include "ImportSection.h"

#include "Announcement.h"
#include "BackgroundJob.h"
#include "BusyLine.h"
#include "Buttons.h"
#include "CalendarRepository.h"
#include "ClientImport.h"
#include "ColorField.h"
#include "ElidedLabel.h"
#include "FileDialogs.h"
#include "ImportForm.h"
#include "ImportWords.h"
#include "LocalNow.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "ReadingOrder.h"
#include "SentenceList.h"
#include "ServiceRepository.h"
#include "SessionImport.h"
#include "TextRole.h"
#include "UndoOffer.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr qsizetype mostExamples = 3;

struct Plan
{
    ImportMapping mapping;
    SessionImportOptions options;
};

Result<ImportPlan> planned(const Practice &practice, const ImportTable &table, const Plan &wanted,
                           const ImportProgress &progress)
{
    return wanted.mapping.target == ImportTarget::Clients
        ? planClientImport(practice, table, wanted.mapping, progress)
        : planSessionImport(practice, table, wanted.mapping, wanted.options, progress);
}

} // namespace

ImportSection::ImportSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_hint(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_file(new ElidedLabel(this))
    , m_job(new BackgroundJob(this))
    , m_busy(new BusyLine(*m_job, this))
    , m_summary(new QLabel(this))
    , m_import(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_undo(new UndoOffer(practice.changes(), *m_messages, this))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &ImportSection::choose);
    connect(m_import, &QPushButton::clicked, this, &ImportSection::store);
    connect(m_cancel, &QPushButton::clicked, this, &ImportSection::close);
    connect(m_busy->cancelButton(), &QPushButton::clicked, this, &ImportSection::close);
    connect(&practice.changes(), &ChangeStack::changed, this, &ImportSection::follow);
    close();
    retranslate();
}

ImportSection::~ImportSection()
{
    m_job->abandon();
}

void ImportSection::build()
{
    m_busy->leaveFocus();
    m_choose->setObjectName(u"importChoose"_s);
    m_import->setObjectName(u"importStart"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_summary->setObjectName(u"importSummary"_s);
    for (QLabel *label : {m_hint, m_summary})
        label->setWordWrap(true);
    setMuted(m_hint);
    m_summary->setTextFormat(Qt::RichText);
    makePrimary(m_import);
    makeLink(m_cancel);
    auto *choosing = new QHBoxLayout;
    choosing->setSpacing(2 * metrics::grid);
    choosing->addWidget(m_choose);
    choosing->addWidget(m_file);
    choosing->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    content()->addWidget(m_hint);
    content()->addLayout(choosing);
    content()->addWidget(m_busy);
    content()->addWidget(m_summary);
    content()->addLayout(buttons);
    content()->addWidget(m_messages);
    m_choose->setEnabled(!m_practice.practice().isReadOnly());
}

bool ImportSection::isBusy() const
{
    return m_job->isRunning();
}

void ImportSection::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: The kinds of file in a file chooser; keep what stands in the parentheses.
    const QString kinds = tr("Tables and calendars (*.csv *.tsv *.txt *.ics);;All files (*)");
    const QString path = FileDialogs::instance().openFile(this, tr("Import"), folder, kinds);
    if (!path.isEmpty())
        read(path);
}

void ImportSection::read(const QString &path)
{
    close();
    m_messages->clear();
    m_fileName = QFileInfo(path).fileName();
    const QDate today = localNow(m_practice.practice().clock()).date();
    m_busy->setText(tr("Reading the file…"));
    m_job->start<Result<ImportTable>>(
        [path, today](BackgroundJob::Control &control) {
            return readImportFile(path, today, [&control](int percent) { return control.report(percent); });
        },
        [this](Result<ImportTable> table) {
            if (table)
                begin(std::move(*table));
            else
                m_messages->showError(table.error());
        });
}

void ImportSection::begin(ImportTable table)
{
    const auto services = m_practice.practice().services().all();
    const auto calendars = m_practice.practice().calendars().all();
    if (!services || !calendars) {
        m_messages->showError(services ? calendars.error() : services.error());
        return;
    }
    m_table = std::make_shared<const ImportTable>(std::move(table));
    if (!m_form) {
        m_form = new ImportForm(this);
        content()->insertWidget(content()->indexOf(m_summary), m_form);
        connect(m_form, &ImportForm::changed, this, &ImportSection::plan);
    }
    m_form->begin(m_table, *services, *calendars);
    followReadingOrder(*this);
    m_form->show();
    for (QWidget *part : std::initializer_list<QWidget *> {m_file, m_import, m_cancel})
        part->show();
    retranslate();
    plan();
}

void ImportSection::follow()
{
    if (!m_table)
        return;
    const auto services = m_practice.practice().services().all();
    const auto calendars = m_practice.practice().calendars().all();
    if (services && calendars)
        m_form->refresh(*services, *calendars);
    plan();
}

void ImportSection::plan()
{
    m_job->cancel();
    m_plan.reset();
    m_import->setEnabled(false);
    if (!m_form->missing().isEmpty()) {
        m_summary->hide();
        return;
    }
    PracticeOptions reading;
    reading.clock = &m_practice.practice().clock();
    reading.readOnly = true;
    m_busy->setText(tr("Finding out what would be added…"));
    auto key = std::make_shared<SecretBytes>(m_practice.practice().dataKey());
    m_job->start<Result<ImportPlan>>(
        [table = m_table, wanted = Plan {m_form->mapping(), m_form->options()}, reading,
         path = m_practice.practice().path(), key](BackgroundJob::Control &control) -> Result<ImportPlan> {
            const auto practice = Practice::openWithKey(path, std::move(*key), reading);
            if (!practice)
                return Failure(practice.error());
            return planned(**practice, *table, wanted, [&control](int percent) { return control.report(percent); });
        },
        [this](Result<ImportPlan> plan) {
            if (!plan) {
                m_summary->hide();
                m_messages->showError(plan.error());
                return;
            }
            m_plan = std::move(*plan);
            showPlan();
        });
}

void ImportSection::showPlan()
{
    m_summary->setText(planInWords());
    m_summary->show();
    m_import->setEnabled(!m_plan->records.isEmpty());
    announce(m_summary, (QStringList {additions()} + omissions()).join(u' '));
}

QString ImportSection::additions() const
{
    if (m_plan->records.isEmpty())
        return tr("There is nothing to add.");
    //: What an import would add; %1 is such as "12 clients and 340 sessions". The first of them are listed below.
    return tr("To be added: %1.").arg(ImportWords::counts(m_plan->records));
}

QStringList ImportSection::omissions() const
{
    const QLocale locale;
    QStringList sentences;
    if (m_plan->later > 0)
        //: Rows of a file that are too many to be imported at once; %1 is how many are left.
        sentences.append(tr("Left for another time: %1. Choose the file once more after this import.")
                             .arg(locale.toString(m_plan->later)));
    if (m_plan->addressesInNotes > 0)
        //: Of clients of a file; %1 is how many.
        sentences.append(tr("Kept in the private notes, where the e-mail address is none: %1.")
                             .arg(locale.toString(m_plan->addressesInNotes)));
    if (!m_table->notRepeated.isEmpty())
        //: Of events in a calendar file; %1 is a list of their titles.
        sentences.append(tr("Repeated in a way that is not understood here, so that only the first date counts: %1.")
                             .arg(ImportWords::shortened(m_table->notRepeated)));
    if (m_plan->known > 0)
        //: Rows of a file that an import leaves out; %1 is how many.
        sentences.append(
            tr("Here already, or twice in the file, and left out: %1.").arg(locale.toString(m_plan->known)));
    if (m_plan->unreadable > 0)
        //: Rows of a file that an import leaves out; %1 is how many. What is wrong with them is listed below.
        sentences.append(tr("Left out for what stands in them: %1.").arg(locale.toString(m_plan->unreadable)));
    return sentences;
}

QString ImportSection::planInWords() const
{
    const auto paragraph = [](const QString &text) { return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s; };
    QString text = paragraph(additions());
    if (!m_plan->records.isEmpty())
        text += sentenceList(ImportWords::examples(*m_plan, m_practice.practice(), mostExamples));
    if (!m_plan->records.sessions.isEmpty() && !m_plan->records.clients.isEmpty())
        //: Of an import; %1 is a list of names.
        text += paragraph(tr("New clients: %1.").arg(ImportWords::names(m_plan->records.clients)));
    if (!m_plan->records.services.isEmpty())
        //: Of an import; %1 is a list of names.
        text += paragraph(tr("New services: %1.").arg(ImportWords::names(m_plan->records.services)));
    for (const QString &sentence : omissions())
        text += paragraph(sentence);
    return text + sentenceList(ImportWords::problems(*m_plan, m_table->kind));
}

void ImportSection::giveColors(QList<Service> &services) const
{
    QStringList used;
    if (const auto known = m_practice.practice().services().all()) {
        for (const Service &service : *known)
            used.append(service.color);
    }
    for (Service &service : services) {
        service.color = ColorField::unusedColor(used);
        used.append(service.color);
    }
}

void ImportSection::store()
{
    if (!m_plan)
        return;
    ImportedRecords records = std::exchange(m_plan, std::nullopt)->records;
    giveColors(records.services);
    if (const auto done = m_practice.importChanges().add(records); !done) {
        m_messages->showError(done.error());
        plan();
        return;
    }
    close();
    //: After an import; %1 is what was imported, such as "12 clients and 340 sessions".
    m_undo->offer(tr("Added: %1.").arg(ImportWords::counts(records)));
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportSection::close()
{
    m_job->cancel();
    const bool hadFocus = m_form && isAncestorOf(focusWidget());
    m_table.reset();
    m_plan.reset();
    for (QWidget *part : std::initializer_list<QWidget *> {m_file, m_summary, m_import, m_cancel})
        part->hide();
    if (m_form)
        m_form->hide();
    m_summary->clear();
    if (hadFocus)
        m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_table)
        close();
    else
        SettingsSection::keyPressEvent(event);
}

void ImportSection::retranslate()
{
    //: The heading of the settings that bring in clients and sessions from other programs
    setHeading(tr("Import"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("csv ics calendar file clients sessions bring move migrate excel spreadsheet"));
    m_hint->setText(tr("Clients and sessions from a table of another program (CSV), or sessions from a calendar file "
                       "(.ics). Nothing is added before you have seen what that would be."));
    m_choose->setText(tr("Choose a file…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_import->setText(tr("Import"));
    if (!m_table)
        return;
    const int rows = int(m_table->rows.size());
    //: A calendar file and how many events it has; %1 is its name.
    m_file->setText(m_table->kind == ImportTable::Kind::Calendar ? tr("%1: %Ln event(s)", nullptr, rows).arg(m_fileName)
                                                                 //: A file and how many rows it has; %1 is its name.
                                                                 : tr("%1: %Ln row(s)", nullptr, rows).arg(m_fileName));
    if (m_plan)
        m_summary->setText(planInWords());
}

} // namespace bitacora
