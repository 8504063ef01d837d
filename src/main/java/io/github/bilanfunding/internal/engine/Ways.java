package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.plan.Floor;
import io.github.bilanfunding.internal.plan.Nearness;
import io.github.bilanfunding.internal.plan.Offer;
import io.github.bilanfunding.internal.plan.RouteTerms;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the routes that are open to the person, with the offers, the floor and the open amounts of each. */
final class Ways {

    private final Period period;
    private final FundingRequest request;
    private final Assessment assessment;
    private final UnaryOperator<String> documentPointer;
    private final List<SchemeAssessment> openSchemes;

    Ways(Period period, FundingRequest request, Assessment assessment, UnaryOperator<String> documentPointer) {
        this.period = period;
        this.request = request;
        this.assessment = assessment;
        this.documentPointer = documentPointer;
        this.openSchemes = assessment.schemes().values().stream()
                .filter(scheme -> scheme.status().isOpen())
                .toList();
    }

    /** The open routes, in order. A route is open while one of its schemes can pay now or as soon as more is known. */
    List<RouteTerms> open() {
        return period.routes().stream().flatMap(route -> terms(route).stream()).toList();
    }

    private Optional<RouteTerms> terms(Route route) {
        List<SchemeAssessment> schemes = openSchemes.stream()
                .filter(scheme -> leads(scheme.scheme(), route))
                .toList();
        if (schemes.isEmpty() && !isAlwaysOpen(route)) {
            return Optional.empty();
        }
        List<Offer> offers = new ArrayList<>();
        List<AmountToConfirm> toConfirm = new ArrayList<>();
        Euros wagesToConfirm = Euros.ZERO;
        for (SchemeAssessment scheme : schemes) {
            Entitlement entitlement = scheme.entitlement();
            if (entitlement != null) {
                List<Offer> own = entitlement.on(route);
                offers.addAll(own);
                Optional<AmountToConfirm> open = toConfirm(scheme.scheme(), route, entitlement, own.isEmpty());
                if (open.isPresent()) {
                    toConfirm.add(open.get());
                    wagesToConfirm = wagesToConfirm.plus(entitlement.wages());
                }
            }
        }
        if (offers.stream().anyMatch(offer -> offer.limit().isPositive()) || !toConfirm.isEmpty()) {
            openSchemes.stream()
                    .filter(scheme -> !schemes.contains(scheme))
                    .forEach(scheme -> offers.addAll(offers(scheme, route)));
        }
        return Optional.of(
                new RouteTerms(route, offers, floor(route), toConfirm, wagesToConfirm, nearest(schemes, route)));
    }

    /** An employer who takes the initiative can always pay through its own plan. */
    private boolean isAlwaysOpen(Route route) {
        return request.initiative() == Initiative.EMPLOYER && route.isEmployersPlan();
    }

    /** In its own plan, the employer pays what remains: so what it pays counts there. */
    private Nearness nearest(List<SchemeAssessment> schemes, Route route) {
        Stream<SchemeAssessment> own = isAlwaysOpen(route)
                ? openSchemes.stream().filter(scheme -> scheme.scheme().isPaidByEmployer())
                : Stream.empty();
        return Stream.concat(schemes.stream(), own)
                .map(Ways::nearness)
                .min(Comparator.naturalOrder())
                .orElse(Nearness.NONE);
    }

    private static List<Offer> offers(SchemeAssessment scheme, Route route) {
        Entitlement entitlement = scheme.entitlement();
        return entitlement == null ? List.of() : entitlement.on(route);
    }

    /**
     * Whether a scheme pays on a route as far as is known. What an exemption lifts, and what only completes, opens no
     * route.
     */
    private boolean leads(Scheme scheme, Route route) {
        return rules(scheme, route, RuleKind.OFFER, RuleKind.APPROVAL)
                .anyMatch(rule -> !rule.info().completes()
                        && !assessment.evaluations().of(rule, scheme).isFalse()
                        && !isLifted(rule, scheme));
    }

    /** The amounts of a scheme whose criteria are not known are not decided, so no exemption of theirs has fired. */
    private boolean isLifted(RuleIndex.Entry rule, Scheme scheme) {
        return assessment.trace().lifted(rule, scheme)
                || period.index().lifting(rule).stream()
                        .filter(exemption -> exemption.info().bearsOn(scheme))
                        .anyMatch(exemption ->
                                assessment.evaluations().of(exemption, scheme).isTrue());
    }

    private Stream<RuleIndex.Entry> rules(Scheme scheme, Route route, RuleKind... kinds) {
        return period.index().amounts(scheme).stream()
                .filter(rule -> route.equals(rule.info().route()))
                .filter(rule -> Stream.of(kinds).anyMatch(rule::is));
    }

    private Optional<AmountToConfirm> toConfirm(
            Scheme scheme, Route route, Entitlement entitlement, boolean offersNothing) {
        List<String> approvals = entitlement.approvals().stream()
                .filter(approval -> route.equals(approval.info().route()))
                .map(Found::id)
                .toList();
        List<Evaluation> waiting = entitlement.waitingOn(route);
        boolean opens = !waiting.isEmpty() || (offersNothing && !approvals.isEmpty());
        if (entitlement.paysNothing() || !opens) {
            return Optional.empty();
        }
        List<String> missing = waiting.stream()
                .flatMap(evaluation -> Stream.concat(evaluation.missing().stream(), evaluation.overruling().stream()))
                .map(documentPointer)
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new AmountToConfirm(scheme, missing, naming(scheme, approvals, entitlement)));
    }

    /** The approvals, or else the ceilings, or else the gate: rules that fired and say why the scheme is open. */
    private List<String> naming(Scheme scheme, List<String> approvals, Entitlement entitlement) {
        if (!approvals.isEmpty()) {
            return approvals;
        }
        return entitlement.ceilings().isEmpty()
                ? period.index().gates(scheme).stream()
                        .filter(gate -> assessment.trace().fired(gate, null))
                        .map(gate -> gate.info().id())
                        .toList()
                : entitlement.ceilings().stream().map(Found::id).toList();
    }

    private Floor floor(Route route) {
        Found highest = highest(assessment.trace().floors(route));
        return highest == null
                ? Floor.NONE
                : new Floor(
                        highest.amount(),
                        !highest.info().provisional(),
                        List.of(highest.id()),
                        assessment.trace().liftingSchemes(highest.rule()));
    }

    private static @Nullable Found highest(List<Found> floors) {
        Found highest = null;
        for (Found floor : floors) {
            if (highest == null || floor.amount().compareTo(highest.amount()) > 0) {
                highest = floor;
            }
        }
        return highest;
    }

    private static Nearness nearness(SchemeAssessment scheme) {
        SchemeStatus status = scheme.status();
        return new Nearness(status, scheme.count(Outcome.UNKNOWN));
    }
}
