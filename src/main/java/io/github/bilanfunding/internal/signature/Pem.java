package io.github.bilanfunding.internal.signature;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.BoundedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text in PEM (RFC 7468): one block, with what it is by its first line, such as {@code PUBLIC KEY}, and its bytes. */
final class Pem {

    private static final int LIMIT = 10_000;
    private static final int LINE = 64;
    private static final Pattern BLOCK =
            Pattern.compile("\\s*-----BEGIN ([A-Z0-9 ]{1,40})-----\\s*\\R([^-]*)" + "-----END \\1-----\\s*");

    private final String label;
    private final byte[] der;

    Pem(String label, byte[] der) {
        this.label = label;
        this.der = der;
    }

    String label() {
        return label;
    }

    byte[] der() {
        return der;
    }

    /**
     * The block in a file.
     *
     * @throws RulebookException if the file is not one block of PEM; nothing of its content is in the message
     */
    static Pem read(Path file) {
        Matcher block = BLOCK.matcher(new String(BoundedFile.read(file, LIMIT), StandardCharsets.ISO_8859_1));
        if (!block.matches()) {
            throw problem(file, null);
        }
        try {
            String base64 = block.group(2).replaceAll("\\s", "");
            return new Pem(block.group(1), Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw problem(file, e);
        }
    }

    private static RulebookException problem(Path file, @Nullable IllegalArgumentException e) {
        String message =
                file + " is no key in PEM: give a file of one block -----BEGIN … KEY-----, as openssl writes it";
        return e == null ? new RulebookException(message) : new RulebookException(message, e);
    }

    String text() {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label
                + "-----\n";
    }
}
