"""Names: folding for comparison, cleaning, splitting of coded names, languages and scripts."""
import re
import unicodedata

TWO_LETTERS = dict(pair.split(":") for pair in (
    "ara:ar eng:en fra:fr deu:de tur:tr kur:ku fas:fa urd:ur ckb:ckb spa:es ita:it nld:nl pol:pl swe:sv por:pt cat:ca "
    "fin:fi dan:da nor:no nob:nb nno:nn ces:cs slk:sk slv:sl hun:hu ron:ro hrv:hr bos:bs est:et lav:lv lit:lt eus:eu "
    "glg:gl vie:vi ind:id msa:ms aze:az uzb:uz sqi:sq afr:af epo:eo lat:la gle:ga isl:is cym:cy pus:ps uig:ug swa:sw "
    "tgl:tl mlt:mt bre:br oci:oc ast:ast srp:sr").split())
RANK = {"en": 0, "ar": 1, "fr": 2, "tr": 3, "ku": 4, "de": 5, "es": 6, "fa": 7}
KINDS = {"official": 0, "preferred": 1, "variant": 2, "romanization": 3, "code": 4}
ARTICLES = set("al el ul ad ar as ash at ath az adh an esh es er et ez ed".split())
CLASS_WORDS = (r"\s+(village|town|city|suburb|district|governorate|subdistrict|locality|area|army base|military base|"
               r"villages)$")
GENERIC = re.compile(r"governorate|province|district|subdistrict|county|muhaf|muḩāf|nahiyat|nāḩiyat|nahiya|qada|qaḑā|"
                     r"distrito|gouvernorat|gouvernement|محافظة|مُحافظة|منطقة|ناحية|قضاء|استان|شهرستان|"
                     r"پارێزگا|municipality|subprefect|kommun", re.I)
LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و",
                         "ة": "ه", "ک": "ك", "گ": "ك", "ھ": "ه", "ە": "ه", "ء": None, "ـ": None})
CODES = (("gas field", "GASF"), ("gas plant", "GASF"), ("oil", "OILF"), ("airbase", "AIRB"), ("air base", "AIRB"),
         ("airstrip", "AIRF"), ("airport", "AIRP"), ("pumping station", "PMPO"), ("brigade", "INSM"),
         ("division", "INSM"), ("army base", "INSM"), ("military base", "INSM"), ("iranian base", "INSM"),
         ("saiqa camp", "INSM"), ("refugee camp", "CMPRF"), ("island", "ISL"), ("dam/", "DAM"), (" dam", "DAM"),
         ("factory", "MFG"), ("silos", "MFG"), ("jabal", "MT"), ("tlul", "HLLS"), ("salt pan", "SBKH"),
         ("lake", "LK"), ("springs", "SPNG"), ("desert", "DSRT"), ("wadi al", "WAD"), ("farms", "FRM"),
         ("border crossing", "PSTB"), ("area", "AREA"))


def arabic(text):
    return any("\u0600" <= c <= "\u06ff" for c in text)


def plain(text):
    """Without marks of any kind."""
    text = text.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ə", "e")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def fold(text):
    """For comparing: no marks, articles, case or punctuation."""
    text = plain(text).lower().translate(LETTERS)
    text = re.sub(r"[ʿʾ‘’`'ʻʼ´\u200c\u200e\u200f]", "", text)
    words = [w for w in re.split(r"[^0-9a-z\u0600-\u06ff]+", text) if w]
    if arabic(text):
        return " ".join(re.sub(r"^ال(?=..)", "", w) for w in words)
    return " ".join(w for w in words if w not in ARTICLES) or " ".join(words)


def bones(folded):
    """The consonants of a folded Latin name, spellings of one Arabic letter made one."""
    if arabic(folded):
        return folded.replace(" ", "")
    text = folded.replace(" ", "")
    for a, b in (("kh", "x"), ("gh", "g"), ("sh", "c"), ("ch", "c"), ("dh", "d"), ("th", "t"), ("dj", "j"),
                 ("ou", "u"), ("q", "k"), ("ph", "f"), ("p", "b"), ("v", "w")):
        text = text.replace(a, b)
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyw]", "", text))


def ascii_name(text):
    """A plain English form: no marks, no ayn or hamza."""
    return re.sub(r"\s+", " ", re.sub(r"[ʿʾ‘’`'ʻʼ´]", "", plain(text))).strip()


def without_class(text):
    """`Qaryat X` and `Nahiyat X` are X."""
    return re.sub(r"^(Qaryat|Nahiyat|Qada|Mujamma) (?=\w)", "", text)


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", ascii_name(text).lower()).strip("-") or "x"


def script_ok(text):
    names = {unicodedata.name(c, "?").split()[0] for c in text if c.isalpha()}
    return bool(names) and names <= {"LATIN", "MODIFIER", "ARABIC"} and len({"LATIN", "ARABIC"} & names) == 1


def usable(text, locality=True):
    if not script_ok(text) or len([c for c in text if c.isalpha()]) < 3:
        return False
    if arabic(text) and len(fold(text)) < 2:
        return False
    return not (locality and GENERIC.search(text))


