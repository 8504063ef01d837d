package io.github.bilanfunding.internal.bundle;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.internal.record.Printable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a rulebook from a folder, each once. */
final class BundleFolder {

    private static final String README = "README.md";

    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private long bytes;

    private BundleFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The rulebook in a folder. Not read are {@code README.md}, files whose names begin with a dot, bundles and signatures.
     *
     * @throws RulebookException with all problems, if the folder holds anything else that is no file of a rulebook, if it
     *     holds too much, or if its files are not those that its properties name
     */
    static RulebookBundle read(Path folder) {
        try {
            BundleFolder read = new BundleFolder(folder.toRealPath());
            read.list();
            BundleContents.refuse(read.problems);
            return RulebookBundle.of(read.files);
        } catch (IOException | DirectoryIteratorException e) {
            throw new RulebookException("cannot be read: " + e, e);
        }
    }

    private void list() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, BundleFolder::isOfARulebook)) {
            int count = 0;
            for (Path entry : entries) {
                count++;
                if (count > BundleLimits.FILES) {
                    throw new RulebookException(
                            "more than " + BundleLimits.FILES + " files: join the rules of a subject in one file");
                }
                read(entry, name(entry));
            }
        }
    }

    private static boolean isOfARulebook(Path entry) {
        String name = name(entry);
        return !name.startsWith(".") && !name.equals(README) && !name.endsWith(".rulebook") && !name.endsWith(".sig");
    }

    private void read(Path entry, String name) throws IOException {
        if (Files.isDirectory(entry)) {
            problems.add(printable(name) + " is a folder: a rulebook has files only, move them up");
        } else if (!BundleNames.isRead(name)) {
            problems.add("nothing reads " + printable(name) + ": " + advice(name));
        } else if (!Files.isRegularFile(entry)) {
            problems.add(name + " is no file that can be read: put the file itself in its place");
        } else {
            Path real = entry.toRealPath();
            if (folder.equals(real.getParent())) {
                content(name, real);
            } else {
                problems.add(name + " is a link that leads out of the folder: put the file itself in its place");
            }
        }
    }

    /** A link is resolved before, and not followed here: it cannot be turned elsewhere in between. */
    private void content(String name, Path real) {
        if (bytes > BundleLimits.BUNDLE_BYTES) {
            return;
        }
        byte[] content = BoundedFile.read(real, BundleLimits.FILE_BYTES, LinkOption.NOFOLLOW_LINKS);
        files.put(name, content);
        bytes += content.length;
        if (bytes > BundleLimits.BUNDLE_BYTES) {
            problems.add("all files together have more than " + BundleLimits.inMebibytes(BundleLimits.BUNDLE_BYTES)
                    + ": take some out");
        }
    }

    private static String advice(String name) {
        return NearestName.of(
                        name,
                        Stream.concat(
                                Stream.of(BundleNames.PROPERTIES, README, name.toLowerCase(Locale.ROOT))
                                        .filter(known -> known.equals(README) || BundleNames.isRead(known)),
                                BundleNames.tables().stream()))
                .map(nearest -> "did you mean " + nearest + "?")
                .orElseGet(BundleNames::known);
    }

    private static String printable(String name) {
        return "'" + Printable.line(Excerpt.of(name)) + "'";
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
