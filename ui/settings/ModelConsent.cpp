#include "ModelConsent.h"

#include "Buttons.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

ModelConsent::ModelConsent(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setTextRole(m_text, TextRole::Small);
    m_button->setObjectName(u"modelConsent"_s);
    connect(m_button, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(m_model.needsConsent() ? ModelAddress(m_model.address).origin() : QString()); });
    QWidget::hide();
}

void ModelConsent::show(const LanguageModel &model)
{
    m_model = model;
    const ModelAddress address(model.address);
    setVisible(address.isValid() && !address.isThisComputer());
    retranslate();
}

QString ModelConsent::text() const
{
    return m_text->text();
}

void ModelConsent::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ModelConsent::retranslate()
{
    const ModelAddress address(m_model.address);
    const QString where = address.origin();
    const bool isAsked = m_model.needsConsent();
    //: Beside an address in the settings. %1 is an address such as https://models.example.org:443
    QString text = isAsked
        ? tr("%1 is not this computer. With your consent, what was recorded of a session goes there: "
             "the behaviors, programs, procedures and numbers, who was there by role, and what you "
             "wrote in your own words. Names, dates, birth dates, member numbers, addresses and "
             "telephone numbers are taken out first, as far as this program can tell them. Whoever "
             "runs that computer can read the rest.")
              .arg(where)
        : tr("Sending to %1 is allowed, and to no other computer. Every time is in the activity log.").arg(where);
    if (!address.isEncrypted())
        text +=
            u' ' + tr("The connection is not encrypted: others on the way can read it, too. Use https where you can.");
    m_text->setText(text);
    setTone(m_text, isAsked ? Tone::Warning : Tone::Muted);
    m_button->setText(isAsked ? tr("Allow sending to %1").arg(address.host()) : tr("Allow it no longer"));
    m_button->setAccessibleName(m_button->text());
    m_button->setAccessibleDescription(text);
    isAsked ? makeQuiet(m_button) : makeLink(m_button);
}

} // namespace bitacora
