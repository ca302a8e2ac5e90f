"""The password of a shared plan's address can be taken out and put in, and is shown to nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.database_address import apart, shown, together

ADDRESSES = st.sampled_from(
    [
        "postgresql://siv@db.lag.no/plan",
        "postgresql://siv@db.lag.no:5433/plan?sslmode=require",
        "postgresql://db.lag.no/plan",
        "postgresql://siv@/plan?host=/var/run",
    ]
)


@given(ADDRESSES, st.text(min_size=1))
def test_a_password_goes_in_and_comes_out_again(address: str, password: str) -> None:
    whole = together(address, password)
    assert apart(whole)[1] == password
    assert together(*apart(whole)) == whole
    assert shown(whole) == shown(address)


@pytest.mark.parametrize(
    ("pasted", "plain", "password"),
    [
        ("postgresql://siv:a:b@c/d@db.lag.no/plan", "postgresql://siv@db.lag.no/plan", "a:b@c/d"),
        ("postgresql://siv:%C3%A5@db/plan", "postgresql://siv@db/plan", "å"),
        ("postgresql://siv@db/plan?password=x&sslmode=require", "postgresql://siv@db/plan?sslmode=require", "x"),
        ("postgresql://siv@db/plan?password=x", "postgresql://siv@db/plan", "x"),
        ("postgresql://siv@db:5433/plan", "postgresql://siv@db:5433/plan", ""),
        ("", "", ""),
    ],
)
def test_a_pasted_address_is_taken_apart(pasted: str, plain: str, password: str) -> None:
    assert apart(pasted) == (plain, password)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("postgresql://siv:x@db.lag.no:5433/plan?sslmode=require", "db.lag.no:5433/plan"),
        ("postgresql://siv@/plan?host=/run", "plan"),
        ("postgresql://db/plan", "db/plan"),
    ],
)
def test_people_see_server_and_database(address: str, words: str) -> None:
    assert shown(address) == words
