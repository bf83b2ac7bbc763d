/// What the terminal can do, by its name. In a file of its own: `<term.h>` makes macros of words such as `columns`.

#include "shared.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

/// What every terminal of today understands, for where there is no description of any: `tic` made it of this source, and
/// `infocmp -0 -Q2` this line of the result, in the form that ncurses takes in the place of a database.
///
/// toadam|what terminals of today understand,
///     am, bce, km, mir, msgr, xenl, ccc@,
///     colors#8, cols#80, it#8, lines#24, pairs#64,
///     bel=^G, bold=\E[1m, civis=\E[?25l, clear=\E[H\E[2J,
///     cnorm=\E[?25h, cr=\r, cub=\E[%p1%dD, cub1=^H, cud=\E[%p1%dB, cud1=\n, cuf=\E[%p1%dC, cuf1=\E[C,
///     cup=\E[%i%p1%d;%p2%dH, cuu=\E[%p1%dA, cuu1=\E[A, dim=\E[2m,
///     ech=\E[%p1%dX, ed=\E[J, el=\E[K, el1=\E[1K, home=\E[H, hpa=\E[%i%p1%dG, ind=\n,
///     op=\E[39;49m, rev=\E[7m, rmcup=\E[?1049l, rmkx=\E[?1l\E>, rmso=\E[27m, rmul=\E[24m,
///     setab=\E[4%p1%dm, setaf=\E[3%p1%dm, sgr0=\E[m, smcup=\E[?1049h, smkx=\E[?1h\E=, smso=\E[7m, smul=\E[4m,
///     vpa=\E[%i%p1%dd,
static const char own_name[] = "toadam";
static const char own_entry[] =
    "b64:GgEqAB0ADwBpAfUAdG9hZGFtfHdoYXQgdGVybWluYWxzIG9mIHRvZGF5IHVuZGVyc3RhbmQAAAEAAAEAAAABAAAAAAEBAAAA"
    "AAAAAAAAAAAAAAEAUAAIABgA__________________________8IAEAA__8AAAIA_____wQADAAQABQA__8fADAAMgA2AD0A__8_"
    "AEYA__9KAP__________________TgBTAP__XAD_______9hAGYAawBwAP__eQB9AP____-GAIwA________________________"
    "__________________________________________________________________________________________-SAJoA____"
    "_________________________________________6IA________qwC0AP__vQD________________________________GAP__"
    "0QD_________________________________________________________________________________________________"
    "____________________________________________________________________________________________________"
    "____________________________________________________________________________________________________"
    "_________________________________________________________________________9MA________________________"
    "________________________________________________2AD_________________________________________________"
    "____________________________________________________________________________________________________"
    "_____________-EA6wAHAA0AG1tIG1sySgAbW0sAG1tKABtbJWklcDElZEcAG1slaSVwMSVkOyVwMiVkSAAKABtbSAAbWz8yNWwA"
    "CAAbWz8yNWgAG1tDABtbQQAbWzFtABtbPzEwNDloABtbMm0AG1s3bQAbWzdtABtbNG0AG1slcDElZFgAG1ttABtbPzEwNDlsABtb"
    "MjdtABtbMjRtABtbPzFsGz4AG1s_MWgbPQAbWyVwMSVkQgAbWyVwMSVkRAAbWyVwMSVkQwAbWyVwMSVkQQAbWyVpJXAxJWRkAAoA"
    "G1sxSwAbWzM5OzQ5bQAbWzMlcDElZG0AG1s0JXAxJWRtAA==";

const char *ct_terminal_own_description(void) {
    return own_entry;
}

/// How descriptions are named that most terminals without one of their own follow.
static const char *const stand_ins[] = { "xterm-256color", "xterm", "vt100" };

static bool suffices(void) {
    return tigetstr("cup") != NULL && tigetstr("clear") != NULL;
}

/// Runs a step with the own description in the place of the database; children must not see it.
static bool with_own_entry(bool (*step)(void *), void *argument) {
    const char *found = getenv("TERMINFO");
    char *before = found == NULL ? NULL : strdup(found);
    setenv("TERMINFO", own_entry, 1);
    bool is_done = step(argument);
    if (before != NULL) setenv("TERMINFO", before, 1);
    else unsetenv("TERMINFO");
    free(before);
    return is_done;
}

static bool set_up(void *name) {
    int found;
    return setupterm(name, STDOUT_FILENO, &found) == OK;
}

static bool open_screen(void *name) {
    return newterm(name, stdout, stdin) != NULL;
}

ct_opening ct_terminal_open(const char **stand_in) {
    *stand_in = NULL;
    const char *name = getenv("TERM");
    if (name == NULL || *name == 0) return CT_POOR_TERMINAL;
    int found;
    if (setupterm(NULL, STDOUT_FILENO, &found) == OK)
        return suffices() && open_screen(NULL) ? CT_OPEN : CT_POOR_TERMINAL;
    // Known, but of those that print on paper.
    if (found == 1) return CT_POOR_TERMINAL;
    for (unsigned i = 0; i < sizeof stand_ins / sizeof *stand_ins; i++) {
        if (!set_up((void *)stand_ins[i]) || !suffices() || !open_screen((void *)stand_ins[i])) continue;
        *stand_in = stand_ins[i];
        return CT_OPEN;
    }
    if (!with_own_entry(set_up, (void *)own_name) || !with_own_entry(open_screen, (void *)own_name))
        return CT_POOR_TERMINAL;
    *stand_in = own_name;
    return CT_OPEN;
}

bool ct_terminal_knows_titles(void) {
    static const char *const names[] = { "xterm", "screen", "tmux" };
    const char *name = getenv("TERM");
    for (unsigned i = 0; name != NULL && i < sizeof names / sizeof *names; i++)
        if (strncmp(name, names[i], strlen(names[i])) == 0) return true;
    return false;
}
