#include "FrontPage.h"

#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace bitacora {

namespace {

constexpr int titleSpace = 4 * metrics::grid;
constexpr int linkPadding = metrics::grid;
/// The name of the program, and it alone, is larger than a page's title.
constexpr qreal titleScale = 26.0 / 21.0;

} // namespace

FrontPage::FrontPage(int columnWidth, QWidget *parent)
    : QScrollArea(parent)
{
    // From the outside in: a widget that gets its parent later is styled twice.
    auto *page = new QWidget(viewport());
    m_content = new QWidget(page);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    grid->addWidget(m_content, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    m_content->setFixedWidth(columnWidth + 2 * linkPadding);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(linkPadding, 0, linkPadding, 0);
    m_column->setSpacing(metrics::grid);
    m_links = new QHBoxLayout;
    m_links->setContentsMargins({});
    layout->addLayout(m_column);
    layout->addLayout(m_links);

    m_title = new QLabel(m_content);
    m_title->setObjectName(QStringLiteral("frontTitle"));
    QFont font = fontFor(TextRole::Title, true);
    font.setPointSizeF(font.pointSizeF() * titleScale);
    m_title->setFont(font);
    m_subtitle = new QLabel(m_content);
    m_subtitle->setObjectName(QStringLiteral("frontSubtitle"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    setMuted(m_subtitle);
    m_column->addWidget(m_title);
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(titleSpace - metrics::grid);

    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // The fields take the keyboard, the page itself never does.
    setFocusPolicy(Qt::NoFocus);
    // Not a key of the fields: while slow work runs they are closed, and nothing has the keyboard.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] { escape(); });
}

void FrontPage::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FrontPage::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void FrontPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace bitacora
