package io.github.bilanfunding.internal.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as spreadsheets save and open them. */
final class CsvText {

    private static final char QUOTE = '"';
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("[\";\\r\\n]");

    /**
     * A row that is not empty.
     *
     * @param line the number of its first line, from 1
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {}

    private CsvText() {}

    /** The text of a file in UTF-8, or in Windows-1252 if it cannot be UTF-8. */
    static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The rows, separated as the first line is: by semicolons, commas or tabs. Quotation marks inside are doubled. */
    static List<Row> rows(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = Stream.of(';', ',', '\t')
                .max(Comparator.comparing(
                        candidate -> first.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int start = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                boolean doubled = c == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                quoted = c != QUOTE || doubled;
                i += doubled ? 1 : 0;
                if (quoted) {
                    cell.append(c);
                }
            } else if (c == QUOTE && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator || c == '\n') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    add(rows, start, cells);
                    cells = new ArrayList<>();
                    start = line;
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        add(rows, start, cells);
        return rows;
    }

    private static void add(List<Row> rows, int line, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row(line, List.copyOf(cells)));
        }
    }

    /** The table for a spreadsheet: a mark of UTF-8, semicolons, and nothing that it could take for a formula. */
    static String written(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String cell(String text) {
        boolean harmless =
                NUMBER.matcher(text).matches() || !FORMULA.matcher(text).matches();
        String safe = harmless ? text : "'" + text;
        return QUOTED.matcher(safe).find() ? QUOTE + safe.replace("\"", "\"\"") + QUOTE : safe;
    }
}
