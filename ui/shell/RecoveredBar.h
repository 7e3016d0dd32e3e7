#pragma once

#include "MessageBar.h"
#include "PracticePlace.h"

#include <QDateTime>
#include <QList>

namespace bitacora {

class OpenPractice;

/// Says on the first page how many notes and forms a crash left as drafts, and leads from one to the next. Hidden when none is
/// left, or every one of them was kept or discarded meanwhile.
class RecoveredBar final : public MessageBar
{
    Q_OBJECT

public:
    explicit RecoveredBar(const OpenPractice &practice, QWidget *parent = nullptr);

    /// Looks for drafts: once, before the person types, since every note that is being typed has one. The one that
    /// is on the screen already is left out.
    void look(const PracticePlace &shown);
    /// Leaves out those that are drafts no more.
    void refresh();

Q_SIGNALS:
    /// The session with the note, and the cursor at its end.
    void showRequested(const bitacora::PracticePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Left
    {
        QDateTime savedAt;
        PracticePlace place;
    };

    /// The places of the drafts that say something else than what is recorded, the newest first.
    [[nodiscard]] QList<PracticePlace> places() const;
    [[nodiscard]] QList<Left> leftNotes() const;
    [[nodiscard]] QList<Left> leftOfSessions() const;
    [[nodiscard]] PracticePlace placeOf(const Session &session) const;
    void showNext();
    void sayHowMany();

    const OpenPractice &m_practice;
    QList<PracticePlace> m_places;
};

} // namespace bitacora
