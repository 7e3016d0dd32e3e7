#include "BackupPlaceField.h"

#include "Announcement.h"
#include "BackupDesk.h"
#include "Buttons.h"
#include "FileDialogs.h"
#include "Metrics.h"
#include "OpenPractice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

using Clash = BackupPlaces::Clash;

BackupPlaceField::BackupPlaceField(BackupDesk &desk, Place place, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_place(place)
    , m_state(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_sentence(new QLabel(this))
{
    for (QLabel *label : {m_state, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    setTextRole(m_sentence, TextRole::Small);
    makeLink(m_forget);
    if (m_place == Place::First) {
        setTextRole(m_state, TextRole::Small);
        makeLink(m_choose);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    layout->addWidget(m_sentence);
    connect(m_choose, &QPushButton::clicked, this, &BackupPlaceField::choose);
    connect(m_forget, &QPushButton::clicked, this, &BackupPlaceField::forget);
    retranslate();
}

void BackupPlaceField::setState(const QString &sentence, Tone tone)
{
    m_state->setText(sentence);
    setTone(m_state, tone);
}

QString &BackupPlaceField::folderIn(BackupSettings &settings) const
{
    return m_place == Place::First ? settings.folder : settings.secondFolder;
}

Clash BackupPlaceField::clashIn(const BackupSettings &settings) const
{
    return BackupPlaces::clash(m_desk.practice().practice().path(), m_desk.folderOf(settings), settings.secondFolder);
}

void BackupPlaceField::choose()
{
    const QString folder = FileDialogs::instance().openFolder(
        this, m_place == Place::First ? tr("Choose a folder for backups") : tr("Choose a second place for backups"),
        m_desk.folder());
    if (folder.isEmpty())
        return;
    BackupSettings settings = m_desk.settings();
    folderIn(settings) = folder;
    store(settings);
}

void BackupPlaceField::forget()
{
    BackupSettings settings = m_desk.settings();
    folderIn(settings).clear();
    store(settings);
}

void BackupPlaceField::store(const BackupSettings &settings)
{
    m_refused = clashIn(settings);
    if (m_refused != Clash::None) {
        refresh();
        return announce(m_sentence, refusal());
    }
    const bool hadFocus = m_forget->hasFocus();
    if (const auto done = m_desk.setSettings(settings); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    if (hadFocus && m_forget->isHidden())
        m_choose->setFocus();
    Q_EMIT saved();
}

QString BackupPlaceField::refusal() const
{
    switch (m_refused) {
    case Clash::None:
        return {};
    case Clash::InPractice:
        return tr(
            "That folder is inside of the practice itself, and whatever harms the practice harms it, too. Nothing "
            "was changed: choose a folder elsewhere.");
    case Clash::SamePlace:
        return m_place == Place::First
            ? tr("That is the same folder as the second one: two copies side by side are lost together. Nothing was "
                 "changed: choose another folder.")
            : tr("That is the same folder as the first one: two copies side by side are lost together. Nothing was "
                 "changed: choose another folder, such as one on a USB stick.");
    case Clash::Nested:
        return tr("The two places would be one inside of the other, and are lost together. Nothing was changed: choose "
                  "another folder.");
    }
    return {};
}

QString BackupPlaceField::hint() const
{
    const QString second = m_desk.settings().secondFolder;
    if (m_place == Place::First || second.isEmpty() || !BackupPlaces::areOnOneVolume(m_desk.folder(), second))
        return {};
    return tr(
        "Both places are on the same disk: should it fail, both are lost. Better is a USB stick, or a folder that is "
        "synced to elsewhere.");
}

void BackupPlaceField::refresh()
{
    BackupSettings settings = m_desk.settings();
    const bool isReader = m_desk.practice().practice().isReadOnly();
    m_choose->setEnabled(!isReader);
    m_forget->setEnabled(!isReader);
    m_forget->setVisible(!folderIn(settings).isEmpty());
    const QString wrong = refusal();
    const QString sentence = wrong.isEmpty() ? hint() : wrong;
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setTone(m_sentence, wrong.isEmpty() ? Tone::Muted : Tone::Danger);
    m_choose->setAccessibleDescription(sentence);
}

void BackupPlaceField::retranslate()
{
    if (m_place == Place::First) {
        m_choose->setText(tr("Another folder\u2026"));
        m_forget->setText(tr("Beside the practice"));
    } else {
        m_choose->setText(tr("Choose a second place\u2026"));
        m_forget->setText(tr("No second place"));
    }
    refresh();
}

} // namespace bitacora
