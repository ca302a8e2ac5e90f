"""The channels' own files, after the shapes they are known to have: every post comes, once, at its Norwegian time."""

import json
import zipfile
from datetime import date, time
from pathlib import Path

import pytest

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.post import Form
from desktop.exchange.history.published import Published
from desktop.exchange.history.sources import published_in, published_in_tables
from desktop.exchange.sheets.reading import open_tables


def of_table(folder: Path, content: str, name: str = "fil.csv") -> list[Published]:
    (folder / name).write_text(content, "utf-8-sig")
    found = published_in_tables(open_tables(folder / name), name)
    assert found is not None
    return found


def of_json(folder: Path, name: str, value: object) -> list[Published]:
    (folder / name).write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
    return published_in(folder / name)


META = (
    'Post ID,Page ID,Page name,Title,Description,"Publish time",Permalink,Is crosspost,Post type,Date,Reach,'
    '"Reactions, comments and shares",Reactions,Comments,Shares\n'
    '101,9,Ås,,"𝗞𝗼𝗺 på kaffe",11/30/2026 15:30,https://facebook.com/101,0,Photos,Lifetime,"1,204",40,30,8,2\n'
    "102,9,Ås,God jul til alle,,12/23/2026 23:00,https://facebook.com/102,0,Reels,Lifetime,88,,,,\n"
)


def test_meta_tells_pacific_time_and_the_month_may_change(tmp_path: Path) -> None:
    first, second = of_table(tmp_path, META)
    assert (first.day, first.clock, first.text, first.form) == (
        date(2026, 12, 1),
        time(0, 30),
        "Kom på kaffe",
        Form.IMAGE,
    )
    assert (first.reach, first.reactions, first.comments, first.shares) == (1204, 30, 8, 2)
    assert (second.day, second.text, second.form, second.reactions) == (
        date(2026, 12, 24),
        "God jul til alle",
        Form.REEL,
        None,
    )


def test_meta_in_norwegian_in_another_order_for_instagram(tmp_path: Path) -> None:
    (found,) = of_table(
        tmp_path,
        "Rekkevidde,Permanent kobling,Beskrivelse,Kontobrukernavn,Publiseringstidspunkt,Innleggs-ID,Likerklikk\n"
        "310,https://www.instagram.com/p/x/,Lucia på torget,aas_ms,12/13/2026 08:00,7,21\n",
    )
    assert (found.channel, found.day, found.clock, found.reach, found.reactions) == (
        Channel.INSTAGRAM, date(2026, 12, 13), time(17), 310, 21,
    )  # fmt: skip


def test_figures_by_day_count_a_post_once(tmp_path: Path) -> None:
    content = META + "".join(
        f"101,9,Ås,,Kom på kaffe,11/30/2026 15:30,https://facebook.com/101,0,Photos,12/0{n}/2026,{n},,,,\n"
        for n in (1, 2)
    )
    assert [one.reach for one in of_table(tmp_path, content)] == [1204, 88]


@pytest.mark.parametrize(
    "head",
    [
        "Date,Reach\n2026-12-01,12\n",
        "Campaign name,Amount spent (NOK),Reach\nJul,100,5\n",
        "Dato,Rekkevidde\n2026-12-01,3\n",
    ],
)
def test_what_looks_alike_and_is_no_list_of_posts_is_told(tmp_path: Path, head: str) -> None:
    with pytest.raises(FileProblem) as problem:
        of_table(tmp_path, head)
    assert problem.value.sentence == "«fil.csv» har tall fra Meta, men ikke innlegg."


def broken(words: str) -> str:
    """As Meta's JSON writes letters."""
    return words.encode().decode("latin-1")


def test_facebooks_letters_are_put_together_again(tmp_path: Path) -> None:
    value = [
        {"timestamp": 1796104800, "data": [{"post": broken("Blåbær på låven 💙")}], "title": broken("Ås la ut noe"),
         "attachments": [{"data": [{"media": {"uri": "posts/a.jpg", "creation_timestamp": 1, "title": ""}}]}]},
        {"timestamp": 1796104800, "data": [{"update_timestamp": 5}], "title": "Ås endret bildet"},
        {"timestamp": "i går", "data": [{"post": "uten tid"}]},
    ]  # fmt: skip
    (found,) = of_json(tmp_path, "profile_posts_1.json", value)
    assert (found.text, found.form, found.day) == ("Blåbær på låven 💙", Form.IMAGE, date(2026, 12, 1))


