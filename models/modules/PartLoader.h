#pragma once

#include <QString>

class QObject;

namespace bitacora {

/// Loads the parts of the program that lie in files of their own, so that their libraries cost nothing at the start.
/// They are looked for where this program was installed, beside it, and in Qt's own folders for plugins; never in the
/// current folder. Can be used in any thread.
class PartLoader
{
public:
    /// The part that offers an interface, such as part<PdfModule>(u"pdf"_s); null where its file is missing or damaged.
    /// It stays loaded until the program ends.
    template <typename Interface>
    [[nodiscard]] static Interface *part(const QString &name)
    {
        return qobject_cast<Interface *>(load(name));
    }

private:
    static QObject *load(const QString &name);
};

} // namespace bitacora
