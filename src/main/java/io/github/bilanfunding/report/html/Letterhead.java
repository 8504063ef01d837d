package io.github.bilanfunding.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sender of a page. Immutable and thread-safe.
 *
 * @param name the name of the provider, not null
 * @param lines the lines below the name, such as the address, the SIRET and the number of the declaration of activity,
 *     not null
 * @param logo a picture as a {@code data:image/} URL, so that the page remains one file, null for none
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
     * @throws IllegalArgumentException if the logo is not a {@code data:image/} URL
     */
    public Letterhead {
        lines = List.copyOf(lines);
        if (logo != null && !logo.startsWith(PICTURE)) {
            throw new IllegalArgumentException("the logo is not a " + PICTURE
                    + " address: encode the picture, a page loads nothing from elsewhere");
        }
    }
}
