"""Puts the design tokens to work: palette, style sheet, font, and the tokens for what is painted by hand."""

from __future__ import annotations

from dataclasses import asdict
from importlib import resources
from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from kneejournal.gui import tokens
from kneejournal.gui.tokens import DARK, LIGHT, Tokens
from kneejournal.settings import Look

STYLE_ARGUMENTS = ["-style", "fusion"]
_DARK_BELOW = 128  # of 255, for the window colour that the system gave before ours was set


class Theme(QObject):
    """The look in use. Follows the system as long as the user has not chosen.

    The application has to be started with Qt's Fusion style, the one that takes a palette of ours whole everywhere
    (``STYLE_ARGUMENTS``): to set it later would cost a tenth of the time to the first paint.
    """

    changed = Signal()

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app = app
        self._look = look
        self._dark_system = app.palette().window().color().lightness() < _DARK_BELOW
        self.tokens = self._wanted()
        _load_fonts()
        app.setFont(_font())
        app.styleHints().colorSchemeChanged.connect(self._take_system)
        self._apply()

    def choose(self, look: Look) -> None:
        """Take another look, or follow the system."""
        self._look = look
        self._follow_system()

    def _take_system(self) -> None:
        self._dark_system = self._app.styleHints().colorScheme().name == "Dark"
        self._follow_system()

    def _follow_system(self) -> None:
        if self._wanted() is not self.tokens:
            self.tokens = self._wanted()
            self._apply()
            self.changed.emit()

    def _wanted(self) -> Tokens:
        if self._look is Look.SYSTEM:
            return DARK if self._dark_system else LIGHT
        return DARK if self._look is Look.DARK else LIGHT

    def _apply(self) -> None:
        self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens))


def _load_fonts() -> None:
    for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        data = resources.files("kneejournal.resources").joinpath("fonts", name).read_bytes()
        QFontDatabase.addApplicationFontFromData(data)


def _font() -> QFont:
    font = QFont("Inter")
    font.setPixelSize(tokens.TEXT_PX)
    return font


def style_sheet(look: Tokens) -> str:
    """Return the window's style sheet in these colours."""
    text = resources.files("kneejournal.resources").joinpath("styles", "window.qss").read_text(encoding="utf-8")
    sizes = {name.lower(): str(value) for name, value in vars(tokens).items() if isinstance(value, int)}
    colours = {name: value for name, value in asdict(look).items() if isinstance(value, str)}
    return Template(text).substitute(sizes | colours)


def palette(look: Tokens) -> QPalette:
    """Return a complete palette; the constructors of Qt that derive one leave disabled text invisible."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: look.background,
        roles.WindowText: look.text,
        roles.Base: look.field,
        roles.AlternateBase: look.background,
        roles.Text: look.text,
        roles.Button: look.card,
        roles.ButtonText: look.text,
        roles.BrightText: look.rest,
        roles.ToolTipBase: look.tip,
        roles.ToolTipText: look.on_tip,
        roles.PlaceholderText: look.soft,
        roles.Highlight: look.accent,
        roles.HighlightedText: look.on_accent,
        roles.Link: look.accent,
        roles.LinkVisited: look.accent,
        roles.Light: look.card,
        roles.Midlight: look.line,
        roles.Mid: look.line,
        roles.Dark: look.control_line,
        roles.Shadow: look.line,
        roles.Accent: look.accent,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.disabled))
    return made
