"""Every sentence that can be said of a pack or level: one place to read, translate and mend them."""

from __future__ import annotations

from game.packs.problems import N_, Sentence, Severity

_WARNING = Severity.WARNING

# ---- the file ----
FILE_MISSING = Sentence("file-missing", N_("There is no such file: check the name and the folder."))
FILE_IS_FOLDER = Sentence("file-is-folder", N_("This is a folder, not a file: name a file inside it."))
FILE_NOT_PLAIN = Sentence("file-not-plain", N_("This is not an ordinary file, so it is not read: save it as a file."))
FILE_UNREADABLE = Sentence("file-unreadable", N_("This file cannot be read ({reason}): check who may open it."))
FOLDER_EMPTY = Sentence("folder-empty", N_("There is no .yaml file in this folder: put a pack or a level in it."))
FILE_TOO_BIG = Sentence(
    "file-too-big", N_("The file is larger than {most} MiB, the most that is read: split it into several packs.")
)
FILE_EMPTY = Sentence("file-empty", N_("The file is empty: begin it with `format: 1`."))
NOT_TEXT = Sentence("not-text", N_("This is not a text file: save the pack as plain text in UTF-8."))
WRONG_ENCODING = Sentence(
    "wrong-encoding",
    N_("The file looks like {encoding}, not UTF-8: open it in your editor and save it with the encoding UTF-8."),
)
BROKEN_UTF_8 = Sentence(
    "broken-utf-8", N_("This character is broken, the rest is UTF-8: type it again and save the file as UTF-8.")
)
CONTROL_IN_FILE = Sentence(
    "control-character", N_("There is an invisible control character ({codepoint}) here: delete it.")
)

# ---- bounds looked at before anything is built ----
TOO_DEEP = Sentence(
    "too-deep", N_("More than {most} levels lie one inside another here: take the surplus brackets or dashes away.")
)
TOO_MANY_VALUES = Sentence(
    "too-many-values", N_("The file holds more than {most} values, the most that is read: split it into several packs.")
)
TAG = Sentence("tag", N_("Tags such as `{tag}` are not allowed: delete it, and quote the value if it is text."))
ANCHOR = Sentence(
    "anchor", N_("Anchors such as `&{name}` are not allowed: delete it, or quote the text if & is meant.")
)
ALIAS = Sentence(
    "alias", N_("Aliases such as `*{name}` are not allowed: write the value out, or quote the text if * is meant.")
)
SECOND_DOCUMENT = Sentence(
    "second-document", N_("A second document begins here: keep one to a file, and delete this line or move the rest.")
)
KEY_NOT_TEXT = Sentence("key-not-text", N_("A key must be a plain name: write `name: value`."))
DUPLICATE_KEY = Sentence(
    "duplicate-key", N_("`{key}` stands here a second time, first on line {line}: keep one of the two.")
)

# ---- YAML ----
SYNTAX = Sentence("syntax", N_("This cannot be read as YAML: check the indentation, colons, quotes and brackets here."))
TAB = Sentence("tab", N_("The line is indented with a tab: use spaces instead."))
FULLWIDTH_COLON = Sentence(
    "fullwidth-colon", N_("The colon after `{key}` is a Chinese one (：): type `:` and a space instead.")
)
MISSING_SPACE = Sentence("missing-space", N_("A space is missing after the colon: write `{key}: ` and then the value."))
FULLWIDTH_COMMA = Sentence(
    "fullwidth-comma", N_("The parts are separated by a Chinese comma ({comma}): type `,` and a space instead.")
)
UNCLOSED_QUOTE = Sentence(
    "unclosed-quote", N_("The quote that opens here is never closed: add {quote} where the text ends.")
)
CHINESE_CLOSING_QUOTE = Sentence(
    "unclosed-quote", N_("The quote opens here with {quote} but ends with {closing}: close it with {quote}.")
)
TEXT_AFTER_QUOTE = Sentence(
    "text-after-quote",
    N_("Text goes on after the closing quote: put the whole value in quotes, with “ ” for those inside."),
)
UNCLOSED_BRACKET = Sentence(
    "unclosed-bracket", N_("The bracket `{bracket}` that opens here is never closed, or a comma is missing inside it.")
)
STRAY_BRACKET = Sentence(
    "stray-bracket", N_("`{bracket}` has nothing to close or to separate here: delete it, or put the text in quotes.")
)
SPECIAL_START = Sentence(
    "special-character", N_("A value cannot begin with `{character}`: put the whole value in quotes.")
)
COLON_IN_TEXT = Sentence(
    "colon-in-text",
    N_("There is a second `: ` in this value: put the whole value in quotes."),
)
MISSING_COLON = Sentence("missing-colon", N_("There is no colon after the key here: write `name: value`."))
UNKNOWN_ESCAPE = Sentence(
    "unknown-escape", N_("`\\{character}` means nothing between double quotes: write `\\\\` for a backslash.")
)
BAD_INDENTATION = Sentence(
    "indentation", N_("The line does not stand in line with its neighbours: indent it exactly as they are.")
)
MISSING_DASH = Sentence("missing-dash", N_("A list goes on above, but this line has no dash: write `- ` before it."))

