"""The locked register: opens with the password or the code on paper, keeps what it was given, and tells nobody else."""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as budget
from hypothesis import strategies as st

from desktop.domain.consent import Handled
from desktop.domain.errors import PlanError
from desktop.storage import vault_backup
from desktop.storage.vault import Vault
from desktop.storage.vault_key import (
    UNKNOWN_GENERATION,
    VaultDamaged,
    WrongWords,
    code_words,
    generation_of,
    key_file_of,
    new_code,
)
from desktop.storage.vault_opening import is_set_up, open_with, set_up
from tests.consents import a_child, a_person, persons

QUICK = (2**4, 8, 1)  # the cost is for guessers; tests know the password
PASSWORD = "tre glade laks"
TERJE = a_person("Terje Måkeberg", note="Ring på kveldstid")
TODAY = date(2026, 12, 8)


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return tmp_path / "consent.db"


def made(register: Path, *people: object) -> str:
    vault, code = set_up(register, PASSWORD, QUICK)
    for person in people:
        vault.save(person)  # type: ignore[arg-type]
    vault.close()
    return code


def opened(register: Path, words: str = PASSWORD, *, by_code: bool = False) -> Vault:
    return open_with(register, words, by_code=by_code)


def names_in(register: Path, words: str = PASSWORD) -> list[str]:
    vault = opened(register, words)
    try:
        return [person.name for person in vault.people()]
    finally:
        vault.close()


def test_what_is_saved_is_there_when_it_is_opened_again(register: Path) -> None:
    made(register, TERJE, a_child())
    vault = opened(register)
    assert vault.people() == (a_child(), TERJE)
    assert vault.person(TERJE.id) == TERJE
    vault.close()


@budget(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=persons(st.just("p")))
def test_every_person_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, person: object) -> None:
    register = tmp_path_factory.mktemp("register") / "consent.db"
    made(register, person)
    vault = opened(register)
    assert vault.people() == (person,)
    vault.close()


def test_nothing_in_the_folder_tells_a_name(register: Path) -> None:
    vault, _ = set_up(register, PASSWORD, QUICK)
    vault.save(TERJE)
    vault.keep_proof(TERJE.id, "Terje signert.pdf", "Terje Måkeberg sier ja".encode() * 500)
    assert not found_in(register.parent, "Terje", "Måkeberg", PASSWORD)  # also while it is open
    vault.close()
    assert not found_in(register.parent, "Terje", "Måkeberg", PASSWORD)


def found_in(folder: Path, *words: str) -> list[str]:
    """Files that hold one of the words in any usual way of writing letters down."""
    needles = [word.encode(kind) for word in words for kind in ("utf-8", "utf-16-le", "latin-1")]
    needles += [needle.lower() for needle in needles]
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [f"{file}" for file in files if any(needle in file.read_bytes() for needle in needles)]


def test_a_wrong_password_gets_one_sentence_and_loses_nothing(register: Path) -> None:
    made(register, TERJE)
    with pytest.raises(WrongWords) as told:
        opened(register, "tre sure laks")
    assert told.value.sentence == "Passordet stemmer ikke."
    assert names_in(register) == [TERJE.name]


def test_the_recovery_code_opens_it_however_it_is_typed(register: Path) -> None:
    code = made(register, TERJE)
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("0", "O").replace("1", "l")):
        vault = opened(register, typed, by_code=True)
        assert vault.people() == (TERJE,)
        vault.close()
    with pytest.raises(WrongWords):
        opened(register, new_code(), by_code=True)


def test_a_new_password_takes_the_place_of_the_old_and_the_code_still_opens(register: Path) -> None:
    code = made(register, TERJE)
    vault = opened(register, code, by_code=True)
    vault.change_password("fire blide torsk", QUICK)
    vault.close()
    with pytest.raises(WrongWords):
        opened(register)
    assert names_in(register, "fire blide torsk") == [TERJE.name]
    opened(register, code, by_code=True).close()


