"""Help: the guide beside the window, with contents, search and links between its parts. Nothing of it is online."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kneejournal.gui.help.guide import Section, anchor_in, documents, search, sections
from kneejournal.gui.help.markdown_view import MarkdownView
from kneejournal.gui.languages import language_of_window
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import entry, push
from kneejournal.gui.widgets.layout import label

_SIZE = (980, 720)
_CONTENTS_WIDTH = 250
_MARGIN = 40
_LISTED_LEVELS = 2
_PLACE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stays open beside the window it helps with; Escape closes it."""

    keysRequested = Signal()  # noqa: N815  # signals are named as Qt names them
    aboutRequested = Signal()  # noqa: N815

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._language = language_of_window()
        self._shown = ""
        self._search = entry(self.tr("Search the guide"), self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._contents = QListWidget()
        self._contents.setObjectName("plain")
        self._contents.setWordWrap(True)
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents.setAccessibleName(self.tr("Contents of the guide"))
        self._none = label(self.tr("No part of the guide holds these words."), "soft", wraps=True)
        self._none.hide()
        self._text = MarkdownView(theme)
        self._text.setAccessibleName(self.tr("The guide"))
        self._keys = push(self.tr("Keys"), "link")
        self._about = push(self.tr("About kneejournal"), "link")
        self._close = push(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._list_contents()
        room = parent.window().size()
        self.resize(min(_SIZE[0], room.width() - _MARGIN), min(_SIZE[1], room.height() - _MARGIN))

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_CONTENTS_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._search, self._none):
            column.addWidget(part)
        column.addWidget(self._contents, 1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(side)
        both.addWidget(self._text, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._keys)
        foot.addWidget(self._about)
        foot.addStretch()
        foot.addWidget(self._close)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.setSpacing(12)
        page.addLayout(both, 1)
        page.addLayout(foot)
        for each in (self._keys, self._about, self._close):
            each.setAutoDefault(False)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._look_for)
        self._search.returnPressed.connect(self._contents.setFocus)
        self._contents.currentItemChanged.connect(self._open_item)
        self._text.linkFollowed.connect(self._follow)
        self._keys.clicked.connect(self.keysRequested)
        self._about.clicked.connect(self.aboutRequested)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)

    def open_at(self, document: str, section: str) -> None:
        """Show a section of the guide, from the whole contents; the section is named as in English."""
        section = anchor_in(self._language, document, section)
        self._search.clear()
        self._choose(document, section)
        self._open(document, section)
        self.show()
        self.activateWindow()
        self._open(document, section)  # once more, now that the text is as wide as it will be
        self._text.setFocus()

    # contents

    def _list_contents(self) -> None:
        listed = [section for section in sections(self._language) if section.level <= _LISTED_LEVELS]
        self._fill([(section, self._title(section)) for section in listed])

    def _title(self, section: Section) -> str:
        """Return what the contents call a section; a document that has no translation says that it is English."""
        if section.level > 1 or section.language == self._language:
            return section.title
        return self.tr("{title} (in English)").format(title=section.title)

    def _look_for(self, words: str) -> None:
        if not words.strip():
            self._none.hide()
            self._list_contents()
            return
        found = search(words, self._language)
        self._none.setVisible(not found)
        self._fill([(each.section, f"{self._title(each.section)}\n{each.excerpt}") for each in found])
        if found:
            self._contents.setCurrentRow(0)

    def _fill(self, entries: list[tuple[Section, str]]) -> None:
        self._contents.blockSignals(True)  # noqa: FBT003  # Qt's own call; nothing is chosen while the list is filled
        self._contents.clear()
        for section, text in entries:
            item = QListWidgetItem(text)
            item.setData(_PLACE, (section.document, section.anchor))
            if section.level == 1:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self._contents.addItem(item)
        self._contents.blockSignals(False)  # noqa: FBT003  # as above

    def _choose(self, document: str, section: str) -> None:
        """Mark a section in the contents; nothing where it is too small to be listed."""
        places = [self._contents.item(row).data(_PLACE) for row in range(self._contents.count())]
        self._contents.blockSignals(True)  # noqa: FBT003  # it is shown by the caller
        if (document, section) in places:
            self._contents.setCurrentRow(places.index((document, section)))
        self._contents.blockSignals(False)  # noqa: FBT003  # as above

    # the text

    def _open_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._open(*item.data(_PLACE))

    def _open(self, document: str, section: str) -> None:
        shown = next(each for each in documents(self._language) if each.name == document)
        self._shown = document
        self._text.show_text(shown.text, section, self._search.text())

    def _follow(self, target: str) -> None:
        place, _, section = target.partition("#")
        document = place.removesuffix(".md") or self._shown
        if any(each.name == document for each in documents(self._language)):
            section = anchor_in(self._language, document, section)
            self._choose(document, section)
            self._open(document, section)
