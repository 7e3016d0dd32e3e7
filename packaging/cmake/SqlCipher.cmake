# SQLCipher >= 4.6 as the target bitacora_deps::sqlcipher: the system's where it is new enough and complete, else
# a static library from the amalgamation that a pinned, verified npm package ships.

set(BITACORA_SQLCIPHER_NPM_PACKAGE "@journeyapps/sqlcipher@6.0.0")
set(BITACORA_SQLCIPHER_NPM_FILE "journeyapps-sqlcipher-6.0.0.tgz")
# The registry's own dist.integrity of that version, as hexadecimal SHA-512.
set(BITACORA_SQLCIPHER_NPM_SHA512
  "626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd")
set(BITACORA_DOWNLOADS "${CMAKE_BINARY_DIR}/downloads" CACHE PATH "Where verified third-party archives are kept")
option(BITACORA_SYSTEM_SQLCIPHER "Use the system's SQLCipher where it is new enough" ON)

# Brings the package's archive into BITACORA_DOWNLOADS and checks it, whoever put it there.
function(bitacora_fetch_sqlcipher archive)
  if(NOT EXISTS "${archive}")
    find_program(BITACORA_NPM npm)
    if(NOT BITACORA_NPM)
      message(FATAL_ERROR "SQLCipher is older than 4.6 here and npm, which brings a pinned one, is missing. "
        "Install npm, or put ${BITACORA_SQLCIPHER_NPM_FILE} into ${BITACORA_DOWNLOADS}.")
    endif()
    file(MAKE_DIRECTORY "${BITACORA_DOWNLOADS}")
    message(STATUS "Fetching ${BITACORA_SQLCIPHER_NPM_PACKAGE} (SQLCipher's amalgamation)")
    execute_process(COMMAND "${BITACORA_NPM}" pack --silent "${BITACORA_SQLCIPHER_NPM_PACKAGE}"
      WORKING_DIRECTORY "${BITACORA_DOWNLOADS}" RESULT_VARIABLE failed OUTPUT_QUIET)
    if(failed OR NOT EXISTS "${archive}")
      message(FATAL_ERROR "npm pack ${BITACORA_SQLCIPHER_NPM_PACKAGE} failed. "
        "Check the network, or put ${BITACORA_SQLCIPHER_NPM_FILE} into ${BITACORA_DOWNLOADS}.")
    endif()
  endif()
  file(SHA512 "${archive}" actual)
  if(NOT actual STREQUAL BITACORA_SQLCIPHER_NPM_SHA512)
    file(REMOVE "${archive}")
    message(FATAL_ERROR
      "${BITACORA_SQLCIPHER_NPM_FILE} is not the file that was pinned (SHA-512 ${actual}); it was removed.")
  endif()
endfunction()

