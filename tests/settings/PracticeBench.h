#pragma once

#include "CalendarRepository.h"
#include "Clock.h"
#include "EditForm.h"
#include "FormField.h"
#include "OpenPractice.h"
#include "ServiceRepository.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace bitacora {

/// Tells the time that a test sets; the present one until then.
class SetClock final : public Clock
{
public:
    QDateTime time = QDateTime::currentDateTimeUtc();

    [[nodiscard]] QDateTime now() const override { return time; }
    [[nodiscard]] QByteArray zone() const override { return "UTC"; }
};

/// A new practice, and parts of the settings that keep its records.
class PracticeBench
{
protected:
    /// Without a clock, by the computer's.
    void begin(const Clock *clock = nullptr)
    {
        PracticeOptions used = options();
        if (clock)
            used.clock = clock;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Practice::create(m_folder->filePath(QStringLiteral("Test.bitacora")),
                                        SecretBytes::fromPassphrase(QStringLiteral("tapir glacier umbrella")), used);
        QVERIFY(created);
        m_key = (*created)->dataKey();
        m_practice = std::make_unique<OpenPractice>(std::move(*created));
    }

    [[nodiscard]] PracticeOptions options() const
    {
        PracticeOptions options;
        options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
        return options;
    }
    [[nodiscard]] QList<Service> services() const { return *m_practice->practice().services().all(); }
    [[nodiscard]] QList<Calendar> calendars() const { return *m_practice->practice().calendars().all(); }
    template <typename Section>
    std::unique_ptr<Section> show() const
    {
        auto section = std::make_unique<Section>(*m_practice);
        section->resize(640, 700);
        section->show();
        section->activateWindow();
        if (!QTest::qWaitForWindowActive(section.get()))
            qFatal("The window did not get the keyboard.");
        return section;
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void retype(const EditForm &form, const QString &key, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(form.field(key)->field());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenPractice> m_practice;
    SecretBytes m_key;
};

} // namespace bitacora
