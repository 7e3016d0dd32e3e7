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
    [[nodiscard]] const QString &synonyms() const { return m_synonyms; }

protected:
    /// `synonyms`: other words by which the command palette finds the section.
    void setHeading(const QString &heading, const QString &synonyms = {});
    /// Where the section puts its fields.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Says for some seconds that what was changed is kept.
    void showSaved();
    void hideSaved();
    /// Sets every text; called at once by the section itself and at each change of language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    QString m_synonyms;
    QLabel *m_heading;
    QLabel *m_saved;
    QTimer *m_savedTimer;
    QVBoxLayout *m_content;
};

} // namespace bitacora
