#!/usr/bin/python3
"""What script/attacks cannot ask of xdotool.

    x_visitor.py owners                    the selections that somebody owns, a line each
    x_visitor.py drop WINDOW X Y FILE      drags a file over a window and lets it go there (XDND); says how far that came
"""

import sys
import time
from pathlib import Path

from Xlib import X, display
from Xlib.protocol import event

SERVER = display.Display()


def atom(name):
    return SERVER.intern_atom(name)


def owners():
    for name in ("PRIMARY", "SECONDARY", "CLIPBOARD"):
        if SERVER.get_selection_owner(atom(name)) != X.NONE:
            print(name)


def drop(target, x, y, file):
    target = SERVER.create_resource_object("window", target)
    if target.get_full_property(atom("XdndAware"), X.AnyPropertyType) is None:
        print("the window takes nothing")
        return
    source = SERVER.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
    source.set_selection_owner(atom("XdndSelection"), X.CurrentTime)
    kind = atom("text/uri-list")
    text = f"{Path(file).resolve().as_uri()}\r\n".encode()

    def say(name, *figures):
        data = (source.id, *figures, 0, 0, 0, 0)[:5]
        target.send_event(event.ClientMessage(window=target, client_type=atom(name), data=(32, data)))
        SERVER.flush()

    say("XdndEnter", 5 << 24, kind)
    say("XdndPosition", 0, x << 16 | y, X.CurrentTime, atom("XdndActionCopy"))
    reached = "entered"
    until = time.monotonic() + 2
    while time.monotonic() < until and reached != "finished":
        if not SERVER.pending_events():
            time.sleep(0.02)
            continue
        heard = SERVER.next_event()
        if heard.type == X.SelectionRequest:
            heard.requestor.change_property(heard.property, kind, 8, text)
            heard.requestor.send_event(event.SelectionNotify(
                time=heard.time, requestor=heard.requestor, selection=heard.selection, target=heard.target, property=heard.property))
            reached = "read"
        elif heard.type == X.ClientMessage and heard.client_type == atom("XdndStatus"):
            say("XdndDrop", 0, X.CurrentTime)
        elif heard.type == X.ClientMessage and heard.client_type == atom("XdndFinished"):
            reached = "finished"
        SERVER.flush()
    print(reached)


if sys.argv[1] == "owners":
    owners()
else:
    drop(*(int(figure, 0) for figure in sys.argv[2:5]), sys.argv[5])
