package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleCases;
import io.github.bilanfunding.rulebook.TableRow;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rulebook shows of its files, found when it is first asked for. Immutable as far as callers can tell, thread-safe. */
final class RulebookFiles implements Catalogue.Files {

    private static final Pattern RULE =
            Pattern.compile("^rule \".*?^    @id\\(\"([^\"]+)\"\\)$.*?^end$", Pattern.MULTILINE | Pattern.DOTALL);

    private final Lazy<Map<String, String>> drl;
    private final Lazy<Map<String, List<RuleCases>>> cases;
    private final Lazy<List<TableRow>> rows;

    /** The files of which suppliers read the DRL, the index of cases and the rows of the tables. */
    RulebookFiles(Supplier<List<String>> drl, Supplier<String> cases, Supplier<List<TableRow>> rows) {
        this.drl = new Lazy<>(() -> drl.get().stream()
                .flatMap(text -> RULE.matcher(text).results())
                .collect(Collectors.toUnmodifiableMap(rule -> rule.group(1), MatchResult::group)));
        this.cases = new Lazy<>(() -> CaseIndex.of(cases.get()));
        this.rows = new Lazy<>(rows);
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
    public boolean equals(@Nullable Object other) {
        return other instanceof RulebookFiles files
                && drl.get().equals(files.drl.get())
                && cases.get().equals(files.cases.get())
                && rows.get().equals(files.rows.get());
    }

    /** Nothing is read for a hash code: those of equal files are equal, and that is all it promises. */
    @Override
    public int hashCode() {
        return RulebookFiles.class.hashCode();
    }

    @Override
    public String toString() {
        return "files read when asked for";
    }
}
