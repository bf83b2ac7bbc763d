/// The least that a full-screen program can be: ncurses draws a page of Vietnamese text, and each key is echoed.
///
/// It keeps nothing, reads no file and understands no key but Ctrl-Q, which leaves. What `toadam` costs more than this is
/// what its work costs; the rest is the terminal's and the system's. With a file and a text it only appends the text to the file, as the
/// least that recording from the shell can be.

#include <curses.h>
#include <fcntl.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

enum { CONTROL_Q = 0x11 };

static int append(const char *path, const char *text) {
    int file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    size_t length = strlen(text);
    return file < 0 || write(file, text, length) != (ssize_t)length || fdatasync(file) != 0;
}

int main(int count, char **arguments) {
    if (count == 3) return append(arguments[1], arguments[2]);
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
