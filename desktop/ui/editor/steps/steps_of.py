"""The steps of «én ting om gangen»: what, text, picture, when and where, who, a last look."""

from PySide6.QtWidgets import QWidget

from desktop.ui.editor.editor_parts import EditorParts
from desktop.ui.editor.fields_section import FieldsSection
from desktop.ui.editor.steps.step_guide import Step
from desktop.ui.translations import tr


def steps_of(parts: EditorParts) -> tuple[Step, ...]:
    """Each question with the parts that answer it."""
    fields = parts.fields
    asked = (
        (
            tr("Hva handler det om?"), tr("En kort tittel er nok. Den er for dere selv de fleste steder."),
            (parts.title, fields), parts.title, ("form", "theme"),
        ),
        (
            tr("Hva vil dere si?"), tr("Skriv som du snakker. Ctrl+Enter går videre."),
            (parts.text,), parts.text.area, (),
        ),
        (
            tr("Skal det være bilde eller film med?"), tr("Det er greit uten. Trykk Videre når dette er som det skal."),
            (parts.media,), parts.media.add, (),
        ),
        (tr("Når og hvor skal det ut?"), "", (parts.series, fields), fields.day, ("day", "clock", "channels")),
        (
            tr("Hvem tar seg av det?"), tr("Navnene er for dere selv. Alt kan stå tomt."),
            (fields,), fields.author, ("author", "keeper", "approver", "due"),
        ),
        (
            tr("Se over til slutt"), tr("Når det er som dere vil, trykker dere Gjør klar øverst."),
            (parts.findings, parts.links, parts.notes), parts.header.ready, (),
        ),
    )  # fmt: skip
    return tuple(_step(fields, *one) for one in asked)


def _step(
    fields: FieldsSection, question: str, hint: str, parts: tuple[QWidget, ...], first: QWidget, names: tuple[str, ...]
) -> Step:
    answers = tuple(part for part in parts if part is not fields)
    return Step(question, hint, parts, first, (*answers, *fields.named(names)), names)