def test_instagram_text_and_time_may_sit_on_the_first_picture(tmp_path: Path) -> None:
    gps = {"photo_metadata": {"exif_data": [{"latitude": 59.9, "longitude": 10.7}]}}
    value = [
        {
            "media": [
                {
                    "uri": "media/a.jpg",
                    "creation_timestamp": 1796104800,
                    "title": broken("Én kåre"),
                    "media_metadata": gps,
                }
            ]
        },
        {"media": [{"uri": "a.jpg"}, {"uri": "b.jpg"}], "title": "To bilder", "creation_timestamp": 1796191200},
    ]
    first, second = of_json(tmp_path, "posts_1.json", value)
    assert (first.text, first.day, first.form) == ("Én kåre", date(2026, 12, 1), Form.IMAGE)
    assert (second.text, second.form) == ("To bilder", Form.CAROUSEL)
    assert "59.9" not in repr(first)


TWEETS = 'window.YTD.tweets.part0 = ' + json.dumps([
    {"tweet": {"id_str": "1", "created_at": "Thu Dec 24 16:00:00 +0000 2026",
               "full_text": "Kaffe &amp; kaker https://t.co/a https://t.co/p",
               "favorite_count": "3", "retweet_count": "1",
               "entities": {"urls": [{"url": "https://t.co/a", "expanded_url": "https://ms.no/jul"}],
                            "media": [{"url": "https://t.co/p", "type": "photo"}]}}},
    {"tweet": {"id_str": "2", "created_at": "Thu Dec 24 16:00:00 +0000 2026", "full_text": "RT @andre: noe"}},
    {"tweet": {"id_str": "3", "created_at": "Thu Dec 24 16:00:00 +0000 2026", "full_text": "@du ja",
               "in_reply_to_user_id_str": "9"}},
])  # fmt: skip


def test_x_gives_own_tweets_with_whole_addresses(tmp_path: Path) -> None:
    (found,) = of_json(tmp_path, "tweets.js", TWEETS)
    assert (found.text, found.clock, found.reactions, found.shares) == (
        "Kaffe & kaker https://ms.no/jul",
        time(17),
        3,
        1,
    )
    assert found.address == "https://x.com/i/status/1"


def test_linkedin_of_a_person_and_of_a_page(tmp_path: Path) -> None:
    (person,) = of_table(
        tmp_path, "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        '2026-12-01 22:30:00,https://linkedin.com/1,"Vi øver""\n""sammen",,,MEMBER_NETWORK\n', "Shares.csv",
    )  # fmt: skip
    assert (person.day, person.clock, person.text) == (date(2026, 12, 1), time(23, 30), "Vi øver\nsammen")
    (page,) = of_table(
        tmp_path, "All posts from your page,,,,,\nPost title,Post link,Created date,Impressions,Likes,Reposts\n"
        "Ny brosjyre,https://linkedin.com/2,12/24/2026,55,4,1\n",
    )  # fmt: skip
    assert (page.day, page.reach, page.reactions, page.shares) == (date(2026, 12, 24), 55, 4, 1)


def test_youtube_gives_films_others_could_see(tmp_path: Path) -> None:
    (found,) = of_table(
        tmp_path, "Video ID,Video Title (Original),Video Description (Original),Privacy,Video Publish Timestamp\n"
        "abc,Kåre leser,Om å øve,Public,2026-12-01T17:00:00+00:00\nx,Prøve,,Private,2026-12-01T17:00:00+00:00\n",
    )  # fmt: skip
    assert (found.title, found.clock, found.address) == ("Kåre leser", time(18), "https://www.youtube.com/watch?v=abc")


