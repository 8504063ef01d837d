package com.example;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Makes employees, decides them with Spark on this machine, and writes both as lines to compare them with the command line. */
public final class NightlyRun {

    private static final String REQUESTS = "target/requests.parquet";
    private static final String SUMMARIES = "target/summaries.parquet";

    private NightlyRun() {}

    public static void main(String[] arguments) throws IOException {
        long employees = Long.parseLong(arguments[0]);
        SparkSession spark = SparkSession.builder()
                .appName("nightly")
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 8)
                .getOrCreate();
        spark.range(employees)
                .withColumnRenamed("id", "number")
                .map((MapFunction<Row, Row>) row -> Employees.row(row.getLong(0)), Encoders.row(Employees.COLUMNS))
                .write()
                .parquet(REQUESTS);

        long start = System.nanoTime();
        NightlyJob.run(spark, REQUESTS, SUMMARIES);
        System.out.printf("%d employees in %d s%n", employees, (System.nanoTime() - start) / 1_000_000_000L);

        try (BufferedWriter lines = Files.newBufferedWriter(Path.of("target/requests.jsonl"))) {
            for (long number = 0; number < employees; number++) {
                lines.append(Employees.request(number)).append('\n');
            }
        }
        try (BufferedWriter lines = Files.newBufferedWriter(Path.of("target/summaries.jsonl"))) {
            Iterator<Row> decisions =
                    spark.read().parquet(SUMMARIES).orderBy(functions.col("number")).toLocalIterator();
            while (decisions.hasNext()) {
                lines.append(decisions.next().getString(1)).append('\n');
            }
        }
        spark.stop();
    }
}
