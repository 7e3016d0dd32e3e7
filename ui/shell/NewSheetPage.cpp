#include "NewSheetPage.h"

#include "Buttons.h"
#include "Clock.h"
#include "Metrics.h"
#include "Practice.h"
#include "RecoveryCode.h"
#include "RecoverySheetView.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int columnWidth = 460;
} // namespace

NewSheetPage::NewSheetPage(const Clock &clock, QWidget *parent)
    : FrontPage(columnWidth, parent)
    , m_clock(clock)
    , m_sheet(new RecoverySheetView(content()))
    , m_open(new QPushButton(content()))
{
    m_open->setObjectName(u"newSheetKept"_s);
    makePrimary(m_open);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    column()->addWidget(m_sheet);
    column()->addSpacing(2 * metrics::grid);
    column()->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &NewSheetPage::finish);
    retranslate();
}

void NewSheetPage::begin(const QString &path, SecretBytes key)
{
    m_path = path;
    m_key = std::move(key);
    QString code = RecoveryCode::fromDataKey(m_key);
    m_sheet->setSheet(Practice::nameOf(path), code, m_clock.now().toLocalTime().date());
    bitacora::wipe(code);
    retranslate();
}

QWidget *NewSheetPage::firstField() const
{
    return m_sheet->firstField();
}

void NewSheetPage::wipe()
{
    m_sheet->wipe();
    m_key = {};
}

void NewSheetPage::finish()
{
    if (!m_sheet->isKept())
        return m_sheet->askToKeep();
    m_sheet->wipe();
    Q_EMIT finished(m_path);
}

void NewSheetPage::retranslate()
{
    setTitle(tr("Your new recovery sheet"));
    //: %1 is the name of the practice
    setSubtitle(
        tr("%1 has another data key. The old sheet opens it no more: destroy it.").arg(Practice::nameOf(m_path)));
    m_open->setText(tr("Open the practice"));
}

} // namespace bitacora
