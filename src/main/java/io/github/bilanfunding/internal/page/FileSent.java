package io.github.bilanfunding.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * A file to be saved.
 *
 * @param mediaType the type of the text
 * @param name its name, of letters, digits, points and hyphens only
 * @param text the text
 */
public record FileSent(String mediaType, String name, String text) {

    private static final int MOST_CHARACTERS = 60;

    /** A name that is safe in a header and on any disk, with the reference of the request, if there is one. */
    static String name(String base, @Nullable String reference, String suffix) {
        String safe = reference == null ? "" : reference.replaceAll("[^A-Za-z0-9-]+", "-");
        String shortened = safe.substring(0, Math.min(MOST_CHARACTERS, safe.length()));
        return base + (shortened.isEmpty() ? "" : "-" + shortened) + suffix;
    }
}
