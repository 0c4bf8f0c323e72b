using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Shells, base types and the functions that they are made of.</summary>
public sealed class BaseTypeReplayTests
{
    private const string Functions =
        """
        CREATE TYPE bt;
        CREATE FUNCTION i(cstring) RETURNS bt LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
        CREATE FUNCTION o(bt) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';

        """;

    [TestCase("CREATE TYPE no (INPUT = int4in, OUTPUT = int4out)", "type \"no\" does not exist (42710)")]
    [TestCase("CREATE TYPE bt", "type \"bt\" already exists (42710)")]
    [TestCase("CREATE TYPE bt (INPUT = i, OUTPUT = o); CREATE TYPE bt (INPUT = i, OUTPUT = o)", "type \"bt\" already exists (42710)")]
    [TestCase("CREATE TYPE bt (OUTPUT = o)", "type input function must be specified (42P17)")]
    [TestCase("CREATE TYPE bt (INPUT = i)", "type output function must be specified (42P17)")]
    [TestCase("CREATE TYPE bt (INPUT = o, OUTPUT = o)", "function o(cstring) does not exist (42883)")]
    [TestCase("CREATE TABLE t (a bt)", "type \"bt\" is only a shell (42704)")]
    [TestCase("CREATE DOMAIN d AS bt", "type \"bt\" is only a shell (42704)")]
    [TestCase("CREATE TYPE bt (INPUT = i, OUTPUT = o); DROP TYPE bt", "cannot drop type bt because other objects depend on it: function i(cstring), function o(bt) (2BP01)")]
    [TestCase("CREATE TYPE bt (INPUT = i, OUTPUT = o); DROP FUNCTION i(cstring)", "other objects depend on it: type bt (2BP01)")]
    [TestCase("CREATE TYPE r AS RANGE (SUBTYPE = int4, CANONICAL = int4range_canonical)", "cannot specify a canonical function without a pre-created shell type (42P17)")]
    [TestCase("CREATE TYPE r AS ENUM ('a'); ALTER TYPE r SET (STORAGE = plain)", "r is not a base type (42809)")]
    public void What_the_server_refuses_is_raised(string sql, string expected)
        => Assert.That(Replay(Functions + sql).Diagnostics.Single(found => found.Severity == DiagnosticSeverity.Error).Message, Does.EndWith(expected));

    [TestCase("CREATE TYPE bt (INPUT = i, OUTPUT = o); DROP TYPE bt CASCADE")]
    [TestCase("CREATE TYPE bt (INPUT = i, OUTPUT = o); DROP FUNCTION i(cstring) CASCADE")]
    [TestCase("DROP TYPE bt CASCADE")]
    public void All_of_it_goes(string sql)
    {
        var result = Replay(Functions + sql);
        Assert.Multiple(() =>
        {
            Assert.That(result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty);
            Assert.That(result.Catalog, Is.EqualTo(Catalog.NewDatabase));
        });
    }

    [TestCase("LIKE = int8", "ALIGNMENT double, INTERNALLENGTH 8, PASSEDBYVALUE true")]
    [TestCase("LIKE = text, STORAGE = external, COLLATABLE = true", "COLLATABLE true, STORAGE external")]
    [TestCase("INTERNALLENGTH = VARIABLE, ALIGNMENT = float8, CATEGORY = 'X', PREFERRED = true, DEFAULT = 'a', DELIMITER = ';'", "ALIGNMENT double, CATEGORY X, DEFAULT a, DELIMITER ;, PREFERRED true")]
    [TestCase("ALIGNMENT = int4, STORAGE = plain, CATEGORY = 'U', DELIMITER = ','", "")]
    public void What_goes_without_saying_is_not_kept(string options, string expected)
    {
        var type = (BaseType)Replay($"{Functions}CREATE TYPE bt (INPUT = i, OUTPUT = o, {options})").Catalog.FindType(new QualifiedName("public", "bt"))!;

        Assert.That(string.Join(", ", type.Options.Select(option => $"{option.Name} {option.Value}")), Is.EqualTo(expected));
    }

    [Test]
    public void A_type_and_its_functions_follow_each_other_to_new_names()
    {
        var renamed = Replay(Functions + "CREATE TYPE bt (INPUT = i, OUTPUT = o); ALTER TYPE bt RENAME TO z; ALTER FUNCTION i RENAME TO zi; ALTER TYPE z SET (STORAGE = external, SEND = NONE)").Catalog;
        var named = Replay(Functions.Replace("bt", "z", StringComparison.Ordinal).Replace(" i(", " zi(", StringComparison.Ordinal) + "CREATE TYPE z (INPUT = zi, OUTPUT = o, STORAGE = external)").Catalog;

        Assert.That(CatalogText.Differences(renamed, named), Is.Empty);
    }

    private static ReplayResult Replay(string sql) => CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(sql)]);
}
