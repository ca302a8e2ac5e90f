"""Does what the row under the text offers: opens the dialogs and puts their words where the cursor stands."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from desktop.domain.house_text import HouseText, filled, hashtags_in, template_of
from desktop.domain.post import LinkLook, new_id
from desktop.domain.record import RecordKind
from desktop.services.house_texts import house_texts, kept
from desktop.services.plan import edited
from desktop.ui.editor.editor_role import EditorKit, EditorRole
from desktop.ui.editor.links_section import other_looks
from desktop.ui.texts.insert_tools import texts_menu
from desktop.ui.widgets.menus import open_below
from desktop.ui.words import day_month


class TextTools(EditorRole):
    """Menus are filled anew each time: what the branch has kept may have changed."""

    def __init__(self, kit: EditorKit) -> None:
        super().__init__(kit)
        self._text = text = kit.parts.text
        text.tools.emoji_wanted.connect(self.open_emoji)
        text.tools.link_wanted.connect(self.open_link)
        text.tools.hashtags_wanted.connect(lambda: open_below(self.hashtags_menu(), text.tools.hashtags))
        text.tools.texts_wanted.connect(lambda: open_below(self.texts_menu(), text.tools.texts))

    def open_emoji(self) -> None:
        from desktop.ui.texts.emoji_dialog import EmojiDialog  # only when somebody wants one

        dialog = EmojiDialog(self._owner, self._appearance.theme)
        dialog.chosen.connect(self._text.insert)
        dialog.finished.connect(self._back_to_text)
        dialog.open()

    def open_link(self) -> None:
        from desktop.ui.texts.link_dialog import LinkDialog

        dialog = LinkDialog(self._owner, self._appearance.theme, day_month(self._session.today))
        dialog.given.connect(self._on_link)
        dialog.finished.connect(self._back_to_text)
        dialog.open()

    def open_texts(self, kind: RecordKind) -> None:
        """The dialog with all that is kept."""
        from desktop.ui.texts.house_texts_dialog import HouseTextsDialog

        dialog = HouseTextsDialog(self._owner, self._appearance.theme, self._session, kind)
        dialog.taken.connect(self.use)
        dialog.open()

    def hashtags_menu(self) -> QMenu:
        menu = QMenu(self._owner)
        texts_menu(menu, self._kept(RecordKind.HASHTAGS), self.use)
        menu.addSeparator()
        tags = hashtags_in(self._text.area.text())
        if tags:
            words = self.tr("Ta vare på emneknaggene i teksten …")
            menu.addAction(words, partial(self._ask_name, RecordKind.HASHTAGS, " ".join(tags)))
        menu.addAction(self.tr("Ordne emneknagger …"), partial(self.open_texts, RecordKind.HASHTAGS))
        return menu

    def texts_menu(self) -> QMenu:
        menu = QMenu(self._owner)
        texts_menu(menu, self._kept(RecordKind.TEMPLATE), self.use)
        phrases = self._kept(RecordKind.PHRASE)
        if phrases:
            texts_menu(menu.addMenu(self.tr("Faste uttrykk")), phrases, self.use)
        menu.addSeparator()
        marked = self._text.area.textCursor().selectedText().replace("\u2029", "\n").strip()
        if marked:
            words = self.tr("Ta vare på de merkede ordene …")
            menu.addAction(words, partial(self._ask_name, RecordKind.PHRASE, marked))
        menu.addAction(self.tr("Lagre innlegget som mal …"), self.save_template)
        menu.addAction(self.tr("Ordne maler og uttrykk …"), partial(self.open_texts, RecordKind.TEMPLATE))
        return menu

    def save_template(self) -> None:
        """The post as it stands becomes a template."""
        if self._draft.save_now():
            self._ask_name(RecordKind.TEMPLATE, self._draft.post.text)

    def use(self, text: HouseText) -> None:
        """Fills an empty post from a template; anything else goes in where the cursor stands."""
        if text.kind == RecordKind.TEMPLATE and not self._draft.post.text.strip():
            self._draft.do(lambda post: edited(post, filled(post, text)))
        else:
            self._text.insert(text.text)
        self._back_to_text()

    def _kept(self, kind: RecordKind) -> tuple[HouseText, ...]:
        return house_texts(self._session.open_plan.store, kind)

    def _ask_name(self, kind: RecordKind, words: str) -> None:
        from desktop.ui.texts.name_dialog import NameDialog

        titles = {
            RecordKind.TEMPLATE: self.tr("Hva skal malen hete?"),
            RecordKind.HASHTAGS: self.tr("Hva skal gruppen hete?"),
            RecordKind.PHRASE: self.tr("Hva skal uttrykket hete?"),
        }
        name = self._draft.post.title if kind == RecordKind.TEMPLATE else ""
        dialog = NameDialog(self._owner, self._appearance.theme, titles[kind], name, words)
        dialog.given.connect(lambda name, text: self._on_named(dialog, kind, name, text))
        dialog.open()

    def _on_named(self, dialog: QObject, kind: RecordKind, name: str, words: str) -> None:
        from desktop.ui.texts.house_texts_dialog import tell_or
        from desktop.ui.texts.name_dialog import NameDialog

        plain = HouseText(kind, new_id(), name.strip(), words)
        if kind == RecordKind.TEMPLATE:
            plain = replace(template_of(self._draft.post, name.strip()), text=words)
        if isinstance(dialog, NameDialog):
            tell_or(dialog, lambda: self._session.do(kept(plain)))

    def _on_link(self, words: str, address: str, looked: bool) -> None:
        self._text.insert(words)
        if looked and self._draft.save_now():
            look = LinkLook(address, self._session.today)
            self._draft.do(
                lambda post: edited(post, replace(post, links=(*other_looks(post, address), look))), tell=False
            )

    def _back_to_text(self, _code: int = 0) -> None:
        self._text.area.setFocus(Qt.FocusReason.OtherFocusReason)
