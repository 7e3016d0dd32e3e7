#include "NoteHead.h"

#include "Buttons.h"
#include "ChoiceField.h"
#include "FactWords.h"
#include "Icons.h"
#include "Metrics.h"
#include "SegmentedControl.h"
#include "TextRole.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace bitacora {

namespace {

constexpr std::array languages {NoteLanguage::English, NoteLanguage::Spanish};
constexpr std::array templates {NoteTemplate::Narrative, NoteTemplate::Soap, NoteTemplate::Dap, NoteTemplate::Birp};

} // namespace

NoteHead::NoteHead(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_back(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_when(new QLabel(this))
    , m_actions(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_language(new SegmentedControl(this))
    , m_template(new ChoiceField(this))
    , m_sign(new QPushButton(this))
{
    build();
    connect(m_back, &QToolButton::clicked, this, &NoteHead::backRequested);
    connect(m_sign, &QPushButton::clicked, this, &NoteHead::signRequested);
    connect(m_language, &SegmentedControl::currentChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT styleChosen();
    });
    connect(m_template, &ChoiceField::currentIndexChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT styleChosen();
    });
    retranslate();
}

void NoteHead::build()
{
    constexpr int above = 16;
    constexpr int below = 14;
    m_rows->setContentsMargins(metrics::pageMargin, above, metrics::pageMargin, below);
    m_rows->setSpacing(metrics::grid);
    auto *lead = new QHBoxLayout;
    lead->setSpacing(metrics::grid);
    lead->addWidget(m_back, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_when);
    lead->addLayout(words, 1);
    m_rows->addLayout(lead, 1);
    m_rows->addLayout(m_actions);
    m_actions->setSpacing(2 * metrics::grid);
    m_actions->addWidget(m_language, 0, Qt::AlignVCenter);
    m_actions->addWidget(m_template, 0, Qt::AlignVCenter);
    // In a row of its own it has more room than it needs.
    m_actions->addStretch();
    m_actions->addWidget(m_sign, 0, Qt::AlignVCenter);
    m_back->setAutoRaise(true);
    m_back->setIcon(themedIcon(Icon::ChevronLeft));
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setObjectName(QStringLiteral("leaveNote"));
    m_sign->setObjectName(QStringLiteral("signNote"));
    makePrimary(m_sign);
    setTextRole(m_title, TextRole::Title);
    m_title->setTextFormat(Qt::PlainText);
    m_template->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTextRole(m_when, TextRole::Small);
    setMuted(m_when);
    m_when->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_title, m_when}) {
        // A long name is cut at the edge rather than that it widens the page.
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    // A language is called by its own name, whatever the interface speaks.
    m_language->addSegment(QStringLiteral("English"));
    m_language->addSegment(QStringLiteral("Español"));
    for (const NoteTemplate layout : templates)
        m_template->addItem({}, int(layout));
}

void NoteHead::show(const NoteInput &input)
{
    m_input = input;
    retranslate();
}

void NoteHead::setStyle(NoteLanguage language, NoteTemplate layout)
{
    m_isSetting = true;
    m_language->setCurrent(language == NoteLanguage::Spanish ? 1 : 0);
    m_template->choose(int(layout));
    m_isSetting = false;
}

NoteLanguage NoteHead::language() const
{
    return languages.at(m_language->current() == 1 ? 1 : 0);
}

NoteTemplate NoteHead::layoutOfNote() const
{
    return NoteTemplate(m_template->currentData().toInt());
}

void NoteHead::setChangeable(bool changeable)
{
    m_language->setEnabled(changeable);
    m_template->setEnabled(changeable);
}

void NoteHead::setNarrow(bool narrow)
{
    m_rows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoteHead::addAction(QWidget *button)
{
    m_actions->insertWidget(m_actions->indexOf(m_sign), button, 0, Qt::AlignVCenter);
    setTabOrder(button, m_sign);
}

void NoteHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteHead::retranslate()
{
    m_isSetting = true;
    //: The title of the page where a session's clinical note is written; %1 is the client.
    m_title->setText(tr("Clinical note · %1").arg(m_input.clientName));
    m_title->setToolTip(m_title->text());
    const QLocale locale;
    const QDateTime start = m_input.start.wall();
    const QDateTime end = m_input.end().wall();
    //: When a session took place: %1 is the day, %2 and %3 the times.
    QStringList parts {tr("%1, %2 – %3")
                           .arg(locale.toString(start.date(), QLocale::LongFormat),
                                locale.toString(start.time(), QLocale::ShortFormat),
                                locale.toString(end.time(), QLocale::ShortFormat))};
    parts.append((m_input.serviceName + u' ' + m_input.serviceCode).trimmed());
    if (!m_input.facts.place.isEmpty())
        parts.append(FactWords::names(FactField::Place, {m_input.facts.place}));
    m_when->setText(parts.join(QStringLiteral(" · ")));
    m_when->setToolTip(m_when->text());
    m_back->setToolTip(tr("Back to the session"));
    m_back->setAccessibleName(tr("Back to the session"));
    m_language->setAccessibleName(tr("Language of the note"));
    m_template->setAccessibleName(tr("Template of the note"));
    //: How a note is laid out: in whole paragraphs. The others are known by their letters.
    m_template->setItemText(0, tr("Narrative"));
    const std::array letters {QStringLiteral("SOAP"), QStringLiteral("DAP"), QStringLiteral("BIRP")};
    for (size_t i = 0; i < letters.size(); ++i)
        m_template->setItemText(int(i) + 1, letters.at(i));
    //: Sign the note: opens where it is done.
    m_sign->setText(tr("Sign…"));
    m_isSetting = false;
}

} // namespace bitacora
