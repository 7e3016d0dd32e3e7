# Precompiled headers: Qt's are most of what a compiler reads here, so they are read once for each kind of target
# instead of once for each file. BITACORA_PRECOMPILED, set by the folders, names the kind. The sources include what
# they use all the same: `cmake -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON` builds without, and clang-tidy reads without.

set(bitacora_core_headers
  <algorithm> <array> <chrono> <functional> <memory> <optional> <span> <utility> <vector> <tl/expected.hpp>
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QLocale> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimeZone> <QTimer> <QVariant>)
set(bitacora_widget_headers
  <QAbstractItemModel> <QAction> <QApplication> <QComboBox> <QGridLayout> <QHBoxLayout> <QHeaderView> <QKeyEvent>
  <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QScrollArea> <QScrollBar> <QShortcut> <QStackedWidget>
  <QStyle> <QStyledItemDelegate> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)

# A target that lends its precompiled header to all of a kind.
function(bitacora_lend_headers kind)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/precompiled/${kind}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "// Compiled for its precompiled header alone.\n")
  add_library(bitacora_precompiled_${kind} OBJECT "${source}")
  set_target_properties(bitacora_precompiled_${kind} PROPERTIES AUTOMOC OFF)
  cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
  target_link_libraries(bitacora_precompiled_${kind} PRIVATE bitacora_build bitacora_deps::expected ${ARG_LINK})
  target_precompile_headers(bitacora_precompiled_${kind} PRIVATE ${ARG_HEADERS})
endfunction()

# Lets a target use the headers of its folder's kind, where the folder names one; with TEST those of Qt Test, too.
function(bitacora_borrow_headers target)
  cmake_parse_arguments(ARG "TEST" "" "" ${ARGN})
  if(BITACORA_PRECOMPILED AND ARG_TEST)
    target_precompile_headers(${target} REUSE_FROM bitacora_precompiled_${BITACORA_PRECOMPILED}_tests)
  elseif(BITACORA_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM bitacora_precompiled_${BITACORA_PRECOMPILED})
  endif()
endfunction()

bitacora_lend_headers(core LINK Qt6::Core HEADERS ${bitacora_core_headers})
bitacora_lend_headers(widgets LINK Qt6::Widgets HEADERS ${bitacora_core_headers} ${bitacora_widget_headers})
if(BUILD_TESTING)
  # Qt Test would tell each test where it lies, and a header that says something else to each cannot be precompiled.
  set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
  set(bitacora_test_headers <QSignalSpy> <QTemporaryDir> <QTest>)
  bitacora_lend_headers(core_tests LINK Qt6::Gui Qt6::Test HEADERS ${bitacora_core_headers} ${bitacora_test_headers})
  bitacora_lend_headers(widgets_tests LINK Qt6::Widgets Qt6::Test
    HEADERS ${bitacora_core_headers} ${bitacora_widget_headers} ${bitacora_test_headers})
endif()
