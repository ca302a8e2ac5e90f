"""A post keeps what it is given, channel by channel and verdict by verdict."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import Channel
from desktop.domain.post import Overrule, Post, Ruling
from desktop.domain.quality import Quality


@given(st.dictionaries(st.sampled_from(Channel), st.text(max_size=20)))
def test_a_channel_goes_out_with_its_own_text_else_with_the_common_one(texts):
    post = Post(id="a", text="felles")
    for channel, text in texts.items():
        post = post.with_text_for(channel, text)
    assert {channel: post.text_for(channel) for channel in Channel} == {
        channel: texts.get(channel, "felles") for channel in Channel
    }
    for channel in texts:
        post = post.with_text_for(channel, None)
    assert post.texts == ()


def test_the_last_word_of_the_board_on_a_quality_holds():
    post = Post(id="a").with_overrule(Quality.FEELING, Overrule(Quality.FEELING, Ruling.MET, "ja"))
    post = post.with_overrule(Quality.FEELING, Overrule(Quality.FEELING, Ruling.MISSING, "nei"))
    assert [rule.reason for rule in post.overrules] == ["nei"]
    assert post.with_overrule(Quality.FEELING, None).overrules == ()


def test_a_change_turned_round_twice_is_itself():
    change = PlanChange("flyttet", (PostChange(None, Post(id="a")), PostChange(Post(id="b"), None)))
    assert change.reversed().reversed() == change
    assert [one.post_id for one in change.reversed().posts] == ["b", "a"]
