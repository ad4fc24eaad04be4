"""What refers to what: ids in documents, in any spelling."""

from __future__ import annotations

from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.provider.references import mentions, replace, users

ONE = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Things/things/one"
USER = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Users/users/u"


def test_an_id_is_found_wherever_it_stands():
    for document in (
        {"properties": {"thing": {"id": ONE.upper()}}},
        {"properties": {"things": ["x", f"{ONE}/"]}},
        {"identity": {"userAssignedIdentities": {ONE: {}}}},
    ):
        assert mentions(document, ONE)
    for other in (f"{ONE}s", f"{ONE}/parts/p", ONE[:-1], "", 1, None, {"id": 5}):
        assert not mentions({"properties": {"thing": other}}, ONE)


def test_users_are_found_by_type_with_any_letters():
    with LocalAzure() as azure:
        strange = ONE.replace("/g/", "/gruppé/")
        for name, thing in (("a", ONE), ("b", strange), ("c", f"{ONE}s"), ("d", strange.upper())):
            azure.add_resource({"id": f"{USER}{name}", "properties": {"thing": {"id": thing}}})
        azure.add_resource({"id": USER.replace("users", "others"), "properties": {"thing": {"id": ONE}}})

        def found(id: str) -> list[str]:
            return [each.name for each in users(azure, id, "Microsoft.Users/users")]

        assert found(ONE) == found(ONE.upper()) == ["ua"]
        assert found(strange) == ["ub", "ud"]
        assert len(users(azure, ONE, "Microsoft.Users/users", "Microsoft.Users/others")) == 2


def test_ids_get_new_beginnings():
    renamed = {ONE.lower(): "/subscriptions/s/resourceGroups/h/providers/Microsoft.Things/things/one"}
    document = {
        "id": f"{ONE}/parts/p",
        "list": [ONE.upper(), f"{ONE}s", "one", 1, None],
        "identity": {ONE: {}},
    }
    moved = ONE.replace("/g/", "/h/")
    assert replace(document, renamed) == {
        "id": f"{moved}/parts/p",
        "list": [moved, f"{ONE}s", "one", 1, None],
        "identity": {moved: {}},
    }