def tidy(text):
    text = re.sub(r"[\u200b-\u200f\u202a-\u202e\ufeff]", "", text)
    text = re.sub(r"\s*[\(,،].*$", "", text)
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", text).strip(" .-–"))


def of_locality(name, cell, code):
    names = []
    for item in [i for i in cell.split("|") if "=" in i]:
        tag, text = item.split("=", 1)
        lang, _, sort = tag.partition("_x_")
        text = tidy(text)
        if sort in ("abbreviation", "unknown") or lang in ("nav", "got", "chr") or not usable(text) and not (code == "AIRB" and len(text) == 4):
            continue
        lang = TWO_LETTERS.get(lang.split("_")[0], lang.split("_")[0]) or "und"
        lang = "und" if lang in ("unk", "") else lang
        kind = "preferred" if sort == "preferred" else "variant"
        if code == "AIRB" and re.fullmatch(r"[A-Z]{3,4}", text):
            kind = "code"
        elif (lang in ("ar", "fa", "ur") and not arabic(text)) or (lang == "und" and plain(text) != text):
            kind = "romanization"
        names.append((text, lang, kind, "wof"))
    if usable(tidy(name)):
        names.append((tidy(name), "ar" if arabic(name) else "und", "variant", "wof"))
    return names


def label(name, names):
    """The English name where someone gave one, else the source's main name without its marks."""
    for text, lang, kind, _ in names:
        if lang == "en" and kind == "preferred" and not arabic(text):
            return ascii_name(text)
    if not arabic(name):
        return without_class(ascii_name(tidy(name)))
    return next((ascii_name(n[0]) for n in names if not arabic(n[0])), name)


def of_coded(coded):
    """`Abu al-Khatir/Al Boukhater village` holds two names; the class word is none of them."""
    text = plain(coded).strip()
    inner = re.findall(r"\(([^)]*)\)", text)
    text = re.sub(r"\s*\([^)]*\)", "", text)
    bare = re.sub(CLASS_WORDS, "", text, flags=re.I)
    if re.match(r"^Abandoned |^Former ", bare):
        bare = bare.split(" ", 1)[1]
    parts = [re.sub(CLASS_WORDS, "", p.strip(), flags=re.I) for p in bare.split("/")]
    if coded.startswith("Point ") and inner:
        return [inner[0].capitalize()]
    return [p for p in parts if len(p) > 2] + [i for i in inner if i == "Farraj"]


def compound(coded):
    """Whether a coded name is more than a name and a class word, so that it stands as it is coded as well."""
    return bool(re.search(r"[/(]|(suburb|locality|[Aa]rmy [Bb]ase|military base)$|^(Abandoned|Former) ", coded))


def code_of(coded):
    low = coded.lower()
    if low.endswith((" village", " town", " suburb")):
        return "PPL"
    return next((code for word, code in CODES if word in low), "LCTY")


def of_addition(row):
    names = [(row["name"], "en", "preferred")]
    if row["name_ar"]:
        names.append((row["name_ar"], "ar", "preferred"))
    for item in filter(None, row["aliases"].split("|")):
        names.append((item, "ar" if arabic(item) else "en", "variant"))
    return names


def plain_unit(alias):
    return re.sub(r"^(ناحية|Nāḩiyat|Nahiyat) (مركز |Markaz )?|^مركز | Subdistrict$", "", alias)


def unit_names(unit, word):
    """Names of an administrative unit, only those that say what it is."""
    found = []
    for alias in unit["aliases"]:
        if arabic(alias) and alias.startswith(("ناحية", "محافظة", "منطقة", "ريف")):
            found.append((alias, "ar"))
        elif not arabic(alias) and script_ok(alias) and re.search(
                r"subdistrict|nahiy|nāḩiy|governorate|province|countryside|district|rif |region", alias, re.I):
            found.append((alias, "en" if plain(alias) == alias and word in alias else "und"))
    if unit["level"] == "1":
        found += [(f"{unit['name']} Province", "en")]
    return found


def best_arabic(names):
    ours = [n for n in names if arabic(n[0]) and n[1] == "ar"]
    ours.sort(key=lambda n: KINDS[n[2]])
    return ours[0][0] if ours else ""


def in_order(names):
    """Each name once, the best-known language and kind first; one preferred name a language."""
    best = {}
    for n in names:
        text = n[0]
        if text and (text not in best or rank(n) < rank(best[text])):
            best[text] = n
    seen, rows = set(), []
    for text, lang, kind, source in sorted(best.values(), key=lambda n: (rank(n)[1:], n[0])):
        if kind == "preferred" and lang in seen:
            kind = "variant"
        if kind == "preferred":
            seen.add(lang)
        rows.append((text, lang, kind, source))
    first = names[:2]
    return sorted(rows, key=lambda r: (0 if r[0] == first[0][0] else 1, RANK.get(r[1], 9), r[1], KINDS[r[2]], r[0]))


def rank(n):
    return (RANK.get(n[1], 50 if n[1] == "und" else 9), KINDS[n[2]], n[1])
