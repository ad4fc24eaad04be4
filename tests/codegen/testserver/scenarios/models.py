"""Members of models: additionalProperties, any-type, enums, object-type, model-flattening."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from azure.core.exceptions import HttpResponseError

from ..clients import Clients
from ..scenario import Area, raises
from ..values import UTC

area = Area()

area.reads(
    "any-type",
    "",
    {
        "get_string": "anything",
        "get_array": ["foo", "bar"],
        "get_object": {"message": "An object was successfully returned"},
    },
)
area.sends(
    "any-type", "", {"put_string": ("anything",), "put_array": (["foo", "bar"],), "put_object": ({"foo": "bar"},)}
)
area.reads("non-string-enum", "int_operations", {"get": 429})
area.reads("non-string-enum", "float_operations", {"get": 429.1})
area.sends("non-string-enum", "int_operations", {"put": (200,)})
area.sends("non-string-enum", "float_operations", {"put": (200.4,)})


@area.scenario
def additional_members(clients: Clients) -> None:
    """Members beside the declared ones, of any type or of one, are read and sent."""
    pets, models = clients("additionalProperties").pets, clients.package("additionalProperties").models
    birth = datetime(2017, 12, 13, 2, 29, 51, tzinfo=UTC)
    more = {"birthdate": birth, "complexProperty": {"color": "Red"}}
    pet = pets.create_ap_true(models.PetAPTrue(id=1, name="Puppy", additional_properties=more))
    assert pet.status is True
    assert pet.additional_properties["complexProperty"] == {"color": "Red"}
    cat = pets.create_cat_ap_true(models.CatAPTrue(id=1, name="Lisa", friendly=True, additional_properties=more))
    assert cat.friendly is True
    sibling = models.PetAPTrue(id=1, name="Puppy", additional_properties=more)
    picture = "//////4="
    extra = {"siblings": [sibling], "picture": picture}
    hira = pets.create_ap_object(models.PetAPObject(id=2, name="Hira", additional_properties=extra))
    assert hira.additional_properties["picture"] == picture
    texts = {"color": "red", "weight": "10 kg", "city": "Bombay"}
    tommy = pets.create_ap_string(models.PetAPString(id=3, name="Tommy", additional_properties=texts))
    assert tommy.additional_properties == texts


@area.scenario
def a_member_called_additional_properties(clients: Clients) -> None:
    pets = clients("additionalProperties").pets
    numbers = {"height": 5.61, "weight": 599, "footsize": 11.5}
    bunny = pets.create_ap_in_properties({"id": 4, "name": "Bunny", "additionalProperties": numbers})
    assert bunny.status is True
    funny = pets.create_ap_in_properties_with_ap_string(
        {
            "id": 5,
            "name": "Funny",
            "@odata.location": "westus",
            "additionalProperties": numbers,
            "color": "red",
            "city": "Seattle",
            "food": "tikka masala",
        }
    )
    assert funny.odata_location == "westus"


@area.scenario
def enums_that_know_more_values(clients: Clients) -> None:
    pet = clients("extensible-enums-swagger").pet
    assert pet.get_by_pet_id("tommy").days_of_week == "Monday"
    assert pet.get_by_pet_id("casper").days_of_week == "Weekend"
    assert pet.get_by_pet_id("scooby").int_enum == "2.1"
    sent = {"name": "Retriever", "int_enum": "3", "days_of_week": "Friday"}
    assert pet.add_pet(sent).days_of_week == "Friday"


@area.scenario
def objects_without_members(clients: Clients) -> None:
    client = clients("object-type")
    assert client.get() == {"message": "An object was successfully returned"}
    client.put({"foo": "bar"})
    raises(HttpResponseError, client.put, {"bar": "foo"})


_FLAT_TAGS = {"tag1": "value1", "tag2": "value3"}
_RESOURCES: list[dict[str, Any]] = [{"location": "West US", "tags": _FLAT_TAGS}, {"location": "Building 44"}]


@area.scenario
def flattened_models(clients: Clients) -> None:
    """Members of ``properties`` are members of the resource, and are sent where they belong."""
    client, models = clients("model-flattening"), clients.package("model-flattening").models
    first = client.get_array()[0]
    assert (first.id, first.provisioning_state_values, first.p_name) == ("1", "OK", "Product1")
    # The resource has a member of this name itself.
    assert (first.type, first.properties.type) == ("Microsoft.Web/sites", "Flat")
    client.put_array(_RESOURCES)
    assert client.get_dictionary()["Product1"].p_name == "Product1"
    named = {
        f"Resource{number}": models.FlattenedProduct(**each, properties={"p_name": f"Product{number}", "type": "Flat"})
        for number, each in enumerate(_RESOURCES, 1)
    }
    client.put_dictionary(named)
    found = client.get_resource_collection()
    assert found.dictionaryofresources["Product1"].p_name == "Product1"
    assert (found.arrayofresources[0].p_name, found.productresource.name) == ("Product4", "Resource7")
    client.put_resource_collection(
        {
            "dictionaryofresources": named,
            "arrayofresources": [
                named["Resource1"],
                {"location": "East US", "properties": {"p_name": "Product2", "type": "Flat"}},
            ],
            "productresource": {"location": "India", "properties": {"p.name": "Azure", "type": "Flat"}},
        }
    )


@area.scenario
def flattened_bodies(clients: Clients) -> None:
    client = clients("model-flattening")
    product = {
        "product_id": "123",
        "description": "product description",
        "max_product_display_name": "max name",
        "capacity": "Large",
        "odata_value": "http://foo",
    }
    assert client.put_simple_product({**product, "generic_value": "https://generic"}).odata_value == "http://foo"
    client.post_flattened_simple_product(product)
    client.put_simple_product_with_grouping("groupproduct", product)
