# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _galleries as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class GalleriesOperations(OperationGroup):
    """Azure Compute Galleries: keep, replicate and share images and applications.

    An attribute of the client: ``client.galleries``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gallery_name: str,
        *,
        select: models.SelectPermissions | types.SelectPermissionsValue | None = None,
        expand: models.GalleryExpandParams | types.GalleryExpandParamsValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Gallery:
        """Get one gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param select: "Permissions" adds the sharing permissions of the gallery.
        :param expand: "SharingProfile/Groups" adds the groups the gallery is shared with.

        REST: https://learn.microsoft.com/rest/api/compute/galleries/get
        """
        return self._call(_rest.GALLERIES_GET, options, resource_group_name, gallery_name, select, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery: models.Gallery | types.GalleryDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Gallery]:
        """Create a gallery, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery: Wanted settings of the gallery.

        REST: https://learn.microsoft.com/rest/api/compute/galleries/create-or-update
        """
        return self._begin(_rest.GALLERIES_CREATE_OR_UPDATE, options, resource_group_name, gallery_name, gallery)

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery: models.GalleryUpdate | types.GalleryUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Gallery]:
        """Change some settings of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery: Changes to the gallery; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/galleries/update
        """
        return self._begin(_rest.GALLERIES_UPDATE, options, resource_group_name, gallery_name, gallery)

    def begin_delete(
        self, resource_group_name: str, gallery_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a gallery; it must be empty.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.

        REST: https://learn.microsoft.com/rest/api/compute/galleries/delete
        """
        return self._begin(_rest.GALLERIES_DELETE, options, resource_group_name, gallery_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Gallery]:
        """List the galleries of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/galleries/list-by-resource-group
        """
        return self._list(_rest.GALLERIES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Gallery]:
        """List all galleries of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/galleries/list
        """
        return self._list(_rest.GALLERIES_LIST, options)


class GalleryImagesOperations(OperationGroup):
    """Image definitions in a gallery: what the versions of one image have in common.

    An attribute of the client: ``client.gallery_images``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, gallery_name: str, gallery_image_name: str, **options: Unpack[RequestOptions]
    ) -> models.GalleryImage:
        """Get one image definition of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-images/get
        """
        return self._call(_rest.GALLERY_IMAGES_GET, options, resource_group_name, gallery_name, gallery_image_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_image_name: str,
        gallery_image: models.GalleryImage | types.GalleryImageDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryImage]:
        """Create an image definition in a gallery, or update it.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.
        :param gallery_image: Wanted settings of the gallery image definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-images/create-or-update
        """
        return self._begin(
            _rest.GALLERY_IMAGES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_image_name,
            gallery_image,
        )

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_image_name: str,
        gallery_image: models.GalleryImageUpdate | types.GalleryImageUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryImage]:
        """Change some settings of an image definition.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.
        :param gallery_image: Changes to the gallery image definition; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-images/update
        """
        return self._begin(
            _rest.GALLERY_IMAGES_UPDATE, options, resource_group_name, gallery_name, gallery_image_name, gallery_image
        )

    def begin_delete(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_image_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an image definition; it must have no versions left.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-images/delete
        """
        return self._begin(_rest.GALLERY_IMAGES_DELETE, options, resource_group_name, gallery_name, gallery_image_name)

    def list_by_gallery(
        self, resource_group_name: str, gallery_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GalleryImage]:
        """List the image definitions of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-images/list-by-gallery
        """
        return self._list(_rest.GALLERY_IMAGES_LIST_BY_GALLERY, options, resource_group_name, gallery_name)


