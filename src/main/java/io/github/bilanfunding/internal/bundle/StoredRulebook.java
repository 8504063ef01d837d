package io.github.bilanfunding.internal.bundle;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.Printable;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rulebook on disk. */
public final class StoredRulebook {

    private StoredRulebook() {}

    /**
     * The rulebook in a folder or in a bundle. Every file is read once, and what is read is what is checked.
     *
     * @throws RulebookException if there is none, with its path, what is wrong and what to do
     */
    public static RulebookBundle read(Path path) {
        if (!Files.isDirectory(path)) {
            return bundle(path, BoundedFile.read(path, BundleLimits.BUNDLE_BYTES));
        }
        try {
            return BundleFolder.read(path);
        } catch (RulebookException e) {
            throw at(path, e);
        }
    }

    /** The rulebook in the bytes of a file. */
    public static RulebookBundle bundle(Path file, byte[] bytes) {
        try {
            return RulebookBundle.of(bytes);
        } catch (RulebookException e) {
            throw at(file, e);
        }
    }

    /**
     * Writes the bundle of a rulebook, or replaces it at once.
     *
     * @throws RulebookException if it is larger than a bundle may be, or cannot be written
     */
    public static void write(RulebookBundle rulebook, Path file) {
        BoundedFile.write(file, RulebookBundle.of(rulebook.bytes()).bytes());
    }

    private static RulebookException at(Path path, RulebookException e) {
        return new RulebookException(Printable.line(Excerpt.ofPath(path.toString())) + ": " + e.getMessage(), e);
    }
}
