"""Indian telephone numbers as people print them. No I/O."""

import phonenumbers

SHORT_DIGITS = range(3, 6)  # 112, 1930, 10921


def to_e164(printed: str) -> str:
    """Return a number in E.164, from any usual way of printing an Indian one.

    Short numbers of three to five digits (112, 1930) are returned as they are.

    Raises:
        ValueError: this cannot be a telephone number. The message holds no digits.
    """
    # A list separator may stick to a number: "–7587348100" in the seed article.
    text = printed.strip().lstrip("-–—").strip()
    if text.isascii() and text.isdigit() and len(text) in SHORT_DIGITS:
        return text
    try:
        number = phonenumbers.parse(text, "IN")
    except phonenumbers.NumberParseException:
        raise ValueError("not a telephone number") from None
    verdict = phonenumbers.is_possible_number_with_reason(number)
    if verdict != phonenumbers.ValidationResult.IS_POSSIBLE:
        raise ValueError("not a possible telephone number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def is_in_use(e164: str) -> bool:
    """Say whether an operator can have given out this number. Invented ones cannot be rung."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(e164, None))
    except phonenumbers.NumberParseException:
        return False
