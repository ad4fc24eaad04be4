# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``galleries``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_GALLERY_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/galleries/{galleryName}"
_IMAGE_URL = _GALLERY_URL + "/images/{galleryImageName}"
_SCRIPT_URL = _GALLERY_URL + "/scripts/{galleryScriptName}"
_APPLICATION_URL = _GALLERY_URL + "/applications/{galleryApplicationName}"
_IN_VM_ACCESS_CONTROL_PROFILE_URL = _GALLERY_URL + "/inVMAccessControlProfiles/{inVMAccessControlProfileName}"
_IMAGE_VERSION_URL = _IMAGE_URL + "/versions/{galleryImageVersionName}"
_SCRIPT_VERSION_URL = _SCRIPT_URL + "/versions/{galleryScriptVersionName}"
_APPLICATION_VERSION_URL = _APPLICATION_URL + "/versions/{galleryApplicationVersionName}"
_IN_VM_ACCESS_CONTROL_PROFILE_VERSION_URL = (
    _IN_VM_ACCESS_CONTROL_PROFILE_URL + "/versions/{inVMAccessControlProfileVersionName}"
)

_GALLERY_NAME = Path("gallery_name", "galleryName")
_GALLERY_IMAGE_NAME = Path("gallery_image_name", "galleryImageName")
_GALLERY_IMAGE_VERSION_NAME = Path("gallery_image_version_name", "galleryImageVersionName")
_EXPAND = Query("expand", "$expand", type="ReplicationStatusTypes")
_GALLERY_APPLICATION_NAME = Path("gallery_application_name", "galleryApplicationName")
_GALLERY_APPLICATION_VERSION_NAME = Path("gallery_application_version_name", "galleryApplicationVersionName")
_GALLERY_SCRIPT_NAME = Path("gallery_script_name", "galleryScriptName")
_GALLERY_SCRIPT_VERSION_NAME = Path("gallery_script_version_name", "galleryScriptVersionName")
_IN_VM_ACCESS_CONTROL_PROFILE_NAME = Path("in_vm_access_control_profile_name", "inVMAccessControlProfileName")
_IN_VM_ACCESS_CONTROL_PROFILE_VERSION_NAME = Path(
    "in_vm_access_control_profile_version_name", "inVMAccessControlProfileVersionName"
)

GALLERIES_GET = Operation(
    SERVICE,
    "Galleries_Get",
    "GET",
    _GALLERY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        Query("select", "$select", type="SelectPermissions"),
        Query("expand", "$expand", type="GalleryExpandParams"),
    ),
    returns="Gallery",
    api_version="2026-03-03",
)

GALLERIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Galleries_CreateOrUpdate",
    "PUT",
    _GALLERY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, Body("gallery", "Gallery")),
    ok=(200, 201, 202),
    returns="Gallery",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERIES_UPDATE = Operation(
    SERVICE,
    "Galleries_Update",
    "PATCH",
    _GALLERY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, Body("gallery", "GalleryUpdate")),
    returns="Gallery",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERIES_DELETE = Operation(
    SERVICE,
    "Galleries_Delete",
    "DELETE",
    _GALLERY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERIES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Galleries_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/galleries",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    api_version="2026-03-03",
    paging=Paging("Gallery", api_version=False),
)

GALLERIES_LIST = Operation(
    SERVICE,
    "Galleries_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/galleries",
    (SUBSCRIPTION_ID,),
    api_version="2026-03-03",
    paging=Paging("Gallery", api_version=False),
)

GALLERY_IMAGES_GET = Operation(
    SERVICE,
    "GalleryImages_Get",
    "GET",
    _IMAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_IMAGE_NAME),
    returns="GalleryImage",
    api_version="2026-03-03",
)

GALLERY_IMAGES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GalleryImages_CreateOrUpdate",
    "PUT",
    _IMAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_IMAGE_NAME, Body("gallery_image", "GalleryImage")),
    ok=(200, 201, 202),
    returns="GalleryImage",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_IMAGES_UPDATE = Operation(
    SERVICE,
    "GalleryImages_Update",
    "PATCH",
    _IMAGE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_IMAGE_NAME,
        Body("gallery_image", "GalleryImageUpdate"),
    ),
    returns="GalleryImage",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_IMAGES_DELETE = Operation(
    SERVICE,
    "GalleryImages_Delete",
    "DELETE",
    _IMAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_IMAGE_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERY_IMAGES_LIST_BY_GALLERY = Operation(
    SERVICE,
    "GalleryImages_ListByGallery",
    "GET",
    _GALLERY_URL + "/images",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME),
    api_version="2026-03-03",
    paging=Paging("GalleryImage", api_version=False),
)

