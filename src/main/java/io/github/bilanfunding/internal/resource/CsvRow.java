package io.github.bilanfunding.internal.resource;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a CSV file, read by the column names in the header. A column that the file lacks is read as empty, because
 * older versions of a rulebook have fewer columns.
 *
 * @param cells the cells by the name of their column
 */
public record CsvRow(Map<String, String> cells) {

    private static final char SEPARATOR = ';';
    private static final char TAB = '\t';
    private static final char QUOTE = '"';
    private static final String ITEM_SEPARATOR = "\\|";
    private static final String DAY = "yyyy-MM-dd";

    /** The lines below the header of a file with columns separated by semicolons. */
    public static List<CsvRow> of(String file, String csv) {
        return of(file, csv, SEPARATOR);
    }

    /** The lines below the header of a file with columns separated by tabs. */
    public static List<CsvRow> ofTabbed(String file, String text) {
        return of(file, text, TAB);
    }

    private static List<CsvRow> of(String file, String csv, char separator) {
        List<String> lines = csv.lines().toList();
        List<String> header = cells(lines.get(0), separator);
        List<CsvRow> rows = new ArrayList<>(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            rows.add(of(file, header, line, separator));
        }
        return Collections.unmodifiableList(rows);
    }

    /** The column names of a file with columns separated by semicolons. */
    public static List<String> header(String csv) {
        return cells(csv.lines().findFirst().orElse(""), SEPARATOR);
    }

    /** A cell as it stands in a file with columns separated by semicolons. */
    public static String written(String cell) {
        return cell.indexOf(SEPARATOR) >= 0 || cell.indexOf(QUOTE) >= 0
                ? QUOTE + cell.replace("\"", "\"\"") + QUOTE
                : cell;
    }

    private static CsvRow of(String file, List<String> header, String line, char separator) {
        List<String> cells = cells(line, separator);
        if (cells.size() != header.size()) {
            throw new RulebookException(file + ": " + header.size() + " columns expected, " + cells.size()
                    + " found in: " + line + "; put a cell that holds the separator in quotation marks");
        }
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byName.put(header.get(i), cells.get(i));
        }
        return new CsvRow(byName);
    }

    /**
     * The cells of a line. A quoted cell begins and ends with a quotation mark, and quotation marks inside are doubled
     * (RFC 4180).
     */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            boolean quoted = start < line.length() && line.charAt(start) == QUOTE;
            int from = quoted ? closing(line, start) + 1 : start;
            int end = line.indexOf(separator, from);
            end = end < 0 ? line.length() : end;
            if (quoted && end > from) {
                throw new RulebookException("a cell goes on behind its closing quotation mark: " + line
                        + "; write a quotation mark inside it twice");
            }
            cells.add(quoted ? line.substring(start + 1, end - 1).replace("\"\"", "\"") : line.substring(start, end));
            start = end + 1;
        }
        return cells;
    }

    private static int closing(String line, int opening) {
        int mark = line.indexOf(QUOTE, opening + 1);
        while (mark >= 0 && mark + 1 < line.length() && line.charAt(mark + 1) == QUOTE) {
            mark = line.indexOf(QUOTE, mark + 2);
        }
        if (mark < 0) {
            throw new RulebookException("a cell has no closing quotation mark: " + line);
        }
        return mark;
    }

    /** A copy with another cell in a column. */
    public CsvRow with(String column, String cell) {
        Map<String, String> changed = new HashMap<>(cells);
        changed.put(column, cell);
        return new CsvRow(changed);
    }

    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    @Nullable
    public String orNull(String column) {
        String cell = get(column);
        return cell.isEmpty() ? null : cell;
    }

    public LocalDate day(String column) {
        return parsed(get(column));
    }

    @Nullable
    public LocalDate dayOrNull(String column) {
        String cell = orNull(column);
        return cell == null ? null : parsed(cell);
    }

    /** A day as it stands in almost every cell; the JDK's parser of all dates takes its time to load. */
    private static LocalDate parsed(String day) {
        if (day.length() != DAY.length()) {
            return LocalDate.parse(day);
        }
        for (int i = 0; i < DAY.length(); i++) {
            char c = day.charAt(i);
            if (DAY.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return LocalDate.parse(day);
            }
        }
        return LocalDate.of(
                Integer.parseInt(day, 0, 4, 10), Integer.parseInt(day, 5, 7, 10), Integer.parseInt(day, 8, 10, 10));
    }

    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String column) {
        String cell = orNull(column);
        return cell == null ? null : Enum.valueOf(type, cell);
    }

    /** True for {@code yes}, false for {@code no}, null for an empty cell. */
    public @Nullable Boolean yesOrNo(String column) {
        String cell = orNull(column);
        return cell == null ? null : Boolean.valueOf(cell.equals("yes"));
    }

    /** An amount in euros, null for an empty cell. */
    public @Nullable Euros eurosOrNull(String column) {
        String cell = orNull(column);
        return cell == null ? null : Euros.euros(cell);
    }

    /** The items of a cell, separated by vertical bars. */
    public List<String> items(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(ITEM_SEPARATOR, -1));
    }

    /** The words of a cell, separated by spaces. */
    public List<String> words(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    /** The French text of a column, and the English text of the column with the same name and the suffix {@code En}. */
    public BilingualText text(String column) {
        return new BilingualText(get(column), get(column + "En"));
    }

    /** The items of two such columns, in pairs. */
    public List<BilingualText> texts(String column) {
        List<String> french = items(column);
        List<String> english = items(column + "En");
        List<BilingualText> texts = new ArrayList<>(french.size());
        for (int i = 0; i < french.size(); i++) {
            texts.add(new BilingualText(french.get(i), english.get(i)));
        }
        return Collections.unmodifiableList(texts);
    }
}
