#pragma once

#include <QWidget>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace bitacora {

/// One part of the settings page: a heading, a "Saved ✓" beside it for a moment, and its fields below.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(QWidget *parent = nullptr);

    [[nodiscard]] bool isSavedShown() const;

protected:
    void setHeading(const QString &heading);
    /// Where the section puts its fields.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Says for some seconds that what was changed is kept.
    void showSaved();
    void hideSaved();
    /// Sets every text; called at once by the section itself and at each change of language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_saved;
    QTimer *m_savedTimer;
    QVBoxLayout *m_content;
};

} // namespace bitacora
