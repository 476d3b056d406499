"""Build dist/kneejournal-VERSION-macos-MACHINE.dmg, an image from which the app is dragged into Applications.

Needs macOS, the folder build (``folder.py``, which makes the app beside it), and Xcode's command-line tools. With
SIGNING_IDENTITY set ("Developer ID Application: …") the app is signed for handing out; with NOTARY_PROFILE as well
(made by ``xcrun notarytool store-credentials``) Apple checks the image, and it opens without a warning. Without, the
app is signed for nobody, and macOS asks the user to allow the first start.
"""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

from project import BUILD, OUT, PACKAGING, fresh, needed, run, version

APP = BUILD / "kneejournal.app"


def main() -> None:
    """Sign the app, put it into an image, and have that notarised where the means are given."""
    needed("codesign", "hdiutil")
    identity = os.environ.get("SIGNING_IDENTITY", "")
    _sign(APP, identity)
    place = fresh(BUILD / "image")
    shutil.copytree(APP, place / APP.name, symlinks=True)
    (place / "Applications").symlink_to("/Applications")
    OUT.mkdir(exist_ok=True)
    image = OUT / f"kneejournal-{version()}-macos-{platform.machine()}.dmg"
    run("hdiutil", "create", "-volname", "kneejournal", "-srcfolder", place, "-format", "UDZO", "-ov", image)
    if identity:
        run("codesign", "--sign", identity, "--timestamp", image)
    if profile := os.environ.get("NOTARY_PROFILE", ""):
        run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
        run("xcrun", "stapler", "staple", image)
    print(image)


def _sign(app: Path, identity: str) -> None:
    """Sign the app and all libraries in it; an empty identity makes the signature that Apple's processors ask for."""
    hardened = ("--options", "runtime", "--timestamp", "--entitlements", PACKAGING / "macos.entitlements")
    run("codesign", "--force", "--deep", *(hardened if identity else ()), "--sign", identity or "-", app)
    run("codesign", "--verify", "--deep", "--strict", app)


if __name__ == "__main__":
    main()
