package io.github.bilanfunding.report;

import io.github.bilanfunding.comparison.ChangeKind;
import io.github.bilanfunding.comparison.Provision;
import io.github.bilanfunding.comparison.RuleChange;
import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the changes of a rulebook, by day or by scheme. */
final class ChangesText {

    private final Words words;
    private final Lines out = new Lines();

    ChangesText(Words words) {
        this.words = words;
    }

    String of(RulebookChanges changes) {
        out.line(words.of("Changements du référentiel ", "Changes of rulebook ") + span(changes));
        out.line(words.of("Vérifié jusqu'au ", "Checked until ")
                + words.day(changes.verifiedUntil())
                + words.of(
                        " : les textes parus depuis n'y figurent pas", ": texts published since then are not in it"));
        if (changes.changes().isEmpty()) {
            out.title(words.of("Aucun changement.", "No change."));
        }
        String title = "";
        String subtitle = "";
        for (RuleChange change : changes.changes()) {
            if (!title(change).equals(title)) {
                title = title(change);
                subtitle = "";
                out.title(title);
            }
            if (!subtitle(change).equals(subtitle)) {
                subtitle = subtitle(change);
                out.line(subtitle);
            }
            change(change);
        }
        return out.toString();
    }

    private String title(RuleChange change) {
        return change.day() == null ? words.scheme(change.scheme()) : words.day(change.day());
    }

    private String subtitle(RuleChange change) {
        String aspects = change.aspects().stream().map(words::of).collect(Collectors.joining(", "));
        return "  " + (change.day() == null ? "" : words.scheme(change.scheme()) + ", ") + words.of(change.kind())
                + (aspects.isEmpty() ? "" : words.of(" : ", ": ") + aspects);
    }

    private String span(RulebookChanges changes) {
        RulebookVersion after = changes.after();
        return changes.from() == null
                ? after.id()
                        + words.of(", de ", ", from ")
                        + changes.before().version()
                        + words.of(" à ", " to ")
                        + after.version()
                : after.id() + " " + after.version() + ", " + words.inForce(changes.from(), changes.to());
    }

    private void change(RuleChange change) {
        Provision before = change.before();
        Provision after = change.after();
        if (before != null
                && after != null
                && head(before).equals(head(after))
                && before.sources().equals(after.sources())) {
            out.line("      " + head(after));
        } else {
            provision("    - ", before, after);
            provision("    + ", after, before);
        }
        if (before != null && after != null && before.drl() != null && after.drl() != null) {
            LineDifference.between(text(change, before, before.drl()), text(change, after, after.drl()))
                    .forEach(line -> out.line("      | " + line));
        }
    }

    /**
     * A rule and the one that replaces it always differ in id and metadata. So only their conditions and consequences
     * are compared.
     */
    private static List<String> text(RuleChange change, Provision rule, String drl) {
        List<String> lines = drl.replace("\"" + rule.id() + "\"", "id").lines().toList();
        return change.kind() == ChangeKind.REPLACED ? lines.subList(lines.indexOf("when"), lines.size()) : lines;
    }

    private void provision(String sign, @Nullable Provision shown, @Nullable Provision other) {
        if (shown == null) {
            return;
        }
        out.line(sign + head(shown));
        if (other == null || !Objects.equals(shown.sources(), other.sources())) {
            shown.sources().forEach(s -> out.line("        " + words.of("source : ", "source: ") + words.source(s)));
        }
    }

    private String head(Provision p) {
        return p.id() + " : " + words.of(p.label())
                + (p.validFrom() == null ? "" : " (" + words.inForce(p.validFrom(), p.validTo()) + ")");
    }
}
