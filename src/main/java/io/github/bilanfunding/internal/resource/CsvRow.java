package io.github.bilanfunding.internal.resource;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of semicolon-separated columns, read by the names in the file's header. A column that the file does not
 * have is empty: older versions of a rulebook have fewer.
 *
 * @param cells the cells by the name of their column
 */
public record CsvRow(Map<String, String> cells) {

    private static final String SEPARATOR = ";";
    private static final String ITEM_SEPARATOR = "\\|";

    /** The lines under the header of a file. */
    public static List<CsvRow> of(String file, String csv) {
        List<String> lines = csv.lines().toList();
        String[] header = lines.get(0).split(SEPARATOR, -1);
        return lines.stream().skip(1).map(line -> of(file, header, line)).toList();
    }

    private static CsvRow of(String file, String[] header, String line) {
        String[] cells = line.split(SEPARATOR, -1);
        if (cells.length != header.length) {
            throw new RulebookException(file + ": " + header.length + " columns expected in: " + line);
        }
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            byName.put(header[i], cells[i]);
        }
        return new CsvRow(byName);
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
        return LocalDate.parse(get(column));
    }

    @Nullable
    public LocalDate dayOrNull(String column) {
        String cell = orNull(column);
        return cell == null ? null : LocalDate.parse(cell);
    }

    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String column) {
        String cell = orNull(column);
        return cell == null ? null : Enum.valueOf(type, cell);
    }

    /** The items of a cell, separated by bars. */
    public List<String> items(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(ITEM_SEPARATOR, -1));
    }

    /** The French text of a column and the English one of the column named alike, with {@code En} at its end. */
    public BilingualText text(String column) {
        return new BilingualText(get(column), get(column + "En"));
    }

    /** The texts of two such columns, item by item. */
    public List<BilingualText> texts(String column) {
        List<String> french = items(column);
        List<String> english = items(column + "En");
        return IntStream.range(0, french.size())
                .mapToObj(i -> new BilingualText(french.get(i), english.get(i)))
                .toList();
    }
}