GALLERY_IMAGE_VERSIONS_GET = Operation(
    SERVICE,
    "GalleryImageVersions_Get",
    "GET",
    _IMAGE_VERSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_IMAGE_NAME, _GALLERY_IMAGE_VERSION_NAME, _EXPAND),
    returns="GalleryImageVersion",
    api_version="2026-03-03",
)

GALLERY_IMAGE_VERSIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GalleryImageVersions_CreateOrUpdate",
    "PUT",
    _IMAGE_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_IMAGE_NAME,
        _GALLERY_IMAGE_VERSION_NAME,
        Body("gallery_image_version", "GalleryImageVersion"),
    ),
    ok=(200, 201, 202),
    returns="GalleryImageVersion",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_IMAGE_VERSIONS_UPDATE = Operation(
    SERVICE,
    "GalleryImageVersions_Update",
    "PATCH",
    _IMAGE_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_IMAGE_NAME,
        _GALLERY_IMAGE_VERSION_NAME,
        Body("gallery_image_version", "GalleryImageVersionUpdate"),
    ),
    returns="GalleryImageVersion",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_IMAGE_VERSIONS_DELETE = Operation(
    SERVICE,
    "GalleryImageVersions_Delete",
    "DELETE",
    _IMAGE_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_IMAGE_NAME,
        _GALLERY_IMAGE_VERSION_NAME,
        Query("bypass_soft_delete", "bypassSoftDelete", type="bool"),
    ),
    ok=(200, 202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERY_IMAGE_VERSIONS_LIST_BY_GALLERY_IMAGE = Operation(
    SERVICE,
    "GalleryImageVersions_ListByGalleryImage",
    "GET",
    _IMAGE_URL + "/versions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_IMAGE_NAME),
    api_version="2026-03-03",
    paging=Paging("GalleryImageVersion", api_version=False),
)

GALLERY_APPLICATIONS_GET = Operation(
    SERVICE,
    "GalleryApplications_Get",
    "GET",
    _APPLICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_APPLICATION_NAME),
    returns="GalleryApplication",
    api_version="2026-03-03",
)

GALLERY_APPLICATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GalleryApplications_CreateOrUpdate",
    "PUT",
    _APPLICATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_APPLICATION_NAME,
        Body("gallery_application", "GalleryApplication"),
    ),
    ok=(200, 201, 202),
    returns="GalleryApplication",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_APPLICATIONS_UPDATE = Operation(
    SERVICE,
    "GalleryApplications_Update",
    "PATCH",
    _APPLICATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_APPLICATION_NAME,
        Body("gallery_application", "GalleryApplicationUpdate"),
    ),
    returns="GalleryApplication",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_APPLICATIONS_DELETE = Operation(
    SERVICE,
    "GalleryApplications_Delete",
    "DELETE",
    _APPLICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_APPLICATION_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERY_APPLICATIONS_LIST_BY_GALLERY = Operation(
    SERVICE,
    "GalleryApplications_ListByGallery",
    "GET",
    _GALLERY_URL + "/applications",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME),
    api_version="2026-03-03",
    paging=Paging("GalleryApplication", api_version=False),
)

GALLERY_APPLICATION_VERSIONS_GET = Operation(
    SERVICE,
    "GalleryApplicationVersions_Get",
    "GET",
    _APPLICATION_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_APPLICATION_NAME,
        _GALLERY_APPLICATION_VERSION_NAME,
        _EXPAND,
    ),
    returns="GalleryApplicationVersion",
    api_version="2026-03-03",
)

