using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MigrationBuild.EndToEnd.Tests;

/// <summary>What the compiler says of SQL in a project that has nothing but the package.</summary>
public sealed partial class AnalyzerTests
{
    /// <summary>Marked as in the tests of the analyzer: an id, and the words that it is reported at.</summary>
    private const string Queries = """"
        using System.Diagnostics.CodeAnalysis;
        using Microsoft.EntityFrameworkCore.Migrations;
        using Npgsql;

        internal static class Queries
        {
            // lang=sql
            private const string Quoted = "CREATE TABLE \"new\" (b bigint, id bigint PRIMARY KEY); {|PGM101:CREATE INDEX|} \"a\" ON parcels (b)";

            public static void Literals(string table)
            {
                Run("{|PGM101:CREATE INDEX|} a ON parcels (b)");
                Run("\tCREATE TABLE \"new\" (b bigint, id bigint PRIMARY KEY);\n\u0043REATE INDEX a ON \"new\" (b);\n{|PGM101:CREATE INDEX|} a ON parcels (b)");
                Run(@"
                    CREATE TABLE ""new"" (b bigint, id bigint PRIMARY KEY);
                    {|PGM101:CREATE INDEX|} ""a"" ON parcels (b)");
                Run("""
                    CREATE TABLE "new" (b bigint, id bigint PRIMARY KEY);
                      {|PGM101:CREATE INDEX|} "a" ON parcels (b)
                    """);
                Run($"ALTER TABLE {|PGM715:{table}|} {|PGM107:ADD CHECK (b > 0)|}");
                Run($@"ALTER TABLE ""{|PGM715:{table}|}"" {|PGM107:ADD CHECK (b > 0)|}");
                Run($$"""
                    ALTER TABLE "{|PGM715:{{table}}|}"
                        {|PGM107:ADD CHECK (b > 0)|}
                    """);
                Run("CREATE TABLE x (a int); " + "DROP TABLE IF EXISTS " + "x; {|PGM101:CREATE INDEX|} a ON parcels (b)");
                Run("SELECT * FROM parcels WHERE code = '" + {|PGM715:table|} + "'");
                Run($"SELECT * FROM {nameof(table)} WHERE id = {table.Length}");
                Run("SELECT 1; ALTER TABLE parcels ADD{|MB1001:;|} {|PGM101:CREATE INDEX|} a ON parcels (b)");
                Run("-- squawk-ignore require-concurrent-index-creation\nCREATE INDEX a ON parcels (b)");
                Console.WriteLine("CREATE INDEX a ON parcels (b)" + Quoted);
            }

            public static void Places(MigrationBuilder migrations, NpgsqlDataSource source, NpgsqlConnection connection, NpgsqlBatch batch)
            {
                migrations.Sql("{|PGM101:CREATE INDEX|} a ON parcels (b)");
                migrations.Sql("{|PGM501:CREATE INDEX CONCURRENTLY|} a ON parcels (b)");
                migrations.Sql("CREATE INDEX CONCURRENTLY a ON parcels (b)", suppressTransaction: true);
                using var command = new NpgsqlCommand("{|PGM101:CREATE INDEX|} a ON parcels (b)", connection);
                command.CommandText = "{|PGM101:CREATE INDEX|} a ON parcels (b)";
                using var other = new NpgsqlCommand { CommandText = "{|PGM101:CREATE INDEX|} a ON parcels (b)" };
                source.CreateCommand("{|PGM101:CREATE INDEX|} a ON parcels (b)");
                batch.BatchCommands.Add(new NpgsqlBatchCommand("{|PGM101:CREATE INDEX|} a ON parcels (b)"));
                const string Sql = "{|PGM101:CREATE INDEX|} a ON parcels (b)";
                command.CommandText = Sql;
                var commented = /* lang=sql */ "{|PGM101:CREATE INDEX|} a ON parcels (b)";
                // language=postgresql
                commented = "{|PGM101:CREATE INDEX|} a ON parcels (b)";
        #pragma warning disable PGM101
                command.CommandText = "CREATE INDEX a ON parcels (b)";
        #pragma warning restore PGM101
                Run(commented);
            }

            private static void Run([StringSyntax("sql")] string sql) => Console.WriteLine(sql);
        }

        namespace Microsoft.EntityFrameworkCore.Migrations
        {
            internal sealed class MigrationBuilder
            {
                public void Sql(string sql, bool suppressTransaction = false) => Console.WriteLine(sql + suppressTransaction);
            }
        }

        """";