def test_a_new_code_takes_the_place_of_the_old(register: Path) -> None:
    old = made(register)
    vault = opened(register)
    new = vault.change_code(QUICK)
    vault.close()
    opened(register, new, by_code=True).close()
    with pytest.raises(WrongWords):
        opened(register, old, by_code=True)


def test_a_code_has_no_letters_that_look_alike() -> None:
    code = new_code()
    assert len(code_words(code)) == 24
    assert not set(code) & set("ILOU")


def test_an_erased_person_is_gone_with_all_proofs_and_leaves_a_note(register: Path) -> None:
    made(register, TERJE)
    vault = opened(register)
    proof = vault.keep_proof(TERJE.id, "skjema.pdf", b"%PDF signert")
    left = Handled(id="n1", withdrawn_on=TODAY, erased_on=TODAY, places=3)
    vault.erase(TERJE.id, left)
    assert vault.people() == ()
    assert vault.proof(proof) is None
    assert vault.handled() == (left,)
    vault.close()


def test_each_change_is_counted_for_the_plan_to_hear(register: Path) -> None:
    assert generation_of(register) is None
    made(register, TERJE)
    first = generation_of(register)
    vault = opened(register)
    vault.save(a_child())
    vault.close()
    assert first is not None
    assert generation_of(register) == first + 1
    key_file_of(register).write_text("{", "utf-8")
    assert generation_of(register) == UNKNOWN_GENERATION


@pytest.mark.parametrize("place", [0, 20, 2000, 5000, -10])
def test_a_damaged_register_is_told_of_and_left_as_it_is(register: Path, place: int) -> None:
    made(register, TERJE, a_child())
    content = bytearray(register.read_bytes())
    content[place] ^= 0xFF
    register.write_bytes(content)
    with pytest.raises(VaultDamaged):
        opened(register)
    assert register.read_bytes() == bytes(content)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"password": 1, "code": 2, "generation": 3}'])
def test_a_damaged_key_is_told_of(register: Path, content: bytes) -> None:
    made(register, TERJE)
    key_file_of(register).write_bytes(content)
    with pytest.raises(VaultDamaged):
        opened(register)


def test_a_register_that_is_gone_is_told_of(register: Path) -> None:
    made(register, TERJE)
    register.unlink()
    with pytest.raises(VaultDamaged):
        opened(register)
    assert is_set_up(register)


def test_setting_up_never_writes_over_a_register_whose_key_is_gone(register: Path) -> None:
    made(register, TERJE)
    kept = register.read_bytes()
    key_file_of(register).unlink()
    set_up(register, PASSWORD, QUICK)[0].close()
    assert kept in [file.read_bytes() for file in register.parent.glob("*lagt-til-side*.db")]


@pytest.mark.parametrize("open_meanwhile", [True, False])
def test_a_backup_brings_a_damaged_register_back(register: Path, open_meanwhile: bool) -> None:
    made(register, TERJE)
    folder = register.parent / "backups"
    vault = opened(register) if open_meanwhile else None
    assert vault_backup.back_up(register, folder, TODAY, vault)
    assert vault_backup.back_up(register, folder, TODAY, vault) is None
    if vault:
        vault.close()
    assert not found_in(folder, "Terje")
    register.write_bytes(b"skadet" * 999)
    with pytest.raises(VaultDamaged):
        opened(register)
    (backup,) = vault_backup.backups(folder)
    vault_backup.restore(backup, register)
    assert names_in(register) == [TERJE.name]


def test_fourteen_backups_are_kept_with_their_keys(register: Path) -> None:
    made(register, TERJE)
    folder = register.parent / "backups"
    for day in range(1, 18):
        vault_backup.back_up(register, folder, date(2026, 12, day))
    assert len(list(folder.glob("*.db"))) == len(list(folder.glob("*.key"))) == 14
    assert vault_backup.backups(folder)[0].day == date(2026, 12, 17)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that may not be written to")
def test_a_folder_that_may_not_be_written_to_is_told_of(register: Path) -> None:
    register.parent.chmod(0o500)
    try:
        with pytest.raises(PlanError):
            set_up(register, PASSWORD, QUICK)
    finally:
        register.parent.chmod(0o700)