def test_a_packed_archive_and_its_folder_give_the_same(tmp_path: Path) -> None:
    parts = {
        "data/tweets.js": TWEETS,
        "data/direct-messages.js": "window.YTD.direct_messages.part0 = []",
        "your_facebook_activity/posts/profile_posts_1.json": json.dumps(
            [{"timestamp": 1796104800, "data": [{"post": "Hei"}]}]
        ),
    }
    with zipfile.ZipFile(tmp_path / "alt.zip", "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
            file = tmp_path / "mappe" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, "utf-8")
    key = lambda one: one.text  # noqa: E731
    assert sorted(published_in(tmp_path / "alt.zip"), key=key) == sorted(published_in(tmp_path / "mappe"), key=key)
    assert len(published_in(tmp_path / "alt.zip")) == 2


@pytest.mark.parametrize(
    ("name", "content"),
    [("posts_1.json", "{"), ("posts_1.json", "[" * 100_000), ("posts_1.json", "[]"), ("posts_1.json", '"hei"'),
     ("tweets.js", "window.YTD.tweets.part0 = ["), ("alt.zip", "PK\x03\x04"), ("posts_1.json", "[1, null, {}]"),
     ("posts_1.json", '[{"timestamp": {}, "data": 5, "attachments": "x"}]')],
)  # fmt: skip
def test_damaged_archives_get_one_sentence(tmp_path: Path, name: str, content: str) -> None:
    with pytest.raises(FileProblem) as problem:
        of_json(tmp_path, name, content)
    assert name in problem.value.sentence
    assert problem.value.next_step


META_SHORT = "Innleggs-ID;Beskrivelse;Publiseringstidspunkt;Permanent kobling;Dato;Rekkevidde\n"


def test_what_a_norwegian_spreadsheet_program_made_of_metas_dates_is_turned_back(tmp_path: Path) -> None:
    """It takes 12/01/2026 for the 12th of January and leaves 11/29/2026, and makes 1,22E+17 of every number."""
    rows = ("1,22E+17;Advent;11/29/2026 08:00;https://fb/1;Levetid;300\n"
            "1,22E+17;Møte;12.01.2026 06:00;https://fb/2;Levetid;1.021\n")  # fmt: skip
    first, second = of_table(tmp_path, META_SHORT + rows)
    assert [(one.day, one.clock, one.reach) for one in (first, second)] == [
        (date(2026, 11, 29), time(17), 300), (date(2026, 12, 1), time(15), 1021),
    ]  # fmt: skip
    only_made = ("1;A;12.01.2026 06:00;https://fb/1;Levetid;1\n2;B;12.07.2026 06:00;https://fb/2;Levetid;1\n"
                 "3;C;12.10.2026 06:00;https://fb/3;Levetid;1\n")  # fmt: skip
    assert [one.day.month for one in of_table(tmp_path, META_SHORT + only_made)] == [12, 12, 12]
    day_first = "1;A;24.12.2026 06:00;https://fb/1;Levetid;1\n2;B;07.12.2026 06:00;https://fb/2;Levetid;1\n"
    assert [one.day for one in of_table(tmp_path, META_SHORT + day_first)] == [date(2026, 12, 24), date(2026, 12, 7)]


def test_linkedins_table_of_a_page_is_not_taken_for_advertisements(tmp_path: Path) -> None:
    (found,) = of_table(
        tmp_path, "The engagement metrics,,,,,,,\n"
        "Post title,Post link,Post type,Campaign name,Posted by,Created date,Impressions,Likes\n"
        "Vi søker frivillige,https://linkedin.com/1,Organic,,Siv,12/03/2026,320,14\n",
    )  # fmt: skip
    assert (found.channel, found.day, found.reach) == (Channel.LINKEDIN, date(2026, 12, 3), 320)


def test_facebook_events_and_the_names_of_those_it_links_to(tmp_path: Path) -> None:
    event = {"name": broken("Julemøte"), "start_timestamp": 1796904800, "description": broken("Vi spiser grøt")}
    first, second = of_json(tmp_path, "profile_posts_1.json", [
        {"timestamp": 1796104800, "attachments": [{"data": [{"event": event}]}], "data": []},
        {"timestamp": 1796191200, "data": [{"post": "Takk til @[100012:2048:Frivilligsentralen] for hjelpa"}]},
    ])  # fmt: skip
    assert first.text == "Julemøte\nVi spiser grøt"
    assert second.text == "Takk til Frivilligsentralen for hjelpa"


