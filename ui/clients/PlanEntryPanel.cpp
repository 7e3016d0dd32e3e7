#include "PlanEntryPanel.h"

#include "Buttons.h"
#include "ChoiceField.h"
#include "ClientWords.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NoteEditor.h"
#include "OpenPractice.h"
#include "PlanDays.h"
#include "PlanEntryForm.h"
#include "PlanHistoryText.h"
#include "PlanModel.h"
#include "PlanRepository.h"
#include "SegmentedControl.h"
#include "TextRole.h"
#include "TypingPause.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int padding = 3 * metrics::grid;
/// The narrowest that two fields side by side can be read in.
constexpr int narrowest = 320;

} // namespace

PlanEntryPanel::PlanEntryPanel(OpenPractice &practice, QWidget *parent)
    : QScrollArea(parent)
    , m_practice(practice)
    , m_pause(new TypingPause(this))
    , m_content(new QWidget(this))
    , m_title(new QLabel(m_content))
    , m_messages(new MessageBar(m_content))
    , m_form(new PlanEntryForm(m_content))
    , m_days(new PlanDays(m_content))
    , m_save(new QPushButton(m_content))
    , m_close(new QPushButton(m_content))
    , m_remove(new QPushButton(m_content))
    , m_history(new QLabel(m_content))
{
    build();
    connect(m_form, &PlanEntryForm::edited, m_pause, &TypingPause::typed);
    connect(m_form, &PlanEntryForm::escaped, this, &PlanEntryPanel::closed);
    connect(m_days, &PlanDays::edited, m_pause, &TypingPause::typed);
    connect(m_pause, &TypingPause::due, this, &PlanEntryPanel::flush);
    connect(m_save, &QPushButton::clicked, this, &PlanEntryPanel::save);
    connect(m_close, &QPushButton::clicked, this, &PlanEntryPanel::closed);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalRequested(entry()); });
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PlanEntryPanel::save);
    }
    retranslate();
}

void PlanEntryPanel::build()
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(narrowest);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(2 * metrics::grid);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    column->addWidget(m_title);
    column->addWidget(m_messages);
    column->addWidget(m_form);
    column->addWidget(m_days);
    column->addLayout(buttons);
    column->addWidget(m_history);
    column->addStretch(1);
    setWidget(m_content);
    m_content->setAutoFillBackground(true);
    m_content->setBackgroundRole(QPalette::Base);
    setTextRole(m_title, TextRole::Heading);
    makePrimary(m_save);
    setShortcutHint(m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    makeLink(m_close);
    makeQuiet(m_remove);
    // On the panel's own ground it stands out by the page's.
    m_form->detailsField()->setProperty("bitacoraInset", true);
    m_history->setWordWrap(true);
    m_history->setTextFormat(Qt::PlainText);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_history, TextRole::Small);
    setMuted(m_history);
    setTabOrder(m_save, m_close);
    setTabOrder(m_close, m_remove);
}

QDate PlanEntryPanel::today() const
{
    return ClientWords::today(m_practice.practice().clock());
}

void PlanEntryPanel::setClient(ClientId client)
{
    if (client == m_client)
        return;
    close();
    m_client = client;
    m_kept = client.isValid() ? draft().load().texts : Texts();
}

std::optional<PlanEntry> PlanEntryPanel::find(PlanEntryId id) const
{
    const auto entries = m_practice.practice().plans().entries(m_client);
    if (!entries)
        return std::nullopt;
    const auto found =
        std::find_if(entries->cbegin(), entries->cend(), [id](const PlanEntry &entry) { return entry.id == id; });
    return found == entries->cend() ? std::nullopt : std::optional(*found);
}

PlanEntryPanel::Texts PlanEntryPanel::storedTexts() const
{
    const PlanEntry *entry = m_entry ? &*m_entry : nullptr;
    Texts texts = PlanFormValues::textsOf(entry ? entry->latest().content : emptyPlanContent(m_newGroup));
    texts.insert(PlanDays::textsOf(entry, today()));
    return texts;
}

PlanEntryPanel::Texts PlanEntryPanel::texts() const
{
    Texts texts = m_form->texts();
    texts.insert(m_days->texts());
    return texts;
}

void PlanEntryPanel::begin(PlanGroup group)
{
    if (m_open)
        keep();
    m_entry.reset();
    m_newGroup = group;
    open();
    m_form->focusName();
}

void PlanEntryPanel::edit(PlanEntryId id)
{
    if (m_open && id == entry())
        return;
    if (m_open)
        keep();
    const auto found = find(id);
    if (!found) {
        m_open = false;
        return;
    }
    m_entry = found;
    open();
}

void PlanEntryPanel::open()
{
    m_open = true;
    m_messages->clear();
    Texts texts = storedTexts();
    const QString prefix = keptPrefix();
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        if (kept.key().startsWith(prefix))
            texts.insert(kept.key().mid(prefix.size()), kept.value());
    }
    show(texts);
    verticalScrollBar()->setValue(0);
}

void PlanEntryPanel::show(const Texts &texts)
{
    const PlanEntry *entry = m_entry ? &*m_entry : nullptr;
    m_form->setGroup(group());
    const auto plan = m_practice.practice().plans().plan(m_client, today());
    m_form->setBehaviors(plan ? contentsOf(*plan, PlanGroup::Behaviors) : QList<PlanContent>());
    const auto own = m_practice.practice().plans().ownEntries(group());
    m_form->setOwnEntries(own ? *own : QList<PlanContent>());
    m_form->show(texts, !entry);
    m_days->show(entry, texts, today());
    m_remove->setVisible(entry != nullptr);
    QWidget::setTabOrder(m_form->lastField(), m_days->statusField());
    QWidget::setTabOrder(m_days->scope(), m_save);
    retranslate();
}

void PlanEntryPanel::refresh()
{
    if (!m_open)
        return;
    keep();
    if (m_entry) {
        m_entry = find(m_entry->id);
        const bool isInThePlan = m_entry && m_entry->latest().until.isNull();
        if (!isInThePlan) {
            m_entry.reset();
            m_open = false;
            Q_EMIT closed();
            return;
        }
    }
    const int scrolled = verticalScrollBar()->value();
    open();
    verticalScrollBar()->setValue(scrolled);
}

void PlanEntryPanel::close()
{
    if (m_open)
        keep();
    m_open = false;
    m_entry.reset();
    flush();
}

void PlanEntryPanel::forget()
{
    m_pause->stop();
    m_open = false;
    m_entry.reset();
    m_kept.clear();
    m_client = {};
    m_form->show({}, true);
}

void PlanEntryPanel::showHistory()
{
    const QString told = m_entry ? PlanHistoryText::earlier(*m_entry, today()) : QString();
    m_history->setText(told);
    m_history->setHidden(told.isEmpty());
}

void PlanEntryPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanEntryPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && button)
        button->click();
    else if (enter)
        save();
    else
        QScrollArea::keyPressEvent(event);
}

void PlanEntryPanel::retranslate()
{
    m_title->setText(PlanHistoryText::title(group(), !m_entry));
    m_save->setText(tr("Save"));
    //: Closes the fields of an entry of the plan; what was typed waits.
    m_close->setText(tr("Close"));
    m_remove->setText(tr("Take out of the plan"));
    m_form->retranslate();
    m_days->retranslate();
    showHistory();
}

} // namespace bitacora