# ---- the shape ----
NOT_A_MAPPING_AT_TOP = Sentence(
    "not-a-mapping", N_("The file must be a list of `key: value` lines: begin it with `format: 1`.")
)
UNKNOWN_FORMAT = Sentence("unknown-format", N_("This game reads `format: {known}` only: write that number."))
UNKNOWN_KEY = Sentence("unknown-key", N_("`{key}` is not a key that is known here: delete it, or use one of {known}."))
UNKNOWN_KEY_NEAR = Sentence("unknown-key", N_("`{key}` is not a key that is known here: did you mean `{near}`?"))
MISSING_KEY = Sentence("missing-key", N_("`{key}` is missing here: add a line `{key}: …`."))
MISSING_KEY_IN_HEAD_TOO = Sentence(
    "missing-key", N_("`{key}` is missing: add it to this riddle, or for all riddles to the head of the file.")
)
BARE_WORD = Sentence(
    "unquoted-word", N_('YAML reads `{value}` as yes or no, but `{key}` is text: put it in quotes, "{value}".')
)
BARE_NUMBER = Sentence(
    "unquoted-number", N_('YAML reads `{value}` as a number, but `{key}` is text: put it in quotes, "{value}".')
)
BARE_DATE = Sentence(
    "unquoted-date", N_('YAML reads `{value}` as a date, but `{key}` is text: put it in quotes, "{value}".')
)
BARE_NULL = Sentence("unquoted-null", N_("YAML reads `{value}` as nothing, but `{key}` is text: put it in quotes."))
NO_VALUE = Sentence("no-value", N_("`{key}` has no value: write one after the colon."))
EMPTY_TEXT = Sentence("empty-text", N_("`{key}` is empty: write its text."))
QUOTED_NUMBER = Sentence("quoted-number", N_('`{key}` is a number: take the quotes away from "{value}".'))
ODD_NUMBER = Sentence("odd-number", N_("`{key}` is a whole number such as 3, not `{value}`: write it in plain digits."))
NOT_A_NUMBER = Sentence("not-a-number", N_("`{key}` must be a whole number: write one such as 3."))
NOT_YES_OR_NO = Sentence("not-true-or-false", N_("`{key}` must be `true` or `false`, without quotes."))
EXPECTED_TEXT = Sentence("expected-text", N_("`{key}` must be one text, not several values: put it in quotes."))
EXPECTED_LIST = Sentence("expected-list", N_("`{key}` must be a list: write [one, two], or each on a line after `- `."))
EXPECTED_MAP = Sentence(
    "expected-map", N_("`{key}` must be made of `name: value` pairs: write them on lines of their own.")
)
NUMBER_RANGE = Sentence("number-range", N_("`{key}` must lie between {least} and {most}, and is {value}."))
LIST_LENGTH = Sentence("list-length", N_("`{key}` must have from {least} to {most} entries, and has {count}."))
LIST_LENGTH_EXACT = Sentence("list-length", N_("`{key}` must have {most} entries, and has {count}."))
EMPTY_LIST = Sentence("empty-list", N_("There is nothing in `{key}` yet: write the first one on a line after `- `."))
RANGE_BACKWARDS = Sentence(
    "range-backwards", N_("`{key}` runs from {first} down to {last}: write the smaller one first.")
)
UNKNOWN_VALUE = Sentence("unknown-value", N_("`{value}` is not known as `{key}`: use one of {known}."))
UNKNOWN_VALUE_NEAR = Sentence("unknown-value", N_("`{value}` is not known as `{key}`: did you mean `{near}`?"))
BAD_ID = Sentence(
    "bad-id",
    N_("`{value}` cannot be an id: use small letters, digits and hyphens only, {most} at most, no hyphen first."),
)
BAD_RIDDLE_NAME = Sentence(
    "bad-riddle-name", N_("`{value}` does not name a riddle: write the pack's id, a slash and the riddle's id.")
)
BAD_LANGUAGE = Sentence(
    "bad-language", N_("`{value}` is not a language code: write one such as zh-Hans, zh-Hant or en.")
)
DUPLICATE_ID = Sentence(
    "duplicate-id", N_("The id `{id}` stands here a second time, first on line {line}: give one another id.")
)
DUPLICATE_FILE_ID = Sentence(
    "duplicate-file-id", N_("The id `{id}` is that of {other} already: give one of the two files another id.")
)
FIT_ONE_PAIR = Sentence(
    "fit-one-pair", N_("Each entry of `fit` is one pair, a part of the surface and what it gives: split this one.")
)
FIT_EMPTY_PART = Sentence(
    "fit-empty-part", N_("This entry of `fit` has no part of the surface: write one before the colon.")
)
FIT_GIVES_NOTHING = Sentence(
    "no-value", N_('Nothing stands after `{key}` in `fit`: write what it gives, or "" for a joining word.')
)

