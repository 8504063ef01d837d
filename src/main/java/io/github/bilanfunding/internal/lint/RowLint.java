package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.lint.CsvFile.Row;
import io.github.bilanfunding.request.Letterhead;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the cells of one row have to do with each other, in a row without other faults. */
final class RowLint {

    private static final Pattern BLANK = Pattern.compile("\\{([^}|]*)[^}]*}");
    private static final String LETTERHEAD = "/letterhead/";
    private static final Pattern BRANCH = Pattern.compile("\\*|[1-9][0-9]*|[A-Z]+(-[0-9]+)?");

    private final Row row;
    private final Known known;
    private final Faults faults;

    private RowLint(Row row, Known known, Faults faults) {
        this.row = row;
        this.known = known;
        this.faults = faults;
    }

    static void check(String table, Row row, Known known, Faults faults) {
        RowLint lint = new RowLint(row, known, faults);
        switch (table) {
            case "formalities" -> lint.formality();
            case "mentions" -> lint.mention();
            case "steps" -> lint.step();
            case "opco-rates" -> lint.rate();
            case "tax-credit" -> lint.year();
            default -> {}
        }
    }

    private void formality() {
        pair("count", "unit");
        pair("answerCount", "answerUnit");
        if (row.cells().items("papers").size() != row.cells().items("papersEn").size()) {
            fault("papers and papersEn have another number of items", "write each paper in both languages");
        }
        inForce(Shape.FROM, Days.of(row.get(Shape.FROM)));
        inForce(Shape.TO, Days.of(row.get(Shape.TO)));
    }

    private void pair(String count, String unit) {
        if (row.get(count).isEmpty() != row.get(unit).isEmpty()) {
            fault("of " + count + " and " + unit + " one is empty", "fill in both or none");
        }
    }

    /** A formality follows from a rule of its family, so it is in force only while one is. */
    private void inForce(String column, Optional<LocalDate> day) {
        String family = row.get("family");
        boolean isInForce = known.rules().stream()
                .filter(rule -> rule.family().equals(family))
                .anyMatch(rule -> !rule.isRead() || day.map(rule::appliesOn).orElseGet(() -> rule.to() == null));
        if (!isInForce) {
            fault(
                    column + " is " + day.map(LocalDate::toString).orElse("empty") + ", and no rule of the family "
                            + family + " applies then",
                    "keep to the days of its rules");
        }
    }

    private void mention() {
        List<String> french = blanks(row.get("text"));
        if (!french.equals(blanks(row.get("textEn")))) {
            fault("text and textEn have other fields in braces", "write the same in the same order");
        }
        List<String> fields = Stream.concat(
                        Cell.fields().stream(),
                        Arrays.stream(Letterhead.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .map(LETTERHEAD::concat))
                .toList();
        french.stream()
                .filter(pointer -> !fields.contains(pointer))
                .forEach(pointer -> fault(
                        "text has the unknown field {" + pointer + "}",
                        Names.remedy(pointer, fields, "name a field of a request, or one behind " + LETTERHEAD)));
    }

    private static List<String> blanks(String text) {
        Matcher matcher = BLANK.matcher(text);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private void step() {
        for (String column : List.of("text", "textEn")) {
            if (!row.get(column).endsWith(".")) {
                faults.warning(row.at(), column + " has no full stop", "write a sentence");
            }
        }
    }

    private void rate() {
        if (Integer.parseInt(row.get("sizeMin")) > Integer.parseInt(row.get("sizeMax"))) {
            fault("sizeMin is above sizeMax", "exchange them or correct one");
        }
        row.cells().words("idcc").stream()
                .filter(code -> !BRANCH.matcher(code).matches())
                .forEach(code -> fault(
                        "idcc has " + Names.quoted(code) + ", which is no branch",
                        "write numbers of agreements separated by blanks, * for all, or a code of branches.csv"));
        boolean isPercent = row.get("kind").equals("PERCENT");
        if (isPercent
                && Cell.PERCENT.fault(row.get("value"), known).isPresent()
                && !row.get("value").isEmpty()) {
            fault(
                    "value is " + Names.quoted(row.get("value")) + ", which is no percentage",
                    "write one of 100 at most");
        }
        if (isPercent && !row.get("value").isEmpty() && row.get("of").isEmpty()) {
            fault(
                    "of is empty, and the kind is PERCENT",
                    "write the part of the price to which the share applies at most");
        }
        if (row.get("value").isEmpty() && row.get("bilanFundable").equals("NO")) {
            fault(
                    "value is empty and bilanFundable is NO",
                    "write UNKNOWN, an amount that nobody saw refuses no bilan");
        }
    }

    private void year() {
        LocalDate from = LocalDate.parse(row.get(Shape.FROM));
        if (!row.get("year").isEmpty() && from.getYear() != Integer.parseInt(row.get("year"))) {
            fault("year is " + row.get("year") + ", and it begins on " + from, "correct one of them");
        }
    }

    private void fault(String cause, String remedy) {
        faults.error(row.at(), cause, remedy);
    }
}
