/// The least that a full-screen program can be: ncurses draws a page of Vietnamese text, and each key is echoed.
///
/// It keeps nothing, reads no file and understands no key but Ctrl-Q, which leaves. What `toadam` costs more than this is
/// what its work costs; the rest is the terminal's and the system's.

#include <curses.h>
#include <locale.h>
#include <unistd.h>

enum { CONTROL_Q = 0x11 };

int main(void) {
    setlocale(LC_ALL, "");
    if (newterm(NULL, stdout, stdin) == NULL) return 1;
    raw();
    noecho();
    for (int row = 0; row + 2 < LINES; row++)
        mvprintw(row, 0, "%2d  Lập tổ tư vấn quy hoạch gồm người dân và chuyên gia của thành phố", row);
    mvaddstr(LINES - 1, 0, "Ctrl-Q  Thoát");
    move(LINES - 2, 0);
    refresh();
    unsigned char key;
    while (read(STDIN_FILENO, &key, 1) == 1 && key != CONTROL_Q) {
        if (key == '\r') {
            move(LINES - 2, 0);
            clrtoeol();
        } else {
            addch(key);
        }
        refresh();
    }
    endwin();
    return 0;
}
