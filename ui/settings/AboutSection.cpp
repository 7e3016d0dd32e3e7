#include "AboutSection.h"

#include "Metrics.h"
#include "SqlCipherVersions.h"
#include "TextRole.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

AboutSection::AboutSection(QWidget *parent)
    : SettingsSection(parent)
    , m_versions(new QLabel(this))
    , m_license(new QLabel(this))
{
    content()->setSpacing(metrics::halfGrid);
    for (QLabel *label : {m_versions, m_license}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setTextRole(label, TextRole::Small);
        setMuted(label);
        content()->addWidget(label);
    }
    m_versions->setObjectName(u"versions"_s);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    retranslate();
}

void AboutSection::retranslate()
{
    //: The heading of the part that says the versions
    setHeading(tr("About Bitácora"));
    const SqlCipherVersions versions = sqlCipherVersions();
    const QStringList parts {u"Bitácora %1"_s.arg(QCoreApplication::applicationVersion()),
                             u"Qt %1"_s.arg(QString::fromLatin1(qVersion())), u"SQLCipher %1"_s.arg(versions.sqlCipher),
                             u"SQLite %1"_s.arg(versions.sqlite)};
    m_versions->setText(parts.join(u" · "_s));
    m_versions->setAccessibleName(m_versions->text());
    m_license->setText(tr("Free software under the GNU General Public License, version 3 or later. Your records stay "
                          "on this computer, encrypted."));
}

} // namespace bitacora
