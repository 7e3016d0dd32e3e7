#pragma once

#include "FrontPage.h"
#include "SecretBytes.h"

class QPushButton;

namespace bitacora {

class Clock;
class RecoverySheetView;

/// The recovery sheet of a practice whose data key was just replaced: the old one opens nothing any more.
class NewSheetPage final : public FrontPage
{
    Q_OBJECT

public:
    explicit NewSheetPage(const Clock &clock, QWidget *parent = nullptr);

    void begin(const QString &path, SecretBytes key);
    [[nodiscard]] QString path() const { return m_path; }
    /// The key of the practice, after finished().
    [[nodiscard]] SecretBytes takeKey() { return std::move(m_key); }
    [[nodiscard]] QWidget *firstField() const override;
    /// Forgets the code and the key.
    void wipe();

Q_SIGNALS:
    /// The sheet is kept.
    void finished(const QString &path);

protected:
    void retranslate() override;

private:
    void finish();

    const Clock &m_clock;
    QString m_path;
    SecretBytes m_key;
    RecoverySheetView *m_sheet;
    QPushButton *m_open;
};

} // namespace bitacora
