#include "FactsPage.h"

#include "Buttons.h"
#include "CarriedFacts.h"
#include "FactsForm.h"
#include "Icons.h"
#include "LivePanel.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PlanRepository.h"
#include "ReadingOrder.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <initializer_list>

namespace bitacora {

namespace {

constexpr QKeyCombination liveKeys = Qt::CTRL | Qt::Key_T;

} // namespace

FactsPage::FactsPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_recovered(new QWidget(this))
    , m_recoveredText(new QLabel(m_recovered))
    , m_discard(new QPushButton(m_recovered))
    , m_carryOn(new QPushButton(this))
    , m_goLive(new QPushButton(this))
    , m_form(new FactsForm(this))
    , m_live(new LivePanel(practice.practice().clock(), this))
    , m_saving(new QLabel(this))
    , m_note(new QPushButton(this))
    , m_done(new QPushButton(this))
    , m_keeper(new FactsKeeper(
          practice, [this] { return draft(); }, this))
{
    build();
    buildLooks();
    connectParts();
    retranslate();
    followReadingOrder(*this);
}

void FactsPage::build()
{
    setMaximumWidth(metrics::formWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_goLive);
    column->addLayout(head);
    auto *recovered = new QHBoxLayout(m_recovered);
    recovered->setContentsMargins({});
    recovered->addWidget(m_recoveredText, 1);
    recovered->addWidget(m_discard);
    column->addWidget(m_recovered);
    column->addWidget(m_carryOn, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_live);
    m_live->hide();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_saving, 1);
    foot->addWidget(m_note);
    foot->addWidget(m_done);
    column->addLayout(foot);
    column->addStretch(1);
}

void FactsPage::buildLooks()
{
    m_back->setIcon(themedIcon(Icon::ChevronLeft));
    m_back->setObjectName(QStringLiteral("leaveFacts"));
    m_carryOn->setObjectName(QStringLiteral("carryOn"));
    m_done->setObjectName(QStringLiteral("factsDone"));
    m_discard->setObjectName(QStringLiteral("discardFacts"));
    makeLink(m_back);
    makeLink(m_discard);
    makeQuiet(m_carryOn);
    makeQuiet(m_note);
    m_note->setObjectName(QStringLiteral("draftNote"));
    makePrimary(m_done);
    m_goLive->setObjectName(QStringLiteral("goLive"));
    makeQuiet(m_goLive);
    setShortcutHint(m_goLive, liveKeys);
    setShortcutHint(m_done, Qt::CTRL | Qt::Key_Return);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_recoveredText, TextRole::Small);
    m_recoveredText->setWordWrap(true);
    setTextRole(m_saving, TextRole::Small);
    setMuted(m_saving);
    m_saving->setWordWrap(true);
}

void FactsPage::connectParts()
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &FactsPage::finish);
    }
    connect(m_form, &FactsForm::changed, this, [this] {
        m_carryOn->hide();
        m_keeper->typed();
    });
    connect(m_form, &FactsForm::escaped, this, &FactsPage::finish);
    auto *live = new QShortcut(QKeySequence(liveKeys), this);
    live->setContext(Qt::WidgetWithChildrenShortcut);
    connect(live, &QShortcut::activated, this, [this] { isLive() ? leaveLive() : goLive(); });
    connect(m_goLive, &QPushButton::clicked, this, &FactsPage::goLive);
    connect(m_live, &LivePanel::changed, this, [this] { m_keeper->typed(); });
    connect(m_live, &LivePanel::left, this, &FactsPage::leaveLive);
    connect(m_back, &QPushButton::clicked, this, [this] { isLive() ? leaveLive() : finish(); });
    connect(m_done, &QPushButton::clicked, this, &FactsPage::finish);
    connect(m_note, &QPushButton::clicked, this, [this] {
        finish();
        if (!isOpen())
            Q_EMIT noteRequested();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_form->focusFirst();
        m_keeper->discard();
    });
    connect(m_carryOn, &QPushButton::clicked, this, &FactsPage::carryOn);
    connect(m_keeper, &FactsKeeper::stateChanged, this, &FactsPage::showState);
    connect(m_keeper, &FactsKeeper::replaced, this, [this](const FactsDraft &draft) {
        fillIn(draft);
        if (isLive())
            m_live->open(m_session, draft, m_plan);
    });
}

void FactsPage::setNoteOffered(bool offered)
{
    m_isNoteOffered = offered;
    m_note->setVisible(offered);
}

void FactsPage::setBackText(const QString &text)
{
    m_backText = text;
    retranslate();
}

