"""The ways from what is said about a post to the field where it can be put right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.channel import NAMES, Channel
from desktop.domain.finding import Finding, Step
from desktop.domain.quality import Quality
from desktop.ui.editor.editor_role import EditorRole
from desktop.ui.editor.likeness_dialog import LikenessDialog
from desktop.ui.score.next_step import NextStep
from desktop.ui.translations import told


class Ways(EditorRole):
    """`other_post_wanted` carries the id of another post the user wants to see, `consent_wanted` that of a picture or
    film whose persons are to be seen to."""

    other_post_wanted = Signal(str)
    consent_wanted = Signal(str)

    def go_to(self, finding: Finding) -> None:
        """Puts the focus in the field a finding is about."""
        parts = self._parts
        match finding.step:
            case Step.OTHER_POST:
                self._compare(finding)
            case Step.WHEN:
                self.lead(parts.fields.day)
            case Step.CHANNELS:
                parts.arrangement.reveal(parts.fields.channels)
                parts.fields.channels.open_all()
            case Step.PEOPLE_IN_CHARGE:
                self.lead(parts.fields.approver if finding.id == "no_approver" else parts.fields.author)
            case Step.LINKS:
                parts.arrangement.reveal(parts.links)
                parts.links.lead_to(finding.words)
            case Step.SOURCE if not finding.media:
                known = bool(self._draft.post.credit.strip())
                self.lead(parts.notes.permission.answer if known else parts.notes.credit)
            case Step.CONSENT if self._somebody_is_seen(finding.media):
                self.consent_wanted.emit(finding.media)
            case Step.MEDIA | Step.CAPTIONS | Step.CONSENT | Step.SOURCE:
                self._lead_to_media(finding)
            case Step.TEXT | Step.NONE:
                self._lead_to_text(self._channel_of(finding), finding.start, finding.end)

    def begin(self, step: NextStep) -> None:
        """Leads to where the next step is taken."""
        if step.finding is not None:
            self.go_to(step.finding)
        elif step.quality == Quality.VIDEO:
            self._lead_to_media(None)
        elif step.quality == Quality.PRESENCE and not self._draft.post.comment_keeper:
            self.lead(self._parts.fields.keeper)
        else:
            self._lead_to_text(None)

    def lead(self, field: QWidget) -> None:
        """Puts the focus in a field and brings it into sight."""
        self._parts.arrangement.reveal(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._parts.arrangement.keep_in_sight(field.rect(), field)

    def _somebody_is_seen(self, media_id: str) -> bool:
        """Else the first question is whether there are people at all, which is answered in the editor."""
        return any(item.id == media_id and item.seen for item in self._draft.post.media)

    def _lead_to_media(self, finding: Finding | None) -> None:
        self._parts.arrangement.reveal(self._parts.media)
        led = self._parts.media.lead_to(finding)
        self._parts.arrangement.keep_in_sight(led.rect(), led)

    def _lead_to_text(self, channel: Channel | None, start: int = -1, end: int = -1) -> None:
        self._parts.arrangement.reveal(self._parts.text)
        self._parts.text.lead_to(channel, start, end)

    def _channel_of(self, finding: Finding) -> Channel | None:
        """The channel whose own text a finding is about."""
        own = dict(self._draft.post.texts)
        return next((channel for channel in own if NAMES[channel] == finding.words), None)

    def _compare(self, finding: Finding) -> None:
        """Shows the post beside the one it is like."""
        other = self._session.open_plan.plan.post(finding.other)
        if other is None:
            self._session.tell(self.tr("Det andre innlegget finnes ikke lenger."), failed=True)
            return
        theme = self._appearance.theme
        dialog = LikenessDialog(self._owner.window(), theme, self._draft.post, other, told(finding.why))
        dialog.other_wanted.connect(lambda: self.other_post_wanted.emit(other.id))
        dialog.open()
