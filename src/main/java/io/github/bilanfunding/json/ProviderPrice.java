package io.github.bilanfunding.json;

import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the bilan of a request the price of a provider where it has none. A request cannot exist without a price, so it is
 * set in the JSON tree; all other fields are completed in the request itself.
 *
 * @param provider the provider
 * @param problems collects the problems
 */
record ProviderPrice(Provider provider, Problems problems) {

    private static final String BILAN = "bilan";
    private static final String PRICE = "price";
    private static final String HOURS = "hours";
    private static final String PRICE_POINTER = "/" + BILAN + "/" + PRICE;
    private static final String HOURS_POINTER = "/" + BILAN + "/" + HOURS;

    /** The members of a request, with a price if the provider has one for it. */
    Map<?, ?> in(Map<?, ?> request) {
        Object bilan = request.containsKey(BILAN) || problems.isUnreadable("/" + BILAN) ? request.get(BILAN) : Map.of();
        if (!(bilan instanceof Map<?, ?> members)
                || members.containsKey(PRICE)
                || problems.isUnreadable(PRICE_POINTER)) {
            return request;
        }
        boolean hasHours = members.containsKey(HOURS) || problems.isUnreadable(HOURS_POINTER);
        if (hasHours && provider.bilan().price() == null && provider.pricePerHour() != null) {
            problems.addComputed(PRICE_POINTER, HOURS_POINTER);
        }
        Euros price = provider.price(hours(members.get(HOURS)));
        if (price == null) {
            if (!hasHours) {
                askForHours();
            }
            return request;
        }
        Map<Object, Object> priced = new LinkedHashMap<>(members);
        priced.put(PRICE, new BigDecimal(price.toString()));
        Map<Object, Object> completed = new LinkedHashMap<>(request);
        completed.put(BILAN, priced);
        return completed;
    }

    private void askForHours() {
        if (provider.pricePerHour() != null) {
            problems.addUnreadable(
                    PRICE_POINTER,
                    "ce champ est obligatoire : ajoutez-le, ou ajoutez hours, que l'organisme facture "
                            + provider.pricePerHour().inWords().french() + " l'heure.",
                    "this field is required: add it, or add hours, for which the provider charges "
                            + provider.pricePerHour().inWords().english() + " an hour.");
        }
    }

    /** The hours of a request. Those that cannot be read are a problem of their own. */
    private static @Nullable Integer hours(@Nullable Object given) {
        return given instanceof BigInteger hours && hours.bitLength() < Integer.SIZE ? hours.intValue() : null;
    }
}
