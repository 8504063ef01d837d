package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.RuleCases;
import io.github.bilanfunding.rulebook.TableRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a rulebook that are read on first use. Callers see an immutable object. Thread-safe. */
final class RulebookFiles implements Catalogue.Files {

    private static final String RULE = "rule \"";
    private static final String END = "end";

    private final Lazy<Map<String, String>> drl;
    private final Lazy<Map<String, List<RuleCases>>> cases;
    private final Lazy<List<TableRow>> rows;
    private final Lazy<List<FieldInfo>> fields;

    /** The suppliers read the DRL files, the index of cases, the table rows and the words for the fields. */
    RulebookFiles(
            Supplier<Collection<String>> drl,
            Supplier<Map<String, List<RuleCases>>> cases,
            Supplier<List<TableRow>> rows,
            Supplier<List<FieldInfo>> fields) {
        this.drl = new Lazy<>(() -> drl.get().stream()
                .flatMap(text -> rules(text).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
        this.cases = new Lazy<>(cases);
        this.rows = new Lazy<>(rows);
        this.fields = new Lazy<>(fields);
    }

    /** The text of each rule by its name, from a line that begins with {@code rule} to the next line {@code end}. */
    private static Map<String, String> rules(String drl) {
        Map<String, String> rules = new HashMap<>();
        String name = null;
        StringBuilder text = new StringBuilder();
        for (String line : drl.lines().toList()) {
            if (line.startsWith(RULE)) {
                name = line.substring(RULE.length(), line.length() - 1);
                text.setLength(0);
            }
            if (name != null) {
                text.append(line).append('\n');
                if (line.equals(END)) {
                    rules.put(name, text.substring(0, text.length() - 1));
                    name = null;
                }
            }
        }
        return rules;
    }

    @Override
    public String drl(String ruleId) {
        String text = drl.get().get(ruleId);
        if (text == null) {
            throw new RulebookException("the DRL files hold no rule with the id " + ruleId
                    + ": keep the DRL files that the rules were compiled from beside them");
        }
        return text;
    }

    @Override
    public List<RuleCases> cases(String ruleId) {
        return cases.get().getOrDefault(ruleId, List.of());
    }

    @Override
    public List<TableRow> rows() {
        return rows.get();
    }

    @Override
    public List<FieldInfo> fields() {
        return fields.get();
    }

    /** The fields follow from the rules of the catalogue. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RulebookFiles files
                && drl.get().equals(files.drl.get())
                && cases.get().equals(files.cases.get())
                && rows.get().equals(files.rows.get());
    }

    /** A constant, so that a hash code does not read the files. Equal objects have equal hash codes. */
    @Override
    public int hashCode() {
        return RulebookFiles.class.hashCode();
    }

    @Override
    public String toString() {
        return "files read when asked for";
    }
}
