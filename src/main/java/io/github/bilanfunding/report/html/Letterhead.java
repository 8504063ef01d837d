package io.github.bilanfunding.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a page. Immutable and thread-safe.
 *
 * @param name the name of the provider, not null
 * @param lines what follows it, a line each: address, SIRET, number of the declaration of activity, not null
 * @param logo a picture as a {@code data:image/} address, so that the page stays in one file, or null for none
 */
public record Letterhead(
        String name, List<String> lines, @Nullable String logo) {

    private static final String PICTURE = "data:image/";

    /**
     * Copies the list and checks the logo.
     *
     * @param name as the component
     * @param lines as the component
     * @param logo as the component
     * @throws IllegalArgumentException if the logo is not a {@code data:image/} address
     */
    public Letterhead {
        lines = List.copyOf(lines);
        if (logo != null && !logo.startsWith(PICTURE)) {
            throw new IllegalArgumentException("the logo is not a " + PICTURE
                    + " address: encode the picture, a page loads nothing from elsewhere");
        }
    }
}
