#include "LanguageChooser.h"

#include "Preferences.h"
#include "SegmentedControl.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

struct Choice
{
    QLatin1StringView code;
    QLocale::Language language;
    QStringView name;
};

constexpr std::array choices {Choice {"en"_L1, QLocale::English, u"English"},
                              Choice {"es"_L1, QLocale::Spanish, u"Español"}};

} // namespace

LanguageChooser::LanguageChooser(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_languages(new SegmentedControl(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_languages);
    for (const Choice &choice : choices)
        m_languages->addSegment(choice.name.toString());
    retranslate();
    connect(m_languages, &SegmentedControl::currentChanged, this,
            [&preferences](int index) { preferences.setLanguage(choices.at(std::size_t(index)).code); });
}

void LanguageChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LanguageChooser::retranslate()
{
    m_languages->setAccessibleName(tr("Language"));
    const QSignalBlocker quiet(m_languages);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (QLocale().language() == choices[i].language)
            m_languages->setCurrent(int(i));
    }
}

} // namespace bitacora
