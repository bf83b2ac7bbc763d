"""A laptop of the trials: a home of its own, a seminar folder, and the program run on it.

It is imported by the scripts beside it and is none itself. Nothing is shared between two laptops but the files that a trial
carries from one to the other.
"""
import fcntl, json, os, pty, re, select, struct, subprocess, termios, time

# Seconds that nothing takes, however busy the machine: whoever waits for so long waits for ever. Every wait is for a condition.
PATIENCE = 300
# From the switch to the screen of programs to the end of the picture on it.
WHOLE_PICTURE = re.compile(rb"\x1b\[\?1049h.*\x1b\[\?2026l", re.DOTALL)


class Laptop:
    def __init__(self, program, root, number):
        self.program, self.name = os.path.abspath(program), f"Thư ký {number}"
        self.home = os.path.join(root, f"laptop-{number}")
        self.folder = os.path.join(self.home, "toa-dam")
        settings = os.path.join(self.home, ".config", "toadam")
        os.makedirs(settings)
        with open(os.path.join(settings, "settings.json"), "w") as file:
            json.dump({"typing_method": "off"}, file)
        self.environment = {"HOME": self.home, "PATH": os.environ["PATH"], "TERM": "xterm", "LC_ALL": "C.UTF-8"}

    def run(self, *arguments, status=0, **options):
        """What the program answers; raises where it does not end with the status expected."""
        answer = subprocess.run([self.program, *arguments], env=self.environment, capture_output=True, timeout=PATIENCE,
                                text=True, **options)
        if answer.returncode != status:
            raise RuntimeError(f"{self.name}: {arguments}: status {answer.returncode}: {answer.stdout}{answer.stderr}")
        return answer.stdout

    def add(self, text, folder=None):
        self.run("add", folder or self.folder, text, "--as", self.name)

    def export(self, folder=None):
        return self.run("export", folder or self.folder, "--format", "json")

    def ideas(self, folder=None):
        return json.loads(self.run("list", folder or self.folder, "--json"))

    def texts(self, folder=None):
        return sorted(idea["values"]["text"] for idea in self.ideas(folder))

    def journals(self, folder=None):
        journals = os.path.join(folder or self.folder, "journal")
        return sorted(name for name in os.listdir(journals) if name.endswith(".json") and name[0] != ".")


class Sitting:
    """The program at work in a terminal of 40 lines and 140 columns."""

    def __init__(self, laptop, command=None, first="Vietnamese off"):
        """Starts the program, or a command that runs it, and waits for a text of its first picture."""
        self.laptop, self.seen = laptop, b""
        self.terminal, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))
        self.child = subprocess.Popen(
            command or [laptop.program, laptop.folder, "--as", laptop.name, "--lang", "en"], env=laptop.environment,
            stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
        os.close(slave)
        self.wait(first)

    def press(self, keys):
        self.seen = b""
        os.write(self.terminal, keys.encode())

    def wait(self, text):
        """Reads until a text was drawn since the last keys.

        The program draws only what differs, which need not be the whole text: where nothing more comes, it is asked for all.
        """
        end = time.monotonic() + PATIENCE
        while text.encode() not in self.seen:
            self.expect(time.monotonic() < end, f"{text!r} is not on the screen")
            if not self.read(1):
                self.redraw()

    def redraw(self):
        """Has the whole screen drawn. When it is, everything that was pressed before has been handled."""
        end, start = time.monotonic() + PATIENCE, len(self.seen)
        os.write(self.terminal, b"\x0c")
        while not WHOLE_PICTURE.search(self.seen, start):
            self.expect(time.monotonic() < end, "nothing is drawn")
            self.read(1)

    def edit_last(self, text):
        """Puts a text after the last of all ideas, by the screen Ideas."""
        self.press("\x1bOR")
        self.wait("type to search")
        self.press("\x0f")
        self.wait("editing")
        self.press(text)
        self.wait(text)
        self.press("\r")
        self.wait("saved")

    def read(self, seconds):
        """Whether something was drawn within the time."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return False
        try:
            self.seen += os.read(self.terminal, 65536)
        except OSError:
            # The program has closed the terminal and is about to end.
            time.sleep(0.01)
        return True

    def leave(self):
        """Ctrl-Q, and the program must end well."""
        self.press("\x11")
        self.end()

    def end(self):
        """Waits until the program has ended, and lets go of the terminal."""
        end = time.monotonic() + PATIENCE
        while self.child.poll() is None:
            self.expect(time.monotonic() < end, "the program does not end")
            self.read(0.05)
        os.close(self.terminal)
        if self.child.returncode != 0:
            raise RuntimeError(f"{self.laptop.name}: the program ended with {self.child.returncode}: {self.seen[-600:]!r}")

    def expect(self, holds, problem):
        if not holds or self.child.poll() not in (None, 0):
            self.child.kill()
            raise RuntimeError(f"{self.laptop.name}: {problem}: {self.seen[-600:]!r}")
