"""What the page says of rules, acts and steps; apart from the widgets so that it can be read by itself."""

from datetime import date, datetime

from desktop.domain.comment import Act, Comment, Rung
from desktop.domain.words import clock_words
from desktop.guidelines.comments import ACT_NAMES
from desktop.services.comments import CommentView
from desktop.ui.translations import told, tr
from desktop.ui.words import short_day_month

# The order of the house rules; what is illegal stands outside them.
NUMBERED = ("respect", "topic", "misinformation", "privacy", "spam", "moderation")


def rule_name(rule: str) -> str:
    return {
        "ok": tr("Innenfor reglene"), "respect": tr("Vær grei mot andre"), "topic": tr("Hold deg til saken"),
        "misinformation": tr("Riktig om helse"), "privacy": tr("Ta vare på privatlivet"), "spam": tr("Ingen reklame"),
        "moderation": tr("Følg det vi sier"), "illegal": tr("Ulovlig"),
    }[rule]  # fmt: skip


def rule_title(comment: Comment) -> str:
    """«Husregel 3: Riktig om helse»."""
    if comment.hate:
        return tr("Hat")
    if comment.rule in NUMBERED:
        number = NUMBERED.index(comment.rule) + 1
        return tr("Husregel {number}: {name}").format(number=number, name=rule_name(comment.rule))
    return rule_name(comment.rule)


def act_name(act: Act) -> str:
    return told(ACT_NAMES[act])


def act_line(act: Act) -> str:
    """What the act means for the writer and the others."""
    return {
        Act.LET_STAND: tr("Ikke brudd på reglene"),
        Act.ANSWER: tr("La den stå, og svar vennlig"),
        Act.HIDE: tr("Bare den som skrev og vennene ser den. Si fra vennlig"),
        Act.REMOVE: tr("Ingen ser den lenger. Si fra vennlig"),
        Act.BLOCK: tr("Fjern den, og steng personen ute"),
        Act.REPORT: tr("Ta et bilde av den først, og si fra til sekretariatet"),
    }[act]


def done_words(comment: Comment) -> str:
    """«Besvart av Siv», «Skjult», «Fjernet som reklame»."""
    done = {
        Act.LET_STAND: tr("Fikk stå"), Act.ANSWER: tr("Besvart"), Act.HIDE: tr("Skjult"), Act.REMOVE: tr("Fjernet"),
        Act.BLOCK: tr("Blokkert"), Act.REPORT: tr("Fjernet og meldt"),
    }[comment.act or Act.LET_STAND]  # fmt: skip
    return tr("{done} av {name}").format(done=done, name=comment.by) if comment.by else done


def shown_text(comment: Comment) -> str:
    """Its words, or why they are not shown."""
    return tr("Teksten er låst.") if comment.text_locked else comment.text


def waiting_words(view: CommentView) -> str:
    """What is suggested for a comment that waits."""
    if view.comment.rule == "ok" and not view.comment.hate:
        return tr("Kritikk er lov. Svar") if view.suggested == Act.ANSWER else tr("Kan stå")
    return tr("Forslag: {act}").format(act=act_name(view.suggested).lower())


def seen_words(seen: datetime, today: date) -> str:
    """`9.12` today, `8. des.` else."""
    return clock_words(seen.time()) if seen.date() == today else short_day_month(seen.date())


def rung_words(rung: Rung) -> tuple[str, str]:
    """Title and condition of a step on the ladder."""
    return {
        Rung.FIRST: (tr("Skjul og si fra vennlig"), tr("Første gang")),
        Rung.SECOND: (tr("Si fra én gang til"), tr("Hvis det gjentar seg")),
        Rung.BLOCK: (tr("Blokker"), tr("Hvis det fortsetter")),
        Rung.OUTSIDE: (tr("Hopp over trappa"), tr("Hat og det som er ulovlig")),
    }[rung]