class GalleryImageVersionsOperations(OperationGroup):
    """Versions of the images in a gallery, replicated to regions.

    An attribute of the client: ``client.gallery_image_versions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_image_name: str,
        gallery_image_version_name: str,
        *,
        expand: models.ReplicationStatusTypes | types.ReplicationStatusTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GalleryImageVersion:
        """Get one version of a gallery image.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.
        :param gallery_image_version_name: Version of the image, such as "1.0.3", each part an integer.
        :param expand: "ReplicationStatus" adds the state of replication, "UefiSettings" the firmware settings.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-image-versions/get
        """
        return self._call(
            _rest.GALLERY_IMAGE_VERSIONS_GET,
            options,
            resource_group_name,
            gallery_name,
            gallery_image_name,
            gallery_image_version_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_image_name: str,
        gallery_image_version_name: str,
        gallery_image_version: models.GalleryImageVersion | types.GalleryImageVersionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryImageVersion]:
        """Create a version of a gallery image and replicate it to its target regions, or update it; can take long.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.
        :param gallery_image_version_name: Version of the image, such as "1.0.3", each part an integer.
        :param gallery_image_version: Wanted settings of the gallery image version.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-image-versions/create-or-update
        """
        return self._begin(
            _rest.GALLERY_IMAGE_VERSIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_image_name,
            gallery_image_version_name,
            gallery_image_version,
        )

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_image_name: str,
        gallery_image_version_name: str,
        gallery_image_version: models.GalleryImageVersionUpdate | types.GalleryImageVersionUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryImageVersion]:
        """Change some settings of an image version, such as its target regions.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.
        :param gallery_image_version_name: Version of the image, such as "1.0.3", each part an integer.
        :param gallery_image_version: Changes to the gallery image version; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-image-versions/update
        """
        return self._begin(
            _rest.GALLERY_IMAGE_VERSIONS_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_image_name,
            gallery_image_version_name,
            gallery_image_version,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_image_name: str,
        gallery_image_version_name: str,
        *,
        bypass_soft_delete: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a version of a gallery image from all regions; machines made from it go on running.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.
        :param gallery_image_version_name: Version of the image, such as "1.0.3", each part an integer.
        :param bypass_soft_delete: Delete for good at once, even if the gallery keeps deleted versions for some time.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-image-versions/delete
        """
        return self._begin(
            _rest.GALLERY_IMAGE_VERSIONS_DELETE,
            options,
            resource_group_name,
            gallery_name,
            gallery_image_name,
            gallery_image_version_name,
            bypass_soft_delete,
        )

    def list_by_gallery_image(
        self, resource_group_name: str, gallery_name: str, gallery_image_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GalleryImageVersion]:
        """List the versions of a gallery image.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_image_name: Name of the image definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-image-versions/list-by-gallery-image
        """
        return self._list(
            _rest.GALLERY_IMAGE_VERSIONS_LIST_BY_GALLERY_IMAGE,
            options,
            resource_group_name,
            gallery_name,
            gallery_image_name,
        )


class GalleryApplicationsOperations(OperationGroup):
    """Application definitions in a gallery.

    An attribute of the client: ``client.gallery_applications``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.GalleryApplication:
        """Get one application definition of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-applications/get
        """
        return self._call(
            _rest.GALLERY_APPLICATIONS_GET, options, resource_group_name, gallery_name, gallery_application_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        gallery_application: models.GalleryApplication | types.GalleryApplicationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryApplication]:
        """Create an application definition in a gallery, or update it.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.
        :param gallery_application: Wanted settings of the gallery application definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-applications/create-or-update
        """
        return self._begin(
            _rest.GALLERY_APPLICATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_application_name,
            gallery_application,
        )

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        gallery_application: models.GalleryApplicationUpdate | types.GalleryApplicationUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryApplication]:
        """Change some settings of an application definition.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.
        :param gallery_application: Changes to the gallery application definition; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-applications/update
        """
        return self._begin(
            _rest.GALLERY_APPLICATIONS_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_application_name,
            gallery_application,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an application definition; it must have no versions left.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-applications/delete
        """
        return self._begin(
            _rest.GALLERY_APPLICATIONS_DELETE, options, resource_group_name, gallery_name, gallery_application_name
        )

    def list_by_gallery(
        self, resource_group_name: str, gallery_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GalleryApplication]:
        """List the application definitions of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-applications/list-by-gallery
        """
        return self._list(_rest.GALLERY_APPLICATIONS_LIST_BY_GALLERY, options, resource_group_name, gallery_name)


