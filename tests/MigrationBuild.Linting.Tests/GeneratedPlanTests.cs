using MigrationBuild.Npgsql.Tests.Planning;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Linting.Tests;

/// <summary>What the planner writes is safe by our own rules, for every pair of schemas that plans are tested with on servers.</summary>
public sealed class GeneratedPlanTests
{
    /// <summary>
    /// What follows from the two schemas, however a plan leads from one to the other: a type that is stored otherwise, data and names that are to go, columns, keys
    /// and privileges as they are wanted.
    /// </summary>
    private static readonly string[] AskedFor =
    [
        "PGM113", "PGM114", "PGM115", "PGM116", "PGM117", "PGM118", "PGM119", "PGM120", "PGM125", "PGM126", "PGM127", "PGM2", "PGM3", "PGM401", "PGM402", "PGM403", "PGM405", "PGM406", "PGM407", "PGM408", "PGM409", "PGM6", "PGM7",
    ];

    /// <summary>Where PostgreSQL has no safer way, by rule and pair.</summary>
    private static readonly Dictionary<string, string[]> NoOtherWay = new()
    {
        // An index goes within the change that takes its name or its columns.
        ["PGM102"] =
        [
            "comments of what is made again",
            "enum rebuilt under a partial index and a check",
            "function result changed under all that can call it",
            "index dropped whose column changes type",
            "index name moves to a new table",
            "index of a partitioned table takes the name of another one",
            "index parameters of a partitioned table and of an index that is renamed and retyped",
            "index takes a dropped one's name",
            "number type changed under a check and a partial index",
            "type changed to one that its check and indexes do not fit",
        ],
        // A partition that is attached elsewhere in the same transaction: nobody is to miss its rows.
        ["PGM105"] =
        [
            "bound of a partition changed",
            "bounds moved around",
            "partition in another partitioned table",
            "partition over several columns becomes a table",
        ],
        // WITHOUT OVERLAPS, and partitioned tables whose partitions are made along with the key: there is no other way.
        ["PGM109"] =
        [
            "foreign key over periods to a new key",
            "keys without overlaps",
            "primary key and unique constraint of a partitioned table",
        ],
        ["PGM110"] =
        [
            "index and partition together",
            "key without overlaps of a partitioned table",
            "keys without overlaps",
            "plain key replaced by one without overlaps",
            "primary key and unique constraint of a partitioned table",
            "primary key of a partitioned table changed",
        ],
        // PostgreSQL builds the index of an exclusion constraint under the lock of its table only.
        ["PGM112"] =
        [
            "exclusion constraint over the hashes of a column",
        ],
        // Foreign partitions have no index.
        ["PGM132"] =
        [
            "foreign partitions",
        ],
        // The operator classes have a place in one family.
        ["PGM526"] =
        [
            "operator class renamed under its index",
        ],
    };

    private static IEnumerable<string> Pairs() => SqlPairs.All.Select(pair => pair.Name);

    [TestCaseSource(nameof(Pairs))]
    public void A_plan_is_free_of_hazards_that_were_not_asked_for(string name)
    {
        var pair = SqlPairs.All.Single(each => each.Name == name);
        var version = Math.Max(LintOptions.Default.PostgresVersion, pair.MinimumVersion);
        var (from, to) = (Read(pair.From, version), Read(pair.To, version));
        var plan = MigrationPlanner.Plan(from, to, SchemaScope.Everything with { RenameHints = false }, new PlanOptions(version, new SourceFile("schema.sql", "")));
        var findings = Lint(plan, new ReplayState(from) { TargetVersion = version }, LintOptions.Default with { PostgresVersion = version })
            .Where(finding => finding.Diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Where(finding => !AskedFor.Any(id => finding.Id.StartsWith(id, StringComparison.Ordinal)));
        Assert.That(findings.Where(finding => !NoOtherWay.GetValueOrDefault(finding.Id, []).Contains(name)).Select(finding => $"{finding}: {finding.Diagnostic.File.Substring(finding.Span)}"), Is.Empty);
    }

    private static IEnumerable<Finding> Lint(MigrationPlan plan, ReplayState state, LintOptions options)
    {
        foreach (var file in plan.Files)
        {
            var text = GeneratedHeader.Write(file.ToSql(), file.IsTransactional ? TransactionMode.Unspecified : TransactionMode.None, "schema.sql");
            var lint = MigrationLinter.Lint(state, new SourceFile($"{file.Stage}.sql", text), options);
            foreach (var finding in lint.Findings)
            {
                yield return finding;
            }

            state = lint.After;
        }
    }

    private static Catalog Read(string sql, int version) => SchemaFiles.Read([new SourceFile("schema.sql", sql)], version).Catalog;
}
