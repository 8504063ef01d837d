package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The catalogue of one rulebook. Immutable and thread-safe.
 *
 * @param version its id, version and fingerprint, not null
 * @param decidesFrom the first request date that it covers, inclusive, not null
 * @param verifiedUntil the last day on which its content was checked against its sources, not null
 * @param schemes its schemes, in the order in which a decision lists them, not null
 * @param routes its routes, in their order, not null
 * @param rules all rules of all periods, sorted by scheme, then by kind, then in the order of the rule files, which is
 *     the order of the law; not null
 * @param sources the source registry by key, in its order, not null
 * @param doubts the interpretations that it depends on and its open questions, by scheme, not null
 * @param formalities the formalities that follow from the rules that fire, not null
 * @param payments how the money of each payer reaches the provider, where known, not null
 * @param mentions the sentences that a quote carries, not null
 * @param steps what the beneficiary does for a plan, in order, not null
 * @param usualAnswers what an estimate assumes about absent fields, the first that applies first, not null
 * @param files the files of the rulebook that are read only on request, not null
 */
public record Catalogue(
        RulebookVersion version,
        LocalDate decidesFrom,
        LocalDate verifiedUntil,
        List<Scheme> schemes,
        List<Route> routes,
        List<RuleInfo> rules,
        Map<String, SourceEntry> sources,
        List<Doubt> doubts,
        List<Formality> formalities,
        List<Payment> payments,
        List<Mention> mentions,
        List<Step> steps,
        List<UsualAnswer> usualAnswers,
        Files files) {

    /** The parts of a rulebook that are read from its files on first use. Immutable and thread-safe. */
    public interface Files {

        /**
         * {@return the text of a rule in DRL}
         *
         * @param ruleId the id of a rule of the rulebook, not null
         * @throws io.github.bilanfunding.error.RulebookException if the files do not contain it
         */
        String drl(String ruleId);

        /**
         * {@return the expert cases that exercise a rule}
         *
         * @param ruleId the id of a rule of the rulebook, not null
         */
        List<RuleCases> cases(String ruleId);

        /** {@return the rows of the tables that the rules read, table by table} */
        List<TableRow> rows();

        /** {@return the fields of a request, each with the rules that read it} */
        List<FieldInfo> fields();
    }

    /**
     * Copies the lists.
     *
     * @param version as the component
     * @param decidesFrom as the component
     * @param verifiedUntil as the component
     * @param schemes as the component
     * @param routes as the component
     * @param rules as the component
     * @param sources as the component
     * @param doubts as the component
     * @param formalities as the component
     * @param payments as the component
     * @param mentions as the component
     * @param steps as the component
     * @param usualAnswers as the component
     * @param files as the component
     */
    public Catalogue {
        schemes = List.copyOf(schemes);
        routes = List.copyOf(routes);
        rules = List.copyOf(rules);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        doubts = List.copyOf(doubts);
        formalities = List.copyOf(formalities);
        payments = List.copyOf(payments);
        mentions = List.copyOf(mentions);
        steps = List.copyOf(steps);
        usualAnswers = List.copyOf(usualAnswers);
    }

    /**
     * {@return the rules that apply on a day, in the catalogue's order}
     *
     * @param day the day, not null
     */
    public List<RuleInfo> on(LocalDate day) {
        return rules.stream().filter(r -> r.appliesOn(day)).toList();
    }

    /** {@return the days on which a rule begins to apply or stops applying, in ascending order} */
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
     * @param decided the rulebook that is named in the decision, not null
     * @throws IllegalArgumentException if it is another one
     */
    public void requireSame(RulebookVersion decided) {
        if (!version.equals(decided)) {
            throw new IllegalArgumentException("the decision was made under " + decided + ", not under " + version
                    + ": pass the rulebook of the engine that decided");
        }
    }

    /**
     * {@return the name of a scheme by its code, or of the bilan itself by {@link RuleInfo#BILAN}}
     *
     * @param code the code, not null
     */
    public BilingualText nameOf(String code) {
        return code.equals(RuleInfo.BILAN)
                ? RuleInfo.BILAN_NAME
                : schemes.stream()
                        .filter(scheme -> scheme.code().equals(code))
                        .findFirst()
                        .map(Scheme::label)
                        .orElseGet(() -> new BilingualText(code, code));
    }

    /**
     * {@return the rule with an id, empty when there is none}
     *
     * @param id the id, not null
     */
    public Optional<RuleInfo> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /**
     * {@return the families of the rules that fired}
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
     * {@return a source in the version that is in force on a day}
     *
     * @param key the key of the source, not null
     * @param day the day, not null
     * @throws IllegalArgumentException if the rulebook has no such source
     */
    public Source source(String key, LocalDate day) {
        return entry(key).on(day);
    }

    /**
     * {@return sources in their versions that are in force on a day, in the order of the keys}
     *
     * @param keys the keys of the sources, not null
     * @param day the day, not null
     * @throws IllegalArgumentException if the rulebook lacks one of them
     */
    public List<Source> sources(List<String> keys, LocalDate day) {
        return keys.stream().map(key -> source(key, day)).toList();
    }

    /**
     * {@return the sources of a rule in their versions of the last day on which it applies and was checked}
     *
     * @param rule a rule of the rulebook, not null
     */
    public List<Source> sourcesOf(RuleInfo rule) {
        return sources(rule.sources(), rule.lastDay(verifiedUntil));
    }

    /**
     * {@return the source entries with a quotation on which a rule is based, in the order of its sources}
     *
     * <p>Sources without a quotation are left out, and those quoted from a version that was not in force on any day on
     * which the rule applies.
     *
     * @param rule a rule of the rulebook, not null
     */
    public List<SourceEntry> quoted(RuleInfo rule) {
        return entries(rule.sources()).stream()
                .filter(entry -> entry.isQuotedFor(rule))
                .toList();
    }

    /**
     * {@return the source entries with some keys, in the order of the keys}
     *
     * @param keys the keys, not null
     * @throws IllegalArgumentException if the rulebook lacks one of them
     */
    public List<SourceEntry> entries(List<String> keys) {
        return keys.stream().map(this::entry).toList();
    }

    /**
     * {@return the text of a rule in DRL exactly as in its file, from {@code rule} to {@code end}, with its metadata}
     *
     * <p>The files are parsed on first use. A decision does not need them.
     *
     * @param id the id of the rule, not null
     * @throws IllegalArgumentException if the rulebook has no such rule
     * @throws io.github.bilanfunding.error.RulebookException if the files of the rulebook do not contain it
     */
    public String drl(String id) {
        return files.drl(known(id));
    }

    /**
     * {@return the expert cases that exercise a rule, by outcome; empty when there are none}
     *
     * <p>The cases belong to the tests of this library. Only their number and some names are available here. An earlier
     * version of a rulebook has the current cases, because its files do not contain them.
     *
     * @param id the id of the rule, not null
     * @throws IllegalArgumentException if the rulebook has no such rule
     */
    public List<RuleCases> cases(String id) {
        return files.cases(known(id));
    }

    /** {@return the rows of the tables that the rules read, table by table; empty without tables} */
    public List<TableRow> rows() {
        return files.rows();
    }

    /**
     * {@return the fields of a request in the order of its document, each with the schemes and the rules that read it}
     */
    public List<FieldInfo> fields() {
        return files.fields();
    }

    /**
     * {@return the field of a request at a pointer, empty when there is none}
     *
     * @param pointer its JSON pointer, not null
     */
    public Optional<FieldInfo> field(String pointer) {
        return fields().stream()
                .filter(field -> field.pointer().equals(pointer))
                .findFirst();
    }

    private SourceEntry entry(String key) {
        SourceEntry entry = sources.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("no source of rulebook " + version.id() + " " + version.version()
                    + " has the key '" + key + "': take one of sources()");
        }
        return entry;
    }

    private String known(String id) {
        return rule(id).map(RuleInfo::id)
                .orElseThrow(() -> new IllegalArgumentException("no rule of rulebook " + version.id() + " "
                        + version.version() + " has the id '" + id + "': take one of rules()"));
    }
}
