package io.github.bilanfunding.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the amounts of one plan are reckoned. What the steps of a scheme pay adds up to its contribution. Immutable and
 * thread-safe.
 *
 * @param route the route of the plan, not null
 * @param steps the offers in the order of payment, those that pay nothing too, possibly empty, not null
 * @param floor the least amount of the remaining payer, null when the route has none
 * @param floorLiftedBy the schemes whose payment lifts the floor, empty while it is kept, not null
 */
public record PlanReckoning(
        Route route, List<PaymentStep> steps, @Nullable Limit floor, List<Scheme> floorLiftedBy) {

    /**
     * Copies the lists.
     *
     * @param route as the component
     * @param steps as the component
     * @param floor as the component
     * @param floorLiftedBy as the component
     */
    public PlanReckoning {
        steps = List.copyOf(steps);
        floorLiftedBy = List.copyOf(floorLiftedBy);
    }
}
