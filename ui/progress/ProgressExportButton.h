#pragma once

#include "ProgressReport.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace bitacora {

class BackgroundJob;
class MessageBar;
class Practice;

/// Writes the graph that is shown, or all of them, to a file. A worker writes it; the message bar says where it is and
/// that it is not encrypted. Documents (PDF) are shown as they look on paper first, and printed and saved from there.
class ProgressExportButton : public QPushButton
{
    Q_OBJECT

public:
    /// Which graphs.
    enum class Scope { Shown, All };
    using Source = std::function<Result<ProgressReport>(Scope scope)>;

    /// The bar is the page's, and outlives this.
    ProgressExportButton(Practice &practice, MessageBar &messages, Source source, QWidget *parent = nullptr);
    ~ProgressExportButton() override;

    void exportTo(ProgressFormat format, Scope scope);
    [[nodiscard]] QMenu *exportMenu() const { return m_menu; }
    /// For tests.
    void waitUntilWritten();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    [[nodiscard]] QString suggestedPath(const ProgressReport &report, ProgressFormat format, Scope scope) const;
    void finish(const Result<void> &written, const QString &path);
    void retranslate();

    Practice &m_practice;
    MessageBar &m_messages;
    Source m_source;
    BackgroundJob *m_job;
    QMenu *m_menu;
    QList<QAction *> m_actions;
    QAction *m_warning;
};

} // namespace bitacora
