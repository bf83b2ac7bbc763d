/// What the terminal can do, by its name. In a file of its own: `<term.h>` makes macros of words such as `columns`.

#include "shared.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

bool ct_terminal_suffices(void) {
    int found;
    return setupterm(NULL, STDOUT_FILENO, &found) == OK && tigetstr("cup") != NULL && tigetstr("clear") != NULL;
}

bool ct_terminal_knows_titles(void) {
    static const char *const names[] = { "xterm", "screen", "tmux" };
    const char *name = getenv("TERM");
    for (unsigned i = 0; name != NULL && i < sizeof names / sizeof *names; i++)
        if (strncmp(name, names[i], strlen(names[i])) == 0) return true;
    return false;
}
