#include "HoldPanel.h"

#include "Buttons.h"
#include "ChoiceField.h"
#include "Client.h"
#include "ControlPainting.h"
#include "FormField.h"
#include "HoldText.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "TextRole.h"
#include "Theme.h"
#include "TypingPause.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindWidth = 220;
const QString kindKey = u"kind"_s;
const QString reasonKey = u"reason"_s;

QString draftName(ClientId client)
{
    return u"hold:%1"_s.arg(client.value);
}

} // namespace

HoldPanel::HoldPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_pause(new TypingPause(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_kind(new ChoiceField(this))
    , m_kindField(new FormField(m_kind, this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new FormField(m_reason, this))
    , m_place(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_messages(new MessageBar(this))
{
    build();
    connect(m_pause, &TypingPause::due, this, &HoldPanel::flush);
    connect(m_kind, &QComboBox::activated, this, &HoldPanel::flush);
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        m_reasonField->clearError();
        m_pause->typed();
    });
    connect(m_place, &QPushButton::clicked, this, &HoldPanel::place);
    connect(m_close, &QPushButton::clicked, this, &HoldPanel::close);
    connect(&practice.practice().settings(), &PracticeSettingsRepository::statesReplaced, this,
            [this](const QStringList &names) {
                if (m_client.isValid() && names.contains(draftName(m_client)))
                    forget();
            });
    retranslate();
    hide();
}

HoldPanel::~HoldPanel()
{
    flush();
    m_reason->disconnect(this);
    m_practice.practice().settings().disconnect(this);
}

void HoldPanel::build()
{
    constexpr int padding = metrics::grid + metrics::halfGrid;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, padding, 2 * metrics::grid, padding);
    column->setSpacing(metrics::grid);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * metrics::grid);
    m_kind->setMinimumWidth(kindWidth);
    fields->addWidget(m_kindField, 0, Qt::AlignTop);
    fields->addWidget(m_reasonField, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_place);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(fields);
    column->addWidget(m_messages);
    column->addLayout(buttons);
    setTextRole(m_title, TextRole::Heading);
    setMuted(m_text);
    m_text->setWordWrap(true);
    m_reason->setMaxLength(maxClientFieldLength);
    makePrimary(m_place);
    makeLink(m_close);
}

FormDraft HoldPanel::draft() const
{
    return {m_practice.practice().settings(), draftName(m_client)};
}

void HoldPanel::open(const Client &client)
{
    if (m_client != client.id || isHidden()) {
        flush();
        m_client = client.id;
        load();
        show();
        flush();
    }
    m_kind->setFocus(Qt::OtherFocusReason);
}

void HoldPanel::resume(ClientId client)
{
    flush();
    m_client = client;
    const bool isOpen = client.isValid() && draft().load().open;
    if (isOpen)
        load();
    setVisible(isOpen);
}

void HoldPanel::load()
{
    const FormDraft::Content typed = draft().load();
    m_kind->setCurrentIndex(0);
    m_kind->choose(typed.texts.value(kindKey).toInt());
    m_reason->setText(typed.texts.value(reasonKey));
    m_reasonField->clearError();
    m_messages->clear();
}

bool HoldPanel::flush()
{
    m_pause->stop();
    if (!m_client.isValid() || isHidden())
        return true;
    const FormDraft::Content typed {
        {{kindKey, QString::number(m_kind->currentData().toInt())}, {reasonKey, m_reason->text()}}, true};
    const auto kept = draft().save(typed);
    if (!kept)
        m_messages->showError(kept.error());
    return kept.has_value();
}

void HoldPanel::place()
{
    const RecordHold hold {m_client, HoldKind(m_kind->currentData().toInt()), m_reason->text(), {}, {}};
    const auto placed = m_practice.retentionChanges().placeHold(hold);
    if (!placed && (placed.error().subject == reasonKey)) {
        m_reasonField->setError(placed.error().sentence());
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!placed)
        return m_messages->showError(placed.error());
    const ClientId client = m_client;
    (void)draft().save({});
    forget();
    Q_EMIT this->placed(client);
}

void HoldPanel::close()
{
    (void)draft().save({});
    forget();
    Q_EMIT closed();
}

void HoldPanel::forget()
{
    m_pause->stop();
    m_reason->clear();
    m_messages->clear();
    m_reasonField->clearError();
    hide();
}

void HoldPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HoldPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && m_reason->hasFocus())
        place();
    else
        QWidget::keyPressEvent(event);
}

void HoldPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), tokens.surface, tokens.hairline);
}

void HoldPanel::retranslate()
{
    setAccessibleName(tr("Putting this record on hold"));
    //: The heading of a form: the record of a client may not be deleted or destroyed from now on.
    m_title->setText(tr("Put the record on hold"));
    m_text->setText(HoldText::consequence() + u' '
                    + tr("It stays in use as ever. The activity log says the kind, not the reason."));
    m_kindField->setLabel(tr("Kind"));
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    for (const HoldKind kind : allHoldKinds)
        m_kind->addItem(HoldText::kind(kind), int(kind));
    m_kind->choose(chosen);
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHint(tr("Such as the number of the case, or who asked and when."));
    //: The button that forbids to delete or destroy a client's record.
    m_place->setText(tr("Put on hold"));
    m_close->setText(tr("Cancel"));
}

} // namespace bitacora
