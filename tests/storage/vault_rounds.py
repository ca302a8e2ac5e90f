"""Kills a process that writes to the register again and again and looks at what it left:
`python -m tests.storage.vault_rounds REGISTER ROUNDS`. The last line printed is JSON: rounds, changes, and
how many files held a name.
"""

import json
import os
import random
import signal
import struct
import sys
import time
from pathlib import Path

from desktop.storage.vault_opening import open_with, set_up
from tests.consents import a_person

QUICK = (2**4, 8, 1)
PASSWORD = "tre glade laks"
_NUMBER = struct.Struct("q")
SECRET = "Måkeberg"


def write_until_killed(register: Path, last: int, saved: int) -> None:
    vault = open_with(register, PASSWORD)
    while True:
        last += 1
        if last % 7 == 0:
            vault.keep_proof("p", f"{SECRET}.pdf", SECRET.encode() * 300)
        if last % 11 == 0:
            vault.change_password(PASSWORD, QUICK)
        vault.save(a_person(f"{SECRET} {last}", id="p"))
        os.write(saved, _NUMBER.pack(last))


def round_of(register: Path, last: int, chance: random.Random) -> int:
    heard, saved = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        write_until_killed(register, last, saved)
    os.close(saved)
    with os.fdopen(heard, "rb", buffering=0) as answers:
        said = b"".join(answers.read(_NUMBER.size) for _ in range(chance.randrange(6)))
        time.sleep(chance.uniform(0, 0.02))  # nothing is waited for: the moment shall be any
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += answers.read()
    return _NUMBER.unpack(said[-_NUMBER.size :])[0] if said else last


def look(register: Path, said: int) -> int:
    vault = open_with(register, PASSWORD)
    (person,) = vault.people()
    vault.close()
    found = int(person.name.split()[1])
    assert found in (said, said + 1), f"said {said}, found {found}"
    return found


def main() -> None:
    register, rounds = Path(sys.argv[1]), int(sys.argv[2])
    chance = random.Random()
    vault, _ = set_up(register, PASSWORD, QUICK)
    vault.save(a_person(f"{SECRET} 0", id="p"))
    vault.close()
    last, told = 0, 0
    for _ in range(rounds):
        said = round_of(register, last, chance)
        told += sum(SECRET.encode() in file.read_bytes() for file in register.parent.rglob("*") if file.is_file())
        last = look(register, said)
    print(json.dumps({"rounds": rounds, "changes": last, "told": told}))


if __name__ == "__main__":
    main()
