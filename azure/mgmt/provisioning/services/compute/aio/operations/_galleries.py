# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``galleries``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _galleries as _sync


class GalleriesOperations(AsyncOperationGroup):
    """Azure Compute Galleries: keep, replicate and share images and applications.

    An attribute of the client: ``client.galleries``.
    """

    get = awaited(_sync.GalleriesOperations.get)
    begin_create_or_update = begun(_sync.GalleriesOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleriesOperations.begin_update)
    begin_delete = begun(_sync.GalleriesOperations.begin_delete)
    list_by_resource_group = paged(_sync.GalleriesOperations.list_by_resource_group)
    list = paged(_sync.GalleriesOperations.list)


class GalleryImagesOperations(AsyncOperationGroup):
    """Image definitions in a gallery: what the versions of one image have in common.

    An attribute of the client: ``client.gallery_images``.
    """

    get = awaited(_sync.GalleryImagesOperations.get)
    begin_create_or_update = begun(_sync.GalleryImagesOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleryImagesOperations.begin_update)
    begin_delete = begun(_sync.GalleryImagesOperations.begin_delete)
    list_by_gallery = paged(_sync.GalleryImagesOperations.list_by_gallery)


class GalleryImageVersionsOperations(AsyncOperationGroup):
    """Versions of the images in a gallery, replicated to regions.

    An attribute of the client: ``client.gallery_image_versions``.
    """

    get = awaited(_sync.GalleryImageVersionsOperations.get)
    begin_create_or_update = begun(_sync.GalleryImageVersionsOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleryImageVersionsOperations.begin_update)
    begin_delete = begun(_sync.GalleryImageVersionsOperations.begin_delete)
    list_by_gallery_image = paged(_sync.GalleryImageVersionsOperations.list_by_gallery_image)


class GalleryApplicationsOperations(AsyncOperationGroup):
    """Application definitions in a gallery.

    An attribute of the client: ``client.gallery_applications``.
    """

    get = awaited(_sync.GalleryApplicationsOperations.get)
    begin_create_or_update = begun(_sync.GalleryApplicationsOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleryApplicationsOperations.begin_update)
    begin_delete = begun(_sync.GalleryApplicationsOperations.begin_delete)
    list_by_gallery = paged(_sync.GalleryApplicationsOperations.list_by_gallery)


class GalleryApplicationVersionsOperations(AsyncOperationGroup):
    """Versions of the applications in a gallery.

    An attribute of the client: ``client.gallery_application_versions``.
    """

    get = awaited(_sync.GalleryApplicationVersionsOperations.get)
    begin_create_or_update = begun(_sync.GalleryApplicationVersionsOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleryApplicationVersionsOperations.begin_update)
    begin_delete = begun(_sync.GalleryApplicationVersionsOperations.begin_delete)
    list_by_gallery_application = paged(_sync.GalleryApplicationVersionsOperations.list_by_gallery_application)


class GalleryScriptsOperations(AsyncOperationGroup):
    """Script definitions in a gallery, for use with run commands.

    An attribute of the client: ``client.gallery_scripts``.
    """

    get = awaited(_sync.GalleryScriptsOperations.get)
    begin_create_or_update = begun(_sync.GalleryScriptsOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleryScriptsOperations.begin_update)
    begin_delete = begun(_sync.GalleryScriptsOperations.begin_delete)
    list_by_gallery = paged(_sync.GalleryScriptsOperations.list_by_gallery)


class GalleryScriptVersionsOperations(AsyncOperationGroup):
    """Versions of the scripts in a gallery.

    An attribute of the client: ``client.gallery_script_versions``.
    """

    get = awaited(_sync.GalleryScriptVersionsOperations.get)
    begin_create_or_update = begun(_sync.GalleryScriptVersionsOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleryScriptVersionsOperations.begin_update)
    begin_delete = begun(_sync.GalleryScriptVersionsOperations.begin_delete)
    list_by_gallery_script = paged(_sync.GalleryScriptVersionsOperations.list_by_gallery_script)


class GalleryInVmAccessControlProfilesOperations(AsyncOperationGroup):
    """Profiles of rules on who in a machine may reach its metadata endpoints.

    An attribute of the client: ``client.gallery_in_vm_access_control_profiles``.
    """

    get = awaited(_sync.GalleryInVmAccessControlProfilesOperations.get)
    begin_create_or_update = begun(_sync.GalleryInVmAccessControlProfilesOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleryInVmAccessControlProfilesOperations.begin_update)
    begin_delete = begun(_sync.GalleryInVmAccessControlProfilesOperations.begin_delete)
    list_by_gallery = paged(_sync.GalleryInVmAccessControlProfilesOperations.list_by_gallery)


class GalleryInVmAccessControlProfileVersionsOperations(AsyncOperationGroup):
    """Versions of the in-VM access control profiles in a gallery.

    An attribute of the client: ``client.gallery_in_vm_access_control_profile_versions``.
    """

    get = awaited(_sync.GalleryInVmAccessControlProfileVersionsOperations.get)
    begin_create_or_update = begun(_sync.GalleryInVmAccessControlProfileVersionsOperations.begin_create_or_update)
    begin_update = begun(_sync.GalleryInVmAccessControlProfileVersionsOperations.begin_update)
    begin_delete = begun(_sync.GalleryInVmAccessControlProfileVersionsOperations.begin_delete)
    list_by_gallery_in_vm_access_control_profile = paged(
        _sync.GalleryInVmAccessControlProfileVersionsOperations.list_by_gallery_in_vm_access_control_profile
    )


class SoftDeletedResourceOperations(AsyncOperationGroup):
    """Gallery artifacts that were deleted and can still be restored.

    An attribute of the client: ``client.soft_deleted_resource``.
    """

    list_by_artifact_name = paged(_sync.SoftDeletedResourceOperations.list_by_artifact_name)


class GallerySharingProfileOperations(AsyncOperationGroup):
    """Sharing of galleries with subscriptions, tenants or everyone.

    An attribute of the client: ``client.gallery_sharing_profile``.
    """

    begin_update = begun(_sync.GallerySharingProfileOperations.begin_update)
