#pragma once

#include <QObject>

class QWidget;

namespace bitacora {

/// Sees to it that nobody types in vain where nothing is kept, as in a backup that is looked into: every field on the
/// pages takes no more letters, whoever makes it and whenever. Searching, filtering and passphrases go on, and what
/// stands in a field can be selected and copied.
class ReadOnlyGuard : public QObject
{
    Q_OBJECT

public:
    /// For all that is inside `pages`; ends with them.
    explicit ReadOnlyGuard(QWidget *pages);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_pages;
};

} // namespace bitacora
