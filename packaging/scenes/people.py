"""Comments, and the register of consents."""

from dataclasses import replace

from desktop.domain.change import PlanChange, PostChange
from desktop.ui.shell.main_window import MainWindow
from scenes import register
from scenes.hands import post_named, wait


def comments(window: MainWindow) -> None:
    page = window.page("comments")
    page.take_in("Rolf B.", "Slutt med medisinene! Svogeren min ble helt frisk av MS etter tre måneder uten mel. "
                 "Legene vil bare tjene penger.", "facebook")  # fmt: skip
    page.take_in(
        "Gunn K.", "Tredje året på rad at kaffekroken er i andre etasje uten heis. Det er for dårlig.", "facebook"
    )
    window.go("comments")
    page.list.setCurrentIndex(page.list.comments.index(2, 0))


def comments_locked(window: MainWindow) -> None:
    """As they are while the register is locked."""
    fill_register(window)
    comments(window)
    window.session.follow(window.session.open_plan.seal_names())
    window.session.open_plan.consents.lock()
    window.session.know_more()


def consent_door(window: MainWindow) -> None:
    window.session.open_plan.consents.lock()
    window.go("consent")


def consent_opening(window: MainWindow) -> None:
    consent_door(window)
    window.page("consent").gate.show_busy("Låser opp …")


def consent_picture(window: MainWindow) -> None:
    """The picture of five, with the register open and four of them known."""
    fill_register(window)
    post = window.session.open_plan.plan.post(post_named(window, "Lucia"))
    window.open_consent(post.id, next(one.id for one in post.media if one.persons))


def consent_unanswered(window: MainWindow) -> None:
    """A film and pictures nobody has looked at for people."""
    consent_persons(window)
    for post in window.session.open_plan.store.all_posts()[:9]:
        asked = tuple(replace(one, people=None) for one in post.media)
        window.session.do(PlanChange("", (PostChange(post, replace(post, media=asked)),)), tell=False)
    overview = window.page("consent").overview
    overview.show_tab("unanswered")
    overview.unanswered.list.setCurrentRow(0)


def consent_film(window: MainWindow) -> None:
    """A film at its third second, with somebody marked there."""
    consent_persons(window)
    post = next(one for one in window.session.open_plan.store.all_posts() if one.videos())
    window.open_consent(post.id, post.videos()[0].id)
    look = window.page("consent").picture.look
    look.moments.go_to(3.0)
    wait(3000)
    look.picture.add_mark()


def consent_persons(window: MainWindow) -> None:
    fill_register(window)
    window.go("consent")
    page = window.page("consent")
    page._to_overview()
    page.overview.show_tab("people")


def fill_register(window: MainWindow) -> None:
    register.fill(window.session, post_named(window, "Lucia"))
