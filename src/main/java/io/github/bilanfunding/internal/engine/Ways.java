package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.plan.Floor;
import io.github.bilanfunding.internal.plan.Nearness;
import io.github.bilanfunding.internal.plan.Offer;
import io.github.bilanfunding.internal.plan.RouteTerms;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the routes that are open to the person, with the offers, the floor and the open amounts of each. */
final class Ways {

    private final RuleIndex index;
    private final FundingRequest request;
    private final Assessment assessment;
    private final DocumentPlace place;
    private final List<SchemeAssessment> openSchemes;

    private Ways(RuleIndex index, FundingRequest request, Assessment assessment, DocumentPlace place) {
        this.index = index;
        this.request = request;
        this.assessment = assessment;
        this.place = place;
        this.openSchemes = open(assessment.schemes());
    }

    private static List<SchemeAssessment> open(List<SchemeAssessment> schemes) {
        List<SchemeAssessment> open = new ArrayList<>(schemes.size());
        for (SchemeAssessment scheme : schemes) {
            if (scheme.status().isOpen()) {
                open.add(scheme);
            }
        }
        return open;
    }

    /** The open routes, in order. A route is open while one of its schemes can pay now or as soon as more is known. */
    static List<RouteTerms> open(RuleIndex index, FundingRequest request, Assessment assessment, DocumentPlace place) {
        Ways ways = new Ways(index, request, assessment, place);
        List<Route> routes = index.routes();
        List<RouteTerms> open = new ArrayList<>(routes.size());
        for (int i = 0; i < routes.size(); i++) {
            List<SchemeAssessment> schemes = ways.leading(i);
            if (!schemes.isEmpty() || ways.isAlwaysOpen(routes.get(i))) {
                open.add(ways.terms(routes.get(i), schemes));
            }
        }
        return open;
    }

    private RouteTerms terms(Route route, List<SchemeAssessment> schemes) {
        List<Offer> offers = new ArrayList<>();
        List<AmountToConfirm> toConfirm = new ArrayList<>(0);
        Euros wagesToConfirm = Euros.ZERO;
        for (SchemeAssessment scheme : schemes) {
            Entitlement entitlement = scheme.entitlement();
            if (entitlement != null) {
                entitlement.addOn(route, offers);
                AmountToConfirm open = toConfirm(scheme.rules(), route, entitlement);
                if (open != null) {
                    toConfirm.add(open);
                    wagesToConfirm = wagesToConfirm.plus(entitlement.wages());
                }
            }
        }
        if (!toConfirm.isEmpty() || canPay(offers)) {
            for (SchemeAssessment scheme : openSchemes) {
                Entitlement entitlement = scheme.entitlement();
                if (entitlement != null && !schemes.contains(scheme)) {
                    entitlement.addOn(route, offers);
                }
            }
        }
        return new RouteTerms(route, offers, floor(route), toConfirm, wagesToConfirm, nearest(schemes, route));
    }

    private static boolean canPay(List<Offer> offers) {
        for (Offer offer : offers) {
            if (offer.limit().isPositive()) {
                return true;
            }
        }
        return false;
    }

    /** An employer who takes the initiative can always pay through its own plan. */
    private boolean isAlwaysOpen(Route route) {
        return request.initiative() == Initiative.EMPLOYER && route.isEmployersPlan();
    }

    /** In its own plan, the employer pays what remains: so what it pays counts there. */
    private Nearness nearest(List<SchemeAssessment> schemes, Route route) {
        Nearness nearest = null;
        boolean ofEmployer = isAlwaysOpen(route);
        for (SchemeAssessment scheme : openSchemes) {
            if (schemes.contains(scheme) || (ofEmployer && scheme.scheme().isPaidByEmployer())) {
                Nearness near = new Nearness(scheme.status(), scheme.count(Outcome.UNKNOWN));
                nearest = nearest == null || near.compareTo(nearest) < 0 ? near : nearest;
            }
        }
        return nearest == null ? Nearness.NONE : nearest;
    }

    /**
     * The schemes that pay on a route as far as is known. What an exemption lifts, and what only completes, opens no
     * route.
     */
    private List<SchemeAssessment> leading(int route) {
        List<SchemeAssessment> leading = new ArrayList<>(0);
        for (SchemeAssessment scheme : openSchemes) {
            if (leads(scheme, scheme.rules().leading(route))) {
                leading.add(scheme);
            }
        }
        return leading;
    }

    private boolean leads(SchemeAssessment scheme, List<RuleEntry> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (!evaluation(rules.get(i), scheme).isFalse() && !isLifted(rules.get(i), scheme.scheme())) {
                return true;
            }
        }
        return false;
    }

    /** Rules about amounts have fired only where the scheme is granted. */
    private Evaluation evaluation(RuleEntry rule, SchemeAssessment scheme) {
        return scheme.entitlement() == null
                ? assessment.evaluations().of(rule, scheme.scheme())
                : assessment.evaluations().of(rule, scheme.scheme(), assessment.trace());
    }

    /** The amounts of a scheme whose criteria are not known are not decided, so no exemption of theirs has fired. */
    private boolean isLifted(RuleEntry rule, Scheme scheme) {
        for (RuleEntry exemption : index.lifting(rule)) {
            if (assessment.trace().fired(exemption, scheme)
                    || (exemption.info().bearsOn(scheme)
                            && assessment.evaluations().of(exemption, scheme).isTrue())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable AmountToConfirm toConfirm(SchemeRules scheme, Route route, Entitlement entitlement) {
        List<String> approvals = ids(entitlement.approvals(), route);
        List<Evaluation> waiting = entitlement.waitingOn(route);
        boolean opens = !waiting.isEmpty() || (!approvals.isEmpty() && !entitlement.offersOn(route));
        if (!opens || entitlement.paysNothing()) {
            return null;
        }
        FieldSet missing = new FieldSet();
        for (Evaluation evaluation : waiting) {
            missing.addAll(evaluation.missing());
            missing.addAll(evaluation.overruling());
        }
        return new AmountToConfirm(
                scheme.scheme(), place.pointers(missing.sorted()), naming(scheme, approvals, entitlement));
    }

    /** The approvals, or else the ceilings, or else the gate: rules that fired and say why the scheme is open. */
    private List<String> naming(SchemeRules scheme, List<String> approvals, Entitlement entitlement) {
        if (!approvals.isEmpty()) {
            return approvals;
        }
        return entitlement.ceilings().isEmpty()
                ? RuleEntry.ids(assessment.trace().openGates(scheme))
                : entitlement.ceilings().stream().map(Found::id).toList();
    }

    private static List<String> ids(List<Found> approvals, Route route) {
        return approvals.isEmpty()
                ? List.of()
                : approvals.stream()
                        .filter(approval -> route.equals(approval.info().route()))
                        .map(Found::id)
                        .toList();
    }

    private Floor floor(Route route) {
        Found highest = assessment.trace().floor(route);
        return highest == null
                ? Floor.NONE
                : new Floor(
                        highest.amount(),
                        !highest.info().provisional(),
                        List.of(highest.id()),
                        assessment.trace().liftingSchemes(highest.rule()));
    }
}
