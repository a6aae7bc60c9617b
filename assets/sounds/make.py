#!/usr/bin/env python3
"""Makes the kiosk's three sounds: done.ogg, again.ogg, bravo.ogg, beside this file.

Needs `oggenc` (Debian: vorbis-tools); the rest is Python's standard library. Run it after a change and commit the result.
The notes are those of a marimba, with a soft attack, and stay under 2.2 kHz: high tones are the first that ageing ears lose.
"""

import math
import pathlib
import struct
import subprocess
import tempfile
import wave

RATE = 48_000  # samples a second

# A wooden bar sounds its note, two octaves above it, and a little of the third: (ratio, loudness, seconds to fade to a third).
PARTIALS = [(1.0, 1.0, 0.32), (3.93, 0.10, 0.10), (2.0, 0.12, 0.20)]
ATTACK_SECS = 0.012
RELEASE_SECS = 0.060

C4, E4, G4, C5, E5, G5, C6 = 261.63, 329.63, 392.00, 523.25, 659.26, 783.99, 1046.50

# name: (length in seconds, highest sample of 1.0, [(start in seconds, hertz, loudness)])
SOUNDS = {
    # A step is done: up a fourth.
    "done": (0.60, 0.45, [(0.00, G4, 0.8), (0.13, C5, 1.0)]),
    # Not yet: down a third, lower and quieter; the call of a playground, not of an alarm.
    "again": (0.60, 0.30, [(0.00, G4, 0.9), (0.17, E4, 1.0)]),
    # The end of a lesson: up the chord, which then rings.
    "bravo": (
        1.60,
        0.55,
        [(0.00, C5, 0.8), (0.14, E5, 0.8), (0.28, G5, 0.85), (0.44, C6, 0.9), (0.44, C5, 0.6), (0.44, G4, 0.5), (0.44, C4, 0.5)],
    ),
}


def note(hertz, at):
    """One bar, `at` seconds after the mallet touched it."""
    attack = 0.5 - 0.5 * math.cos(math.pi * min(at / ATTACK_SECS, 1.0))
    # Lower bars ring longer.
    ring = math.sqrt(C5 / hertz)
    return attack * sum(
        loud * math.exp(-at / (fade * ring)) * math.sin(math.tau * hertz * ratio * at)
        for ratio, loud, fade in PARTIALS
        if hertz * ratio < 2_200
    )


def samples(length_secs, peak, notes):
    count = round(length_secs * RATE)
    out = []
    for index in range(count):
        now = index / RATE
        value = sum(loud * note(hertz, now - start) for start, hertz, loud in notes if now >= start)
        left = (count - 1 - index) / RATE
        out.append(value * (0.5 - 0.5 * math.cos(math.pi * min(left / RELEASE_SECS, 1.0))))
    highest = max(abs(value) for value in out)
    return [value * peak / highest for value in out]


def main():
    here = pathlib.Path(__file__).resolve().parent
    for serial, (name, sound) in enumerate(SOUNDS.items(), start=1):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / f"{name}.wav"
            with wave.open(str(path), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(RATE)
                file.writeframes(b"".join(struct.pack("<h", round(value * 32_767)) for value in samples(*sound)))
            target = here / f"{name}.ogg"
            # A fixed serial number: the same notes give the same file.
            subprocess.run(["oggenc", "--quiet", "--quality", "4", "--serial", str(serial), "--output", target, path], check=True)
            print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
