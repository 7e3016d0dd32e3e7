#include "SecurityRow.h"

#include "Icons.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

SecurityRow::SecurityRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_word(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setTextRole(m_heading, TextRole::Body, true);
    setTextRole(m_word, TextRole::Small);
    setTextRole(m_text, TextRole::Small);
    setMuted(m_text);
    m_text->setWordWrap(true);
    m_icon->setFixedSize(metrics::iconSize, metrics::iconSize);
    m_button->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_heading);
    head->addWidget(m_word);
    head->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::halfGrid);
    words->addLayout(head);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    connect(&Theme::instance(), &Theme::changed, this, &SecurityRow::refresh);
}

void SecurityRow::setTitle(const QString &title)
{
    m_title = title;
    refresh();
}

void SecurityRow::setState(State state, const QString &sentence)
{
    m_state = state;
    m_sentence = sentence;
    refresh();
}

void SecurityRow::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void SecurityRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void SecurityRow::refresh()
{
    const Tokens &tokens = Theme::instance().tokens();
    QColor color = tokens.muted;
    QString word;
    switch (m_state) {
    case State::InOrder:
        //: Beside one point of the security of a practice, after a check mark: nothing has to be done
        word = tr("In order");
        setTone(m_word, Tone::Good);
        color = tokens.status(SessionStatus::Completed);
        break;
    case State::ToDo:
        //: Beside one point of the security of a practice, after a warning sign
        word = tr("To do");
        setTone(m_word, Tone::Warning);
        color = tokens.warning();
        break;
    case State::Told:
        setTone(m_word, Tone::Muted);
        break;
    }
    const Icon sign = m_state == State::InOrder ? Icon::Check : m_state == State::ToDo ? Icon::Warning : Icon::Info;
    m_icon->setPixmap(icon(sign, color).pixmap(m_icon->size(), devicePixelRatio()));
    m_heading->setText(m_title);
    m_word->setText(word);
    m_text->setText(m_sentence);
    setAccessibleName(word.isEmpty() ? m_title : m_title + QStringLiteral(": ") + word);
    setAccessibleDescription(m_sentence);
}

} // namespace bitacora
