"""Comments that followers have written: taken in, held against the house rules, decided on, logged."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.channel import NAMES as CHANNEL_NAMES
from desktop.domain.channel import Channel
from desktop.domain.comment import Act, Comment, Rung, by_writer_of, comments_of, rung
from desktop.domain.post import new_id
from desktop.domain.record import RecordKind
from desktop.domain.wording import say
from desktop.guidelines.comments import ACT_NAMES, CommentVerdict, judge_comment
from desktop.paths import RESOURCES
from desktop.services.open_plan import OpenPlan
from desktop.services.register import RegisterState
from desktop.services.writer_names import WriterNames

HOUSE_RULES = "house_rules"
LANGUAGES = ("nb", "nn")
_FOLDER = RESOURCES / "guidelines"

# On the ladder the proper act for a breach grows with what the writer has been told before.
_BY_RUNG = {Rung.SECOND: "second", Rung.BLOCK: "second"}


@dataclass(frozen=True, slots=True)
class CommentView:
    """A comment with what Elleve says of it: the suggestion, the act it leads to, and where the writer stands."""

    comment: Comment
    verdict: CommentVerdict
    suggested: Act
    rung: Rung
    history: tuple[Comment, ...]


class CommentService:
    """Reads and changes the comments of an open plan; `now` is local time."""

    def __init__(self, plan: OpenPlan, now: Callable[[], datetime] = datetime.now) -> None:
        self._plan = plan
        self._now = now
        self._names = WriterNames(plan.folder.register)

    def all(self) -> tuple[Comment, ...]:
        """Every comment, the newest first; names behind the register's lock are told while it is open."""
        consents = self._plan.consents
        vault = consents.vault if consents.state == RegisterState.OPEN else None
        return self._names.read(comments_of(self._plan.plan.records(RecordKind.COMMENT)), vault)

    def waiting(self) -> int:
        return sum(comment.waits for comment in self.all())

    def view(self, comment: Comment) -> CommentView:
        """What is known and suggested; for what is decided on, the board's own rule stands."""
        verdict = self._judged(comment)
        if (comment.rule, comment.hate) != (verdict.rule, verdict.hate):
            verdict = CommentVerdict(comment.rule, comment.hate, "", -1, -1, say("Dere har valgt regelen."), "")
        everyone = self.all()
        step = rung(comment, everyone)
        history = tuple(one for one in by_writer_of(comment, everyone) if one.id != comment.id)
        return CommentView(comment, verdict, suggested_act(verdict, step), step, history)

    def _judged(self, comment: Comment) -> CommentVerdict:
        if comment.text_locked:
            words = say("Teksten er låst. Den vises når samtykkeregisteret er åpent.")
            return CommentVerdict(comment.rule, comment.hate, "", -1, -1, words, "")
        post = self._plan.plan.post(comment.post) if comment.post else None
        return judge_comment(comment.text, post.text if post else "")

    def taken_in(
        self, writer: str, text: str, channel: Channel, *, post: str = "", evidence: str = ""
    ) -> tuple[Comment, PlanChange]:
        """A new comment that waits for the board, with the rule Elleve suggests."""
        under = self._plan.plan.post(post) if post else None
        verdict = judge_comment(text, under.text if under else "")
        comment = Comment(
            id=new_id(), writer=writer.strip(), text=text.strip(), channel=channel, seen=self._now(), post=post,
            rule=verdict.rule, hate=verdict.hate, evidence=evidence,
        )  # fmt: skip
        return comment, PlanChange(
            say("Ny kommentar fra {writer}", writer=_named(comment)), records=_change(None, comment)
        )

    def with_rule(self, comment: Comment, rule: str, *, hate: bool = False) -> PlanChange:
        """The board holds it against another rule than suggested."""
        after = replace(comment, rule=rule, hate=hate)
        return PlanChange(say("Endret regel for kommentaren"), records=_change(comment, after))

    def decided(self, comment: Comment, act: Act, *, by: str = "", reply: str = "") -> PlanChange:
        """What was done, with the time it was done."""
        after = replace(comment, act=act, acted=self._now(), by=by.strip(), reply=reply.strip(), sealed_reply="")
        return PlanChange(say("Ført i loggen: {act:lower}", act=ACT_NAMES[act]), records=_change(comment, after))

    def reopened(self, comment: Comment) -> PlanChange:
        """It waits again; what was logged of it goes. Its words lie open anew where they can be read."""
        sealed = comment.sealed_text if comment.text_locked else ""
        after = replace(comment, act=None, acted=None, by="", reply="", sealed_reply="", sealed_text=sealed)
        return PlanChange(say("Kommentaren venter igjen"), records=_change(comment, after))

    def forgotten(self, comment: Comment) -> PlanChange:
        return PlanChange(say("Slettet kommentaren"), records=_change(comment, None))

    def house_rules(self, language: str) -> str:
        """As the branch has written them, else ours."""
        kept = self._plan.store.setting(f"{HOUSE_RULES}_{language}")
        return kept or _house_rules()[language]

    def keep_house_rules(self, language: str, words: str) -> None:
        """Empty words give ours back."""
        self._plan.store.set_setting(f"{HOUSE_RULES}_{language}", words.strip())

    def log(self) -> str:
        """What was decided, oldest first, as CSV (semicolons, for spreadsheets and the administration)."""
        out = io.StringIO()
        writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
        writer.writerow(["sett", "gjort", "kanal", "skrevet av", "kommentar", "regel", "hat", "handling", "av", "svar"])
        for one in reversed(self.all()):
            if one.act is not None and one.acted is not None:
                writer.writerow(map(_safe, (
                    f"{one.seen:%Y-%m-%d %H:%M}", f"{one.acted:%Y-%m-%d %H:%M}", CHANNEL_NAMES[one.channel], one.called,
                    one.text, one.rule, "ja" if one.hate else "", ACT_NAMES[one.act], one.by, one.reply,
                )))  # fmt: skip
        return out.getvalue()


