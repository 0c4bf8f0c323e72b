using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Diffing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Plans between schemas written by hand, run on a server that also ran the SQL of these schemas itself.</summary>
[TestFixture]
public sealed class SqlPlanTests
{
    private PlanBench _bench = null!;
    private TestRoles _roles = null!;

    [OneTimeSetUp]
    public async Task CreateBench()
    {
        _roles = await TestRoles.CreateAsync(SqlPairs.Roles);
        _bench = await PlanBench.CreateAsync();
    }

    [OneTimeTearDown]
    public async Task DisposeBench()
    {
        await _bench.DisposeAsync();
        await _roles.DisposeAsync();
    }

    [SetUp]
    public async Task Clear() => await _bench.ClearAsync();

    [TestCaseSource(nameof(Pairs))]
    public async Task A_plan_leads_from_one_schema_to_the_other_and_back(string name)
    {
        var pair = SqlPairs.All.Single(candidate => candidate.Name == name);
        // What an older server does not refuse means less there, and is planned as what it means.
        if (_bench.Version >= pair.MinimumVersion || (await IsTakenAsync(pair.From) && await IsTakenAsync(pair.To)))
        {
            await _bench.ClearAsync();
            await _bench.AssertLeadsThereAndBackAsync(pair);
        }
    }

    private async Task<bool> IsTakenAsync(string sql)
    {
        await _bench.Truth.ClearAsync();
        try
        {
            await _bench.Truth.ExecuteAsync(sql);
            return true;
        }
        catch (PostgresException)
        {
            return false;
        }
    }

    [Test]
    public async Task A_renamed_table_goes_on_counting_with_the_sequence_that_keeps_its_name()
    {
        const string From = "CREATE TABLE old (id serial PRIMARY KEY)";
        var (from, to) = (_bench.ReadSql(From), _bench.ReadSql("-- migrationbuild:renamed_from old\nCREATE TABLE new (id serial PRIMARY KEY)"));
        await _bench.Work.ExecuteAsync(From + "; INSERT INTO old DEFAULT VALUES");

        await _bench.Work.RunAsync(_bench.Plan(from.Catalog, to.Catalog, SchemaScope.Everything));

        Assert.That(
            await _bench.Work.QueryAsync("INSERT INTO public.new DEFAULT VALUES RETURNING id || ' ' || pg_get_serial_sequence('public.new', 'id')"),
            Is.EqualTo(new[] { "2 public.old_id_seq" }));
        Assert.That(_bench.Plan((await _bench.Work.InspectAsync()).Catalog, to.Catalog, SchemaScope.Everything).Changes, Is.Empty);
    }

    [Test]
    public async Task What_is_granted_to_the_role_that_turns_out_to_own_it_all_is_never_taken_from_it()
    {
        const string Objects =
            """
            CREATE SCHEMA s; CREATE TABLE s.t (a int); CREATE SEQUENCE "Q"; CREATE FUNCTION s.f(int, text[]) RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1'; CREATE TYPE e AS ENUM ('a');
            """;
        var role = SqlPrinter.QuoteIdentifier(await _bench.Work.ReadUserAsync());
        var granted =
            $"""
            GRANT USAGE ON SCHEMA s TO {role}; GRANT ALL ON s.t TO {role}; GRANT SELECT (a) ON s.t TO {role}; GRANT USAGE ON SEQUENCE "Q" TO {role};
            GRANT EXECUTE ON ROUTINE s.f, p TO {role}; GRANT USAGE ON TYPE e TO {role};
            """;

        await _bench.AssertLeadsThereAndBackAsync(new SqlPair("grants", Objects + granted, Objects));
    }

    [Test]
    public async Task What_is_expressly_taken_from_the_role_that_turns_out_to_own_it_is_taken_and_is_no_difference()
    {
        const string Objects = "CREATE TABLE t (a int); CREATE SEQUENCE q;";
        var user = await _bench.Work.ReadUserAsync();
        var role = SqlPrinter.QuoteIdentifier(user);
        var to = _bench.ReadSql($"{Objects} REVOKE ALL ON t FROM {role}; GRANT SELECT, INSERT ON t TO {role}; REVOKE UPDATE ON SEQUENCE q FROM {role};");
        await _bench.Work.RunAsync(Objects);

        await _bench.Work.RunAsync(_bench.Plan(_bench.ReadSql(Objects).Catalog, to.Catalog, SchemaScope.Everything));

        var made = (await _bench.Work.InspectAsync()).Catalog;
        Assert.That(
            await _bench.Work.QueryAsync("SELECT relacl::text FROM pg_class WHERE relname IN ('t', 'q') ORDER BY relname"),
            Is.EqualTo(new[] { $"{{{role}=rU/{role}}}", $"{{{role}=ar/{role}}}" }));
        Assert.That(_bench.Plan(made, to.Catalog, SchemaScope.Everything).Changes, Is.Empty);
        Assert.That(_bench.Plan(to.Catalog, made, SchemaScope.LiveServer).Changes, Is.Empty);
        Assert.That(CatalogText.Differences(to.Catalog with { User = user }, _bench.ReadSql(await _bench.Work.DumpAsync()).Catalog), Is.Empty);
    }

    [TestCaseSource(nameof(AccessPairs))]
    public async Task Owners_and_privileges_are_dumped_as_they_were_written(string name)
    {
        var pair = SqlPairs.All.Single(candidate => candidate.Name == name);
        await _bench.AssertIsDumpedAsWrittenAsync(pair.From);
        await _bench.ClearAsync();
        await _bench.AssertIsDumpedAsWrittenAsync(pair.To);
    }

    private static IEnumerable<string> AccessPairs() => SqlPairs.OfAccess.Select(pair => pair.Name);

    private static IEnumerable<string> Pairs() => SqlPairs.All.Select(pair => pair.Name);
}
