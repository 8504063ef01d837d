package io.github.bilanfunding.internal.resource;

import io.github.bilanfunding.error.RulebookException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Reads the files of the jar, relative to the root package of the library, so that it also works on the module path.
 */
public final class Resources {

    private static final String ROOT = "/io/github/bilanfunding/";

    private Resources() {}

    /** The bytes of a file under the root package. */
    public static byte[] bytes(String path) {
        return read(ROOT + path);
    }

    /** The text of a file under the root package. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The properties of a file under the root package, in ISO 8859-1 as the format requires. */
    public static Properties properties(String path) {
        return properties(path, bytes(path));
    }

    public static Properties properties(String name, byte[] bytes) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
        } catch (IOException | IllegalArgumentException e) {
            throw new RulebookException("cannot read " + name + ": " + e.getMessage(), e);
        }
        return properties;
    }

    /** The bytes of a file anywhere in the jar, by its absolute path. */
    public static byte[] read(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RulebookException(path + " is not on the class path: build the library with Maven, "
                        + "and keep META-INF when repackaging its jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new RulebookException("cannot read " + path, e);
        }
    }
}
