using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Plans of roles, run on a server that also ran the SQL of the schemas itself. Roles are the server's, so each side is made after the other is gone.</summary>
[TestFixture]
public sealed class RolePlanTests
{
    private const string Roles =
        """
        SELECT concat_ws(' ', rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls, rolconnlimit, coalesce(rolvaliduntil, 'infinity'), shobj_description(r.oid, 'pg_authid'))
        FROM pg_roles r WHERE rolname LIKE 'mb %'
        UNION ALL
        SELECT concat_ws(' ', rolname, datname, setting) FROM pg_db_role_setting JOIN pg_roles r ON r.oid = setrole LEFT JOIN pg_database d ON d.oid = setdatabase, unnest(setconfig) setting WHERE rolname LIKE 'mb %'
        UNION ALL
        SELECT concat_ws(' ', pg_get_userbyid(member), 'in', pg_get_userbyid(roleid), (to_jsonb(m) - 'oid' - 'roleid' - 'member' - 'grantor')::text) FROM pg_auth_members m WHERE pg_get_userbyid(member) LIKE 'mb %'
        """;

    private PlanBench _bench = null!;

    [OneTimeSetUp]
    public async Task CreateBench() => _bench = await PlanBench.CreateAsync();

    [OneTimeTearDown]
    public async Task DisposeBench()
    {
        await ClearAsync();
        await _bench.DisposeAsync();
    }

    [TestCase("", """CREATE ROLE "mb a"; CREATE USER "mb b" CREATEDB CREATEROLE CONNECTION LIMIT 3 VALID UNTIL '2035-05-06 07:08:09+02'; COMMENT ON ROLE "mb a" IS 'it''s'""")]
    [TestCase("""CREATE ROLE "mb a" LOGIN CREATEDB""", """CREATE ROLE "mb a" NOINHERIT CONNECTION LIMIT 2 VALID UNTIL '2035-05-06'""")]
    [TestCase("""CREATE ROLE "mb a" SUPERUSER; CREATE ROLE "mb b" REPLICATION BYPASSRLS""", """CREATE ROLE "mb a"; CREATE ROLE "mb b"; ALTER ROLE "mb b" SET search_path = "$user", "Odd Schema", public; ALTER USER "mb b" SET my.words = 'it''s, "so"'; ALTER ROLE "mb a" IN DATABASE postgres SET work_mem = '5MB'""")]
    [TestCase("""CREATE ROLE "mb a"; CREATE ROLE "mb b" IN ROLE "mb a"; GRANT pg_monitor TO "mb b" WITH ADMIN OPTION""", """CREATE ROLE "mb a"; CREATE ROLE "mb b"; GRANT pg_monitor TO "mb b"; GRANT "mb b" TO "mb a" WITH ADMIN OPTION""")]
    [TestCase("""CREATE ROLE "mb a"; CREATE ROLE "mb b" IN ROLE "mb a"; CREATE TABLE t (a int)""", """CREATE ROLE "mb a"; CREATE ROLE "mb b" NOINHERIT IN ROLE "mb a"; CREATE TABLE t (a int); ALTER TABLE t OWNER TO "mb a"; GRANT SELECT ON t TO "mb b"; CREATE SCHEMA s AUTHORIZATION "mb b" """)]
    [TestCase("""CREATE ROLE "mb a" PASSWORD 'md5aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'""", """CREATE ROLE "mb a" PASSWORD 'SCRAM-SHA-256$4096:AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='""")]
    public Task A_plan_leads_from_one_schema_to_the_other_and_back(string from, string to) => AssertLeadsThereAndBackAsync(from, to);

    [TestCase("""CREATE ROLE "mb a"; CREATE ROLE "mb b" IN ROLE "mb a" """, """CREATE ROLE "mb a"; CREATE ROLE "mb b"; GRANT "mb a" TO "mb b" WITH ADMIN TRUE, INHERIT FALSE, SET FALSE; GRANT pg_monitor TO "mb b" WITH INHERIT FALSE""")]
    [TestCase("""CREATE ROLE "mb a"; CREATE ROLE "mb b" NOINHERIT; GRANT "mb a" TO "mb b" WITH INHERIT TRUE""", """CREATE ROLE "mb a"; CREATE ROLE "mb b" INHERIT; GRANT "mb a" TO "mb b" WITH INHERIT FALSE, ADMIN OPTION""")]
    public async Task Memberships_have_options_of_their_own_since_16(string from, string to)
    {
        if (_bench.Version >= 16)
        {
            await AssertLeadsThereAndBackAsync(from, to);
        }
    }