class GalleryApplicationVersionsOperations(OperationGroup):
    """Versions of the applications in a gallery.

    An attribute of the client: ``client.gallery_application_versions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        gallery_application_version_name: str,
        *,
        expand: models.ReplicationStatusTypes | types.ReplicationStatusTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GalleryApplicationVersion:
        """Get one version of a gallery application.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.
        :param gallery_application_version_name: Version of the application, such as "1.0.3", each part an integer.
        :param expand: "ReplicationStatus" adds the state of replication by region.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-application-versions/get
        """
        return self._call(
            _rest.GALLERY_APPLICATION_VERSIONS_GET,
            options,
            resource_group_name,
            gallery_name,
            gallery_application_name,
            gallery_application_version_name,
            expand,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        gallery_application_version_name: str,
        gallery_application_version: models.GalleryApplicationVersion | types.GalleryApplicationVersionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryApplicationVersion]:
        """Create a version of a gallery application and replicate it, or update it.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.
        :param gallery_application_version_name: Version of the application, such as "1.0.3", each part an integer.
        :param gallery_application_version: Wanted settings of the gallery application version.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-application-versions/create-or-update
        """
        return self._begin(
            _rest.GALLERY_APPLICATION_VERSIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_application_name,
            gallery_application_version_name,
            gallery_application_version,
        )

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        gallery_application_version_name: str,
        gallery_application_version: models.GalleryApplicationVersionUpdate
        | types.GalleryApplicationVersionUpdateDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryApplicationVersion]:
        """Change some settings of an application version, such as its target regions.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.
        :param gallery_application_version_name: Version of the application, such as "1.0.3", each part an integer.
        :param gallery_application_version: Changes to the gallery application version; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-application-versions/update
        """
        return self._begin(
            _rest.GALLERY_APPLICATION_VERSIONS_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_application_name,
            gallery_application_version_name,
            gallery_application_version,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        gallery_application_version_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a version of a gallery application.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.
        :param gallery_application_version_name: Version of the application, such as "1.0.3", each part an integer.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-application-versions/delete
        """
        return self._begin(
            _rest.GALLERY_APPLICATION_VERSIONS_DELETE,
            options,
            resource_group_name,
            gallery_name,
            gallery_application_name,
            gallery_application_version_name,
        )

    def list_by_gallery_application(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_application_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.GalleryApplicationVersion]:
        """List the versions of a gallery application.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_application_name: Name of the application definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-application-versions/list-by-gallery-application
        """
        return self._list(
            _rest.GALLERY_APPLICATION_VERSIONS_LIST_BY_GALLERY_APPLICATION,
            options,
            resource_group_name,
            gallery_name,
            gallery_application_name,
        )


class GalleryScriptsOperations(OperationGroup):
    """Script definitions in a gallery, for use with run commands.

    An attribute of the client: ``client.gallery_scripts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, gallery_name: str, gallery_script_name: str, **options: Unpack[RequestOptions]
    ) -> models.GalleryScript:
        """Get one script definition of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-scripts/get
        """
        return self._call(_rest.GALLERY_SCRIPTS_GET, options, resource_group_name, gallery_name, gallery_script_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_script_name: str,
        gallery_script: models.GalleryScript | types.GalleryScriptDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryScript]:
        """Create a script definition in a gallery, or update it.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.
        :param gallery_script: Wanted settings of the gallery script definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-scripts/create-or-update
        """
        return self._begin(
            _rest.GALLERY_SCRIPTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_script_name,
            gallery_script,
        )

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_script_name: str,
        gallery_script: models.GalleryScriptUpdate | types.GalleryScriptUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryScript]:
        """Change some settings of a script definition.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.
        :param gallery_script: Changes to the gallery script definition; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-scripts/update
        """
        return self._begin(
            _rest.GALLERY_SCRIPTS_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_script_name,
            gallery_script,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_script_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a script definition from a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-scripts/delete
        """
        return self._begin(
            _rest.GALLERY_SCRIPTS_DELETE, options, resource_group_name, gallery_name, gallery_script_name
        )

    def list_by_gallery(
        self, resource_group_name: str, gallery_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GalleryScript]:
        """List the script definitions of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-scripts/list-by-gallery
        """
        return self._list(_rest.GALLERY_SCRIPTS_LIST_BY_GALLERY, options, resource_group_name, gallery_name)


