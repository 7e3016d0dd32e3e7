# What is not ours and not Qt: each is an imported target in the namespace bitacora_deps.
include(SqlCipher)

find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
add_library(bitacora_deps::sodium ALIAS PkgConfig::Sodium)

pkg_check_modules(Qpdf REQUIRED IMPORTED_TARGET libqpdf>=11.3)
add_library(bitacora_deps::qpdf ALIAS PkgConfig::Qpdf)

pkg_check_modules(Ical REQUIRED libical>=3.0)
# Its base library alone: the package names its stores and vCalendar, too.
find_library(ICAL_LIBRARY NAMES ical libical HINTS ${Ical_LIBRARY_DIRS} REQUIRED)
find_path(ICAL_INCLUDE_DIR libical/ical.h HINTS ${Ical_INCLUDE_DIRS} REQUIRED)
add_library(bitacora_ical INTERFACE)
target_include_directories(bitacora_ical SYSTEM INTERFACE "${ICAL_INCLUDE_DIR}")
target_link_libraries(bitacora_ical INTERFACE "${ICAL_LIBRARY}")
add_library(bitacora_deps::ical ALIAS bitacora_ical)

# Tables that other programs wrote. It comes without a description for pkg-config.
find_library(CSV_LIBRARY NAMES csv libcsv REQUIRED)
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
add_library(bitacora_csv INTERFACE)
target_include_directories(bitacora_csv SYSTEM INTERFACE "${CSV_INCLUDE_DIR}")
target_link_libraries(bitacora_csv INTERFACE "${CSV_LIBRARY}")
add_library(bitacora_deps::csv ALIAS bitacora_csv)

# tl::expected is headers only.
find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
add_library(bitacora_tl_expected INTERFACE)
target_include_directories(bitacora_tl_expected SYSTEM INTERFACE "${TL_EXPECTED_INCLUDE_DIR}")
add_library(bitacora_deps::expected ALIAS bitacora_tl_expected)

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
add_library(bitacora_zxcvbn INTERFACE)
target_include_directories(bitacora_zxcvbn SYSTEM INTERFACE "${ZXCVBN_INCLUDE_DIR}")
target_link_libraries(bitacora_zxcvbn INTERFACE "${ZXCVBN_LIBRARY}")
add_library(bitacora_deps::zxcvbn ALIAS bitacora_zxcvbn)

# Without it quick unlock says that it is not available.
find_package(Qt6Keychain QUIET)
if(TARGET qt6keychain)
  add_library(bitacora_keychain INTERFACE)
  target_link_libraries(bitacora_keychain INTERFACE qt6keychain)
  add_library(bitacora_deps::keychain ALIAS bitacora_keychain)
else()
  message(STATUS "QtKeychain was not found: quick unlock will not be available")
endif()
