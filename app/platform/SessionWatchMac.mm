#include "SessionWatch.h"

#import <AppKit/AppKit.h>

namespace bitacora {

namespace {

class MacSessionWatch final : public SessionWatch
{
public:
    MacSessionWatch()
    {
        m_observers = [[NSMutableArray alloc] init];
        NSNotificationCenter *workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        // Sleep waits until those who are told of it return. A closed lid is either sleep or a sleeping screen.
        for (NSNotificationName name in @[
                 NSWorkspaceWillSleepNotification, NSWorkspaceScreensDidSleepNotification,
                 NSWorkspaceSessionDidResignActiveNotification
             ])
            watch(workspace, name);
        watch([NSDistributedNotificationCenter defaultCenter], @"com.apple.screenIsLocked");
    }

    ~MacSessionWatch() override
    {
        for (NSArray *pair in m_observers)
            [pair[0] removeObserver:pair[1]];
        [m_observers release];
    }

    void setGuarding(bool guarding) override { m_guarding = guarding; }
    [[nodiscard]] bool canNotice() const override { return true; }

private:
    void watch(NSNotificationCenter *center, NSNotificationName name)
    {
        MacSessionWatch *self = this;
        id observer = [center addObserverForName:name
                                          object:nil
                                           queue:[NSOperationQueue mainQueue]
                                      usingBlock:^(NSNotification *) {
                                          if (!self->m_guarding)
                                              return;
                                          Q_EMIT self->left();
                                          if ([name isEqualToString:NSWorkspaceWillSleepNotification])
                                              Q_EMIT self->sleeping();
                                      }];
        [m_observers addObject:@[ center, observer ]];
    }

    NSMutableArray *m_observers = nil;
    bool m_guarding = false;
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::ofSystem()
{
    return std::make_unique<MacSessionWatch>();
}

} // namespace bitacora
