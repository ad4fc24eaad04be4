"""What may happen to a stack: edits of its program, runs that end in any way, and what others do."""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from azure.core.exceptions import ServiceResponseError
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from azure.mgmt.provisioning.stack import StackError, Targets

from .lifecycle import Lifecycle, without
from .programs import SORTS, Item, Items, Saying, id_of

FAULTS = ("refused", "conflict", "throttled", "unavailable", "lost before", "lost after", "failed", "canceled", "slow")
PLACES = st.integers(0, 1000)
HOLDING = {"sites", "subnets"}
"""What holds a plan or a security group: where that is somebody else's, services refuse to delete what it holds."""


class StackMachine(RuleBasedStateMachine):
    """A stack and what happens to it. Numbers that rules get choose among what there is."""

    def __init__(self) -> None:
        super().__init__()
        self.life = Lifecycle()
        self.items: Items = {}
        self.count = 0

    def teardown(self) -> None:
        try:
            self.end()
        finally:
            self.life.close()

    @initialize(kinds=st.lists(st.sampled_from(sorted(SORTS)), max_size=8), places=PLACES, applied=st.booleans())
    def begin(self, kinds: list[str], places: int, applied: bool) -> None:
        for number, kind in enumerate(kinds):
            self.add(kind, places + number, "")
            self.refer(len(self.items) - 1, places, number % 2 == 0)
        if applied:
            self.up(False)

    # Edits

    @rule(kind=st.sampled_from(sorted(SORTS)), place=PLACES, component=st.sampled_from(["", "data", "web"]))
    def add(self, kind: str, place: int, component: str) -> None:
        sort = SORTS[kind]
        parent = ""
        if sort.parent:
            if not self._of(sort.parent):
                self.add(sort.parent, place, "")
            parent = self._chosen(self._of(sort.parent), place)
        if kind == "role" and any(each.parent == parent for each in self.items.values() if each.kind == "role"):
            return  # nobody has a role twice
        item = Item(kind, self._new_name(kind), self.count, parent, component=component)
        if kind == "network":
            item = replace(item, size=place % 2 * 2)
        self.items[item.name] = item

    def _new_name(self, kind: str) -> str:
        self.count += 1
        return str(uuid.UUID(int=self.count)) if kind == "role" else f"{kind[:4]}{self.count:03}"

    def _of(self, kind: str) -> list[str]:
        return [name for name, item in self.items.items() if item.kind == kind]

    def _chosen(self, names: Any, place: int) -> str:
        found = list(names)
        return str(found[place % len(found)])

    def _change(self, place: int, **changes: Any) -> None:
        name = self._chosen(self.items, place)
        self.items[name] = replace(self.items[name], **changes)

    @precondition(lambda self: self.items)
    @rule(place=PLACES)
    def remove(self, place: int) -> None:
        self._remove(self._chosen(self.items, place))

    def _remove(self, name: str) -> None:
        for other in [each for each, item in self.items.items() if item.parent == name]:
            self._remove(other)
        del self.items[name]
        for each, item in self.items.items():
            self.items[each] = replace(item, refs=without(item.refs, name), depends=without(item.depends, name))

    @precondition(lambda self: self.items)
    @rule(place=PLACES)
    def rename_item(self, place: int) -> None:
        """What the program calls otherwise is another resource."""
        name = self._chosen(self.items, place)
        if self.items[name].kind in ("role", "group"):
            return
        new = self._new_name(self.items[name].kind)
        renamed: Items = {}
        for each, item in self.items.items():
            parent = new if item.parent == name else item.parent
            refs, depends = (tuple(new if one == name else one for one in them) for them in (item.refs, item.depends))
            item = replace(item, parent=parent, refs=refs, depends=depends)
            renamed[new if each == name else each] = item
        renamed[new] = replace(renamed[new], name=new, number=self.count)
        self.items = renamed

    @precondition(lambda self: self.items)
    @rule(place=PLACES, size=st.integers(0, 3))
    def resize(self, place: int, size: int) -> None:
        item = self.items[self._chosen(self.items, place)]
        self._change(place, size=size % SORTS[item.kind].sizes)

    @precondition(lambda self: self.items)
    @rule(place=PLACES, name=st.sampled_from(["a", "B", "c d"]), value=st.sampled_from(["", "1", "2", "ü\"'"]))
    def tag(self, place: int, name: str, value: str) -> None:
        tags = dict(self.items[self._chosen(self.items, place)].tags)
        if value or name not in tags:
            tags[name] = value
        else:
            del tags[name]
        self._change(place, tags=tags)

    @precondition(lambda self: self.items)
    @rule(place=PLACES)
    def move(self, place: int) -> None:
        there = self.items[self._chosen(self.items, place)].location
        self._change(place, location="northeurope" if there == "westeurope" else "westeurope")

    @precondition(lambda self: self.items)
    @rule(place=PLACES, other=PLACES, by_value=st.booleans())
    def refer(self, place: int, other: int, by_value: bool) -> None:
        name = self._chosen(self.items, place)
        before = list(self.items)[: list(self.items).index(name)]
        before = [each for each in before if not by_value or SORTS[self.items[each].kind].later is not None]
        if before:
            item, chosen = self.items[name], self._chosen(before, other)
            if by_value:
                self._change(place, refs=(*without(item.refs, chosen), chosen))
            else:
                self._change(place, depends=(*without(item.depends, chosen), chosen))

    @precondition(lambda self: self.items)
    @rule(place=PLACES, option=st.sampled_from(["protect", "retain", "ignore", "component", "secret", "nothing"]))
    def opt(self, place: int, option: str) -> None:
        item = self.items[self._chosen(self.items, place)]
        if option == "secret":
            if id_of(self.items, item.name) not in {each.id.lower() for each in self.life.journal.owned()}:
                return  # as above
            self.count += 1
            secret = f"hush-{self.count}-hush"
            self.life.secrets.add(secret)
            self._change(place, secret=secret if SORTS[item.kind].has_tags else "")
        elif option == "component":
            self._change(place, component="" if item.component else "data/inner")
        elif option == "nothing":
            self._change(place, protect=False, retain=False, ignore=(), secret="", refs=())
        elif option != "retain" or item.kind not in ("site", "subnet"):
            self._change(place, **{option: ("tags",) if option == "ignore" else True})

    # Runs

    @precondition(lambda self: self.items)
    @rule(look=PLACES)
    def up_that_looks(self, look: int) -> None:
        self.up(False, look)

    @rule(adopt=st.booleans())
    def up(self, adopt: bool, look: int | None = None) -> None:
        """A run of which nothing goes wrong, and another one."""
        saying = self._saying(look)
        plan = self.life.preview(saying, Targets())
        others = self.life.others()
        applied = self.life.up(saying, adopt=adopt)
        if applied is None:
            return
        if plan.boundary is not None and applied.failed and not adopt:
            self.life.check_left_to_others(applied, others)
            return
        assert applied.succeeded, (applied.failed, applied.outcomes)
        self.life.check_applied(saying, plan, applied)
        if not applied.notes or plan.boundary is None:
            self.life.check_settled(saying)

    def _saying(self, look: int | None = None, raises_after: int = -1) -> Saying:
        looked = self._chosen(self.items, look) if look is not None and self.items else ""
        return Saying(dict(self.items), looked, raises_after)

    @precondition(lambda self: self.items)
    @rule(place=PLACES, fault=st.sampled_from(FAULTS), method=st.sampled_from(["PUT", "DELETE"]), often=st.booleans())
    def up_with_a_fault(self, place: int, fault: str, method: str, often: bool) -> None:
        name = self._chosen([*self.items, *self._unsaid()], place)
        if name.startswith("acco") and fault in ("failed", "canceled"):
            return  # an account of which that is so takes no other change, ever
        self._ask_for(fault, method, f"/{name}", None if often else 1)
        saying = self._saying()
        applied = self.life.up(saying)
        self.life.azure.faults.clear()
        if applied is not None and applied.succeeded:
            self.life.writes()
            self.life.check_settled(saying)

    def _unsaid(self) -> list[str]:
        return [each.id.rpartition("/")[2] for each in self.life.journal.owned()]

    def _ask_for(self, fault: str, method: str, path: str, times: int | None) -> None:
        azure: Any = self.life.azure
        at = {"method": method, "path_contains": path, "times": times}
        statuses = {"refused": 403, "conflict": 409, "throttled": 429, "unavailable": 503}
        if fault in statuses:
            azure.inject(status=statuses[fault], headers={"Retry-After": "3"} if fault == "throttled" else {}, **at)
        elif fault.startswith("lost"):
            azure.inject(exception=ServiceResponseError("lost"), after=fault.endswith("after"), **at)
        elif fault == "slow":
            azure.next_operation(seconds=500, **at)
        else:
            azure.next_operation(status=fault.capitalize(), code="OutOfCapacity", **at)

    @precondition(lambda self: self.items)
    @rule(at=st.integers(0, 15), stops=st.integers(1, 2))
    def up_that_is_stopped(self, at: int, stops: int) -> None:
        self.life.up(self._saying(), stop_at=at, stops=stops)

    @precondition(lambda self: self.items)
    @rule(after=PLACES, look=st.none() | PLACES)
    def up_that_raises(self, after: int, look: int | None) -> None:
        saying = self._saying(look, after % len(self.items))
        with pytest.raises(LookupError, match="not mine") if look is None else suppress(LookupError):
            self.life.up(saying)

    @precondition(lambda self: self.items)
    @rule(place=PLACES, excluded=st.booleans())
    def up_of_some(self, place: int, excluded: bool) -> None:
        glob = [f"*/{self._chosen(self.items, place)}"]
        targets = Targets(excludes=glob) if excluded else Targets(glob)
        saying = self._saying()
        try:
            plan = self.life.preview(saying, targets)
        except StackError as error:
            self.life.refused(error)
            return
        applied = self.life.up(saying, targets=targets)
        if applied is None:
            return
        # What is made anew may be held by something that is left alone.
        held = [each for each in map(str, applied.failed.values()) if "cannot be deleted because" in each]
        assert applied.succeeded or held, (applied.failed, applied.outcomes)
        written = self.life.writes()
        planned = {each.id.lower() for each in plan.changes}
        assert {key for _, key in written}.issubset(planned)

    @rule()
    def refresh(self) -> None:
        self.life.refresh()

    @rule(place=PLACES)
    def forget(self, place: int) -> None:
        owned = [each for each in self.life.journal.owned() if not HOLDING.intersection(each.id.split("/"))]
        if owned:
            gone = owned[place % len(owned)].id
            self.life.journal.forget([gone])
            # Whether what is taken over has a secret that nobody is shown is not known.
            for name, item in self.items.items():
                self.items[name] = replace(item, secret="" if id_of(self.items, name) == gone.lower() else item.secret)

    @rule()
    def rename_stack(self) -> None:
        self.life.rename()

    @rule(place=PLACES, some=st.booleans())
    def destroy(self, place: int, some: bool) -> None:
        owned = self.life.journal.owned()
        if owned:
            glob = [owned[place % len(owned)].id]
            applied = self.life.destroy(Targets(glob) if some else Targets())
            assert applied is None or applied.succeeded, applied and applied.failed

    @rule(place=PLACES, fault=st.sampled_from(FAULTS))
    def destroy_with_a_fault(self, place: int, fault: str) -> None:
        owned = self._unsaid()
        if fault in ("failed", "canceled"):
            owned = [each for each in owned if not each.startswith("acco")]  # as above
        if owned:
            self._ask_for(fault, "DELETE", f"/{owned[place % len(owned)]}", 1)
            applied = self.life.destroy()
            self.life.azure.faults.clear()
            if applied is not None and not applied.succeeded:
                self.life.wait()
                self.destroy(place, False)

    # Others

    @precondition(lambda self: self.items)
    @rule(place=PLACES, value=st.sampled_from(["theirs", "1"]))
    def others_tag(self, place: int, value: str) -> None:
        name = self._chosen(self.items, place)
        document = self.life.there().get(id_of(self.items, name))
        if document is not None and SORTS[self.items[name].kind].has_tags:
            tags = {**(document.get("tags") or {}), "theirs": value, "a": value}
            self.life.others_do("PATCH", document["id"], {"tags": tags})

    @precondition(lambda self: self.items)
    @rule(place=PLACES)
    def others_delete(self, place: int) -> None:
        name = self._chosen(self.items, place)
        key = id_of(self.items, name)
        document = self.life.there().get(key)
        if document is not None and self.items[name].kind not in ("group", "network", "plan"):
            self.life.azure.remove(document["id"])

    @precondition(lambda self: self.items)
    @rule(place=PLACES)
    def others_make(self, place: int) -> None:
        groups = [name for name in self._of("group") if id_of(self.items, name) in self.life.there()]
        if groups:
            self.count += 1
            group = self._chosen(groups, place)
            place_of_others = "providers/Microsoft.ManagedIdentity/userAssignedIdentities"
            identity = f"{id_of(self.items, group)}/{place_of_others}/other{self.count}"
            document = {"id": identity, "location": "westeurope", "properties": {}}
            self.life.azure.add_resource(document)
            self.life.foreign.add(identity.lower())

    @invariant()
    def holds(self) -> None:
        self.life.check_always()

    # The end

    def end(self) -> None:
        """Whatever happened, the next run comes to what the program says, and nothing is left once all is destroyed."""
        self.items = {name: replace(item, protect=False, retain=False) for name, item in self.items.items()}
        saying = self._saying()
        plan = self.life.preview(saying, Targets())
        applied = self.life.up(saying, adopt=True)
        if applied is not None:
            assert applied.succeeded, (applied.failed, applied.outcomes)
            self.life.check_applied(saying, plan, applied)
            self.life.check_settled(saying)
            applied = self.life.destroy()
            if applied is not None:
                assert applied.succeeded, applied.failed
                assert not {id_of(self.items, name) for name in self.items}.intersection(self.life.there())
        self.life.check_always()
