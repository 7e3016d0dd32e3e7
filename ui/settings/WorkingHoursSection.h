#pragma once

#include "FormDraft.h"
#include "SettingsSection.h"

#include <QList>

namespace bitacora {

class HoursRow;
class MessageBar;
class OpenPractice;

/// When the practitioner works, a row a weekday. Without any hours nothing is ever warned about.
class WorkingHoursSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit WorkingHoursSection(OpenPractice &practice, QWidget *parent = nullptr);

    /// Stores what was typed and is not stored yet; false when it could not be.
    bool flush();
    /// In the order of the region's week.
    [[nodiscard]] const QList<HoursRow *> &rows() const { return m_rows; }

protected:
    void retranslate() override;

private:
    void load();
    bool store();

    OpenPractice &m_practice;
    FormDraft m_draft;
    QList<HoursRow *> m_rows;
    QLabel *m_text;
    MessageBar *m_messages;
};

} // namespace bitacora
