package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.internal.facts.OpcoRate;
import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Vat;
import io.github.bilanfunding.rulebook.DelayUnit;
import io.github.bilanfunding.rulebook.Party;
import io.github.bilanfunding.rulebook.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns of a table of a rulebook.
 *
 * @param columns the columns; where one has the name of another one and {@code En}, both are one text in two languages
 */
record Shape(List<Column> columns) {

    /**
     * A column.
     *
     * @param name its name
     * @param isNeeded whether each row fills it in
     * @param cell what stands in it
     */
    record Column(String name, boolean isNeeded, Cell cell) {}

    /** The days of a dated row. */
    static final String FROM = "from";

    static final String TO = "to";

    /** The tables that a rulebook may have, by their names without extension. */
    static final Map<String, Shape> ALL = all();

    private static Map<String, Shape> all() {
        Map<String, Shape> all = new TreeMap<>();
        codes(all);
        amounts(all);
        remarks(all);
        return Map.copyOf(all);
    }

    private static void codes(Map<String, Shape> all) {
        all.put(
                "sources",
                of(
                        needed("key", Cell.matching("[A-Z0-9][A-Za-z0-9./-]{0,79}", "a key without blanks")),
                        needed("reference", Cell.TEXT),
                        may("version", Cell.TEXT),
                        may("since", Cell.DAY),
                        may("confidence", Cell.oneOf(Confidence.class)),
                        may("subject", Cell.TEXT),
                        may("use", Cell.matching("entry", "entry or nothing")),
                        may("text", Cell.TEXT)));
        all.put(
                "versions",
                of(
                        needed("key", Cell.SOURCE),
                        needed("version", Cell.TEXT),
                        needed(FROM, Cell.DAY),
                        may("until", Cell.DAY),
                        needed("confidence", Cell.oneOf(Confidence.class))));
        all.put("groups", of(needed("group", Cell.RULE_ID), needed("schemes", Cell.SCHEMES)));
        all.put(
                "schemes",
                of(
                        needed("code", Cell.CODE),
                        needed("label", Cell.TEXT),
                        needed("labelEn", Cell.TEXT),
                        may("payer", Cell.matching("EMPLOYER", "EMPLOYER or nothing")),
                        may("after", Cell.SCHEME)));
        all.put(
                "routes",
                of(
                        needed("code", Cell.CODE),
                        needed("label", Cell.TEXT),
                        needed("labelEn", Cell.TEXT),
                        may("employersPlan", Cell.YES),
                        may("after", Cell.ROUTE)));
        all.put(
                "members",
                of(
                        needed("id", Cell.RULE_ID),
                        needed("like", Cell.RULE),
                        may("replaces", Cell.TEXT),
                        needed("amount", Cell.AMOUNT),
                        needed("fr", Cell.TEXT),
                        needed("en", Cell.TEXT),
                        needed("source", Cell.SOURCES),
                        needed(FROM, Cell.DAY),
                        may(TO, Cell.DAY)));
    }

    private static void amounts(Map<String, Shape> all) {
        all.put(
                "opco-rates",
                of(
                        needed("opco", Cell.oneOf(Opco.class)),
                        needed("idcc", Cell.TEXT),
                        needed("sizeMin", Cell.WHOLE),
                        needed("sizeMax", Cell.WHOLE),
                        needed("kind", Cell.oneOf(OpcoRate.Kind.class)),
                        needed("subject", Cell.oneOf(OpcoRate.Subject.class)),
                        may("value", Cell.AMOUNT),
                        may("of", Cell.AMOUNT),
                        may("outsideEnvelope", Cell.YES),
                        may("wage", Cell.AMOUNT),
                        needed("bilanFundable", Cell.oneOf(OpcoRate.Fundable.class)),
                        needed(FROM, Cell.DAY),
                        may(TO, Cell.DAY),
                        needed("source", Cell.SOURCE),
                        may("confidence", Cell.matching("[HM]", "H or M")),
                        may("comment", Cell.TEXT)));
        all.put(
                "idcc",
                of(
                        needed(
                                "idcc",
                                Cell.matching("[1-9][0-9]{0,3}", "the number of an agreement without leading zeros")),
                        needed("opco", Cell.oneOf(Opco.class)),
                        needed("confidence", Cell.matching("HIGH|MEDIUM|LOW", "HIGH, MEDIUM or LOW"))));
        all.put("branches", dated(needed("branch", Cell.TEXT), needed("idcc", Cell.WHOLE)));
        all.put("funds", dated(needed("activity", Cell.oneOf(Activity.class)), needed("fund", Cell.oneOf(Fund.class))));
        all.put(
                "micro-contribution",
                dated(needed("activity", Cell.oneOf(Activity.class)), needed("turnoverPercent", Cell.PERCENT)));
        all.put(
                "tax-credit",
                dated(may("year", Cell.WHOLE), needed("hourlyWage", Cell.AMOUNT), needed("mostHours", Cell.WHOLE)));
        all.put("vat", dated(needed("vat", Cell.oneOf(Vat.class)), needed("percent", Cell.PERCENT)));
    }

