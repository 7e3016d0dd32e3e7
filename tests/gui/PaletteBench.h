#pragma once

#include "Announcement.h"
#include "ClientRepository.h"
#include "CommandPalette.h"
#include "GuiBench.h"
#include "Language.h"
#include "OpenPractice.h"
#include "PracticeView.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace bitacora {

/// A window whose command palette is driven by the keys alone.
class PaletteBench
{
protected:
    void begin()
    {
        m_language.apply(QStringLiteral("en"));
        m_bench = std::make_unique<GuiBench>();
        m_heard.clear();
        observeAnnouncements([this](const QString &text) { m_heard.append(text); });
    }
    void end()
    {
        observeAnnouncements({});
        m_bench.reset();
        m_language.apply(QStringLiteral("en"));
    }

    [[nodiscard]] CommandPalette &palette() const { return m_bench->window().commandPalette(); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        const QAbstractItemModel *model = palette().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    [[nodiscard]] QString marked() const { return palette().list()->currentIndex().data().toString(); }
    void open() const
    {
        m_bench->press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QVERIFY(palette().field()->hasFocus());
    }
    void find(const QString &words) const
    {
        open();
        m_bench->type(words);
    }
    [[nodiscard]] PracticePlace place() const { return m_bench->window().view()->place(); }
    Client addClient(const QString &name, const QString &email, const QString &phone) const
    {
        Client client;
        client.name = name;
        client.email = email;
        client.phone = phone;
        return *m_bench->window().practice()->practice().clients().add(client);
    }

    std::unique_ptr<GuiBench> m_bench;
    Language m_language;
    QStringList m_heard;
};

} // namespace bitacora