    [Test]
    public void Hazards_in_migrations_are_errors_and_warnings_of_the_build()
    {
        using var project = UserProject.Create("<TargetFramework>net10.0</TargetFramework><NoWarn>$(NoWarn);PGM202;PGM508</NoWarn><WarningsAsErrors>PGM529</WarningsAsErrors>");
        project.Write("migrations/1_create.sql", """
            CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id int, code varchar(10), weight int);
            CREATE INDEX parcels_code ON parcels (code);
            """);
        project.Write("migrations/2_hazards.sql", """
            CREATE INDEX parcels_owner ON parcels (owner_id);
            ALTER TABLE parcels
                ALTER COLUMN code TYPE varchar(20),
                ALTER COLUMN weight TYPE bigint;
            DROP STATISTICS heavy_parcels;
            """);
        project.Write("migrations/3_broken.sql", "CREATE TABLE senders (id int,, name text);\nALTER TABLE parcels ADD CHECK (weight > 0);\n");
        project.Write("migrations/4_ignored.sql", """
            -- migrationbuild:ignore PGM101 nobody writes at that time
            CREATE INDEX a ON parcels (owner_id);
            -- atlas:nolint concurrent_index
            CREATE INDEX b ON parcels (owner_id);
            -- squawk-ignore require-concurrent-index-creation
            CREATE INDEX c ON parcels (owner_id);
            CREATE INDEX d ON parcels (owner_id);
            """);
        project.Write("migrations/5_configured.sql", """
            CREATE INDEX e ON parcels (owner_id);
            DROP STATISTICS heavy_parcels;
            DROP INDEX parcels_code;
            ALTER TABLE parcels DROP COLUMN IF EXISTS code;
            """);
        project.Write(".editorconfig", """
            root = true
            [migrations/**_configured.sql]
            migrationbuild.PGM101.severity = warning
            """);
        project.Write("migrations/.editorconfig", """
            [*_configured.sql]
            migrationbuild.drop-without-if-exists.severity = none
            """);
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PGM102.severity = error\n");

        var result = project.Run("build");

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Output);
        Assert.That(string.Join('\n', Lines(result.Output)), Is.EqualTo(
            """
            migrations/2_hazards.sql(1,1): error PGM101: CREATE INDEX locks parcels against writes until the index is built. Add CONCURRENTLY, outside of a transaction, and writes go on
            migrations/2_hazards.sql(4,25): error PGM117: Changing weight from integer writes parcels and its indexes anew and stops reads and writes meanwhile. Add a column of the new type, fill it in batches, and switch over. If it is meant, write above the statement: -- migrationbuild:ignore PGM117 <why>
            migrations/2_hazards.sql(5,1): error PGM529: The migration fails on a database where heavy_parcels is already gone, or when it is run again. Write IF EXISTS
            migrations/3_broken.sql(1,30): error MB1001: syntax error at or near ","
            migrations/3_broken.sql(2,21): error PGM107: Adding the check stops reads and writes of parcels while every row is tested. Add it NOT VALID, and VALIDATE CONSTRAINT in the next migration
            migrations/4_ignored.sql(7,1): error PGM101: CREATE INDEX locks parcels against writes until the index is built. Add CONCURRENTLY, outside of a transaction, and writes go on
            migrations/5_configured.sql(1,1): warning PGM101: CREATE INDEX locks parcels against writes until the index is built. Add CONCURRENTLY, outside of a transaction, and writes go on
            migrations/5_configured.sql(3,1): error PGM102: DROP INDEX waits for every query on the table to end, and all new ones wait behind it. Add CONCURRENTLY, outside of a transaction
            """));
    }

    [Test]
    public void Hazards_in_strings_are_reported_at_their_characters()
    {
        using var project = UserProject.Create(
            "<TargetFramework>net10.0</TargetFramework><WarningsAsErrors>PGM715</WarningsAsErrors>",
            $"""<PackageReference Include="MigrationBuild.Npgsql" Version="{PackageFeed.Version}" />""");
        var (source, places) = ReadMarks(Queries);
        project.Write("Queries.cs", source);

        var result = project.Run("build");

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Output);
        Assert.That(Lines(result.Output).Select(line => string.Join(": ", line.Split(": ")[..2])), Is.EquivalentTo(places));
    }

    /// <summary>The lines of the compiler, each once, without the folder of the project and the link to the rule's page.</summary>
    private static IEnumerable<string> Lines(string output) => Line().Matches(output)
        .Select(match => match.Value.Replace('\\', '/'))
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>The text without its marks, and for each mark how the compiler's line begins: <c>Queries.cs(1,2): error PGM101</c>.</summary>
    private static (string Source, IReadOnlyList<string> Places) ReadMarks(string marked)
    {
        var source = new StringBuilder();
        var places = new List<string>();
        var position = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            source.Append(marked, position, mark.Index - position);
            var before = source.ToString();
            places.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Queries.cs({before.Count(character => character == '\n') + 1},{before.Length - before.LastIndexOf('\n')}): error {mark.Groups["id"]}"));
            source.Append(mark.Groups["words"].Value);
            position = mark.Index + mark.Length;
        }

        return (source.Append(marked, position, marked.Length - position).ToString(), places);
    }

    [GeneratedRegex(@"(migrations[/\\])?\w+\.\w+\(\d+,\d+\): (error|warning) (PGM|MB)\d+: .*?(?= \(https://)")]
    private static partial Regex Line();

    [GeneratedRegex(@"\{\|(?<id>\w+):(?<words>.*?)\|\}")]
    private static partial Regex Mark();
}
