/// How the program was started: its words, as the C library hands them to what runs before main, and by which loader.

#include "CTerminal.h"

#include <sys/auxv.h>

static int count;
static char **words;

__attribute__((constructor)) static void remember(int argc, char **argv) {
    count = argc;
    words = argv;
}

const char *ct_argument(int index) { return index >= 0 && index < count ? words[index] : 0; }

// The base address of the dynamic loader, which the kernel gives as 0 where there is none (getauxval(3)).
bool ct_is_dynamic(void) { return getauxval(AT_BASE) != 0; }
