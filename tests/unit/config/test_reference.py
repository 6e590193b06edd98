from config.reference import write_reference
from config.settings import list_settings


def test_the_reference_page_has_a_row_for_every_setting():
    page = write_reference()
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert len(rows) == len(list_settings())
    for field in list_settings():
        assert any(f"| `{field.name}` | `{field.variable}` |" in row for row in rows)


def test_a_row_tells_type_default_and_meaning():
    page = write_reference()
    assert (
        '| `every` | `SUIVI_DISPATCH_EVERY` | a time such as "30s", "5m", "36h" or "14d" | `5m` '
        "| time between two runs. |"
    ) in page
    assert "| `from_address` | `SUIVI_SMTP_FROM_ADDRESS` | text | must be set |" in page
