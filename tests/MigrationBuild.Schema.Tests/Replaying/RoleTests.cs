using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Roles are kept as far as files speak of them, and planned so that a cluster may have them already.</summary>
public sealed class RoleTests
{
    private const string Before = "CREATE ROLE a; CREATE ROLE b; GRANT a TO b; CREATE TABLE t (id int); ALTER TABLE t OWNER TO a; GRANT SELECT ON t TO b;";

    [TestCase("CREATE ROLE a", "t.sql(1,13): error MB4002: role \"a\" already exists (42710)")]
    [TestCase("CREATE USER pg_mine", "t.sql(1,13): error MB4004: role name \"pg_mine\" is reserved (42939)")]
    [TestCase("CREATE ROLE c LOGIN NOLOGIN", "t.sql(1,21): error MB4004: conflicting or redundant options (42601)")]
    [TestCase("ALTER ROLE a PASSWORD 'x' PASSWORD NULL", "conflicting or redundant options (42601)")]
    [TestCase("CREATE ROLE c CONNECTION LIMIT -2", "t.sql(1,15): error MB4004: invalid connection limit: -2 (22023)")]
    [TestCase("GRANT b TO a", "role \"b\" is a member of role \"a\" (0LP01)")]
    [TestCase("GRANT a TO a", "role \"a\" is a member of role \"a\" (0LP01)")]
    [TestCase("CREATE ROLE c ROLE b; GRANT b TO c", "role \"b\" is a member of role \"c\" (0LP01)")]
    [TestCase("GRANT a TO b WITH FUN TRUE", "t.sql(1,19): error MB4004: unrecognized role option \"fun\" (42601)")]
    [TestCase("GRANT a TO PUBLIC", "t.sql(1,12): error MB4001: role \"public\" does not exist (42704)")]
    [TestCase("ALTER ROLE a RENAME TO b", "t.sql(1,24): error MB4002: role \"b\" already exists (42710)")]
    [TestCase("ALTER ROLE a RENAME TO pg_a", "role name \"pg_a\" is reserved (42939)")]
    [TestCase("DROP ROLE a", "t.sql(1,11): error MB4003: role \"a\" cannot be dropped because some objects depend on it (2BP01)")]
    [TestCase("DROP ROLE IF EXISTS other, b", "t.sql(1,28): error MB4003: role \"b\" cannot be dropped because some objects depend on it (2BP01)")]
    [TestCase("DROP ROLE CURRENT_USER", "cannot use special role specifier in DROP ROLE (22023)")]
    public void What_the_server_refuses_is_raised(string sql, string expected)
    {
        var step = CatalogReplay.Apply(new ReplayState(Replay(Before)), SqlParser.Parse(new SourceFile("t.sql", sql)));

        Assert.That(step.Diagnostics.Single(found => found.Severity == DiagnosticSeverity.Error).ToString(), Does.EndWith(expected));
    }

    [TestCase("ALTER ROLE others LOGIN; REVOKE a FROM others; DROP ROLE others; ALTER ROLE others RENAME TO mine")]
    [TestCase("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'c') THEN CREATE ROLE c; END IF; END $$")]
    [TestCase("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'a') THEN CREATE ROLE a; END IF; END $$")]
    [TestCase("DO $$ BEGIN CREATE ROLE a; EXCEPTION WHEN duplicate_object THEN NULL; END $$")]
    [TestCase("CREATE ROLE c IN ROLE a ROLE d; ALTER GROUP c ADD USER e; ALTER GROUP c DROP USER e; DROP ROLE c")]
    public void A_role_of_the_cluster_is_no_error(string sql) => Assert.That(CatalogReplay.Apply(new ReplayState(Replay(Before)), SqlParser.Parse(sql)).Diagnostics, Is.Empty);

    [Test]
    public void What_a_role_owns_and_may_do_goes_so_that_it_can_be_dropped()
    {
        var catalog = Replay(
            Before + """
            CREATE TABLE u (id int); ALTER TABLE u OWNER TO b; CREATE POLICY p ON t TO b USING (true); CREATE POLICY q ON t TO b, c USING (true);
            ALTER DEFAULT PRIVILEGES FOR ROLE b GRANT SELECT ON TABLES TO c;
            REASSIGN OWNED BY a TO c; DROP OWNED BY b; DROP ROLE a, b;
            """);

        Assert.Multiple(() =>
        {
            Assert.That(catalog.Roles, Is.Empty);
            Assert.That(catalog.Schemas["public"].Relations.Keys, Is.EqualTo(new[] { "t" }));
            Assert.That(catalog.FindTable(new QualifiedName("public", "t"))!.Access, Is.EqualTo(ObjectAccess.Initial with { Owner = "c" }));
            Assert.That(catalog.FindTable(new QualifiedName("public", "t"))!.Policies.Single().Roles, Is.EqualTo(EquatableArray.Create("c")));
            Assert.That(catalog.DefaultPrivileges, Is.Empty);
        });
    }

