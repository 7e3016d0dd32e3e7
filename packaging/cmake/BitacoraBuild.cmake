# What every target of the project has in common, and the two functions that declare one.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

include(GNUInstallDirs)

option(BITACORA_WERROR "Treat compiler warnings as errors" OFF)
set(BITACORA_SANITIZE OFF CACHE STRING
  "Sanitizers to build with: memory (address, leaks and undefined behaviour), threads (data races), or OFF")
set_property(CACHE BITACORA_SANITIZE PROPERTY STRINGS OFF memory threads)

find_program(BITACORA_CCACHE ccache)
if(BITACORA_CCACHE)
  # What ccache asks for before it keeps anything that was compiled with a precompiled header.
  set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${BITACORA_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()

# Some two hundred programs of tests are linked: mold takes a fifth of the time.
find_program(BITACORA_MOLD mold)
if(BITACORA_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
  add_link_options(-fuse-ld=mold)
endif()

if(BITACORA_SANITIZE)
  if(BITACORA_SANITIZE STREQUAL memory)
    set(sanitizers -fsanitize=address,undefined)
  elseif(BITACORA_SANITIZE STREQUAL threads)
    set(sanitizers -fsanitize=thread)
  else()
    message(FATAL_ERROR "BITACORA_SANITIZE is memory, threads or OFF, not ${BITACORA_SANITIZE}.")
  endif()
  add_compile_options(${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(${sanitizers})
endif()

option(BITACORA_FUZZ "Build Clang's fuzzers of what the program takes in from others (tests/fuzz/run.sh)" OFF)
if(BITACORA_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# The warnings and definitions of our own code (never applied to third-party sources).
add_library(bitacora_build INTERFACE)
target_compile_features(bitacora_build INTERFACE cxx_std_20)
target_compile_definitions(bitacora_build INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(bitacora_build INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${BITACORA_WERROR}>:/WX>)
else()
  # GCC takes the empty payload of a std::optional for an uninitialised value once it optimises (its bug 80635).
  target_compile_options(bitacora_build INTERFACE -Wall -Wextra -Wpedantic
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> $<$<BOOL:${BITACORA_WERROR}>:-Werror>)
  # Libraries and programs alike: a precompiled header is of use only to what is compiled as it was.
  if(NOT WIN32)
    target_compile_options(bitacora_build INTERFACE -fPIC)
  endif()
endif()

# bitacora_library(name SOURCES ... [LINK ...] [PRIVATE_LINK ...])
# One folder, one static library. Its include directory is its own folder alone, so a header of a
# library that LINK does not name (directly or through another) cannot be included.
function(bitacora_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE bitacora_build ${ARG_PRIVATE_LINK})
  bitacora_borrow_headers(${name})
endfunction()

# Where the parts lie, beside the program and in Qt's folders for plugins.
set(BITACORA_PARTS_FOLDER bitacora-parts)

# bitacora_part(name SOURCES ... LINK ...)
# A file of its own, bitacora-<name>, that the program loads when it first needs it (models/modules/PartLoader.h).
function(bitacora_part name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(bitacora_part_${name} MODULE ${ARG_SOURCES})
  target_include_directories(bitacora_part_${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(bitacora_part_${name} PRIVATE bitacora_build Qt6::Core ${ARG_LINK})
  set_target_properties(bitacora_part_${name} PROPERTIES PREFIX "" OUTPUT_NAME "bitacora-${name}" DEFINE_SYMBOL ""
    LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/app/${BITACORA_PARTS_FOLDER}")
  # Nothing links it: whatever may load it is to find it built.
  add_dependencies(bitacora_modules bitacora_part_${name})
  install(TARGETS bitacora_part_${name} LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/${BITACORA_PARTS_FOLDER}")
endfunction()

# bitacora_test(name [SOURCES ...] [LINK ...] [LABELS ...] [TIMEOUT seconds])
# A Qt Test program tst_<name>.cpp (plus SOURCES) registered with CTest on the offscreen platform.
function(bitacora_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(tst_${name} tst_${name}.cpp ${ARG_SOURCES})
  # Qt6::Gui in all of them: the header of Qt Test is another one without it.
  target_link_libraries(tst_${name} PRIVATE bitacora_build Qt6::Gui Qt6::Test ${ARG_LINK})
  if("Qt6::Network" IN_LIST ARG_LINK)
    # And another one with this.
    bitacora_borrow_headers(tst_${name})
  else()
    bitacora_borrow_headers(tst_${name} TEST)
  endif()
  # The classes of a test stand in its one file: moc is asked once, where AUTOMOC would start CMake for each of them.
  set(moc "${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc")
  set_target_properties(tst_${name} PROPERTIES AUTOMOC OFF)
  qt_generate_moc("${CMAKE_CURRENT_SOURCE_DIR}/tst_${name}.cpp" "${moc}" TARGET tst_${name})
  set_property(SOURCE tst_${name}.cpp APPEND PROPERTY OBJECT_DEPENDS "${moc}")
  target_include_directories(tst_${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  add_test(NAME ${name} COMMAND tst_${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=default.debug=false;QT_PLUGIN_PATH=${CMAKE_BINARY_DIR}/app"
    LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT})
endfunction()

# bitacora_bench(name [SOURCES ...] [LINK ...])
# A program bench_<name> from bench_<name>.cpp (plus SOURCES), run by `./dev bench` and not by CTest.
function(bitacora_bench name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(bench_${name} bench_${name}.cpp ${ARG_SOURCES})
  target_link_libraries(bench_${name} PRIVATE bitacora_build ${ARG_LINK})
  if(NOT TARGET bitacora_benches)
    add_custom_target(bitacora_benches)
  endif()
  add_dependencies(bitacora_benches bench_${name})
endfunction()
