#pragma once

#include "Printers.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QString>

namespace bitacora {

/// A printer whose paper is a file. It takes nothing where the file cannot be written.
class PaperTray final : public Printers
{
public:
    explicit PaperTray(const QString &path)
        : m_path(path)
    {
        replace(this);
    }
    ~PaperTray() override { replace(nullptr); }
    Q_DISABLE_COPY_MOVE(PaperTray)

    [[nodiscard]] bool areThereAny() const override { return true; }
    void choose(QPrinter &printer, int pages, QWidget *, const std::function<void()> &accepted) override
    {
        offeredPages = pages;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_path);
        if (onlyPage > 0)
            printer.setFromTo(onlyPage, onlyPage);
        accepted();
    }

    /// Of what lies in the tray; 0 when nothing does.
    [[nodiscard]] int pageCount() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        static const QRegularExpression page(QStringLiteral("/Type /Page\\b"));
        int count = 0;
        for (auto each = page.globalMatch(QString::fromLatin1(file.readAll())); each.hasNext(); each.next())
            ++count;
        return count;
    }

    int offeredPages = 0;
    /// Counted from 1, as a person chooses it; 0 for all.
    int onlyPage = 0;

private:
    QString m_path;
};

} // namespace bitacora
