#pragma once

#include "BackupPlaces.h"
#include "TextRole.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class BackupDesk;
struct BackupSettings;
struct Error;

/// One of the two places of backups: what is to be said of it, and the buttons that choose another folder or go back to
/// the usual one. A folder with which the two would not be two is refused below.
class BackupPlaceField final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { First, Second };

    BackupPlaceField(BackupDesk &desk, Place place, QWidget *parent = nullptr);

    [[nodiscard]] QLabel *state() const { return m_state; }
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }
    void setState(const QString &sentence, Tone tone);
    /// As the settings are now.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void saved();
    void failed(const bitacora::Error &error);

private:
    void choose();
    void forget();
    void store(const BackupSettings &settings);
    [[nodiscard]] QString &folderIn(BackupSettings &settings) const;
    [[nodiscard]] BackupPlaces::Clash clashIn(const BackupSettings &settings) const;
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString hint() const;

    BackupDesk &m_desk;
    Place m_place;
    QLabel *m_state;
    QPushButton *m_choose;
    QPushButton *m_forget;
    QLabel *m_sentence;
    BackupPlaces::Clash m_refused = BackupPlaces::Clash::None;
};

} // namespace bitacora
