"""Collects every text of the rooms without Qt and writes the table that makes them known to the translators.

``python -m tests.core_texts`` rewrites ``kneejournal/gui/core_texts.py``. Run it after adding or changing a text; a
test says when that was forgotten.
"""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import ModuleType

import kneejournal
from kneejournal.domain.catalogue import exercises
from kneejournal.domain.messages import Template

TABLE = Path(kneejournal.__file__).parent / "gui" / "core_texts.py"
_QT_ROOMS = ("kneejournal.gui", "kneejournal.app", "kneejournal.__main__")
_WIDTH = 120
_HEAD = '''"""The texts of the rooms without Qt, where the translators' tools find them.

Written by ``python -m tests.core_texts``. The window and the report translate a text by its English in the context
"core"; the key says where it belongs.
"""

from __future__ import annotations

from collections.abc import Mapping


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  # the name lupdate looks for
    """Mark a text for the translators; Qt's own function of that name has no type to return."""
    del context
    return text


CORE_TEXTS: Mapping[str, str] = {
'''


def core_texts() -> dict[str, str]:
    """Return all texts by their keys, in the order of the keys.

    Raises:
        ValueError: where one key stands for two texts.
    """
    found: dict[str, str] = {}
    for template in _templates():
        if found.setdefault(template.key, template.english) != template.english:
            raise ValueError(f"{template.key} stands for two texts")
    return dict(sorted(found.items()))


def keys_written_out() -> list[str]:
    """Return the key of each text that is written out in the code, as often as it is."""
    return [template.key for module in _modules() for template in _named_in(module)]


def written(texts: Mapping[str, str]) -> str:
    """Return the table as Python."""
    return _HEAD + "".join(_entry(key, text) for key, text in texts.items()) + "}\n"


def _entry(key: str, text: str) -> str:
    """Return one line of the table, or several, as the formatter would have them."""
    line = f'    "{key}": QT_TRANSLATE_NOOP("core", {_quoted(text)}),\n'
    if len(line.rstrip()) <= _WIDTH:
        return line
    parts = "\n".join(f"        {_quoted(part)}" for part in _pieces(text))
    return f'    "{key}": QT_TRANSLATE_NOOP(\n        "core",\n{parts},\n    ),\n'


def _quoted(text: str) -> str:
    return f"'{text}'" if '"' in text and "'" not in text else json.dumps(text, ensure_ascii=False)


def _pieces(text: str) -> Iterator[str]:
    """Cut a text at spaces where it does not fit on a line of its own."""
    while len(_quoted(text)) > _WIDTH - len("        ,"):
        cut = text.rfind(" ", 0, _WIDTH - len("        ''")) + 1
        yield text[:cut]
        text = text[cut:]
    yield text


def _templates() -> Iterator[Template]:
    """Yield what the modules hold, what their functions name, and what the exercise library holds."""
    for module in _modules():
        yield from _inside(vars(module).values(), set())
        yield from _named_in(module)
    yield from _inside(exercises().values(), set())


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(kneejournal.__path__, "kneejournal."):
        if not found.name.startswith(_QT_ROOMS):
            yield importlib.import_module(found.name)


def _inside(values: Iterable[object], seen: set[int]) -> Iterator[Template]:
    """Yield the templates in values, however deep in mappings, sequences, messages and dataclasses."""
    for value in values:
        if id(value) in seen or isinstance(value, type | str):
            continue
        seen.add(id(value))
        if isinstance(value, Template):
            yield value
        elif isinstance(value, Mapping):
            yield from _inside([*value.keys(), *value.values()], seen)
        elif isinstance(value, tuple | list | set | frozenset):
            yield from _inside(value, seen)
        elif is_dataclass(value):
            yield from _inside([getattr(value, each.name) for each in fields(value)], seen)


def _named_in(module: ModuleType) -> Iterator[Template]:
    """Yield the templates that are written out anywhere in a module, also inside functions."""
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
        match node:
            case ast.Call(
                func=ast.Name(id="Template"), args=[ast.Constant(value=str(key)), ast.Constant(value=str(english))]
            ):
                yield Template(key, english)


if __name__ == "__main__":
    TABLE.write_text(written(core_texts()), encoding="utf-8")