class GalleryScriptVersionsOperations(OperationGroup):
    """Versions of the scripts in a gallery.

    An attribute of the client: ``client.gallery_script_versions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_script_name: str,
        gallery_script_version_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.GalleryScriptVersion:
        """Get one version of a gallery script.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.
        :param gallery_script_version_name: Version of the script, such as "1.0.3", each part an integer.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-script-versions/get
        """
        return self._call(
            _rest.GALLERY_SCRIPT_VERSIONS_GET,
            options,
            resource_group_name,
            gallery_name,
            gallery_script_name,
            gallery_script_version_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_script_name: str,
        gallery_script_version_name: str,
        gallery_script_version: models.GalleryScriptVersion | types.GalleryScriptVersionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryScriptVersion]:
        """Create a version of a gallery script and replicate it, or update it.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.
        :param gallery_script_version_name: Version of the script, such as "1.0.3", each part an integer.
        :param gallery_script_version: Wanted settings of the gallery script version.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-script-versions/create-or-update
        """
        return self._begin(
            _rest.GALLERY_SCRIPT_VERSIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_script_name,
            gallery_script_version_name,
            gallery_script_version,
        )

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_script_name: str,
        gallery_script_version_name: str,
        gallery_script_version: models.GalleryScriptVersionUpdate | types.GalleryScriptVersionUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryScriptVersion]:
        """Change some settings of a script version.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.
        :param gallery_script_version_name: Version of the script, such as "1.0.3", each part an integer.
        :param gallery_script_version: Changes to the gallery script version; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-script-versions/update
        """
        return self._begin(
            _rest.GALLERY_SCRIPT_VERSIONS_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            gallery_script_name,
            gallery_script_version_name,
            gallery_script_version,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        gallery_name: str,
        gallery_script_name: str,
        gallery_script_version_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a version of a gallery script.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.
        :param gallery_script_version_name: Version of the script, such as "1.0.3", each part an integer.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-script-versions/delete
        """
        return self._begin(
            _rest.GALLERY_SCRIPT_VERSIONS_DELETE,
            options,
            resource_group_name,
            gallery_name,
            gallery_script_name,
            gallery_script_version_name,
        )

    def list_by_gallery_script(
        self, resource_group_name: str, gallery_name: str, gallery_script_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GalleryScriptVersion]:
        """List the versions of a gallery script.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param gallery_script_name: Name of the script definition.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-script-versions/list-by-gallery-script
        """
        return self._list(
            _rest.GALLERY_SCRIPT_VERSIONS_LIST_BY_GALLERY_SCRIPT,
            options,
            resource_group_name,
            gallery_name,
            gallery_script_name,
        )


class GalleryInVmAccessControlProfilesOperations(OperationGroup):
    """Profiles of rules on who in a machine may reach its metadata endpoints.

    An attribute of the client: ``client.gallery_in_vm_access_control_profiles``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.GalleryInVMAccessControlProfile:
        """Get one in-VM access control profile of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profiles/get
        """
        return self._call(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_GET,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        gallery_in_vm_access_control_profile: models.GalleryInVMAccessControlProfile
        | types.GalleryInVMAccessControlProfileDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryInVMAccessControlProfile]:
        """Create an in-VM access control profile in a gallery, or update it.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.
        :param gallery_in_vm_access_control_profile: Wanted settings of the in-VM access control profile.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profiles/create-or-update
        """
        return self._begin(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
            gallery_in_vm_access_control_profile,
        )

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        gallery_in_vm_access_control_profile: models.GalleryInVMAccessControlProfileUpdate
        | types.GalleryInVMAccessControlProfileUpdateDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryInVMAccessControlProfile]:
        """Change some settings of an in-VM access control profile.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.
        :param gallery_in_vm_access_control_profile: Changes to the in-VM access control profile; what is left out stays
            as it is.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profiles/update
        """
        return self._begin(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
            gallery_in_vm_access_control_profile,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an in-VM access control profile.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profiles/delete
        """
        return self._begin(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_DELETE,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
        )

    def list_by_gallery(
        self, resource_group_name: str, gallery_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GalleryInVMAccessControlProfile]:
        """List the in-VM access control profiles of a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profiles/list-by-gallery
        """
        return self._list(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILES_LIST_BY_GALLERY, options, resource_group_name, gallery_name
        )


