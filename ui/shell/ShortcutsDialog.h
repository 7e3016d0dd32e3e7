#pragma once

#include <QDialog>

namespace bitacora {

class ShellActions;

/// The keys and what they do, made from the actions themselves. Deletes itself when it is closed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ShellActions &actions, QWidget *parent = nullptr);
};

} // namespace bitacora
