#include "ReportForm.h"

#include "DatePickField.h"
#include "FormField.h"
#include "Metrics.h"
#include "NoteEditor.h"
#include "PeriodReportJson.h"
#include "ReportPartField.h"
#include "SegmentedControl.h"
#include "TextRole.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 160;
constexpr int leastRows = 4;
constexpr int mostRows = 16;
/// A form that is wider shows the graphs beside the words.
constexpr int widthForGraphs = 860;

const QString reportKey = u"report"_s;
const QString idKey = u"id"_s;
const QString fromKey = u"from"_s;
const QString toKey = u"to"_s;

} // namespace

ReportForm::ReportForm(QWidget *parent)
    : QWidget(parent)
    , m_from(new DatePickField)
    , m_fromField(new FormField(m_from, this))
    , m_to(new DatePickField)
    , m_toField(new FormField(m_to, this))
    , m_languageTitle(new QLabel(this))
    , m_language(new SegmentedControl(this))
    , m_introductionTitle(new QLabel(this))
    , m_introduction(new NoteEditor(this))
    , m_sessions(new QCheckBox(this))
    , m_partsTitle(new QLabel(this))
    , m_partsLayout(nullptr)
    , m_recommendationsTitle(new QLabel(this))
    , m_recommendations(new NoteEditor(this))
{
    build();
    connectParts();
    retranslate();
}

QWidget *ReportForm::buildPeriod()
{
    auto *period = new QWidget(this);
    auto *row = new QHBoxLayout(period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics::grid);
    row->addWidget(m_fromField, 0, Qt::AlignTop);
    row->addWidget(m_toField, 0, Qt::AlignTop);
    auto *language = new QVBoxLayout;
    language->setSpacing(metrics::halfGrid);
    language->addWidget(m_languageTitle);
    language->addWidget(m_language, 0, Qt::AlignLeft);
    row->addLayout(language);
    row->addStretch(1);
    for (DatePickField *day : {m_from, m_to})
        day->setFixedWidth(dayWidth);
    setTextRole(m_languageTitle, TextRole::Small, true);
    m_language->addSegment({});
    m_language->addSegment({});
    return period;
}

void ReportForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    const auto addTitle = [column](QLabel *title) {
        setTextRole(title, TextRole::Body, true);
        column->addSpacing(metrics::grid);
        column->addWidget(title);
    };
    column->addWidget(buildPeriod());
    addTitle(m_introductionTitle);
    column->addWidget(m_introduction);
    column->addSpacing(metrics::grid);
    column->addWidget(m_sessions);
    addTitle(m_partsTitle);
    m_partsLayout = new QVBoxLayout;
    m_partsLayout->setSpacing(2 * metrics::grid);
    column->addLayout(m_partsLayout);
    addTitle(m_recommendationsTitle);
    column->addWidget(m_recommendations);
    column->addStretch(1);
    for (NoteEditor *editor : {m_introduction, m_recommendations})
        editor->setRows(leastRows, mostRows);
}

void ReportForm::connectParts()
{
    const auto tell = [this] {
        if (m_isLoading)
            return;
        clearErrors();
        Q_EMIT edited();
    };
    for (DatePickField *day : {m_from, m_to}) {
        connect(day, &QLineEdit::textChanged, this, [this, tell] {
            if (!m_isLoading)
                showSeries();
            tell();
        });
    }
    connect(m_language, &SegmentedControl::currentChanged, this, tell);
    connect(m_sessions, &QCheckBox::clicked, this, tell);
    for (NoteEditor *editor : {m_introduction, m_recommendations}) {
        connect(editor, &NoteEditor::typed, this, tell);
        connect(editor, &NoteEditor::escaped, this, &ReportForm::escaped);
    }
}

void ReportForm::load(const PeriodReport &report)
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_report = report;
    // What is being typed is not written anew.
    for (const auto &[field, day] : {std::pair(m_from, report.from), std::pair(m_to, report.to)}) {
        if (day.isNull() || field->date() != day)
            field->setDate(day);
    }
    m_language->setCurrent(int(report.language));
    m_sessions->setChecked(report.withSessions);
    // What is there already keeps its cursor.
    for (const auto &[editor, words] :
         {std::pair(m_introduction, report.introduction), std::pair(m_recommendations, report.recommendations)}) {
        if (editor->toPlainText() != words)
            editor->showText(words);
    }
    showParts();
    clearErrors();
}

PeriodReport ReportForm::report() const
{
    PeriodReport report = m_report;
    report.from = m_from->date();
    report.to = m_to->date();
    report.language = NoteLanguage(m_language->current());
    report.withSessions = m_sessions->isChecked();
    report.introduction = m_introduction->toPlainText();
    report.recommendations = m_recommendations->toPlainText();
    for (const ReportPartField *field : m_parts)
        report.setPart(field->part());
    return report;
}

