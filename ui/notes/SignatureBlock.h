#pragma once

#include "SignedNote.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace bitacora {

/// Below a signed note: who signed it and when, and what was added since, in order of time. Hidden for one that is not
/// signed.
class SignatureBlock : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureBlock(QWidget *parent = nullptr);

    void show(const std::optional<SignedNote> &note);
    /// All that it says, line by line.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addLine(const QString &text, bool isHeading, bool isMuted);

    std::optional<SignedNote> m_note;
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
};

} // namespace bitacora