# ---- bounds of the texts and pictures ----
TOO_LONG = Sentence(
    "too-long", N_("`{key}` is {length} characters long, and at most {most} fit on the screen: shorten it.")
)
LINE_BREAK = Sentence("line-break", N_("`{key}` has a line break inside: write it as one line."))
CONTROL_IN_TEXT = Sentence("control-character", N_("`{key}` holds a control character ({codepoint}): delete it."))
BIDIRECTIONAL = Sentence(
    "bidirectional-character", N_("`{key}` holds an invisible sign that turns the text round ({codepoint}): delete it.")
)
IMAGE_OUTSIDE = Sentence(
    "image-outside", N_("The picture `{image}` is not inside the pack's folder: put it there and write its name alone.")
)
IMAGE_MISSING = Sentence(
    "image-missing", N_("There is no picture `{image}` beside the pack: check the name, or copy the picture there.")
)
IMAGE_NOT_PLAIN = Sentence("image-not-plain", N_("`{image}` is not an ordinary file: name a PNG or JPEG picture."))
IMAGE_KIND = Sentence("image-kind", N_("`{image}` is neither PNG nor JPEG: save the picture as one of the two."))
IMAGE_BROKEN = Sentence("image-broken", N_("`{image}` is damaged, its size cannot be read: save the picture again."))
IMAGE_TOO_BIG = Sentence("image-too-big", N_("`{image}` is larger than {most} MiB: save the picture smaller."))
IMAGE_TOO_WIDE = Sentence(
    "image-too-wide", N_("`{image}` is {width} by {height} dots, and {most} a side is the most: save it smaller.")
)

# ---- levels ----
TEAMS_BOUNDS = Sentence("teams-range", N_("`min` is {least} and `max` is {most}: the smaller one belongs in `min`."))
WRITTEN_IS_JUDGED = Sentence(
    "written-is-judged",
    N_("A `written` round is always judged by the host: write `answering: judged` in this round."),
)
TOO_FEW_RIDDLES = Sentence(
    "too-few-riddles", N_("This round has {count} riddles for up to {teams} teams: ask for at least {teams}.")
)
NO_RIDDLES = Sentence("missing-key", N_("`riddles` is missing here: say how many of each category, as in `idioms: 4`."))
RIDDLE_TWICE = Sentence(
    "riddle-twice", N_("The riddle `{id}` is asked for a second time, first on line {line}: take one of them out.")
)
UNKNOWN_CATEGORY = Sentence(
    "unknown-category",
    N_("`{category}` is not one of the game's categories: that is fine if a pack of yours has it."),
    _WARNING,
)
UNKNOWN_CATEGORY_NEAR = Sentence(
    "unknown-category", N_("`{category}` is not one of the game's categories: did you mean `{near}`?"), _WARNING
)
SETTING_WITHOUT_EFFECT = Sentence(
    "setting-without-effect", N_("`{key}` means nothing in a round of the form `{form}`: delete the line."), _WARNING
)

