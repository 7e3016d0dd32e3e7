#include "SentenceBar.h"

#include "Buttons.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bitacora {

namespace {

constexpr int barWidth = 3;
constexpr int barGap = 12;

} // namespace

SentenceBar::SentenceBar(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    // Over the text it would show the bar of the text cursor.
    setCursor(Qt::ArrowCursor);
}

QString SentenceBar::deedText(SentenceDeed deed)
{
    switch (deed) {
    case SentenceDeed::Rewrite:
        //: Put the writer's sentence in place of this one.
        return tr("Rewrite");
    case SentenceDeed::Keep:
        //: Leave the sentence as it is.
        return tr("Keep");
    case SentenceDeed::TakeOut:
        break;
    }
    //: Remove the sentence from the note.
    return tr("Take out");
}

void SentenceBar::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    for (QWidget *part : std::exchange(m_parts, {})) {
        part->hide();
        part->deleteLater();
    }
    for (const Row &row : rows)
        addRow(row);
    layout()->activate();
    update();
}

void SentenceBar::addRow(const Row &row)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(barWidth + barGap, metrics::halfGrid, 0, metrics::halfGrid);
    column->setSpacing(metrics::halfGrid);
    auto *label = new QLabel(row.html, part);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAccessibleName(row.spoken);
    setTextRole(label, TextRole::Small);
    setMuted(label);
    column->addWidget(label);
    if (!row.deeds.isEmpty()) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(metrics::grid);
        // Their words stand in line with the sentence above.
        buttons->setContentsMargins(-metrics::grid, 0, 0, 0);
        for (const SentenceDeed deed : row.deeds) {
            auto *button = new QPushButton(deedText(deed), part);
            makeLink(button);
            setTextRole(button, TextRole::Small);
            button->setAccessibleDescription(row.spoken);
            connect(button, &QPushButton::clicked, this,
                    [this, sentence = row.sentence, deed] { Q_EMIT requested(sentence, deed); });
            buttons->addWidget(button);
        }
        buttons->addStretch(1);
        column->addLayout(buttons);
    }
    layout()->addWidget(part);
    part->show();
    m_parts.append(part);
}

void SentenceBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QRect part = m_parts.at(i)->geometry();
        const int left = isRightToLeft() ? part.right() + 1 - barWidth : part.left();
        painter.fillRect(QRect(left, part.top(), barWidth, part.height()),
                         m_rows.at(i).isClaim ? tokens.danger() : tokens.warning());
    }
}

} // namespace bitacora