GALLERY_APPLICATION_VERSIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GalleryApplicationVersions_CreateOrUpdate",
    "PUT",
    _APPLICATION_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_APPLICATION_NAME,
        _GALLERY_APPLICATION_VERSION_NAME,
        Body("gallery_application_version", "GalleryApplicationVersion"),
    ),
    ok=(200, 201, 202),
    returns="GalleryApplicationVersion",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_APPLICATION_VERSIONS_UPDATE = Operation(
    SERVICE,
    "GalleryApplicationVersions_Update",
    "PATCH",
    _APPLICATION_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_APPLICATION_NAME,
        _GALLERY_APPLICATION_VERSION_NAME,
        Body("gallery_application_version", "GalleryApplicationVersionUpdate"),
    ),
    returns="GalleryApplicationVersion",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_APPLICATION_VERSIONS_DELETE = Operation(
    SERVICE,
    "GalleryApplicationVersions_Delete",
    "DELETE",
    _APPLICATION_VERSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_APPLICATION_NAME, _GALLERY_APPLICATION_VERSION_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERY_APPLICATION_VERSIONS_LIST_BY_GALLERY_APPLICATION = Operation(
    SERVICE,
    "GalleryApplicationVersions_ListByGalleryApplication",
    "GET",
    _APPLICATION_URL + "/versions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_APPLICATION_NAME),
    api_version="2026-03-03",
    paging=Paging("GalleryApplicationVersion", api_version=False),
)

GALLERY_SCRIPTS_GET = Operation(
    SERVICE,
    "GalleryScripts_Get",
    "GET",
    _SCRIPT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_SCRIPT_NAME),
    returns="GalleryScript",
    api_version="2026-03-03",
)

GALLERY_SCRIPTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GalleryScripts_CreateOrUpdate",
    "PUT",
    _SCRIPT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_SCRIPT_NAME,
        Body("gallery_script", "GalleryScript"),
    ),
    ok=(200, 201),
    returns="GalleryScript",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_SCRIPTS_UPDATE = Operation(
    SERVICE,
    "GalleryScripts_Update",
    "PATCH",
    _SCRIPT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_SCRIPT_NAME,
        Body("gallery_script", "GalleryScriptUpdate"),
    ),
    ok=(200, 202),
    returns="GalleryScript",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_SCRIPTS_DELETE = Operation(
    SERVICE,
    "GalleryScripts_Delete",
    "DELETE",
    _SCRIPT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_SCRIPT_NAME),
    ok=(202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERY_SCRIPTS_LIST_BY_GALLERY = Operation(
    SERVICE,
    "GalleryScripts_ListByGallery",
    "GET",
    _GALLERY_URL + "/scripts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME),
    api_version="2026-03-03",
    paging=Paging("GalleryScript", api_version=False),
)

GALLERY_SCRIPT_VERSIONS_GET = Operation(
    SERVICE,
    "GalleryScriptVersions_Get",
    "GET",
    _SCRIPT_VERSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_SCRIPT_NAME, _GALLERY_SCRIPT_VERSION_NAME),
    returns="GalleryScriptVersion",
    api_version="2026-03-03",
)