def test_instagram_posts_whose_fields_are_labels_in_the_language_of_the_account(tmp_path: Path) -> None:
    def post(moment: int, label: str, words: str) -> dict[str, object]:
        fields = [("URL", "https://www.instagram.com/p/E/"), (label, broken(words)), ("Kontonavn", "ms_aas")]
        labels = [{"label": name, "value": value} for name, value in fields]
        return {"timestamp": moment, "media": [{"uri": "media/e.jpg"}], "label_values": labels}

    found = of_json(tmp_path, "posts.json", [
        post(1796104800, "Bildetekst", "Ønsker alle god jul"), post(1796191200, "Képaláírás", "Så fint på låven"),
    ])  # fmt: skip
    assert [one.text for one in found] == ["Ønsker alle god jul", "Så fint på låven"]


def tweet(name: str, words: str, minute: int, **fields: object) -> dict[str, object]:
    moment = f"Thu Dec 24 16:{minute:02}:00 +0000 2026"
    return {"tweet": {"id_str": name, "created_at": moment, "full_text": words, **fields}}


def test_a_thread_is_one_post_and_an_edited_one_comes_once(tmp_path: Path) -> None:
    above = {"in_reply_to_user_id_str": "9"}
    edit = {"edit_info": {"edit": {"editControlInitial": {"editTweetIds": ["20", "21"]}}}}
    tweets = [
        tweet("12", "tredje", 2, in_reply_to_status_id_str="11", **above),
        tweet("11", "andre", 1, in_reply_to_status_id_str="10", **above), tweet("10", "Første", 0),
        tweet("13", "@nabo ja", 3, in_reply_to_status_id_str="77", **above),
        tweet("20", "Husk møtet i morgn", 5), tweet("21", "Husk møtet i morgen", 6, **edit),
    ]  # fmt: skip
    found = of_json(tmp_path, "tweets.js", "window.YTD.tweets.part0 = " + json.dumps(tweets))
    assert [one.text for one in found] == ["Første\nandre\ntredje", "Husk møtet i morgen"]


def test_a_long_text_that_x_has_cut_off_comes_whole_from_its_own_file(tmp_path: Path) -> None:
    whole = "Mange lurer på hva fatigue er. " * 10 + "Spør oss."
    note = [{"noteTweet": {"core": {"text": whole}}}]
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "note-tweet.js").write_text("window.YTD.note_tweet.part0 = " + json.dumps(note), "utf-8")
    cut = [tweet("1", whole[:270] + "… https://t.co/x", 0), tweet("2", "Kort", 1)]
    (tmp_path / "data" / "tweets.js").write_text("window.YTD.tweets.part0 = " + json.dumps(cut), "utf-8")
    assert {one.text for one in published_in(tmp_path / "data")} == {whole, "Kort"}


def test_youtube_in_norwegian_from_the_packed_takeout(tmp_path: Path) -> None:
    head = ("Video-ID,Kanal-ID,Videotittel (original),Språk for videotittel (original),Personvern,"
            "Tidsstempel for oppretting av video,Tidsstempel for publisering av video\n")  # fmt: skip
    rows = ("abc,UC1,Slik øver vi,nb,Offentlig,2026-12-01T15:00:00+00:00,2026-12-01T17:00:00+00:00\n"
            "x,UC1,Prøve,,Privat,2026-12-02T15:00:00+00:00,\n")  # fmt: skip
    with zipfile.ZipFile(tmp_path / "takeout.zip", "w") as packed:
        packed.writestr("Takeout/YouTube og YouTube Music/videometadata/videoer(1).csv", "\ufeff" + head + rows)
    (found,) = published_in(tmp_path / "takeout.zip")
    assert (found.title, found.day, found.clock) == ("Slik øver vi", date(2026, 12, 1), time(18))
