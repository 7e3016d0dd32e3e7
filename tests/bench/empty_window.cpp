// The least that a Qt program with a window can be: what the start of the program is compared with.
#include "FirstPaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    bitacora::announceFirstPaint(QStringLiteral("QMainWindow"));
    window.resize(1280, 820);
    window.show();
    return QApplication::exec();
}
