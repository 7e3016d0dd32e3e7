#include "ClinicalNoteEntry.h"

#include "Buttons.h"
#include "Metrics.h"
#include "Practice.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace bitacora {

ClinicalNoteEntry::ClinicalNoteEntry(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_open(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::halfGrid);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    setTextRole(m_title, TextRole::Small, true);
    setMuted(m_summary);
    m_summary->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openNote"));
    makeQuiet(m_open);
    connect(m_open, &QPushButton::clicked, this, &ClinicalNoteEntry::requested);
    const auto follow = [this](SessionId session) {
        if (session == m_session)
            load();
    };
    connect(&practice.sessionNotes(), &SessionNoteRepository::changed, this, follow);
    connect(&practice.signedNotes(), &SignedNoteRepository::changed, this, follow);
    load();
}

void ClinicalNoteEntry::showSession(SessionId session)
{
    m_session = session;
    load();
}

QString ClinicalNoteEntry::summary() const
{
    return m_summary->text();
}

void ClinicalNoteEntry::load()
{
    m_title->setText(tr("Clinical note"));
    //: Open the clinical note.
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the clinical note"));
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_open->setToolTip(tr("Open the clinical note (%1)").arg(keys.toString(QKeySequence::NativeText)));
    if (!m_session.isValid())
        return;
    QString text;
    if (const auto mark = m_practice.signedNotes().mark(m_session); mark && *mark) {
        const QDateTime there = (*mark)->signedAt.toLocalTime();
        //: How far a clinical note is; %1 is the day.
        text = tr("Signed %1").arg(QLocale().toString(there.date(), QLocale::ShortFormat));
        if ((*mark)->addenda > 0)
            //: Behind "Signed 11/18/2026"
            text += QStringLiteral(" · ") + tr("%Ln addendum(s)", nullptr, (*mark)->addenda);
    } else {
        const auto note = m_practice.sessionNotes().find(m_session);
        const auto typed = m_practice.sessionNotes().draft(m_session);
        const bool isBegun = (note && *note) || (typed && *typed);
        //: How far a clinical note is.
        text = !note ? note.error().sentence() : isBegun ? tr("Draft, not signed") : tr("Not written yet");
        if (!isBegun)
            //: Write the clinical note.
            m_open->setText(tr("Write…"));
    }
    m_summary->setText(text);
    m_open->setAccessibleDescription(text);
}

void ClinicalNoteEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        load();
}

} // namespace bitacora
