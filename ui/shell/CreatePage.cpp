#include "CreatePage.h"

#include "BackgroundJob.h"
#include "BusyLine.h"
#include "Buttons.h"
#include "CreatePlaceStep.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NewPassphraseFields.h"
#include "RecoverySheetView.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int columnWidth = 460;
constexpr int stepCount = 3;

/// A practice just made; its folder goes again when nobody wants it any more.
struct NewPractice
{
    NewPractice(const QString &path, SecretBytes key, const QString &recoveryCode)
        : path(path)
        , key(std::move(key))
        , recoveryCode(recoveryCode)
    {
    }
    NewPractice(NewPractice &&other) noexcept
        : path(std::exchange(other.path, {}))
        , key(std::move(other.key))
        , recoveryCode(std::move(other.recoveryCode))
    {
    }
    NewPractice &operator=(NewPractice &&) = delete;
    ~NewPractice()
    {
        if (!path.isEmpty())
            QDir(path).removeRecursively();
        wipe(recoveryCode);
    }
    void keep() { path.clear(); }

    QString path;
    SecretBytes key;
    QString recoveryCode;
};

Result<NewPractice> makePractice(const QString &path, const SecretBytes &passphrase, const PracticeOptions &options)
{
    const auto practice = Practice::create(path, passphrase, options);
    if (!practice)
        return Failure(practice.error());
    return NewPractice(path, (*practice)->dataKey(), (*practice)->recoveryCode());
}

} // namespace

CreatePage::CreatePage(const PracticeOptions &options, const QString &folder, QWidget *parent)
    : FrontPage(columnWidth, parent)
    , m_options(options)
    , m_job(new BackgroundJob(this))
    , m_message(new MessageBar(content()))
    , m_steps(new QStackedWidget(content()))
    , m_place(new CreatePlaceStep(folder))
    , m_passphrase(new NewPassphraseFields(NewPassphraseFields::Kind::First))
    , m_recovery(new RecoverySheetView)
{
    // In the order in which Tab goes through them.
    for (QWidget *step : std::initializer_list<QWidget *> {m_place, m_passphrase, m_recovery})
        m_steps->addWidget(step);
    m_busy = new BusyLine(*m_job, content());
    m_next = new QPushButton(content());
    m_back = new QPushButton(content());
    m_next->setObjectName(u"createNext"_s);
    m_back->setObjectName(u"createBack"_s);
    makePrimary(m_next);
    makeLink(m_back);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column()->addWidget(m_message);
    column()->addWidget(m_steps);
    column()->addSpacing(2 * metrics::grid);
    column()->addWidget(m_busy);
    column()->addLayout(buttons);
    connect(m_place, &CreatePlaceStep::completed, this, &CreatePage::goOn);
    connect(m_passphrase, &NewPassphraseFields::completed, this, &CreatePage::goOn);
    connect(m_next, &QPushButton::clicked, this, &CreatePage::goOn);
    connect(m_back, &QPushButton::clicked, this, &CreatePage::goBack);
    connect(m_job, &BackgroundJob::runningChanged, this, &CreatePage::setBusy);
    fitToStep();
    retranslate();
}

CreatePage::Step CreatePage::step() const
{
    return Step(m_steps->currentIndex());
}

QWidget *CreatePage::firstField() const
{
    switch (step()) {
    case Place:
        return m_place->firstField();
    case Passphrase:
        return m_passphrase->firstField();
    case Recovery:
        return m_recovery->firstField();
    }
    return m_next;
}

void CreatePage::begin()
{
    m_job->cancel();
    m_place->clear();
    m_passphrase->wipe();
    m_recovery->wipe();
    m_key = {};
    m_message->clear();
    goTo(Place);
}

void CreatePage::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    fitToStep();
    // Once it is made there is nothing to go back to.
    m_back->setVisible(step != Recovery);
    retranslate();
    firstField()->setFocus();
}

void CreatePage::fitToStep()
{
    // The column is as high as the step that shows, not as the highest.
    for (int i = 0; i < m_steps->count(); ++i) {
        const bool shown = i == m_steps->currentIndex();
        m_steps->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_steps->adjustSize();
}

void CreatePage::goOn()
{
    m_message->clear();
    switch (step()) {
    case Place:
        if (m_place->validate()) {
            m_passphrase->setOwnWords({m_place->name()});
            goTo(Passphrase);
        }
        return;
    case Passphrase:
        if (!m_job->isRunning() && m_passphrase->validate())
            create();
        return;
    case Recovery:
        if (!m_recovery->isKept())
            return m_recovery->askToKeep();
        m_recovery->wipe();
        Q_EMIT created(m_path);
        return;
    }
}

void CreatePage::goBack()
{
    m_message->clear();
    if (m_job->isRunning())
        return m_job->cancel();
    if (step() == Passphrase)
        return goTo(Place);
    if (step() == Place) {
        begin();
        Q_EMIT cancelled();
    }
}

bool CreatePage::isMaking() const
{
    return m_job->isRunning();
}

void CreatePage::giveUp()
{
    m_job->cancel();
    m_passphrase->wipe();
}

void CreatePage::create()
{
    m_path = m_place->path();
    auto passphrase = std::make_shared<SecretBytes>(m_passphrase->passphrase());
    m_job->start<Result<NewPractice>>(
        [path = m_path, passphrase, options = m_options](BackgroundJob::Control &) {
            return makePractice(path, *passphrase, options);
        },
        [this](Result<NewPractice> made) {
            if (!made)
                return createFailed(made.error());
            made->keep();
            m_key = std::move(made->key);
            m_passphrase->wipe();
            m_recovery->setSheet(m_place->name(), made->recoveryCode, m_options.clock->now().toLocalTime().date());
            goTo(Recovery);
            Q_EMIT codeShown();
        });
}

void CreatePage::createFailed(const Error &error)
{
    if (error.code == ErrorCode::PracticeExists || error.code == ErrorCode::PracticeNotWritable) {
        goTo(Place);
        return m_place->showError(error);
    }
    m_message->showError(error);
    m_passphrase->firstField()->setFocus();
}

void CreatePage::setBusy(bool busy)
{
    m_steps->setEnabled(!busy);
    m_next->setEnabled(!busy);
    if (!busy && isVisible())
        firstField()->setFocus();
    Q_EMIT busyChanged();
}

void CreatePage::escape()
{
    goBack();
}

void CreatePage::retranslate()
{
    //: %1 is what the step asks for, %2 and %3 are numbers
    const QString place = tr("%1 · step %2 of %3");
    const QStringList steps {tr("Name and place"), tr("Passphrase"), tr("Recovery sheet")};
    setTitle(tr("Create a practice"));
    setSubtitle(place.arg(steps.value(step())).arg(step() + 1).arg(stepCount));
    m_busy->setText(tr("Making the keys of the practice: this takes a moment on purpose…"));
    //: A button: to the next step
    m_next->setText(step() == Recovery ? tr("Open the practice") : tr("Continue"));
    //: A link: to the step before
    m_back->setText(tr("Back"));
}

} // namespace bitacora
