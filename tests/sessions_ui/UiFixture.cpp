#include "UiFixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QWidget>

namespace bitacora {

namespace {

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("The practice refused: %s", qPrintable(result.error().sentence()));
    return std::move(*result);
}

} // namespace

UiFixture::UiFixture()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto practice = valueOf(Practice::create(m_folder.filePath(QStringLiteral("Test.bitacora")),
                                             SecretBytes::fromPassphrase(testPassphrase), options()));
    m_key = practice->dataKey();
    m_open = std::make_unique<OpenPractice>(std::move(practice));
}

UiFixture::~UiFixture() = default;

PracticeOptions UiFixture::options() const
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    options.clock = &clock;
    return options;
}

void UiFixture::reopen()
{
    const QString path = practice().path();
    m_open.reset();
    m_open = std::make_unique<OpenPractice>(valueOf(Practice::openWithKey(path, m_key.clone(), options())));
}

Client UiFixture::addClient(const QString &name) const
{
    Client client;
    client.name = name;
    return valueOf(practice().clients().add(client));
}

Service UiFixture::addService(const QString &name) const
{
    Service service;
    service.name = name;
    service.color = QStringLiteral("#1F6B65");
    return valueOf(practice().services().add(service));
}

Session UiFixture::addSession(const Session &session) const
{
    return valueOf(practice().sessions().add({session})).constFirst();
}

Session UiFixture::session(std::optional<ClientId> client, int days, SessionStatus status) const
{
    Session session;
    session.client = client;
    session.service = valueOf(practice().services().all()).constFirst().id;
    session.calendar = valueOf(practice().calendars().all()).constFirst().id;
    session.start = ZonedTime::fromWall(today().addDays(days), QTime(16, 0), clock.localZone);
    session.status = status;
    return session;
}

Session UiFixture::stored(SessionId id) const
{
    return valueOf(practice().sessions().find(id));
}

void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not get the keyboard.");
}

QString namelessControls(QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
        // A scroll area's own parts are named by what they scroll.
        const bool isInner = qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
            && widget != widget->parentWidget()->focusProxy();
        // The cross within a line is Qt's own, and what it does Escape does too.
        const bool isPartOfLine = qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr;
        if (!isControl || isInner || isPartOfLine || !widget->isVisibleTo(&root))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" in ")
                            + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return nameless.join(u'\n');
}

} // namespace bitacora
