#include "CarriedList.h"

#include "Buttons.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bitacora {

CarriedList::CarriedList(QWidget *parent)
    : QWidget(parent)
    , m_offer(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::halfGrid);
    m_column->addWidget(m_title);
    m_column->addWidget(m_hint);
    setTextRole(m_title, TextRole::Small, true);
    setTextRole(m_hint, TextRole::Small);
    setMuted(m_hint);
    m_hint->setWordWrap(true);
    makeLink(m_offer);
    m_offer->setObjectName(QStringLiteral("carryWords"));
    connect(m_offer, &QPushButton::clicked, this, &CarriedList::open);
    showParts();
    retranslate();
}

void CarriedList::setSentences(const QStringList &sentences)
{
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    for (QWidget *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    m_buttons.clear();
    for (const QString &sentence : sentences)
        addRow(sentence);
    if (sentences.isEmpty())
        m_isOpen = false;
    showParts();
    retranslate();
}

void CarriedList::addRow(const QString &sentence)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(metrics::grid);
    auto *text = new QLabel(sentence, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setTextRole(text, TextRole::Small);
    auto *button = new QPushButton(row);
    setTextRole(button, TextRole::Small);
    makeLink(button);
    connect(button, &QPushButton::clicked, this, [this, sentence] { Q_EMIT putInRequested(sentence); });
    line->addWidget(text, 1);
    line->addWidget(button);
    m_column->addWidget(row);
    row->show();
    m_rows.append(row);
    m_buttons.append(button);
}

void CarriedList::showParts()
{
    m_offer->setHidden(m_sentences.isEmpty() || m_isOpen);
    setVisible(m_isOpen);
}

void CarriedList::open()
{
    if (m_sentences.isEmpty())
        return;
    m_isOpen = true;
    showParts();
    m_buttons.constFirst()->setFocus(Qt::TabFocusReason);
}

void CarriedList::close()
{
    m_isOpen = false;
    showParts();
}

void CarriedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CarriedList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    close();
    Q_EMIT closed();
}

void CarriedList::retranslate()
{
    //: A heading: sentences of the client's note before.
    m_title->setText(tr("From the last note"));
    setAccessibleName(m_title->text());
    m_hint->setText(tr("Written by hand, without a number of that session. What is put in is marked until it is edited "
                       "or kept."));
    m_offer->setText(tr("Carry forward from the last note…"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(tr("Put in"));
        //: For screen readers: puts a sentence of the note before into this one.
        m_buttons.at(i)->setAccessibleName(tr("Put in: %1").arg(m_sentences.at(i)));
    }
}

} // namespace bitacora
