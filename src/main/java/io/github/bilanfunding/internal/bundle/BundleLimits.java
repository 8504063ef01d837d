package io.github.bilanfunding.internal.bundle;

/** How much a rulebook may hold. The largest shipped one is a tenth of a bundle's limit. */
public final class BundleLimits {

    public static final int FILES = 200;
    public static final int FILE_BYTES = 4 << 20;
    public static final int BUNDLE_BYTES = 16 << 20;

    private BundleLimits() {}

    /** A number of bytes as messages say it. */
    public static String inMebibytes(int bytes) {
        return (bytes >> 20) + " MiB";
    }
}