    [TestCase("BEGIN; SET LOCAL ROLE a; CREATE TABLE x (); SAVEPOINT s; SET ROLE b; ROLLBACK TO s; CREATE TABLE y (); COMMIT; CREATE TABLE z ()", "a a ")]
    [TestCase("SET ROLE b; BEGIN; SET LOCAL ROLE a; CREATE TABLE x (); RESET ROLE; CREATE TABLE y (); COMMIT; CREATE TABLE z ()", "a  ")]
    [TestCase("SET ROLE b; BEGIN; SET LOCAL ROLE a; CREATE TABLE x (); COMMIT; CREATE TABLE y (); BEGIN; SET LOCAL search_path = s; COMMIT; CREATE TABLE z ()", "a b b")]
    [TestCase("SET ROLE a; CREATE TABLE x (); BEGIN; SELECT set_config('role', 'b', true); CREATE TABLE y (); ROLLBACK; CREATE TABLE y (); CREATE TABLE z ()", "a a a")]
    public void What_is_set_for_a_transaction_ends_with_it(string sql, string owners)
    {
        var catalog = Replay("CREATE ROLE a; CREATE ROLE b; CREATE SCHEMA s; " + sql);

        Assert.That(string.Join(' ', "xyz".Select(name => catalog.FindTable(new QualifiedName("public", name.ToString()))!.Access.Owner)), Is.EqualTo(owners));
    }

    [Test]
    public void A_renamed_role_is_named_so_everywhere()
    {
        const string Tail = "CREATE POLICY p ON t TO b USING (true); ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT SELECT ON TABLES TO b;";
        var renamed = Replay(Before + Tail + "ALTER ROLE a RENAME TO x; ALTER USER b RENAME TO y");
        var named = Replay((Before + Tail).Replace(" a", " x", StringComparison.Ordinal).Replace(" b", " y", StringComparison.Ordinal));

        Assert.That(CatalogText.Differences(renamed, named), Is.Empty);
    }

