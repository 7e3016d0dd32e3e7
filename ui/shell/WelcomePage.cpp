#include "WelcomePage.h"

#include "BusyLine.h"
#include "Buttons.h"
#include "ChoiceButton.h"
#include "DemoPractice.h"
#include "LanguageChooser.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "RestoreOffer.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int columnWidth = 480;
}

WelcomePage::WelcomePage(Preferences &preferences, const PracticeOptions &options, const QString &folder,
                         QWidget *parent)
    : FrontPage(columnWidth, parent)
    , m_options(options)
    , m_folder(folder)
    , m_job(new BackgroundJob(this))
    , m_message(new MessageBar(content()))
    , m_create(new ChoiceButton(Icon::Add, content()))
    , m_open(new ChoiceButton(Icon::Lock, content()))
    , m_sample(new ChoiceButton(Icon::Client, content()))
    , m_busy(new BusyLine(*m_job, content()))
    , m_language(new LanguageChooser(preferences, content()))
    , m_back(new QPushButton(content()))
{
    m_create->setObjectName(u"createChoice"_s);
    m_open->setObjectName(u"openChoice"_s);
    m_sample->setObjectName(u"sampleChoice"_s);
    makeLink(m_back);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_language);
    foot->addStretch();
    foot->addWidget(m_back);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_message, m_create, m_open, m_sample, m_busy})
        column()->addWidget(widget);
    column()->addSpacing(2 * metrics::grid);
    column()->addLayout(foot);
    m_back->hide();
    connect(m_create, &QAbstractButton::clicked, this, &WelcomePage::createRequested);
    connect(m_open, &QAbstractButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QAbstractButton::clicked, this, &WelcomePage::trySample);
    connect(m_back, &QAbstractButton::clicked, this, &WelcomePage::backRequested);
    connect(m_job, &BackgroundJob::runningChanged, this, &WelcomePage::setBusy);
    retranslate();
}

QWidget *WelcomePage::firstField() const
{
    return m_create;
}

void WelcomePage::setBackOffered(bool offered)
{
    m_back->setVisible(offered);
}

void WelcomePage::showError(const Error &error)
{
    m_message->showError(error);
}

void WelcomePage::clearMessage()
{
    m_message->clear();
    if (m_offer)
        m_offer->withdraw();
}

void WelcomePage::showLost(const QString &practice)
{
    if (!m_offer) {
        m_offer = new RestoreOffer(*m_options.clock, content());
        column()->insertWidget(column()->indexOf(m_message) + 1, m_offer);
        const QList<QWidget *> order {m_message, m_offer->restoreButton(), m_offer->earlierButton(),
                                      m_offer->folderButton(), m_create};
        for (qsizetype i = 1; i < order.size(); ++i)
            setTabOrder(order.at(i - 1), order.at(i));
        connect(m_offer, &RestoreOffer::restoreRequested, this, &WelcomePage::restoreRequested);
    }
    m_offer->offerFor(practice);
    sayLost();
}

QString WelcomePage::lostPractice() const
{
    return m_offer ? m_offer->practice() : QString();
}

void WelcomePage::sayLost()
{
    if (lostPractice().isEmpty())
        return;
    m_message->showWarning(
        //: %1 is the name of a practice, %2 the path of a folder
        tr("The practice “%1” is no longer at “%2”. If it is on a drive, connect it and open it; "
           "otherwise a backup brings it back.")
            .arg(Practice::nameOf(lostPractice()), QDir::toNativeSeparators(QFileInfo(lostPractice()).path())));
}

void WelcomePage::setBusy(bool busy)
{
    for (ChoiceButton *choice : {m_create, m_open, m_sample})
        choice->setEnabled(!busy);
    if (!busy && isVisible())
        m_sample->setFocus();
}

void WelcomePage::trySample()
{
    m_message->clear();
    const QString path = DemoPractice::pathIn(m_folder);
    SampleSize size = m_sampleSize;
    size.language = sampleLanguageOf(QLocale());
    m_job->start<Result<SecretBytes>>(
        [path, options = m_options, size](BackgroundJob::Control &control) {
            return DemoPractice::prepare(path, options, size, control);
        },
        [this, path](Result<SecretBytes> key) {
            if (!key)
                return showError(key.error());
            m_key = std::move(*key);
            Q_EMIT sampleReady(path);
        });
}

void WelcomePage::escape()
{
    if (m_job->isRunning())
        m_job->cancel();
    else if (!m_back->isHidden())
        Q_EMIT backRequested();
}

void WelcomePage::retranslate()
{
    setTitle(u"Bitácora"_s);
    setSubtitle(tr("Your clients, their sessions and your notes, encrypted on this computer."));
    m_create->setWords(tr("Create a practice"),
                       tr("A new, empty practice, protected by a passphrase that only you know."));
    m_open->setWords(tr("Open a practice"), tr("A practice that is on this computer or on a drive already."));
    m_sample->setWords(tr("Try the sample practice"),
                       //: %1 is the sample's passphrase, which is no secret
                       tr("Made-up people and years of sessions to look around in; its passphrase is “%1”.")
                           .arg(DemoPractice::passphrase()));
    m_busy->setText(tr("Writing the sample practice…"));
    //: A link: to the page before
    m_back->setText(tr("Back"));
    if (!m_message->isHidden() && m_message->kind() == MessageBar::Kind::Warning)
        sayLost();
}

} // namespace bitacora
