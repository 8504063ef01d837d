package com.example;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortSummary;
import io.github.bilanfunding.decision.DecisionSummary;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Decides the requests of a Parquet folder. What cannot be decided has its problems in the place of its summary. */
final class NightlyJob {

    private static final StructType COLUMNS = new StructType()
            .add("number", DataTypes.LongType, false)
            .add("summary", DataTypes.StringType, true)
            .add("problems", DataTypes.StringType, true);

    private NightlyJob() {}

    /** One for all tasks of an executor: it is thread-safe, and its rules are prepared once. */
    private static final class Shared {
        private static final FundingEngine ENGINE = FundingEngine.of(RulebookId.LAW);
    }

    /** Reads the columns {@code number} and {@code request} of a folder and writes the decisions to another one. */
    static void run(SparkSession spark, String requests, String decisions) {
        Dataset<Row> read = spark.read().parquet(requests).select("number", "request");
        read.mapPartitions((MapPartitionsFunction<Row, Row>) NightlyJob::decided, Encoders.row(COLUMNS))
                .write()
                .option("compression", "zstd")
                .parquet(decisions);
    }

    /** The decisions of a partition, made one by one as they are written: a partition need not fit into memory. */
    private static Iterator<Row> decided(Iterator<Row> requests) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return requests.hasNext();
            }

            @Override
            public Row next() {
                Row request = requests.next();
                return decided(request.getLong(0), request.getString(1));
            }
        };
    }

    private static Row decided(long number, String request) {
        try {
            RequestDocument document = RequestReader.read(request.getBytes(StandardCharsets.UTF_8));
            Record summary = document instanceof RequestDocument.Single single
                    ? DecisionSummary.of(Shared.ENGINE.decide(single.request()))
                    : CohortSummary.of(Shared.ENGINE.decide(((RequestDocument.Cohort) document).request()));
            return RowFactory.create(number, CanonicalJson.compact(summary, Language.FRENCH), null);
        } catch (InvalidRequestException e) {
            return RowFactory.create(number, null, e.getMessage());
        }
    }
}
