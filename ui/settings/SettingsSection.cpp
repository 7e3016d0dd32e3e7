#include "SettingsSection.h"

#include "Announcement.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace bitacora {

namespace {
constexpr std::chrono::seconds savedShown {4};
}

SettingsSection::SettingsSection(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_savedTimer(new QTimer(this))
    , m_content(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::controlPadding);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_saved, 0, Qt::AlignBottom);
    layout->addLayout(head);
    layout->addLayout(m_content);
    m_content->setSpacing(2 * metrics::grid);
    setTextRole(m_heading, TextRole::Heading);
    setTextRole(m_saved, TextRole::Small);
    setMuted(m_saved);
    // Kept in the layout while it is hidden, so that nothing moves.
    QSizePolicy policy = m_saved->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_saved->setSizePolicy(policy);
    m_saved->hide();
    m_savedTimer->setSingleShot(true);
    m_savedTimer->setInterval(savedShown);
    connect(m_savedTimer, &QTimer::timeout, m_saved, &QWidget::hide);
}

bool SettingsSection::isSavedShown() const
{
    return !m_saved->isHidden();
}

void SettingsSection::setHeading(const QString &heading, const QString &synonyms)
{
    m_synonyms = synonyms;
    m_heading->setText(heading);
    setAccessibleName(heading);
    //: Beside a heading, once what was typed is kept
    m_saved->setText(tr("Saved ✓"));
}

void SettingsSection::showSaved()
{
    m_saved->show();
    m_savedTimer->start();
    announce(m_saved, m_saved->text());
}

void SettingsSection::hideSaved()
{
    m_savedTimer->stop();
    m_saved->hide();
}

void SettingsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace bitacora