GALLERY_SCRIPT_VERSIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GalleryScriptVersions_CreateOrUpdate",
    "PUT",
    _SCRIPT_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_SCRIPT_NAME,
        _GALLERY_SCRIPT_VERSION_NAME,
        Body("gallery_script_version", "GalleryScriptVersion"),
    ),
    ok=(200, 201),
    returns="GalleryScriptVersion",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_SCRIPT_VERSIONS_UPDATE = Operation(
    SERVICE,
    "GalleryScriptVersions_Update",
    "PATCH",
    _SCRIPT_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _GALLERY_SCRIPT_NAME,
        _GALLERY_SCRIPT_VERSION_NAME,
        Body("gallery_script_version", "GalleryScriptVersionUpdate"),
    ),
    ok=(200, 202),
    returns="GalleryScriptVersion",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_SCRIPT_VERSIONS_DELETE = Operation(
    SERVICE,
    "GalleryScriptVersions_Delete",
    "DELETE",
    _SCRIPT_VERSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_SCRIPT_NAME, _GALLERY_SCRIPT_VERSION_NAME),
    ok=(202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERY_SCRIPT_VERSIONS_LIST_BY_GALLERY_SCRIPT = Operation(
    SERVICE,
    "GalleryScriptVersions_ListByGalleryScript",
    "GET",
    _SCRIPT_URL + "/versions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _GALLERY_SCRIPT_NAME),
    api_version="2026-03-03",
    paging=Paging("GalleryScriptVersion", api_version=False),
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_GET = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfiles_Get",
    "GET",
    _IN_VM_ACCESS_CONTROL_PROFILE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _IN_VM_ACCESS_CONTROL_PROFILE_NAME),
    returns="GalleryInVMAccessControlProfile",
    api_version="2026-03-03",
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfiles_CreateOrUpdate",
    "PUT",
    _IN_VM_ACCESS_CONTROL_PROFILE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_NAME,
        Body("gallery_in_vm_access_control_profile", "GalleryInVMAccessControlProfile"),
    ),
    ok=(200, 201),
    returns="GalleryInVMAccessControlProfile",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_UPDATE = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfiles_Update",
    "PATCH",
    _IN_VM_ACCESS_CONTROL_PROFILE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_NAME,
        Body("gallery_in_vm_access_control_profile", "GalleryInVMAccessControlProfileUpdate"),
    ),
    returns="GalleryInVMAccessControlProfile",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_DELETE = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfiles_Delete",
    "DELETE",
    _IN_VM_ACCESS_CONTROL_PROFILE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _IN_VM_ACCESS_CONTROL_PROFILE_NAME),
    ok=(202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_LIST_BY_GALLERY = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfiles_ListByGallery",
    "GET",
    _GALLERY_URL + "/inVMAccessControlProfiles",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME),
    api_version="2026-03-03",
    paging=Paging("GalleryInVMAccessControlProfile", api_version=False),
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_GET = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfileVersions_Get",
    "GET",
    _IN_VM_ACCESS_CONTROL_PROFILE_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_VERSION_NAME,
    ),
    returns="GalleryInVMAccessControlProfileVersion",
    api_version="2026-03-03",
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfileVersions_CreateOrUpdate",
    "PUT",
    _IN_VM_ACCESS_CONTROL_PROFILE_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_VERSION_NAME,
        Body("gallery_in_vm_access_control_profile_version", "GalleryInVMAccessControlProfileVersion"),
    ),
    ok=(200, 201),
    returns="GalleryInVMAccessControlProfileVersion",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_UPDATE = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfileVersions_Update",
    "PATCH",
    _IN_VM_ACCESS_CONTROL_PROFILE_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_VERSION_NAME,
        Body("gallery_in_vm_access_control_profile_version", "GalleryInVMAccessControlProfileVersionUpdate"),
    ),
    returns="GalleryInVMAccessControlProfileVersion",
    api_version="2026-03-03",
    long_running=LongRunning(),
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_DELETE = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfileVersions_Delete",
    "DELETE",
    _IN_VM_ACCESS_CONTROL_PROFILE_VERSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_NAME,
        _IN_VM_ACCESS_CONTROL_PROFILE_VERSION_NAME,
    ),
    ok=(202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_LIST_BY_GALLERY_IN_VM_ACCESS_CONTROL_PROFILE = Operation(
    SERVICE,
    "GalleryInVMAccessControlProfileVersions_ListByGalleryInVmAccessControlProfile",
    "GET",
    _IN_VM_ACCESS_CONTROL_PROFILE_URL + "/versions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, _IN_VM_ACCESS_CONTROL_PROFILE_NAME),
    api_version="2026-03-03",
    paging=Paging("GalleryInVMAccessControlProfileVersion", api_version=False),
)

SOFT_DELETED_RESOURCE_LIST_BY_ARTIFACT_NAME = Operation(
    SERVICE,
    "SoftDeletedResource_ListByArtifactName",
    "GET",
    _GALLERY_URL + "/softdeletedartifacttypes/{artifactType}/artifacts/{artifactName}/versions",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GALLERY_NAME,
        Path("artifact_type", "artifactType"),
        Path("artifact_name", "artifactName"),
    ),
    api_version="2026-03-03",
    paging=Paging("GallerySoftDeletedResource", api_version=False),
)

GALLERY_SHARING_PROFILE_UPDATE = Operation(
    SERVICE,
    "GallerySharingProfile_Update",
    "POST",
    _GALLERY_URL + "/share",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GALLERY_NAME, Body("sharing_update", "SharingUpdate")),
    ok=(200, 202),
    returns="SharingUpdate",
    api_version="2026-03-03",
    long_running=LongRunning(),
)
