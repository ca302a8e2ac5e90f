"""Which of our icons stands for what on paper, and the small wordings that several pages share."""

from datetime import date

from desktop.domain import words
from desktop.domain.channel import NAMES as CHANNEL_NAMES
from desktop.domain.finding import Finding, Severity
from desktop.domain.post import Post, Status
from desktop.domain.quality import Quality

STATUS_ICONS: dict[Status, str] = {status: f"status-{status}" for status in Status}
SEVERITY_ICONS: dict[Severity, str] = {
    Severity.BLOCKS: "sev-stop",
    Severity.WARNING: "sev-warn",
    Severity.TIP: "sev-tip",
    Severity.FINE: "state-met",
}
QUALITY_ICONS: dict[Quality, str] = {
    Quality.FEELING: "heart",
    Quality.PEOPLE: "people",
    Quality.PRESENCE: "reply",
    Quality.DIALOGUE: "question",
    Quality.SURPRISE: "spark",
    Quality.DELIGHT: "smile",
    Quality.VIDEO: "camera",
    Quality.KNOWLEDGE: "book",
    Quality.FRESH: "sprout",
    Quality.VARIETY: "shapes",
    Quality.PERSONAL: "mug",
}
NO_TITLE = "Uten tittel"


def one_line(text: str) -> str:
    return " ".join(text.split())


def sentence(text: str) -> str:
    """On one line, with a full stop where nothing else ends it."""
    plain = one_line(text)
    return plain if not plain or plain.endswith((".", "?", "!", "…", ".»")) else f"{plain}."


def shortened(text: str, letters: int) -> str:
    """The first words of the text, cut between words, with … when there is more."""
    plain = one_line(text)
    if len(plain) <= letters:
        return plain
    cut = plain.rfind(" ", letters // 2, letters + 1)
    return plain[: cut if cut > 0 else letters].rstrip(" ,.;:–-") + "…"


def title_of(post: Post) -> str:
    return one_line(post.title) or NO_TITLE


def day_of(day: date | None) -> str:
    """`10. des.`, with a space that does not break."""
    return words.short_day_month(day).replace(" ", "\u00a0") if day else "Uten dato"


def channels_of(post: Post) -> list[dict[str, str]]:
    return [{"icon": str(channel), "name": CHANNEL_NAMES[channel]} for channel in post.channels]


def is_open(finding: Finding) -> bool:
    return finding.severity != Severity.FINE
