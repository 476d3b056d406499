"""Makes the sounds of a guided session: short soft tones, computed from nothing but these figures.

``python -m tests.session_sounds`` rewrites ``resources/sounds``. A test holds the files to the figures.
"""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from kneejournal.domain.session_cues import Cue

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE = 22_050
LOUDNESS = 0.22
"""The peak, of 1; soft beside music and speech."""
_RISE_S = 0.012
_OVERTONE = 0.15


@dataclass(frozen=True)
class Tone:
    """One tone: hertz, when it begins, and how long it fades, in seconds."""

    hertz: float
    begin_s: float = 0.0
    length_s: float = 0.3


_C5, _E5, _G5, _A4, _E4, _C6 = 523.25, 659.26, 783.99, 440.0, 329.63, 1046.5

SOUNDS: dict[Cue, tuple[Tone, ...]] = {
    Cue.READY: (Tone(_C5), Tone(_E5, 0.16, 0.4)),
    Cue.COUNT: (Tone(_A4, length_s=0.12),),
    Cue.WORK: (Tone(_G5, length_s=0.5),),
    Cue.REST: (Tone(_A4), Tone(_E4, 0.16, 0.45)),
    Cue.DONE: (Tone(_C5), Tone(_E5, 0.16), Tone(_G5, 0.32), Tone(_C6, 0.48, 0.7)),
}


def samples(tones: Sequence[Tone]) -> list[int]:
    """Return the tones as signed 16-bit numbers."""
    count = math.ceil(RATE * max(tone.begin_s + tone.length_s for tone in tones))
    return [round(32_767 * LOUDNESS * sum(_at(tone, index / RATE) for tone in tones)) for index in range(count)]


def _at(tone: Tone, second: float) -> float:
    """Return one tone at one moment: it rises quickly, fades evenly, and ends at nothing without a click."""
    since = second - tone.begin_s
    if not 0 <= since < tone.length_s:
        return 0.0
    envelope = min(1.0, since / _RISE_S) * math.pow(0.5 + 0.5 * math.cos(math.pi * since / tone.length_s), 1.5)
    wave_at = math.sin(math.tau * tone.hertz * since) + _OVERTONE * math.sin(2 * math.tau * tone.hertz * since)
    return envelope * wave_at / (1 + _OVERTONE)


def wav(tones: Sequence[Tone]) -> bytes:
    """Return the tones as a WAV file, one channel."""
    numbers = samples(tones)
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(numbers)}h", *numbers))
    return out.getvalue()


def read(path: Path) -> list[int]:
    """Return the samples of a WAV file of this kind."""
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        frames = file.readframes(file.getnframes())
    return list(struct.unpack(f"<{len(frames) // 2}h", frames))


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for cue, tones in SOUNDS.items():
        (FOLDER / f"{cue}.wav").write_bytes(wav(tones))