# The pinned amalgamation as the static library bitacora_sqlcipher_amalgamation.
function(bitacora_add_sqlcipher_amalgamation)
  set(archive "${BITACORA_DOWNLOADS}/${BITACORA_SQLCIPHER_NPM_FILE}")
  set(extracted "${CMAKE_BINARY_DIR}/sqlcipher")
  set(amalgamation "${extracted}/package/deps/sqlcipher-amalgamation")
  bitacora_fetch_sqlcipher("${archive}")
  if(NOT EXISTS "${amalgamation}/sqlite3.c")
    file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${extracted}"
      PATTERNS "package/deps/sqlcipher-amalgamation/*" "package/LICENSE")
  endif()

  find_package(OpenSSL REQUIRED COMPONENTS Crypto)
  add_library(bitacora_sqlcipher_amalgamation STATIC "${amalgamation}/sqlite3.c")
  # Hidden, so that Qt's own SQLite plugin, loaded into the same process, keeps the SQLite that it was built for.
  set_target_properties(bitacora_sqlcipher_amalgamation PROPERTIES AUTOMOC OFF C_VISIBILITY_PRESET hidden)
  target_include_directories(bitacora_sqlcipher_amalgamation SYSTEM PUBLIC "${amalgamation}")
  # What a person's tools and Qt's own SQLite have, they find here too (FTS3, RTREE); what differs in
  # behaviour from a stock SQLite (foreign keys, quoting) is left as it is and set by pragma where it is wanted.
  target_compile_definitions(bitacora_sqlcipher_amalgamation
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE SQLCIPHER_CRYPTO_OPENSSL SQLCIPHER_OMIT_DEFAULT_LOGGING
      SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
      HAVE_STDINT_H=1 SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1 SQLITE_SECURE_DELETE SQLITE_DEFAULT_MEMSTATUS=0
      SQLITE_ENABLE_FTS3 SQLITE_ENABLE_FTS3_PARENTHESIS SQLITE_ENABLE_FTS5 SQLITE_ENABLE_RTREE
      SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_DBPAGE_VTAB SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_MATH_FUNCTIONS
      SQLITE_ENABLE_STAT4 SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_MAX_VARIABLE_NUMBER=250000
      SQLITE_USE_URI=0 SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_OMIT_LOAD_EXTENSION NDEBUG)
  if(NOT MSVC)
    # Always optimised: an unoptimised page cipher makes every debug build and test crawl.
    target_compile_options(bitacora_sqlcipher_amalgamation PRIVATE -w -O2)
    if(BITACORA_FUZZ)
      # A fuzzer is to find its way through what is ours.
      target_compile_options(bitacora_sqlcipher_amalgamation PRIVATE -fno-sanitize=fuzzer-no-link,undefined)
    endif()
  endif()
  target_link_libraries(bitacora_sqlcipher_amalgamation PUBLIC OpenSSL::Crypto ${CMAKE_DL_LIBS})
  if(UNIX)
    find_package(Threads REQUIRED)
    target_link_libraries(bitacora_sqlcipher_amalgamation PUBLIC Threads::Threads m)
    target_compile_definitions(bitacora_sqlcipher_amalgamation
      PRIVATE HAVE_USLEEP=1 HAVE_LOCALTIME_R=1 HAVE_GMTIME_R=1 HAVE_STRERROR_R=1 USE_PREAD=1)
    if(NOT APPLE)
      target_compile_definitions(bitacora_sqlcipher_amalgamation PRIVATE HAVE_FDATASYNC=1)
    endif()
  endif()
endfunction()

# sqlcipher.pc gives the number of the SQLite inside (3.46 and later come with SQLCipher 4.6 and later), so
# pkg-config alone is not believed: a small program asks the library for its own version and for what we need of it.
if(BITACORA_SYSTEM_SQLCIPHER AND NOT CMAKE_CROSSCOMPILING)
  find_package(PkgConfig QUIET)
  if(PkgConfig_FOUND)
    pkg_check_modules(SystemSqlCipher QUIET IMPORTED_TARGET "sqlcipher>=3.46")
  endif()
  if(SystemSqlCipher_FOUND AND NOT DEFINED BITACORA_SYSTEM_SQLCIPHER_SERVES)
    try_run(ran compiled "${CMAKE_BINARY_DIR}/sqlcipher-probe" "${CMAKE_CURRENT_LIST_DIR}/SqlCipherProbe.c"
      LINK_LIBRARIES PkgConfig::SystemSqlCipher RUN_OUTPUT_VARIABLE probed)
    set(serves OFF)
    if(compiled AND "${ran}" STREQUAL "0" AND "${probed}" VERSION_GREATER_EQUAL 4.6)
      set(serves ON)
    endif()
    set(BITACORA_SYSTEM_SQLCIPHER_SERVES ${serves} CACHE INTERNAL "Whether the system's SQLCipher is new enough")
    set(BITACORA_SYSTEM_SQLCIPHER_VERSION "${probed}" CACHE INTERNAL "The version that the system's SQLCipher says")
  endif()
endif()

if(SystemSqlCipher_FOUND AND BITACORA_SYSTEM_SQLCIPHER_SERVES)
  message(STATUS "SQLCipher: the system's ${BITACORA_SYSTEM_SQLCIPHER_VERSION}")
  add_library(bitacora_sqlcipher_system INTERFACE)
  target_link_libraries(bitacora_sqlcipher_system INTERFACE PkgConfig::SystemSqlCipher)
  target_compile_definitions(bitacora_sqlcipher_system INTERFACE SQLITE_HAS_CODEC)
  add_library(bitacora_deps::sqlcipher ALIAS bitacora_sqlcipher_system)
else()
  message(STATUS "SQLCipher: static, from ${BITACORA_SQLCIPHER_NPM_PACKAGE}")
  bitacora_add_sqlcipher_amalgamation()
  add_library(bitacora_deps::sqlcipher ALIAS bitacora_sqlcipher_amalgamation)
endif()
