#include "SignatureBlock.h"

#include "Hairline.h"
#include "Metrics.h"
#include "SignatureWords.h"
#include "TextRole.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace bitacora {

SignatureBlock::SignatureBlock(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::grid);
    hide();
}

void SignatureBlock::show(const std::optional<SignedNote> &note)
{
    m_note = note;
    build();
    setVisible(note.has_value());
}

void SignatureBlock::build()
{
    for (QWidget *line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater();
    }
    if (!m_note)
        return;
    const auto addRule = [this] {
        auto *rule = new Hairline(this);
        m_column->addWidget(rule);
        m_lines.append(rule);
    };
    addRule();
    addLine(SignatureWords::signature(m_note->signature), false, true);
    for (const NoteAddendum &addendum : std::as_const(m_note->addenda)) {
        addRule();
        addLine(SignatureWords::heading(addendum), true, false);
        addLine(addendum.reason, false, true);
        addLine(addendum.text, false, false);
        addLine(SignatureWords::signature(addendum.signature), false, true);
    }
}

void SignatureBlock::addLine(const QString &text, bool isHeading, bool isMuted)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(label, isMuted ? TextRole::Small : TextRole::Body, isHeading);
    setMuted(label, isMuted);
    m_column->addWidget(label);
    m_lines.append(label);
}

QString SignatureBlock::text() const
{
    QStringList lines;
    for (const QWidget *line : m_lines) {
        if (const auto *label = qobject_cast<const QLabel *>(line))
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void SignatureBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace bitacora
