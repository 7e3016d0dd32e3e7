#pragma once

#include "ActivityRepository.h"
#include "BackupRepository.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "DraftRepository.h"
#include "PeriodReportRepository.h"
#include "PlanRepository.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "PracticeLock.h"
#include "PracticeSettingsRepository.h"
#include "ProgressRepository.h"
#include "RetentionRepository.h"
#include "ReviewRepository.h"
#include "SeriesRepository.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"
#include "StoreContext.h"

namespace bitacora {

/// The parts of an open practice, in the order in which they need each other. Internal to the store.
struct Practice::Private
{
    Private(const QString &folder, const PracticeOptions &usedOptions, std::unique_ptr<PracticeLock> heldLock,
            std::unique_ptr<PracticeDatabase> openDatabase);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// Everything up to a migrated database, without a word in the activity log.
    [[nodiscard]] static Result<std::unique_ptr<Private>> open(const QString &path, const SecretBytes &dataKey,
                                                               const PracticeOptions &options);

    /// The part of verifying that SQLite and SQLCipher do.
    void checkFile(VerifyReport &report);
    void checkRecords(VerifyReport &report);

    const QString path;
    const PracticeOptions options;
    /// None in a practice that is open to read, or whose erasure was taken.
    std::unique_ptr<PracticeLock> lock;
    const std::unique_ptr<PracticeDatabase> database;
    StoreContext context;
    ClientRepository clients;
    PlanRepository plans;
    ServiceRepository services;
    CalendarRepository calendars;
    SessionRepository sessions;
    SeriesRepository series;
    SessionFactsRepository sessionFacts;
    SessionNoteRepository sessionNotes;
    ProgressRepository progress;
    PeriodReportRepository periodReports;
    SignedNoteRepository signedNotes;
    DraftRepository drafts;
    ActivityRepository activity;
    BackupRepository backups;
    PracticeSettingsRepository settings;
    ReviewRepository review;
    RetentionRepository retention;
};

} // namespace bitacora
