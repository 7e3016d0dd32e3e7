#include "ClientDetails.h"

#include "Buttons.h"
#include "ClientArchiving.h"
#include "ClientRepository.h"
#include "ClientWords.h"
#include "DateWords.h"
#include "FormDraft.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "TextRole.h"
#include "TypingPause.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using Field = ClientForm::Field;

constexpr int columns = 2;
constexpr int contentWidth = 840;
constexpr int asideWidth = 300;
/// The narrowest page that the fields and the facts share.
constexpr int widthForAside = 1080;

const QList<Field> &profileFields()
{
    static const QList<Field> fields {Field::Name,      Field::Gender,       Field::BirthDate,   Field::Caregiver,
                                      Field::Email,     Field::Phone,        Field::Address,     Field::Language,
                                      Field::Diagnosis, Field::MemberNumber, Field::PrivateNotes};
    return fields;
}

FormDraft draftOf(const OpenPractice &practice, ClientId client)
{
    return {practice.practice().settings(), u"clientDetails:%1"_s.arg(client.value)};
}

} // namespace

ClientDetails::ClientDetails(OpenPractice &practice, QWidget *parent)
    : QScrollArea(parent)
    , m_practice(practice)
    , m_content(new QWidget(this))
    , m_form(new ClientForm(profileFields(), ClientWords::today(practice.practice().clock()), m_content))
    , m_pause(new TypingPause(this))
    , m_messages(new MessageBar(m_content))
    , m_archiving(new ClientArchiving(practice, *m_messages, this))
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom, m_content))
    , m_aside(new QWidget(m_content))
    , m_archive(new QPushButton(m_aside))
    , m_archiveText(new QLabel(m_aside))
    , m_delete(new QPushButton(m_aside))
    , m_deleteText(new QLabel(m_aside))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    setWidget(m_content);
    connect(m_form, &ClientForm::edited, this, [this](Field field) {
        store(field);
        keepDraft();
    });
    connect(m_form, &ClientForm::typed, m_pause, &TypingPause::typed);
    connect(m_pause, &TypingPause::due, this, &ClientDetails::keepDraft);
    connect(m_archiving, &ClientArchiving::undoing, this, &ClientDetails::flush);
    connect(m_archive, &QPushButton::clicked, this, &ClientDetails::archiveOrRestore);
    connect(m_delete, &QPushButton::clicked, this, &ClientDetails::deletionRequested);
    retranslate();
}

void ClientDetails::build()
{
    m_columns->setContentsMargins(metrics::pageMargin, 3 * metrics::grid, metrics::pageMargin, 3 * metrics::grid);
    auto *page = new QWidget(m_content);
    page->setMaximumWidth(contentWidth);
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_columns->addWidget(page, 1, Qt::AlignTop);
    m_columns->addWidget(m_aside, 0, Qt::AlignTop);
    m_columns->addStretch(0);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * metrics::grid);
    grid->setVerticalSpacing(2 * metrics::grid);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(m_messages, 0, 0, 1, columns);
    int place = columns;
    for (const Field field : m_form->fields()) {
        if (field == Field::PrivateNotes)
            grid->addWidget(m_form->field(field), place / columns + place % columns, 0, 1, columns);
        else
            grid->addWidget(m_form->field(field), place / columns, place % columns, Qt::AlignTop);
        ++place;
    }
    buildAside();
    for (qsizetype i = 1; i < m_form->fields().size(); ++i)
        QWidget::setTabOrder(m_form->editor(m_form->fields()[i - 1]), m_form->editor(m_form->fields()[i]));
}

void ClientDetails::buildAside()
{
    auto *facts = new QGridLayout(m_aside);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(3 * metrics::grid);
    facts->setVerticalSpacing(metrics::grid);
    facts->setColumnStretch(1, 1);
    for (int fact = 0; fact < FactCount; ++fact) {
        m_names[size_t(fact)] = new QLabel(m_aside);
        m_facts[size_t(fact)] = new QLabel(m_aside);
        setMuted(m_names[size_t(fact)]);
        facts->addWidget(m_names[size_t(fact)], fact, 0);
        facts->addWidget(m_facts[size_t(fact)], fact, 1);
    }
    facts->setRowMinimumHeight(FactCount, metrics::grid);
    int row = FactCount + 1;
    for (const auto &[button, text] : {std::pair {m_archive, m_archiveText}, std::pair {m_delete, m_deleteText}}) {
        facts->addWidget(button, row++, 0, 1, columns, Qt::AlignLeft);
        facts->addWidget(text, row++, 0, 1, columns);
        facts->setRowMinimumHeight(row++, metrics::grid);
        text->setWordWrap(true);
        setTextRole(text, TextRole::Small);
        setMuted(text);
        makeQuiet(button);
    }
}

