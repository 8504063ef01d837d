package io.github.bilanfunding.internal.bundle;

import io.github.bilanfunding.error.RulebookException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a bundle as bytes: for each file, sorted by name, the line {@code NAME LENGTH}, then its bytes. Files have
 * one form only: what is read gives the same bytes when it is written.
 */
final class BundleFormat {

    private static final Pattern HEAD = Pattern.compile("(\\S{1,100}) (0|[1-9]\\d{0,17})");
    private static final int LONGEST_HEAD = 120;

    private final ByteBuffer rest;
    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    private BundleFormat(byte[] bytes) {
        this.rest = ByteBuffer.wrap(bytes);
    }

    static byte[] write(NavigableMap<String, byte[]> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            all.writeBytes((name + " " + bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(bytes);
        });
        return all.toByteArray();
    }

    /**
     * The files by name. No length is trusted: nothing is allocated that the bytes cannot fill.
     *
     * @throws RulebookException if the bytes are not exactly those of a bundle within {@link BundleLimits}
     */
    static NavigableMap<String, byte[]> read(byte[] bytes) {
        if (bytes.length > BundleLimits.BUNDLE_BYTES) {
            throw new RulebookException("the bundle has " + bytes.length + " bytes, and "
                    + BundleLimits.inMebibytes(BundleLimits.BUNDLE_BYTES)
                    + " are allowed: take files out of the rulebook");
        }
        if (bytes.length == 0) {
            throw new RulebookException("the bundle is empty: pack the rulebook again");
        }
        BundleFormat format = new BundleFormat(bytes);
        while (format.rest.hasRemaining()) {
            format.file();
        }
        return format.files;
    }

    private void file() {
        Matcher head = head();
        String name = head.group(1);
        requireName(name);
        if (files.size() == BundleLimits.FILES) {
            throw new RulebookException(
                    "the bundle has more than " + BundleLimits.FILES + " files: join rules of a subject in one file");
        }
        long length = Long.parseLong(head.group(2));
        if (length > BundleLimits.FILE_BYTES) {
            throw new RulebookException(BundleNames.tooLarge(name));
        }
        if (length > rest.remaining()) {
            throw damaged(name + " has " + length + " bytes by its head line, but only " + rest.remaining()
                    + " follow, so the bundle is truncated or altered");
        }
        byte[] file = new byte[(int) length];
        rest.get(file);
        files.put(name, file);
    }

    private void requireName(String name) {
        BundleNames.problem(name).ifPresent(problem -> {
            throw new RulebookException(problem);
        });
        if (files.containsKey(name)) {
            throw damaged(name + " is there twice");
        }
        if (!files.isEmpty() && files.lastKey().compareTo(name) > 0) {
            throw damaged(name + " stands behind " + files.lastKey() + ", and files are sorted by name");
        }
    }

    /** The next line. Bytes that are no such line are not repeated in the message: they can be anything. */
    private Matcher head() {
        int start = rest.position();
        int longest = Math.min(rest.remaining(), LONGEST_HEAD);
        int length = 0;
        while (length < longest && rest.get(start + length) != '\n') {
            length++;
        }
        Matcher head = HEAD.matcher(new String(rest.array(), start, length, StandardCharsets.US_ASCII));
        if (length == longest || !head.matches()) {
            throw damaged(
                    files.isEmpty()
                            ? "the bytes do not begin with a line NAME LENGTH, so they are no bundle of a rulebook"
                            : "no line NAME LENGTH follows " + files.lastKey() + " at byte " + start
                                    + ", so the bundle is truncated or altered, or something was added behind its end");
        }
        rest.position(start + length + 1);
        return head;
    }

    private static RulebookException damaged(String message) {
        return new RulebookException(message + ": get it again from where it was packed, or pack the rulebook again");
    }
}
