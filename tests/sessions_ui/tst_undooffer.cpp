#include "ChangeStack.h"
#include "UndoOffer.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

class Step final : public Change
{
public:
    explicit Step(int &value)
        : m_value(value)
    {
    }
    Result<void> apply() override
    {
        ++m_value;
        return {};
    }
    Result<void> revert() override
    {
        --m_value;
        return {};
    }
    [[nodiscard]] QString text() const override { return u"a step"_s; }

private:
    int &m_value;
};

} // namespace

class UndoOfferTest : public QObject
{
    Q_OBJECT

    int m_value = 0;
    std::unique_ptr<ChangeStack> m_changes;
    std::unique_ptr<MessageBar> m_bar;
    std::unique_ptr<UndoOffer> m_offer;

    [[nodiscard]] bool step() { return m_changes->push(std::make_unique<Step>(m_value)).has_value(); }

private Q_SLOTS:
    void init()
    {
        m_value = 0;
        m_changes = std::make_unique<ChangeStack>();
        m_bar = std::make_unique<MessageBar>();
        m_offer = std::make_unique<UndoOffer>(*m_changes, *m_bar, nullptr);
        QVERIFY(step());
        m_offer->offer(u"Done."_s);
    }

    void theButtonTakesItBackOnce()
    {
        const QSignalSpy undone(m_offer.get(), &UndoOffer::undone);
        QCOMPARE(m_bar->text(), u"Done."_s);
        QCOMPARE(m_bar->actionButton()->text(), u"Undo"_s);
        m_bar->actionButton()->click();
        QCOMPARE(m_value, 0);
        QCOMPARE(undone.count(), 1);
        QVERIFY(m_bar->isHidden());
        m_bar->actionButton()->click();
        QCOMPARE(undone.count(), 1);
    }

    void itGoesWithTheNextChange()
    {
        QVERIFY(step());
        QVERIFY(!m_offer->isOffered());
        QVERIFY(m_bar->isHidden());
        m_bar->actionButton()->click();
        QCOMPARE(m_value, 2);
    }

    void whatIsBeingTypedIsStoredFirstAndIsNotTakenBack()
    {
        const QSignalSpy undone(m_offer.get(), &UndoOffer::undone);
        connect(m_offer.get(), &UndoOffer::undoing, this, [this] { QVERIFY(step()); });
        m_bar->actionButton()->click();
        QCOMPARE(m_value, 2);
        QCOMPARE(undone.count(), 0);
        QVERIFY(m_bar->isHidden());
    }

    void anotherMessageInTheSameBarIsNotOurs()
    {
        m_bar->showError(u"Something else."_s);
        m_bar->setAction(u"Try again"_s);
        QVERIFY(!m_offer->isOffered());
        m_offer->withdraw();
        QVERIFY(step());
        QCOMPARE(m_bar->text(), u"Something else."_s);
        m_bar->actionButton()->click();
        QCOMPARE(m_value, 2);
    }

    void itIsWordedAnewAndMayWarn()
    {
        m_offer->offer(u"Hecho."_s, MessageBar::Kind::Warning);
        QCOMPARE(m_bar->text(), u"Hecho."_s);
        QCOMPARE(m_bar->kind(), MessageBar::Kind::Warning);
        QVERIFY(m_offer->isOffered());
        m_bar->actionButton()->click();
        QCOMPARE(m_value, 0);
    }

    void aChangeMadeWhileThePageGoesFindsNoBar()
    {
        m_bar.reset();
        QVERIFY(step());
        QVERIFY(!m_offer->isOffered());
    }
};

QTEST_MAIN(UndoOfferTest)
#include "tst_undooffer.moc"
