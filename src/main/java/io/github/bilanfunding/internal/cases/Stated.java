package io.github.bilanfunding.internal.cases;

import java.util.Arrays;
import java.util.Optional;

/** What a case can state about its decision. */
public enum Stated {
    /** Rules that fire. */
    FIRES("fires", Form.TEXTS, Names.RULE),
    /** Rules that do not fire. */
    SILENT("silent", Form.TEXTS, Names.RULE),
    /** Criteria that are unmet. */
    UNMET("unmet", Form.TEXTS, Names.RULE),
    /** Criteria that are unknown, with all absent fields for which each of them waits. */
    UNKNOWN("unknown", Form.FIELDS_BY_NAME, Names.RULE),
    /** Criteria that are presumed, with all absent fields about which each of them presumes something. */
    PRESUMES("presumes", Form.FIELDS_BY_NAME, Names.RULE),
    /** The gaps of unmet criteria. */
    GAP("gap", Form.TEXT_BY_NAME, Names.RULE),
    /** The status of schemes. */
    STATUS("status", Form.TEXT_BY_NAME, Names.SCHEME),
    /** The ceiling of schemes, "null" for an unknown one. */
    CEILING("ceiling", Form.AMOUNT_BY_NAME, Names.SCHEME),
    /** Notices that are given. */
    NOTICES("notices", Form.TEXTS, Names.NOTICE),
    /** The first notice. */
    FIRST_NOTICE("firstNotice", Form.TEXT, Names.NOTICE),
    /** Words in the French text of a notice that is given once. */
    SAYS("says", Form.TEXT_BY_NAME, Names.NOTICE),
    /** Notices that are not given. */
    UNSAID("unsaid", Form.TEXTS, Names.NOTICE),
    /** Absent fields that could change the decision. */
    MISSING("missing", Form.TEXTS, Names.FIELD),
    /** Fields that are neither missing nor presumed. */
    UNASKED("unasked", Form.TEXTS, Names.FIELD),
    /** Absent fields about which something is presumed. */
    PRESUMED("presumed", Form.TEXTS, Names.FIELD),
    /** Sections of situations of which the request does not speak. */
    OTHER_SITUATIONS("otherSituations", Form.TEXTS, Names.FIELD),
    /** Schemes of the plan whose amount is open, with all absent fields on which it depends, joined by spaces. */
    TO_CONFIRM("toConfirm", Form.FIELDS_BY_NAME, Names.SCHEME),
    /** All contributions of the plan by payer; an empty object when nobody pays. */
    PAYS("pays", Form.AMOUNT_BY_NAME, Names.PAYER),
    /** The remaining amount of the plan. */
    REMAINING("remaining", Form.AMOUNT, Names.NOTHING),
    /** The route of the plan. */
    ROUTE("route", Form.TEXT, Names.NOTHING),
    /** The wage support of the plan. */
    WAGE_SUPPORT("wageSupport", Form.AMOUNT, Names.NOTHING),
    /** The remaining amount of the plan if every funder that must still approve refuses. */
    REMAINING_IF_ONLY_CERTAIN("remainingIfOnlyCertain", Form.AMOUNT, Names.NOTHING),
    /** The only problem for which the request is refused. */
    REJECTED("rejected", Form.TEXT, Names.FIELD);

    /** How the value is written. */
    enum Form {
        TEXT,
        AMOUNT,
        TEXTS,
        TEXT_BY_NAME,
        AMOUNT_BY_NAME,
        FIELDS_BY_NAME;

        boolean isByName() {
            return this == TEXT_BY_NAME || this == AMOUNT_BY_NAME || this == FIELDS_BY_NAME;
        }
    }

    /** What the texts, or the names of a value by name, stand for. */
    enum Names {
        RULE,
        SCHEME,
        NOTICE,
        FIELD,
        PAYER,
        NOTHING
    }

    private final String key;
    private final Form form;
    private final Names names;

    Stated(String key, Form form, Names names) {
        this.key = key;
        this.form = form;
        this.names = names;
    }

    static Optional<Stated> of(String key) {
        return Arrays.stream(values()).filter(stated -> stated.key.equals(key)).findFirst();
    }

    /** The key in a case. */
    public String key() {
        return key;
    }

    Form form() {
        return form;
    }

    Names names() {
        return names;
    }

    @Override
    public String toString() {
        return key;
    }
}