void ReportForm::setProgress(const ProgressData &data)
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_report = report();
    m_data = data;
    showParts();
}

void ReportForm::showParts()
{
    QList<int> targets;
    for (int target = 0; target < m_data.targets().size(); ++target) {
        const bool isChosen = !m_report.part(m_data.targets().at(target).key()).isEmpty();
        if (m_data.hasData(target) || isChosen)
            targets.append(target);
    }
    // Those that stay keep their cursors.
    while (m_parts.size() > targets.size())
        delete m_parts.takeLast();
    while (m_parts.size() < targets.size()) {
        auto *field = new ReportPartField(this);
        m_partsLayout->addWidget(field);
        connect(field, &ReportPartField::edited, this, &ReportForm::edited);
        connect(field->editor(), &NoteEditor::escaped, this, &ReportForm::escaped);
        m_parts.append(field);
    }
    m_targets = targets;
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->load(m_report.part(m_data.targets().at(targets.at(i)).key()));
    m_partsTitle->setVisible(!m_parts.isEmpty());
    showSeries();
    orderTabs();
}

void ReportForm::showSeries()
{
    const ProgressRange range {ProgressGrouping::BySession, m_from->date(), m_to->date()};
    const bool isWide = width() >= widthForGraphs;
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setSeries(m_data.series(m_targets.at(i), range));
        m_parts.at(i)->setWide(isWide);
    }
}

void ReportForm::orderTabs()
{
    QWidget *before = m_sessions;
    for (const ReportPartField *field : std::as_const(m_parts)) {
        setTabOrder(before, field->choice());
        setTabOrder(field->choice(), field->editor());
        before = field->editor();
    }
    setTabOrder(before, m_recommendations);
}

void ReportForm::showError(const Error &error)
{
    if (error.subject == fromKey) {
        //: The first day of a report's period is missing.
        m_fromField->setError(m_from->problem().isEmpty() ? tr("Say from which day on.") : m_from->problem());
        return m_from->setFocus(Qt::OtherFocusReason);
    }
    const QString problem = m_to->problem();
    const bool isEarlier = m_to->date().isValid() && m_to->date() < m_from->date();
    //: The last day of a report's period.
    m_toField->setError(isEarlier               ? tr("This day is before the first one.")
                            : problem.isEmpty() ? tr("Say until which day.")
                                                : problem);
    m_to->setFocus(Qt::OtherFocusReason);
}

void ReportForm::clearErrors()
{
    m_fromField->clearError();
    m_toField->clearError();
}

FormDraft::Texts ReportForm::draft() const
{
    const PeriodReport typed = report();
    return {{idKey, QString::number(typed.id.value)},
            {reportKey, QString::fromUtf8(PeriodReportJson::toBytes(typed))},
            {fromKey, m_from->text()},
            {toKey, m_to->text()}};
}

bool ReportForm::takeDraft(const FormDraft::Texts &texts)
{
    auto report = PeriodReportJson::fromBytes(texts.value(reportKey).toUtf8());
    if (!report)
        return false;
    report->id = PeriodReportId {texts.value(idKey).toLongLong()};
    report->client = m_report.client;
    load(*report);
    const QScopedValueRollback loading(m_isLoading, true);
    m_from->setText(texts.value(fromKey));
    m_to->setText(texts.value(toKey));
    showSeries();
    return true;
}

void ReportForm::focusFirst()
{
    m_introduction->setFocus(Qt::OtherFocusReason);
}

void ReportForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (ReportPartField *field : std::as_const(m_parts))
        field->setWide(width() >= widthForGraphs);
}

void ReportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportForm::retranslate()
{
    //: The first day of the period that a report is about.
    m_fromField->setLabel(tr("From"));
    //: The last day of the period that a report is about.
    m_toField->setLabel(tr("To"));
    m_languageTitle->setText(tr("Language of the report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setText(int(NoteLanguage::English), tr("English"));
    m_language->setText(int(NoteLanguage::Spanish), tr("Spanish"));
    m_introductionTitle->setText(tr("Introduction"));
    m_introduction->setAccessibleName(tr("Introduction"));
    m_introduction->setPlaceholderText(tr("Who the client is, and what was worked on in this period"));
    m_sessions->setText(tr("How many sessions were held, cancelled and missed"));
    //: Over the list of what is in a progress report.
    m_partsTitle->setText(tr("Programs and behaviors in the report"));
    m_recommendationsTitle->setText(tr("Recommendations"));
    m_recommendations->setAccessibleName(tr("Recommendations"));
    m_recommendations->setPlaceholderText(tr("What should come next, and how often"));
}

} // namespace bitacora
