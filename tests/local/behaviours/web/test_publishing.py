"""Publishing profiles of sites."""

from __future__ import annotations

from xml.etree import ElementTree

from ...support import Arm, code
from .support import SITE, VERSION, plan, site


def test_publishing_profiles(arm: Arm):
    plan(arm)
    site(arm)
    given = arm.azure.requests[-1].path.rpartition("/")[2]
    response = arm.post(f"{SITE}/publishxml", VERSION, {})
    assert (response.status, response.headers["Content-Type"]) == (200, "application/xml")
    profiles = {each.attrib["publishMethod"]: each.attrib for each in ElementTree.fromstring(response.body)}
    assert list(profiles) == ["MSDeploy", "FTP", "ZipDeploy"]
    assert profiles["FTP"]["userName"] == f"{given}\\${given}"
    credentials = arm.post(f"{SITE}/config/publishingcredentials/list", VERSION).document["properties"]
    assert {each["userPWD"] for each in profiles.values()} == {credentials["publishingPassword"]}
    arm.post(f"{SITE}/newpassword", VERSION)
    again = ElementTree.fromstring(arm.post(f"{SITE}/publishxml", VERSION, {}).body)
    assert again[0].attrib["userPWD"] != credentials["publishingPassword"]
    assert code(arm.post(f"{SITE}-none/publishxml", VERSION, {})) == (404, "ResourceNotFound")
