"""The posts that lie in the old plans under `fixtures/`.

A new schema version gets its file by `python -m tests.storage.fixture_plan`, once; files that are out stay as they are.
"""

from datetime import date, time
from pathlib import Path

from desktop.domain.channel import Channel
from desktop.domain.media import Media, MediaKind, Permission
from desktop.domain.post import Form, LinkLook, Overrule, Post, Reviewed, Ruling, Status
from desktop.domain.quality import Quality
from desktop.storage.migrations import VERSION
from desktop.storage.store import Store
from tests.storage.changes import added

FIXTURES = Path(__file__).parent / "fixtures"
BRANCH = "Fjordbygda lokallag"

POSTS = (
    Post(
        id="0f3a5b7c9d1e4f60a2b4c6d8e0f11111",
        title="Julegrøt på Samfunnshuset",
        text="Vi koker grøt torsdag. Hvem tar med mandelen? 💙",
        texts=((Channel.X, "Grøt på torsdag, kom som du er."), (Channel.SMS, "Grøt torsdag kl. 18. Hilsen styret")),
        channels=(Channel.FACEBOOK, Channel.X, Channel.SMS),
        form=Form.IMAGE,
        theme="møteplass",
        day=date(2026, 12, 10),
        clock=time(18, 0),
        status=Status.READY,
        author="Åse",
        approver="Bjørn",
        comment_keeper="Ærlend",
        notes="Husk nøkkel til kjøkkenet.",
        media=(
            Media(
                id="11111111111111111111111111111111",
                kind=MediaKind.PICTURE,
                file="ab12.jpg",
                name="grøt på komfyren.jpg",
                digest="ab12",
                alt_text="En stor gryte med grøt",
                borrowed=True,
                credit="Foto: Kari",
                permission=Permission.YES,
                people=3,
                consents=2,
                fingerprint="00ff00ff",
                width=1200,
                height=800,
            ),
            Media(
                id="22222222222222222222222222222222",
                kind=MediaKind.VIDEO,
                file="cd34.mp4",
                name="hilsen.mp4",
                seconds=12.48,
                captions=("cd34.srt",),
                captions_waived="Ingen snakker i filmen.",
            ),
        ),
        overrules=(Overrule(Quality.SURPRISE, Ruling.NOT_RELEVANT, "En fast hendelse"),),
        reviewed=(Reviewed("mild-words", "kom som du er", "Slik sier vi det her", date(2026, 11, 30)),),
        links=(LinkLook("https://example.org/grøt", date(2026, 11, 29), "Åse"),),
    ),
    Post(id="0f3a5b7c9d1e4f60a2b4c6d8e0f22222", title="Tidlig samme dag", day=date(2026, 12, 10)),
    Post(
        id="0f3a5b7c9d1e4f60a2b4c6d8e0f33333", title="Året vi la bak oss", status=Status.IDEA, channels=(Channel.WEB,)
    ),
)


def make(file: Path) -> None:
    store = Store.open(file)
    store.apply(added(*POSTS))
    store.set_setting("branch", BRANCH)
    store.close()


if __name__ == "__main__":
    newest = FIXTURES / f"plan-v{VERSION}.db"
    if newest.exists():
        raise SystemExit(f"{newest.name} is there already and is never written again")
    make(newest)
