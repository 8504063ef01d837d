package io.github.bilanfunding.bench;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Firing;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Compiles the guide's own DRL text when the program starts, then decides in the library's three phases. It only works
 * out the plan, which is less than the library's decision.
 */
public final class CompiledAtStart {

    private static final String FOLDER = "/io/github/bilanfunding/rules/guide/";
    private static final List<String> FILES = List.of(
            "advice",
            "content",
            "cpf",
            "cpf-top-up",
            "employer-budget",
            "faf",
            "fne",
            "opco",
            "price-and-duration",
            "ptp",
            "region");

    private final KieBase kieBase;
    private final CompiledRulebook rulebook = CompiledRulebook.of("guide");
    private final Map<String, RuleInfo> rules;

    /** Compiles to the executable model, or classically. */
    CompiledAtStart(boolean executableModel) {
        Map<String, String> drl = DroolsBuild.texts(FOLDER, FILES);
        kieBase = DroolsBuild.kieBase(drl, executableModel ? ExecutableModelProject.class : DrlProject.class);
        rules = rulebook.catalogue().rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
    }

    /** What the plan leaves to the remaining payer. */
    Euros remaining(FundingRequest request) {
        Findings out = new Findings();
        KieSession session = kieBase.newKieSession();
        try {
            List<Firing> gates = fire(session, out, Stream.of(new Profile(request, rulebook.tables(), out)));
            List<Scheme> open =
                    of(gates, RuleKind.GATE).stream().map(this::scheme).toList();
            List<Firing> criteria = fire(
                    session,
                    out,
                    open.stream().map(s -> SchemeProfile.criteriaOf(s.code(), request, rulebook.tables(), out)));
            List<Scheme> granted =
                    open.stream().filter(s -> allMet(s, criteria)).toList();
            List<Firing> amounts = fire(
                    session,
                    out,
                    granted.stream().map(s -> SchemeProfile.amountsOf(s.code(), request, rulebook.tables(), out)));
            return waterfall(request.bilan().price(), amounts);
        } finally {
            session.dispose();
        }
    }

    private static List<Firing> fire(KieSession session, Findings out, Stream<?> facts) {
        facts.forEach(session::insert);
        session.fireAllRules();
        List<Firing> found = new ArrayList<>();
        out.drain(found::add);
        return found;
    }

    private boolean allMet(Scheme scheme, List<Firing> criteria) {
        long asked = rules.values().stream()
                .filter(rule ->
                        rule.kind() == RuleKind.CRITERION && rule.scheme().equals(scheme.code()))
                .count();
        return of(criteria, RuleKind.CRITERION).stream()
                        .filter(f -> scheme(f).equals(scheme))
                        .count()
                == asked;
    }

    private Euros waterfall(Euros price, List<Firing> amounts) {
        Map<Scheme, Euros> limits = new TreeMap<>();
        Map<Scheme, Integer> ranks = new TreeMap<>();
        for (Firing offer : of(amounts, RuleKind.OFFER)) {
            limits.merge(scheme(offer), offer.amount(), Euros::max);
            ranks.put(scheme(offer), rules.get(offer.id()).rank());
        }
        for (Firing ceiling : of(amounts, RuleKind.CEILING)) {
            limits.computeIfPresent(scheme(ceiling), (s, limit) -> limit.min(ceiling.amount()));
        }
        List<Scheme> payingOrder = new ArrayList<>(limits.keySet());
        payingOrder.sort(Comparator.comparing(ranks::get));
        Euros left = price;
        for (Scheme scheme : payingOrder) {
            left = left.minus(limits.get(scheme).min(left));
        }
        return left;
    }

    private List<Firing> of(List<Firing> firings, RuleKind kind) {
        return firings.stream().filter(f -> rules.get(f.id()).kind() == kind).toList();
    }

    private Scheme scheme(Firing firing) {
        return Scheme.of(rules.get(firing.id()).scheme());
    }

    public static void main(String[] args) {
        boolean executableModel = args.length > 0 && args[0].equals("model");
        System.out.println(new CompiledAtStart(executableModel).remaining(Cases.typical()));
    }
}