def suggested_act(verdict: CommentVerdict, step: Rung) -> Act:
    """The act of the rule; a breach by somebody told twice before leads to blocking, what is illegal is reported."""
    if step == Rung.OUTSIDE:
        return Act.REPORT
    if verdict.rule == "ok":
        return Act(verdict.act) if verdict.act else Act.ANSWER
    if step == Rung.BLOCK:
        return Act.BLOCK
    known = Act(verdict.act) if verdict.act else Act.HIDE
    return Act.HIDE if known == Act.BLOCK else known


def ready_reply(comment: Comment, step: Rung, language: str, keeper: str) -> str:
    """A kind reply that says which rule it is about; empty where one should not answer."""
    if step == Rung.OUTSIDE:
        return ""
    key = _BY_RUNG.get(step, comment.rule) if comment.rule != "ok" else "ok"
    name = comment.writer.split()[0] if comment.writer.split() else ""
    words = _replies()[key][language].format(name=name, keeper=keeper or "oss i styret")
    return words if name else words.replace("Hei, .", "Hei.")


def _change(before: Comment | None, after: Comment | None) -> tuple[RecordChange, ...]:
    return (RecordChange(before.to_record() if before else None, after.to_record() if after else None),)


def _named(comment: Comment) -> str:
    return comment.called or say("en ukjent")


def _safe(words: str) -> str:
    """A spreadsheet must not take a comment for a formula."""
    return f"'{words}" if words[:1] in {"=", "+", "-", "@", "\t", "\r"} else words


@cache
def _house_rules() -> dict[str, str]:
    read: dict[str, str] = json.loads((_FOLDER / "house_rules.json").read_text("utf-8"))
    return read


@cache
def _replies() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads((_FOLDER / "replies.json").read_text("utf-8"))
    return read