    [TestCase("", "CREATE ROLE app LOGIN CONNECTION LIMIT 5 VALID UNTIL '2030-01-01'", "DO $$\nBEGIN\n    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app') THEN\n        CREATE ROLE app CONNECTION LIMIT 5 LOGIN VALID UNTIL '2030-01-01';\n    END IF;\nEND\n$$")]
    [TestCase("CREATE ROLE app LOGIN", "CREATE ROLE app NOINHERIT CREATEDB", "ALTER ROLE app CREATEDB NOINHERIT NOLOGIN")]
    [TestCase("CREATE ROLE app", "CREATE ROLE app; ALTER ROLE app SET search_path = a, \"B\"; ALTER ROLE app IN DATABASE d SET my.x = 'on'", "ALTER ROLE app SET search_path TO a, 'B'|ALTER ROLE app IN DATABASE d SET my.x TO on")]
    [TestCase("ALTER ROLE app SET work_mem = '1MB'; ALTER ROLE app SET a.b = 1", "ALTER ROLE app SET work_mem = '2MB'", "ALTER ROLE app RESET a.b|ALTER ROLE app SET work_mem TO '2MB'")]
    [TestCase("GRANT pg_monitor TO app", "GRANT pg_monitor TO app WITH ADMIN OPTION; GRANT r TO app", "GRANT pg_monitor TO app WITH ADMIN OPTION|GRANT r TO app")]
    [TestCase("GRANT r TO app WITH ADMIN OPTION; GRANT s TO app", "GRANT r TO app", "REVOKE s FROM app|GRANT r TO app WITH ADMIN FALSE")]
    [TestCase("CREATE ROLE app IN ROLE r", "CREATE ROLE app NOINHERIT; GRANT r TO app WITH SET FALSE", "ALTER ROLE app NOINHERIT|GRANT r TO app WITH INHERIT FALSE, SET FALSE")]
    [TestCase("", "COMMENT ON ROLE app IS 'x'", "COMMENT ON ROLE app IS 'x'")]
    [TestCase("CREATE ROLE app LOGIN; GRANT r TO app", "", "")]
    [TestCase("CREATE ROLE app LOGIN", "ALTER ROLE app CREATEDB", "ALTER ROLE app CREATEDB")]
    [TestCase("CREATE ROLE app PASSWORD 'SCRAM-SHA-256$4096:a$b:c'", "CREATE ROLE app PASSWORD 'SCRAM-SHA-256$4096:a$b:d'", "ALTER ROLE app PASSWORD 'SCRAM-SHA-256$4096:a$b:d'")]
    public void A_difference_is_planned(string from, string to, string expected)
    {
        var plan = MigrationPlanner.Plan(Read(from), Read(to), SchemaScope.Everything, new PlanOptions(17, new SourceFile("schema.sql", "")));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Diagnostics, Is.Empty);
            Assert.That(string.Join('|', plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql)), Is.EqualTo(expected));
        });
    }

    [TestCase(15, "GRANT r TO app WITH ADMIN OPTION", "GRANT r TO app", "REVOKE ADMIN OPTION FOR r FROM app")]
    [TestCase(15, "CREATE ROLE app IN ROLE r", "CREATE ROLE app NOINHERIT IN ROLE r", "ALTER ROLE app NOINHERIT")]
    public void An_older_server_has_words_of_its_own(int version, string from, string to, string expected)
    {
        var plan = MigrationPlanner.Plan(Read(from, version), Read(to, version), SchemaScope.Everything, new PlanOptions(version, new SourceFile("schema.sql", "")));

        Assert.That(plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void A_role_that_a_generated_migration_made_stays_with_a_recipe_and_leaves_what_that_let_it_in_to()
    {
        var made = SqlParser.Parse(new SourceFile("1.sql", GeneratedHeader.Write("CREATE ROLE app LOGIN;\nGRANT pg_monitor TO app;\n", TransactionMode.Unspecified, "schema.sql")));
        var byHand = SqlParser.Parse(new SourceFile("2.sql", "CREATE ROLE other; GRANT pg_monitor TO other"));
        var current = CatalogReplay.Replay(Catalog.NewDatabase, [made, byHand]).Catalog;

        var plan = MigrationPlanner.Plan(current, Catalog.NewDatabase, SchemaScope.Everything, new PlanOptions(17, new SourceFile("schema.sql", "")));

        Assert.Multiple(() =>
        {
            Assert.That(plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql), Is.EqualTo(new[] { "REVOKE pg_monitor FROM app" }));
            Assert.That(plan.Diagnostics.Single().Descriptor, Is.EqualTo(PlanDiagnostics.RoleKept));
            Assert.That(plan.Diagnostics.Single().Message, Does.StartWith("Role app is no longer asked for, and stays").And.Contains("DROP OWNED BY app; DROP ROLE app;"));
        });
    }

    [TestCase("CREATE ROLE app LOGIN; GRANT r TO app; COMMENT ON ROLE app IS 'x'", "REVOKE r FROM app|COMMENT ON ROLE app IS NULL", "Role app is no longer asked for, and stays")]
    [TestCase("ALTER ROLE app LOGIN; ALTER ROLE app SET a.b = 1", "ALTER ROLE app RESET a.b", "Role app keeps its LOGIN: no file says what it was before.")]
    public void The_way_back_leaves_a_role_and_says_so(string to, string expected, string said)
    {
        var options = new PlanOptions(17, new SourceFile("schema.sql", ""));
        var reverse = ReversePlan.Of(MigrationPlanner.Plan(Catalog.NewDatabase, Read(to), SchemaScope.Everything, options), Catalog.NewDatabase, options);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join('|', reverse.Plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql)), Is.EqualTo(expected));
            Assert.That(reverse.Plan.Diagnostics.Single().Message, Does.StartWith(said));
        });
    }

    [TestCase("CREATE ROLE app PASSWORD 'secret'", "schema.sql(1,17): error MB3002: Everybody who has the repository reads the password of app.")]
    [TestCase("ALTER USER app WITH ENCRYPTED PASSWORD 'secret'", "schema.sql(1,21): error MB3002: Everybody who has the repository reads the password of app.")]
    public void A_password_in_a_schema_is_refused(string sql, string expected)
        => Assert.That(SchemaFiles.Read([new SourceFile("schema.sql", sql)], 17).Diagnostics.Single().ToString(), Does.StartWith(expected).And.Not.Contains("secret"));

    private static Catalog Replay(string sql) => CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(sql)]).Catalog;

    private static Catalog Read(string sql, int version = 17)
    {
        var schema = SchemaFiles.Read([new SourceFile("schema.sql", sql)], version);
        Assert.That(schema.HasErrors, Is.False);
        return schema.Catalog;
    }
}
