#include "ProgressExportButton.h"

#include "BackgroundJob.h"
#include "Buttons.h"
#include "FileDialogs.h"
#include "MessageBar.h"
#include "Practice.h"
#include "ProgressPreview.h"

#include <QDir>
#include <QEvent>
#include <QMenu>
#include <QStandardPaths>

#include <array>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

struct Way
{
    ProgressFormat format;
    ProgressExportButton::Scope scope;
};

constexpr std::array ways {Way {ProgressFormat::Pdf, ProgressExportButton::Scope::Shown},
                           Way {ProgressFormat::Png, ProgressExportButton::Scope::Shown},
                           Way {ProgressFormat::Csv, ProgressExportButton::Scope::Shown},
                           Way {ProgressFormat::Pdf, ProgressExportButton::Scope::All},
                           Way {ProgressFormat::Csv, ProgressExportButton::Scope::All}};

// What a file may be called on every system.
QString fileName(const QString &text)
{
    QString name;
    for (const QChar character : text.simplified())
        name += u"/\\:*?\"<>|"_s.contains(character) ? u'-' : character;
    return name;
}

} // namespace

ProgressExportButton::ProgressExportButton(Practice &practice, MessageBar &messages, Source source, QWidget *parent)
    : QPushButton(parent)
    , m_practice(practice)
    , m_messages(messages)
    , m_source(std::move(source))
    , m_job(new BackgroundJob(this))
    , m_menu(new QMenu(this))
    , m_warning(nullptr)
{
    makeQuiet(this);
    setMenu(m_menu);
    addActions();
    connect(m_job, &BackgroundJob::runningChanged, this, [this](bool running) { setEnabled(!running); });
    retranslate();
}

ProgressExportButton::~ProgressExportButton() = default;

void ProgressExportButton::addActions()
{
    Scope before = Scope::Shown;
    for (const Way &way : ways) {
        if (way.scope != std::exchange(before, way.scope))
            m_menu->addSeparator();
        QAction *action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, way] { exportTo(way.format, way.scope); });
        m_actions.append(action);
    }
    m_menu->addSeparator();
    m_warning = m_menu->addAction(QString());
    m_warning->setEnabled(false);
}

QString ProgressExportButton::suggestedPath(const ProgressReport &report, ProgressFormat format, Scope scope) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: The name of a file; %1 is a client.
    const QString all = tr("Progress of %1").arg(report.clientName);
    const QString one = report.graphs.constFirst().target.name;
    // Of a picture nobody is to see whose it is.
    const QString name = format == ProgressFormat::Png ? one : scope == Scope::All ? all : all + u", "_s + one;
    return folder.filePath(fileName(name) + u'.' + progressFormatKey(format));
}

void ProgressExportButton::exportTo(ProgressFormat format, Scope scope)
{
    const auto report = m_source(scope);
    if (!report)
        return m_messages.showError(report.error());
    if (report->graphs.isEmpty() || m_job->isRunning())
        return;
    if (format == ProgressFormat::Pdf)
        return ProgressPreview::open(m_practice, *report, this);
    //: The kinds of file in a file chooser; keep what stands in the parentheses.
    const QString kinds = format == ProgressFormat::Png ? tr("Picture (*.png)") : tr("CSV (*.csv)");
    const QString path =
        FileDialogs::instance().saveFile(this, tr("Export progress"), suggestedPath(*report, format, scope), kinds);
    if (path.isEmpty())
        return;
    m_messages.clear();
    m_job->start<Result<void>>(
        [report = *report, format, path](BackgroundJob::Control &) { return writeProgressFile(report, format, path); },
        [this, report = *report, format, path](const Result<void> &written) {
            const Result<void> logged = written ? logProgress(m_practice, report, format) : written;
            finish(logged, path);
        });
}

void ProgressExportButton::finish(const Result<void> &written, const QString &path)
{
    if (!written)
        return m_messages.showError(written.error());
    //: %1 is a file.
    m_messages.showInfo(tr("Written to %1. The file is not encrypted: whoever has it can read it.")
                            .arg(QDir::toNativeSeparators(path)));
}

void ProgressExportButton::waitUntilWritten()
{
    m_job->waitForResult();
}

void ProgressExportButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressExportButton::retranslate()
{
    //: Write graphs to a file.
    setText(tr("Export"));
    setAccessibleName(tr("Export progress"));
    const QStringList texts {tr("This graph on paper or as PDF…"), tr("This graph as a picture (PNG)…"),
                             //: CSV is a kind of file, for spreadsheets.
                             tr("The figures of this graph (CSV)…"), tr("All graphs on paper or as PDF…"),
                             tr("The figures of all graphs (CSV)…")};
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(texts.at(i));
    m_warning->setText(tr("A picture or a table is not encrypted."));
}

} // namespace bitacora
