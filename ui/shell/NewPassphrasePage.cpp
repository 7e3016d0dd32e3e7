#include "NewPassphrasePage.h"

#include "BackgroundJob.h"
#include "BusyLine.h"
#include "Buttons.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NewPassphraseFields.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int columnWidth = 460;

/// Quick. Writes the new keys, and that they are new, or nothing.
Result<void> replaceKeys(const QString &path, SecretBytes key, const QByteArray &keys, const PracticeOptions &options)
{
    const auto practice = Practice::openWithKey(path, std::move(key), options);
    if (!practice)
        return Failure(practice.error());
    return (*practice)->replaceKeys(keys);
}

} // namespace

NewPassphrasePage::NewPassphrasePage(const PracticeOptions &options, QWidget *parent)
    : FrontPage(columnWidth, parent)
    , m_options(options)
    , m_job(new BackgroundJob(this))
    , m_message(new MessageBar(content()))
    , m_fields(new NewPassphraseFields(NewPassphraseFields::Kind::First, content()))
    , m_busy(new BusyLine(*m_job, content()))
    , m_set(new QPushButton(content()))
    , m_later(new QPushButton(content()))
{
    m_set->setObjectName(u"setPassphrase"_s);
    m_later->setObjectName(u"keepPassphrase"_s);
    makePrimary(m_set);
    makeLink(m_later);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_set);
    buttons->addWidget(m_later);
    buttons->addStretch();
    column()->addWidget(m_message);
    column()->addWidget(m_fields);
    column()->addSpacing(2 * metrics::grid);
    column()->addWidget(m_busy);
    column()->addLayout(buttons);
    connect(m_fields, &NewPassphraseFields::completed, this, &NewPassphrasePage::setPassphrase);
    connect(m_set, &QPushButton::clicked, this, &NewPassphrasePage::setPassphrase);
    connect(m_later, &QPushButton::clicked, this, &NewPassphrasePage::finish);
    connect(m_job, &BackgroundJob::runningChanged, this, &NewPassphrasePage::setBusy);
    retranslate();
}

void NewPassphrasePage::begin(const QString &path, const QString &practiceId, SecretBytes key)
{
    m_path = path;
    m_practiceId = practiceId;
    m_key = std::move(key);
    m_message->clear();
    m_fields->wipe();
    m_fields->setOwnWords({Practice::nameOf(path)});
    retranslate();
}

QWidget *NewPassphrasePage::firstField() const
{
    return m_fields->firstField();
}

void NewPassphrasePage::setPassphrase()
{
    m_message->clear();
    if (m_job->isRunning() || !m_fields->validate())
        return;
    auto passphrase = std::make_shared<SecretBytes>(m_fields->passphrase());
    auto key = std::make_shared<SecretBytes>(m_key.clone());
    // The worker only derives: what was cancelled meanwhile comes back to nobody, and nothing is written.
    m_job->start<Result<QByteArray>>(
        [id = m_practiceId, key, passphrase, cost = m_options.kdfCost](BackgroundJob::Control &) {
            return KeyFile::wrap(id, *key, *passphrase, cost);
        },
        [this](const Result<QByteArray> &keys) { store(keys); });
}

void NewPassphrasePage::store(const Result<QByteArray> &keys)
{
    const auto stored =
        keys ? replaceKeys(m_path, m_key.clone(), *keys, m_options) : Result<void>(Failure(keys.error()));
    if (stored)
        finish();
    else
        m_message->showError(stored.error());
}

void NewPassphrasePage::escape()
{
    m_job->cancel();
}

void NewPassphrasePage::wipe()
{
    m_job->cancel();
    m_key = {};
    m_fields->wipe();
    m_message->clear();
}

void NewPassphrasePage::finish()
{
    m_fields->wipe();
    Q_EMIT finished(m_path);
}

void NewPassphrasePage::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_fields, m_set, m_later})
        widget->setEnabled(!busy);
    if (!busy && isVisible())
        firstField()->setFocus();
}

void NewPassphrasePage::retranslate()
{
    setTitle(tr("Choose a new passphrase"));
    //: %1 is the name of the practice
    setSubtitle(tr("The recovery code opened %1. It goes on working; choose a passphrase for every day.")
                    .arg(Practice::nameOf(m_path)));
    m_busy->setText(tr("Wrapping the key of the practice anew…"));
    m_set->setText(tr("Set the passphrase"));
    //: A link: goes on without choosing a new passphrase
    m_later->setText(tr("Not now"));
}

} // namespace bitacora
