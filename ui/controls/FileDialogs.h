#pragma once

#include <QString>

class QWidget;

namespace bitacora {

/// The only way to a file chooser or a question that waits: a test puts its own answers here.
class FileDialogs
{
public:
    virtual ~FileDialogs();

    /// The path chosen, or empty. Asks before a file is replaced. `suggestedName` may be a whole path.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                             const QString &filter);
    virtual QString openFile(QWidget *parent, const QString &title, const QString &startFolder, const QString &filter);
    virtual QString openFolder(QWidget *parent, const QString &title, const QString &startFolder);
    /// A yes or no; `accept` is the verb of the yes ("Archive"). Escape is no.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &accept);

    /// Qt writes where one has been, and what was looked at, into a file for all its programs: a folder may be called after
    /// a client. From now on it finds no place to write that to. For whoever opens a chooser of Qt's otherwise.
    static void keepNoHistory();

    static FileDialogs &instance();
    /// Not owned; null brings the real ones back.
    static void replace(FileDialogs *dialogs);
};

} // namespace bitacora