    [Test]
    public async Task Another_database_of_the_cluster_may_have_made_the_role()
    {
        await ClearAsync();
        const string Schema = """CREATE ROLE "mb a" LOGIN; GRANT pg_monitor TO "mb a"; CREATE TABLE t (a int); GRANT SELECT ON t TO "mb a" """;
        var plan = _bench.Plan(Catalog.NewDatabase, _bench.ReadSql(Schema).Catalog, SchemaScope.Everything);
        await _bench.Work.RunAsync(plan);
        var made = await _bench.Work.QueryAsync(Roles);

        await _bench.Truth.RunAsync(plan);

        Assert.That(await _bench.Truth.QueryAsync(Roles), Is.EquivalentTo(made));
    }

    [Test]
    public async Task What_operators_did_with_a_role_and_roles_that_nobody_asks_about_are_left_alone()
    {
        await ClearAsync();
        await _bench.Work.ExecuteAsync("""CREATE ROLE "mb a" LOGIN IN ROLE pg_monitor; ALTER ROLE "mb a" SET work_mem = '9MB'; COMMENT ON ROLE "mb a" IS 'ours'; CREATE ROLE "mb b" """);
        var asked = _bench.ReadSql("""CREATE ROLE "mb a" LOGIN; ALTER ROLE "mb b" NOCREATEDB; ALTER ROLE "mb none" SET a.b = 1""").Catalog;

        var found = Catalog.NewDatabase with { Roles = await _bench.Work.InspectRolesAsync(asked) };

        Assert.Multiple(() =>
        {
            Assert.That(found.Roles.Keys, Is.EqualTo(new[] { "mb a", "mb b" }));
            Assert.That(_bench.Plan(found, asked, SchemaScope.Everything.ForLiveServer()).Files.SelectMany(file => file.Statements).Select(statement => statement.Sql), Is.EqualTo(new[] { """ALTER ROLE "mb none" SET a.b TO '1'""" }));
        });
    }

    private async Task AssertLeadsThereAndBackAsync(string from, string to)
    {
        await ClearAsync();
        await _bench.Truth.RunAsync(to);
        var wanted = await _bench.Truth.QueryAsync(Roles);
        await ClearAsync();
        await _bench.Work.RunAsync(from);
        var before = await _bench.Work.QueryAsync(Roles);
        var (current, desired) = (_bench.ReadSql(from).Catalog, _bench.ReadSql(to).Catalog);

        var there = _bench.Plan(current, desired, SchemaScope.Everything);
        await _bench.Work.RunAsync(there);
        await AssertIsAsync(wanted, desired, there);

        var reverse = ReversePlan.Of(there, current, new PlanOptions(_bench.Version, new SourceFile("schema.sql", "")));
        Assert.That(reverse.IsComplete);
        await _bench.Work.RunAsync(reverse.Plan);
        // Roles that the plan made stay.
        foreach (var role in desired.Roles.Where(role => !current.Roles.ContainsKey(role.Name)))
        {
            await _bench.Work.ExecuteAsync($"DROP ROLE {DdlWriter.Name(role.Name)}");
        }

        await AssertIsAsync(before, current, reverse.Plan);

        await ClearAsync();
        var made = _bench.Plan(Catalog.NewDatabase, desired, SchemaScope.Everything);
        await _bench.Work.RunAsync(made);
        await AssertIsAsync(wanted, desired, made);
    }

    private async Task AssertIsAsync(IReadOnlyList<string> wanted, Catalog catalog, MigrationPlan plan)
    {
        Assert.That(await _bench.Work.QueryAsync(Roles), Is.EquivalentTo(wanted), PlanText.Of(plan));
        await _bench.AssertWorkIsAsync(await _bench.Work.ReadAsync(), catalog, plan);
    }

    private async Task ClearAsync()
    {
        await _bench.ClearAsync();
        await _bench.Work.ExecuteAsync("DO $$ DECLARE name text; BEGIN FOR name IN SELECT rolname FROM pg_roles WHERE rolname LIKE 'mb %' LOOP EXECUTE format('DROP ROLE %I', name); END LOOP; END $$");
    }
}
