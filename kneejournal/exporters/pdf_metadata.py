"""What a PDF says of itself beside its pages: title, language, and the program that made it."""

from __future__ import annotations

from html import escape

NAMESPACES = (
    'xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"'
)


def xmp(title: str, language: str, creator: str, document: str) -> bytes:
    """Return the metadata as XMP, in place of Qt's, which leaves the language out.

    Args:
        title: The document's title.
        language: The code of its language.
        creator: The program and its version.
        document: What tells this document from others, a UUID.
    """
    said, code = escape(title), escape(language)
    return (
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
        f'<x:xmpmeta {NAMESPACES}><rdf:RDF><rdf:Description rdf:about="" xmp:CreatorTool="{escape(creator)}" '
        f'xmpMM:DocumentID="uuid:{escape(document)}">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{said}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{code}</rdf:li></rdf:Bag></dc:language>"
        "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    ).encode()
