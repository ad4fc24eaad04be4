"""What modules are called that hold a part of something, or several things: by the words of what is in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from ..represent.names import singular, spelled

_OF_METHODS = frozenset({"create", "update", "or", "get", "list", "delete", "begin", "put", "patch", "set"})
_TELLING_NOTHING = frozenset(
    {"all", "operation", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"}
)
_SHORTEST = 3


class ModuleNames:
    """Gives each module a name of its own."""

    def __init__(self) -> None:
        self._used = {"_bases", "_common"}

    def free(self, name: str) -> str:
        """This name, or one like it that is not taken yet."""
        while name in self._used:
            name += "_"
        self._used.add(name)
        return name


def shared_word(names: Iterable[str]) -> str | None:
    """The word that at least half of the names have, if there is one, and several names."""
    known = list(names)
    counts = _counted(known)
    best = max(sorted(counts), key=lambda word: counts[word], default="")
    return best if counts[best] > 1 and counts[best] * 2 >= len(known) else None


def names_of_parts(whole: str, parts: Sequence[Collection[str]], taken: Collection[str] = ()) -> list[str]:
    """What the modules are called that something is spread over: the first as the whole, and each other one with the
    word that tells best what is in it, and not in the others.

    :param whole: The name of the module, if it were one.
    :param parts: The names of what is in each part.
    :param taken: What other modules are called.
    """
    found = [whole]
    counts = [_counted(names) for names in parts]
    known = set(_words(whole))
    for number, here in enumerate(counts[1:], 2):
        elsewhere = sum((each for each in counts if each is not here), Counter[str]())
        free = sorted(word for word in here if word not in known and f"{whole}_{word}" not in taken)
        word = max(free, key=lambda each: (here[each] - elsewhere[each], here[each]), default=str(number))
        known.add(word)
        found.append(f"{whole}_{word}")
    return found


def _counted(names: Iterable[str]) -> Counter[str]:
    """In how many of the names each word is."""
    return Counter(word for name in names for word in dict.fromkeys(_words(name)))


def _words(name: str) -> list[str]:
    """The words of a name that say what it is about, singular."""
    words = (singular(word.rstrip("0123456789")) for word in spelled(name).split("_"))
    return [
        each for each in words if len(each) >= _SHORTEST and each not in _OF_METHODS and each not in _TELLING_NOTHING
    ]
