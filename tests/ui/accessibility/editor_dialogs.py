"""The dialogs that open from the editor."""

from collections.abc import Callable

from desktop.domain.channel import Channel
from desktop.domain.house_text import HouseText
from desktop.domain.media import Media
from desktop.domain.record import RecordKind
from desktop.services.house_texts import kept
from desktop.ui.look.theme import Theme
from desktop.ui.preview.crop_dialog import CropDialog
from desktop.ui.preview.preview_dialog import PreviewDialog
from desktop.ui.texts.emoji_dialog import EmojiDialog
from desktop.ui.texts.house_texts_dialog import HouseTextsDialog
from desktop.ui.texts.link_dialog import LinkDialog
from desktop.ui.texts.name_dialog import NameDialog
from tests.ui.window import Desk

Opening = Callable[[Desk], object]


def editor_dialogs(editor: Opening, picture: Media) -> dict[str, Opening]:
    """By name; `editor` opens the editor on a post with all there is."""

    def preview(desk: Desk) -> object:
        editor(desk)
        return PreviewDialog(
            desk.window, _theme(desk), desk.window.editor().draft, desk.window.session, Channel.FACEBOOK
        ).exec()

    def templates(desk: Desk) -> object:
        session = desk.window.session
        if not session.open_plan.store.records(RecordKind.TEMPLATE):
            session.do(kept(HouseText(RecordKind.TEMPLATE, "t", "Kaffekrok", "Velkommen til kaffe.")), tell=False)
        return HouseTextsDialog(desk.window, _theme(desk), session, RecordKind.TEMPLATE).exec()

    return {
        "preview": preview,
        "crop": lambda desk: CropDialog(desk.window, _theme(desk), picture, Channel.FACEBOOK, 1.9).exec(),
        "emoji": lambda desk: EmojiDialog(desk.window, _theme(desk)).exec(),
        "link": lambda desk: LinkDialog(desk.window, _theme(desk), "8. desember").exec(),
        "templates": templates,
        "name": lambda desk: NameDialog(desk.window, _theme(desk), "Hva skal malen hete?", "", "Velkommen").exec(),
    }


def _theme(desk: Desk) -> Theme:
    return desk.elleve.appearance.theme
