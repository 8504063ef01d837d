package io.github.bilanfunding.oracle.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of rates as it is shipped: one map from column to cell per row. */
final class Table {

    private Table() {}

    static List<Map<String, String>> read(String name) {
        String path = "/io/github/bilanfunding/rules/law/" + name;
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            String[] columns = lines.get(0).split(";", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(";", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a row is in force on a day, both ends included. */
    static boolean isInForce(Map<String, String> row, LocalDate day) {
        String to = row.get("to");
        return !day.isBefore(LocalDate.parse(row.get("from"))) && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }
}
