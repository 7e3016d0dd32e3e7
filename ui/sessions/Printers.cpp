#include "Printers.h"

#include "FileDialogs.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace bitacora {

namespace {

Printers *replacement = nullptr;

} // namespace

Printers::~Printers() = default;

bool Printers::areThereAny() const
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void Printers::choose(QPrinter &printer, int pages, QWidget *parent, const std::function<void()> &accepted)
{
    FileDialogs::keepNoHistory();
    auto *dialog = new QPrintDialog(&printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, accepted);
    dialog->open();
}

Printers &Printers::instance()
{
    static Printers real;
    return replacement != nullptr ? *replacement : real;
}

void Printers::replace(Printers *printers)
{
    replacement = printers;
}

bool hasGivenUp(const QPrinter &printer)
{
    const QPrinter::PrinterState state = printer.printerState();
    return state == QPrinter::Aborted || state == QPrinter::Error;
}

} // namespace bitacora
