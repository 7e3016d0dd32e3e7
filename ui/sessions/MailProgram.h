#pragma once

class QUrl;

namespace bitacora {

/// The only way to the person's mail program: a test puts its own here.
class MailProgram
{
public:
    virtual ~MailProgram();

    /// Opens a message as a "mailto" link says. False when no program took it.
    virtual bool open(const QUrl &link);

    static MailProgram &instance();
    /// Not owned; null brings the real one back.
    static void replace(MailProgram *program);
};

} // namespace bitacora