void ClientDetails::arrange()
{
    // In a wide page what is known stands beside what is edited, rather than below the fold.
    const bool wide = viewport()->width() >= widthForAside;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? 6 * metrics::grid : 3 * metrics::grid);
    if (wide)
        m_aside->setFixedWidth(asideWidth);
    else
        m_aside->setFixedWidth(std::min(contentWidth, viewport()->width() - 2 * metrics::pageMargin));
}

void ClientDetails::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ClientDetails::showClient(const ClientSummary &summary)
{
    const bool another = summary.client.id != m_summary.client.id;
    if (another) {
        flush();
        m_form->clear();
        m_archiving->withdraw();
        m_messages->clear();
        verticalScrollBar()->setValue(0);
    }
    m_summary = summary;
    m_form->show(summary.client);
    showFacts();
    if (another)
        showDraft();
}

void ClientDetails::forget()
{
    m_pause->stop();
    m_summary = {};
    m_form->clear();
    m_messages->clear();
    showFacts();
}

bool ClientDetails::flush()
{
    if (!m_summary.client.id.isValid())
        return true;
    for (const Field field : m_form->fields()) {
        if (m_form->differs(field, m_summary.client))
            store(field);
    }
    return keepDraft();
}

bool ClientDetails::keepDraft()
{
    m_pause->stop();
    if (!m_summary.client.id.isValid())
        return true;
    const auto kept = draftOf(m_practice, m_summary.client.id).save({m_form->textsUnlike(m_summary.client), false});
    if (!kept)
        m_messages->showError(kept.error());
    return kept.has_value();
}

void ClientDetails::showDraft()
{
    const auto texts = draftOf(m_practice, m_summary.client.id).load().texts;
    if (texts.isEmpty())
        return;
    for (const Field field : m_form->setTexts(texts))
        store(field);
    keepDraft();
}

void ClientDetails::store(Field field)
{
    if (!m_summary.client.id.isValid())
        return;
    m_form->field(field)->clearError();
    // Only this field: one that is wrong does not hold up the others.
    Client changed = m_summary.client;
    if (!m_form->take(field, changed))
        return;
    if (changed == m_summary.client) {
        m_form->setStored(field);
        return;
    }
    const auto done = m_practice.clientChanges().update(changed, today());
    if (done) {
        m_form->setStored(field);
        m_messages->clear();
    } else if (!m_form->showError(done.error())) {
        m_messages->showError(done.error());
    }
}

void ClientDetails::archiveOrRestore()
{
    const bool active = m_summary.client.state == ClientState::Active;
    m_archiving->setState(m_summary.client, active ? ClientState::Archived : ClientState::Active);
    // The bar with the way back stands above what was pressed.
    ensureWidgetVisible(m_messages);
}

QDate ClientDetails::today() const
{
    return ClientWords::today(m_practice.practice().clock());
}

void ClientDetails::showFacts()
{
    const auto when = [this](const QDateTime &instant, const QByteArray &zone) {
        if (!instant.isValid())
            //: There is no such session.
            return tr("None");
        return DateWords::dayAndTime(ZonedTime::fromInstant(instant, zone).wall(), today());
    };
    const QByteArray here = m_practice.practice().clock().zone();
    m_facts[Sessions]->setText(QLocale().toString(m_summary.sessionCount));
    m_facts[Last]->setText(when(m_summary.lastSession, m_summary.lastSessionZone));
    m_facts[Next]->setText(when(m_summary.nextSession, m_summary.nextSessionZone));
    m_facts[Created]->setText(when(m_summary.client.createdAt, here));
    m_facts[Changed]->setText(when(m_summary.client.changedAt, here));
    const bool active = m_summary.client.state == ClientState::Active;
    //: To put a client among those who come no more.
    m_archive->setText(active ? tr("Archive") : tr("Restore"));
    m_archiveText->setText(active
                               ? tr("An archived client keeps every session and note, and can be restored at any time.")
                               : tr("This client is archived. Restore it to see it among the active ones."));
}

void ClientDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClientDetails::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    flush();
}

void ClientDetails::retranslate()
{
    setAccessibleName(tr("Details"));
    m_archiving->retranslate();
    m_form->retranslate();
    m_form->field(Field::PrivateNotes)->setHint(tr("only for you"));
    m_names[Sessions]->setText(tr("Sessions in all"));
    m_names[Last]->setText(tr("Last session"));
    m_names[Next]->setText(tr("Next session"));
    m_delete->setText(tr("Delete Client…"));
    m_deleteText->setText(tr("Deleting takes the profile away. The sessions stay, with their notes."));
    //: When a client's record was created.
    m_names[Created]->setText(tr("Created"));
    //: When a client's record was changed the last time.
    m_names[Changed]->setText(tr("Last changed"));
    showFacts();
}

} // namespace bitacora
