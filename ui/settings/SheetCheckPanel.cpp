#include "SheetCheckPanel.h"

#include "Buttons.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "Practice.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int groupWidth = 120;
/// With room for a hyphen on each side.
constexpr int longestGroup = 6;
} // namespace

SheetCheckPanel::SheetCheckPanel(Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_sentence(new QLabel(this))
    , m_lines {new QLineEdit, new QLineEdit}
    , m_forms {new FormField(m_lines[0], this), new FormField(m_lines[1], this)}
    , m_messages(new MessageBar(this))
    , m_submit(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::Small);
    m_lines[0]->setObjectName(u"sheetGroupFirst"_s);
    m_lines[1]->setObjectName(u"sheetGroupSecond"_s);
    m_submit->setObjectName(u"sheetCheckSubmit"_s);
    for (QLineEdit *line : m_lines) {
        line->setMaximumWidth(groupWidth);
        line->setMaxLength(longestGroup);
        line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
        connect(line, &QLineEdit::returnPressed, this, &SheetCheckPanel::check);
    }
    makePrimary(m_submit);
    makeLink(m_cancel);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * metrics::grid);
    auto *buttons = new QHBoxLayout;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        fields->addWidget(m_forms.at(i), 0, Qt::AlignTop);
        connect(m_lines.at(i), &QLineEdit::textEdited, m_forms.at(i), &FormField::clearError);
    }
    fields->addStretch();
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_sentence);
    layout->addLayout(fields);
    layout->addWidget(m_messages);
    layout->addLayout(buttons);
    hide();
    connect(m_submit, &QPushButton::clicked, this, &SheetCheckPanel::check);
    connect(m_cancel, &QPushButton::clicked, this, &SheetCheckPanel::cancelled);
    retranslate();
}

void SheetCheckPanel::open()
{
    m_check.emplace(m_practice);
    retranslate();
    show();
    m_lines[0]->setFocus(Qt::OtherFocusReason);
}

void SheetCheckPanel::close()
{
    m_check.reset();
    m_messages->clear();
    hide();
}

void SheetCheckPanel::check()
{
    if (!m_check)
        return;
    // From the last to the first, so that the keyboard ends at the first that is wrong.
    bool isRight = true;
    for (int i = int(m_lines.size()) - 1; i >= 0; --i) {
        const auto place = std::size_t(i);
        if (m_check->matches(i, m_lines.at(place)->text()))
            continue;
        isRight = false;
        m_forms.at(place)->setError(tr("That is not this group. Read it from the sheet once more."));
        m_lines.at(place)->setFocus(Qt::OtherFocusReason);
        m_lines.at(place)->selectAll();
    }
    if (!isRight)
        return;
    if (const auto stored = RecoverySheetCheck::confirm(m_practice); !stored)
        return m_messages->showError(stored.error());
    Q_EMIT confirmed();
}

void SheetCheckPanel::hideEvent(QHideEvent *event)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->clear();
        m_forms.at(i)->clearError();
    }
    QWidget::hideEvent(event);
}

void SheetCheckPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetCheckPanel::retranslate()
{
    m_sentence->setText(tr("Take the recovery sheet, and type two of its fourteen groups of four letters and digits. "
                           "Counted from the beginning, line by line."));
    if (m_check) {
        for (std::size_t i = 0; i < m_forms.size(); ++i)
            //: One of the fourteen groups of the recovery code; %1 is a number from 1 to 14
            m_forms.at(i)->setLabel(tr("Group %1").arg(m_check->groups().at(i)));
    }
    m_submit->setText(tr("Check"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace bitacora
