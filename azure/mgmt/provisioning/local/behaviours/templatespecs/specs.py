"""Template specs and their versions, which deployments refer to."""

from __future__ import annotations

from functools import partial
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.crud import children, serve
from ...provider.paging import page, page_of_resources
from ...provider.preconditions import check_parents, resource_of
from ...store import Stored

SPECS = "Microsoft.Resources/templateSpecs"
VERSIONS = f"{SPECS}/versions"

behaviours = Behaviours("templatespecs")

serve(
    behaviours,
    Kind(SPECS, creating=None),
    put_="TemplateSpecs_CreateOrUpdate",
    patch_="TemplateSpecs_Update",
    delete_="TemplateSpecs_Delete",
)


def _prepare_version(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Refuse a version in another place than its template spec.

    :raises ArmError: It is.
    """
    parent = call.store.get(ResourceId(call.id).parent or "")
    place = None if parent is None else parent.document.get("location")
    if document.get("location") != place:
        raise bad_request(f"The location of a version has to be that of its template spec: '{place}'.", "location")


serve(
    behaviours,
    Kind(VERSIONS, creating=None, prepare=_prepare_version),
    put_="TemplateSpecVersions_CreateOrUpdate",
    patch_="TemplateSpecVersions_Update",
    get_="TemplateSpecVersions_Get",
    delete_="TemplateSpecVersions_Delete",
)


@behaviours.serves("TemplateSpecVersions_List")
def list_versions(call: Call) -> LocalResponse:
    """The versions of a template spec."""
    return children(call, VERSIONS)


@behaviours.serves("TemplateSpecs_Get")
def get(call: Call) -> LocalResponse:
    """A template spec, with what is known of its versions if that is asked for."""
    return call.answer(200, _shown(call, resource_of(call)))


@behaviours.serves("TemplateSpecs_ListBySubscription", "TemplateSpecs_ListByResourceGroup")
def list_specs(call: Call) -> LocalResponse:
    """The template specs of the subscription or the resource group."""
    scope = ResourceId(call.azure.canonical(call.request.path)).group_id or call.subscription
    check_parents(call, f"{scope}/providers/{SPECS}/x", reading=True)
    return page_of_resources(call, partial(call.store.of_type, SPECS, scope), partial(_shown, call))


def _shown(call: Call, spec: Stored) -> dict[str, Any]:
    document = call.azure.present(spec)
    if call.query.get("$expand", "").lower() == "versions":
        versions = call.store.of_type(VERSIONS, spec.id)
        document["properties"] = {
            **document.get("properties", {}),
            "versions": {each.name: _known(each) for each in versions},
        }
    return document


def _known(version: Stored) -> dict[str, Any]:
    """What is known of a version without its template."""
    found = {"timeCreated": timestamp(version.created), "timeModified": timestamp(version.changed)}
    description = version.properties.get("description")
    return found if description is None else {"description": description, **found}


@behaviours.serves("TemplateSpecs_ListBuiltIns")
def list_built_in(call: Call) -> LocalResponse:
    """Azure has none of its own here."""
    return page(call, [])


@behaviours.serves("TemplateSpecs_GetBuiltIn", "TemplateSpecVersions_GetBuiltIn", "TemplateSpecVersions_ListBuiltIns")
def get_built_in(call: Call) -> LocalResponse:
    """Refuse to show one of Azure's own.

    :raises ArmError: There is none: 404.
    """
    name = call.arguments["templateSpecName"]
    raise ArmError(404, "TemplateSpecNotFound", f"There is no built-in template spec with the name '{name}'.")
