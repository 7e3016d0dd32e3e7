#include "ReadyPanel.h"

#include "Buttons.h"
#include "Metrics.h"
#include "ReadyLine.h"
#include "TextRole.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bitacora {

ReadyPanel::ReadyPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_column(new QVBoxLayout)
    , m_allSaid(new QLabel(this))
    , m_leftOut(new QPushButton(this))
    , m_saving(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    m_column->setSpacing(2);
    column->addLayout(m_column);
    column->addSpacing(metrics::halfGrid);
    column->addWidget(m_allSaid);
    column->addWidget(m_leftOut, 0, Qt::AlignLeft);
    column->addWidget(m_saving);
    column->addStretch(1);
    setTextRole(m_title, TextRole::Heading);
    for (QLabel *label : {m_allSaid, m_saving}) {
        setTextRole(label, TextRole::Small);
        setMuted(label);
        label->setWordWrap(true);
    }
    setTextRole(m_leftOut, TextRole::Small);
    makeLink(m_leftOut);
    m_leftOut->setObjectName(QStringLiteral("showLeftOut"));
    connect(m_leftOut, &QPushButton::clicked, this, &ReadyPanel::leftOutChosen);
    retranslate();
}

void ReadyPanel::show(const QList<ReadyItem> &items, int leftOut)
{
    m_leftOutCount = leftOut;
    retranslate();
    if (items == m_items)
        return;
    m_items = items;
    const bool hadFocus =
        std::any_of(m_lines.begin(), m_lines.end(), [](const ReadyLine *line) { return line->hasFocus(); });
    for (ReadyLine *line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater();
    }
    QWidget *last = m_title;
    for (const ReadyItem &item : items) {
        auto *line = new ReadyLine(item, this);
        m_column->addWidget(line);
        line->show();
        m_lines.append(line);
        setTabOrder(last, line);
        last = line;
        if (item.kind != ReadyItem::Kind::Done)
            connect(line, &ReadyLine::clicked, this, [this, item] { Q_EMIT chosen(item); });
    }
    setTabOrder(last, m_leftOut);
    if (hadFocus && !m_lines.isEmpty())
        m_lines.constFirst()->setFocus();
}

int ReadyPanel::open() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const ReadyItem &item) { return item.kind != ReadyItem::Kind::Done; }));
}

void ReadyPanel::setSaving(const QString &text)
{
    m_saving->setText(text);
    m_saving->setVisible(!text.isEmpty());
    m_saving->setAccessibleName(text);
}

void ReadyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReadyPanel::retranslate()
{
    m_title->setText(tr("Ready to sign?"));
    setAccessibleName(m_title->text());
    m_allSaid->setText(tr("All recorded facts are in the note."));
    m_allSaid->setVisible(m_leftOutCount == 0);
    m_leftOut->setText(tr("%Ln recorded fact(s) not in the note", nullptr, m_leftOutCount));
    m_leftOut->setVisible(m_leftOutCount > 0);
}

} // namespace bitacora
