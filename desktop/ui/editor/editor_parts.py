"""The parts of the editor, made once and told together what to show."""

from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.domain.post import Post
from desktop.ui.editor.arrangement import MEDIA, SCORE, TEXT, WHEN, Arrangement
from desktop.ui.editor.editor_header import EditorHeader
from desktop.ui.editor.fields_section import FieldsSection
from desktop.ui.editor.findings_section import FindingsSection
from desktop.ui.editor.judged import Judged
from desktop.ui.editor.links_section import LinksSection
from desktop.ui.editor.media_section import MediaSection
from desktop.ui.editor.notes_section import NotesSection
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.editor.text_section import TextSection
from desktop.ui.editor.title_field import TitleField
from desktop.ui.look.theme import Theme
from desktop.ui.score.score_panel import ScorePanel
from desktop.ui.series.series_strip import SeriesStrip
from desktop.ui.session import PlanSession
from desktop.ui.widgets.tab_order import read_in_order


class EditorParts:
    """The head, the sections in reading order, and the panel; `arrangement` puts them side by side or behind tabs."""

    def __init__(self, draft: PostDraft, session: PlanSession, theme: Theme) -> None:
        self.header = EditorHeader(theme)
        self.title = TitleField(draft)
        self.series = SeriesStrip(session, theme)
        self.fields = FieldsSection(draft, session, theme)
        self.text = TextSection(draft, session, theme)
        self.media = MediaSection(draft, session, theme)
        self.links = LinksSection(draft, session, theme)
        self.findings = FindingsSection(theme)
        self.notes = NotesSection(draft, theme)
        self.panel = ScorePanel(theme)
        sections: tuple[tuple[str, QWidget], ...] = (
            (TEXT, self.title),
            (WHEN, self.series),
            (WHEN, self.fields),
            (TEXT, self.text),
            (MEDIA, self.media),
            (TEXT, self.links),
            (SCORE, self.findings),
            (WHEN, self.notes),
        )
        self._sections = tuple(part for _, part in sections)
        self.arrangement = Arrangement(sections, self.panel, theme)
        self._leave_drops_to_page()

    def show_post(self, post: Post) -> None:
        """Fields take over what differs from what stands in them."""
        for part in (self.title, self.series, self.fields, self.text, self.media, self.links, self.notes):
            part.show_post(post)

    def show_judged(self, judged: Judged) -> None:
        self.header.show_judged(judged)
        self.text.show_judged(judged)
        self.media.show_judged(judged)
        self.links.show_post(judged.post)
        self.findings.show_judged(judged)
        self.panel.show_assessed(judged.assessed, judged.blockers)
        self.arrangement.show_score(judged.assessed.score)

    def show_theme(self, theme: Theme) -> None:
        self.header.show_theme(theme, narrow=self.arrangement.narrow)
        for part in (
            self.title,
            self.series,
            self.fields,
            self.text,
            self.media,
            self.links,
            self.findings,
            self.notes,
        ):
            part.show_theme(theme)
        self.arrangement.show_theme(theme)

    def _leave_drops_to_page(self) -> None:
        """A file dropped on a field is for the post, not its path for the text."""
        for kind in (QLineEdit, QTextEdit, QPlainTextEdit):
            for field in self.arrangement.findChildren(kind):
                field.setAcceptDrops(False)
                if isinstance(field, QAbstractScrollArea):
                    field.viewport().setAcceptDrops(False)

    def order_tabs(self) -> None:
        """Rows that came after the rest was made would else be last for the Tab key."""
        read_in_order(
            (self.header, self.arrangement.tabs, *self._sections, self.panel.rows, self.panel.strip),
        )
