"""What the caption file will be called and who knows it by that name, and which language it is in."""

from collections.abc import Iterable

from desktop.domain.channel import Channel
from desktop.domain.language import guessed
from desktop.media.caption_writer import channel_file, channel_files
from desktop.media.cue_list import CueList
from desktop.ui.translations import tr
from desktop.ui.words import CHANNEL_NAMES

KNOWN = ("nb", "nn", "en")


def language_of(kept: str, cues: CueList) -> str:
    """By the file that is kept, else by what is written, else bokmål."""
    found = kept or guessed(cue.text for cue in cues if cue.has_words)
    return found if found in KNOWN else "nb"


def file_words(film: str, channels: Iterable[Channel], language: str, unkept: bool) -> tuple[str, str, str]:
    """(before, name, after) of the sentence at the foot of the panel; the name is empty where no file is taken."""
    files = channel_files(film, channels, language) or [channel_file(film, Channel.FACEBOOK, language)]
    named = next((one for one in files if one.name), None)
    wait = tr("Trykk «Lagre tekstfil» når dere er ferdige.") if unkept else ""
    if named is None:
        words = tr("{channel} tar ikke tekstfil. Brenn tekstingen inn i en kopi.")
        return " ".join(filter(None, (words.format(channel=CHANNEL_NAMES[files[0].channel]), wait))), "", ""
    known = tr("Da kjenner {channel} den igjen.").format(channel=CHANNEL_NAMES[named.channel])
    return tr("Fila blir hetende"), f"{named.name}.", " ".join(filter(None, (known, wait)))
