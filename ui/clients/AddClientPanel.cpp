#include "AddClientPanel.h"

#include "Buttons.h"
#include "ClientForm.h"
#include "ClientWords.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "TextRole.h"
#include "TypingPause.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using Field = ClientForm::Field;

constexpr int columns = 2;
const QString draftName = u"newClient"_s;

} // namespace

AddClientPanel::AddClientPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_draft(practice.practice().settings(), draftName)
    , m_pause(new TypingPause(this))
    , m_form(
          new ClientForm({Field::Name, Field::BirthDate, Field::Caregiver, Field::Email, Field::Phone, Field::Language},
                         ClientWords::today(practice.practice().clock()), this))
    , m_messages(new MessageBar(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &AddClientPanel::save);
    }
    connect(m_save, &QPushButton::clicked, this, &AddClientPanel::save);
    connect(m_close, &QPushButton::clicked, this, &AddClientPanel::closed);
    // What is wrong is said when the person asks for it to be saved; it goes when they mend it.
    connect(m_form, &ClientForm::typed, this, [this](Field field) {
        m_form->field(field)->clearError();
        m_pause->typed();
    });
    connect(m_form, &ClientForm::edited, m_pause, &TypingPause::typed);
    connect(m_pause, &TypingPause::due, this, &AddClientPanel::flush);
    retranslate();
    const FormDraft::Content kept = m_draft.load();
    m_form->setTexts(kept.texts);
    m_open = kept.open;
}

void AddClientPanel::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->addWidget(scroll);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 3 * metrics::grid, 3 * metrics::grid);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(2 * metrics::grid);
    content->setMaximumWidth(metrics::formWidth);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::halfGrid);
    words->addWidget(m_title);
    words->addWidget(m_text);
    grid->addLayout(words, 0, 0, 1, columns);
    grid->addWidget(m_messages, 1, 0, 1, columns);
    int row = 2;
    grid->addWidget(m_form->field(Field::Name), row++, 0, 1, columns);
    int place = 0;
    for (const Field field : m_form->fields()) {
        if (field == Field::Name)
            continue;
        grid->addWidget(m_form->field(field), row + place / columns, place % columns, Qt::AlignTop);
        ++place;
    }
    row = grid->rowCount();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    grid->addLayout(buttons, row, 0, 1, columns);
    grid->setRowStretch(row + 1, 1);
    setTextRole(m_title, TextRole::Heading);
    setMuted(m_text);
    m_text->setWordWrap(true);
    makePrimary(m_save);
    setShortcutHint(m_save, QKeySequence(Qt::Key_Enter));
    makeLink(m_close);
    // Tab goes from field to field as they are read.
    for (qsizetype i = 1; i < m_form->fields().size(); ++i)
        QWidget::setTabOrder(m_form->editor(m_form->fields()[i - 1]), m_form->editor(m_form->fields()[i]));
    QWidget::setTabOrder(m_form->editor(m_form->fields().last()), m_save);
    QWidget::setTabOrder(m_save, m_close);
}

void AddClientPanel::begin()
{
    m_open = true;
    m_form->editor(Field::Name)->setFocus(Qt::ShortcutFocusReason);
}

void AddClientPanel::end()
{
    m_open = false;
    flush();
}

bool AddClientPanel::flush()
{
    m_pause->stop();
    const ClientForm::Texts texts = m_form->texts();
    const auto kept = m_draft.save({texts, m_open && !texts.isEmpty()});
    if (!kept)
        m_messages->showError(kept.error());
    return kept.has_value();
}

void AddClientPanel::save()
{
    m_form->clearErrors();
    m_messages->clear();
    Client client;
    for (const Field field : m_form->fields())
        m_form->take(field, client);
    // Everything that is wrong is said at once: a date that is none, and what the rules refuse.
    const QDate today = ClientWords::today(m_practice.practice().clock());
    if (const auto checked = validateClient(client, today); !checked)
        m_form->showError(checked.error());
    if (QWidget *wrong = m_form->erroneous()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto added = m_practice.clientChanges().add(client, today);
    if (!added) {
        m_messages->showError(added.error());
        return;
    }
    m_form->clear();
    end();
    Q_EMIT this->added(added->id);
}

void AddClientPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AddClientPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && m_close->hasFocus())
        m_close->click();
    else if (enter)
        save();
    else
        QWidget::keyPressEvent(event);
}

void AddClientPanel::retranslate()
{
    m_title->setText(tr("New client"));
    m_text->setText(tr("Only the name is needed. Everything else can be added later."));
    m_save->setText(tr("Add client"));
    //: Goes back to the clients; what was typed stays.
    m_close->setText(tr("Back to the clients"));
    m_form->retranslate();
}

} // namespace bitacora
