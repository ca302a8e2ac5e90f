"""The dialogs that open from the editor."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.domain.channel import Channel
from desktop.domain.house_text import HouseText
from desktop.domain.media import Media
from desktop.domain.record import RecordKind
from desktop.domain.series import Every, Scope, Series
from desktop.services.house_texts import kept
from desktop.services.plan import edited
from desktop.services.series import Row
from desktop.ui.look.theme import Theme
from desktop.ui.preview.crop_dialog import CropDialog
from desktop.ui.preview.preview_dialog import PreviewDialog
from desktop.ui.publishing.pack_dialog import PackDialog
from desktop.ui.series.rule_dialog import RuleDialog
from desktop.ui.series.scope_dialog import ScopeDialog
from desktop.ui.series.series_dialog import SeriesDialog
from desktop.ui.series.series_sheet import SeriesSheet
from desktop.ui.texts.emoji_dialog import EmojiDialog
from desktop.ui.texts.house_texts_dialog import HouseTextsDialog
from desktop.ui.texts.link_dialog import LinkDialog
from desktop.ui.texts.name_dialog import NameDialog
from desktop.ui.versions.versions_dialog import VersionsDialog
from tests.ui.window import Desk

Opening = Callable[[Desk], object]


def editor_dialogs(post_id: str, picture: Media) -> dict[str, Opening]:
    """By name; the post is one with all there is."""

    def editor(desk: Desk) -> None:
        # Without waiting for anything: the one who looks at the dialog comes at the next turn of the event loop.
        desk.window.open_post(post_id)

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

    def publishing(desk: Desk) -> object:
        editor(desk)
        post = desk.window.editor().draft.post
        return PackDialog(desk.window, _theme(desk), desk.window.session, post).exec()

    def series(desk: Desk) -> object:
        editor(desk)
        post = desk.window.editor().draft.post
        return SeriesDialog(desk.window, _theme(desk), post, desk.window.session.today).exec()

    def weekly(desk: Desk) -> Row:
        editor(desk)
        post = desk.window.editor().draft.post
        made = Series("s", "Kaffekroken", Every.WEEKS, 1, date(2026, 12, 9), date(2027, 1, 20))
        return Row(made, tuple(replace(post, id=str(at), day=day) for at, day in enumerate(made.days())))

    def series_sheet(desk: Desk) -> object:
        row = weekly(desk)
        return SeriesSheet(desk.window, _theme(desk), desk.window.session, row.posts[0], row).exec()

    def rule(desk: Desk) -> object:
        row = weekly(desk)
        return RuleDialog(desk.window, _theme(desk), row.posts[0], row, desk.window.session.today).exec()

    def versions(desk: Desk) -> object:
        editor(desk)
        session, post = desk.window.session, desk.window.editor().draft.post
        if not session.open_plan.versions.of(post):
            session.do(edited(post, replace(post, text=f"{post.text} God jul.")), tell=False)
        return VersionsDialog(desk.window, _theme(desk), session, desk.window.editor().draft.post).exec()

    return {
        "publishing": publishing,
        "series": series,
        "series sheet": series_sheet,
        "series rule": rule,
        "versions": versions,
        "scope": lambda desk: ScopeDialog(
            desk.window,
            _theme(desk),
            "Gjelder endringen flere i serien?",
            "Den er ett av 9.",
            dict(zip(Scope, (1, 4, 9), strict=True)),
        ).exec(),
        "preview": preview,
        "crop": lambda desk: CropDialog(desk.window, _theme(desk), picture, Channel.FACEBOOK, 1.9).exec(),
        "emoji": lambda desk: EmojiDialog(desk.window, _theme(desk)).exec(),
        "link": lambda desk: LinkDialog(desk.window, _theme(desk), "8. desember").exec(),
        "templates": templates,
        "name": lambda desk: NameDialog(desk.window, _theme(desk), "Hva skal malen hete?", "", "Velkommen").exec(),
    }


def _theme(desk: Desk) -> Theme:
    return desk.elleve.appearance.theme