class GalleryInVmAccessControlProfileVersionsOperations(OperationGroup):
    """Versions of the in-VM access control profiles in a gallery.

    An attribute of the client: ``client.gallery_in_vm_access_control_profile_versions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        in_vm_access_control_profile_version_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.GalleryInVMAccessControlProfileVersion:
        """Get one version of an in-VM access control profile.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.
        :param in_vm_access_control_profile_version_name: Version of the in-VM access control profile, such as "1.0.3".

        REST: https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profile-versions/get
        """
        return self._call(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_GET,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
            in_vm_access_control_profile_version_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        in_vm_access_control_profile_version_name: str,
        gallery_in_vm_access_control_profile_version: models.GalleryInVMAccessControlProfileVersion
        | types.GalleryInVMAccessControlProfileVersionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryInVMAccessControlProfileVersion]:
        """Create a version of an in-VM access control profile, or update it.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.
        :param in_vm_access_control_profile_version_name: Version of the in-VM access control profile, such as "1.0.3".
        :param gallery_in_vm_access_control_profile_version: Wanted settings of the in-VM access control profile
            version.

        REST:
            https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profile-versions/create-or-update
        """
        return self._begin(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
            in_vm_access_control_profile_version_name,
            gallery_in_vm_access_control_profile_version,
        )

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        in_vm_access_control_profile_version_name: str,
        gallery_in_vm_access_control_profile_version: models.GalleryInVMAccessControlProfileVersionUpdate
        | types.GalleryInVMAccessControlProfileVersionUpdateDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GalleryInVMAccessControlProfileVersion]:
        """Change some settings of a version of an in-VM access control profile.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.
        :param in_vm_access_control_profile_version_name: Version of the in-VM access control profile, such as "1.0.3".
        :param gallery_in_vm_access_control_profile_version: Changes to the in-VM access control profile version; what
            is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profile-versions/update
        """
        return self._begin(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_UPDATE,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
            in_vm_access_control_profile_version_name,
            gallery_in_vm_access_control_profile_version,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        in_vm_access_control_profile_version_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a version of an in-VM access control profile.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.
        :param in_vm_access_control_profile_version_name: Version of the in-VM access control profile, such as "1.0.3".

        REST: https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profile-versions/delete
        """
        return self._begin(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_DELETE,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
            in_vm_access_control_profile_version_name,
        )

    def list_by_gallery_in_vm_access_control_profile(
        self,
        resource_group_name: str,
        gallery_name: str,
        in_vm_access_control_profile_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.GalleryInVMAccessControlProfileVersion]:
        """List the versions of an in-VM access control profile.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param in_vm_access_control_profile_name: Name of the in-VM access control profile.

        REST:
            https://learn.microsoft.com/rest/api/compute/gallery-in-vm-access-control-profile-versions/list-by-gallery-in-vm-access-control-profile
        """
        return self._list(
            _rest.GALLERY_IN_VM_ACCESS_CONTROL_PROFILE_VERSIONS_LIST_BY_GALLERY_IN_VM_ACCESS_CONTROL_PROFILE,
            options,
            resource_group_name,
            gallery_name,
            in_vm_access_control_profile_name,
        )


class SoftDeletedResourceOperations(OperationGroup):
    """Gallery artifacts that were deleted and can still be restored.

    An attribute of the client: ``client.soft_deleted_resource``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_artifact_name(
        self,
        resource_group_name: str,
        gallery_name: str,
        artifact_type: str,
        artifact_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.GallerySoftDeletedResource]:
        """List the soft-deleted versions of one artifact in a gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param artifact_type: Type of the artifact; "images" at present.
        :param artifact_name: Name of the artifact, that is, of the image definition.

        REST: https://learn.microsoft.com/rest/api/compute/soft-deleted-resource/list-by-artifact-name
        """
        return self._list(
            _rest.SOFT_DELETED_RESOURCE_LIST_BY_ARTIFACT_NAME,
            options,
            resource_group_name,
            gallery_name,
            artifact_type,
            artifact_name,
        )


class GallerySharingProfileOperations(OperationGroup):
    """Sharing of galleries with subscriptions, tenants or everyone.

    An attribute of the client: ``client.gallery_sharing_profile``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_update(
        self,
        resource_group_name: str,
        gallery_name: str,
        sharing_update: models.SharingUpdate | types.SharingUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SharingUpdate]:
        """Add or remove subscriptions or tenants a gallery is shared with, or make it a community gallery.

        :param resource_group_name: Name of the resource group.
        :param gallery_name: Name of the gallery; letters, digits, dots and underscores.
        :param sharing_update: What to add, remove or reset.

        REST: https://learn.microsoft.com/rest/api/compute/gallery-sharing-profile/update
        """
        return self._begin(
            _rest.GALLERY_SHARING_PROFILE_UPDATE, options, resource_group_name, gallery_name, sharing_update
        )
