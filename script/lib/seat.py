"""Drives the virtual machine of script/seat: what its hardware does through QEMU's QMP, what it says of itself on its serial line.

    seat.py FOLDER ACCELERATOR     FOLDER holds kernel, initrd and disk; pictures and console.log are left in it
"""

import json
import socket
import subprocess
import sys
import time

FOLDER, ACCELERATOR = sys.argv[1:]
WIDTH, HEIGHT = 1920, 1080
# An imitated processor is some ten times slower than a kiosk's: times here say whether, not how fast.
PATIENCE = 180


class Machine:
    """The machine, from its switch to its plugs."""

    def __init__(self):
        options = [
            "-accel", ACCELERATOR, "-cpu", "Nehalem", "-smp", "2", "-m", "2048", "-nodefaults", "-display", "none", "-vga", "none",
            "-kernel", f"{FOLDER}/kernel", "-initrd", f"{FOLDER}/initrd",
            "-append", "root=/dev/vda rw quiet console=tty0 console=ttyS0",
            "-drive", f"file={FOLDER}/disk,format=raw,if=virtio,cache=unsafe",
            "-device", f"virtio-vga,xres={WIDTH},yres={HEIGHT}",
            "-device", "qemu-xhci", "-device", "usb-kbd,id=keys", "-device", "usb-tablet,id=touch",
            "-chardev", f"socket,id=line,path={FOLDER}/line,server=on,wait=off,logfile={FOLDER}/console.log",
            "-serial", "chardev:line", "-qmp", f"unix:{FOLDER}/control,server=on,wait=off",
        ]  # fmt: skip
        self.process = subprocess.Popen(["qemu-system-x86_64", *options])
        self.control = self.connect("control").makefile("rw")
        self.control.readline()
        self.tell("qmp_capabilities")
        self.line = self.connect("line")
        self.line.settimeout(1)
        self.asked = 0

    def connect(self, name):
        for _ in range(100):
            try:
                end = socket.socket(socket.AF_UNIX)
                end.connect(f"{FOLDER}/{name}")
                return end
            except OSError:
                time.sleep(0.1)
        raise SystemExit(f"QEMU opens no {name}")

    def tell(self, command, **arguments):
        self.control.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self.control.flush()
        while True:
            answer = json.loads(self.control.readline())
            if "error" in answer:
                raise SystemExit(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def inside(self, command, patience=60):
        """What a command prints inside; none where the line does not answer."""
        self.asked += 1
        # Put together inside, so that the echo of what is typed is not taken for it.
        begin, end = f"begin{self.asked}.", f"end{self.asked}."
        self.line.send(f"\x03\n  echo be''gin{self.asked}.; {command}; echo e''nd{self.asked}.\n".encode())
        heard, until = "", time.monotonic() + patience
        while time.monotonic() < until:
            try:
                heard += self.line.recv(65536).decode(errors="replace").replace("\r", "")
            except TimeoutError:
                continue
            if begin in heard and end in heard.split(begin, 1)[1]:
                return heard.split(begin, 1)[1].split(end, 1)[0].strip()
        return None

    def waits_for(self, is_so, patience=PATIENCE):
        """After how many seconds it is so; none where it is not in all this time."""
        begin = time.monotonic()
        while not is_so():
            if time.monotonic() - begin > patience:
                return None
            time.sleep(0.5)
        return time.monotonic() - begin

    def picture(self, name):
        """The screen as rows of points, three bytes each."""
        file = f"{FOLDER}/{name}.ppm"
        self.tell("screendump", filename=file)
        with open(file, "rb") as opened:
            return opened.read().split(b"\n", 3)[3]

    def shows_the_kiosk(self, name="look"):
        """Its pages are light; a console and a dark screen are not."""
        points = self.picture(name)[::16]
        return sum(byte > 127 for byte in points) > len(points) / 2

    def send(self, *events):
        self.tell("input-send-event", events=list(events))

    def tap(self, x, y):
        """At these parts of the screen's width and height."""
        axes = [("x", x), ("y", y)]
        self.send(*({"type": "abs", "data": {"axis": axis, "value": int(part * 32767)}} for axis, part in axes))
        for down in (True, False):
            self.send({"type": "btn", "data": {"button": "left", "down": down}})
            time.sleep(0.3)

    def keys(self, *names):
        self.tell("send-key", keys=[{"type": "qcode", "data": name} for name in names], **{"hold-time": 200})
        time.sleep(2)


def main():
    machine = Machine()
    failed = []

    def holds(what, is_so, more=""):
        print(f"{'holds' if is_so else 'FAILS'}  {what}{more}", flush=True)
        if not is_so:
            failed.append(what)

    def state():
        return machine.inside("systemctl show -p ActiveState,NRestarts,ActiveEnterTimestampMonotonic --value pas-a-pas | tr '\\n' ' '") or ""

    def is_open():
        return "active" in state().split()

    def changed_by(act):
        before = machine.picture("before")
        act()
        return machine.waits_for(lambda: machine.picture("after") != before, 30) is not None

    def back_after(what, act, name):
        before = state()
        act()
        took = machine.waits_for(lambda: is_open() and state() != before and machine.shows_the_kiosk(name))
        holds(what, took is not None, f", after {took:.0f} s" if took else "")

    # The first answer is a shell's.
    took = machine.waits_for(lambda: machine.inside("true", 10) is not None, 4 * PATIENCE)
    holds("the machine starts", took is not None)
    machine.inside("stty -echo; dmesg --console-off; export PS1=")
    took = machine.waits_for(is_open)
    why = "" if took is not None else "\n" + (machine.inside("journalctl --no-pager -b -u pas-a-pas -u seatd | tail -n 30") or "")
    holds("the unit says that it is ready", took is not None, why)
    holds("the first screen is on the display", machine.waits_for(machine.shows_the_kiosk) is not None)
    holds("nobody can sign in on its console", "inactive" in (machine.inside("systemctl is-active getty@tty1") or ""))
    boot = machine.inside("cat /proc/sys/kernel/random/boot_id")

    opened = state()

    def start_a_visit():
        machine.tap(0.28, 0.79)

    holds("a tap begins a visit", changed_by(start_a_visit))

    # The touch panel is pulled out and comes back.
    machine.tell("device_del", id="touch")
    time.sleep(3)
    machine.tell("device_add", driver="usb-tablet", id="touch2")
    time.sleep(5)
    holds("a touch panel that is plugged in again works", changed_by(lambda: machine.tap(0.08, 0.95)))
    holds("the same kiosk as before", state() == opened and machine.shows_the_kiosk("plugged"))

    # The screen goes away and comes back.
    output = machine.inside("ls -d /sys/class/drm/card*-*/ | head -n 1")
    machine.inside(f"echo off > {output}status; sleep 5; echo detect > {output}status; sleep 5", 60)
    took = machine.waits_for(lambda: is_open() and machine.shows_the_kiosk("monitor"))
    holds("a monitor that is plugged in again shows the kiosk", took is not None)

    # Keys that mean something to a console, to the kernel or to systemd.
    held = state()
    for names in (
        ["ctrl", "alt", "f2"], ["ctrl", "alt", "f1"], ["alt", "f2"], ["ctrl", "alt", "delete"], ["ctrl", "alt", "backspace"],
        ["alt", "sysrq", "b"], ["alt", "sysrq", "k"], ["alt", "sysrq", "f"], ["ctrl", "c"], ["ctrl", "d"], ["ctrl", "backslash"],
        ["alt", "f4"], ["alt", "esc"], ["meta_l"], ["sleep"], ["num_lock"],
    ):  # fmt: skip
        machine.keys(*names)
        holds(" + ".join(names) + " leads nowhere", machine.shows_the_kiosk("keys") and state() == held)
    holds("the machine has not started again", machine.inside("cat /proc/sys/kernel/random/boot_id") == boot)

    back_after("killed, it is back", lambda: machine.inside("pkill -KILL --exact pas-a-pas"), "killed")
    back_after("its compositor killed, it is back", lambda: machine.inside("pkill -KILL --exact cage"), "compositor")
    back_after("stopped, it is back", lambda: machine.inside("pkill -STOP --exact pas-a-pas"), "stopped")
    back_after("seatd killed, it is back", lambda: machine.inside("pkill -KILL --exact seatd"), "seatd")

    # The adviser leaves it: a console asks for a name, and the kiosk comes back when it is started.
    machine.inside("touch /run/pas-a-pas/left; pkill -KILL --exact pas-a-pas")
    took = machine.waits_for(lambda: not machine.shows_the_kiosk("left"))
    time.sleep(10)
    console = machine.inside("systemctl is-active getty@tty1") or ""
    holds("left, it stays closed, and its console asks for a name", took is not None and not is_open() and console == "active")
    back_after("started again, it is there", lambda: machine.inside("systemctl start pas-a-pas", 120), "started")

    # The current fails in the middle of it.
    start_a_visit()
    machine.tell("system_reset")
    time.sleep(5)
    machine.waits_for(lambda: machine.inside("stty -echo; export PS1=", 10) is not None, 4 * PATIENCE)
    took = machine.waits_for(lambda: is_open() and machine.shows_the_kiosk("power"))
    holds("after a power cut it is there", took is not None)
    print(machine.inside("journalctl --no-pager -b -u pas-a-pas -p warning | tail -n 20"))

    machine.inside("sync; apt-get purge -y pas-a-pas >/dev/null 2>&1; sync", 240)
    gone = machine.waits_for(lambda: not machine.shows_the_kiosk("purged"), 60)
    console = machine.inside("sleep 3; systemctl is-active getty@tty1; ls /var/lib | grep -c pas-a-pas") or ""
    holds("purged, the console asks for a name and nothing is kept", gone is not None and console.split() == ["active", "0"], f" ({console!r})")
    machine.process.kill()
    return 1 if failed else 0


sys.exit(main())