# ---- the craft of the riddle ----
LEAK = Sentence("leak", N_("The surface shows `{leaked}`, which is in the answer: word the surface without it."))
HINT_GIVES_ANSWER = Sentence("hint-gives-answer", N_("This hint says the answer: give less away."))
HINT_IS_LENGTH = Sentence(
    "hint-is-length", N_("The first hint says only how long the answer is, as the target does: hint at its sense.")
)
TARGET_COUNT = Sentence(
    "target-count", N_("The target asks for {wanted} characters, the answer has {count}: change one of the two.")
)
UNLISTED_IDIOM = Sentence(
    "unlisted-idiom", N_("`{answer}` is in no list of idioms that is known here: make sure that it is one."), _WARNING
)
NOT_AN_IDIOM = Sentence(
    "not-an-idiom",
    N_("`{answer}` is in no list of idioms: change it, or add it with its source to game/packs/lint/idioms.txt."),
)
CHOICES_NOT_FOUR = Sentence(
    "choices-not-four", N_("There must be four choices, and there are {count}: write exactly four.")
)
CHOICES_ALIKE = Sentence("choices-alike", N_("The choice `{choice}` stands here twice: put another one in its place."))
CHOICES_WITHOUT_ANSWER = Sentence(
    "choices-without-answer", N_("The answer `{answer}` is not among the choices: add it.")
)
CHOICES_TWO_RIGHT = Sentence(
    "choices-two-right", N_("The choice `{choice}` counts as right as well: put a wrong one in its place.")
)
CHOICE_IN_SURFACE = Sentence(
    "choice-in-surface",
    N_("The wrong choice `{choice}` shares `{shared}` with the surface, as no answer does: put another in its place."),
    _WARNING,
)
CHOICE_UNLIKE = Sentence(
    "choice-unlike",
    N_("The wrong choice `{choice}` can be told from `{answer}` by its look: take one of its length and script."),
    _WARNING,
)
ANSWER_STANDS_OUT = Sentence(
    "answer-stands-out",
    N_("All wrong choices have `{common}` and the answer has not: put another in the place of one of them."),
    _WARNING,
)
ANSWER_STANDS_OUT_BY_LENGTH = Sentence(
    "answer-stands-out",
    N_("All wrong choices are of one length and `{answer}` is not: let one of them be as long as it."),
    _WARNING,
)
FIT_NOT_IN_SURFACE = Sentence(
    "fit-not-in-surface", N_("`{part}` is not in the surface: write the part exactly as the surface has it.")
)
FIT_OUT_OF_ORDER = Sentence(
    "fit-out-of-order", N_("`{part}` stands earlier in the surface: put the parts in the order of the surface.")
)
IDLE_CHARACTERS = Sentence(
    "idle-characters",
    N_('No part of `fit` covers `{idle}`: let one give it, or give it "" as a joining word.'),
    _WARNING,
)
FIT_GIVES_MORE = Sentence(
    "fit-gives-other",
    N_("`fit` gives `{surplus}`, for which the answer has no place: take it away with `－`, or leave it out."),
)
FIT_GIVES_LESS = Sentence(
    "fit-gives-other", N_("Nothing in `fit` gives `{lacking}` of the answer: let one of its parts give it.")
)
FIT_GIVES_OTHER = Sentence(
    "fit-gives-other",
    N_("In `fit`, `{surplus}` does not make up `{lacking}`: give its components exactly, or the whole character."),
)
FORM_WITHOUT_READING = Sentence(
    "form-without-reading", N_("The form `{form}` needs a `reading`: write the answer as it is read under that form.")
)
READING_WITHOUT_FORM = Sentence(
    "reading-without-form", N_("There is a `reading` but no `form`: name the form, or delete the reading."), _WARNING
)
UNKNOWN_FORM = Sentence(
    "unknown-form",
    N_("The form `{form}` is not known here, so its reading is not checked: the known ones are {known}."),
    _WARNING,
)
FORM_NEEDS_MORE = Sentence(
    "form-length",
    N_("The form `{form}` needs an answer of at least {least} characters, not {count}: take another form."),
)
FORM_NEEDS_LESS = Sentence(
    "form-length", N_("The form `{form}` needs an answer of at most {most} characters, not {count}: take another form.")
)
FORM_NEEDS_MIDDLE = Sentence(
    "form-length",
    N_("The form `{form}` needs an answer with a middle character, not one of {count}: take another form."),
)
READING_NOT_DERIVED = Sentence(
    "reading-not-derived", N_("Under the form `{form}` the answer is read `{pattern}`: write that as `reading`.")
)
READING_SOUNDS_OTHERWISE = Sentence(
    "reading-not-derived",
    N_("Under the form `{form}` the reading is `{pattern}`, each ○ another character of the same sound: mend it."),
)
SAME_SURFACE = Sentence(
    "same-surface", N_("This surface is already that of `{riddle}` in {other}, line {line}: leave one of them out.")
)
SURFACE_WITH_TWO_ANSWERS = Sentence(
    "surface-with-two-answers",
    N_("This surface has another answer as `{riddle}` in {other}, line {line}: change one of the two."),
    _WARNING,
)
NEAR_SURFACE = Sentence(
    "near-surface",
    N_("This surface is nearly that of `{riddle}` in {other}, line {line}: word it otherwise."),
    _WARNING,
)
CHINESE_QUOTES_AROUND = Sentence(
    "chinese-quotes-around",
    N_("The whole of `{key}` stands in Chinese quotes, which are shown: take them away unless that is meant."),
    _WARNING,
)
INVISIBLE_CHARACTER = Sentence(
    "invisible-character", N_("`{key}` holds an invisible character ({codepoint}): delete it."), _WARNING
)
TWO_SCRIPTS = Sentence(
    "two-scripts",
    N_("`{simplified}` is simplified and `{traditional}` traditional: write the whole riddle in one of the two."),
    _WARNING,
)
CANNOT_BE_DRAWN = Sentence(
    "cannot-be-drawn", N_("The stage's faces cannot draw {characters} in `{key}`: put another character in its place.")
)