    private static void remarks(Map<String, Shape> all) {
        all.put(
                "doubts",
                of(
                        needed("scheme", Cell.SCHEME_OR_BILAN),
                        needed("families", Cell.FAMILIES),
                        needed("french", Cell.TEXT),
                        needed("english", Cell.TEXT)));
        all.put(
                "formalities",
                dated(
                        needed("family", Cell.FAMILY),
                        may("count", Cell.WHOLE),
                        may("unit", Cell.oneOf(DelayUnit.class)),
                        needed("whom", Cell.TEXT),
                        needed("whomEn", Cell.TEXT),
                        needed("what", Cell.TEXT),
                        needed("whatEn", Cell.TEXT),
                        may("papers", Cell.TEXT),
                        may("papersEn", Cell.TEXT),
                        may("answerCount", Cell.WHOLE),
                        may("answerUnit", Cell.oneOf(DelayUnit.class)),
                        may("silence", Cell.oneOf(Silence.class))));
        all.put(
                "payments",
                dated(
                        needed("payer", Cell.PAYER),
                        may("route", Cell.ROUTE),
                        needed("paidTo", Cell.severalOf(Party.class)),
                        may("advancedBy", Cell.oneOf(Party.class)),
                        needed("invoiceTo", Cell.TEXT),
                        needed("invoiceToEn", Cell.TEXT),
                        needed("how", Cell.TEXT),
                        needed("howEn", Cell.TEXT)));
        all.put(
                "mentions",
                dated(
                        needed("id", Cell.RULE_ID),
                        may("families", Cell.FAMILIES),
                        needed("text", Cell.TEXT),
                        needed("textEn", Cell.TEXT),
                        may("warning", Cell.YES)));
        all.put(
                "steps",
                dated(
                        needed("id", Cell.RULE_ID),
                        needed("route", Cell.ROUTE),
                        may("payer", Cell.PAYER),
                        needed("text", Cell.TEXT),
                        needed("textEn", Cell.TEXT)));
        all.put(
                "usual-answers",
                of(
                        needed("input", Cell.PLAIN_FACT),
                        needed("value", Cell.matching("true|false", "true or false")),
                        needed("text", Cell.TEXT),
                        needed("textEn", Cell.TEXT),
                        needed("reason", Cell.TEXT),
                        needed("reasonEn", Cell.TEXT)));
        all.put(
                "questions",
                of(needed("pointer", Cell.ASKED_FIELD), needed("text", Cell.TEXT), needed("textEn", Cell.TEXT)));
    }

    private static Shape of(Column... columns) {
        return new Shape(List.of(columns));
    }

    /** A table whose rows have sources and days. */
    private static Shape dated(Column... columns) {
        List<Column> all = new ArrayList<>(List.of(columns));
        all.add(needed("source", Cell.SOURCES));
        all.add(needed(FROM, Cell.DAY));
        all.add(may(TO, Cell.DAY));
        return new Shape(List.copyOf(all));
    }

    private static Column needed(String name, Cell cell) {
        return new Column(name, true, cell);
    }

    private static Column may(String name, Cell cell) {
        return new Column(name, false, cell);
    }

    boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }
}
