package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.decision.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The catalogue of one rulebook. Immutable and thread-safe.
 *
 * @param version its id, version and fingerprint, not null
 * @param decidesFrom the first request date that it decides, inclusive, not null
 * @param verifiedUntil the last day on which its content was checked against its sources, not null
 * @param rules every rule of every period, by scheme, then kind, then in the order of the rule files, which is that
 *     of the law, not null
 * @param sources the source registry, by key, not null
 * @param doubts the interpretations that it rests on and the questions left open, by scheme, not null
 * @param formalities what is to be filed once a rule has fired, not null
 * @param payments how the money of each payer reaches the provider, as far as that is known, not null
 * @param mentions the sentences that a quote carries, not null
 * @param files the files that stand beside the compiled rules, not null
 */
public record Catalogue(
        RulebookVersion version,
        LocalDate decidesFrom,
        LocalDate verifiedUntil,
        List<RuleInfo> rules,
        List<SourceEntry> sources,
        List<Doubt> doubts,
        List<Formality> formalities,
        List<Payment> payments,
        List<Mention> mentions,
        Files files) {

    /** What is read from the files of a rulebook when it is first asked for. Immutable and thread-safe. */
    public interface Files {

        /**
         * {@return the text of a rule in DRL}
         *
         * @param ruleId the id of a rule of the rulebook, not null
         * @throws io.github.bilanfunding.error.RulebookException if the files do not hold it
         */
        String drl(String ruleId);

        /**
         * {@return the expert cases that exercise a rule}
         *
         * @param ruleId the id of a rule of the rulebook, not null
         */
        List<RuleCases> cases(String ruleId);

        /** {@return the rows of the tables that the rules read, in the order of the tables} */
        List<TableRow> rows();
    }

    /**
     * Copies the lists.
     *
     * @param version as the component
     * @param decidesFrom as the component
     * @param verifiedUntil as the component
     * @param rules as the component
     * @param sources as the component
     * @param doubts as the component
     * @param formalities as the component
     * @param payments as the component
     * @param mentions as the component
     * @param files as the component
     */
    public Catalogue {
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
        doubts = List.copyOf(doubts);
        formalities = List.copyOf(formalities);
        payments = List.copyOf(payments);
        mentions = List.copyOf(mentions);
    }

    /**
     * {@return the rules that apply on a day, in the catalogue's order}
     *
     * @param day the day, not null
     */
    public List<RuleInfo> on(LocalDate day) {
        return rules.stream().filter(r -> r.appliesOn(day)).toList();
    }

    /**
     * {@return the days on which a rule begins to apply, or no longer does, in their order}
     */
    public SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (RuleInfo rule : rules) {
            days.add(rule.validFrom());
            if (rule.validTo() != null) {
                days.add(rule.validTo().plusDays(1));
            }
        }
        return days;
    }

    /**
     * Checks that a decision was made under this rulebook.
     *
     * @param decided the rulebook that the decision names, not null
     * @throws IllegalArgumentException if it is another one
     */
    public void requireSame(RulebookVersion decided) {
        if (!version.equals(decided)) {
            throw new IllegalArgumentException("the decision was made under " + decided + ", not under " + version
                    + ": pass the rulebook of the engine that decided");
        }
    }

    /**
     * {@return the rule with an id, if there is one}
     *
     * @param id the id, not null
     */
    public Optional<RuleInfo> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /**
     * {@return the families of rules that fired}
     *
     * @param fired the rules, of a decision under this rulebook, not null
     */
    public Set<String> familiesOf(Collection<FiredRule> fired) {
        Set<String> ids = fired.stream().map(FiredRule::id).collect(Collectors.toSet());
        return rules.stream()
                .filter(r -> ids.contains(r.id()))
                .map(RuleInfo::family)
                .collect(Collectors.toSet());
    }

    /**
     * {@return the entries of the registry whose words a rule rests on, in the order of its sources}
     *
     * <p>A source of which no words were read is left out.
     *
     * @param cited the sources that the rule cites, not null
     */
    public List<SourceEntry> quoted(List<Source> cited) {
        return cited.stream()
                .flatMap(source ->
                        sources.stream().filter(entry -> entry.source().equals(source)))
                .filter(entry -> entry.text() != null)
                .toList();
    }

    /**
     * {@return the text of a rule in DRL as its file holds it, from {@code rule} to {@code end}, its metadata included}
     *
     * <p>The files are taken apart when a text is first asked for; a decision does not need it.
     *
     * @param id the id of the rule, not null
     * @throws IllegalArgumentException if the rulebook has no such rule
     * @throws io.github.bilanfunding.error.RulebookException if the files beside the compiled rules do not hold it
     */
    public String drl(String id) {
        return files.drl(known(id));
    }

    /**
     * {@return the expert cases that exercise a rule, by their outcome; empty when none does}
     *
     * <p>They are held with the tests of this library, which decide each of them; here they are counted and some are named.
     * Those of an earlier version of a rulebook are today's: cases are no part of its files.
     *
     * @param id the id of the rule, not null
     * @throws IllegalArgumentException if the rulebook has no such rule
     */
    public List<RuleCases> cases(String id) {
        return files.cases(known(id));
    }

    /** {@return the rows of the tables that the rules read, in the order of the tables; empty without tables} */
    public List<TableRow> rows() {
        return files.rows();
    }

    private String known(String id) {
        return rule(id).map(RuleInfo::id)
                .orElseThrow(() -> new IllegalArgumentException("no rule of rulebook " + version.id() + " "
                        + version.version() + " has the id '" + id + "': take one of rules()"));
    }
}
