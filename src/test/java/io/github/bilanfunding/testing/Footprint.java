package io.github.bilanfunding.testing;

import java.lang.management.ManagementFactory;

/**
 * What a virtual machine holds after a collection.
 *
 * @param heap the bytes of the heap that are in use
 * @param metaspace the bytes of the metaspace that are in use
 * @param threads the live threads
 */
public record Footprint(long heap, long metaspace, int threads) {

    private static final int COLLECTIONS = 5;

    /** What this virtual machine holds now: the least of a few collections. */
    public static Footprint now() {
        long heap = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            heap = Math.min(
                    heap,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return new Footprint(
                heap, metaspaceInUse(), ManagementFactory.getThreadMXBean().getThreadCount());
    }

    /** What has been added since an earlier one; what became less is negative. */
    public Footprint since(Footprint earlier) {
        return new Footprint(heap - earlier.heap, metaspace - earlier.metaspace, threads - earlier.threads);
    }

    private static long metaspaceInUse() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    @Override
    public String toString() {
        return "%d KB of heap, %d KB of metaspace, %d threads".formatted(heap / 1000, metaspace / 1000, threads);
    }
}
