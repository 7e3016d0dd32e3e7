#include "StrengthMeter.h"

#include "Metrics.h"
#include "PassphraseStrength.h"
#include "TextRole.h"
#include "Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int barHeight = 5;
constexpr int wordWidth = 72;
/// The first score that is good enough.
constexpr int good = 3;

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_barSpace(new QWidget(this))
    , m_word(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfGrid);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    line->addWidget(m_barSpace, 1);
    line->addWidget(m_word);
    layout->addLayout(line);
    layout->addWidget(m_sentence);
    m_word->setMinimumWidth(wordWidth);
    m_word->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setTextRole(m_word, TextRole::Small, true);
    setTextRole(m_sentence, TextRole::Small);
    setMuted(m_sentence);
    clear();
}

void StrengthMeter::clear()
{
    m_score = -1;
    m_weakness.clear();
    refresh();
}

void StrengthMeter::measure(const QString &passphrase, const QStringList &ownWords)
{
    if (passphrase.isEmpty()) {
        clear();
        return;
    }
    const PassphraseStrength strength = PassphraseStrength::measure(passphrase, ownWords);
    setStrength(strength.score, strength.weakness);
}

void StrengthMeter::setStrength(int score, const QString &weakness)
{
    m_score = qBound(0, score, bars);
    m_weakness = weakness;
    refresh();
}

QString StrengthMeter::word() const
{
    switch (m_score) {
    //: How strong a passphrase is
    case 0:
        return tr("Very weak");
    //: How strong a passphrase is
    case 1:
        return tr("Weak");
    //: How strong a passphrase is
    case 2:
        return tr("Fair");
    //: How strong a passphrase is
    case 3:
        return tr("Good");
    //: How strong a passphrase is
    case 4:
        return tr("Strong");
    default:
        return {};
    }
}

QColor StrengthMeter::color() const
{
    const Tokens &tokens = Theme::instance().tokens();
    if (m_score >= good)
        return tokens.status(SessionStatus::Completed);
    return m_score == good - 1 ? tokens.warning() : tokens.danger();
}

void StrengthMeter::refresh()
{
    m_word->setText(word());
    setTone(m_word, m_score >= good ? Tone::Good : m_score == good - 1 ? Tone::Warning : Tone::Danger);
    m_sentence->setText(m_weakness);
    m_sentence->setVisible(!m_weakness.isEmpty());
    //: The accessible name of the strength meter; %1 is a word such as "Good"
    setAccessibleName(m_score < 0 ? tr("Strength of the passphrase")
                                  : tr("Strength of the passphrase: %1").arg(word()));
    setAccessibleDescription(m_weakness);
    update();
}

void StrengthMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF space = m_barSpace->geometry();
    constexpr double gap = metrics::halfGrid;
    const double width = (space.width() - gap * (bars - 1)) / bars;
    // Very weak still lights the first bar a third, so that something answers the first key.
    for (int bar = 0; bar < bars; ++bar) {
        const int place = isRightToLeft() ? bars - 1 - bar : bar;
        const QRectF box(space.left() + place * (width + gap), space.center().y() - barHeight / 2.0, width, barHeight);
        painter.setBrush(bar < m_score ? color() : tokens.hairline);
        painter.drawRoundedRect(box, barHeight / 2.0, barHeight / 2.0);
        if (m_score == 0 && bar == 0) {
            painter.setBrush(color());
            constexpr double third = 1.0 / 3.0;
            const double part = width * third;
            const QRectF lit(isRightToLeft() ? box.right() - part : box.left(), box.top(), part, barHeight);
            painter.drawRoundedRect(lit, barHeight / 2.0, barHeight / 2.0);
        }
    }
}

} // namespace bitacora
