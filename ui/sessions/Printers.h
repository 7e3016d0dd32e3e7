#pragma once

#include <functional>

class QPrinter;
class QWidget;

namespace bitacora {

/// The only way to the computer's printers: a test puts its own answers here.
class Printers
{
public:
    virtual ~Printers();

    [[nodiscard]] virtual bool areThereAny() const;
    /// Has a person choose one for a document of so many pages, and which of them; returns at once. `accepted` comes
    /// when that is done, never when it was cancelled or `parent` is gone. The printer must outlive `parent`.
    virtual void choose(QPrinter &printer, int pages, QWidget *parent, const std::function<void()> &accepted);

    static Printers &instance();
    /// Not owned; null brings the real ones back.
    static void replace(Printers *printers);
};

/// Whether the printer gave up what was sent to it.
[[nodiscard]] bool hasGivenUp(const QPrinter &printer);

} // namespace bitacora
