/// The words that the program was started with, as the C library hands them to what runs before main.

#include "CTerminal.h"

static int count;
static char **words;

__attribute__((constructor)) static void remember(int argc, char **argv) {
    count = argc;
    words = argv;
}

const char *ct_argument(int index) { return index >= 0 && index < count ? words[index] : 0; }