bool FactsPage::open(const Session &session)
{
    const auto draft = m_keeper->begin(session.id);
    if (!draft) {
        m_saving->setText(draft.error().sentence());
        return false;
    }
    m_plan = {};
    if (session.client) {
        // Without its plan the form offers the catalogue alone.
        if (auto plan = m_practice.practice().plans().plan(*session.client, session.start.day()))
            m_plan = std::move(*plan);
    }
    const auto service = m_practice.practice().services().find(session.service);
    m_form->setService(service ? service->code : QString());
    m_session = session;
    m_live->close();
    showMode();
    fillIn(*draft);
    showState();
    return true;
}

FactsDraft FactsPage::draft() const
{
    return isLive() ? m_live->draft() : m_form->draft();
}

void FactsPage::fillIn(const FactsDraft &draft)
{
    m_form->show(draft, m_plan);
    showRunning();
    lookForLast();
}

bool FactsPage::isLive() const
{
    return m_live->isOpen();
}

void FactsPage::goLive()
{
    if (!isOpen() || isLive())
        return;
    m_live->open(m_session, m_form->draft(), m_plan);
    showMode();
    m_live->focusFirst();
}

void FactsPage::leaveLive()
{
    if (!isLive())
        return;
    const FactsDraft counted = m_live->draft();
    m_live->close();
    fillIn(counted);
    showMode();
    m_goLive->setFocus(Qt::OtherFocusReason);
}

FactsPlace FactsPage::place() const
{
    FactsPlace place = m_form->focusPlace();
    place.isLive = isLive();
    return place;
}

void FactsPage::goTo(const FactsPlace &place)
{
    m_form->goTo(place);
    if (place.isLive)
        goLive();
}

// The form, or in its place what counts while the session goes on.
void FactsPage::showMode()
{
    const bool live = isLive();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_form, m_goLive, m_done})
        widget->setHidden(live);
    m_live->setVisible(live);
    if (live)
        m_carryOn->hide();
    m_note->setHidden(live || !m_isNoteOffered);
    retranslate();
}

void FactsPage::showRunning()
{
    const qsizetype running = m_form->draft().running.size();
    m_goLive->setText(running == 0
                          //: A button: counts and times behaviors while the session goes on.
                          ? tr("Count live")
                          //: A button: counts and times behaviors while the session goes on.
                          : tr("Count live · %Ln stopwatch(es) running", nullptr, int(running)));
}

void FactsPage::lookForLast()
{
    m_last = {};
    if (m_form->draft().facts.isEmpty()) {
        if (const auto last = m_practice.practice().sessionFacts().lastBefore(m_keeper->session()); last && *last)
            m_last = carriedOn((*last)->facts, m_form->context());
    }
    m_carryOn->setVisible(!m_last.isEmpty());
}

void FactsPage::carryOn()
{
    m_form->show({m_last, {}}, m_plan);
    m_form->focusFirst();
    m_carryOn->hide();
    m_keeper->typed();
}

void FactsPage::finish()
{
    if (!flush())
        return;
    end();
    Q_EMIT closed();
}

void FactsPage::end()
{
    m_keeper->end();
    m_live->close();
    showMode();
}

bool FactsPage::flush()
{
    return m_keeper->commit();
}

void FactsPage::showState()
{
    const QString text = m_keeper->stateText();
    m_saving->setText(text);
    m_saving->setAccessibleName(text);
    m_recovered->setVisible(m_keeper->isRecovered() && !isLive());
}

void FactsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FactsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

void FactsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void FactsPage::retranslate()
{
    //: Back from the form to the session's details.
    const QString back = m_backText.isEmpty() ? tr("Back to the session") : m_backText;
    m_back->setText(isLive() ? tr("Back to the form") : back);
    //: A heading: what is counted and timed while the session goes on.
    m_title->setText(isLive() ? tr("Count live") : tr("What happened"));
    m_goLive->setToolTip(tr("Big buttons and stopwatches for what the plan works on, to use during the session."));
    showRunning();
    m_recoveredText->setText(tr("This was typed and not recorded yet."));
    //: Throw away what was typed and not recorded.
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard what was not recorded"));
    m_carryOn->setText(tr("Carry on from last time"));
    m_carryOn->setToolTip(tr("Takes over the place, the participants, the behaviors, the programs and the reinforcers, "
                             "without their numbers."));
    //: On from the form to the clinical note.
    m_note->setText(tr("Clinical note…"));
    //: The form is filled in.
    m_done->setText(tr("Done"));
    showState();
}

} // namespace bitacora
